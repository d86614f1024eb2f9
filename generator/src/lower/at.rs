//! The place of a schema, and the memo of schemas that were lowered already.

use crate::model::{TypeId, Usage};
use crate::pointer::{child, push};

/// Where a schema stands: its pointer, and the words from which a name for it would be made.
#[derive(Clone)]
pub(super) struct At {
    pub pointer: String,
    pub hint: Vec<String>,
    /// The memo's key of the schema that is being lowered here.
    pub key: Option<Key>,
}

/// The key of a schema in the memo.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Component(String),
    /// The parts in place, by where they are in memory.
    Parts(Vec<Key>),
    Inline(usize),
}

/// The memo of a schema.
#[derive(Clone)]
pub(super) enum Memo {
    /// It is being lowered; a name for it exists if it is a type of its own.
    Begun(Option<TypeId>),
    Done(Box<Usage>),
}

impl At {
    pub fn new(pointer: impl Into<String>, hint: &[&str]) -> Self {
        At { pointer: pointer.into(), hint: hint.iter().map(|word| (*word).to_owned()).collect(), key: None }
    }

    pub fn component(name: &str) -> Self {
        At::new(child("/components/schemas", name), &[name])
    }

    pub fn child(&self, path: &[&str], word: &str) -> Self {
        let mut pointer =
            String::with_capacity(self.pointer.len() + path.iter().map(|token| token.len() + 1).sum::<usize>());
        pointer.push_str(&self.pointer);
        path.iter().for_each(|token| push(&mut pointer, token));
        At { pointer, hint: self.words(word), key: None }
    }

    /// The same place for the name, another for the pointer.
    pub fn branch(&self, keyword: &str, index: usize) -> Self {
        let pointer = child(&child(&self.pointer, keyword), &index.to_string());
        At { pointer, hint: self.hint.clone(), key: None }
    }

    /// The component that stands here, if it is one.
    pub fn owner(&self) -> Option<String> {
        self.key.as_ref().and_then(Key::name)
    }

    /// The same place, for something that is not remembered by it.
    pub fn beside(&self, word: &str) -> Self {
        At { pointer: self.pointer.clone(), hint: self.words(word), key: None }
    }

    fn words(&self, last: &str) -> Vec<String> {
        let mut words = Vec::with_capacity(self.hint.len() + 1);
        words.extend_from_slice(&self.hint);
        words.push(last.to_owned());
        words
    }
}

impl Key {
    fn name(&self) -> Option<String> {
        if let Key::Component(name) = self { Some(name.clone()) } else { None }
    }
}
