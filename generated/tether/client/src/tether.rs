// Written by typewright from tether.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `TetherApi`, sent.

use typewright_runtime::codegen::{Error, Request, Response, delegate};
use super::{Client, api::*};

impl Client {
    /// Update a webchat
    ///
    /// `PUT /api/webchats/{id}`
    pub async fn update_webchat(&self, request: impl Into<Request<UpdateWebchat>>)
        -> Result<Response<WebchatUpdated>, Error> {
        self.0.call(request.into()).await
    }
}

delegate!(TetherApi for Client { update_webchat: UpdateWebchat; });
