// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `TypesApi`, sent.

use typewright_runtime::codegen::{Error, Request, Response, delegate};
use super::{Client, api::*};

impl Client {
    /// `PUT /a/{id}`
    pub async fn client(&self, request: impl Into<Request<ClientRequest>>)
        -> Result<Response<ClientResponse>, Error<ClientError>> {
        self.0.call(request.into()).await
    }
}

delegate!(TypesApi for Client { client: ClientRequest; });
