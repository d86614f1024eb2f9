//! What a document may say, and hardly means: values that nothing fits, and lists with something twice.

use super::conform::Conformer;
use crate::diagnostics::Code;
use crate::pointer::child;
use serde_json::{Map, Value};
use std::collections::HashSet;

/// Keywords that are the ends of a range, and what is between them.
const RANGES: [(&str, &str, &str); 4] = [
    ("minimum", "maximum", "number"),
    ("minLength", "maxLength", "string"),
    ("minItems", "maxItems", "array"),
    ("minProperties", "maxProperties", "object"),
];

impl Conformer<'_> {
    /// Reports what a schema says and hardly means.
    pub(super) fn doubts(&mut self, members: &Map<String, Value>, pointer: &str) {
        for (lower, upper, values) in RANGES {
            let end = |name: &str| members.get(name).and_then(Value::as_f64);
            let (Some(least), Some(most)) = (end(lower), end(upper)) else { continue };
            if least > most {
                let message = format!("`{lower}` is {least} and `{upper}` is {most}: no {values} fits both");
                self.warn(Code::Conflict, &child(pointer, lower), message, "exchange them, or correct one");
            }
        }
        let mut seen = HashSet::new();
        let values = members.get("enum").and_then(Value::as_array).into_iter().flatten().enumerate();
        for (index, value) in values {
            if !seen.insert(value.to_string()) {
                let message = format!("`enum` lists {value} twice");
                let place = child(&child(pointer, "enum"), &index.to_string());
                self.warn(Code::Doubled, &place, message, "remove one of them");
            }
        }
        // A list of one is often written without its brackets; `true` is draft 3's, and its object's business.
        if let Some(Value::String(only)) = members.get("required") {
            let declared = members.get("properties").is_some_and(|properties| properties.get(only).is_some());
            let (meaning, help) = match declared {
                true => ("is read as a list of one", format!("write `required: [{only}]`")),
                false => ("is left out", "write a list of names".to_owned()),
            };
            let message = format!("`required` is the string \"{only}\", and {meaning}");
            self.warn(Code::WrongType, &child(pointer, "required"), message, &help);
        }
        let is_array = members.get("type").is_some_and(|kind| kind == "array");
        const SAYING: [&str; 6] = ["items", "prefixItems", "$ref", "allOf", "oneOf", "anyOf"];
        let says_items = SAYING.iter().any(|name| members.contains_key(*name));
        // Since 3.1 an array may hold anything without a word of it.
        if is_array && !says_items && !self.reading.siblings {
            let message = "an array without `items` holds any JSON".to_owned();
            self.warn(Code::Missing, pointer, message, "add `items:` with the schema of an item");
        }
    }
}
