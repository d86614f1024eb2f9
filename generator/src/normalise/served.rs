//! The document that a server serves: as its author wrote it.

use serde_json::Value;

/// Returns whether a tree is OpenAPI 3 and all in one file.
pub(super) fn is_whole(tree: &Value) -> bool {
    let version =
        tree.get("openapi").map(|version| version.as_str().map_or_else(|| version.to_string(), str::to_owned));
    version.is_some_and(|version| version.starts_with('3')) && !refers_elsewhere(tree)
}

fn refers_elsewhere(tree: &Value) -> bool {
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

/// The same with a string as its version.
pub(super) fn with_version(mut tree: Value) -> Value {
    if let Some(version) = tree.get_mut("openapi").filter(|version| version.is_number()) {
        *version = Value::from(version.to_string());
    }
    tree
}
