//! Types as pages print them: `string | null`, `enum<string>[]`, `string<uuid>`, `Kite · object[]`, `objectstring[]`.

use serde_json::{Value, json};

const KNOWN: [&str; 11] =
    ["string", "number", "integer", "boolean", "object", "array", "any", "null", "file", "enum", "map"];

/// A type's name, what is in its angle brackets, and how often it is a list.
type Part<'t> = (&'t str, Option<&'t str>, usize);

/// Whether a line is a type.
pub(super) fn is_type(line: &str) -> bool {
    parts(line).is_some()
}

/// The schema of a type.
pub(super) fn schema(line: &str) -> Value {
    let each = parts(line).unwrap_or_default();
    let nullable = each.iter().any(|(name, ..)| *name == "null");
    let mut schemas: Vec<Value> = Vec::new();
    for part in each.into_iter().filter(|(name, ..)| *name != "null") {
        let schema = one(part);
        if !schemas.contains(&schema) {
            schemas.push(schema);
        }
    }
    let mut schema = match schemas.len() {
        // OpenAPI 3.0 has no type for null alone.
        0 => json!({}),
        1 => schemas.remove(0),
        _ => json!({ "anyOf": schemas }),
    };
    if nullable {
        schema["nullable"] = json!(true);
    }
    schema
}

/// The parts of a union. A title before a type says what it is called; types of tabs stand without anything between.
fn parts(line: &str) -> Option<Vec<Part<'_>>> {
    let mut found = Vec::new();
    for text in line.split('|') {
        let mut rest = text.trim();
        if rest.is_empty() {
            return None;
        }
        while !rest.is_empty() {
            let titled =
                rest.split_once(" · ").filter(|(title, _)| !KNOWN.iter().any(|known| title.starts_with(known)));
            rest = titled.map_or(rest, |(_, rest)| rest).trim_start();
            let name = KNOWN.iter().find(|known| rest.starts_with(**known))?;
            rest = &rest[name.len()..];
            let mut within = None;
            if let Some(inner) = rest.strip_prefix('<') {
                let (text, after) = inner.split_once('>')?;
                (within, rest) = (Some(text), after);
            }
            let mut lists = 0;
            while let Some(after) = rest.strip_prefix("[]") {
                (rest, lists) = (after, lists + 1);
            }
            found.push((*name, within, lists));
        }
    }
    (!found.is_empty()).then_some(found)
}

fn one((name, within, lists): Part<'_>) -> Value {
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
            ("null", json!({"nullable": true})),
            ("integer | string", json!({"anyOf": [{"type": "integer"}, {"type": "string"}]})),
            ("A kite · object[]", json!({"type": "array", "items": {"type": "object"}})),
            ("Option 1 · objectOption 2 · object", json!({"type": "object"})),
            ("stringobject[]", json!({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "object"}}]})),
        ];
        for (text, expected) in rows {
            assert!(is_type(text), "{text}");
            assert_eq!(schema(text), expected, "{text}");
        }
        for text in ["", "name", "strings", "string of text", "data", "- object", "a | b"] {
            assert!(!is_type(text), "{text}");
        }
    }
}
