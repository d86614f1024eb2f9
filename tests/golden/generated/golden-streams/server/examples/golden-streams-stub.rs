// Written by typewright from streams.yaml. Change the document, not this file, and run: typewright generate

//! Serves the document's examples on `--addr`.

use golden_streams_server::{Examples, api::operations, docs, router};
use typewright_runtime::server::{BoxError, stub};

fn main() -> Result<(), BoxError> {
    stub::serve("Golden streams", operations::ALL, |_| router(Examples).merge(docs()))
}
