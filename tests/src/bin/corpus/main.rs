//! Generates every document of a folder, compiles the crates, and proves that values keep their meaning.
//!
//! `corpus DIR [--limit N] [--only NAME] [--seed TEXT] [--work FOLDER] [--quick] [--against openapi-to-rust]`
//!
//! For every document: the crates are generated and compiled. Then every example that its own schema accepts, and values
//! made up for every component schema, go JSON -> type -> JSON and must come out equal, and values that violate one
//! keyword must be refused. What a schema accepts is judged by an independent validator, and so is what the stub
//! answers with where the document has no examples. With `--quick` nothing is compiled.
//!
//! `tests/corpus/expected.txt` lists what is known to fall short; a line there that is not needed is a failure too.

mod answers;
mod document;
mod expected;
mod instances;
mod oracle;
mod peer;
mod probe;
mod table;

use document::{Document, Generated};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use typewright_tests::workspace::{Fallible, Workspace};

/// What the command line says.
#[derive(Default)]
struct Options {
    folder: PathBuf,
    limit: Option<usize>,
    only: Option<String>,
    seed: String,
    work: Option<PathBuf>,
    quick: bool,
    against: bool,
}

fn options() -> Fallible<Options> {
    let mut options = Options { seed: "typewright".to_owned(), ..Options::default() };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--limit" => options.limit = Some(value()?.parse()?),
            "--only" => options.only = Some(value()?),
            "--seed" => options.seed = value()?,
            "--work" => options.work = Some(value()?.into()),
            "--quick" => options.quick = true,
            "--against" => match value()?.as_str() {
                "openapi-to-rust" => options.against = true,
                other => return Err(format!("there is nothing to compare with `{other}`").into()),
            },
            other if other.starts_with('-') => return Err(format!("unknown option {other}").into()),
            folder => options.folder = folder.into(),
        }
    }
    if options.folder.as_os_str().is_empty() {
        return Err(
            "usage: corpus DIR [--limit N] [--only NAME] [--seed TEXT] [--quick] [--against openapi-to-rust]".into()
        );
    }
    Ok(options)
}

fn main() -> Fallible<ExitCode> {
    if let Some(code) = peer::stand_in() {
        return Ok(code);
    }
    let options = options()?;
    if !options.folder.exists() {
        println!("SKIPPED: {} is not here", options.folder.display());
        return Ok(ExitCode::SUCCESS);
    }
    let paths = documents(&options)?;
    println!("{} documents, seed `{}`", paths.len(), options.seed);
    let mut workspace = match &options.work {
        Some(folder) => Workspace::at(&std::path::absolute(folder)?)?,
        None => Workspace::temporary()?,
    };
    let mut found: Vec<Document> = Vec::new();
    for (index, path) in paths.iter().enumerate() {
        found.push(document::generate(index, path, &mut workspace));
    }
    if !options.quick {
        let checked = workspace.check()?;
        found.iter_mut().for_each(|document| document.compiled(&checked));
        println!("cargo check of all crates: {:.0} s of user time", checked.seconds);
        probe::run(&mut workspace, &mut found, &options.seed)?;
    }
    found.iter_mut().for_each(answers::judge);
    table::print(&found);
    let mut good = expected::judge(&found, options.limit.is_none() && options.only.is_none())?;
    if options.against {
        good &= peer::compare(&found, &paths, &workspace)?;
    }
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The documents to work on: all, or as many as the limit allows, chosen by the seed.
fn documents(options: &Options) -> Fallible<Vec<PathBuf>> {
    let mut paths = Vec::new();
    match options.folder.is_dir() {
        true => typewright_tests::list(&options.folder, &mut paths)?,
        false => paths.push(options.folder.clone()),
    }
    paths.retain(|path| is_document(path) && options.only.as_ref().is_none_or(|only| name(path).contains(only)));
    paths.sort();
    if let Some(limit) = options.limit {
        fastrand::Rng::with_seed(instances::hash(&options.seed)).shuffle(&mut paths);
        paths.truncate(limit);
        paths.sort();
    }
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Whether a file is a document; parts of documents have no version.
fn is_document(path: &Path) -> bool {
    let known =
        path.extension().is_some_and(|extension| ["json", "yaml", "yml"].iter().any(|known| extension == *known));
    let Some(text) = known.then(|| std::fs::read_to_string(path).ok()).flatten() else { return false };
    let is_known = |key: &str, version: &str| version.starts_with(if key == "swagger" { "2.0" } else { "3." });
    if text.trim_start().starts_with('{') {
        let tree: Value = serde_json::from_str(&text).unwrap_or_default();
        return ["openapi", "swagger"].iter().any(|key| tree[*key].as_str().is_some_and(|found| is_known(key, found)));
    }
    let mut keys = text.lines().filter_map(|line| line.trim_start().split_once(':'));
    let version = keys.find(|(key, _)| matches!(*key, "openapi" | "swagger"));
    version.is_some_and(|(key, version)| is_known(key, version.trim().trim_matches(['"', '\''])))
}

impl Document {
    /// Takes note of what cargo said of the document's crates.
    fn compiled(&mut self, checked: &typewright_tests::workspace::Checked) {
        let Some(Generated { slug, .. }) = &self.generated else { return };
        let own = |package: &str| package.starts_with(&format!("{slug}/"));
        self.compile_error = checked.failed.iter().find(|(package, _)| own(package)).map(|(_, error)| error.clone());
        self.rustc_warning = checked.warned.iter().find(|(package, _)| own(package)).map(|(_, text)| text.clone());
    }
}
