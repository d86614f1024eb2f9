//! `$ref`s: afterwards each of them leads to a component of its kind, or is gone, and stands alone.

use super::budget::Budget;
use super::grammar::{Kind, is_reference, walk};
use super::inline::{inline, name_of};
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::origins::Origins;
use crate::pointer::{child, is_within, unescape};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The kinds of components.
const KINDS: [Kind; 7] =
    [Kind::Schema, Kind::Parameter, Kind::Body, Kind::Response, Kind::Header, Kind::Example, Kind::Scheme];

/// How often one reference may lead to another.
const LONGEST_CHAIN: usize = 32;

/// What becomes of a reference.
enum Fate {
    /// It leads to this component.
    Component(String),
    Dangling,
}

/// Finds every reference, and copies into a component what no place of the right kind holds: from then on it is looked
/// at like everything else. `failures` says why files could not be read.
pub(super) fn find(tree: &mut Value, failures: BTreeMap<String, String>, file: &str, sink: &mut Sink) -> Resolver {
    let mut resolver = Resolver { failures, ..Resolver::default() };
    let mut budget = Budget::of(tree);
    loop {
        inline(tree, &mut budget, file, sink);
        if !resolver.collect(tree) {
            return resolver;
        }
    }
}

/// What is known of a document's references.
#[derive(Default)]
pub(super) struct Resolver {
    /// References that were seen, with the first place of each, in order.
    seen: Vec<(Kind, String, String)>,
    known: HashSet<(Kind, String)>,
    /// Pointers of everything that a reference of its kind may name.
    places: HashSet<(Kind, String)>,
    fates: HashMap<(Kind, String), Fate>,
    /// What becomes a component: from pointer to name.
    hoisted: BTreeMap<(Kind, String), String>,
    /// The names among them.
    taken: HashSet<(Kind, String)>,
    /// The next number to try for a name that is taken.
    numbers: HashMap<(Kind, String), usize>,
    /// Components that are nothing but a reference, by what they refer to.
    stand_ins: HashMap<(Kind, String), String>,
    /// Why files could not be read, by the references to them.
    failures: BTreeMap<String, String>,
}

impl Resolver {
    /// Leads every reference to a component: what it names inside of something else becomes one, and is among what has
    /// moved then.
    pub fn resolve(mut self, tree: &mut Value, file: &str, origins: &mut Origins, sink: &mut Sink) {
        self.judge(tree, file, origins, sink);
        self.rewrite(tree);
        collapse(tree);
        self.hoisted.iter().for_each(|((kind, from), name)| {
            origins.moved.put(&child(&format!("/components/{}", kind.section().unwrap_or_default()), name), from);
        });
    }

    /// Finds references and places; copies what no place of the right kind holds into a component, and answers whether
    /// anything was copied, because a copy has references of its own.
    fn collect(&mut self, tree: &mut Value) -> bool {
        let mut found = Vec::new();
        self.places.clear();
        self.stand_ins = stand_ins(tree);
        walk(Kind::Root, tree, &mut String::new(), &mut |kind, value, pointer| {
            if kind.section().is_some() && stays(pointer) {
                self.places.insert((kind, pointer.to_owned()));
            }
            if let Value::Object(members) = value
                && is_reference(kind, members)
                && let Some(Value::String(reference)) = members.get("$ref")
                && self.known.insert((kind, reference.clone()))
            {
                found.push((kind, reference.clone(), format!("{pointer}/$ref")));
            }
            for (name, reference) in mapped(kind, value) {
                if self.known.insert((Kind::Schema, reference.clone())) {
                    found.push((Kind::Schema, reference.clone(), child(&format!("{pointer}/mapping"), name)));
                }
            }
            true
        });
        let mut copied = false;
        for (kind, reference, place) in found {
            copied |= self.copy(tree, kind, &reference);
            self.seen.push((kind, reference, place));
        }
        copied
    }

    fn copy(&mut self, tree: &mut Value, kind: Kind, reference: &str) -> bool {
        // A name is no pointer, and leads to everything as little as nothing does.
        let Some(target) = reference.strip_prefix('#').filter(|rest| rest.starts_with('/')).map(decode) else {
            return false;
        };
        if self.places.contains(&(kind, target.clone())) || self.hoisted.contains_key(&(kind, target.clone())) {
            return false;
        }
        let found = match lookup(tree, &target) {
            Some(found @ Value::Object(_)) => found.clone(),
            Some(found @ Value::Bool(_)) if kind == Kind::Schema => found.clone(),
            _ => return false,
        };
        // A component that is nothing but this reference is what it names.
        let name = match self.stand_ins.remove(&(kind, reference.to_owned())) {
            Some(name) => {
                self.keep(kind, target, &name);
                name
            }
            None => self.hoist(tree, kind, target),
        };
        if let Some(reference) = lone(&found) {
            self.stand_ins.entry((kind, reference.to_owned())).or_insert_with(|| name.clone());
        }
        put(tree, kind, name, found);
        true
    }

    fn keep(&mut self, kind: Kind, target: String, name: &str) {
        self.taken.insert((kind, name.to_owned()));
        self.hoisted.insert((kind, target), name.to_owned());
    }

    /// A component's name for what is at a pointer.
    fn hoist(&mut self, tree: &Value, kind: Kind, target: String) -> String {
        const STRUCTURE: [&str; 13] = [
            "components",
            "schemas",
            "properties",
            "paths",
            "content",
            "schema",
            "responses",
            "parameters",
            "definitions",
            "$defs",
            "requestBodies",
            "application/json",
            "headers",
        ];
        let tokens = target.split('/').skip(1).map(unescape);
        let words: Vec<String> = tokens.filter(|token| !STRUCTURE.contains(&token.as_str())).collect();
        let base = if words.is_empty() { "shared".to_owned() } else { words.join(" ") };
        let base = name_of(&target).unwrap_or(base);
        let section = kind.section().unwrap_or_default();
        let known = tree.pointer(&format!("/components/{section}")).and_then(Value::as_object);
        let next = self.numbers.entry((kind, base.clone())).or_insert(1);
        let name = loop {
            let name = if *next == 1 { base.clone() } else { format!("{base} {next}") };
            *next += 1;
            let key = (kind, name);
            if !known.is_some_and(|known| known.contains_key(&key.1)) && !self.taken.contains(&key) {
                break key.1;
            }
        };
        self.keep(kind, target, &name);
        name
    }

    fn judge(&mut self, tree: &Value, file: &str, origins: &Origins, sink: &mut Sink) {
        for (kind, reference, place) in std::mem::take(&mut self.seen) {
            let section = kind.section().unwrap_or_default();
            let components = tree.pointer(&format!("/components/{section}")).and_then(Value::as_object);
            let target = reference.strip_prefix('#').map(decode);
            let direct = target.as_ref().and_then(|target| {
                let token = target.strip_prefix(&format!("/components/{section}/"))?;
                (!token.contains('/')).then(|| unescape(token))
            });
            let fate = match (direct, target) {
                (Some(name), _) if components.is_some_and(|known| known.contains_key(&name)) => Fate::Component(name),
                (_, Some(target)) if self.hoisted.contains_key(&(kind, target.clone())) => {
                    Fate::Component(self.hoisted[&(kind, target)].clone())
                }
                (_, Some(target)) if self.places.contains(&(kind, target.clone())) => {
                    Fate::Component(self.hoist(tree, kind, target))
                }
                // Some documents name a component by its last word alone.
                _ => {
                    let name = reference.rsplit(['/', '#']).next().unwrap_or_default();
                    let own = child(&format!("/components/{section}"), name);
                    let is_itself = place.strip_prefix(&own).is_some_and(|rest| rest == "/$ref");
                    match components.is_some_and(|known| known.contains_key(name))
                        && !is_itself
                        && self.is_here(&reference, origins)
                    {
                        true => {
                            let taken = origins.reference(&format!("#/components/{section}/{name}"));
                            let message = format!("`{}` is taken for `{taken}`", origins.reference(&reference));
                            let help = "refer to it like that, if it is what is meant";
                            sink.report(Diagnostic::warning(Code::ExternalRef, message).at(file, place).help(help));
                            Fate::Component(name.to_owned())
                        }
                        false => {
                            let lost = kind.lost(&place);
                            let dangling = self.dangling(tree, &reference, origins, sink);
                            sink.report(dangling.at(file, place).lost(lost));
                            Fate::Dangling
                        }
                    }
                }
            };
            self.fates.insert((kind, reference), fate);
        }
    }

    /// Whether a reference may mean something in this document. One into a file or a URL that is not there does not.
    fn is_here(&self, reference: &str, origins: &Origins) -> bool {
        let written = origins.reference(reference);
        written.starts_with('#') || !written.contains(['/', '.', ':', '#'])
    }

    /// What is said of a reference that leads nowhere.
    pub fn dangling(&self, tree: &Value, reference: &str, origins: &Origins, sink: &mut Sink) -> Diagnostic {
        let Some(target) = reference.strip_prefix('#') else {
            let message = format!("`{reference}` is not on this machine, and is not fetched");
            let help = "`typewright vendor DOCUMENT` copies it beside the document; nothing is fetched otherwise";
            return Diagnostic::warning(Code::ExternalRef, message).help(help);
        };
        let written = origins.reference(reference);
        let failed = self.failures.iter().find(|(file, _)| is_within(reference, file));
        if let Some((_, reason)) = failed {
            let message = format!("`{written}` cannot be read: {reason}");
            let help = "put the file there; a folder other than the document's is named by `--root`, or `root` in the \
                        configuration";
            return Diagnostic::warning(Code::ExternalRef, message).help(help);
        }
        let diagnostic = Diagnostic::warning(Code::DanglingRef, format!("`{written}` leads nowhere"));
        match near(tree, target, sink) {
            Some(near) => diagnostic.help(format!("did you mean `{}`?", origins.reference(&format!("#{near}")))),
            None => diagnostic.help(format!("define it, or refer to something that exists: `{written}` does not")),
        }
    }

    fn rewrite(&self, tree: &mut Value) {
        let mut moved = Vec::new();
        walk(Kind::Root, tree, &mut String::new(), &mut |kind, value, pointer| {
            let mut keep = true;
            if let Value::Object(members) = &mut *value
                && is_reference(kind, members)
            {
                keep = self.redirect(kind, members);
                if keep && kind == Kind::Schema {
                    wrap_siblings(members);
                }
            }
            // What was in there is a component now, or of no use.
            if let (Kind::Schema, Value::Object(members)) = (kind, &mut *value) {
                members.shift_remove("$defs");
            }
            for (_, reference) in mapped(kind, value) {
                if let Some(Fate::Component(name)) = self.fates.get(&(Kind::Schema, reference.clone())) {
                    *reference = component(Kind::Schema, name);
                }
            }
            if let Some(name) = self.hoisted.get(&(kind, pointer.to_owned())) {
                let reference = json!({ "$ref": component(kind, name) });
                moved.push((kind, name.clone(), std::mem::replace(value, reference)));
            }
            keep
        });
        for (kind, name, value) in moved {
            put(tree, kind, name, value);
        }
        // What was taken out meanwhile, because nothing could be made of it, is not known.
        for ((kind, _), name) in &self.hoisted {
            let section = kind.section().unwrap_or_default();
            if tree.pointer(&child(&format!("/components/{section}"), name)).is_none()
                && let Some((key, value)) = unknown(*kind)
            {
                put(tree, *kind, name.clone(), json!({ key: value }));
            }
        }
    }

    /// Spells a reference as that of its component; false if what it stands for is to be taken out.
    fn redirect(&self, kind: Kind, members: &mut Map<String, Value>) -> bool {
        let reference = members.get("$ref").and_then(Value::as_str).unwrap_or_default().to_owned();
        match self.fates.get(&(kind, reference)) {
            Some(Fate::Component(name)) => {
                members.insert("$ref".to_owned(), json!(component(kind, name)));
                true
            }
            _ => {
                members.shift_remove("$ref");
                let Some((name, value)) = unknown(kind) else { return false };
                members.insert(name.to_owned(), value);
                true
            }
        }
    }
}

/// Whether things are where they are for good: what is put elsewhere as another dialect's is copied from there before.
fn stays(pointer: &str) -> bool {
    const PUT: [&str; 17] = [
        "prefixItems",
        "patternProperties",
        "additionalItems",
        "dependencies",
        "not",
        "if",
        "then",
        "else",
        "contains",
        "propertyNames",
        "dependentSchemas",
        "unevaluatedItems",
        "unevaluatedProperties",
        "webhooks",
        "query",
        "additionalOperations",
        "itemSchema",
    ];
    let mut before = "";
    pointer.split('/').all(|token| {
        let is_put = match before {
            "properties" | "schemas" => false,
            "items" => token.bytes().all(|byte| byte.is_ascii_digit()),
            _ => PUT.contains(&token),
        };
        before = token;
        !is_put
    })
}

/// The schemas that a discriminator leads to, where they are no components yet.
fn mapped(kind: Kind, value: &mut Value) -> Vec<(&String, &mut String)> {
    let mapping = value.get_mut("mapping").filter(|_| kind == Kind::Discriminator).and_then(Value::as_object_mut);
    let texts = mapping.into_iter().flatten().filter_map(|(name, value)| match value {
        Value::String(text) if text.starts_with("#/") && !text.starts_with("#/components/schemas/") => {
            Some((name, text))
        }
        _ => None,
    });
    texts.collect()
}

/// The least that stands for something that is not known.
fn unknown(kind: Kind) -> Option<(&'static str, Value)> {
    match kind {
        // Whoever lowers this says so.
        Kind::Schema => Some(("x-tw-internal-unknown", json!(true))),
        Kind::Response => Some(("description", json!(""))),
        Kind::Body => Some(("content", json!({}))),
        Kind::Header => Some(("schema", json!({}))),
        _ => None,
    }
}

/// The components that consist of a reference, by what it is; the first of several counts.
fn stand_ins(tree: &Value) -> HashMap<(Kind, String), String> {
    let mut found = HashMap::new();
    for kind in KINDS {
        let components = tree.pointer(&format!("/components/{}", kind.section().unwrap_or_default()));
        for (name, value) in components.and_then(Value::as_object).into_iter().flatten() {
            if let Some(reference) = lone(value) {
                found.entry((kind, reference.to_owned())).or_insert_with(|| name.clone());
            }
        }
    }
    found
}

/// The reference that a value consists of.
fn lone(value: &Value) -> Option<&str> {
    let members = value.as_object().filter(|members| members.len() == 1)?;
    members.get("$ref")?.as_str()
}

/// What is at a pointer that may lead through references.
fn lookup<'a>(tree: &'a Value, pointer: &str) -> Option<&'a Value> {
    let mut value = tree;
    for token in pointer.split('/').skip(1) {
        let token = unescape(token);
        for _ in 0..LONGEST_CHAIN {
            match value.get("$ref").and_then(Value::as_str) {
                Some(reference) if value.get(&token).is_none() => {
                    value = tree.pointer(&decode(reference.strip_prefix('#')?))?;
                }
                _ => break,
            }
        }
        value = match value {
            Value::Array(items) => items.get(token.parse::<usize>().ok()?)?,
            other => other.get(&token)?,
        };
    }
    Some(value)
}

/// A component that is a reference itself becomes a copy of what it leads to; schemas keep their names.
fn collapse(tree: &mut Value) {
    for kind in KINDS.into_iter().filter(|kind| *kind != Kind::Schema) {
        let section = kind.section().unwrap_or_default();
        let pointer = format!("/components/{section}");
        let aliases: Vec<(String, Option<Value>)> = tree
            .pointer(&pointer)
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .filter(|(_, value)| value.get("$ref").is_some())
            .map(|(name, value)| (name.clone(), follow(tree, value)))
            .collect();
        let Some(section) = tree.pointer_mut(&pointer).and_then(Value::as_object_mut) else { continue };
        for (name, target) in aliases {
            match target {
                Some(target) => _ = section.insert(name, target),
                None => _ = section.shift_remove(&name),
            }
        }
    }
}

pub(super) fn follow(tree: &Value, value: &Value) -> Option<Value> {
    led_to(tree, value).map(|(_, value)| value.clone())
}

/// What references lead to in the end, with its pointer.
pub(super) fn led_to<'a>(tree: &'a Value, value: &'a Value) -> Option<(String, &'a Value)> {
    let (mut pointer, mut value) = (String::new(), value);
    for _ in 0..LONGEST_CHAIN {
        match value.get("$ref").and_then(Value::as_str) {
            Some(reference) => {
                pointer = decode(reference.strip_prefix('#')?);
                value = tree.pointer(&pointer)?;
            }
            None => return Some((pointer, value)),
        }
    }
    None
}

fn component(kind: Kind, name: &str) -> String {
    child(&format!("#/components/{}", kind.section().unwrap_or_default()), &name.replace('%', "%25"))
}

fn put(tree: &mut Value, kind: Kind, name: String, value: Value) {
    let Some(root) = tree.as_object_mut() else { return };
    let components = root.entry("components").or_insert_with(|| json!({}));
    let Some(components) = components.as_object_mut() else { return };
    let section = components.entry(kind.section().unwrap_or_default()).or_insert_with(|| json!({}));
    if let Some(section) = section.as_object_mut() {
        section.insert(name, value);
    }
}

/// A `$ref` beside other keywords becomes `allOf` of it with the keywords beside that, because openapiv3 drops them.
fn wrap_siblings(members: &mut Map<String, Value>) {
    let alone = members.keys().all(|key| key == "$ref" || key.starts_with("x-") || Kind::Schema.member(key).is_none());
    if alone {
        members.retain(|key, _| key == "$ref");
    } else if let Some(reference) = members.shift_remove("$ref") {
        let mut parts = vec![json!({ "$ref": reference })];
        if let Some(Value::Array(own)) = members.shift_remove("allOf") {
            parts.extend(own);
        }
        members.insert("allOf".to_owned(), Value::Array(parts));
    }
}

/// The pointers that everything in a value refers to, by `$ref`s and the mappings of discriminators.
pub(super) fn targets(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            let mapping = members.get("mapping").and_then(Value::as_object).into_iter().flat_map(Map::values);
            let texts = members.get("$ref").into_iter().chain(mapping).filter_map(Value::as_str);
            found.extend(texts.map(|text| match text.strip_prefix('#') {
                Some(pointer) => decode(pointer),
                // A mapping may name a component.
                None => child("/components/schemas", text),
            }));
            members.values().for_each(|inner| targets(inner, found));
        }
        Value::Array(items) => items.iter().for_each(|inner| targets(inner, found)),
        _ => {}
    }
}

pub(super) fn decode(target: &str) -> String {
    percent_encoding::percent_decode_str(target).decode_utf8_lossy().into_owned()
}

/// A sibling of the missing target whose name differs by little.
fn near(tree: &Value, target: &str, sink: &mut Sink) -> Option<String> {
    let (parent, name) = target.rsplit_once('/')?;
    let siblings = tree.pointer(parent)?.as_object()?;
    sink.suggest(siblings.keys().map(String::as_str), name).map(|best| format!("{parent}/{best}"))
}
