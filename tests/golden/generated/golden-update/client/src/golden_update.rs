// Written by typewright from update.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenUpdateApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// Update a webchat.
    ///
    /// `PUT /webchats/{id}`
    pub fn update_webchat(&self, request: impl Into<Request<UpdateWebchat>>) -> Calling<Webchat> {
        self.0.call(request.into())
    }
}

calls!(GoldenUpdateApi { update_webchat: UpdateWebchat; });
