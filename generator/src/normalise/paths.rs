//! Operations that stand elsewhere than OpenAPI 3.0 has them: webhooks, and methods that it does not know. Each becomes
//! a path item of its own, which says where it comes from.

use super::grammar::METHODS;
use crate::diagnostics::{Code, Diagnostic, Lost, Sink};
use crate::origins::Origins;
use crate::pointer::child;
use serde_json::{Map, Value, json};

/// Where such a path item says what it is: `path`, `method`, and `webhook` for the name of one.
pub(crate) const ITEM: &str = "x-tw-internal-item";

/// Puts them among the paths.
pub(super) fn gather(tree: &mut Value, file: &str, origins: &mut Origins, sink: &mut Sink) {
    let Value::Object(root) = tree else { return };
    let webhooks = match root.shift_remove("webhooks") {
        Some(Value::Object(webhooks)) => webhooks,
        _ => Map::new(),
    };
    if root.get("paths").is_none_or(Value::is_null) {
        if webhooks.is_empty() {
            return;
        }
        root.insert("paths".to_owned(), json!({}));
    }
    let Some(Value::Object(paths)) = root.get_mut("paths") else { return };
    let mut found = Gathered { found: Vec::new(), file, sink };
    for (path, item) in paths.iter_mut() {
        found.methods(path, item, &child("/paths", path), None);
    }
    for (name, mut item) in webhooks {
        let (path, place) = (format!("/{name}"), child("/webhooks", &name));
        found.methods(&path, &mut item, &place, Some(&name));
        let Value::Object(members) = &mut item else { continue };
        members.insert(ITEM.to_owned(), json!({ "path": path, "webhook": name }));
        found.found.push((path, item, place, None));
    }
    for (path, item, from, method) in found.found {
        let mut keys = std::iter::once(path.clone()).chain((1..).map(|number| format!("{path} {number}")));
        let Some(key) = keys.find(|key| !paths.contains_key(key)) else { continue };
        let to = child("/paths", &key);
        origins.moved.put(&to, &from);
        if let Some(method) = method {
            origins.moved.put(&child(&to, CARRIER), &method);
        }
        paths.insert(key, item);
    }
}

/// A method that OpenAPI 3.0 knows, for an operation of another one.
const CARRIER: &str = "post";

struct Gathered<'a> {
    /// Path items with their paths, where they are from, and where their operation is from.
    found: Vec<(String, Value, String, Option<String>)>,
    file: &'a str,
    sink: &'a mut Sink,
}

impl Gathered<'_> {
    /// The operations of a path item whose methods OpenAPI 3.0 does not have.
    fn methods(&mut self, path: &str, item: &mut Value, place: &str, webhook: Option<&str>) {
        let Value::Object(members) = item else { return };
        let mut others: Vec<(String, Value, String)> = Vec::new();
        if let Some(query @ Value::Object(_)) = members.shift_remove("query") {
            others.push(("QUERY".to_owned(), query, child(place, "query")));
        }
        if let Some(Value::Object(additional)) = members.shift_remove("additionalOperations") {
            let place = child(place, "additionalOperations");
            for (method, operation) in additional {
                let place = child(&place, &method);
                let is_known = METHODS.iter().any(|known| method.eq_ignore_ascii_case(known));
                let is_name = method.bytes().all(|byte| byte.is_ascii_alphabetic()) && !method.is_empty();
                if is_name && !is_known && operation.is_object() {
                    others.push((method, operation, place));
                    continue;
                }
                let (message, help) = match is_known {
                    true => {
                        (format!("`{method}` is not one of additional methods"), "put it beside them, in lower case")
                    }
                    false => (format!("`{method}` is not a method"), "give it a name of letters"),
                };
                let message = format!("{message}; the operation is skipped");
                self.sink.report(
                    Diagnostic::warning(Code::SkippedOperation, message)
                        .at(self.file, place)
                        .help(help)
                        .lost(Lost::Operation),
                );
            }
        }
        for (method, operation, from) in others {
            let mut own: Map<String, Value> = ["parameters", "servers", "summary", "description"]
                .into_iter()
                .filter_map(|name| Some((name.to_owned(), members.get(name)?.clone())))
                .collect();
            let mut about = json!({ "path": path, "method": method });
            if let (Some(webhook), Value::Object(about)) = (webhook, &mut about) {
                about.insert("webhook".to_owned(), json!(webhook));
            }
            own.insert(ITEM.to_owned(), about);
            own.insert(CARRIER.to_owned(), operation);
            self.found.push((path.to_owned(), Value::Object(own), place.to_owned(), Some(from)));
        }
    }
}
