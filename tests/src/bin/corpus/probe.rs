//! Values through the generated types: programs that link the crates read cases and write what became of them.

use crate::document::{Document, Generated, Named};
use crate::instances::{Maker, hash};
use crate::oracle::Oracle;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use typewright_tests::workspace::{Fallible, Workspace};

/// What every program is made of, beside its list of types.
const MAIN: &str = typewright_tests::PROBE;
/// How many types one program links: more would take the compiler too much memory at once.
const MOST_TYPES: usize = 1500;
const VALID: usize = 3;
const INVALID: usize = 6;

/// A value to try.
struct Case {
    document: usize,
    /// Index of the type within its document.
    named: usize,
    value: Value,
    /// What it violates, if it is to be refused.
    violates: Option<String>,
    /// The schema, to tell members that nobody declares.
    pointer: String,
}

pub fn run(workspace: &mut Workspace, documents: &mut [Document], seed: &str) -> Fallible<()> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut room = 0;
    for (index, document) in documents.iter().enumerate() {
        let Some(generated) = &document.generated else { continue };
        if document.compile_error.is_some() {
            continue;
        }
        let size = generated.types.len();
        match groups.last_mut() {
            Some(group) if room + size <= MOST_TYPES => group.push(index),
            _ => {
                groups.push(vec![index]);
                room = 0;
            }
        }
        room += size;
    }
    for (number, group) in groups.iter().enumerate() {
        eprint!("\rprobing {} of {} ", number + 1, groups.len());
        let mut cases = Vec::new();
        for &index in group {
            collect(index, &mut documents[index], seed, &mut cases);
        }
        if !cases.is_empty() {
            probe(workspace, documents, group, &cases, number)?;
        }
    }
    eprintln!();
    Ok(())
}

/// The schemas that a discriminator leads to, where only that says so: those that build on this one.
fn mapped<'a>(tree: &'a Value, pointer: &str) -> Vec<(&'a str, &'a str)> {
    let Some(schema) = tree.pointer(pointer) else { return Vec::new() };
    if schema.get("oneOf").or(schema.get("anyOf")).is_some() {
        return Vec::new();
    }
    let mapping = schema.pointer("/discriminator/mapping").and_then(Value::as_object).into_iter().flatten();
    mapping.filter_map(|(tag, to)| Some((tag.as_str(), to.as_str()?.strip_prefix('#')?))).collect()
}

/// Whether a value is one of a schema, and of the schema that its discriminator leads to.
fn accepts(oracle: &Oracle, tree: &Value, pointer: &str, value: &Value) -> bool {
    let name = tree.pointer(&format!("{pointer}/discriminator/propertyName")).and_then(Value::as_str);
    let tag = name.and_then(|name| value.get(name)?.as_str());
    let led = mapped(tree, pointer).into_iter().find(|(known, _)| Some(*known) == tag);
    oracle.accepts(pointer, value) && led.is_none_or(|(_, to)| oracle.accepts(to, value))
}

/// An example of what is sent, without what only comes back.
fn without_read_only(tree: &Value, pointer: &str, value: Value) -> Value {
    let schema = tree.pointer(pointer).map_or(&Value::Null, |schema| resolved(tree, schema));
    let Value::Object(members) = value else { return value };
    let kept = members.into_iter().filter_map(|(name, value)| {
        let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
        let mut schemas = std::iter::once(schema).chain(parts.map(|part| resolved(tree, part)));
        let Some(member) = schemas.find_map(|schema| schema.get("properties")?.get(&name)) else {
            return Some((name, value));
        };
        let target = member.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
        let member = resolved(tree, member);
        match (member["readOnly"] == true, target) {
            (true, _) => None,
            (false, Some(target)) => Some((name, without_read_only(tree, target, value))),
            (false, None) => Some((name, value)),
        }
    });
    Value::Object(kept.collect())
}

fn resolved<'a>(tree: &'a Value, schema: &'a Value) -> &'a Value {
    let reference = schema.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
    reference.and_then(|pointer| tree.pointer(pointer)).unwrap_or(schema)
}

/// Examples and made-up values of a document.
fn collect(index: usize, document: &mut Document, seed: &str, cases: &mut Vec<Case>) {
    let Document { generated: Some(generated), proof, name, .. } = document else { return };
    let Generated { tree, types, .. } = generated;
    let mut examples: BTreeMap<usize, Vec<Value>> = BTreeMap::new();
    let by_pointer: BTreeMap<&str, usize> =
        types.iter().enumerate().map(|(index, named)| (named.pointer.as_str(), index)).collect();
    for (place, named) in types.iter().enumerate() {
        if let Some(example) = tree.pointer(&named.pointer).and_then(|schema| schema.get("example")) {
            examples.entry(place).or_default().push(example.clone());
        }
    }
    media_examples(tree, &mut String::new(), &by_pointer, &mut examples);
    let own = types.iter().map(|named| named.pointer.as_str());
    let pointers: Vec<&str> =
        own.chain(types.iter().flat_map(|named| mapped(tree, &named.pointer)).map(|(_, to)| to)).collect();
    let oracle = match Oracle::new(tree, &pointers) {
        Ok(oracle) => oracle,
        Err(error) => {
            proof.unjudged = Some(error);
            return;
        }
    };
    for (place, values) in examples {
        for value in values {
            // Null is a value of the use of a type, not of the type.
            if value.is_null() {
                continue;
            }
            let value =
                if types[place].request_only { without_read_only(tree, &types[place].pointer, value) } else { value };
            if accepts(&oracle, tree, &types[place].pointer, &value) {
                cases.push(case(index, place, &types[place], value, None));
            } else {
                proof.wrong_examples += 1;
            }
        }
    }
    for (place, named) in types.iter().enumerate().filter(|(_, named)| named.component) {
        let Some(schema) = tree.pointer(&named.pointer) else { continue };
        let random = fastrand::Rng::with_seed(hash(&format!("{seed} {name} {}", named.pointer)));
        let omit = if named.request_only { "readOnly" } else { "writeOnly" };
        let mut maker = Maker { tree, random, omit, must: Vec::new() };
        let (mut valid, mut invalid) = (0, 0);
        for _ in 0..VALID * 4 {
            if valid == VALID {
                break;
            }
            let made =
                maker.make(schema, 0).filter(|value| !value.is_null() && accepts(&oracle, tree, &named.pointer, value));
            let Some(value) = made else {
                continue;
            };
            valid += 1;
            for (violates, other) in maker.violations(schema, &value) {
                if invalid < INVALID && !oracle.accepts(&named.pointer, &other) {
                    invalid += 1;
                    cases.push(case(index, place, named, other, Some(violates)));
                }
            }
            cases.push(case(index, place, named, value, None));
        }
    }
}

fn case(document: usize, place: usize, named: &Named, value: Value, violates: Option<String>) -> Case {
    Case { document, named: place, value, violates, pointer: named.pointer.clone() }
}

/// The examples of media types whose schema has a type, or refers to one that has.
fn media_examples(
    value: &Value,
    pointer: &mut String,
    types: &BTreeMap<&str, usize>,
    found: &mut BTreeMap<usize, Vec<Value>>,
) {
    match value {
        Value::Object(members) => {
            if let Some(schema) = members.get("schema") {
                let referred =
                    schema.get("$ref").and_then(Value::as_str).map(|reference| reference.trim_start_matches('#'));
                let own = format!("{pointer}/schema");
                if let Some(&place) = types.get(referred.unwrap_or(&own)) {
                    let named = members.get("examples").and_then(Value::as_object).into_iter().flatten();
                    let named = named.filter_map(|(_, example)| example.get("value"));
                    found.entry(place).or_default().extend(members.get("example").into_iter().chain(named).cloned());
                }
            }
            for (key, value) in members {
                if !key.starts_with("x-") && key != "example" && key != "examples" {
                    let length = pointer.len();
                    pointer.push('/');
                    pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
                    media_examples(value, pointer, types, found);
                    pointer.truncate(length);
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let length = pointer.len();
                pointer.push_str(&format!("/{index}"));
                media_examples(item, pointer, types, found);
                pointer.truncate(length);
            }
        }
        _ => {}
    }
}

/// Builds a program for some documents, and runs their cases through it.
fn probe(
    workspace: &mut Workspace,
    documents: &mut [Document],
    group: &[usize],
    cases: &[Case],
    number: usize,
) -> Fallible<()> {
    let mut dependencies = String::new();
    let mut rows = String::new();
    let mut rust: Vec<(usize, usize)> = Vec::new();
    for &index in group {
        let Some(generated) = &documents[index].generated else { continue };
        let used: Vec<usize> = (0..generated.types.len())
            .filter(|place| cases.iter().any(|case| (case.document, case.named) == (index, *place)))
            .collect();
        if used.is_empty() {
            continue;
        }
        let slug = &generated.slug;
        dependencies.push_str(&format!("{slug}-api = {{ path = \"../{slug}/api\" }}\n"));
        for place in used {
            rows.push_str(&format!("    run::<{}>,\n", generated.types[place].rust));
            rust.push((index, place));
        }
    }
    let runtime = typewright_tests::root().join("templates/runtime").display().to_string();
    dependencies.push_str(&format!("typewright-runtime = {{ path = \"{runtime}\" }}\nserde_json = \"1\"\n"));
    let name = format!("probe{number}");
    let text = format!("#![recursion_limit = \"4096\"]\n\n{MAIN}\nconst TYPES: &[Run] = &[\n{rows}];\n");
    workspace.write_crate(&name, &dependencies, "main.rs", &text);
    workspace.finish();
    let built = workspace.cargo(&["build", "--quiet", "-p", &name, "--message-format", "json"])?;
    if let Some(error) = built.failed.values().next() {
        return Err(format!("{name} does not compile: {error}").into());
    }
    let input: Vec<Value> = cases
        .iter()
        .map(|case| {
            let place = rust.iter().position(|known| *known == (case.document, case.named));
            json!([place, case.value])
        })
        .collect();
    workspace.file(&format!("{name}/cases.json"), &serde_json::to_string(&input)?);
    let folder = workspace.folder(&name);
    let program = workspace.folder("target/debug").join(&name);
    let output = std::process::Command::new(&program).arg(folder.join("cases.json")).output()?;
    let answers: Vec<Value> = serde_json::from_slice(&output.stdout)
        .map_err(|_| format!("{name} ended early: {}", String::from_utf8_lossy(&output.stderr)))?;
    for (case, answer) in cases.iter().zip(&answers) {
        note(&mut documents[case.document], case, answer);
    }
    workspace.remove(&name);
    std::fs::remove_file(&program).ok();
    remove_objects(&workspace.folder("target/debug/deps"), &name);
    Ok(())
}

/// Programs of thousands of types are large; nobody needs them again.
fn remove_objects(folder: &Path, name: &str) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(&format!("{name}-")) {
            std::fs::remove_file(entry.path()).ok();
        }
    }
}

fn note(document: &mut Document, case: &Case, answer: &Value) {
    let Some(generated) = &document.generated else { return };
    let rust = &generated.types[case.named].rust;
    let error = answer.get("error").and_then(Value::as_str);
    match &case.violates {
        None => {
            document.proof.tried += 1;
            let schema = generated.tree.pointer(&case.pointer).unwrap_or(&Value::Null);
            let difference = match (error, answer.get("value")) {
                (Some(error), _) => Some(format!("not read: {error}")),
                (None, Some(written)) => difference(&generated.tree, &[schema], &case.value, written),
                (None, None) => Some("no answer".to_owned()),
            };
            if let Some(difference) = difference {
                document.proof.changed.push(format!("{rust}: {difference}; value {}", short(&case.value)));
            }
        }
        Some(violates) => {
            document.proof.invalid += 1;
            if error.is_none() && answer.get("violations") == Some(&json!(0)) {
                document.proof.let_through.push(format!("{rust}: {violates}; value {}", short(&case.value)));
            }
        }
    }
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    text.chars().take(300).collect()
}

/// What differs, if anything, by the branches that the value was read as: members that none of them declares may be
/// dropped.
fn difference(tree: &Value, schemas: &[&Value], value: &Value, written: &Value) -> Option<String> {
    let mut first = None;
    for schemas in choices(tree, schemas) {
        let found = differs(tree, &schemas, value, written)?;
        first.get_or_insert(found);
    }
    first
}

fn differs(tree: &Value, schemas: &[&Value], value: &Value, written: &Value) -> Option<String> {
    match (value, written) {
        (Value::Number(left), Value::Number(right)) => {
            (left != right && left.as_f64() != right.as_f64()).then(|| format!("{left} became {right}"))
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            let items = inner(schemas, |schema| schema.get("items"));
            left.iter().zip(right).find_map(|(left, right)| difference(tree, &items, left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            if let Some(name) = right.keys().find(|name| !left.contains_key(*name)) {
                return Some(format!("`{name}` was added"));
            }
            left.iter().find_map(|(name, value)| {
                let own = inner(schemas, |schema| schema.get("properties")?.get(name));
                let other = inner(schemas, |schema| {
                    schema.get("additionalProperties").filter(|rest| rest.is_object() || **rest == true)
                });
                match right.get(name) {
                    Some(written) => difference(tree, &[own, other].concat(), value, written),
                    None if own.is_empty() && other.is_empty() && !schemas.is_empty() => None,
                    None => Some(format!("`{name}` was dropped")),
                }
            })
        }
        _ => (value != written).then(|| format!("{} became {}", short(value), short(written))),
    }
}

/// How many combinations of branches are looked at.
const MOST_CHOICES: usize = 64;

/// Every set of schemas that have a say together: references and `allOf` followed, one branch of each union.
fn choices<'a>(tree: &'a Value, schemas: &[&'a Value]) -> Vec<Vec<&'a Value>> {
    let mut open: Vec<(Vec<&Value>, Vec<&Value>)> = vec![(schemas.to_vec(), Vec::new())];
    let mut done = Vec::new();
    while let Some((mut rest, mut found)) = open.pop() {
        let Some(schema) = rest.pop() else {
            done.push(found);
            continue;
        };
        if done.len() + open.len() > MOST_CHOICES || found.len() > 200 {
            done.push(found);
            continue;
        }
        if found.iter().any(|known| std::ptr::eq(*known, schema)) {
            open.push((rest, found));
            continue;
        }
        found.push(schema);
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            rest.extend(tree.pointer(&reference.trim_start_matches('#').replace("%25", "%")));
        }
        rest.extend(schema.get("allOf").and_then(Value::as_array).into_iter().flatten());
        let unions = ["oneOf", "anyOf"].map(|keyword| schema.get(keyword).and_then(Value::as_array));
        let branches: Vec<&Value> = unions.into_iter().flatten().flatten().collect();
        if branches.is_empty() {
            open.push((rest, found));
            continue;
        }
        for branch in branches {
            open.push(([rest.as_slice(), &[branch]].concat(), found.clone()));
        }
    }
    done
}

fn inner<'a>(schemas: &[&'a Value], pick: impl Fn(&'a Value) -> Option<&'a Value>) -> Vec<&'a Value> {
    schemas.iter().filter_map(|schema| pick(schema)).collect()
}
