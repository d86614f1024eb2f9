//! What several blocks and pages say, as one document.

use super::SOURCE;
use super::report::Report;
use serde_json::{Map, Value, json};

/// Merges documents; the first to say something is believed, and whoever says otherwise is reported.
pub(super) fn merge(parts: Vec<(String, Value)>, report: &mut Report) -> Value {
    let mut parts = parts.into_iter();
    let Some((_, mut whole)) = parts.next() else {
        return json!({ "openapi": "3.0.3", "info": { "title": "", "version": "" }, "paths": {} });
    };
    for (page, mut part) in parts {
        apart(&whole, &mut part, &page, report);
        join(&mut whole, part, "", &page, report);
    }
    whole
}

/// Components of one name that say different things get different names.
fn apart(whole: &Value, part: &mut Value, page: &str, report: &mut Report) {
    let Some(Value::Object(sections)) = part.get("components").cloned() else { return };
    for (section, named) in sections {
        for (name, own) in named.as_object().into_iter().flatten() {
            let known = &whole["components"][&section][name];
            if known.is_null() || without_sources(known) == without_sources(own) {
                continue;
            }
            let taken = |name: &str| !whole["components"][&section][name].is_null();
            let other = (2..).map(|number| format!("{name}{number}")).find(|name| !taken(name)).unwrap_or_default();
            let text = format!("`{name}` of {section} says something else than before; it is called `{other}`");
            report.contradiction(page, 0, text);
            let pointer = |name: &str| format!("#/components/{section}/{name}");
            rename(part, &pointer(name), &pointer(&other));
            if let Some(Value::Object(named)) = part.pointer_mut(&format!("/components/{section}"))
                && let Some(own) = named.shift_remove(name)
            {
                named.insert(other, own);
            }
        }
    }
}

fn rename(value: &mut Value, from: &str, to: &str) {
    match value {
        Value::String(text) if text == from => *text = to.to_owned(),
        Value::Object(members) => members.values_mut().for_each(|inner| rename(inner, from, to)),
        Value::Array(items) => items.iter_mut().for_each(|inner| rename(inner, from, to)),
        _ => {}
    }
}

fn join(whole: &mut Value, part: Value, pointer: &str, page: &str, report: &mut Report) {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => {
            for (name, own) in part {
                let place = crate::pointer::child(pointer, &name);
                match whole.get_mut(&name) {
                    // The same thing may be said in several places.
                    Some(_) if name == SOURCE => {}
                    Some(known) => join(known, own, &place, page, report),
                    None => _ = whole.insert(name, own),
                }
            }
        }
        (Value::Array(whole), Value::Array(part)) => {
            for item in part {
                if !whole.iter().any(|known| without_sources(known) == without_sources(&item)) {
                    if pointer == "/servers" {
                        let text =
                            format!("it is served at {} here, and elsewhere before; both are listed", item["url"]);
                        report.contradiction(page, 0, text);
                    }
                    whole.push(item);
                }
            }
        }
        (known, other) if *known != other => {
            // Every page of one API may be titled on its own.
            report.contradiction(page, 0, format!("`{pointer}` is {other} here, and {known} before; that is taken"));
        }
        _ => {}
    }
}

/// A value without where it is from.
pub(super) fn without_sources(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members.iter().filter(|(name, _)| *name != SOURCE);
            kept.map(|(name, inner)| (name.clone(), without_sources(inner))).collect::<Map<_, _>>().into()
        }
        Value::Array(items) => items.iter().map(without_sources).collect(),
        _ => value.clone(),
    }
}
