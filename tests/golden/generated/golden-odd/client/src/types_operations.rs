// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `TypesApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `PUT /a/{id}`
    pub fn client(&self, request: impl Into<Request<ClientRequest>>) -> Calling<ClientResponse, ClientError> {
        self.0.call(request.into())
    }
}

calls!(TypesApi { client: ClientRequest; });
