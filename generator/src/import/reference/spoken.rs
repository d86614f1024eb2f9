//! Types as people write them in tables: `String`, `array of strings`, `uuid`, `integer (int32)`.

use crate::import::types::{is_type, schema};
use serde_json::{Value, json};

/// Other names of types, which tables of parameters use.
const OTHER: [(&str, &str, Option<&str>); 24] = [
    ("str", "string", None),
    ("text", "string", None),
    ("uuid", "string", Some("uuid")),
    ("date", "string", Some("date")),
    ("datetime", "string", Some("date-time")),
    ("date-time", "string", Some("date-time")),
    ("timestamp", "string", None),
    ("email", "string", Some("email")),
    ("url", "string", Some("uri")),
    ("uri", "string", Some("uri")),
    ("int", "integer", None),
    ("int32", "integer", Some("int32")),
    ("int64", "integer", Some("int64")),
    ("long", "integer", Some("int64")),
    ("float", "number", Some("float")),
    ("double", "number", Some("double")),
    ("decimal", "number", None),
    ("numeric", "number", None),
    ("bool", "boolean", None),
    ("list", "array", None),
    ("dict", "object", None),
    ("hash", "object", None),
    ("json", "object", None),
    ("binary", "string", Some("binary")),
];

/// What stands in parentheses behind a type, and is its format.
const FORMATS: [&str; 18] = [
    "uuid",
    "date",
    "date-time",
    "time",
    "email",
    "uri",
    "url",
    "int32",
    "int64",
    "float",
    "double",
    "byte",
    "binary",
    "password",
    "hostname",
    "ipv4",
    "ipv6",
    "decimal",
];

/// The schema of a type, if a text is one.
pub(super) fn spoken(text: &str) -> Option<Value> {
    let text = text.trim().trim_matches(['`', '*', '_']).to_lowercase();
    let of_others = text.strip_prefix("array<").is_some_and(|items| !is_type(items.trim_end_matches('>')));
    if is_type(&text) && !of_others {
        return Some(schema(&text));
    }
    let text = text.replace(" / ", " | ");
    if text.contains('|') && is_type(&text.replace('`', "")) {
        return Some(schema(&text.replace('`', "")));
    }
    let text = text.strip_prefix("nullable ").map(|rest| format!("{rest} or null")).unwrap_or(text);
    let (text, nullable) =
        match ["or null", "nullable", "(nullable)", "?"].iter().find_map(|end| text.strip_suffix(end)) {
            Some(rest) => (rest.trim().trim_end_matches([',', '|']).trim().to_owned(), true),
            None => (text, false),
        };
    let mut found = match text.strip_prefix("array of ").or_else(|| text.strip_prefix("list of ")) {
        Some(items) => json!({ "type": "array", "items": spoken(items.strip_suffix('s').unwrap_or(items))? }),
        // A list of what the page gives a name of its own is one, whatever that is.
        None if text.ends_with("[]") && !text.contains(' ') => {
            json!({ "type": "array", "items": spoken(text.trim_end_matches("[]")).unwrap_or_else(|| json!({})) })
        }
        None => {
            let (name, within) = match text.split_once(['(', '<', '[']) {
                Some((name, within)) => (name.trim(), Some(within.trim_end_matches([')', '>', ']']))),
                None => (text.as_str(), None),
            };
            let known = OTHER.iter().find(|(other, ..)| *other == name);
            let name = known.map_or(name, |(_, name, _)| name);
            if !is_type(name) {
                return None;
            }
            let format = within.filter(|format| FORMATS.contains(format)).or(known.and_then(|(_, _, format)| *format));
            match (name, format) {
                ("array", _) if within.is_some_and(|items| spoken(items).is_some()) => {
                    json!({ "type": "array", "items": within.and_then(spoken) })
                }
                (name, Some(format)) => schema(&format!("{name}<{format}>")),
                (name, None) => schema(name),
            }
        }
    };
    if nullable {
        found["nullable"] = json!(true);
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::spoken;
    use serde_json::json;

    #[test]
    fn types_are_read_as_people_write_them() {
        let rows = [
            ("String", json!({"type": "string"})),
            ("`int`", json!({"type": "integer"})),
            ("integer (int64)", json!({"type": "integer", "format": "int64"})),
            ("array of strings", json!({"type": "array", "items": {"type": "string"}})),
            ("Array<uuid>", json!({"type": "array", "items": {"type": "string", "format": "uuid"}})),
            ("datetime[]", json!({"type": "array", "items": {"type": "string", "format": "date-time"}})),
            ("string or null", json!({"type": "string", "nullable": true})),
        ];
        for (text, expected) in rows {
            assert_eq!(spoken(text), Some(expected), "{text}");
        }
        for text in ["", "yes", "the name", "Kite"] {
            assert_eq!(spoken(text), None, "{text}");
        }
    }
}
