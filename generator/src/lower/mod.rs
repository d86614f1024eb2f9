//! [`Spec`] -> [`Api`]: what openapiv3 parsed becomes the IR. Nothing later imports openapiv3.
//!
//! Whatever a value must fit at once is first flattened into one [`View`](view::View), whatever openapiv3 made of it, then
//! lowered by what it turns out to be. What cannot be represented becomes free-form JSON in the smallest place, with a warning.

mod at;
mod checks;
mod cycles;
mod defaults;
mod directions;
mod media;
mod merge;
mod object;
mod operation;
mod responses;
mod scalar;
mod schema;
mod security;
mod sharing;
mod tags;
mod union;
mod view;

use crate::config::Choices;
use crate::diagnostics::{Code, Diagnostic, Lost, Sink};
use crate::model::{Api, TypeDef, TypeId};
use crate::paging;
use crate::parse::Spec;
use crate::pointer::{child, unescape};
use at::{At, Key, Memo};
use object::Later;
use std::collections::{HashMap, HashSet};
use view::{Node, View};

/// Lowers a parsed document.
pub fn lower(spec: &Spec, file: &str, choices: &Choices, sink: &mut Sink) -> Api {
    let mut lowering = Lowering {
        spec,
        file,
        choices,
        sink,
        types: Vec::new(),
        memos: HashMap::new(),
        again: HashSet::new(),
        children: children(spec),
        headed: HashMap::new(),
        depth: 0,
        components: 0,
        stacked: 0,
        later: Vec::new(),
        distributed: 0,
        most_combinations: union::most_combinations(spec),
        viewing: Vec::new(),
        viewed: 0,
        unsettled: Vec::new(),
        shared_places: HashSet::new(),
    };
    let schemas = spec.rest.components.iter().flat_map(|components| components.schemas.keys());
    for name in schemas {
        lowering.component(name);
    }
    let schemes = lowering.schemes();
    let operations = lowering.operations(&schemes);
    lowering.settle();
    let mut api = Api {
        title: spec.rest.info.title.clone(),
        docs: spec.rest.info.description.clone(),
        file: file.to_owned(),
        servers: security::servers(spec),
        schemes,
        types: lowering.types,
        operations,
        nesting: 0,
        schemas: serde_json::Map::new(),
        tags: spec.rest.tags.iter().map(|tag| (tag.name.clone(), tag.description.clone())).collect(),
    };
    directions::split(&mut api);
    sharing::share(&mut api);
    cycles::box_recursion(&mut api.types);
    api.nesting = cycles::nesting(&api.types);
    api.schemas = checks::referred(&api, spec);
    defaults::keep_fitting(&mut api, sink);
    paging::page(&mut api, choices.pagination.as_deref(), sink);
    api
}

/// What lowering has made so far.
struct Lowering<'a> {
    spec: &'a Spec,
    file: &'a str,
    choices: &'a Choices,
    sink: &'a mut Sink,
    types: Vec<TypeDef>,
    /// What is known of schemas that were met.
    memos: HashMap<Key, Memo>,
    /// Schemas that were met within themselves and are looked at once more.
    again: HashSet<Key>,
    /// For each component those whose `allOf` names it.
    children: HashMap<String, Vec<String>>,
    /// Types of responses with headers, by pointer and media type.
    headed: HashMap<(String, String), TypeId>,
    /// How many schemas stand within each other here.
    depth: usize,
    /// How many components are being built within each other.
    components: usize,
    /// How many schemas are, components and others.
    stacked: usize,
    /// Objects whose properties are still to be lowered.
    later: Vec<Later<'a>>,
    /// How many branches were written out with what stands beside their union, and how many may be.
    distributed: usize,
    most_combinations: usize,
    /// Addresses of the branches with alternatives of their own that are being built from their views.
    viewing: Vec<usize>,
    /// How many of them were built within others.
    viewed: usize,
    /// Unions whose branches get their tags at the end.
    unsettled: Vec<tags::Unsettled<'a>>,
    /// The pairs of schemes of which it was said that their credentials have the same place.
    shared_places: HashSet<(usize, usize)>,
}

fn children(spec: &Spec) -> HashMap<String, Vec<String>> {
    let mut children: HashMap<String, Vec<String>> = HashMap::new();
    for (name, schema) in spec.rest.components.iter().flat_map(|components| &components.schemas) {
        let Some(schema) = schema.as_item() else { continue };
        let (_, all_of) = View::of(schema, &At::component(name));
        for part in all_of {
            if let Node::Reference(reference) = part.node
                && let Some(parent) = component_name(reference, "schemas")
            {
                children.entry(parent).or_default().push(name.clone());
            }
        }
    }
    children
}

impl Lowering<'_> {
    fn warn(&mut self, code: Code, pointer: &str, message: impl Into<String>, help: &str) {
        self.sink.report(Diagnostic::warning(code, message).at(self.file, pointer).help(help));
    }

    fn lose(&mut self, code: Code, lost: Lost, pointer: &str, message: impl Into<String>, help: &str) {
        self.sink.report(Diagnostic::warning(code, message).at(self.file, pointer).help(help).lost(lost));
    }

    fn degraded(&mut self, pointer: &str, what: &str) -> crate::model::Type {
        let message = format!("{what} is kept as free-form JSON");
        self.warn(
            Code::Degraded,
            pointer,
            message,
            "no code depends on its parts; describe it more simply to get a type",
        );
        crate::model::Type::Any
    }

    fn ignored(&mut self, pointer: &str, keyword: &str) {
        let message = format!("`{keyword}` has no effect on the generated code yet");
        self.warn(
            Code::IgnoredKeyword,
            pointer,
            message,
            "nothing needs to change; this is said so that nobody relies on it",
        );
    }
}

/// The name in a reference to a component of a kind, decoded.
fn component_name(reference: &str, kind: &str) -> Option<String> {
    let name = reference.strip_prefix("#/components/")?.strip_prefix(kind)?.strip_prefix('/')?;
    let name = percent_encoding::percent_decode_str(name).decode_utf8_lossy();
    (!name.contains('/')).then(|| unescape(&name))
}
