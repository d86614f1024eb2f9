//! JSON that is read by people, and compared by lines.

use serde_json::{Value, json};

/// How deep a document has lines of its own: each path with each of its methods, each component.
pub const DOCUMENT: usize = 3;

/// A value as JSON with a line for everything up to a depth.
pub fn lines(value: &Value, depth: usize) -> String {
    let mut text = String::new();
    write(value, depth, 0, &mut text);
    text
}

/// An object that was laid out, under a banner. Comments being none of JSON's, that is a member, on the first line.
pub fn under(banner: &str, lines: &str) -> String {
    let separator = if lines == "{}" { "" } else { ",\n" };
    format!("{{ \"x-banner\": {}{separator}{}\n", json!(banner), lines.trim_start_matches(['{', '\n']))
}

fn write(value: &Value, depth: usize, indent: usize, text: &mut String) {
    let parts: Vec<(String, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(name, value)| (format!("{}: ", json!(name)), value)).collect(),
        Value::Array(items) => items.iter().map(|item| (String::new(), item)).collect(),
        _ => Vec::new(),
    };
    if depth == 0 || parts.is_empty() {
        return text.push_str(&value.to_string());
    }
    let (opening, closing) = if value.is_object() { ('{', '}') } else { ('[', ']') };
    text.push(opening);
    for (index, (name, part)) in parts.into_iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        text.extend([&*"  ".repeat(indent + 1), &name]);
        write(part, depth - 1, indent + 1, text);
    }
    text.push('\n');
    text.push_str(&"  ".repeat(indent));
    text.push(closing);
}
