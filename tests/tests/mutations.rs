//! Documents that nobody would write: real ones with parts replaced, moved, repeated and referred to at random.
//!
//! Whatever comes in, generation ends, in time and in memory that grow with the document and no faster, without a
//! panic; what it generates parses as Rust.

use serde_json::{Map, Value, json};
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use typewright::config::Choices;
use typewright::diagnostics::{Code, Sink};
use typewright::load::Files;
use typewright::model::{Api, Kind, Rule};
use typewright::{pipeline, threads};
use typewright_tests::number;

/// Counts what is allocated, and the most that was at once.
struct Counting;

static NOW: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call is the system allocator's, with the same arguments.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let now = NOW.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        MOST.fetch_max(now, Ordering::Relaxed);
        // SAFETY: see above.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        NOW.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: see above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The repository's own documents.
fn documents() -> Vec<Value> {
    let root = typewright_tests::root();
    let mut paths = Vec::new();
    for folder in ["specs", "tests/golden", "tests/snapshots"] {
        for entry in std::fs::read_dir(root.join(folder)).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|extension| extension == "yaml") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    let texts = paths.iter().map(|path| std::fs::read_to_string(path).expect("a document"));
    texts.map(|text| serde_yaml::from_str(&text).expect("YAML")).collect()
}

/// The pointers of all nodes.
fn pointers(value: &Value, pointer: &mut String, found: &mut Vec<String>) {
    found.push(pointer.clone());
    let mut inside = |token: &str, value: &Value| {
        let length = pointer.len();
        pointer.push('/');
        pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
        pointers(value, pointer, found);
        pointer.truncate(length);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| inside(key, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, value)| inside(&index.to_string(), value)),
        _ => {}
    }
}

const KEYWORDS: [&str; 20] = [
    "type",
    "items",
    "properties",
    "required",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "enum",
    "discriminator",
    "nullable",
    "additionalProperties",
    "format",
    "minimum",
    "maxLength",
    "pattern",
    "default",
    "readOnly",
    "schema",
    "content",
];

/// Changes one thing.
fn mutate(document: &mut Value, random: &mut fastrand::Rng) {
    let mut all = Vec::new();
    pointers(document, &mut String::new(), &mut all);
    let place = all[random.usize(..all.len())].clone();
    let other = all[random.usize(..all.len())].clone();
    let copied = document.pointer(&other).cloned().unwrap_or_default();
    let scalar = match random.u8(..9) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(1e300),
        4 => json!(""),
        5 => json!("\u{0}\u{1f600}*/{}\"#"),
        6 => json!([]),
        7 => json!({}),
        _ => json!("object"),
    };
    let Some(node) = document.pointer_mut(&place) else { return };
    match random.u8(..7) {
        0 => *node = scalar,
        1 if copied.to_string().len() < 20_000 => *node = copied,
        2 => *node = json!({"$ref": format!("#{other}")}),
        3 => *node = json!({"allOf": [{"$ref": format!("#{other}")}, {"$ref": format!("#{place}")}]}),
        4 => {
            let inner = std::mem::take(node);
            *node = json!({ KEYWORDS[random.usize(..KEYWORDS.len())]: inner });
        }
        5 => {
            if let Value::Object(members) = node {
                members.insert(KEYWORDS[random.usize(..KEYWORDS.len())].to_owned(), copied);
            }
        }
        _ => {
            if let Value::Object(members) = node {
                let renamed: Map<String, Value> = std::mem::take(members)
                    .into_iter()
                    .map(|(key, value)| (if random.u8(..4) == 0 { format!("{key}\u{7f}") } else { key }, value))
                    .collect();
                *members = renamed;
            }
        }
    }
}

/// Memory is counted for the whole process: one document at a time.
static ALONE: Mutex<()> = Mutex::new(());

/// Generates from a document as a command does, and asserts what must hold whatever it says.
fn survives(document: &Value, label: &str) {
    threads::on_deep_stack(|| survives_here(document, label)).unwrap_or_else(|| panic!("{label}"));
}

fn survives_here(document: &Value, label: &str) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("document.json");
    let text = document.to_string();
    std::fs::write(&path, &text).expect("a file");
    let (mut files, mut sink) = (Files::default(), Sink::default());
    let before = NOW.load(Ordering::Relaxed);
    MOST.store(before, Ordering::Relaxed);
    let start = Instant::now();
    let plan = pipeline::understand(&path, Some("mutated"), &mut files, &mut sink);
    let internal = sink.diagnostics().iter().find(|found| found.code == Code::Internal || found.code == Code::Invalid);
    assert!(internal.is_none(), "{label}: {internal:?}\n{text}");
    if let Ok(plan) = plan {
        let layout = typewright::emit::Layout::default();
        for file in pipeline::crates(&plan, &layout) {
            assert!(!file.text.contains("compile_error!"), "{label}: {}\n{}\n{text}", file.path, file.text);
        }
    }
    let (time, memory) = (start.elapsed(), MOST.load(Ordering::Relaxed).saturating_sub(before));
    // Far above what documents need, far below what anything beyond linear would take.
    assert!(time < Duration::from_secs(20), "{label}: {time:?} for {} bytes", text.len());
    assert!(memory < (64 << 20) + 3000 * text.len(), "{label}: {memory} bytes for {}\n{text}", text.len());
}

/// `MUTATIONS` is how many documents are made, `FROM` the first that is looked at.
#[test]
fn anything_ends_in_code_or_in_diagnostics() {
    let documents = documents();
    let mut random = fastrand::Rng::with_seed(7);
    let from = number("FROM", 0);
    for round in 0..number("MUTATIONS", 400) {
        let mut document = documents[random.usize(..documents.len())].clone();
        for _ in 0..random.usize(1..6) {
            mutate(&mut document, &mut random);
        }
        if round >= from {
            survives(&document, &format!("mutation {round}"));
        }
    }
}

fn document(paths: Value, components: Value) -> Value {
    json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": paths, "components": components})
}

fn with_schemas(schemas: Map<String, Value>) -> Value {
    document(json!({}), json!({"schemas": schemas}))
}

/// A component for each number, which leads to the next.
fn chain(length: usize, link: impl Fn(usize, Value) -> Value) -> Value {
    let links = (0..length).map(|index| {
        let next = json!({"$ref": format!("#/components/schemas/S{}", (index + 1) % length)});
        (format!("S{index}"), link(index, next))
    });
    with_schemas(links.collect())
}

#[test]
fn long_chains_keep_their_types() {
    let object = |properties: Value| json!({"type": "object", "properties": properties});
    let beside = |next: Value| json!({"properties": {"a": {"type": "array", "items": next}}, "oneOf": [{"required": ["a"], "properties": {"b": {}}}, {"properties": {"c": {}}}]});
    let documents = [
        ("members", chain(3000, |_, next| object(json!({"id": {"type": "integer"}, "next": next})))),
        ("lists", chain(3000, |_, next| object(json!({"next": {"type": "array", "items": next}})))),
        ("maps", chain(3000, |_, next| object(json!({"next": {"additionalProperties": next, "type": "object"}})))),
        ("objects in place", chain(3000, |_, next| object(json!({"within": object(json!({"next": next}))})))),
        ("alternatives", chain(3000, |_, next| object(json!({"next": {"oneOf": [next, {"type": "string"}]}})))),
        (
            "alternatives in place of members",
            chain(3000, |_, next| json!({"oneOf": [{"type": "array", "items": next}, {"type": "string"}]})),
        ),
        ("lists of objects", chain(3000, |_, next| json!({"type": "array", "items": object(json!({"next": next}))}))),
        (
            "two ways",
            chain(3000, |index, next| {
                let other = json!({"$ref": format!("#/components/schemas/S{}", (index * 7 + 1) % 3000)});
                object(json!({"id": {"type": "integer"}, "other": other, "list": {"type": "array", "items": next}}))
            }),
        ),
    ];
    for (label, document) in documents {
        let (api, lost) = lowered(&document, false);
        assert!(api.types.len() >= 3000, "{label}");
        assert_eq!(lost, None, "{label}");
    }
    let (api, lost) = lowered(&chain(3000, |_, next| beside(next)), false);
    let unions = api.types.iter().filter(|def| matches!(def.kind, Kind::Union(_))).count();
    assert_eq!((unions, lost), (3000, None), "alternatives beside members");
    for exact in [false, true] {
        let denied = |_, next| json!({"type": "object", "properties": {"next": next}, "not": {"required": ["bad"]}});
        let (api, lost) = lowered(&chain(3000, denied), exact);
        let checked = api.types.iter().filter(|def| match &def.kind {
            Kind::Object(object) => object.rules.iter().any(|rule| matches!(rule, Rule::Schema(_))),
            _ => false,
        });
        assert_eq!((checked.count(), lost), (3000, None), "checks, exact: {exact}");
    }
}

/// A document as the model has it, and the message for the first part of it that became JSON.
fn lowered(document: &Value, exact: bool) -> (Api, Option<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("document.json");
    std::fs::write(&path, document.to_string()).expect("a file");
    let (mut files, mut sink) = (Files::default(), Sink::default());
    let choices = Choices { exact, ..Choices::default() };
    let plan = pipeline::understand_with(&path, None, &choices, &mut files, &mut sink).expect("a plan");
    let lost = sink.diagnostics().iter().map(|found| &found.message).find(|message| message.contains("JSON"));
    (plan.named.api, lost.cloned())
}

#[test]
fn chains_nests_and_crowds_survive() {
    let chain = (0..3000).map(|index| {
        let next = json!({"$ref": format!("#/components/schemas/S{}", index + 1)});
        (format!("S{index}"), json!({"type": "object", "properties": {"next": next}}))
    });
    survives(&with_schemas(chain.collect()), "a chain of 3000 members");
    survives(&self::chain(10_000, |_, next| json!({"type": "array", "items": next})), "10,000 lists of each other");
    survives(&self::chain(10_000, |_, next| json!({"oneOf": [next, {"type": "string"}]})), "10,000 alternatives");
    survives(&self::chain(10_000, |_, next| json!({"allOf": [next]})), "10,000 parts of each other");
    survives(&self::chain(10_000, |_, next| json!({"not": next})), "10,000 schemas that are not each other");
    for (label, link) in [("arrays", "items"), ("alternatives", "oneOf"), ("maps", "additionalProperties")] {
        let chain = self::chain(30_000, |_, next| match link {
            "oneOf" => json!({ link: [next, {"type": "string"}] }),
            "items" => json!({ "type": "array", link: next }),
            _ => json!({ "type": "object", link: next }),
        });
        survives(&chain, &format!("30,000 {label} of each other"));
    }
    let aliases = (0..500)
        .map(|index| (format!("S{index}"), json!({"$ref": format!("#/components/schemas/S{}", (index + 1) % 500)})));
    survives(&with_schemas(aliases.collect()), "a circle of 500 references");
    let bases = (0..40).map(|index| {
        let parts = json!([{"$ref": format!("#/components/schemas/S{}", (index + 1) % 40)}, {"properties": {format!("p{index}"): {"type": "string"}}}]);
        (format!("S{index}"), json!({"allOf": parts}))
    });
    survives(&with_schemas(bases.collect()), "a circle of 40 allOf, each of which has the members of all");
    let unions = (0..30).map(|index| {
        let branches: Vec<Value> =
            (0..30).map(|other| json!({"$ref": format!("#/components/schemas/S{other}")})).collect();
        (format!("S{index}"), json!({"oneOf": branches, "properties": {"x": {"type": "string"}}}))
    });
    survives(&with_schemas(unions.collect()), "unions of each other beside members");
    let nested = (0..16).flat_map(|index| {
        ["A", "B"].map(|letter| {
            let next = |letter: &str| json!({"$ref": format!("#/components/schemas/{letter}{}", index + 1)});
            let schema = json!({"properties": {format!("{letter}{index}"): {}}, "oneOf": [next("A"), next("B")]});
            (format!("{letter}{index}"), schema)
        })
    });
    survives(&with_schemas(nested.collect()), "alternatives beside members, 16 deep");
    let mutual = (0..14).map(|index| {
        let mut branches: Vec<Value> =
            (0..14).map(|other| json!({"$ref": format!("#/components/schemas/U{other}")})).collect();
        branches.push(json!({"type": "object", "properties": {format!("x{index}"): {}}}));
        (format!("U{index}"), json!({"oneOf": branches, "discriminator": {"propertyName": "k"}}))
    });
    survives(&with_schemas(mutual.collect()), "unions of each other with a discriminator");
    let powers: Vec<Value> =
        (0..12).map(|_| json!({"oneOf": [{"properties": {"a": {}}}, {"properties": {"b": {}}}]})).collect();
    survives(
        &with_schemas([("S".to_owned(), json!({"allOf": powers}))].into_iter().collect()),
        "2 to the 12th branches",
    );
    let crowd: Map<String, Value> =
        (0..10_000).map(|index| (format!("member{index}"), json!({"type": "string"}))).collect();
    survives(
        &with_schemas([("S".to_owned(), json!({"type": "object", "properties": crowd}))].into_iter().collect()),
        "10,000 members",
    );
    let mut deep = json!({"type": "string"});
    for _ in 0..55 {
        deep = json!({"type": "object", "properties": {"p": deep}});
    }
    survives(&with_schemas([("S".to_owned(), deep)].into_iter().collect()), "as deep as JSON goes");
    let values: Vec<String> = (0..100_000).map(|index| format!("value-{index}")).collect();
    survives(
        &with_schemas([("S".to_owned(), json!({"type": "string", "enum": values}))].into_iter().collect()),
        "100,000 values",
    );
    let words: Vec<String> = (0..50_000).map(|index| format!("word{index}")).collect();
    let pattern = format!("^({})$", words.join("|"));
    survives(
        &with_schemas([("S".to_owned(), json!({"type": "string", "pattern": pattern}))].into_iter().collect()),
        "a pattern of 50,000 alternatives",
    );
}

#[test]
fn forms_that_hold_themselves_survive() {
    let form = |part: Value| {
        let content = json!({"multipart/form-data": {"schema": {"type": "object", "properties": {"part": part}}}});
        let operation = json!({"requestBody": {"content": content}, "responses": {"200": {"description": ""}}});
        let list = json!({"type": "array", "items": {"$ref": "#/components/schemas/List"}});
        let again = json!({"type": "array", "items": {"$ref": "#/components/schemas/Tree"}});
        let schemas = json!({"List": list, "Tree": {"oneOf": vec![again; 30]}});
        document(json!({"/a": {"post": operation}}), json!({"schemas": schemas}))
    };
    survives(&form(json!({"$ref": "#/components/schemas/List"})), "a list of itself in a form");
    survives(&form(json!({"$ref": "#/components/schemas/Tree"})), "lists of alternatives of lists in a form");
}

#[test]
fn alternatives_that_lead_back_survive() {
    // As the items of a list whose first ones are of other types.
    let itself = json!({"$ref": "#/components/schemas/List/items"});
    let items = json!({"allOf": [{"$ref": "#/components/schemas/Other"}, itself]});
    let list = json!({"type": "array", "prefixItems": [{"type": "number"}, {"type": "string"}], "items": items});
    let schemas = json!({"List": list, "Other": {"type": "string", "maxLength": 7}});
    let document = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {},
        "components": {"schemas": schemas}});
    survives(&document, "items that are themselves");
    // Each of several is all of them.
    let names = ["A", "B", "C"];
    let to = |name: &str| json!({"allOf": [{"$ref": format!("#/components/schemas/{name}")}]});
    let schemas = names.map(|own| {
        let branches: Vec<Value> = names.iter().map(|name| to(name)).chain([json!({"type": "number"})]).collect();
        (own.to_owned(), json!({"type": "string", "oneOf": branches}))
    });
    survives(&with_schemas(schemas.into_iter().collect()), "alternatives of each other, with a type beside them");
}

/// In each of these, time once grew with the square of the number of mistakes: some took minutes.
#[test]
fn what_is_wrong_ten_thousand_times_survives() {
    const MANY: usize = 10_000;
    let schema = |index: usize| json!({"$ref": format!("#/components/schemas/S{index}")});
    let each = |make: &dyn Fn(usize) -> Value| -> Map<String, Value> {
        (0..MANY).map(|index| (format!("S{index}"), make(index))).collect()
    };
    let get = |operation: Value, components: Value| document(json!({"/a": {"get": operation}}), components);
    let nowhere = |index| json!({"properties": {"next": {"$ref": format!("#/components/schemas/X{index}")}}});
    survives(&with_schemas(each(&nowhere)), "references that lead nowhere");
    let inside = |index| {
        let inner = format!("#/components/schemas/S{index}/properties/one");
        json!({"type": "object", "properties": {"one": {"type": "object"}, "other": {"$ref": inner}}})
    };
    survives(&with_schemas(each(&inside)), "references into schemas");
    let names: Vec<String> = (0..MANY).map(|index| format!("name{index}")).collect();
    let wanted = json!({"S": {"type": "object", "properties": {"name": {}}, "required": names}});
    survives(&with_schemas(wanted.as_object().cloned().unwrap_or_default()), "required names that are not declared");
    let mut branches =
        each(&|_| json!({"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}}));
    let mapping: Map<String, Value> = branches.keys().map(|name| (format!("tag {name}"), json!(name))).collect();
    let all: Vec<Value> = (0..MANY).map(schema).collect();
    let union = json!({"oneOf": all, "discriminator": {"propertyName": "kind", "mapping": mapping}});
    branches.insert("Union".to_owned(), union);
    survives(&with_schemas(branches), "a discriminator's tags");
    let alike = (0..MANY).map(|index| (format!("a{}{}", "_".repeat(index % 100), "-".repeat(index / 100)), json!({})));
    survives(&with_schemas(alike.collect()), "names that are alike");
    let content: Map<String, Value> = (0..MANY)
        .map(|index| {
            let schema = json!({"type": "object", "properties": {format!("p{index}"): {}}});
            (format!("application/x{index}+json"), json!({"schema": schema}))
        })
        .collect();
    survives(&get(json!({"responses": {"200": {"description": "", "content": content}}}), json!({})), "media types");
    let schemes: Map<String, Value> =
        (0..MANY).map(|index| (format!("s{index}"), json!({"type": "http", "scheme": "bearer"}))).collect();
    let security: Vec<Value> = (0..MANY).map(|index| json!({format!("s{index}"): [format!("x{index}")]})).collect();
    let operation = json!({"security": security, "responses": {"200": {"description": ""}}});
    survives(&get(operation, json!({"securitySchemes": schemes})), "credentials in one place");
    let half = |start: usize| -> Map<String, Value> {
        (start..start + MANY / 2).map(|index| (format!("s{index}"), json!([format!("x{index}")]))).collect()
    };
    let operation = json!({"security": [half(0), half(MANY / 2)], "responses": {"200": {"description": ""}}});
    survives(&get(operation, json!({"securitySchemes": schemes})), "two alternatives of many credentials");
    let long = |end: char| format!("{}{end}", "n".repeat(100_000));
    let next = json!({"properties": {"next": {"$ref": format!("#/components/schemas/{}", long('x'))}}});
    survives(&with_schemas([(long('y'), next)].into_iter().collect()), "long names that are alike");
    let scopes: Map<String, Value> = (0..MANY).map(|index| (format!("scope{index}"), json!(""))).collect();
    let flows = json!({"clientCredentials": {"tokenUrl": "https://x/t", "scopes": scopes}});
    let unknown: Vec<String> = (0..MANY).map(|index| format!("other{index}")).collect();
    let operation = json!({"security": [{"s": unknown}], "responses": {"200": {"description": ""}}});
    let scheme = json!({"securitySchemes": {"s": {"type": "oauth2", "flows": flows}}});
    survives(&get(operation, scheme), "scopes that are not declared");
}

#[test]
fn places_are_not_longer_than_documents_are() {
    let members: Map<String, Value> =
        (0..10_000).map(|index| (format!("p{index}"), json!({"type": "string"}))).collect();
    let document = with_schemas([("k".repeat(200_000), json!({"properties": members}))].into_iter().collect());
    survives(&document, "a long key");
    let folder = tempfile::tempdir().expect("a folder");
    let read = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("a file");
        let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut files, mut sink, start) = (Files::default(), Sink::default(), Instant::now());
        let plan = pipeline::understand(&path, Some("read"), &mut files, &mut sink);
        assert!(start.elapsed() < Duration::from_secs(20), "{name}: {:?}", start.elapsed());
        (plan.is_ok(), sink.diagnostics().iter().map(|found| found.code).collect::<Vec<_>>())
    };
    assert_eq!(read("key.json", &document.to_string()), (false, vec![Code::TooMuch]));
    let twice = r#""k":{"type":"string"},"#.repeat(20_000);
    let head = r#"{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":{"S":"#;
    let text = format!(r#"{head}{{"type":"object","properties":{{{twice}"last":{{}}}}}}}}}}}}"#);
    let (_, codes) = read("twice.json", &text);
    assert_eq!(codes.iter().filter(|code| **code == Code::Doubled).count(), 19_999);
}

#[test]
fn components_in_a_chain_cost_as_much_as_apart() {
    type Link = fn(Value) -> Value;
    let links: [(&str, Link); 5] = [
        ("arrays", |next| json!({"type": "array", "items": next})),
        ("maps", |next| json!({"type": "object", "additionalProperties": next})),
        ("alternatives", |next| json!({"oneOf": [next, {"type": "string"}]})),
        ("references", |next| next),
        ("properties", |next| json!({"type": "object", "properties": {"next": next, "also": {"type": "integer"}}})),
    ];
    for (name, link) in links {
        let chain = (0..4000).map(|index| {
            (format!("S{index}"), link(json!({"$ref": format!("#/components/schemas/S{}", (index + 1) % 4000)})))
        });
        survives(&with_schemas(chain.collect()), &format!("a circle of 4000 {name}"));
    }
}

#[test]
fn references_in_place_of_maps_do_not_double_without_end() {
    // Each map has two of the next one.
    let maps = (0..24).flat_map(|index| {
        let next = || json!({"type": "object", "properties": {"$ref": format!("#/components/schemas/M{}", index + 1)}});
        [(format!("M{index}"), json!({"a": next(), "b": next()}))]
    });
    let root = ("Root".to_owned(), json!({"type": "object", "properties": {"$ref": "#/components/schemas/M0"}}));
    survives(&with_schemas(maps.chain([root]).collect()), "maps that double");
    for target in
        ["#", "#/components", "#/components/schemas", "#/components/schemas/S", "#/components/schemas/S/properties"]
    {
        let ring = json!({"type": "object", "properties": {"$ref": target}});
        survives(&with_schemas([("S".to_owned(), ring)].into_iter().collect()), target);
    }
}
