//! Tests of the whole; what they share is here.

pub mod facts;
pub mod workspace;

use serde_json::Value;
use std::path::{Path, PathBuf};

/// A program that takes values through types, but for the list of its types.
pub const PROBE: &str = include_str!("probe_main.rs");

/// A number that an environment variable asks for.
pub fn number(variable: &str, otherwise: usize) -> usize {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// The files that the generator carries in itself: templates and the runtime's sources, in one text.
pub fn bundle() -> std::io::Result<String> {
    let templates = root().join("templates");
    let mut paths = Vec::new();
    list(&templates, &mut paths)?;
    paths.sort();
    let mut bundle = String::new();
    for path in paths {
        let name = path.strip_prefix(&templates).unwrap_or(&path).display().to_string().replace('\\', "/");
        bundle.push_str(&format!("\u{1e}{name}\n{}", std::fs::read_to_string(&path)?));
    }
    Ok(bundle)
}

/// All files below a folder.
pub fn list(folder: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { list(&path, found)? } else { found.push(path) }
    }
    Ok(())
}

/// Equal JSON: same members and items, numbers compared mathematically.
pub fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(key, value)| right.get(key).is_some_and(|other| same(value, other)))
        }
        _ => left == right,
    }
}
