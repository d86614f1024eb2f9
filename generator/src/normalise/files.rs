//! Documents in several files: what a document refers to in other files is put beside it, under a key of ours, and its
//! references lead there. Everything after this stage sees one document.

use super::anchors;
use super::syntax;
use super::vendored::Vendored;
use crate::diagnostics::{Severity, Sink};
use crate::load::{Files, Source};
use crate::origins::FILES;
use crate::path::{display, join};
use crate::pointer::child;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

/// Puts every file that a document refers to beside it, under its path from the document's folder. Answers why some
/// could not be, by the references to them. `by_name`: whether references may name things.
pub(super) fn gather(
    tree: &mut Value,
    by_name: bool,
    source: &Source,
    root: Option<&Path>,
    files: &mut Files,
    sink: &mut Sink,
) -> BTreeMap<String, String> {
    let own = source.path.file_name().map(PathBuf::from).unwrap_or_default();
    let vendored = Vendored::beside(source.folder(), files, sink);
    let mut gathering = Gathering { open: Vec::new(), known: HashSet::from([own.clone()]), own: own.clone(), vendored };
    let (mut parts, mut failures) = (Map::new(), BTreeMap::new());
    if by_name {
        anchors::settle(tree, &source.name, sink);
    }
    gathering.lead(tree, &own, "");
    while let Some(path) = gathering.open.pop() {
        let name = display(&path);
        let read = files.read_part(&join(source.folder(), &path), source, root).and_then(|part| {
            if !gathering.vendored.is_intact(&path, &part.text) {
                return Err("it is not what was fetched: run `typewright vendor DOCUMENT` again".to_owned());
            }
            // Why it cannot be read is said where it is referred to.
            let mut own = Sink::default();
            let read = syntax::read_part(&part, &mut own);
            let (errors, rest): (Vec<_>, Vec<_>) =
                own.diagnostics().iter().cloned().partition(|found| found.severity == Severity::Error);
            rest.into_iter().for_each(|found| sink.report(found));
            read.map_err(|_| {
                let reasons = errors.into_iter().map(|found| match found.position {
                    Some((line, column)) => format!("{}, at {line}:{column}", found.message),
                    None => found.message,
                });
                reasons.collect::<Vec<_>>().join("; ")
            })
        });
        match read {
            Ok(mut part) => {
                if by_name {
                    anchors::settle(&mut part, &display(&join(source.folder(), &path)), sink);
                }
                gathering.lead(&mut part, &path, &child(&format!("/{FILES}"), &name));
                parts.insert(name, part);
            }
            Err(reason) => _ = failures.insert(place(&name), reason),
        }
    }
    if let (Value::Object(members), false) = (tree, parts.is_empty()) {
        members.insert(FILES.to_owned(), Value::Object(parts));
    }
    failures
}

/// How a file is referred to.
fn place(name: &str) -> String {
    // What is written in a `$ref` is percent-encoded.
    child(&format!("#/{FILES}"), &name.replace('%', "%25"))
}

/// Paths are from the folder of the document.
struct Gathering {
    /// The document.
    own: PathBuf,
    /// Files that were not read yet.
    open: Vec<PathBuf>,
    known: HashSet<PathBuf>,
    /// Copies of what URLs name.
    vendored: Vendored,
}

impl Gathering {
    /// Leads the references in a file to where things are put; `base` is where the file itself is.
    fn lead(&mut self, value: &mut Value, file: &Path, base: &str) {
        match value {
            Value::Object(members) => {
                if let Some(Value::String(reference)) = members.get_mut("$ref")
                    && let Some(led) = self.target(reference, file, base)
                {
                    *reference = led;
                }
                if let Some(Value::Object(mapping)) =
                    members.get_mut("discriminator").and_then(|it| it.get_mut("mapping"))
                {
                    // A plain word is the name of a component.
                    let is_reference = |text: &&mut String| text.contains(['#', '/', '.']);
                    let texts = mapping.values_mut().filter_map(|value| match value {
                        Value::String(text) => Some(text).filter(is_reference),
                        _ => None,
                    });
                    for text in texts {
                        if let Some(led) = self.target(text, file, base) {
                            *text = led;
                        }
                    }
                }
                // What looks like a reference there is data.
                let data = |name: &str, inner: &Value| name == "enum" && inner.is_array();
                let inner = members.iter_mut().filter(|(name, inner)| !data(name, inner));
                inner.for_each(|(_, inner)| self.lead(inner, file, base));
            }
            Value::Array(items) => items.iter_mut().for_each(|inner| self.lead(inner, file, base)),
            _ => {}
        }
    }

    fn target(&mut self, reference: &str, file: &Path, base: &str) -> Option<String> {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if path.is_empty() {
            return (!base.is_empty()).then(|| match fragment.is_empty() || fragment.starts_with('/') {
                true => format!("#{base}{fragment}"),
                false => format!("#{base}#{fragment}"),
            });
        }
        if path.starts_with("//") || !(fragment.is_empty() || fragment.starts_with('/')) {
            return None;
        }
        let path = match path.contains("://") {
            true => self.vendored.path(path)?,
            false => {
                let path = percent_encoding::percent_decode_str(path).decode_utf8().ok()?;
                join(file.parent().unwrap_or(Path::new("")), Path::new(&*path))
            }
        };
        if path == self.own {
            return Some(format!("#{fragment}"));
        }
        if self.known.insert(path.clone()) {
            self.open.push(path.clone());
        }
        Some(format!("{}{fragment}", place(&display(&path))))
    }
}
