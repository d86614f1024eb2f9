//! `$ref`s: that they lead somewhere, and that they stand alone.

use crate::diagnostics::{Code, Diagnostic, Sink};
use serde_json::{Map, Value, json};

/// Reports references that lead nowhere or elsewhere.
pub(super) fn check(tree: &Value, file: &str, sink: &mut Sink) {
    walk(tree, &mut String::new(), &mut |pointer, members| {
        let Some(Value::String(reference)) = members.get("$ref") else { return };
        let place = format!("{pointer}/$ref");
        let diagnostic = match reference.strip_prefix('#') {
            None => Diagnostic::error(Code::ExternalRef, format!("`{reference}` is in another document"))
                .help("copy what it names into `components` and refer to it as `#/components/...`"),
            Some(target) if tree.pointer(&decode(target)).is_none() => {
                let diagnostic = Diagnostic::error(Code::DanglingRef, format!("`{reference}` leads nowhere"));
                match near(tree, target) {
                    Some(near) => diagnostic.help(format!("did you mean `#{near}`?")),
                    None => {
                        diagnostic.help(format!("define it, or refer to something that exists: `{target}` does not"))
                    }
                }
            }
            Some(_) => return,
        };
        sink.report(diagnostic.at(file, place));
    });
}

fn decode(target: &str) -> String {
    percent_encoding::percent_decode_str(target).decode_utf8_lossy().into_owned()
}

/// A sibling of the missing target whose name differs by little.
fn near(tree: &Value, target: &str) -> Option<String> {
    let (parent, name) = target.rsplit_once('/')?;
    let siblings = tree.pointer(parent)?.as_object()?;
    let best = siblings.keys().min_by_key(|key| distance(key, name))?;
    (distance(best, name) <= 1 + name.len() / 4).then(|| format!("{parent}/{best}"))
}

/// Edit distance, ignoring case.
pub(crate) fn distance(left: &str, right: &str) -> usize {
    let (left, right) = (left.to_lowercase(), right.to_lowercase());
    let mut row: Vec<usize> = (0..=right.chars().count()).collect();
    for (i, l) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, r) in right.chars().enumerate() {
            let substituted = diagonal + usize::from(l != r);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

/// Calls `visit` with every object and its pointer, except within examples and the like, which are data.
fn walk(value: &Value, pointer: &mut String, visit: &mut impl FnMut(&str, &Map<String, Value>)) {
    let mut descend = |token: &str, value: &Value, pointer: &mut String| {
        let length = pointer.len();
        push(pointer, token);
        walk(value, pointer, visit);
        pointer.truncate(length);
    };
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                if !is_data(key, value) {
                    descend(key, value, pointer);
                }
            }
            visit(pointer, members);
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                descend(&index.to_string(), item, pointer);
            }
        }
        _ => {}
    }
}

/// Members whose values are not OpenAPI: a `$ref` in them is just text. A property may have the same name.
fn is_data(key: &str, value: &Value) -> bool {
    let schema = value.as_object().is_some_and(|members| members.contains_key("type") || members.contains_key("$ref"));
    key.starts_with("x-") || matches!(key, "example" | "default" | "enum" | "value") && !schema
}

/// Appends a token to a JSON pointer.
pub(crate) fn push(pointer: &mut String, token: &str) {
    pointer.push('/');
    pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
}

/// A `$ref` beside other keywords becomes `allOf` of it with the keywords beside that, because openapiv3 drops them.
pub(super) fn wrap_siblings(value: &mut Value) {
    match value {
        Value::Object(members) => {
            let inner = members.iter_mut().filter(|(key, _)| !key.starts_with("x-") && *key != "example");
            inner.for_each(|(_, value)| wrap_siblings(value));
            let alone =
                !members.contains_key("$ref") || members.keys().all(|key| key == "$ref" || key.starts_with("x-"));
            let is_schema = !members.contains_key("in") && members.get("$ref").is_some_and(is_schema_ref);
            if !alone
                && is_schema
                && let Some(reference) = members.shift_remove("$ref")
            {
                members.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(wrap_siblings),
        _ => {}
    }
}

fn is_schema_ref(reference: &Value) -> bool {
    reference.as_str().is_some_and(|reference| reference.starts_with("#/components/schemas/"))
}
