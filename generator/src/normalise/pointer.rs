//! JSON pointers.

use std::collections::HashMap;

/// Appends a token to a JSON pointer.
pub(crate) fn push(pointer: &mut String, token: &str) {
    pointer.push('/');
    pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
}

/// What a token of a pointer stands for.
pub(crate) fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// A pointer one token deeper.
pub(crate) fn child(pointer: &str, token: &str) -> String {
    let mut pointer = pointer.to_owned();
    push(&mut pointer, token);
    pointer
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
    fn lead_back(&self, pointer: &mut String) -> bool {
        let ends = pointer.match_indices('/').map(|(end, _)| end).chain([pointer.len()]);
        let found = ends.rev().find_map(|end| Some((end, self.0.get(&pointer[..end])?)));
        let Some((end, from)) = found else { return false };
        *pointer = format!("{from}{}", &pointer[end..]);
        true
    }
}

/// Where everything in a canonical document was in the document that its author wrote.
#[derive(Clone, Debug, Default)]
pub struct Origins {
    /// What was made a component, or is spelled otherwise; it may have been in something of which that is true.
    pub(super) moved: Moves,
    /// What stands elsewhere in the dialect of the document.
    pub(super) converted: Moves,
}

impl Origins {
    /// A pointer as the dialect of the document has it.
    pub(super) fn in_dialect(&self, pointer: &str) -> String {
        let mut pointer = pointer.to_owned();
        self.converted.lead_back(&mut pointer);
        pointer
    }

    /// A reference as the dialect of the document has it.
    pub(super) fn reference(&self, reference: &str) -> String {
        reference.strip_prefix('#').map_or(reference.to_owned(), |pointer| format!("#{}", self.in_dialect(pointer)))
    }

    /// Leads a pointer into the canonical document back to what its author wrote.
    pub(crate) fn lead_back(&self, pointer: &mut String) {
        const DEEPEST: usize = 64;
        (0..DEEPEST).find(|_| !self.moved.lead_back(pointer));
        self.converted.lead_back(pointer);
    }
}
