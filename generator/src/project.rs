//! Documents of a configuration, or one document, to trees of files: what `generate` writes and `check` compares.

use crate::config::{self, Choices, Config, Runtime};
use crate::coverage::Coverage;
use crate::diagnostics::{Code, Diagnostic, Failed, Sink};
use crate::emit::{self, Layout};
use crate::load::{Files, join};
use crate::pipeline;
use crate::plan::Plan;
use crate::write::Tree;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// One API, ready to be written.
#[derive(Debug)]
pub struct Generated {
    /// What crate names start with.
    pub slug: String,
    /// How many operations it has.
    pub operations: usize,
    /// How many types it has.
    pub types: usize,
    /// How long it took.
    pub time: Duration,
    /// Its files.
    pub tree: Tree,
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

/// What the documents of a configuration say. `progress` is told each document before it is read.
pub fn understood(
    path: &Path,
    files: &mut Files,
    sink: &mut Sink,
    progress: &mut dyn FnMut(&str),
) -> Result<(Config, Vec<Understood>), Failed> {
    let source = files.read(path, sink)?;
    let config: Config = config::parse(&source, sink)?;
    let base = path.parent().unwrap_or(Path::new(""));
    let mut found: Vec<Understood> = Vec::new();
    for api in &config.apis {
        progress(&api.document);
        let start = Instant::now();
        // The next document is read even after one that failed, so that all their problems are seen.
        let mut own = Sink::default();
        let document = join(base, api.document.as_ref());
        let plan = pipeline::understand_with(&document, api.name.as_deref(), &api.choices(base), files, &mut own);
        own.diagnostics().iter().for_each(|diagnostic| sink.report(diagnostic.clone()));
        let Ok(plan) = plan else { continue };
        let slug = &plan.named.slug;
        if found.iter().any(|known| known.plan.named.slug == *slug) {
            let message = format!("two APIs are called `{slug}`");
            let help = "give one of them another `name`";
            sink.report(Diagnostic::error(Code::EqualNames, message).at(&source.name, "").help(help));
            continue;
        }
        let coverage = Coverage::of(&plan, &own);
        found.push(Understood { document: crate::load::display(&document), plan, coverage, start });
    }
    Ok((config, found))
}

/// The crates of everything that a configuration lists.
pub fn configured(
    path: &Path,
    files: &mut Files,
    sink: &mut Sink,
    progress: &mut dyn FnMut(&str),
) -> Result<Vec<Generated>, Failed> {
    let (config, understood) = understood(path, files, sink, progress)?;
    sink.propagate()?;
    let base = path.parent().unwrap_or(Path::new(""));
    let folder = join(base, config.output.folder.as_ref());
    let layout = Layout {
        runtime: dependency(&config.output.runtime, base, &folder),
        command: "typewright generate".to_owned(),
    };
    let each = understood.into_iter().map(|Understood { plan, start, .. }| {
        let mut outputs = pipeline::crates(&plan, &layout);
        if config.output.runtime == Runtime::Vendored {
            let extra = emit::workspace(&plan, &layout, true);
            outputs.extend(extra.into_iter().filter(|file| file.path.starts_with("runtime/")));
        }
        let tree = Tree { root: folder.join(&plan.named.slug), files: outputs, owned: Vec::new() };
        finish(&plan, tree, start)
    });
    Ok(each.collect())
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
) -> Result<Generated, Failed> {
    let start = Instant::now();
    let plan = pipeline::understand_with(path, name, choices, files, sink)?;
    let layout = Layout {
        runtime: dependency(runtime, Path::new(""), out),
        command: "typewright generate DOCUMENT --out FOLDER".to_owned(),
    };
    let mut outputs = pipeline::crates(&plan, &layout);
    outputs.extend(emit::workspace(&plan, &layout, *runtime == Runtime::Vendored));
    let owned = ["api", "client", "server", "runtime"].map(str::to_owned).to_vec();
    let tree = Tree { root: out.to_path_buf(), files: outputs, owned };
    Ok(finish(&plan, tree, start))
}

fn finish(plan: &Plan, tree: Tree, start: Instant) -> Generated {
    Generated {
        slug: plan.named.slug.clone(),
        operations: plan.api().operations.len(),
        types: plan.api().types.len(),
        time: start.elapsed(),
        tree,
    }
}

/// The dependency on the runtime, as a generated manifest writes it. Crates lie two folders below `folder`, or one
/// below the folder of a single document.
fn dependency(runtime: &Runtime, base: &Path, folder: &Path) -> String {
    match runtime {
        Runtime::Vendored => "path = \"../runtime\"".to_owned(),
        Runtime::Version(version) => format!("version = \"{version}\""),
        Runtime::Path(path) if Path::new(path).is_absolute() || base.as_os_str().is_empty() => {
            format!("path = \"{path}\"")
        }
        Runtime::Path(path) => {
            let target = join(base, path.as_ref());
            let depth = folder.components().filter(|part| matches!(part, std::path::Component::Normal(_))).count() + 2;
            let shared = folder.components().zip(target.components()).take_while(|(left, right)| left == right).count();
            let rest: PathBuf = target.components().skip(shared).collect();
            let up = "../".repeat(depth.saturating_sub(shared));
            format!("path = \"{up}{}\"", crate::load::display(&rest))
        }
    }
}
