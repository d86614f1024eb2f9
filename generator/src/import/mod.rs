//! Pages of documentation -> one OpenAPI document, in which every node says where it is from.
//!
//! A page is of one of several kinds, a file each; what they read is merged, changed by an overlay, and reported.

mod agree;
mod call;
mod credentials;
mod described;
mod fenced;
mod field;
mod infer;
mod legacy;
mod merge;
#[cfg(feature = "cli")]
mod reference;
mod rendered;
pub mod report;
mod sdk;
mod types;

use crate::diagnostics::{Code, Diagnostic, Failed, Severity, Sink};
use crate::load::{Files, Source};
use crate::normalise::{METHODS, apply_overlays, read_tree, to_yaml};
use crate::pipeline;
use report::Report;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Where a node is from, as `specs/README.md` says it.
pub(crate) const SOURCE: &str = "x-tw-source";

/// Why something is believed that no page states.
pub(crate) const INFERRED: &str = "x-tw-inferred";

/// What to do about a page that breaks off.
const CUT: &str = "get the whole page; `--partial` writes what is sure";

/// A kind of page.
struct Kind {
    /// What it is called.
    name: &'static str,
    /// What such a page is.
    about: &'static str,
    /// Whether a page is of this kind.
    is: fn(&str) -> bool,
    /// What a page says: an OpenAPI document.
    read: fn(&mut Reading<'_>) -> Result<Value, Failed>,
}

/// The kinds, in the order in which they are tried.
const KINDS: &[Kind] = &[
    fenced::KIND,
    sdk::KIND,
    rendered::KIND,
    #[cfg(feature = "cli")]
    reference::KIND,
];

/// What the kinds are called.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|kind| kind.name)
}

/// A page that is being read.
struct Reading<'a> {
    page: &'a Source,
    files: &'a mut Files,
    sink: &'a mut Sink,
    report: &'a mut Report,
    /// Whether what cannot be read is left out.
    partial: bool,
}

impl Reading<'_> {
    /// The page's name, wherever it lies.
    fn file(&self) -> String {
        self.page.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// Says why the page cannot be read; of one of which what is sure is wanted, only that something is left out.
    fn refuse(&mut self, line: usize, message: impl Into<String>, help: &str) -> Failed {
        let found = Diagnostic::error(Code::Page, message).at(&self.page.name, "").position(line, 1);
        let severity = if self.partial { Severity::Warning } else { Severity::Error };
        self.sink.report(Diagnostic { severity, ..found.help(help).settled() });
        Failed
    }

    /// A line of the page, as the document names it.
    fn name(&self, line: usize) -> String {
        format!("{}:{line}", self.file())
    }
}

/// What is made of pages where there is a choice.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// The document's title; else what the pages say.
    pub name: Option<String>,
    /// Where the API is served; else what the pages say.
    pub server: Option<String>,
    /// An overlay with what the pages do not say.
    pub overlay: Option<PathBuf>,
    /// Whether what cannot be read is left out.
    pub partial: bool,
    /// The kind of the pages, one of [`kinds`]; else what they show.
    pub kind: Option<&'static str>,
}

/// What was made of pages.
#[derive(Debug)]
pub struct Imported {
    /// The document.
    pub document: Value,
    /// What was taken, chosen and left.
    pub report: Report,
}

impl Imported {
    /// The document as it is written.
    pub fn text(&self) -> String {
        to_yaml(&self.document)
    }
}

/// Imports pages.
pub fn import(pages: &[PathBuf], wishes: &Wishes, files: &mut Files, sink: &mut Sink) -> Result<Imported, Failed> {
    let mut report = Report::default();
    let mut parts = Vec::new();
    for path in pages {
        let Ok(page) = files.read(path, sink) else { continue };
        let wanted = |kind: &&Kind| wishes.kind.is_none_or(|name| kind.name == name) && (kind.is)(&page.text);
        let Some(kind) = KINDS.iter().find(wanted) else {
            let kinds: Vec<&str> = KINDS.iter().map(|kind| kind.about).collect();
            let message = match wishes.kind {
                Some(name) => format!("this is no page of the kind `{name}`"),
                None => "this is no page of documentation that can be read".to_owned(),
            };
            let help = format!("pages can be {}; each says a method and a path somewhere", kinds.join(", "));
            sink.report(Diagnostic::error(Code::Page, message).at(&page.name, "").position(1, 1).help(help).settled());
            continue;
        };
        report.pages.push((page.name.clone(), kind.about));
        let reading = &mut Reading {
            page: &page,
            files: &mut *files,
            sink: &mut *sink,
            report: &mut report,
            partial: wishes.partial,
        };
        if let Ok(part) = (kind.read)(reading) {
            parts.push((page.name.clone(), part));
        }
    }
    sink.propagate()?;
    // In whatever order pages are named, the document is the same.
    parts.sort_by(|(one, _), (other, _)| one.cmp(other));
    let mut document = merge::merge(parts, &mut report);
    if let Some(name) = &wishes.name {
        document["info"]["title"] = json!(name);
    }
    if let Some(server) = &wishes.server {
        document["servers"] = json!([{ "url": server }]);
    }
    if let Some(overlay) = &wishes.overlay {
        apply_overlays(&mut document, std::slice::from_ref(overlay), files, sink)?;
    }
    complete(&mut document, &mut report);
    tie(&mut document, &mut report);
    tell_apart(&mut document);
    agree::agree(&mut document, &mut report);
    prove(&document, files, &mut report, sink)?;
    report.facts = report::sourced(&document);
    report.inferences = report::inferences(&document);
    Ok(Imported { document, report })
}

/// References that lead nowhere lead to anything.
fn tie(document: &mut Value, report: &mut Report) {
    fn each(value: &mut Value, whole: &Value, from: &str, report: &mut Report) {
        let own = value[SOURCE].as_str().map(str::to_owned);
        let from = own.as_deref().unwrap_or(from);
        if let Some(target) = value["$ref"].as_str().and_then(|target| target.strip_prefix('#'))
            && whole.pointer(target).is_none()
        {
            let name = target.rsplit('/').next().unwrap_or_default();
            let reason = format!("the page refers to `{name}` and does not have it");
            report.contradiction(from, 0, format!("{reason}; it can be anything"));
            *value = json!({ INFERRED: reason });
            return;
        }
        match value {
            Value::Object(members) => members.values_mut().for_each(|inner| each(inner, whole, from, report)),
            Value::Array(items) => items.iter_mut().for_each(|inner| each(inner, whole, from, report)),
            _ => {}
        }
    }
    let whole = document.clone();
    each(document, &whole, "", report);
    let known = |name: &str| !whole["components"]["securitySchemes"][name].is_null();
    let items = document["paths"].as_object_mut().into_iter().flatten().filter_map(|(_, item)| item.as_object_mut());
    for (_, operation) in items.flatten().filter(|(name, _)| METHODS.contains(&name.as_str())) {
        let own = operation.get("security").or_else(|| whole.get("security")).cloned().unwrap_or_default();
        let needs = own.as_array().into_iter().flatten().filter_map(Value::as_object);
        let Some(name) = needs.flat_map(|need| need.keys()).find(|name| !known(name)) else { continue };
        let reason = format!("the page names the credential `{name}` and does not describe it");
        report.contradiction(operation[SOURCE].as_str().unwrap_or_default(), 0, format!("{reason}; it is left out"));
        let described = |need: &&Value| need.as_object().is_some_and(|need| need.keys().all(|name| known(name)));
        operation["security"] = own.as_array().into_iter().flatten().filter(described).cloned().collect();
        if !operation[INFERRED].is_string() {
            operation[INFERRED]["security"] = json!(reason);
        }
    }
}

/// Asserts that code can be generated: what keeps it from that is said at the line of the page that it is from.
fn prove(document: &Value, files: &mut Files, report: &mut Report, sink: &mut Sink) -> Result<(), Failed> {
    let name = "document.yaml".to_owned();
    let source = Source { path: PathBuf::from(&name), name, text: to_yaml(document).into(), marked: false };
    let mut own = Sink::default();
    let outcome = pipeline::prove(&source, files, &mut own);
    for found in own.diagnostics() {
        let pointer = found.place.as_ref().map(|place| place.pointer.as_str()).unwrap_or_default();
        let (page, line) = agree::source(document, pointer);
        if found.severity != Severity::Error {
            report.remark(&page, found);
            continue;
        }
        let known = report.pages.iter().find(|(known, _)| known.ends_with(&page)).map(|(known, _)| known.clone());
        let message = format!("no code can be generated from what is read here: {}", found.message);
        let place = Diagnostic::error(Code::Page, message).at(&known.unwrap_or(page), "").position(line.max(1), 1);
        let help = "correct the page, or leave out what is wrong; an overlay can say what it should";
        sink.report(place.help(help).settled());
    }
    sink.propagate()?;
    outcome
}

/// Operations that have the name of one before them are named after their paths.
fn tell_apart(document: &mut Value) {
    let mut known = Vec::new();
    for (path, item) in document["paths"].as_object_mut().into_iter().flatten() {
        for (verb, operation) in item.as_object_mut().into_iter().flatten() {
            let Some(id) = operation["operationId"].as_str().map(str::to_owned) else { continue };
            if known.contains(&id) {
                operation["operationId"] = json!(described::id_of(verb, path));
                if let Some(Value::String(_)) | None = operation.get(INFERRED) {
                    operation[INFERRED] = json!({});
                }
                operation[INFERRED]["operationId"] = json!("another operation has the same title");
            }
            known.push(id);
        }
    }
}

/// What a document must have and pages need not: it is marked as ours.
fn complete(document: &mut Value, report: &mut Report) {
    // Publishers list a tag for each of its operations; one is enough.
    let mut tags: Vec<(Value, usize)> = Vec::new();
    for tag in document["tags"].as_array().cloned().unwrap_or_default() {
        match tags.iter_mut().find(|(known, _)| known["name"] == tag["name"]) {
            None => tags.push((tag, 0)),
            Some((known, others)) => {
                *others += usize::from(merge::without_sources(known) != merge::without_sources(&tag))
            }
        }
    }
    for (tag, others) in tags.iter().filter(|(_, others)| *others > 0) {
        let text =
            format!("the tag {} is there with other words, too ({others}); the first ones are taken", tag["name"]);
        report.contradiction(tag[SOURCE].as_str().unwrap_or_default(), 0, text);
    }
    let tags: Vec<Value> = tags.into_iter().map(|(tag, _)| tag).collect();
    if !tags.is_empty() {
        document["tags"] = Value::Array(tags);
    }
    let server = document["servers"][0]["url"].as_str().unwrap_or_default().to_owned();
    let host = server.split_once("://").map_or("", |(_, rest)| rest).split(['/', ':']).next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let label = labels.len().checked_sub(2).map_or("API", |index| labels[index]);
    for (keyword, value, reason) in
        [("title", label, "the pages have none; after the host"), ("version", "1.0.0", "the pages have none")]
    {
        if document["info"][keyword].as_str().is_none_or(str::is_empty) {
            document["info"][keyword] = json!(value);
            document["info"][INFERRED][keyword] = json!(reason);
        }
    }
}

/// How a document differs from what pages say: a line for each fact.
pub fn check(imported: &Imported, document: &Path, files: &mut Files, sink: &mut Sink) -> Result<Vec<String>, Failed> {
    Ok(report::differences(&self::document(document, files, sink)?, &imported.document))
}

/// A document as it is written.
pub fn document(path: &Path, files: &mut Files, sink: &mut Sink) -> Result<Value, Failed> {
    let source = files.read(path, sink)?;
    read_tree(&source, sink)
}

/// The overlay that belongs to a document: `NAME.overlay.yaml` beside `NAME.yaml`.
pub fn overlay_of(document: &Path) -> PathBuf {
    document.with_extension("overlay.yaml")
}
