// Written by typewright from update.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenUpdateApi`, sent.

use typewright_runtime::codegen::{Error, Request, Response, delegate};
use super::{Client, api::*};

impl Client {
    /// Update a webchat.
    ///
    /// `PUT /webchats/{id}`
    pub async fn update_webchat(&self, request: impl Into<Request<UpdateWebchat>>) -> Result<Response<Webchat>, Error> {
        self.0.call(request.into()).await
    }
}

delegate!(GoldenUpdateApi for Client { update_webchat: UpdateWebchat; });
