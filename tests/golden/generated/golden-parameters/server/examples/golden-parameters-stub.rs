// Written by typewright from parameters.yaml. Change the document, not this file, and run: typewright generate

//! Serves the document's examples on `--addr`.

use golden_parameters_server::{Examples, api::operations, docs, router};
use typewright_runtime::server::{BoxError, stub};

fn main() -> Result<(), BoxError> {
    stub::serve("Golden parameters", operations::ALL, |_| router(Examples).merge(docs()))
}
