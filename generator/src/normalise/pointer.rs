//! JSON pointers.

use crate::load::{display, join};
use std::collections::HashMap;
use std::path::PathBuf;

/// Appends a token to a JSON pointer.
pub(crate) fn push(pointer: &mut String, token: &str) {
    pointer.push('/');
    match token.contains(['~', '/']) {
        true => pointer.push_str(&token.replace('~', "~0").replace('/', "~1")),
        false => pointer.push_str(token),
    }
}

/// What a token of a pointer stands for.
pub(crate) fn unescape(token: &str) -> String {
    match token.contains('~') {
        true => token.replace("~1", "/").replace("~0", "~"),
        false => token.to_owned(),
    }
}

/// A pointer one token deeper.
pub(crate) fn child(pointer: &str, token: &str) -> String {
    let mut inner = String::with_capacity(pointer.len() + 1 + token.len());
    inner.push_str(pointer);
    push(&mut inner, token);
    inner
}

/// Whether a place is another one, or in it.
pub(crate) fn is_within(place: &str, other: &str) -> bool {
    place.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Where things were before a step put them elsewhere.
#[derive(Clone, Debug, Default)]
pub(crate) struct Moves(HashMap<String, String>);

impl Moves {
    /// Remembers that what is at `to` was at `from`.
    pub fn put(&mut self, to: &str, from: &str) {
        if to != from {
            self.0.insert(to.to_owned(), from.to_owned());
        }
    }

    /// Remembers that what is at `to` was where `like` was.
    pub fn put_like(&mut self, to: &str, like: &str) {
        let mut from = like.to_owned();
        self.lead_back(&mut from);
        self.put(to, &from);
    }

    /// Leads a pointer back, by the innermost thing around it that was moved; whether there is one.
    pub fn lead_back(&self, pointer: &mut String) -> bool {
        let ends = pointer.match_indices('/').map(|(end, _)| end).chain([pointer.len()]);
        let found = ends.rev().find_map(|end| Some((end, self.0.get(&pointer[..end])?)));
        let Some((end, from)) = found else { return false };
        *pointer = format!("{from}{}", &pointer[end..]);
        true
    }
}

/// The file that a pointer leads into, if that is not the document itself, and the pointer there.
pub(super) fn split(pointer: &str) -> (Option<String>, &str) {
    let file = pointer.strip_prefix('/').and_then(|rest| rest.strip_prefix(super::files::KEY)?.strip_prefix('/'));
    match file {
        Some(file) => {
            let (file, rest) = file.split_at(file.find('/').unwrap_or(file.len()));
            (Some(unescape(file)), rest)
        }
        None => (None, pointer),
    }
}

/// Where everything in a canonical document was in the document that its author wrote.
#[derive(Clone, Debug, Default)]
pub struct Origins {
    /// What was made a component, or is spelled otherwise; it may have been in something of which that is true.
    pub(super) moved: Moves,
    /// What stands elsewhere in the dialect of the document.
    pub(super) converted: Moves,
    /// The folder of the document.
    pub(super) folder: PathBuf,
}

impl Origins {
    /// A pointer as the dialect of the document has it.
    pub(super) fn in_dialect(&self, pointer: &str) -> String {
        let mut pointer = pointer.to_owned();
        self.converted.lead_back(&mut pointer);
        pointer
    }

    /// A reference as the dialect of the document has it, other files by their names.
    pub(super) fn reference(&self, reference: &str) -> String {
        let Some(pointer) = reference.strip_prefix('#') else { return reference.to_owned() };
        let pointer = self.in_dialect(pointer);
        match split(&pointer) {
            (Some(file), "") => file,
            (file, rest) => format!("{}#{rest}", file.unwrap_or_default()),
        }
    }

    /// The name of a file, from its path from the document's folder.
    pub(crate) fn file(&self, path: &str) -> String {
        display(&join(&self.folder, path.as_ref()))
    }

    /// Leads a pointer into the canonical document back to what its author wrote. Answers the path of the file from the
    /// document's folder, if it is another.
    pub(crate) fn lead_back(&self, pointer: &mut String) -> Option<String> {
        const DEEPEST: usize = 64;
        (0..DEEPEST).find(|_| !self.moved.lead_back(pointer));
        self.converted.lead_back(pointer);
        let (file, rest) = split(pointer);
        let rest = rest.to_owned();
        *pointer = rest;
        file
    }
}
