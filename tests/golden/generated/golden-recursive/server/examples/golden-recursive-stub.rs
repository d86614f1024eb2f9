// Written by typewright from recursive.yaml. Change the document, not this file, and run: typewright generate

//! Serves the document's examples on `--addr`.

use golden_recursive_server::{Examples, api::operations, docs, router};
use typewright_runtime::server::{BoxError, stub};

fn main() -> Result<(), BoxError> {
    stub::serve("Golden Recursive", operations::ALL, |_| router(Examples).merge(docs()))
}
