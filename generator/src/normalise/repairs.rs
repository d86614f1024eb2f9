//! What real documents get wrong and can only mean one thing: it is read as that, with a warning.

use super::conform::{Conformer, as_bool, set};
use super::grammar::{Kind, walk};
use crate::diagnostics::{Code, Diagnostic, Lost, Sink};
use crate::near::{distance, near_name};
use crate::origins::Origins;
use crate::pointer::{child, unescape};
use serde_json::{Map, Value, json};

/// Spells keywords as OpenAPI does where they differ in case alone. It comes before everything that looks for keywords.
pub(super) fn spell(tree: &mut Value, origins: &mut Origins, file: &str, sink: &mut Sink) {
    // What is in a keyword is looked at once it is one.
    for _ in 0..DEEPEST_MISSPELLED {
        let mut changed = false;
        let mut found = Vec::new();
        let mut visit = |kind: Kind, value: &mut Value, pointer: &str| {
            if let Value::Object(members) = value
                && members.keys().any(|name| spelled(kind, name, members).is_some())
            {
                changed = true;
                let mut taken = Vec::new();
                let names = members.keys().map(|name| {
                    let meant = spelled(kind, name, members).filter(|meant| !taken.contains(meant));
                    taken.extend(meant);
                    meant
                });
                let names: Vec<Option<&str>> = names.collect();
                for ((name, value), meant) in std::mem::take(members).into_iter().zip(names) {
                    if let Some(meant) = meant {
                        found.push((kind, child(pointer, &name), name.clone(), meant));
                    }
                    members.insert(meant.map_or(name, str::to_owned), value);
                }
            }
            true
        };
        walk(Kind::Root, tree, &mut String::new(), &mut visit);
        // Schemas of Swagger 2.0.
        for (name, schema) in tree.get_mut("definitions").and_then(Value::as_object_mut).into_iter().flatten() {
            walk(Kind::Schema, schema, &mut child("/definitions", name), &mut visit);
        }
        for (kind, place, name, meant) in found {
            let message = format!("`{name}` is not a property of {}; it is read as `{meant}`", kind.noun());
            let help = format!("write `{meant}`");
            let mut written = place.clone();
            origins.moved.lead_back(&mut written);
            sink.report(Diagnostic::warning(Code::UnknownMember, message).at(file, &written).help(help).settled());
            let (parent, _) = place.rsplit_once('/').unwrap_or_default();
            origins.moved.put_like(&child(parent, meant), &place);
        }
        if !changed {
            return;
        }
    }
}

/// How deep misspelled keywords may be in each other.
const DEEPEST_MISSPELLED: usize = 8;

/// The keyword that a name differs from in case alone, if the object does not have it already.
fn spelled(kind: Kind, name: &str, members: &Map<String, Value>) -> Option<&'static str> {
    if name.starts_with("x-") || kind.member(name).is_some() {
        return None;
    }
    let more: &[&str] = match kind {
        // Before they are looked at as OpenAPI 3, documents of Swagger 2.0 have these.
        Kind::Root => {
            &["swagger", "host", "basePath", "schemes", "consumes", "produces", "definitions", "securityDefinitions"]
        }
        Kind::Operation => &["consumes", "produces", "schemes"],
        Kind::Response => &["schema"],
        Kind::Parameter | Kind::Header => &["type", "format", "items", "collectionFormat", "$ref"],
        Kind::Schema | Kind::Body | Kind::PathItem => &["$ref"],
        _ => &[],
    };
    if more.contains(&name) {
        return None;
    }
    more.iter()
        .copied()
        .chain(kind.names())
        .find(|known| known.eq_ignore_ascii_case(name) && !members.contains_key(*known))
}

impl Conformer<'_> {
    /// A text in place of a schema mostly is its type.
    pub(super) fn meant(&self, kind: Kind, value: &Value) -> Option<String> {
        let text = value.as_str().filter(|_| kind == Kind::Schema)?;
        const TYPES: [&str; 6] = ["boolean", "integer", "number", "string", "array", "object"];
        Some(if TYPES.contains(&text) {
            format!("{{type: {text}}}")
        } else {
            format!("{{$ref: \"#/components/schemas/{text}\"}}")
        })
    }

    /// A member that OpenAPI does not have.
    pub(super) fn unknown(&mut self, kind: Kind, name: &str, value: &Value, pointer: &str) {
        // Those of vendors, of bundlers, and what an extension would hold.
        let is_keyword = |name: &str| kind.member(name).is_some();
        let is_extension = name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("x-"));
        if is_extension || name.starts_with('_') || name.strip_prefix('$').is_some_and(|name| !is_keyword(name)) {
            return;
        }
        let place = child(pointer, name);
        if kind == Kind::PathItem && Kind::Operation.member(name).is_some() {
            let message = format!("`{name}` belongs to an operation, and stands where its method should");
            let help = "write a method such as `get:` above it, and indent it below that";
            return self.lose(Code::UnknownMember, Some(Lost::Operation), &place, message, help);
        }
        if name == "ref" && kind.section().is_some() {
            let message = format!("`ref` is not a property of {}", kind.noun());
            return self.lose(Code::UnknownMember, kind.lost(pointer), &place, message, "write `$ref`");
        }
        let near = near_name(kind.names(), name);
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("it is ignored: put it where it belongs, or call it `x-{name}`"),
        };
        let message = format!("`{name}` is not a property of {}", kind.noun());
        // It is lost if it can hardly mean anything else. Since 3.1 schemas may have keywords of their own.
        let is_meant =
            |near: &&str| name.len() > 4 && distance(near, name) == 1 && (value.is_object() || value.is_array());
        let is_own = kind == Kind::Schema && self.reading.siblings;
        let meant = near.filter(is_meant).filter(|_| !is_own).and_then(|near| kind.member(near));
        // Whatever it is called, it is an operation.
        let is_operation =
            kind == Kind::PathItem && (value.get("responses").is_some() || value.get("operationId").is_some());
        let lost = match is_operation {
            true => Some(Lost::Operation),
            false => meant.and_then(|expect| expect.lost(&place)),
        };
        self.lose(Code::UnknownMember, lost, &place, message, &help);
    }

    /// Bodies as Swagger 2.0 has them.
    pub(super) fn described(&mut self, members: &mut Map<String, Value>, pointer: &str) {
        if members.contains_key("content") || !members.get("schema").is_some_and(Value::is_object) {
            return;
        }
        let Some(schema) = members.shift_remove("schema") else { return };
        let message = "`schema` stands under a media type since OpenAPI 3.0; it is taken for that of JSON".to_owned();
        let help = "write `content: {application/json: {schema: ..}}`";
        self.warn(Code::WrongType, &child(pointer, "schema"), message, help);
        members.insert("content".to_owned(), json!({ "application/json": { "schema": schema } }));
        let place = child(&child(pointer, "content"), "application/json");
        self.origins.moved.put_like(&child(&place, "schema"), &child(pointer, "schema"));
    }

    /// Takes a value for what it can only mean.
    pub(super) fn read_as(&mut self, value: &mut Value, meant: Value, pointer: &str) -> bool {
        if *value != meant {
            let name = unescape(self.origins.in_dialect(pointer).rsplit('/').next().unwrap_or_default());
            let message = format!("`{name}` is {value}, and is read as {meant}");
            self.warn(Code::WrongType, pointer, message, &format!("write `{name}: {meant}`"));
        }
        set(value, meant)
    }

    /// Properties that call themselves required, as they could in draft 3: their object says so.
    pub(super) fn required(&mut self, members: &mut Map<String, Value>, pointer: &str) {
        let Some(Value::Object(properties)) = members.get_mut("properties") else { return };
        let mut found = Vec::new();
        for (name, property) in properties {
            let Value::Object(property) = property else { continue };
            let Some(flag) = property.get("required").and_then(as_bool) else { continue };
            property.shift_remove("required");
            let place = child(&child(&child(pointer, "properties"), name), "required");
            let object = if flag { "; its object says so instead" } else { ", and need not be said" };
            let message = format!("`required: {flag}` is not a keyword of a property{object}");
            let help = match flag {
                true => format!("write `required: [{name}]` beside `properties`"),
                false => "take it out".to_owned(),
            };
            self.warn(Code::WrongType, &place, message, &help);
            found.extend(flag.then(|| Value::String(name.clone())));
        }
        if !found.is_empty() {
            let mut known = match members.shift_remove("required") {
                Some(Value::Array(known)) => known,
                _ => Vec::new(),
            };
            known.extend(found);
            members.insert("required".to_owned(), Value::Array(known));
        }
    }
}
