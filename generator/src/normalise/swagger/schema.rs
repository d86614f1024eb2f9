//! Schemas of Swagger 2.0, and what parameters and headers have instead.

use super::super::references::targets;
use crate::origins::FILES;
use crate::origins::split;
use serde_json::{Map, Value, json};
use std::collections::HashSet;

/// Puts a schema right, and every schema in it.
pub(super) fn convert(schema: &mut Value) {
    let Value::Object(members) = schema else { return };
    refer(members);
    if let Some(nullable) = members.shift_remove("x-nullable") {
        members.entry("nullable").or_insert(nullable);
    }
    if members.get("type").is_some_and(|kind| kind == "file") {
        members.insert("type".to_owned(), json!("string"));
        members.insert("format".to_owned(), json!("binary"));
    }
    for (name, value) in members.iter_mut() {
        match (name.as_str(), value) {
            ("items" | "additionalProperties" | "not", inner @ Value::Object(_)) => convert(inner),
            ("properties" | "patternProperties", Value::Object(inner)) => inner.values_mut().for_each(convert),
            ("items" | "allOf" | "oneOf" | "anyOf", Value::Array(inner)) => inner.iter_mut().for_each(convert),
            _ => {}
        }
    }
}

/// Puts right what schemas name in other files, and what those name.
pub(super) fn convert_files(tree: &mut Value) {
    let mut done = HashSet::new();
    let mut open = Vec::new();
    if let Value::Object(members) = &*tree {
        members.iter().filter(|(name, _)| *name != FILES).for_each(|(_, value)| targets(value, &mut open));
    }
    while let Some(pointer) = open.pop() {
        if split(&pointer).0.is_some()
            && done.insert(pointer.clone())
            && let Some(schema) = tree.pointer_mut(&pointer)
        {
            convert(schema);
            targets(schema, &mut open);
        }
    }
}

/// Leads a `$ref` to where its target stands now.
pub(super) fn refer(members: &mut Map<String, Value>) {
    let Some(Value::String(reference)) = members.get_mut("$ref") else { return };
    for (from, to) in [
        ("#/definitions/", "#/components/schemas/"),
        ("#/parameters/", "#/components/parameters/"),
        ("#/responses/", "#/components/responses/"),
    ] {
        if let Some(rest) = reference.strip_prefix(from) {
            *reference = format!("{to}{rest}");
            return;
        }
    }
}

/// What says of what values a parameter, an item or a header is.
const KEYWORDS: [&str; 19] = [
    "type",
    "format",
    "items",
    "default",
    "enum",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "multipleOf",
    "x-nullable",
    "collectionFormat",
    "schema",
];

/// Takes the schema out of a parameter, a header or a part of a form, with how a list in it becomes text.
pub(super) fn take(members: &mut Map<String, Value>) -> (Value, Option<String>) {
    let mut schema = Map::new();
    for name in KEYWORDS {
        schema.extend(members.shift_remove(name).map(|value| (name.to_owned(), value)));
    }
    let format = schema.shift_remove("collectionFormat");
    // A schema where only keywords may stand is what is meant.
    if let Some(Value::Object(whole)) = schema.shift_remove("schema") {
        schema.extend(whole);
    }
    let is_list = schema.get("type").is_some_and(|kind| kind == "array");
    let format = format.as_ref().and_then(Value::as_str).unwrap_or("csv").to_owned();
    let mut schema = Value::Object(schema);
    flatten(&mut schema, true);
    convert(&mut schema);
    (schema, is_list.then_some(format))
}

/// A list within a list is one text there, which OpenAPI 3 has no word for.
fn flatten(schema: &mut Value, outer: bool) {
    let Some(items) = schema.get_mut("items").filter(|items| items.is_object()) else { return };
    if !outer {
        *schema = json!({ "type": "string" });
        return;
    }
    flatten(items, false);
}
