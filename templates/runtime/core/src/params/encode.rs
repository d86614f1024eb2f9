//! Values to text.

use super::{Layout, Place, Style};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// Everything but RFC 3986's unreserved characters.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// Where reserved characters are allowed, only those that would end the parameter, or mean something else, are escaped.
const RESERVED: &AsciiSet = &ESCAPED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// The pieces of a parameter: `name=value` pairs in a query or cookie, the value alone elsewhere.
#[doc(hidden)]
pub fn encode(name: &str, value: &Value, style: Style) -> Vec<String> {
    let write = Write { name, style };
    match style.form {
        Layout::Json => match value {
            Value::Null => Vec::new(),
            value => vec![write.named(&value.to_string())],
        },
        Layout::Deep => {
            let mut pieces = Vec::new();
            write.deep(&mut name.to_owned(), value, &mut pieces);
            pieces
        }
        Layout::Label => vec![format!(".{}", write.joined(value))],
        Layout::Matrix => vec![write.matrix(value)],
        Layout::Simple => vec![write.joined(value)],
        Layout::Form | Layout::Space | Layout::Pipe => write.pairs(value),
    }
}

struct Write<'a> {
    name: &'a str,
    style: Style,
}

impl Write<'_> {
    /// Headers carry their text as it is.
    fn escape(&self, text: &str) -> String {
        match (self.style.place, self.style.reserved) {
            (Place::Header, _) => text.to_owned(),
            (_, true) => utf8_percent_encode(text, RESERVED).to_string(),
            (_, false) => percent_encode(text),
        }
    }

    fn plain(&self, value: &Value) -> String {
        match value {
            Value::String(text) => self.escape(text),
            value => self.escape(&plain(value)),
        }
    }

    fn pair(&self, name: &str, value: &Value) -> String {
        format!("{}={}", self.escape(name), self.plain(value))
    }

    /// One text under the parameter's name, if the place has names.
    fn named(&self, text: &str) -> String {
        match self.style.place {
            Place::Query | Place::Cookie => format!("{}={}", self.escape(self.name), self.escape(text)),
            Place::Path | Place::Header => self.escape(text),
        }
    }

    /// Items or members with separators between them.
    fn joined(&self, value: &Value) -> String {
        let separator = self.style.separator();
        match value {
            Value::Array(items) => items.iter().map(|item| self.plain(item)).collect::<Vec<_>>().join(separator),
            Value::Object(members) if self.style.explode => {
                members.iter().map(|(key, value)| self.pair(key, value)).collect::<Vec<_>>().join(separator)
            }
            Value::Object(members) => {
                let cells = members.iter().flat_map(|(key, value)| [self.escape(key), self.plain(value)]);
                cells.collect::<Vec<_>>().join(separator)
            }
            scalar => self.plain(scalar),
        }
    }

    fn matrix(&self, value: &Value) -> String {
        let name = self.escape(self.name);
        let named = |text: String| if text.is_empty() { format!(";{name}") } else { format!(";{name}={text}") };
        match value {
            Value::Array(items) if self.style.explode => items.iter().map(|item| named(self.plain(item))).collect(),
            Value::Object(_) if self.style.explode => format!(";{}", self.joined(value)),
            value => named(self.joined(value)),
        }
    }

    fn pairs(&self, value: &Value) -> Vec<String> {
        match value {
            Value::Null => Vec::new(),
            Value::Array(items) if self.style.explode => items.iter().map(|item| self.pair(self.name, item)).collect(),
            Value::Object(members) if self.style.explode => {
                members.iter().map(|(key, value)| self.pair(key, value)).collect()
            }
            value => vec![format!("{}={}", self.escape(self.name), self.joined(value))],
        }
    }

    /// Members in brackets, as deep as they go.
    fn deep(&self, name: &mut String, value: &Value, pieces: &mut Vec<String>) {
        match value {
            Value::Null => {}
            Value::Object(members) => {
                for (key, value) in members {
                    let length = name.len();
                    name.push_str(&format!("[{key}]"));
                    self.deep(name, value, pieces);
                    name.truncate(length);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    let length = name.len();
                    name.push_str(&format!("[{index}]"));
                    self.deep(name, item, pieces);
                    name.truncate(length);
                }
            }
            scalar => pieces.push(self.pair(name, scalar)),
        }
    }
}

pub fn percent_encode(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

/// A scalar as text; what no style has a form for is JSON.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
