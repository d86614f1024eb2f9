//! What an example shows of types that nobody states.

use super::INFERRED;
use super::field::properties;
use serde_json::{Map, Value, json};

/// Placeholders that publishers print in examples, and the format that each stands for.
const PLACEHOLDERS: [(&str, Option<&str>); 4] = [
    ("<string>", None),
    ("3c90c3cc-0d44-4b50-8888-8dd25736052a", Some("uuid")),
    ("2023-11-07T05:31:56Z", Some("date-time")),
    ("2023-12-25", Some("date")),
];

/// The schema that an example is an example of, with every member optional, marked as inferred.
pub(super) fn schema(example: &Value, reason: &str) -> Value {
    let mut schema = plain(example);
    schema[INFERRED] = json!(reason);
    schema
}

fn plain(example: &Value) -> Value {
    match example {
        Value::Null => json!({ "nullable": true }),
        Value::Bool(_) => json!({ "type": "boolean" }),
        // It stands for any number.
        Value::Number(number) if number.as_f64() == Some(123.0) => json!({ "type": "number" }),
        Value::Number(number) if number.is_f64() => json!({ "type": "number" }),
        Value::Number(_) => json!({ "type": "integer" }),
        Value::String(text) if text == "<any>" || text == "<unknown>" => json!({}),
        Value::String(text) => {
            let known = PLACEHOLDERS.iter().find(|(known, _)| known == text);
            match known.and_then(|(_, format)| *format) {
                Some(format) => json!({ "type": "string", "format": format }),
                None => json!({ "type": "string" }),
            }
        }
        Value::Array(items) => {
            let items = items.first().map_or_else(|| json!({}), plain);
            json!({ "type": "array", "items": items })
        }
        Value::Object(members) => {
            let named = members.iter().filter(|(name, _)| !is_placeholder(name));
            let properties: Map<String, Value> = named.map(|(name, value)| (name.clone(), plain(value))).collect();
            match properties.is_empty() {
                true => json!({ "type": "object" }),
                false => json!({ "type": "object", "properties": properties }),
            }
        }
    }
}

/// A name in brackets stands for others.
fn is_placeholder(name: &str) -> bool {
    name.starts_with(['<', '{'])
}

/// Adds the members of an example that a schema does not declare, each marked.
pub(super) fn complete(schema: &mut Value, example: &Value, reason: &str) {
    match example {
        Value::Array(items) => {
            if let Some(inner) = schema.get_mut("items") {
                items.iter().for_each(|item| complete(inner, item, reason));
            }
        }
        Value::Object(members) if schema["type"] == "object" => {
            for (name, value) in members.iter().filter(|(name, _)| !is_placeholder(name)) {
                if schema["properties"].get(name).is_none() && schema["additionalProperties"].is_object() {
                    continue;
                }
                let Some(known) = properties(schema) else { return };
                match known.get_mut(name) {
                    Some(known) => complete(known, value, reason),
                    None => _ = known.insert(name.clone(), self::schema(value, reason)),
                }
            }
        }
        _ => {}
    }
}
