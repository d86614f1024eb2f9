//! Generation from a build script: one file per API in `OUT_DIR`.

use crate::config::Choices;
use crate::coverage::many;
use crate::diagnostics::{Severity, Sink, lines};
use crate::emit::Output;
use crate::load::Files;
use crate::{emit, pipeline, threads, write};
use std::path::{Path, PathBuf};

/// Generates an API from a build script.
///
/// ```no_run
/// // build.rs
/// typewright::Build::new("specs/bland.yaml").client().server().emit();
/// ```
///
/// ```text
/// // src/lib.rs
/// mod bland { typewright_runtime::include_api!("bland"); }
/// ```
#[derive(Clone, Debug)]
pub struct Build {
    document: PathBuf,
    name: Option<String>,
    choices: Choices,
    client: bool,
    server: bool,
}

impl Build {
    /// From a document; the path is relative to the package.
    pub fn new(document: impl AsRef<Path>) -> Self {
        Build {
            document: document.as_ref().to_path_buf(),
            name: None,
            choices: Choices::default(),
            client: false,
            server: false,
        }
    }

    /// The name of the file for `include_api!`; else the document's file name.
    #[must_use]
    pub fn name(self, name: impl Into<String>) -> Self {
        Build { name: Some(name.into()), ..self }
    }

    /// The folder that holds all files which the document refers to, when that is not its own; one of the choices.
    #[must_use]
    pub fn root(self, root: impl AsRef<Path>) -> Self {
        let choices = Choices { root: Some(root.as_ref().to_path_buf()), ..self.choices };
        Build { choices, ..self }
    }

    /// What types look like where there is a choice.
    #[must_use]
    pub fn choices(self, choices: Choices) -> Self {
        Build { choices, ..self }
    }

    /// With the client.
    #[must_use]
    pub fn client(self) -> Self {
        Build { client: true, ..self }
    }

    /// With the server.
    #[must_use]
    pub fn server(self) -> Self {
        Build { server: true, ..self }
    }

    /// Generates without the operations, bodies, parameters and types that cannot be represented.
    #[must_use]
    pub fn lenient(self) -> Self {
        let choices = Choices { lenient: true, ..self.choices };
        Build { choices, ..self }
    }

    /// Writes the file, and tells cargo what to watch.
    ///
    /// Diagnostics become warnings and errors of cargo, each with its place and its remedy; an error fails the build.
    pub fn emit(self) {
        let folder = std::env::var_os("OUT_DIR").map(PathBuf::from);
        // Cargo grants a number of jobs to all build scripts together.
        if let Some(jobs) = std::env::var("NUM_JOBS").ok().and_then(|jobs| jobs.parse().ok()) {
            threads::limit(jobs);
        }
        let mut files = Files::default();
        let mut sink = Sink::default();
        let generated = threads::on_deep_stack(|| self.generate(&mut files, &mut sink)).unwrap_or_else(|| {
            sink.report(pipeline::internal(&self.document));
            None
        });
        for path in files.paths() {
            println!("cargo::rerun-if-changed={}", path.display());
        }
        sink.drop_notes();
        // The way out has another name here.
        for (severity, line) in lines(sink.diagnostics(), &files) {
            match severity {
                Severity::Error => println!("cargo::error={}", line.replace("pass `--lenient`", "call `.lenient()`")),
                _ => println!("cargo::warning={line}"),
            }
        }
        let Some(generated) = generated else {
            let name = self.document.display();
            return println!("cargo::error=no code was generated from {name}: {}", many(sink.errors(), "error"));
        };
        let Some(folder) = folder else {
            return println!("cargo::error=OUT_DIR is not set: call `emit` from a build script, build.rs");
        };
        for Output { path, text } in generated {
            if let Err(error) = write::single(&folder.join(&path), &text) {
                println!("cargo::error=cannot write {path} to OUT_DIR: {error}");
            }
        }
    }

    fn generate(&self, files: &mut Files, sink: &mut Sink) -> Option<Vec<Output>> {
        let stem = self.document.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let name = self.name.clone().or(stem);
        let plan = pipeline::understand_with(&self.document, name.as_deref(), &self.choices, files, sink).ok()?;
        if let Some(limit) = plan.recursion {
            // An included file cannot say it.
            println!(
                "cargo::warning=types nest deep: write `#![recursion_limit = \"{limit}\"]` at the top of the crate"
            );
        }
        let name = name.unwrap_or_else(|| plan.named.slug.clone());
        Some(emit::single_files(&plan, &name, self.client, self.server))
    }
}
