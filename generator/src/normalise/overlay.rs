//! Overlays (OpenAPI Overlay 1.0 and 1.1): what is changed in a document before anything looks at it.

use super::budget::{Budget, exceeded};
use super::jsonpath::{Failure, NESTED, located};
use super::syntax;
use crate::diagnostics::{Code, Diagnostic, Failed, Sink};
use crate::load::{Files, Source};
use crate::pointer::unescape;
use serde_json::Value;
use std::path::PathBuf;

/// Applies overlays, in their order.
pub(crate) fn apply(tree: &mut Value, overlays: &[PathBuf], files: &mut Files, sink: &mut Sink) -> Result<(), Failed> {
    let mut budget = Budget::of(tree);
    for path in overlays {
        let source = files.read(path, sink)?;
        let overlay = syntax::read(&source, sink)?;
        let mut applying = Applying { source: &source, budget: &mut budget, sink };
        let known = overlay.get("overlay").and_then(Value::as_str).is_some_and(|version| version.starts_with("1."));
        if !known {
            applying.error(
                "/overlay",
                "the file is no overlay of version 1".to_owned(),
                "write `overlay: 1.0.0` at its top",
            );
            continue;
        }
        let Some(Value::Array(actions)) = overlay.get("actions") else {
            applying.error(
                "/actions",
                "an overlay without `actions` changes nothing".to_owned(),
                "list what it does there",
            );
            continue;
        };
        for (index, action) in actions.iter().enumerate() {
            applying.action(tree, action, &format!("/actions/{index}"));
        }
    }
    sink.propagate()
}

struct Applying<'a> {
    source: &'a Source,
    budget: &'a mut Budget,
    sink: &'a mut Sink,
}

impl Applying<'_> {
    fn error(&mut self, pointer: &str, message: String, help: &str) {
        let diagnostic = Diagnostic::error(Code::Overlay, message).at(&self.source.name, pointer).help(help);
        self.sink.report(diagnostic.settled());
    }

    fn action(&mut self, tree: &mut Value, action: &Value, place: &str) {
        let Some(targets) = self.select(tree, action.get("target"), &format!("{place}/target")) else { return };
        if targets.is_empty() {
            let message = "nothing in the document is a target of this action".to_owned();
            let help = "it is not applied: compare its path with the document";
            let diagnostic =
                Diagnostic::warning(Code::Overlay, message).at(&self.source.name, format!("{place}/target"));
            return self.sink.report(diagnostic.help(help).settled());
        }
        if action["remove"] == true {
            // Later items first: earlier ones keep their places.
            return targets.iter().rev().for_each(|target| remove(tree, target));
        }
        let copied = match action.get("copy") {
            None => None,
            Some(from) => match self.select(tree, Some(from), &format!("{place}/copy")).as_deref() {
                Some([only]) => tree.pointer(only).cloned(),
                Some(_) => {
                    let help = "name one node to copy";
                    return self.error(
                        &format!("{place}/copy"),
                        "the path leads to none, or to several".to_owned(),
                        help,
                    );
                }
                None => return,
            },
        };
        for value in copied.iter().chain(action.get("update")) {
            for target in &targets {
                if !self.budget.spend(value) {
                    let diagnostic = exceeded("the overlays").at(&self.source.name, place);
                    return self.sink.report(diagnostic.settled());
                }
                if let Some(found) = tree.pointer_mut(target) {
                    merge(found, value);
                }
            }
        }
    }

    /// The pointers of what a path leads to.
    fn select(&mut self, tree: &Value, path: Option<&Value>, place: &str) -> Option<Vec<String>> {
        let Some(text) = path.and_then(Value::as_str) else {
            self.error(place, "an action needs a path, as a text".to_owned(), "write a JSONPath such as `$.info`");
            return None;
        };
        match located(tree, text) {
            Ok(found) => Some(found),
            Err(Failure::TooMuch) => {
                let message = format!("`{text}` looks at too many nodes of the document");
                self.error(place, message, "name the way to the nodes: `..` and `$` in filters look at everything");
                None
            }
            Err(Failure::TooDeep) => {
                let message = format!("the brackets of `{text}` nest deeper than {NESTED} levels");
                self.error(place, message, "write several actions, or filters side by side with `&&`");
                None
            }
            Err(Failure::Syntax(error)) => {
                let message = format!("`{text}` is not a JSONPath: {} (at {})", error.message(), error.position() + 1);
                self.error(place, message, "JSONPath is defined by RFC 9535: `$.paths['/pets'].get`");
                None
            }
        }
    }
}

/// Objects are merged member by member, lists get what is new at their end, and everything else is replaced.
fn merge(target: &mut Value, update: &Value) {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            for (name, value) in update {
                match target.get_mut(name) {
                    Some(known) => merge(known, value),
                    None => _ = target.insert(name.clone(), value.clone()),
                }
            }
        }
        (Value::Array(target), Value::Array(update)) => target.extend(update.iter().cloned()),
        (Value::Array(target), update) => target.push(update.clone()),
        (target, update) => *target = update.clone(),
    }
}

fn remove(tree: &mut Value, pointer: &str) {
    let Some((parent, name)) = pointer.rsplit_once('/') else { return };
    match tree.pointer_mut(parent) {
        Some(Value::Object(members)) => _ = members.shift_remove(&unescape(name)),
        Some(Value::Array(items)) => {
            if let Some(index) = name.parse().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        _ => {}
    }
}
