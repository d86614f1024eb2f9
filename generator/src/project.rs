//! Documents of a configuration, or one document, to trees of files: what `generate` writes and `check` compares.

use crate::config::{self, Choices, Config, Runtime};
use crate::coverage::Coverage;
use crate::diagnostics::{Code, Diagnostic, Failed, Sink};
use crate::emit::{self, Dependency, Layout};
use crate::load::Files;
use crate::names::OURS;
use crate::path::{display, join, relative};
use crate::pipeline;
use crate::plan::Plan;
use crate::write::Tree;
use std::path::Path;
use std::time::{Duration, Instant};

/// APIs, ready to be written into one folder.
#[derive(Debug)]
pub struct Project {
    /// The APIs.
    pub apis: Vec<Generated>,
    /// Their files.
    pub tree: Tree,
}

/// One API of a project.
#[derive(Debug)]
pub struct Generated {
    /// The document, as diagnostics name it.
    pub document: String,
    /// What crate names start with.
    pub slug: String,
    /// How much of the document the code says.
    pub coverage: Coverage,
    /// How long it took.
    pub time: Duration,
}

/// A document of a configuration.
#[derive(Debug)]
pub struct Understood {
    /// The document, as the configuration names it.
    pub document: String,
    /// What it says.
    pub plan: Plan,
    /// How much of it the code says.
    pub coverage: Coverage,
    start: Instant,
}

/// What the documents of a configuration say, `lenient` whatever the configuration says of it. `progress` is told each
/// document before it is read.
pub fn understood(
    path: &Path,
    lenient: bool,
    files: &mut Files,
    sink: &mut Sink,
    progress: &mut dyn FnMut(&str),
) -> Result<(Config, Vec<Understood>), Failed> {
    let source = files.read(path, sink)?;
    let config: Config = config::parse(&source, sink)?;
    let base = path.parent().unwrap_or(Path::new(""));
    if config.apis.is_empty() {
        let message = format!("`{}` lists no document", source.name);
        let help = "add an `[[api]]` table with `document = \"FILE\"`, and run `typewright generate` again\n\
                    for one document without a configuration, run `typewright generate DOCUMENT --out FOLDER`";
        sink.report(Diagnostic::error(Code::Configuration, message).at(&source.name, "").help(help));
        return Err(Failed);
    }
    let mut found: Vec<Understood> = Vec::new();
    for (index, api) in config.apis.iter().enumerate() {
        progress(&api.document);
        let start = Instant::now();
        // The next document is read even after one that failed, so that all their problems are seen.
        let mut own = Sink::default();
        let document = join(base, api.document.as_ref());
        let choices = api.choices(base);
        let choices = Choices { lenient: choices.lenient || config.lenient || lenient, ..choices };
        let plan = pipeline::understand_with(&document, api.name.as_deref(), &choices, files, &mut own);
        for diagnostic in own.diagnostics() {
            // What the document has no place for is said by the configuration.
            let found = diagnostic.clone();
            let line = config::table_line(&source.text, index, "pagination");
            let placeless = found.place.is_none() && found.code == Code::Unpaged;
            sink.report(if placeless { found.at(&source.name, "").position(line, 1) } else { found });
        }
        let Ok(plan) = plan else { continue };
        let slug = &plan.named.slug;
        if found.iter().any(|known| known.plan.named.slug == *slug) {
            let message = format!("two APIs are called `{slug}`");
            let help = "give one of them another `name`";
            let line = config::table_line(&source.text, index, "name");
            let found = Diagnostic::error(Code::EqualNames, message).at(&source.name, "").position(line, 1);
            sink.report(found.help(help));
            continue;
        }
        let coverage = Coverage::of(&plan, &own);
        found.push(Understood { document: display(&document), plan, coverage, start });
    }
    Ok((config, found))
}

/// The crates of everything that a configuration lists.
pub fn configured(
    path: &Path,
    lenient: bool,
    files: &mut Files,
    sink: &mut Sink,
    progress: &mut dyn FnMut(&str),
) -> Result<Project, Failed> {
    let (config, understood) = understood(path, lenient, files, sink, progress)?;
    let base = path.parent().unwrap_or(Path::new(""));
    config.output.runtime.check(base, &crate::path::display(path), sink);
    sink.propagate()?;
    let folder = join(base, config.output.folder.as_ref());
    let layout = Layout {
        runtime: config.output.runtime.dependency(base, &folder, 2, &format!("{OURS}/runtime")),
        command: "typewright generate".to_owned(),
        features: understood.iter().flat_map(|api| api.plan.features.iter().copied()).collect(),
    };
    let source = relative(path, Path::new(""), &folder, 0);
    let mut project = Project { apis: Vec::new(), tree: Tree { root: folder, source, files: Vec::new() } };
    for Understood { document, plan, coverage, start } in understood {
        let slug = plan.named.slug.clone();
        let outputs = pipeline::crates(&plan, &layout).into_iter();
        project.tree.files.extend(outputs.map(|file| file.below(&slug)));
        project.apis.push(Generated { document, slug, coverage, time: start.elapsed() });
    }
    if config.output.runtime == Runtime::Vendored && !project.apis.is_empty() {
        project.tree.files.extend(emit::runtime().into_iter().map(|file| file.below(OURS)));
    }
    Ok(project)
}

/// One document as a workspace of its own.
pub fn document(
    path: &Path,
    out: &Path,
    name: Option<&str>,
    choices: &Choices,
    runtime: &Runtime,
    files: &mut Files,
    sink: &mut Sink,
) -> Result<Project, Failed> {
    let start = Instant::now();
    runtime.check(Path::new(""), &display(path), sink);
    let plan = pipeline::understand_with(path, name, choices, files, sink)?;
    let layout = Layout {
        runtime: runtime.dependency(Path::new(""), out, 1, "runtime"),
        command: "typewright generate DOCUMENT --out FOLDER".to_owned(),
        features: Vec::new(),
    };
    let mut outputs = pipeline::crates(&plan, &layout);
    outputs.extend(emit::workspace(&plan, &layout, *runtime == Runtime::Vendored));
    if *runtime == Runtime::Vendored {
        outputs.extend(emit::runtime());
    }
    let generated = Generated {
        document: display(path),
        slug: plan.named.slug.clone(),
        coverage: Coverage::of(&plan, sink),
        time: start.elapsed(),
    };
    let source = relative(path, Path::new(""), out, 0);
    Ok(Project { apis: vec![generated], tree: Tree { root: out.to_path_buf(), source, files: outputs } })
}

impl Runtime {
    /// Reports a runtime that nobody can depend on.
    fn check(&self, base: &Path, file: &str, sink: &mut Sink) {
        let message = match self {
            Runtime::Path(path) if !join(base, path.as_ref()).join("Cargo.toml").is_file() => {
                format!("`{path}` has no crate: the runtime cannot be there")
            }
            Runtime::Path(path) if !join(base, path.as_ref()).join("core/Cargo.toml").is_file() => {
                format!("`{path}` has no folder `core` with the crate `typewright-core`")
            }
            Runtime::Version(version) if !version.contains(|c: char| c.is_ascii_digit()) && version != "*" => {
                format!("`{version}` is not a version of the runtime")
            }
            _ => return,
        };
        let help = "say `vendored`, a version such as `0.1`, or the folder of the crate `typewright-runtime`";
        sink.report(Diagnostic::error(Code::Configuration, message).at(file, "").help(help));
    }

    /// Returns the dependency on the runtime for a manifest `depth` folders below `folder`. A vendored copy is in `copy`.
    fn dependency(&self, base: &Path, folder: &Path, depth: usize, copy: &str) -> Dependency {
        match self {
            Runtime::Vendored => Dependency::Path(format!("{}{copy}", "../".repeat(depth))),
            Runtime::Version(version) => Dependency::Version(version.clone()),
            Runtime::Path(path) if Path::new(path).is_absolute() => Dependency::Path(path.clone()),
            Runtime::Path(path) => Dependency::Path(relative(path.as_ref(), base, folder, depth)),
        }
    }
}
