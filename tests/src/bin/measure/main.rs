//! What generation and its output cost.
//!
//! Without arguments: generation and `cargo check` of the repository's own documents, and of 300 types beside the same
//! types with serde's derive (`derive` alone does only that). With files or folders: the same for every document in them, with failures by cause. Times
//! are user times of child processes, so other work on the machine hardly shows; they are read from /proc, on Linux.

mod derive;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;
use typewright::config::{Choices, Runtime};
use typewright::diagnostics::{Severity, Sink};
use typewright::load::Files;
use typewright::model::{Kind, Type};
use typewright::{pipeline, project};
use typewright_tests::workspace::{Fallible, Workspace};

fn main() -> Fallible<()> {
    let arguments: Vec<PathBuf> = std::env::args().skip(1).map(PathBuf::from).collect();
    if arguments.is_empty() {
        let specs = ["cometchat", "insighto", "tether", "genesys", "bland"];
        let root = typewright_tests::root();
        documents(&specs.map(|name| root.join(format!("specs/{name}.yaml"))))?;
        documents(&[root.join("tests/golden/update.yaml")])?;
        return derive::compare();
    }
    if arguments == [Path::new("derive")] {
        return derive::compare();
    }
    let mut found = Vec::new();
    for argument in arguments {
        if argument.is_dir() { typewright_tests::list(&argument, &mut found)? } else { found.push(argument) }
    }
    found.retain(|path| path.file_name().is_some_and(|name| name != "MANIFEST.json"));
    found.retain(|path| {
        path.extension().is_some_and(|extension| ["json", "yaml", "yml"].iter().any(|known| extension == *known))
    });
    documents(&found)
}

/// What the documents of a run have in common.
#[derive(Default)]
struct Totals {
    generated: usize,
    lines: usize,
    members: usize,
    untyped: usize,
    warnings: BTreeMap<&'static str, usize>,
}

fn documents(paths: &[PathBuf]) -> Fallible<()> {
    let mut workspace = Workspace::temporary()?;
    let mut totals = Totals::default();
    println!("{:<44} {:>5} {:>6} {:>7} {:>8}", "document", "ops", "types", "lines", "ms");
    for (index, path) in paths.iter().enumerate() {
        document(index, path, &mut workspace, &mut totals);
    }
    let share = 100.0 * totals.untyped as f64 / totals.members.max(1) as f64;
    println!("generated {} of {}; {} lines", totals.generated, paths.len(), totals.lines);
    println!("untyped members: {} of {} ({share:.2} %)", totals.untyped, totals.members);
    println!("warnings: {:?}", totals.warnings);
    let checked = workspace.check_all()?;
    println!(
        "cargo check of all crates: {:.1} s of user time; failed: {:?}; rustc warnings: {}\n",
        checked.seconds,
        checked.failed,
        checked.warned.len()
    );
    Ok(())
}

fn document(index: usize, path: &Path, workspace: &mut Workspace, totals: &mut Totals) {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let (mut files, mut sink) = (Files::default(), Sink::default());
    let runtime = Runtime::Path(typewright_tests::root().join("templates/runtime").display().to_string());
    let slug = format!("d{index}");
    let start = Instant::now();
    let generated = project::document(
        path,
        &workspace.folder(&slug),
        Some(&slug),
        &Choices { lenient: true, ..Choices::default() },
        &runtime,
        &mut files,
        &mut sink,
    );
    let elapsed = start.elapsed().as_millis();
    for warning in sink.diagnostics().iter().filter(|found| found.severity == Severity::Warning) {
        *totals.warnings.entry(warning.code.as_str()).or_default() += 1;
    }
    let Ok(project) = generated else {
        let reasons = sink.diagnostics().iter().filter(|found| found.severity == Severity::Error);
        let reasons: Vec<_> = reasons.map(|found| format!("{} {}", found.code.as_str(), found.message)).collect();
        println!("{name:<44} FAILED {}", reasons.join("; "));
        return;
    };
    totals.generated += 1;
    count_members(path, totals);
    let lines = workspace.write(&slug, &project.tree.files);
    totals.lines += lines;
    let (operations, types) = project
        .apis
        .iter()
        .fold((0, 0), |(operations, types), api| (operations + api.coverage.operations, types + api.coverage.types));
    println!("{name:<44} {operations:>5} {types:>6} {lines:>7} {elapsed:>8}");
}

fn count_members(path: &Path, totals: &mut Totals) {
    let Ok(plan) = pipeline::understand(path, Some("x"), &mut Files::default(), &mut Sink::default()) else { return };
    for def in &plan.api().types {
        if let Kind::Object(object) = &def.kind {
            totals.members += object.fields.len();
            totals.untyped += object.fields.iter().filter(|field| field.usage.ty == Type::Any).count();
        }
    }
}
