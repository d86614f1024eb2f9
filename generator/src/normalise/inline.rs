//! `$ref`s where OpenAPI knows none, such as in place of a text, a path or a map: what they name is put there.

use super::budget::{Budget, exceeded};
use super::grammar::{Expect, Kind, at, is_extension, is_reference};
use super::references::{Resolver, led_to};
use crate::diagnostics::{Code, Diagnostic, Lost, Sink};
use crate::origins::{Origins, split};
use crate::pointer::{child, is_within, unescape};
use serde_json::{Map, Value, json};

/// How often what was put somewhere may be such a reference itself.
const LONGEST_CHAIN: usize = 32;

/// Puts what such references name in their place, as far as the budget reaches. A place is not put into itself.
pub(super) fn inline(tree: &mut Value, budget: &mut Budget, file: &str, sink: &mut Sink) {
    for _ in 0..LONGEST_CHAIN {
        let mut found = Vec::new();
        object(Kind::Root, tree, &mut String::new(), &mut found);
        let mut targets = Vec::new();
        for pointer in &found {
            let target = tree.pointer(pointer).and_then(|value| led_to(tree, value));
            let at = |diagnostic: Diagnostic| diagnostic.at(file, format!("{pointer}/$ref"));
            targets.push(match target {
                Some((target, _)) if is_within(pointer, &target) => {
                    let message = format!("`#{target}` contains this reference, which is in place of an object");
                    let help = "refer to a schema: `$ref` in place of other objects is replaced by what it leads to";
                    sink.report(at(Diagnostic::error(Code::DanglingRef, message).help(help)));
                    Some(json!({}))
                }
                Some((_, value)) if !budget.spend(value) => {
                    return sink.report(at(exceeded("the references in place of objects")));
                }
                Some((_, value)) => Some(value.clone()),
                None => None,
            });
        }
        let mut changed = false;
        for (pointer, target) in found.iter().zip(targets) {
            let (Some(target), Some(place)) = (target, tree.pointer_mut(pointer)) else { continue };
            changed = true;
            match (place, target) {
                // What stands beside such a reference holds, too.
                (Value::Object(own), Value::Object(target)) => {
                    own.shift_remove("$ref");
                    target.into_iter().for_each(|(name, value)| _ = own.entry(name).or_insert(value));
                }
                (place, target) => *place = target,
            }
        }
        if !changed {
            return;
        }
    }
}

/// Paths behind a `$ref` that leads nowhere are no paths.
pub(super) fn skip_paths(tree: &mut Value, references: &Resolver, file: &str, origins: &Origins, sink: &mut Sink) {
    let paths = tree.get("paths").and_then(Value::as_object).into_iter().flatten();
    let lost: Vec<(String, Diagnostic)> = paths
        .filter_map(|(path, item)| {
            let reason = references.dangling(tree, item.get("$ref")?.as_str()?, origins, sink);
            let message = format!("{}; the path is skipped", reason.message);
            let found = Diagnostic { code: Code::SkippedOperation, message, ..reason }.lost(Lost::Operation);
            Some((path.clone(), found.at(file, child(&child("/paths", path), "$ref"))))
        })
        .collect();
    let Some(paths) = tree.get_mut("paths").and_then(Value::as_object_mut) else { return };
    for (path, found) in lost {
        paths.shift_remove(&path);
        sink.report(found);
    }
}

fn reference(members: &Map<String, Value>) -> Option<&str> {
    members.get("$ref").and_then(Value::as_str)
}

fn object(kind: Kind, value: &Value, pointer: &mut String, found: &mut Vec<String>) {
    let Value::Object(members) = value else { return };
    if reference(members).is_some() && !is_reference(kind, members) {
        found.push(pointer.clone());
        return;
    }
    if is_reference(kind, members) && kind != Kind::Schema {
        return;
    }
    for (name, value) in members.iter().filter(|(name, _)| !name.starts_with("x-")) {
        if let Some(expect) = kind.member(name) {
            at(pointer, name, |pointer| member(expect, value, pointer, found));
        }
    }
}

fn member(expect: Expect, value: &Value, pointer: &mut String, found: &mut Vec<String>) {
    match (expect, value) {
        (Expect::One(kind) | Expect::Either(kind), Value::Object(_)) => object(kind, value, pointer, found),
        (Expect::Map(kind), Value::Object(members)) => {
            // A member of an object may be called `$ref`.
            let is_meant = |reference: &str| kind != Kind::Schema || reference.starts_with('#');
            if reference(members).is_some_and(is_meant) {
                return found.push(pointer.clone());
            }
            for (name, value) in members {
                if !is_extension(kind, name, pointer) {
                    at(pointer, name, |pointer| object(kind, value, pointer, found));
                }
            }
        }
        (Expect::List(kind), Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                at(pointer, &index.to_string(), |pointer| object(kind, item, pointer, found));
            }
        }
        // Data may hold what looks like a reference; it is meant as one where it leads to another file.
        (Expect::Data | Expect::Listed, value) => data(value, pointer, found),
        (_, Value::Object(members)) if reference(members).is_some() => found.push(pointer.clone()),
        _ => {}
    }
}

fn data(value: &Value, pointer: &mut String, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            let is_other =
                |reference: &str| reference.strip_prefix('#').is_some_and(|target| split(target).0.is_some());
            if reference(members).is_some_and(is_other) {
                return found.push(pointer.clone());
            }
            for (name, value) in members {
                at(pointer, name, |pointer| data(value, pointer, found));
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                at(pointer, &index.to_string(), |pointer| data(item, pointer, found));
            }
        }
        _ => {}
    }
}

/// The name of what is at a place in another file: what it is called there, or the file without its ending.
pub(super) fn name_of(target: &str) -> Option<String> {
    let (file, inner) = split(target);
    let file = file?;
    let last = inner.rsplit('/').next().map(unescape).filter(|last| !last.is_empty());
    last.or_else(|| {
        let name = file.rsplit('/').next().unwrap_or_default();
        Some(name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned())
    })
}
