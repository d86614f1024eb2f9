//! A document: its crates, what generating it said, and what its types are called.

use crate::answers::Answers;
use crate::name;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;
use typewright::config::Choices;
use typewright::coverage::Coverage;
use typewright::diagnostics::{Lost, Severity, Sink};
use typewright::emit::{Dependency, Layout};
use typewright::load::Files;
use typewright::model::{Kind, Type};
use typewright::pipeline::{self, Stage};
use typewright::plan::Plan;
use typewright_tests::workspace::Workspace;

/// A document, and the results of generating, compiling and probing it.
#[derive(Default)]
pub struct Document {
    pub name: String,
    pub generated: Option<Generated>,
    /// Why it was not generated.
    pub failure: Option<String>,
    pub compile_error: Option<String>,
    pub rustc_warning: Option<String>,
    pub warnings: BTreeMap<&'static str, usize>,
    pub seconds: f64,
    pub lines: usize,
    /// Operations in the document, and those of which there is a method.
    pub operations: (usize, usize),
    /// Members of objects, and those that are free-form JSON although the schema says more.
    pub members: (usize, usize),
    /// Losses, which `generate` refuses unless it is told to be lenient.
    pub lost: Vec<String>,
    pub proof: Proof,
    pub answers: Answers,
}

/// The results of reading and writing values of a document.
#[derive(Default)]
pub struct Proof {
    /// Examples that their own schema refuses.
    pub wrong_examples: usize,
    /// Whether the schemas can be judged at all.
    pub unjudged: Option<String>,
    pub tried: usize,
    pub changed: Vec<String>,
    pub invalid: usize,
    pub let_through: Vec<String>,
}

/// A generated document.
pub struct Generated {
    pub slug: String,
    /// The canonical document.
    pub tree: Value,
    pub types: Vec<Named>,
    /// The answers of its stub, as JSON.
    pub answers: String,
}

/// A type, and the schema that it is of.
pub struct Named {
    pub rust: String,
    pub pointer: String,
    /// Whether it is a component, of which values are made up.
    pub component: bool,
    /// Which members of which direction it has lost.
    pub request_only: bool,
}

pub fn generate(index: usize, path: &Path, workspace: &mut Workspace) -> Document {
    let mut document = Document { name: name(path), ..Document::default() };
    let slug = format!("d{index}");
    let (mut files, mut sink) = (Files::default(), Sink::default());
    // Documents may share what lies beside their folders.
    let root = path.parent().and_then(Path::parent).map(Path::to_path_buf);
    let choices = Choices { root, lenient: true, ..Choices::default() };
    let start = Instant::now();
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let plan = pipeline::understand_with(path, Some(&slug), &choices, &mut files, &mut sink).ok()?;
        let runtime = typewright_tests::root().join("templates/runtime").display().to_string();
        let layout = Layout { runtime: Dependency::Path(runtime), ..Layout::default() };
        let crates = pipeline::crates(&plan, &layout);
        Some((plan, crates))
    }));
    document.seconds = start.elapsed().as_secs_f64();
    for found in sink.diagnostics().iter().filter(|found| found.severity == Severity::Warning) {
        *document.warnings.entry(found.code.as_str()).or_default() += 1;
    }
    let lost = sink.diagnostics().iter().filter(|found| found.lost.is_some());
    document.lost = lost.map(|found| format!("[{}] {}", found.code.as_str(), found.message)).collect();
    let (plan, crates) = match outcome {
        Ok(Some(done)) => done,
        Ok(None) => {
            let errors = sink.diagnostics().iter().filter(|found| found.severity == Severity::Error);
            let errors: Vec<_> = errors.map(|found| format!("{} {}", found.code.as_str(), found.message)).collect();
            document.failure = Some(errors.join("; "));
            return document;
        }
        Err(_) => {
            document.failure = Some("a panic".to_owned());
            return document;
        }
    };
    document.lines = workspace.write(&slug, &crates);
    let answers = crates.iter().find(|file| file.path.ends_with("examples.json"));
    let answers = answers.map(|file| file.text.clone()).unwrap_or_default();
    let coverage = Coverage::of(&plan, &sink);
    document.members = (coverage.properties, coverage.degraded);
    // The plan holds the document that a server serves; types refer to places in the canonical one.
    let canonical = pipeline::dump(path, Stage::Normalise, &choices, &mut files, &mut Sink::default());
    let tree = serde_json::from_str(&canonical.unwrap_or_default()).expect("it was generated from");
    let skipped = coverage.lost.iter().find(|(lost, _)| *lost == Lost::Operation).map_or(0, |(_, count)| *count);
    document.operations = (coverage.operations + skipped, coverage.operations);
    document.generated = Some(Generated { types: types(&plan, &slug), slug, tree, answers });
    document
}

/// The types that travel as JSON, with the first of each schema.
fn types(plan: &Plan, slug: &str) -> Vec<Named> {
    let api = plan.api();
    let mut sent = vec![false; api.types.len()];
    let mut answered = vec![false; api.types.len()];
    let reach = |found: &mut Vec<bool>, start: Vec<&Type>| {
        let mut open: Vec<_> = start.into_iter().filter_map(Type::id).collect();
        while let Some(id) = open.pop() {
            if !std::mem::replace(&mut found[id.0], true) {
                open.extend(api.def(id).kind.usages().into_iter().filter_map(|usage| usage.ty.id()));
            }
        }
    };
    let parts = api.operations.iter().flat_map(|operation| &operation.parts).map(|part| &part.usage.ty);
    reach(&mut sent, parts.collect());
    let replies = api.operations.iter().flat_map(|operation| operation.success.iter().chain(&operation.errors));
    reach(&mut answered, replies.map(|reply| &reply.body.ty).collect());
    let mut seen = std::collections::HashSet::new();
    let mut types = Vec::new();
    for (index, (def, names)) in api.types.iter().zip(&plan.named.types).enumerate() {
        let is_json = matches!(def.kind, Kind::Object(_) | Kind::Enumeration(_) | Kind::Union(_));
        if !is_json || !seen.insert(&def.pointer) {
            continue;
        }
        let component = def.pointer.strip_prefix("/components/schemas/").is_some_and(|rest| !rest.contains('/'));
        types.push(Named {
            rust: format!("{slug}_api::{}", names.ident),
            pointer: def.pointer.clone(),
            component,
            request_only: sent[index] && !answered[index],
        });
    }
    types
}
