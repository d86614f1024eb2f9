//! Values to text.

use super::{Place, Style};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// Everything but RFC 3986's unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The pieces of a parameter: `name=value` pairs in a query or cookie, the value alone elsewhere.
pub(crate) fn encode(name: &str, value: &Value, style: Style) -> Vec<String> {
    let named = matches!(style.place, Place::Query | Place::Cookie | Place::Deep);
    let pair = |name: &str, text: String| if named { format!("{}={text}", escape(name, style)) } else { text };
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) if style.explode => {
            items.iter().map(|item| pair(name, escape(&plain(item), style))).collect()
        }
        Value::Array(items) => vec![pair(name, join(items.iter().map(plain), style))],
        Value::Object(members) if style.place == Place::Deep => members
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| pair(&format!("{name}[{key}]"), escape(&plain(value), style)))
            .collect(),
        Value::Object(members) if style.explode => {
            members.iter().map(|(key, value)| pair(key, escape(&plain(value), style))).collect()
        }
        Value::Object(members) => {
            vec![pair(name, join(members.iter().flat_map(|(key, value)| [key.clone(), plain(value)]), style))]
        }
        scalar => vec![pair(name, escape(&plain(scalar), style))],
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// The separator itself is not escaped where the specification's tables show it bare.
fn join(items: impl Iterator<Item = String>, style: Style) -> String {
    let separator = if style.separator == ' ' { "%20".to_owned() } else { style.separator.to_string() };
    items.map(|item| escape(&item, style)).collect::<Vec<_>>().join(&separator)
}

/// Headers carry their text as it is.
fn escape(text: &str, style: Style) -> String {
    match style.place {
        Place::Header => text.to_owned(),
        _ => utf8_percent_encode(text, RESERVED).to_string(),
    }
}
