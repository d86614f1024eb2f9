//! Bodies of forms, and names with brackets.

use super::encode::{encode, plain};
use super::{Layout, Place, Raw, Style, Tree, form_decode, raw_pairs};
use crate::wire::{Wire, to_value};
use serde_json::Value;
use std::collections::HashMap;

/// A form: lists repeat their name, and what is nested is JSON text, or has brackets in its name.
pub(crate) fn write_form<T: Wire>(value: &T, brackets: bool) -> Result<String, serde_json::Error> {
    let style = Style::new(Place::Query, Layout::Form).exploded();
    let mut pieces = Vec::new();
    if let Value::Object(members) = to_value(value)? {
        for (name, value) in members {
            match &value {
                Value::Null => {}
                Value::Object(_) | Value::Array(_) if brackets => {
                    pieces.extend(encode(&name, &value, Style { form: Layout::Deep, ..style }));
                }
                Value::Object(_) => pieces.extend(encode(&name, &Value::String(value.to_string()), style)),
                Value::Array(items) => {
                    let items = items.iter().map(|item| Value::String(plain(item))).collect();
                    pieces.extend(encode(&name, &Value::Array(items), style));
                }
                scalar => pieces.extend(encode(&name, scalar, style)),
            }
        }
    }
    Ok(pieces.join("&"))
}

/// Reads a form, with names in brackets if `brackets` are read.
pub(crate) fn read_form<T: Wire>(text: &str, brackets: bool, booleans: bool) -> Result<T, String> {
    let pairs = raw_pairs(text).filter(|(key, _)| !key.is_empty()).map(|(key, text)| {
        let (first, rest) = match key.find('[') {
            Some(start) if start > 0 && brackets => key.split_at(start),
            _ => (key.as_str(), ""),
        };
        let keys = match bracketed(rest) {
            Some(rest) => std::iter::once(first.to_owned()).chain(rest).collect(),
            // Whatever else has brackets in it is a name like any other.
            None => vec![key],
        };
        (keys, form_decode(text))
    });
    let tree = nested(pairs.collect());
    let read = super::decode(Raw::Tree(tree), booleans)?;
    read.ok_or_else(|| "the form is empty".to_owned())
}

/// The keys of `[a][b]`, if a text consists of nothing else.
pub(crate) fn bracketed(text: &str) -> Option<Vec<String>> {
    let inner = match text {
        "" => return Some(Vec::new()),
        text => text.strip_prefix('[')?.strip_suffix(']')?,
    };
    let keys: Vec<String> = inner.split("][").take(MOST_KEYS).map(str::to_owned).collect();
    keys.iter().all(|key| !key.contains(['[', ']'])).then_some(keys)
}

/// The value that paths such as `a b` and `a 0` spell; one that is repeated, or ends with an empty key, is a list.
pub(crate) fn nested(pairs: Vec<(Vec<String>, String)>) -> Tree {
    let mut root = Growing::default();
    for (path, text) in pairs {
        let keys: Vec<&str> = path.iter().map(String::as_str).collect();
        insert(&mut root, &keys, text);
    }
    root.finish(false)
}

/// A tree that is being put together.
enum Growing {
    Text(String),
    List(Vec<Growing>),
    Map(Vec<(String, Growing)>, HashMap<String, usize>),
}

impl Default for Growing {
    fn default() -> Self {
        Growing::Map(Vec::new(), HashMap::new())
    }
}

impl Growing {
    fn is_fresh(&self) -> bool {
        matches!(self, Growing::Map(members, _) if members.is_empty())
    }

    /// The tree. Maps whose keys count from zero are lists, if `lists` says so and in everything below.
    fn finish(self, lists: bool) -> Tree {
        match self {
            Growing::Text(text) => Tree::Text(text),
            Growing::List(items) => Tree::List(items.into_iter().map(|item| item.finish(true)).collect()),
            Growing::Map(members, _) => {
                let counts = || members.iter().enumerate().all(|(index, (key, _))| *key == index.to_string());
                if lists && !members.is_empty() && counts() {
                    Tree::List(members.into_iter().map(|(_, item)| item.finish(true)).collect())
                } else {
                    Tree::Map(members.into_iter().map(|(key, value)| (key, value.finish(true))).collect())
                }
            }
        }
    }
}

/// Deeper names are cut short: nobody's stack is at the mercy of a query.
const MOST_KEYS: usize = 32;

fn insert(tree: &mut Growing, keys: &[&str], text: String) {
    let Some((key, rest)) = keys.split_first() else {
        *tree = match std::mem::take(tree) {
            Growing::Map(members, _) if members.is_empty() => Growing::Text(text),
            Growing::List(mut items) => {
                items.push(Growing::Text(text));
                Growing::List(items)
            }
            known => Growing::List(vec![known, Growing::Text(text)]),
        };
        return;
    };
    if key.is_empty() && rest.is_empty() && (tree.is_fresh() || !matches!(tree, Growing::Map(..))) {
        if tree.is_fresh() {
            *tree = Growing::List(Vec::new());
        }
        return insert(tree, rest, text);
    }
    if let Growing::Map(members, places) = tree {
        let place = *places.entry((*key).to_owned()).or_insert(members.len());
        if place == members.len() {
            members.push(((*key).to_owned(), Growing::default()));
        }
        insert(&mut members[place].1, rest, text);
    }
}
