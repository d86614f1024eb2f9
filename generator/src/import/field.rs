//! Fields, as pages list them: of a body, an answer, or among the parameters.

use super::INFERRED;
use serde_json::{Map, Value, json};

/// A field as a page prints it.
#[derive(Clone, Debug, Default)]
pub(super) struct Field {
    /// Its line, from 1.
    pub line: usize,
    /// Its name; empty, where that is not printed.
    pub name: String,
    /// Its schema; `None` where no type is printed.
    pub schema: Option<Value>,
    pub required: bool,
    pub deprecated: bool,
    pub read_only: bool,
    pub write_only: bool,
    /// Where it travels, if that is printed beside it.
    pub place: Option<&'static str>,
    /// What is said of it, and where.
    pub docs: Vec<(usize, String)>,
    pub example: Option<Value>,
    /// Whether it has members that may follow.
    pub open: bool,
}

impl Field {
    /// What is said of it, as paragraphs.
    pub fn words(&self) -> String {
        self.docs.iter().map(|(_, line)| line.as_str()).collect::<Vec<_>>().join("\n\n")
    }

    /// Says something of its schema; of a list, what is said of values is said of its items.
    pub fn set(&mut self, keyword: &str, value: Value) {
        let schema = match &mut self.schema {
            Some(schema) => schema,
            none if keyword == "enum" => none.insert(json!({ INFERRED: { "type": "none is printed" } })),
            None => return,
        };
        let of_items = matches!(keyword, "enum" | "maxLength" | "minLength" | "pattern") && schema["type"] == "array";
        let nullable = schema["nullable"] == true;
        let schema = if of_items { &mut schema["items"] } else { schema };
        let is_text = schema["type"] == "string";
        let text = |value: Value| match value {
            // A text is one, however it is printed.
            value if is_text && !value.is_string() && !value.is_null() => json!(value.to_string()),
            value => value,
        };
        let value = match (keyword, value) {
            ("default", value) => text(value),
            ("enum", Value::Array(values)) => {
                let nulls = (nullable && !of_items).then_some(Value::Null);
                let mut known: Vec<Value> = Vec::new();
                for value in values.into_iter().map(text).chain(nulls) {
                    if !known.contains(&value) {
                        known.push(value);
                    }
                }
                Value::Array(known)
            }
            (_, value) => value,
        };
        schema[keyword] = value;
    }

    /// Bounds as they are printed: `x >= 1`, `0 <= x <= 100`.
    pub fn bounds(&mut self, range: &str) {
        let words: Vec<&str> = range.split_whitespace().collect();
        let Some(x) = words.iter().position(|word| *word == "x") else { return };
        let mut bound = |sign: &str, value: &str, turned: bool| {
            let Ok(value) = serde_json::from_str::<Value>(value) else { return };
            let lower = sign.starts_with('>') != turned;
            self.set(if lower { "minimum" } else { "maximum" }, value);
            if !sign.ends_with('=') {
                self.set(if lower { "exclusiveMinimum" } else { "exclusiveMaximum" }, json!(true));
            }
        };
        if let (Some(sign), Some(value)) = (words.get(x + 1), words.get(x + 2)) {
            bound(sign, value, false);
        }
        if x >= 2 {
            bound(words[x - 1], words[x - 2], true);
        }
    }

    /// Lengths as they are printed: `3`, `1 - 20`, `2 elements`; of the keywords, those that are meant are not empty.
    pub fn lengths(&mut self, text: &str, least: &str, most: &str) {
        let numbers: Vec<u64> = text.split([' ', '-']).filter_map(|word| word.parse().ok()).collect();
        for (keyword, number) in [(least, numbers.first()), (most, numbers.last())] {
            if let Some(number) = number.filter(|_| !keyword.is_empty()) {
                self.set(keyword, json!(number));
            }
        }
    }
}

/// A value as it is printed: JSON, or a text without quotes.
pub(super) fn literal(text: &str) -> Value {
    let text = text.trim();
    serde_json::from_str(text).unwrap_or_else(|_| json!(text))
}

/// JSON that begins on the first of some lines, and how many it takes. Some publishers end its lines with a backslash.
pub(super) fn json_of<'t>(lines: impl Iterator<Item = &'t str>) -> Option<(Value, usize)> {
    let mut text = String::new();
    for (count, line) in lines.enumerate() {
        text.push_str(line.trim_end().trim_end_matches('\\'));
        text.push('\n');
        // Only what may be its end is worth a try.
        if line.trim_end().trim_end_matches('\\').ends_with(['}', ']'])
            && let Ok(value) = serde_json::from_str(&text)
        {
            return Some((value, count + 1));
        }
    }
    None
}

/// The members of an object's schema, which is made one that has them.
pub(super) fn properties(schema: &mut Value) -> Option<&mut Map<String, Value>> {
    if !schema["properties"].is_object() {
        schema["properties"] = json!({});
    }
    schema["properties"].as_object_mut()
}
