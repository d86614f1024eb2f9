// Written by typewright from exchange.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use typewright_runtime::codegen::{Error, Request, Response};
use super::api::*;
use typewright_runtime::server::nothing;

/// Answers every operation for which the document has an example with it, and the others with 501.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

impl GoldenExchangeApi for Examples {
    async fn store(&self, _: Request<Store>) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn remove(&self, _: Request<Remove>) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn look(&self, _: Request<Look>) -> Result<Response<Look200Reply>, Error> {
        Ok(Look200Reply::new().into())
    }
}
