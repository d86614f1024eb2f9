//! The document that a server serves: as its author wrote it.

use serde_json::Value;

/// Whether references of a tree lead to other files.
pub(super) fn refers_elsewhere(tree: &Value) -> bool {
    match tree {
        Value::Object(members) => {
            let elsewhere =
                members.get("$ref").and_then(Value::as_str).is_some_and(|reference| !reference.starts_with('#'));
            elsewhere || members.values().any(refers_elsewhere)
        }
        Value::Array(items) => items.iter().any(refers_elsewhere),
        _ => false,
    }
}
