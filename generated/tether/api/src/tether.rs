// Written by typewright from tether.yaml. Change the document, not this file, and run: typewright generate

//! `TetherApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Error, MaybeSend, Never, Request, Response, delegate, message, unimplemented};

/// The operations of this API.
pub trait TetherApi: Send + Sync + 'static {
    /// Update a webchat
    ///
    /// Changes the configuration of an existing webchat.
    ///
    /// `PUT /api/webchats/{id}`
    fn update_webchat(&self, request: Request<UpdateWebchat>)
        -> impl Future<Output = Result<Response<WebchatUpdated>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(TetherApi for Arc { update_webchat: UpdateWebchat; });

/// The message of `update_webchat`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateWebchat {
    /// Which webchat to change.
    pub id: String,
    /// The members to change; none has to be there.
    pub body: WebchatUpdate,
}

message!(UpdateWebchat = UPDATE_WEBCHAT -> WebchatUpdated, Never, json 200 {
    path "id" id: String => required into;
    json "application/json" body: WebchatUpdate => required default;
} new(id: impl Into<String>));
