// Written by typewright from recursive.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use super::api::*;
use typewright_runtime::server::{Answers, examples};

/// Answers with what the document has as examples, or with values made up for its schemas. A caller chooses
/// another documented response by `Prefer: code=404`, and a named example by `Prefer: example=name`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

/// One for each response and media type.
static ANSWERS: Answers = Answers::new(include_str!("examples.json"));

examples!(GoldenRecursiveApi from ANSWERS {
    evaluate: Evaluate;
    draw: Draw;
    plant: Plant;
    call: Call;
    filter: FilterRequest;
    rule: Rule;
});
