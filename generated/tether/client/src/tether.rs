// Written by typewright from tether.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `TetherApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// Update a webchat
    ///
    /// `PUT /api/webchats/{id}`
    pub fn update_webchat(&self, request: impl Into<Request<UpdateWebchat>>) -> Calling<WebchatUpdated> {
        self.0.call(request.into())
    }
}

calls!(TetherApi { update_webchat: UpdateWebchat; });
