// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `SelfApi`, sent.

use typewright_runtime::codegen::{Error, Request, Response, delegate};
use super::{Client, api::*};

impl Client {
    /// `POST /a/{id}`
    pub async fn pet(&self, request: impl Into<Request<PetRequest>>) -> Result<Response<PetResponse>, Error<PetError>> {
        self.0.call(request.into()).await
    }
}

delegate!(SelfApi for Client { pet: PetRequest; });
