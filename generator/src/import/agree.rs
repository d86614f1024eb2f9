//! Types against the examples beside them. Where a type says a little less than an example shows, it is widened and
//! marked; an example that cannot be a value of its type is reported, and left out where it would be taken for one.

use super::report::Report;
use super::{INFERRED, SOURCE};
use crate::pointer::{child, unescape};
use serde_json::{Value, json};

/// How deep a schema is followed into itself.
const DEEPEST: usize = 64;

/// What makes a schema take an example.
#[derive(Clone, Debug, PartialEq)]
enum Wider {
    /// It is a number, and not only an integer.
    Number,
    /// It may be null.
    Null,
}

/// Compares every example of a document with its schema.
pub(super) fn agree(document: &mut Value, report: &mut Report) {
    let mut places = Vec::new();
    holders(document, "", &mut places);
    for (holder, member) in places {
        let Some(example) = document.pointer(&format!("{holder}{member}")).cloned() else { continue };
        // The example of a schema is its own, any other that of the schema beside it.
        let beside = child(&holder, "schema");
        let whole = document.pointer(&beside).is_some();
        let schema = if whole { beside } else { holder.clone() };
        let mut wants = Vec::new();
        let outcome = fit(document, &schema, &example, "", &mut wants, 0);
        if let Err((place, kind)) = outcome {
            let from = source(document, &holder);
            let chosen = if whole { "the example is left out" } else { "the type is taken" };
            let name = holder.rsplit('/').next().unwrap_or_default();
            let what = if place.is_empty() {
                format!("`{name}`")
            } else {
                format!("`{}` of the example", place.trim_start_matches('/'))
            };
            report.contradiction(&from.0, from.1, format!("{what} is to be {kind}, and is not; {chosen}"));
            if whole && holder.contains("/content/") {
                remove(document, &holder, &member);
            }
            continue;
        }
        for (place, wider) in wants {
            let from = source(document, &place);
            let name = unescape(place.rsplit('/').next().unwrap_or_default());
            let (keyword, text) = match wider {
                Wider::Number => ("type", "its example has a fraction"),
                Wider::Null => ("nullable", "its example is null"),
            };
            report.contradiction(&from.0, from.1, format!("`{name}`: {text}; it may be so"));
            widen(document, &place, &wider);
            if let Some(schema) = document.pointer_mut(&place) {
                match &mut schema[INFERRED] {
                    Value::String(_) => {}
                    reasons => reasons[keyword] = json!(text),
                }
            }
        }
    }
}

/// Everything that has an example: where it is, and the rest of the way to the example.
fn holders(value: &Value, pointer: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            let is_schema =
                ["type", "properties", "items", "allOf", "anyOf"].iter().any(|key| members.contains_key(*key));
            if members.contains_key("example") && (is_schema || members.contains_key("schema")) {
                found.push((pointer.to_owned(), "/example".to_owned()));
            }
            if members.contains_key("schema") {
                for name in
                    members.get("examples").and_then(Value::as_object).into_iter().flatten().map(|(name, _)| name)
                {
                    found.push((pointer.to_owned(), child(&child("/examples", name), "value")));
                }
            }
            let inner =
                members.iter().filter(|(name, _)| *name != "example" && *name != "examples" && *name != "default");
            inner.for_each(|(name, inner)| holders(inner, &child(pointer, name), found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| holders(item, &format!("{pointer}/{index}"), found));
        }
        _ => {}
    }
}

/// The page and line of the nearest thing around a place that says them.
pub(super) fn source(document: &Value, place: &str) -> (String, usize) {
    let mut place = place;
    loop {
        if let Some(text) = document.pointer(place).and_then(|node| node[SOURCE].as_str())
            && let Some((page, line)) = text.rsplit_once(':')
        {
            return (page.to_owned(), line.parse().unwrap_or_default());
        }
        match place.rsplit_once('/') {
            Some((before, _)) => place = before,
            None => return (String::new(), 0),
        }
    }
}

/// Whether a value can be one of a schema, if that is widened in some places; else where it is not, and what is there.
fn fit(
    document: &Value,
    pointer: &str,
    value: &Value,
    at: &str,
    wants: &mut Vec<(String, Wider)>,
    depth: usize,
) -> Result<(), (String, String)> {
    let Some(schema) = document.pointer(pointer).filter(|_| depth < DEEPEST) else { return Ok(()) };
    let deeper = depth + 1;
    if value.is_null() {
        if schema["nullable"] != true && (schema["type"].is_string() || schema["$ref"].is_string()) {
            // What the schema leads to may let it through.
            let target = schema["$ref"].as_str().and_then(|target| target.strip_prefix('#'));
            if !target.and_then(|target| document.pointer(target)).is_some_and(|target| target["nullable"] == true) {
                wants.push((pointer.to_owned(), Wider::Null));
            }
        }
        return Ok(());
    }
    if let Some(target) = schema["$ref"].as_str() {
        let target = target.strip_prefix('#').unwrap_or_default();
        return fit(document, target, value, at, wants, deeper);
    }
    for (index, _) in schema["allOf"].as_array().into_iter().flatten().enumerate() {
        fit(document, &format!("{pointer}/allOf/{index}"), value, at, wants, deeper)?;
    }
    for keyword in ["anyOf", "oneOf"] {
        let Some(parts) = schema[keyword].as_array().filter(|parts| !parts.is_empty()) else { continue };
        let outcomes = (0..parts.len()).map(|index| {
            let mut own = Vec::new();
            fit(document, &format!("{pointer}/{keyword}/{index}"), value, at, &mut own, deeper).map(|()| own)
        });
        let best = outcomes.filter_map(Result::ok).min_by_key(Vec::len);
        wants.extend(best.ok_or_else(|| (at.to_owned(), "one of several types".to_owned()))?);
    }
    let wrong = |kind: &str| Err((at.to_owned(), kind.to_owned()));
    match schema["type"].as_str() {
        Some("string") => match value.as_str() {
            None => wrong("a text"),
            Some(text) if !has_format(text, schema["format"].as_str()) => {
                wrong(&format!("a text of the format {}", schema["format"].as_str().unwrap_or_default()))
            }
            Some(_) => Ok(()),
        },
        Some("integer") => match value.as_f64() {
            Some(number) if number.fract() != 0.0 => {
                wants.push((pointer.to_owned(), Wider::Number));
                Ok(())
            }
            Some(_) => Ok(()),
            None => wrong("an integer"),
        },
        Some("number") if !value.is_number() => wrong("a number"),
        Some("boolean") if !value.is_boolean() => wrong("a boolean"),
        Some("array") => {
            let Some(items) = value.as_array() else { return wrong("a list") };
            let inner = child(pointer, "items");
            items
                .iter()
                .enumerate()
                .try_for_each(|(index, item)| fit(document, &inner, item, &format!("{at}/{index}"), wants, deeper))
        }
        Some("object") => {
            let Some(members) = value.as_object() else { return wrong("an object") };
            for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if !members.contains_key(name) {
                    return Err((child(at, name), "there".to_owned()));
                }
            }
            for (name, inner) in members {
                let own = child(&child(pointer, "properties"), name);
                let place = if document.pointer(&own).is_some() { own } else { child(pointer, "additionalProperties") };
                fit(document, &place, inner, &child(at, name), wants, deeper)?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Whether a text has a format that types are made of.
fn has_format(text: &str, format: Option<&str>) -> bool {
    let digits =
        |from: usize, to: usize| text.get(from..to).is_some_and(|part| part.bytes().all(|b| b.is_ascii_digit()));
    match format {
        Some("uuid") => {
            text.len() == 36
                && text
                    .char_indices()
                    .all(|(at, c)| if [8, 13, 18, 23].contains(&at) { c == '-' } else { c.is_ascii_hexdigit() })
        }
        Some("date") => text.len() == 10 && digits(0, 4) && digits(5, 7) && digits(8, 10),
        Some("date-time") => digits(0, 4) && digits(5, 7) && digits(8, 10) && text.len() > 16 && digits(11, 13),
        _ => true,
    }
}

fn widen(document: &mut Value, place: &str, wider: &Wider) {
    let Some(schema) = document.pointer_mut(place) else { return };
    match wider {
        Wider::Number => {
            schema["type"] = json!("number");
            if let Some(members) = schema.as_object_mut() {
                members.shift_remove("format");
            }
        }
        Wider::Null => {
            if schema["$ref"].is_string() {
                *schema = json!({ "allOf": [schema.take()] });
            }
            schema["nullable"] = json!(true);
        }
    }
}

/// Takes an example away, with the name that it has.
fn remove(document: &mut Value, holder: &str, member: &str) {
    let mut words = member.split('/').skip(1);
    let (Some(first), second) = (words.next(), words.next()) else { return };
    let Some(Value::Object(members)) = document.pointer_mut(holder) else { return };
    match (second, members.get_mut("examples").and_then(Value::as_object_mut)) {
        (Some(name), Some(examples)) => {
            examples.shift_remove(&unescape(name));
            if examples.is_empty() {
                members.shift_remove(first);
            }
        }
        _ => _ = members.shift_remove(first),
    }
}
