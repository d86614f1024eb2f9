// Written by typewright from update.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenUpdateApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Error, MaybeSend, Never, Request, Response, delegate, message, unimplemented};

/// The operations of this API.
pub trait GoldenUpdateApi: Send + Sync + 'static {
    /// Update a webchat.
    ///
    /// `PUT /webchats/{id}`
    fn update_webchat(&self, request: Request<UpdateWebchat>)
        -> impl Future<Output = Result<Response<Webchat>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenUpdateApi for Arc { update_webchat: UpdateWebchat; });

/// The message of `update_webchat`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateWebchat {
    pub id: String,
    /// The body.
    pub body: Webchat,
}

message!(UpdateWebchat = UPDATE_WEBCHAT -> Webchat, Never, json 200 {
    path "id" id: String => required into;
    json "application/json" body: Webchat => required default;
} new(id: impl Into<String>));
