// Written by typewright from checks.yaml. Change the document, not this file, and run: typewright generate

//! Serves the document's examples on `--addr`.

use golden_checks_server::{Examples, api::operations, docs, router};
use typewright_runtime::server::{BoxError, stub};

fn main() -> Result<(), BoxError> {
    stub::serve("Golden checks", operations::ALL, |_| router(Examples).merge(docs()))
}
