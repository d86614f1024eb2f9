//! The whole compiler on one screen.

use crate::config::Choices;
use crate::diagnostics::{Code, Diagnostic, Failed, Severity, Sink};
use crate::emit::{self, Layout, Output};
use crate::load::{Files, Source};
use crate::model::Api;
use crate::normalise::Document;
use crate::plan::Plan;
use crate::threads::on_deep_stack;
use crate::{lower, names, normalise, parse, plan};
use std::path::Path;

/// load -> normalise -> parse -> lower -> name -> plan. `name` is the user's choice, if there is one.
pub fn understand(path: &Path, name: Option<&str>, files: &mut Files, sink: &mut Sink) -> Result<Plan, Failed> {
    understand_with(path, name, &Choices::default(), files, sink)
}

/// The same where there are choices.
pub fn understand_with(
    path: &Path,
    name: Option<&str>,
    choices: &Choices,
    files: &mut Files,
    sink: &mut Sink,
) -> Result<Plan, Failed> {
    let Understood { document, api, is_empty } = deep(path, sink, |sink| stages(path, choices, files, sink))?;
    if is_empty {
        sink.report(nothing(&document.file, choices));
        sink.propagate()?;
    }
    let slug = slug(name, &api.title, &document, sink)?;
    Ok(plan::plan(names::assign(api, &slug), document, choices))
}

/// Crates without operations and types are hardly what anybody wants.
fn nothing(file: &str, choices: &Choices) -> Diagnostic {
    let (message, help) = match choices.only.is_empty() && choices.skip.is_empty() {
        true => (
            "the document describes no operation and no schema: there is nothing to generate",
            "add operations under `paths`, or schemas under `components`",
        ),
        false => ("no operation is selected: there is nothing to generate", "change `only` or `skip`"),
    };
    let found = Diagnostic::error(Code::Nothing, message).at(file, "/paths").help(help);
    if choices.lenient { Diagnostic { severity: Severity::Warning, ..found } } else { found }
}

/// Runs what goes as deep as a document does: they nest, and refer, deeper than the stack of whoever calls this may be.
fn deep<R: Send>(
    path: &Path,
    sink: &mut Sink,
    run: impl FnOnce(&mut Sink) -> Result<R, Failed> + Send,
) -> Result<R, Failed> {
    on_deep_stack(|| run(sink)).unwrap_or_else(|| {
        sink.report(internal(path));
        Err(Failed)
    })
}

/// The error for a panic, or for a stack that there is no room for.
pub(crate) fn internal(path: &Path) -> Diagnostic {
    let message =
        "the document could not be understood: this is a mistake in typewright, or there is too little memory";
    let help = "report it with the document, or the part of it that is enough to see it";
    Diagnostic::error(Code::Internal, message).at(&crate::path::display(path), "").help(help)
}

/// load -> normalise -> parse -> lower: the stages that go as deep as the document does.
fn stages(path: &Path, choices: &Choices, files: &mut Files, sink: &mut Sink) -> Result<Understood, Failed> {
    if let Some(root) = choices.root.as_ref().filter(|root| !root.is_dir()) {
        let message = format!("the root `{}` is not a folder", crate::path::display(root));
        let help = "name the folder that holds all files of the document";
        sink.report(Diagnostic::error(Code::Unreadable, message).at(&crate::path::display(path), "").help(help));
        return Err(Failed);
    }
    let source: Source = files.read(path, sink)?;
    stages_of(&source, choices, files, sink)
}

/// Whether code can be generated from a document that is not in a file yet, as far as its text shows.
pub(crate) fn prove(source: &Source, files: &mut Files, sink: &mut Sink) -> Result<(), Failed> {
    let choices = Choices { lenient: true, ..Choices::default() };
    deep(&source.path, sink, |sink| stages_of(source, &choices, files, sink).map(|_| ()))
}

/// normalise -> parse -> lower.
fn stages_of(source: &Source, choices: &Choices, files: &mut Files, sink: &mut Sink) -> Result<Understood, Failed> {
    let mut document: Document = normalise::normalise(source, choices, files, sink)?;
    let spec: parse::Spec = parse::parse(std::mem::take(&mut document.tree), &document.file, sink)?;
    let api = lower::lower(&spec, &document.file, choices, sink);
    let schemas = spec.rest.components.as_ref().is_some_and(|components| !components.schemas.is_empty());
    // What normalising has moved is reported where the user wrote it.
    sink.relocate(&document.origins);
    if !choices.lenient {
        sink.refuse_losses();
    }
    sink.propagate()?;
    Ok(Understood { is_empty: api.operations.is_empty() && !schemas, document, api })
}

/// What is known of a document before anything in it has a name in Rust.
struct Understood {
    document: Document,
    api: Api,
    /// Whether it has neither operations nor schemas.
    is_empty: bool,
}

/// What a stage hands to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Stage {
    /// The text of the document.
    Load,
    /// The canonical document, as JSON.
    Normalise,
    /// The same as openapiv3 sees it.
    Parse,
    /// What it says, as data.
    Lower,
    /// The same with names.
    Name,
    /// The same with what emission needs beside it.
    Plan,
    /// Rust, as tokens.
    Emit,
    /// Rust, as files.
    Print,
}

/// What a stage makes of a document, as text.
pub fn dump(
    path: &Path,
    stage: Stage,
    choices: &Choices,
    files: &mut Files,
    sink: &mut Sink,
) -> Result<String, Failed> {
    let json = |value: serde_json::Result<String>| value.unwrap_or_default();
    let early = deep(path, sink, |sink| {
        let source: Source = files.read(path, sink)?;
        if stage == Stage::Load {
            return Ok(Some(source.text.to_string()));
        }
        if !matches!(stage, Stage::Normalise | Stage::Parse) {
            return Ok(None);
        }
        let document: Document = normalise::normalise(&source, choices, files, sink)?;
        if stage == Stage::Normalise {
            return Ok(Some(json(serde_json::to_string_pretty(&document.tree))));
        }
        Ok(Some(json(serde_json::to_string_pretty(&parse::whole(document.tree, &document.file, sink)?))))
    })?;
    if let Some(text) = early {
        return Ok(text);
    }
    let plan = understand_with(path, None, choices, files, sink)?;
    Ok(match stage {
        Stage::Lower => format!("{:#?}", plan.api()),
        Stage::Name => format!("{:#?}", plan.named),
        Stage::Plan => format!("{plan:#?}"),
        Stage::Emit => emit::tokens(&plan),
        _ => {
            let layout = Layout { command: "typewright generate".to_owned(), ..Layout::default() };
            let files = crates(&plan, &layout).into_iter();
            files.map(|file| format!("// {}\n{}", file.path, file.text)).collect::<Vec<_>>().join("\n")
        }
    })
}

/// emit -> print: the crates of an API. A router is one chain of calls, and printing takes stack for each: call this
/// within [`on_deep_stack`].
pub fn crates(plan: &Plan, layout: &Layout) -> Vec<Output> {
    emit::crates(plan, layout)
}

/// The name that crate names start with: what was asked for, else the title's, else the file's.
fn slug(name: Option<&str>, title: &str, document: &Document, sink: &mut Sink) -> Result<String, Failed> {
    let candidates = match name {
        Some(name) => vec![name],
        None => vec![title, &document.stem],
    };
    let slug = candidates.iter().map(|candidate| names::slug(candidate)).find(|slug| !slug.is_empty());
    let slug = slug.map(|slug| match names::without_api(&slug) {
        Some(rest) if name.is_none() => rest.to_owned(),
        _ => slug,
    });
    slug.ok_or_else(|| {
        let asked = name.unwrap_or(title);
        sink.report(
            Diagnostic::error(Code::EmptyName, format!("no crate name can be made of `{asked}`"))
                .at(&document.file, "/info/title")
                .help("give one of ASCII letters and digits with --name, or `name` in the configuration"),
        );
        Failed
    })
}
