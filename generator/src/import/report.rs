//! What an import took, chose and left; and how two documents differ in what they say.

use super::{INFERRED, SOURCE};
use crate::diagnostics::Diagnostic;
use crate::pointer::{child, unescape};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt;

/// What an import did.
#[derive(Debug, Default)]
pub struct Report {
    /// The pages, and of which kind each is.
    pub pages: Vec<(String, &'static str)>,
    /// What pages say: a pointer into the document, the value, and where it is from.
    pub facts: Vec<(String, String, String)>,
    /// What no page states, and why it is believed: a pointer into the document, and the reason.
    pub inferences: Vec<(String, String)>,
    /// Where pages contradict themselves or each other: page, line, and what was chosen.
    pub contradictions: Vec<(String, usize, String)>,
    /// What a page says and the document does not: page, line, text.
    pub asides: Vec<(String, usize, String)>,
    /// What was read otherwise than it is written.
    pub remarks: Vec<(String, String)>,
}

impl Report {
    pub(super) fn contradiction(&mut self, page: &str, line: usize, text: String) {
        self.contradictions.push((page.to_owned(), line, text));
    }

    pub(super) fn aside(&mut self, page: &str, line: usize, text: &str) {
        self.asides.push((page.to_owned(), line, text.to_owned()));
    }

    pub(super) fn remark(&mut self, page: &str, found: &Diagnostic) {
        let place = found.place.as_ref().map(|place| place.pointer.clone()).unwrap_or_default();
        self.remarks.push((page.to_owned(), format!("{place}: {}", found.message)));
    }

    /// The same for programs.
    pub fn json(&self) -> Value {
        let lines = |found: &[(String, usize, String)]| -> Value {
            found.iter().map(|(page, line, text)| json!({ "page": page, "line": line, "text": text })).collect()
        };
        let pages: Value = self.pages.iter().map(|(page, kind)| json!({ "page": page, "kind": kind })).collect();
        let remarks: Value = self.remarks.iter().map(|(page, text)| json!({ "page": page, "text": text })).collect();
        let inferences: Value =
            self.inferences.iter().map(|(place, reason)| json!({ "place": place, "reason": reason })).collect();
        let facts = self.facts.iter();
        let facts: Value =
            facts.map(|(place, value, from)| json!({ "place": place, "value": value, "from": from })).collect();
        json!({
            "pages": pages, "facts": facts, "inferences": inferences, "contradictions": lines(&self.contradictions),
            "asides": lines(&self.asides), "remarks": remarks,
        })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (page, kind) in &self.pages {
            writeln!(f, "{page}: {kind}")?;
        }
        writeln!(f, "facts:")?;
        self.facts.iter().try_for_each(|(place, value, from)| writeln!(f, "  {place}: {value} ({from})"))?;
        if !self.inferences.is_empty() {
            writeln!(f, "inferred:")?;
            self.inferences.iter().try_for_each(|(place, reason)| writeln!(f, "  {place}: {reason}"))?;
        }
        let lines = [("contradictions", &self.contradictions), ("not in the document", &self.asides)];
        for (title, found) in lines.into_iter().filter(|(_, found)| !found.is_empty()) {
            writeln!(f, "{title}:")?;
            for (page, line, text) in found {
                let place = if *line == 0 { page.clone() } else { format!("{page}:{line}") };
                writeln!(f, "  {place}: {text}")?;
            }
        }
        if !self.remarks.is_empty() {
            writeln!(f, "read otherwise than it is written:")?;
            self.remarks.iter().try_for_each(|(page, text)| writeln!(f, "  {page}: {text}"))?;
        }
        Ok(())
    }
}

/// What a document says that is from pages: pointers, values, and the nearest source around each.
pub fn sourced(document: &Value) -> Vec<(String, String, String)> {
    facts(document)
        .into_iter()
        .filter_map(|(place, value)| {
            let mut words = vec![document];
            for word in place.split('/').skip(1) {
                let word = unescape(word);
                let next = match words.last()? {
                    Value::Array(items) => {
                        let named = items.iter().find(|item| item["name"] == word.as_str());
                        named.or_else(|| items.get(word.parse::<usize>().ok()?))
                    }
                    node => node.get(&word),
                };
                words.push(next?);
            }
            // What an object says of a keyword holds for all that is below, up to where something says more.
            let tokens: Vec<String> = place.split('/').skip(1).map(unescape).collect();
            for (node, token) in words.iter().zip(&tokens).rev() {
                if node[INFERRED].is_string() || node[INFERRED].get(token.as_str()).is_some() {
                    return None;
                }
                let from = match &node[SOURCE] {
                    Value::Object(sources) => sources.get(token.as_str()).and_then(Value::as_str),
                    from => from.as_str(),
                };
                if let Some(from) = from {
                    return Some((place, value, from.to_owned()));
                }
            }
            None
        })
        .collect()
}

/// Everything that a document says: scalars by their pointers, lists of scalars as one.
pub fn facts(document: &Value) -> BTreeMap<String, String> {
    fn each(value: &Value, pointer: &str, found: &mut BTreeMap<String, String>) {
        let is_scalar = |value: &Value| !value.is_object() && !value.is_array();
        match value {
            Value::Object(members) if !members.is_empty() => {
                let own = members.iter().filter(|(name, _)| *name != SOURCE && *name != INFERRED);
                own.for_each(|(name, inner)| each(inner, &child(pointer, name), found));
            }
            Value::Array(items) if !items.iter().all(is_scalar) => {
                for (index, item) in items.iter().enumerate() {
                    // A parameter is known by its name, wherever it stands in the list.
                    let name = item["name"].as_str().map_or_else(|| index.to_string(), str::to_owned);
                    each(item, &child(pointer, &name), found);
                }
            }
            other => _ = found.insert(pointer.to_owned(), other.to_string()),
        }
    }
    let mut found = BTreeMap::new();
    each(document, "", &mut found);
    found
}

/// Everything that a document says without a page that does, and why: a pointer, and the reason.
pub fn inferences(document: &Value) -> Vec<(String, String)> {
    fn each(value: &Value, pointer: &str, found: &mut Vec<(String, String)>) {
        match value {
            Value::Object(members) => {
                match members.get(INFERRED) {
                    Some(Value::String(reason)) => found.push((pointer.to_owned(), reason.clone())),
                    Some(Value::Object(reasons)) => {
                        let reasons = reasons.iter().filter_map(|(name, reason)| Some((name, reason.as_str()?)));
                        found.extend(reasons.map(|(name, reason)| (child(pointer, name), reason.to_owned())));
                    }
                    _ => {}
                }
                let own = members.iter().filter(|(name, _)| *name != SOURCE && *name != INFERRED);
                own.for_each(|(name, inner)| each(inner, &child(pointer, name), found));
            }
            Value::Array(items) => {
                items
                    .iter()
                    .enumerate()
                    .for_each(|(index, item)| each(item, &child(pointer, &index.to_string()), found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    each(document, "", &mut found);
    found
}

/// How one document differs from another: a line for each fact that was added, removed or changed.
pub fn differences(before: &Value, after: &Value) -> Vec<String> {
    let (before, after) = (facts(before), facts(after));
    let removed = before.iter().filter(|(place, _)| !after.contains_key(*place));
    let removed = removed.map(|(place, value)| (place, format!("- {place}: {value}")));
    let others = after.iter().filter_map(|(place, value)| match before.get(place) {
        None => Some((place, format!("+ {place}: {value}"))),
        Some(known) if known != value => Some((place, format!("~ {place}: {known} became {value}"))),
        Some(_) => None,
    });
    let mut lines: Vec<_> = removed.chain(others).collect();
    lines.sort();
    lines.into_iter().map(|(_, line)| line).collect()
}
