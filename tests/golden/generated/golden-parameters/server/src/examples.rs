// Written by typewright from parameters.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use typewright_runtime::codegen::{Error, Request, Response};
use super::api::*;

/// Answers every operation for which the document has an example with it, and the others with 501.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

impl GoldenParametersApi for Examples {
    async fn add_items(
        &self,
        _: Request<AddItems>,
    ) -> Result<Response<AddItemsResponse>, Error<AddItemsError>> {
        Ok(AddItemsResponse::Accepted.into())
    }
}
