//! [`Source`] -> [`Document`]: text of any dialect becomes canonical OpenAPI 3.0, as a value tree.
//!
//! After this stage every `$ref` leads to something, stands alone, and every object has the type that OpenAPI gives
//! it. What is absent: names, types, Rust.

mod anchors;
mod budget;
mod complete;
mod conform;
mod doubts;
mod files;
mod grammar;
mod inline;
mod jsonpath;
mod overlay;
mod overrides;
mod paths;
mod references;
mod repairs;
mod schema;
mod select;
mod served;
mod swagger;
mod syntax;
mod vendored;

pub use grammar::keywords;
pub(crate) use grammar::{CHECKS, METHODS};
pub(crate) use overlay::apply as apply_overlays;
pub(crate) use overrides::{CLOSED, NAME};
pub(crate) use paths::ITEM;
pub(crate) use swagger::STREAM;
pub(crate) use syntax::{read as read_tree, to_yaml};
pub use vendored::vendor;

use crate::config::Choices;
use crate::diagnostics::{Code, Diagnostic, Failed, Sink};
use crate::laid_out;
use crate::load::{Files, Source};
use crate::origins::{FILES, Origins};
use serde_json::Value;

/// A canonical document.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file as the user named it.
    pub file: String,
    /// The file's path without its extension, for an API that has no better name.
    pub stem: String,
    /// The document, until the parser takes it apart.
    pub tree: Value,
    /// The document as a server serves it, laid out, because as a tree it would take ten times the memory: as its author
    /// wrote it, with overlays, in its own version of OpenAPI 3. If it is Swagger, has several files, or the configuration
    /// selects from it or overrides it, it is the canonical one.
    pub served: String,
    /// Where everything was.
    pub origins: Origins,
}

/// Normalises a document.
pub fn normalise(source: &Source, choices: &Choices, files: &mut Files, sink: &mut Sink) -> Result<Document, Failed> {
    let mut tree = syntax::read(source, sink)?;
    overlay::apply(&mut tree, &choices.overlays, files, sink)?;
    let known = spelled(&mut tree, source, sink)?;
    let is_served = known.0 != Dialect::Swagger && !choices.is_changing() && !served::refers_elsewhere(&tree);
    let served = is_served.then(|| laid_out::lines(&tree, laid_out::DOCUMENT));
    let (tree, origins) = canonical_of(tree, known, source, choices, files, sink)?;
    let served = served.unwrap_or_else(|| laid_out::lines(&published(&tree), laid_out::DOCUMENT));
    let stem = source.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Document { file: source.name.clone(), stem, tree, served, origins })
}

/// A tree of any dialect as a canonical one, and where everything in it was.
pub(crate) fn canonical(
    mut tree: Value,
    source: &Source,
    choices: &Choices,
    files: &mut Files,
    sink: &mut Sink,
) -> Result<(Value, Origins), Failed> {
    let known = spelled(&mut tree, source, sink)?;
    canonical_of(tree, known, source, choices, files, sink)
}

/// Spells keywords as OpenAPI does, and returns the dialect. The stub serves the document in this form.
fn spelled(tree: &mut Value, source: &Source, sink: &mut Sink) -> Result<(Dialect, Origins), Failed> {
    let mut origins = Origins { folder: source.folder().to_path_buf(), ..Origins::default() };
    repairs::spell(tree, &mut origins, &source.name, sink);
    let dialect = dialect(tree, source, sink)?;
    if let Some(version) = tree.get_mut("openapi").filter(|version| version.is_number()) {
        *version = Value::String(version.to_string());
    }
    Ok((dialect, origins))
}

/// Returns the canonical form of a tree whose keywords are spelled as OpenAPI does.
fn canonical_of(
    mut tree: Value,
    (dialect, mut origins): (Dialect, Origins),
    source: &Source,
    choices: &Choices,
    files: &mut Files,
    sink: &mut Sink,
) -> Result<(Value, Origins), Failed> {
    let failures =
        files::gather(&mut tree, dialect == Dialect::OpenApi31, source, choices.root.as_deref(), files, sink);
    let mut tree = match (dialect, tree) {
        (Dialect::Swagger, Value::Object(members)) => {
            let tree;
            (tree, origins.converted) = swagger::convert(members, &source.name, sink);
            tree
        }
        (_, tree) => tree,
    };
    root(&mut tree, dialect, &source.name, sink);
    sink.propagate().inspect_err(|_| sink.relocate(&origins))?;
    let references = references::find(&mut tree, failures, &source.name, sink);
    paths::gather(&mut tree, &source.name, &mut origins, sink);
    inline::skip_paths(&mut tree, &references, &source.name, &origins, sink);
    let reading = conform::Reading { exact: choices.exact, siblings: dialect == Dialect::OpenApi31 };
    conform::conform(&mut tree, reading, &source.name, &mut origins, sink);
    references.resolve(&mut tree, &source.name, &mut origins, sink);
    if let Value::Object(members) = &mut tree {
        members.shift_remove(FILES);
        // Whatever it was.
        members.insert("openapi".to_owned(), Value::from("3.0.3"));
    }
    overrides::apply(&mut tree, &choices.overrides, &source.name, sink);
    select::select(&mut tree, &choices.only, &choices.skip, &source.name, sink);
    Ok((tree, origins))
}

/// Calls `visit` with the pointer of every object in a canonical document that OpenAPI describes.
pub(crate) fn nodes(tree: &mut Value, visit: &mut dyn FnMut(&str)) {
    grammar::walk(grammar::Kind::Root, tree, &mut String::new(), &mut |_, value, pointer| {
        if value.is_object() && !pointer.is_empty() {
            visit(pointer);
        }
        true
    });
}

/// The document as others read it: OpenAPI 3.0, without what the stages of the generator tell each other.
pub(crate) fn published(canonical: &Value) -> Value {
    match canonical {
        Value::Object(members) => {
            let not = members.get(CHECKS).and_then(|checks| checks.get("not")).map(|not| ("not", not));
            let members = members.iter().map(|(name, value)| (name.as_str(), value));
            let is_ours = |value: &Value| value.get(ITEM).is_some();
            let kept = members.filter(|(name, value)| !name.starts_with("x-tw-internal") && !is_ours(value));
            kept.chain(not).map(|(name, value)| (name.to_owned(), published(value))).collect()
        }
        Value::Array(items) => items.iter().map(published).collect(),
        _ => canonical.clone(),
    }
}

/// What a document is written in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dialect {
    OpenApi30,
    /// And what came after it.
    OpenApi31,
    Swagger,
}

fn dialect(tree: &Value, source: &Source, sink: &mut Sink) -> Result<Dialect, Failed> {
    let help = "write `openapi: 3.0.3` at the top of the document";
    let version = tree.get("openapi").map(|version| match version {
        // Without quotes and a third part it is a number.
        Value::Number(number) => Value::String(number.to_string()),
        version => version.clone(),
    });
    let known = version.as_ref().and_then(Value::as_str).and_then(dialect_of);
    if let (Some(_), Some(Value::Number(number))) = (known, tree.get("openapi")) {
        let message = format!("`openapi` is the number {number}, and is read as a string");
        let patch = if number.to_string().contains('.') { ".0" } else { ".0.3" };
        let found = Diagnostic::warning(Code::Version, message).at(&source.name, "/openapi");
        sink.report(found.help(format!("write `openapi: \"{number}{patch}\"`")).settled());
    }
    if let Some(known) = known {
        return Ok(known);
    }
    let diagnostic = match (version, tree.get("swagger")) {
        (Some(Value::String(version)), _) => {
            Diagnostic::error(Code::Version, format!("OpenAPI {version} is not supported"))
                .at(&source.name, "/openapi")
                .help("write a version that is: 3.0, 3.1, 3.2, or `swagger: \"2.0\"`")
        }
        (Some(_), _) => Diagnostic::error(Code::Version, "`openapi` must be a string")
            .at(&source.name, "/openapi")
            .help("write `openapi: \"3.0.3\"`"),
        // Without quotes it is a number.
        (None, Some(version)) if *version == "2.0" || version.as_f64() == Some(2.0) => return Ok(Dialect::Swagger),
        (None, Some(version)) => Diagnostic::error(Code::Version, format!("Swagger {version} is not supported"))
            .at(&source.name, "/swagger")
            .help("the only version whose documents say `swagger` is `swagger: \"2.0\"`"),
        (None, None) => {
            Diagnostic::error(Code::Version, "the document does not say which version of OpenAPI it follows")
                .at(&source.name, "")
                .help(help)
        }
    };
    sink.report(diagnostic);
    Err(Failed)
}

/// The dialect of a version of OpenAPI, if it is supported.
fn dialect_of(version: &str) -> Option<Dialect> {
    match version {
        "3" => Some(Dialect::OpenApi30),
        _ if version.starts_with("3.0") => Some(Dialect::OpenApi30),
        _ if version.starts_with("3.1") || version.starts_with("3.2") => Some(Dialect::OpenApi31),
        _ => None,
    }
}

/// What nothing can be made of: a document whose main members are no objects.
fn root(tree: &mut Value, dialect: Dialect, file: &str, sink: &mut Sink) {
    for name in ["info", "paths", "components"] {
        match tree.get(name) {
            None | Some(Value::Null | Value::Object(_)) => {}
            Some(_) => sink.report(
                Diagnostic::error(Code::WrongType, format!("`{name}` must be an object"))
                    .at(file, format!("/{name}"))
                    .help(match name {
                        "paths" => "write `/path:` under it, for each path, without a dash",
                        "info" => "write `title:` and `version:` under it",
                        _ => "write `schemas:`, `parameters:` and the like under it",
                    }),
            ),
        }
    }
    let others = ["webhooks", "components"].iter().any(|name| tree.get(*name).is_some_and(Value::is_object));
    if tree.get("paths").is_none_or(Value::is_null) && !(dialect == Dialect::OpenApi31 && others) {
        let help = "add `paths:` with an object under it";
        let diagnostic = Diagnostic::warning(Code::Missing, "`paths` is missing: there is nothing to call");
        sink.report(diagnostic.at(file, "/paths").help(help));
    }
}
