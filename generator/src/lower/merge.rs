//! Merges schemas that a value must satisfy at once, with references and `allOf`, into one view.

use super::at::At;
use super::view::{Node, Notes, Part, View};
use super::{Lowering, component_name};
use crate::diagnostics::{Code, Diagnostic};

/// How many components `allOf` may merge into one type, directly and by their own `allOf`.
const MERGED: usize = 500;

impl<'a> Lowering<'a> {
    /// Says that parts do not agree; `other` is the one that stands.
    pub(super) fn conflict(&mut self, pointer: &str, other: Option<&str>, what: &str) {
        let message = format!("the parts of this schema say both {what}; the first is taken");
        let found = Diagnostic::warning(Code::Conflict, message).at(self.file, pointer);
        let found = found.help("no value fits both: say it once");
        self.sink.report(match other {
            Some(other) => found.related(other, "this is taken"),
            None => found,
        });
    }

    /// Everything that parts say together, references and `allOf` followed.
    pub(super) fn view(&mut self, parts: &[Part<'a>], within: &mut Vec<String>) -> View<'a> {
        let mut whole: Option<View<'a>> = None;
        let mut nullable = true;
        for part in parts {
            let view = match part.node {
                Node::Schema(schema) => {
                    let (own, all_of) = View::of(schema, &part.at);
                    if all_of.is_empty() { own } else { self.with_parts(own, &all_of, part, within) }
                }
                Node::Reference(reference) => {
                    let Some((schema, name)) = self.resolve(reference) else { continue };
                    if within.contains(&name) {
                        continue;
                    }
                    if within.len() >= MERGED {
                        let message = format!("`allOf` merges more than {MERGED} components");
                        self.warn(Code::Degraded, &part.at.pointer, message, "merge some of them into one");
                        return View { unknown: true, ..View::default() };
                    }
                    within.push(name.clone());
                    let mut view = self.view(&[Part::new(Node::Schema(schema), At::component(&name))], within);
                    // A schema that extends a component is one of the component's branches already.
                    view.unions.retain(|union| !union.branches.iter().any(|branch| is_within(branch, within)));
                    view.discriminator = None;
                    view.notes = Notes { nullable: view.notes.nullable, ..Notes::default() };
                    view
                }
            };
            nullable &= view.notes.nullable;
            whole = Some(match whole {
                None => view,
                Some(mut known) => {
                    known.notes.join(view.notes.clone());
                    if let Some(what) = known.join(view) {
                        let first = parts[0].at.pointer.clone();
                        self.conflict(&part.at.pointer, Some(&first), &what);
                    }
                    known
                }
            });
        }
        let mut whole = whole.unwrap_or_default();
        whole.notes.nullable = nullable && !parts.is_empty();
        whole
    }

    /// What a schema says together with its `allOf`; its notes are its own, but for null.
    fn with_parts(
        &mut self,
        own: View<'a>,
        all_of: &[Part<'a>],
        part: &Part<'a>,
        within: &mut Vec<String>,
    ) -> View<'a> {
        let notes = own.notes.clone();
        let mut joined = self.view(all_of, within);
        let nullable = notes.nullable || joined.notes.nullable;
        if let Some(what) = joined.join(own) {
            let first = all_of.first().map(|part| part.at.pointer.clone());
            self.conflict(&part.at.pointer, first.as_deref(), &what);
        }
        joined.notes = Notes { nullable, ..notes };
        joined
    }
}

fn is_within(branch: &Part<'_>, within: &[String]) -> bool {
    match branch.node {
        Node::Reference(reference) => component_name(reference, "schemas").is_some_and(|name| within.contains(&name)),
        Node::Schema(_) => false,
    }
}
