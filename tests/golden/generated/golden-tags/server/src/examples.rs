// Written by typewright from tags.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use typewright_runtime::codegen::{Error, Request, Response};
use super::api::*;
use typewright_runtime::server::nothing;

/// Answers every operation for which the document has an example with it, and the others with 501.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

impl CatsApi for Examples {
    async fn delete_cat(&self, _: Request<DeleteCat>) -> Result<Response<()>, Error> {
        nothing()
    }
}

impl DogsApi for Examples {}
