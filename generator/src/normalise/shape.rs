//! That members have the type which OpenAPI gives them, so that parsing afterwards cannot fail.

use super::references::push;
use crate::diagnostics::{Code, Diagnostic, Sink};
use serde_json::{Value, json};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

pub(super) fn check(tree: &Value, file: &str, sink: &mut Sink) {
    let mut checker = Checker { file, sink };
    checker.object(tree, "", "info", true);
    checker.object(tree, "", "paths", true);
    checker.object(tree, "", "components", false);
    for (path, item) in members(tree.get("paths")) {
        let mut pointer = String::from("/paths");
        push(&mut pointer, path);
        if path.starts_with("x-") {
            continue;
        }
        if !item.is_object() {
            checker.wrong(&pointer, "an object");
            continue;
        }
        for method in METHODS {
            checker.object(item, &pointer, method, false);
        }
    }
}

/// Members that real documents leave out and openapiv3 insists on.
pub(super) fn repair(tree: &mut Value) {
    if let Some(info) = tree.get_mut("info").and_then(Value::as_object_mut) {
        info.entry("title").or_insert_with(|| json!(""));
        let version = info.entry("version").or_insert_with(|| json!(""));
        if !version.is_string() {
            *version = Value::String(version.to_string());
        }
    }
    repair_value(tree);
}

fn repair_value(value: &mut Value) {
    match value {
        Value::Object(members) => {
            if members.contains_key("in") && members.contains_key("name") {
                let has_type = members.contains_key("schema") || members.contains_key("content");
                if !has_type
                    && matches!(members.get("in").and_then(Value::as_str), Some("path" | "query" | "header" | "cookie"))
                {
                    members.insert("schema".to_owned(), json!({ "type": "string" }));
                }
            }
            let is_operation = METHODS.iter().any(|method| members.get(*method).is_some_and(Value::is_object));
            if is_operation {
                for method in METHODS {
                    if let Some(operation) = members.get_mut(method).and_then(Value::as_object_mut) {
                        operation.entry("responses").or_insert_with(|| json!({}));
                    }
                }
            }
            let inner = members.iter_mut().filter(|(key, _)| !key.starts_with("x-") && *key != "example");
            inner.for_each(|(_, value)| repair_value(value));
        }
        Value::Array(items) => items.iter_mut().for_each(repair_value),
        _ => {}
    }
}

fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

struct Checker<'a> {
    file: &'a str,
    sink: &'a mut Sink,
}

impl Checker<'_> {
    fn object(&mut self, parent: &Value, pointer: &str, name: &str, required: bool) {
        match parent.get(name) {
            Some(Value::Object(_)) => {}
            Some(_) => self.wrong(&format!("{pointer}/{name}"), "an object"),
            None if required => self.sink.report(
                Diagnostic::error(Code::Missing, format!("`{name}` is missing"))
                    .at(self.file, pointer)
                    .help(format!("add `{name}:` with an object under it")),
            ),
            None => {}
        }
    }

    fn wrong(&mut self, pointer: &str, expected: &str) {
        let name = pointer.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
        let diagnostic = Diagnostic::error(Code::WrongType, format!("`{name}` must be {expected}"));
        self.sink
            .report(diagnostic.at(self.file, pointer).help("see the OpenAPI 3.0 specification for what it may hold"));
    }
}
