//! Schemas of newer and older dialects, as OpenAPI 3.0 writes them. Documents that call themselves 3.0 have them, too.

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
pub(super) fn rewrite(members: &mut Map<String, Value>) {
    if let Some(only) = members.shift_remove("const") {
        members.entry("enum").or_insert_with(|| json!([only]));
    }
    examples(members);
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
                let branches = kinds.into_iter().map(|kind| json!({ "type": kind })).collect();
                members.entry("anyOf").or_insert(Value::Array(branches));
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
    tuple(members);
    patterns(members);
    match members.get("items") {
        Some(Value::Array(items)) => {
            let items = if let [only] = items.as_slice() { only.clone() } else { json!({ "anyOf": items }) };
            members.insert("items".to_owned(), items);
        }
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

/// A list whose first items have schemas of their own: each item is one of these.
fn tuple(members: &mut Map<String, Value>) {
    let Some(Value::Array(first)) = members.shift_remove("prefixItems") else { return };
    let count = first.len();
    let mut branches: Vec<Value> = Vec::new();
    let rest = match members.shift_remove("items") {
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
    members.entry("type").or_insert_with(|| json!("array"));
}

/// Members whose names follow a pattern are members of any name.
fn patterns(members: &mut Map<String, Value>) {
    let Some(Value::Object(patterns)) = members.shift_remove("patternProperties") else { return };
    let mut branches: Vec<Value> = Vec::new();
    let rest = match members.get("additionalProperties") {
        None | Some(Value::Bool(true)) if patterns.is_empty() => return,
        None | Some(Value::Bool(true)) => Some(json!({})),
        Some(Value::Bool(false)) => None,
        Some(rest) => Some(rest.clone()),
    };
    for branch in patterns.into_iter().map(|(_, branch)| branch).chain(rest) {
        if !branches.contains(&branch) {
            branches.push(branch);
        }
    }
    let values = match branches.len() {
        0 => return,
        1 => branches.remove(0),
        _ => json!({ "anyOf": branches }),
    };
    members.insert("additionalProperties".to_owned(), values);
}
