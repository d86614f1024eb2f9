//! Types as they are printed: `string | null`, `enum<string>[]`, `string<uuid>`, `object[]`.

use serde_json::{Value, json};

const KNOWN: [&str; 11] =
    ["string", "number", "integer", "boolean", "object", "array", "any", "null", "file", "enum", "map"];

/// Whether a line is a type.
pub(super) fn is_type(line: &str) -> bool {
    !line.is_empty() && line.split('|').all(|part| parts(part.trim()).is_some())
}

/// A part's name, what is in its angle brackets, and how often it is a list.
fn parts(text: &str) -> Option<(&str, Option<&str>, usize)> {
    let (mut rest, mut lists) = (text, 0);
    while let Some(inner) = rest.strip_suffix("[]") {
        (rest, lists) = (inner.trim_end(), lists + 1);
    }
    let (name, within) = match rest.split_once('<') {
        Some((name, within)) => (name, Some(within.strip_suffix('>')?)),
        None => (rest, None),
    };
    KNOWN.contains(&name).then_some((name, within, lists))
}

/// The schema of a type.
pub(super) fn schema(line: &str) -> Value {
    let each: Vec<_> = line.split('|').filter_map(|part| parts(part.trim())).collect();
    let nullable = each.iter().any(|(name, ..)| *name == "null");
    let mut schemas: Vec<Value> = each.iter().filter(|(name, ..)| *name != "null").map(|part| one(*part)).collect();
    let mut schema = match schemas.len() {
        0 => json!({ "enum": [null] }),
        1 => schemas.remove(0),
        _ => json!({ "anyOf": schemas }),
    };
    if nullable {
        schema["nullable"] = json!(true);
    }
    schema
}

fn one((name, within, lists): (&str, Option<&str>, usize)) -> Value {
    let mut schema = match (name, within) {
        ("any", _) => json!({}),
        ("file", _) => json!({ "type": "string", "format": "binary" }),
        ("map", _) => json!({ "type": "object" }),
        ("array", Some(items)) if is_type(items) => json!({ "type": "array", "items": self::schema(items) }),
        ("array", _) => json!({ "type": "array", "items": {} }),
        // Its values are listed below.
        ("enum", inner) => json!({ "type": inner.unwrap_or("string") }),
        (name, Some(format)) => json!({ "type": name, "format": format }),
        (name, None) => json!({ "type": name }),
    };
    for _ in 0..lists {
        schema = json!({ "type": "array", "items": schema });
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::{is_type, schema};
    use serde_json::json;

    #[test]
    fn types_are_read_as_they_are_printed() {
        let rows = [
            ("string", json!({"type": "string"})),
            ("string<uuid> | null", json!({"type": "string", "format": "uuid", "nullable": true})),
            ("null | array", json!({"type": "array", "items": {}, "nullable": true})),
            ("enum<string>[]", json!({"type": "array", "items": {"type": "string"}})),
            ("object[]", json!({"type": "array", "items": {"type": "object"}})),
            ("any", json!({})),
            ("null", json!({"enum": [null], "nullable": true})),
            ("integer | string", json!({"anyOf": [{"type": "integer"}, {"type": "string"}]})),
        ];
        for (text, expected) in rows {
            assert!(is_type(text), "{text}");
            assert_eq!(schema(text), expected, "{text}");
        }
        for text in ["", "name", "strings", "string of text", "data"] {
            assert!(!is_type(text), "{text}");
        }
    }
}
