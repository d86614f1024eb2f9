//! Schemas of newer and older dialects, as OpenAPI 3.0 writes them. Documents that call themselves 3.0 have them, too.

use super::grammar::CHECKS;
use serde_json::{Map, Value, json};

/// Examples without names.
pub(super) fn examples(members: &mut Map<String, Value>) {
    if let Some(Value::Array(_)) = members.get("examples")
        && let Some(Value::Array(listed)) = members.shift_remove("examples")
        && let Some(first) = listed.into_iter().next()
    {
        members.entry("example").or_insert(first);
    }
}

/// Puts a schema right; the schemas in it are put right on their own.
pub(super) fn rewrite(members: &mut Map<String, Value>, exact: bool) {
    // No value is one of none; most documents mean that they do not list them.
    if exact && members.get("enum").and_then(Value::as_array).is_some_and(Vec::is_empty) {
        members.insert("not".to_owned(), json!({}));
    }
    if let Some(only) = members.shift_remove("const") {
        members.entry("enum").or_insert_with(|| json!([only]));
    }
    examples(members);
    checks(members, exact);
    if let Some(Value::Array(_)) = members.get("type")
        && let Some(Value::Array(mut kinds)) = members.shift_remove("type")
    {
        let count = kinds.len();
        kinds.retain(|kind| kind != "null");
        if kinds.len() < count {
            members.insert("nullable".to_owned(), json!(true));
        }
        match kinds.as_slice() {
            [] => nothing_but_null(members),
            [only] => _ = members.insert("type".to_owned(), only.clone()),
            _ => {
                let branches: Vec<Value> = kinds.into_iter().map(|kind| json!({ "type": kind })).collect();
                if members.contains_key("anyOf") {
                    let both = members.entry("allOf").or_insert_with(|| json!([]));
                    both.as_array_mut().into_iter().for_each(|both| both.push(json!({ "anyOf": branches })));
                } else {
                    members.insert("anyOf".to_owned(), Value::Array(branches));
                }
            }
        }
    }
    encoding(members);
    let kind = members.get("type").and_then(Value::as_str).map(str::to_ascii_lowercase);
    let (kind, format) = match kind.as_deref() {
        Some("int" | "int32" | "int64" | "long") => (Some("integer"), None),
        Some("float" | "double" | "decimal") => (Some("number"), None),
        Some("bool") => (Some("boolean"), None),
        Some("str" | "text" | "url" | "enum") => (Some("string"), None),
        Some("date") => (Some("string"), Some("date")),
        Some("datetime" | "date-time") => (Some("string"), Some("date-time")),
        Some("uuid") => (Some("string"), Some("uuid")),
        Some("file" | "binary") => (Some("string"), Some("binary")),
        Some("list") => (Some("array"), None),
        Some("map" | "dict") => (Some("object"), None),
        Some("any" | "" | "mixed") => (Some(""), None),
        Some("null") => {
            nothing_but_null(members);
            (Some(""), None)
        }
        Some(known @ ("string" | "integer" | "number" | "boolean" | "array" | "object")) => (Some(known), None),
        _ => (None, None),
    };
    match kind {
        Some("") => _ = members.shift_remove("type"),
        Some(kind) => _ = members.insert("type".to_owned(), json!(kind)),
        None => {}
    }
    if let Some(format) = format {
        members.entry("format").or_insert_with(|| json!(format));
    }
    bounds(members);
    match members.get("items") {
        Some(_) => {}
        None if members.get("type").is_some_and(|kind| kind == "array") => {
            members.insert("items".to_owned(), json!({}));
        }
        None => {}
    }
    if let Some(Value::String(name)) = members.get("discriminator") {
        let discriminator = json!({ "propertyName": name });
        members.insert("discriminator".to_owned(), discriminator);
    }
    // A property that calls itself required says nothing in OpenAPI: its object would have to.
    let declared = |name: &str| members.get("properties").is_some_and(|properties| properties.get(name).is_some());
    if let Some(only) = members.get("required").and_then(Value::as_str).filter(|name| declared(name)).map(str::to_owned)
    {
        members.insert("required".to_owned(), json!([only]));
    }
    if members.get("required").is_some_and(|required| required.is_boolean() || required.is_string()) {
        members.shift_remove("required");
    }
}

fn nothing_but_null(members: &mut Map<String, Value>) {
    members.insert("nullable".to_owned(), json!(true));
    members.entry("enum").or_insert_with(|| json!([null]));
}

/// Bounds that are numbers of their own: of two, the tighter one holds.
fn bounds(members: &mut Map<String, Value>) {
    for (exclusive, bound, sign) in [("exclusiveMinimum", "minimum", 1.0), ("exclusiveMaximum", "maximum", -1.0)] {
        let Some(number @ Value::Number(_)) = members.get(exclusive).cloned() else { continue };
        let known = members.get(bound).and_then(Value::as_f64);
        if known.zip(number.as_f64()).is_some_and(|(known, number)| known * sign > number * sign) {
            members.shift_remove(exclusive);
        } else {
            members.insert(exclusive.to_owned(), json!(true));
            members.insert(bound.to_owned(), number);
        }
    }
}

/// Bytes in a text, or as they are.
fn encoding(members: &mut Map<String, Value>) {
    let media = members.shift_remove("contentMediaType");
    match members.shift_remove("contentEncoding").as_ref().and_then(Value::as_str) {
        Some("base64" | "base64url") => _ = members.entry("format").or_insert_with(|| json!("byte")),
        Some(_) => {}
        // JSON in a text is a text.
        None if media.as_ref().and_then(Value::as_str).is_some_and(|media| !media.contains("json")) => {
            members.entry("type").or_insert_with(|| json!("string"));
            members.entry("format").or_insert_with(|| json!("binary"));
        }
        None => {}
    }
}

/// Sets aside what OpenAPI 3.0 has no words for. Types are made of what is left; values are checked by all of it.
fn checks(members: &mut Map<String, Value>, exact: bool) {
    // Of older dialects.
    if let Some(Value::Array(_)) = members.get("items") {
        let first = members.shift_remove("items").unwrap_or_default();
        members.insert("prefixItems".to_owned(), first);
        if let Some(rest) = members.shift_remove("additionalItems") {
            members.insert("items".to_owned(), rest);
        }
    }
    members.shift_remove("additionalItems");
    dependencies(members);
    let mut found = Map::new();
    if tuple(members, &mut found) && !exact {
        members.entry("type").or_insert_with(|| json!("array"));
    }
    patterns(members, &mut found);
    const MOVED: [&str; 12] = [
        "not",
        "if",
        "then",
        "else",
        "contains",
        "minContains",
        "maxContains",
        "propertyNames",
        "dependentRequired",
        "dependentSchemas",
        "unevaluatedItems",
        "unevaluatedProperties",
    ];
    for name in MOVED {
        if let Some(value) = members.shift_remove(name) {
            found.insert(name.to_owned(), value);
        }
    }
    // Those say something of others that are not there.
    if !found.contains_key("if") {
        found.retain(|name, _| !matches!(name.as_str(), "then" | "else"));
    }
    if !found.contains_key("contains") {
        found.retain(|name, _| !matches!(name.as_str(), "minContains" | "maxContains"));
    }
    found.retain(|name, value| match value {
        // Whatever is there, and as much as there is.
        Value::Null => false,
        Value::Bool(true) => name != "propertyNames",
        _ => true,
    });
    if !found.is_empty() {
        members.insert(CHECKS.to_owned(), Value::Object(found));
    }
}

/// What draft 4 said in one keyword, and its successors say in two.
fn dependencies(members: &mut Map<String, Value>) {
    let Some(Value::Object(dependencies)) = members.shift_remove("dependencies") else { return };
    let (names, schemas): (Map<_, _>, Map<_, _>) =
        dependencies.into_iter().partition(|(_, asked)| asked.is_array() || asked.is_string());
    for (keyword, found) in [("dependentRequired", names), ("dependentSchemas", schemas)] {
        if !found.is_empty() {
            members.entry(keyword).or_insert(Value::Object(found));
        }
    }
}

/// A list whose first items have schemas of their own: as a type, each item is one of these. Answers whether it is one.
fn tuple(members: &mut Map<String, Value>, checks: &mut Map<String, Value>) -> bool {
    let Some(Value::Array(first)) = members.shift_remove("prefixItems") else { return false };
    let count = first.len();
    let rest = members.shift_remove("items");
    let alike = first.iter().all(|one| rest.as_ref() == Some(one));
    if !alike {
        checks.insert("prefixItems".to_owned(), Value::Array(first.clone()));
        checks.extend(rest.clone().map(|rest| ("items".to_owned(), rest)));
    }
    let mut branches: Vec<Value> = Vec::new();
    let rest = match rest {
        Some(Value::Bool(false)) => {
            members.entry("maxItems").or_insert_with(|| json!(count));
            None
        }
        // Without a word, anything may follow; where nothing can, nothing does.
        None if members.get("maxItems").and_then(Value::as_u64).is_some_and(|most| most <= count as u64) => None,
        None | Some(Value::Bool(true)) => Some(json!({})),
        rest => rest,
    };
    for branch in first.into_iter().chain(rest) {
        if !branches.contains(&branch) {
            branches.push(branch);
        }
    }
    let items = if branches.len() == 1 { branches.remove(0) } else { json!({ "anyOf": branches }) };
    members.insert("items".to_owned(), items);
    true
}

/// Members whose names follow a pattern: as a type, they are members of any name.
fn patterns(members: &mut Map<String, Value>, checks: &mut Map<String, Value>) {
    let Some(Value::Object(patterns)) = members.shift_remove("patternProperties") else { return };
    if patterns.is_empty() {
        return;
    }
    checks.insert("patternProperties".to_owned(), Value::Object(patterns.clone()));
    let rest = members.get("additionalProperties").cloned();
    if let Some(rest) = &rest {
        let declared = members.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::keys);
        checks.insert("declared".to_owned(), declared.cloned().map(Value::String).collect());
        checks.insert("additionalProperties".to_owned(), rest.clone());
    }
    let rest = match rest {
        None | Some(Value::Bool(true)) => Some(json!({})),
        Some(Value::Bool(false)) => None,
        rest => rest,
    };
    let mut branches: Vec<Value> = Vec::new();
    for branch in patterns.into_iter().map(|(_, branch)| branch).chain(rest) {
        if !branches.contains(&branch) {
            branches.push(branch);
        }
    }
    let values = if branches.len() == 1 { branches.remove(0) } else { json!({ "anyOf": branches }) };
    members.insert("additionalProperties".to_owned(), values);
}
