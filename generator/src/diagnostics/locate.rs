//! From a JSON pointer to a place in the text; runs only when a diagnostic is printed.

use saphyr_parser::{Event, Parser, Span};
use std::ops::Range;

/// The bytes of the key (or item) that a pointer leads to, or of the nearest ancestor that exists.
pub(super) fn locate(text: &str, pointer: &str) -> Range<usize> {
    let mut finder = Finder { path: Vec::new(), wanted: split(pointer), best: (0, 0..0) };
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { break };
        finder.event(&event, span);
    }
    let (_, characters) = finder.best;
    let byte = |index: usize| text.char_indices().nth(index).map_or(text.len(), |(byte, _)| byte);
    byte(characters.start)..byte(characters.end)
}

fn split(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect()
}

/// An open mapping or sequence.
enum Frame {
    /// The key that waits for its value.
    Mapping(Option<(String, Range<usize>)>),
    Sequence(usize),
}

struct Finder {
    path: Vec<Frame>,
    wanted: Vec<String>,
    /// How many tokens matched, and where.
    best: (usize, Range<usize>),
}

impl Finder {
    fn event(&mut self, event: &Event<'_>, span: Span) {
        let range = span.start.index()..span.end.index();
        match event {
            Event::Scalar(text, ..) => self.scalar(text, range),
            Event::Alias(_) => self.value(range),
            Event::MappingStart(..) => {
                self.enter(range);
                self.path.push(Frame::Mapping(None));
            }
            Event::SequenceStart(..) => {
                self.enter(range);
                self.path.push(Frame::Sequence(0));
            }
            Event::MappingEnd | Event::SequenceEnd => {
                self.path.pop();
                self.finish();
            }
            _ => {}
        }
    }

    fn scalar(&mut self, text: &str, range: Range<usize>) {
        if let Some(Frame::Mapping(key @ None)) = self.path.last_mut() {
            *key = Some((text.to_owned(), range));
        } else {
            self.value(range);
        }
    }

    fn value(&mut self, range: Range<usize>) {
        self.enter(range);
        self.finish();
    }

    /// A value begins: if the path to it is a prefix of the wanted one, it is the best so far.
    fn enter(&mut self, range: Range<usize>) {
        let depth = self.path.len();
        let matches = depth <= self.wanted.len()
            && self.path.iter().zip(&self.wanted).all(|(frame, wanted)| match frame {
                Frame::Mapping(Some((key, _))) => key == wanted,
                Frame::Mapping(None) => false,
                Frame::Sequence(index) => index.to_string() == *wanted,
            });
        if matches && depth > self.best.0 {
            let key = match self.path.last() {
                Some(Frame::Mapping(Some((_, key)))) => key.clone(),
                _ => range,
            };
            self.best = (depth, key);
        }
    }

    /// A value has ended: the next key or item is due.
    fn finish(&mut self) {
        match self.path.last_mut() {
            Some(Frame::Mapping(key)) => *key = None,
            Some(Frame::Sequence(index)) => *index += 1,
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::locate;

    #[test]
    fn finds_keys_items_and_the_nearest_ancestor() {
        let text = "a:\n  b: [x, y]\n  c/d: 1\n";
        assert_eq!(&text[locate(text, "/a/b")], "b");
        assert_eq!(&text[locate(text, "/a/b/1")], "y");
        assert_eq!(&text[locate(text, "/a/c~1d")], "c/d");
        assert_eq!(&text[locate(text, "/a/nothing")], "a");
        assert_eq!(locate(text, ""), 0..0);
    }

    #[test]
    fn json_is_yaml() {
        let text = r#"{"paths": {"/x": 5}}"#;
        assert_eq!(&text[locate(text, "/paths/~1x")], r#""/x""#);
    }
}
