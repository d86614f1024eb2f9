//! From JSON pointers to places in a text; runs only when diagnostics are printed, once for each file.

use crate::pointer::push;
use saphyr_parser::{Event, Parser};
use std::collections::HashMap;
use std::ops::Range;

/// For each pointer the bytes of the key (or item) that it leads to, or of the nearest ancestor that exists.
pub(super) fn locate(text: &str, pointers: &[&str]) -> Vec<Range<usize>> {
    let mut walk = Walk { wanted: HashMap::new(), pointer: String::new(), open: Vec::new() };
    for pointer in pointers {
        walk.wanted.extend(ancestors(pointer).map(|prefix| (prefix.to_owned(), None)));
    }
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { break };
        walk.event(&event, span.start.index()..span.end.index());
    }
    let found: Vec<Range<usize>> = pointers
        .iter()
        .map(|pointer| ancestors(pointer).find_map(|prefix| walk.wanted.get(prefix).cloned().flatten()).unwrap_or(0..0))
        .collect();
    in_bytes(text, found)
}

/// Everywhere that a pointer leads: several places, where a key is there several times.
pub(super) fn occurrences(text: &str, pointer: &str) -> Vec<Range<usize>> {
    let wanted = HashMap::from_iter([(pointer.to_owned(), None)]);
    let mut walk = Walk { wanted, pointer: String::new(), open: Vec::new() };
    let mut found = Vec::new();
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { break };
        walk.event(&event, span.start.index()..span.end.index());
        found.extend(walk.wanted.get_mut(pointer).and_then(Option::take));
    }
    in_bytes(text, found)
}

/// A pointer, its parent, and so on, without the root.
fn ancestors(pointer: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(pointer), |pointer| pointer.rsplit_once('/').map(|(parent, _)| parent))
        .filter(|pointer| !pointer.is_empty())
}

/// The parser counts characters; texts are cut by bytes.
fn in_bytes(text: &str, ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    if text.is_ascii() {
        return ranges;
    }
    let bytes: Vec<usize> = text.char_indices().map(|(byte, _)| byte).collect();
    let byte = |index: usize| bytes.get(index).copied().unwrap_or(text.len());
    ranges.into_iter().map(|range| byte(range.start)..byte(range.end)).collect()
}

/// An open mapping or sequence, and how long the pointer to it is.
enum Open {
    /// With the key that waits for its value.
    Mapping(usize, Option<Range<usize>>),
    /// With the index of the next item.
    Sequence(usize, usize),
}

struct Walk {
    wanted: HashMap<String, Option<Range<usize>>>,
    /// The pointer to the value that is due.
    pointer: String,
    open: Vec<Open>,
}

impl Walk {
    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Scalar(text, ..) => {
                if let Some(Open::Mapping(length, key @ None)) = self.open.last_mut() {
                    *key = Some(range);
                    self.pointer.truncate(*length);
                    push(&mut self.pointer, text);
                } else {
                    self.begin(range);
                    self.end();
                }
            }
            Event::Alias(_) => {
                self.begin(range);
                self.end();
            }
            Event::MappingStart(..) => {
                self.begin(range);
                self.open.push(Open::Mapping(self.pointer.len(), None));
            }
            Event::SequenceStart(..) => {
                self.begin(range);
                self.open.push(Open::Sequence(self.pointer.len(), 0));
            }
            Event::MappingEnd | Event::SequenceEnd => {
                if let Some(Open::Mapping(length, _) | Open::Sequence(length, _)) = self.open.pop() {
                    self.pointer.truncate(length);
                }
                self.end();
            }
            _ => {}
        }
    }

    /// A value begins: its place is its key's, if it has one.
    fn begin(&mut self, range: Range<usize>) {
        let place = match self.open.last() {
            Some(Open::Mapping(_, Some(key))) => key.clone(),
            Some(Open::Sequence(length, index)) => {
                let (length, index) = (*length, index.to_string());
                self.pointer.truncate(length);
                push(&mut self.pointer, &index);
                range
            }
            _ => range,
        };
        if let Some(slot @ None) = self.wanted.get_mut(&self.pointer) {
            *slot = Some(place);
        }
    }

    /// A value has ended: the next key or item is due.
    fn end(&mut self) {
        match self.open.last_mut() {
            Some(Open::Mapping(_, key)) => *key = None,
            Some(Open::Sequence(_, index)) => *index += 1,
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::locate;

    fn found<'a>(text: &'a str, pointer: &str) -> &'a str {
        &text[locate(text, &[pointer])[0].clone()]
    }

    #[test]
    fn finds_keys_items_and_the_nearest_ancestor() {
        let text = "a:\n  b: [x, {y: 1}, z]\n  c/d: 1\n  \u{e9}: 2\n  e: 3\n";
        let rows = [
            ("/a/b", "b"),
            ("/a/b/2", "z"),
            ("/a/b/1/y", "y"),
            ("/a/c~1d", "c/d"),
            ("/a/e", "e"),
            ("/a/no", "a"),
            ("", ""),
        ];
        for (pointer, expected) in rows {
            assert_eq!(found(text, pointer), expected, "{pointer}");
        }
    }

    #[test]
    fn json_is_yaml() {
        assert_eq!(found(r#"{"paths": {"/x": 5}}"#, "/paths/~1x"), r#""/x""#);
    }
}
