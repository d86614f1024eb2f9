//! The operations that are wanted, and nothing that only others need.

use super::references::{decode, targets};
use super::{ITEM, METHODS};
use crate::config::Selection;
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::near::near_name;
use crate::pointer::child;
use serde_json::Value;
use std::collections::HashSet;

/// Takes out of a canonical document what is not selected, and components that nothing refers to any more.
pub(super) fn select(tree: &mut Value, only: &Selection, skip: &Selection, file: &str, sink: &mut Sink) {
    if only.is_empty() && skip.is_empty() {
        return;
    }
    for (what, wanted, known) in named(tree, only).into_iter().chain(named(tree, skip)) {
        if known.iter().any(|known| matches(wanted, known)) {
            continue;
        }
        let message = format!("no operation has the {what} `{wanted}`");
        let near = near_name(known.iter().map(String::as_str), wanted).map(|near| format!("did you mean `{near}`?"));
        let help = near.unwrap_or_else(|| "correct `only` or `skip`".to_owned());
        sink.report(Diagnostic::warning(Code::Unselected, message).at(file, "/paths").help(help).settled());
    }
    let Some(Value::Object(paths)) = tree.get_mut("paths") else { return };
    for (path, item) in paths.iter_mut() {
        let Value::Object(item) = item else { continue };
        let said = |name: &str| item.get(ITEM).and_then(|about| about[name].as_str().map(str::to_owned));
        let (path, other) = (said("path").unwrap_or_else(|| path.clone()), said("method"));
        item.retain(|method, operation| {
            let is_operation = METHODS.contains(&method.as_str());
            let method = other.as_ref().unwrap_or(method);
            let is_of = |selection: &Selection| {
                let fits = |wanted: &[String], own: &dyn Fn(&str) -> bool| {
                    wanted.is_empty() || wanted.iter().any(|one| own(one))
                };
                fits(&selection.paths, &|one| matches(one, &path))
                    && fits(&selection.methods, &|one| one.eq_ignore_ascii_case(method))
                    && fits(&selection.operations, &|one| operation["operationId"] == *one)
                    && fits(&selection.tags, &|one| tags(operation).any(|tag| tag == one))
            };
            !is_operation || (is_of(only) && (skip.is_empty() || !is_of(skip)))
        });
    }
    paths.retain(|_, item| METHODS.iter().any(|method| item.get(method).is_some()));
    prune(tree);
}

fn tags(operation: &Value) -> impl Iterator<Item = &str> {
    operation["tags"].as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// What is asked for, with everything of the kind that there is.
fn named<'s>(tree: &Value, selection: &'s Selection) -> Vec<(&'static str, &'s str, Vec<String>)> {
    let paths = tree.get("paths").and_then(Value::as_object).into_iter().flatten();
    let (mut known, mut ids, mut labels, mut others) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (path, item) in paths {
        let said = |name: &str| item.get(ITEM).and_then(|about| about[name].as_str().map(str::to_owned));
        known.push(said("path").unwrap_or_else(|| path.clone()));
        others.extend(said("method"));
        for operation in METHODS.iter().filter_map(|method| item.get(method)) {
            ids.extend(operation["operationId"].as_str().map(str::to_owned));
            labels.extend(tags(operation).map(str::to_owned));
        }
    }
    let methods: Vec<String> =
        METHODS.iter().flat_map(|method| [(*method).to_owned(), method.to_uppercase()]).chain(others).collect();
    let kinds = [
        ("path", &selection.paths, known),
        ("method", &selection.methods, methods),
        ("operation", &selection.operations, ids),
        ("tag", &selection.tags, labels),
    ];
    let each = kinds.into_iter().flat_map(|(what, wanted, known)| {
        wanted.iter().map(move |wanted| (what, wanted.as_str(), known.clone())).collect::<Vec<_>>()
    });
    each.collect()
}

/// Whether a text is like a pattern, in which `*` stands for anything.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((start, rest)) => text.strip_prefix(start).is_some_and(|behind| {
            let mut ends = behind.char_indices().map(|(at, _)| at).chain([behind.len()]);
            ends.any(|at| matches(rest, &behind[at..]))
        }),
    }
}

/// Keeps the components that the rest of the document leads to.
fn prune(tree: &mut Value) {
    let mut reached = HashSet::new();
    let mut open = Vec::new();
    if let Value::Object(members) = &*tree {
        members.iter().filter(|(name, _)| *name != "components").for_each(|(_, value)| targets(value, &mut open));
    }
    let heirs = heirs(tree);
    while let Some(pointer) = open.pop() {
        if !reached.insert(pointer.clone()) {
            continue;
        }
        let Some(component) = tree.pointer(&pointer) else { continue };
        targets(component, &mut open);
        // What builds on a base that tells them apart stands for it.
        if component.get("discriminator").is_some() {
            open.extend(heirs.iter().filter(|(base, _)| *base == pointer).map(|(_, heir)| heir.clone()));
        }
    }
    let Some(Value::Object(components)) = tree.get_mut("components") else { return };
    for (section, held) in components.iter_mut().filter(|(section, _)| *section != "securitySchemes") {
        if let Value::Object(held) = held {
            let place = child("/components", section);
            held.retain(|name, _| reached.contains(&child(&place, name)));
        }
    }
}

/// Schemas that build on others: from base to heir.
fn heirs(tree: &Value) -> Vec<(String, String)> {
    let schemas = tree.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    let each = schemas.flat_map(|(name, schema)| {
        let parts = schema["allOf"].as_array().into_iter().flatten().filter_map(|part| part["$ref"].as_str());
        parts.filter_map(move |base| Some((decode(base.strip_prefix('#')?), child("/components/schemas", name))))
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_anything() {
        for (pattern, text) in [("/a", "/a"), ("/a*", "/a/b"), ("*", ""), ("/*/b", "/a/b"), ("*b*", "abc")] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("/a", "/a/b"), ("/a*", "/b"), ("/*/b", "/a/c"), ("*b", "abc")] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
