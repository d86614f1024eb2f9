//! [`Spec`] -> [`Api`]: what openapiv3 parsed becomes the IR. Nothing later imports openapiv3.
//!
//! A schema is first flattened into one [`View`](view::View), whatever openapiv3 made of it, then lowered by what it
//! turns out to be. What cannot be represented becomes free-form JSON in the smallest place, with a warning.

mod cycles;
mod defaults;
mod operation;
mod responses;
mod schema;
mod security;
mod union;
mod view;

use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::model::{Api, TypeDef, Usage};
use crate::normalise::push;
use crate::parse::Spec;
use std::collections::HashMap;

/// Lowers a parsed document.
pub fn lower(spec: &Spec, file: &str, sink: &mut Sink) -> Api {
    let mut lowering = Lowering { spec, file, sink, types: Vec::new(), components: HashMap::new() };
    let schemas = spec.components.iter().flat_map(|components| components.schemas.keys());
    for name in schemas {
        lowering.component(name);
    }
    let schemes = lowering.schemes();
    let operations = lowering.operations(&schemes);
    let mut api = Api {
        title: spec.info.title.clone(),
        docs: spec.info.description.clone(),
        file: file.to_owned(),
        servers: security::servers(spec),
        schemes,
        types: lowering.types,
        operations,
        tags: spec.tags.iter().map(|tag| (tag.name.clone(), tag.description.clone())).collect(),
    };
    cycles::box_recursion(&mut api.types);
    defaults::keep_fitting(&mut api, sink);
    api
}

/// What lowering has made so far.
struct Lowering<'a> {
    spec: &'a Spec,
    file: &'a str,
    sink: &'a mut Sink,
    types: Vec<TypeDef>,
    components: HashMap<String, Memo>,
}

/// What is known of a component schema.
#[derive(Clone)]
enum Memo {
    /// It is being lowered; a name for it exists if it is a type of its own.
    Begun(Option<crate::model::TypeId>),
    Done(Usage),
}

impl Lowering<'_> {
    fn warn(&mut self, code: Code, pointer: &str, message: impl Into<String>, help: &str) {
        self.sink.report(Diagnostic::warning(code, message).at(self.file, pointer).help(help));
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

/// A pointer one token deeper.
fn child(pointer: &str, token: &str) -> String {
    let mut pointer = pointer.to_owned();
    push(&mut pointer, token);
    pointer
}

/// The name in a reference to a component of a kind, decoded.
fn component_name(reference: &str, kind: &str) -> Option<String> {
    let name = reference.strip_prefix("#/components/")?.strip_prefix(kind)?.strip_prefix('/')?;
    let name = percent_encoding::percent_decode_str(name).decode_utf8_lossy();
    (!name.contains('/')).then(|| name.replace("~1", "/").replace("~0", "~"))
}
