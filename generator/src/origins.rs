//! Where everything in a canonical document was before: its pointers lead back to the files of its author.

use crate::path::{display, join};
use crate::pointer::unescape;
use std::collections::HashMap;
use std::path::PathBuf;

/// The property of a document that holds the other files that it refers to.
pub(crate) const FILES: &str = "x-tw-internal-files";

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
pub(crate) fn split(pointer: &str) -> (Option<String>, &str) {
    let file = pointer.strip_prefix('/').and_then(|rest| rest.strip_prefix(FILES)?.strip_prefix('/'));
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
    pub(crate) moved: Moves,
    /// What stands elsewhere in the dialect of the document.
    pub(crate) converted: Moves,
    /// The folder of the document.
    pub(crate) folder: PathBuf,
}

impl Origins {
    /// A pointer as the dialect of the document has it.
    pub(crate) fn in_dialect(&self, pointer: &str) -> String {
        let mut pointer = pointer.to_owned();
        self.converted.lead_back(&mut pointer);
        pointer
    }

    /// A reference as the dialect of the document has it, other files by their names.
    pub(crate) fn reference(&self, reference: &str) -> String {
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
