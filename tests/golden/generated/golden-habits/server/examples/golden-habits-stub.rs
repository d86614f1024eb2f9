// Written by typewright from habits.yaml. Change the document, not this file, and run: typewright generate

//! Serves the document's examples on `--addr`.

use golden_habits_server::{Examples, api::operations, docs, router};
use typewright_runtime::server::{BoxError, stub};

fn main() -> Result<(), BoxError> {
    stub::serve(
        "Golden habits",
        operations::ALL,
        |callers| router(Examples, callers).merge(docs()),
    )
}
