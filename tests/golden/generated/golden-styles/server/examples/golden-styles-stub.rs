// Written by typewright from styles.yaml. Change the document, not this file, and run: typewright generate

//! Serves the document's examples on `--addr`.

use golden_styles_server::{Examples, api::operations, docs, router};
use typewright_runtime::server::{BoxError, stub};

fn main() -> Result<(), BoxError> {
    stub::serve("Golden styles", operations::ALL, |_| router(Examples).merge(docs()))
}
