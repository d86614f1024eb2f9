//! Copies of files that a document refers to by URL, kept beside it: where they are, and that they are what was fetched.

use super::anchors::whole;
use super::syntax;
use crate::diagnostics::{Code, Diagnostic, Failed, Sink};
use crate::load::{Files, Source};
use crate::path::{display, join};
use crate::pointer::child;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

/// The folder of the copies, in the document's.
const FOLDER: &str = "vendored";

/// The list of the copies, in their folder.
const LIST: &str = "typewright.lock";

/// More files than this are no document's.
const MOST: usize = 10_000;

/// The copies beside a document.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Vendored {
    #[serde(default, rename = "file")]
    files: Vec<Copy>,
}

/// A copy.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Copy {
    /// Where it is from.
    url: String,
    /// Where it is, from the list on.
    path: String,
    /// What it was when it was fetched.
    sha256: String,
}

impl Vendored {
    /// The copies beside a document; none, if there is no list.
    pub fn beside(folder: &Path, files: &mut Files, sink: &mut Sink) -> Self {
        let path = join(folder, Path::new(FOLDER)).join(LIST);
        let Some(source) = files.read_if_there(&path) else { return Vendored::default() };
        toml::from_str(&source.text).unwrap_or_else(|error: toml::de::Error| {
            let message = format!("the list of copies does not parse: {}", error.message());
            let help = "run `typewright vendor DOCUMENT` again";
            sink.report(Diagnostic::error(Code::Configuration, message).at(&source.name, "").help(help));
            Vendored::default()
        })
    }

    /// The path of the copy of a URL, from the document's folder.
    pub fn path(&self, url: &str) -> Option<PathBuf> {
        let copy = self.files.iter().find(|copy| copy.url == url)?;
        Some(Path::new(FOLDER).join(&copy.path))
    }

    /// Whether a file, by its path from the document's folder, is what was fetched, if it is a copy.
    pub fn is_intact(&self, path: &Path, text: &str) -> bool {
        let Ok(path) = path.strip_prefix(FOLDER) else { return true };
        let path = display(path);
        self.files.iter().find(|copy| copy.path == path).is_none_or(|copy| copy.sha256 == hash(text))
    }
}

fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Fetches everything that a document refers to by URL, and what that refers to. Answers the files to write with what
/// they say, the list among them, and how many were fetched.
pub fn vendor(
    document: &Path,
    fetch: &mut dyn FnMut(&str) -> Result<String, String>,
    files: &mut Files,
    sink: &mut Sink,
) -> Result<(Vec<(PathBuf, String)>, usize), Failed> {
    let source = files.read(document, sink)?;
    let folder = join(source.folder(), Path::new(FOLDER));
    let mut copies: BTreeMap<String, (String, String)> = BTreeMap::new();
    // What is left to look at: URLs, and files by their paths from the document's folder.
    let own = source.path.file_name().map(PathBuf::from).unwrap_or_default();
    let mut known = HashSet::from([display(&own)]);
    let mut open: Vec<(String, Source)> = vec![(display(&own), source.clone())];
    while let Some((base, part)) = open.pop() {
        let mut references = Vec::new();
        if let Ok(tree) = syntax::read_part(&part, sink) {
            collect(&tree, &mut references);
        }
        for (place, reference) in references {
            let reference = reference.split('#').next().unwrap_or_default();
            let target = match base.contains("://") || reference.contains("://") {
                true => whole(&base, reference),
                false => display(&join(Path::new(&base).parent().unwrap_or(Path::new("")), Path::new(reference))),
            };
            if reference.is_empty() || !known.insert(target.clone()) {
                continue;
            }
            if known.len() > MOST {
                let message = format!("more than {MOST} files belong to the document");
                let help = "nothing was written; refer to fewer";
                sink.report(Diagnostic::error(Code::ExternalRef, message).at(&part.name, place).help(help).settled());
                return Err(Failed);
            }
            if !target.contains("://") {
                // What cannot be read is said when the document is generated.
                if let Ok(part) = files.read_part(&join(source.folder(), Path::new(&target)), &source, None) {
                    open.push((target, part));
                }
                continue;
            }
            match fetch(&target) {
                Ok(text) => {
                    let text = text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned();
                    let path = local(&target);
                    let name = display(&folder.join(&path));
                    copies.insert(target.clone(), (path, text.clone()));
                    open.push((target, Source { path: PathBuf::from(&name), name, text: text.into(), marked: false }));
                }
                Err(reason) => {
                    let message = format!("`{target}` cannot be fetched: {reason}");
                    let help = "nothing was written; take the reference out, or refer to a copy of your own";
                    sink.report(
                        Diagnostic::error(Code::ExternalRef, message).at(&part.name, place).help(help).settled(),
                    );
                }
            }
        }
    }
    sink.propagate()?;
    let list = Vendored {
        files: copies
            .iter()
            .map(|(url, (path, text))| Copy { url: url.clone(), path: path.clone(), sha256: hash(text) })
            .collect(),
    };
    let count = copies.len();
    let mut written: Vec<(PathBuf, String)> =
        copies.into_values().map(|(path, text)| (folder.join(path), text)).collect();
    let text = toml::to_string(&list).unwrap_or_default();
    let about = "# Written by typewright vendor: copies of what the document beside this folder refers to by URL.\n\n";
    written.push((folder.join(LIST), format!("{about}{text}")));
    Ok((written, count))
}

/// Every reference of a file to another, with its place.
fn collect(tree: &Value, found: &mut Vec<(String, String)>) {
    fn each(value: &Value, pointer: &str, found: &mut Vec<(String, String)>) {
        let inner = |name: &str| child(pointer, name);
        match value {
            Value::Object(members) => {
                if let Some(text) = members.get("$ref").and_then(Value::as_str) {
                    found.push((inner("$ref"), text.to_owned()));
                }
                let mapping = members.get("mapping").and_then(Value::as_object).into_iter().flat_map(Map::values);
                let others = mapping.filter_map(Value::as_str).filter(|text| text.contains("://"));
                found.extend(others.map(|text| (inner("mapping"), text.to_owned())));
                members.iter().for_each(|(name, value)| each(value, &inner(name), found));
            }
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(index, item)| each(item, &inner(&index.to_string()), found));
            }
            _ => {}
        }
    }
    each(tree, "", found);
}

/// Where the copy of a URL goes: a folder for its host, and its path, so that relative references lead to copies.
fn local(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let plain = |part: &str| -> String {
        part.chars().map(|c| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' }).collect()
    };
    let parts = rest.split('/').map(plain).filter(|part| !part.is_empty() && part != "." && part != "..");
    let path = parts.collect::<Vec<_>>().join("/");
    if rest.ends_with('/') || !path.contains('/') { format!("{path}/index") } else { path }
}
