//! How much a document may grow by what is copied within it: aliases, references in place of maps, overlays.

use crate::diagnostics::{Code, Diagnostic};
use serde_json::Value;

/// How many times as large a document may become.
const GROWTH: usize = 16;
/// Every document may become as large as this.
const LEAST: usize = 1 << 20;
/// No document may become larger.
const MOST: usize = 256 << 20;

/// What may still be copied, in bytes of strings and numbers of nodes.
#[derive(Debug)]
pub(super) struct Budget {
    left: usize,
}

impl Budget {
    /// For a document that is this large.
    pub fn new(size: usize) -> Self {
        Budget { left: size.saturating_mul(GROWTH).clamp(LEAST, MOST) }
    }

    /// For a document that has been read.
    pub fn of(tree: &Value) -> Self {
        Budget::new(size(tree))
    }

    /// Spends what a value costs; `false` if that is too much.
    pub fn spend(&mut self, value: &Value) -> bool {
        self.take(size(value))
    }

    pub fn take(&mut self, size: usize) -> bool {
        let left = self.left.checked_sub(size);
        self.left = left.unwrap_or(0);
        left.is_some()
    }
}

fn size(value: &Value) -> usize {
    1 + match value {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(size).sum(),
        Value::Object(members) => members.iter().map(|(name, value)| name.len() + size(value)).sum(),
        _ => 0,
    }
}

/// How many times as large as a document its places may be in all, written as pointers. Diagnostics and types have
/// places, so that they are memory.
const PLACES: usize = 64;
/// The places of every document may take so much more.
const LEAST_PLACES: usize = 64 << 20;

/// How long the places of a document of this size may be in all.
pub(super) fn most_places(size: usize) -> usize {
    size.saturating_mul(PLACES).saturating_add(LEAST_PLACES)
}

/// The error for a document whose places are too long in all; names the start of its longest key, if that is known.
pub(super) fn too_long(key: &str) -> Diagnostic {
    let start: String = key.chars().take(30).collect();
    let longest = match key.len() {
        0 => String::new(),
        length => format!("; the longest key has {length} bytes and starts with `{start}`"),
    };
    let message = format!("the pointers to everything in the document take more than {PLACES} times its size{longest}");
    Diagnostic::error(Code::TooMuch, message).help("shorten the keys under which much else stands")
}

/// The error for a document that copies too much.
pub(super) fn exceeded(what: &str) -> Diagnostic {
    Diagnostic::error(Code::TooMuch, format!("{what} copy more than {GROWTH} times the size of the document"))
        .help("put what is repeated into `components`, and refer to it with `$ref`")
}
