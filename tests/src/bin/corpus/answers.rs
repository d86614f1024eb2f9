//! What a stub answers with: whether every operation has an answer, and its own schema accepts it.

use crate::document::Document;
use crate::oracle::Oracle;
use serde_json::Value;

/// What is known of a stub's answers.
#[derive(Default)]
pub struct Answers {
    /// Operations without any, which a stub answers with 501.
    pub silent: Vec<String>,
    /// Values made up for schemas.
    pub made: usize,
    /// Those among them that their schema refuses.
    pub refused: Vec<String>,
}

/// Judges the answers of a document's stub.
pub fn judge(document: &mut Document) {
    let Some(generated) = &document.generated else { return };
    let tree = &generated.tree;
    let rows: Value = serde_json::from_str(&generated.answers).unwrap_or_default();
    let mut found = Answers::default();
    let mut cases = Vec::new();
    for (operation, rows) in rows.as_object().into_iter().flatten().filter(|(name, _)| *name != "x-banner") {
        let rows = rows.as_array().map_or(&[][..], Vec::as_slice);
        if rows.is_empty() {
            found.silent.push(operation.clone());
        }
        for row in rows {
            let Some((pointer, value)) = schema(tree, operation, row).zip(row.get("json")) else { continue };
            cases.push((operation, pointer, value));
        }
    }
    let pointers: Vec<&str> = cases.iter().map(|(_, pointer, _)| pointer.as_str()).collect();
    if let Ok(oracle) = Oracle::new(tree, &pointers) {
        found.made = cases.len();
        let reasons = cases
            .iter()
            .filter_map(|(operation, pointer, value)| Some(format!("{operation}: {}", oracle.reason(pointer, value)?)));
        found.refused = reasons.collect();
    }
    document.answers = found;
}

/// Where the schema of an answer is, unless the document has examples itself.
fn schema(tree: &Value, operation: &str, row: &Value) -> Option<String> {
    let (method, path) = operation.split_once(' ')?;
    let status = match row["status"].as_u64()? {
        0 => "default".to_owned(),
        class @ 1..=9 => format!("{class}XX"),
        status => status.to_string(),
    };
    let escape = |text: &str| text.replace('~', "~0").replace('/', "~1");
    let responses = format!("/paths/{}/{}/responses", escape(path), method.to_ascii_lowercase());
    let mut response = format!("{responses}/{status}");
    if tree.pointer(&response).is_none() {
        // A default that stands for every success, and ranges in small letters.
        let others = [format!("{responses}/{}", status.to_lowercase()), format!("{responses}/default")];
        response = others.into_iter().find(|pointer| tree.pointer(pointer).is_some())?;
    }
    if let Some(reference) = tree.pointer(&response)?.get("$ref").and_then(Value::as_str) {
        response = reference.trim_start_matches('#').replace("%25", "%");
    }
    let media = format!("{response}/content/{}", escape(row["media"].as_str()?));
    let described = tree.pointer(&media)?;
    if described.get("example").is_some() || described.get("examples").is_some() {
        return None;
    }
    described.get("schema").filter(|schema| schema.get("example").is_none())?;
    Some(format!("{media}/schema"))
}
