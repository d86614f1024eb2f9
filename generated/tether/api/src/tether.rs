// Written by typewright from tether.yaml. Change the document, not this file, and run: typewright generate

//! `TetherApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Never, Request, Response, delegate, message, setters, unimplemented,
};

/// The operations of this API.
pub trait TetherApi: Send + Sync + 'static {
    /// Update a webchat
    ///
    /// Changes the configuration of an existing webchat.
    ///
    /// `PUT /api/webchats/{id}`
    fn update_webchat(
        &self,
        request: Request<UpdateWebchat>,
    ) -> impl Future<Output = Result<Response<WebchatUpdated>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(TetherApi for Arc {
    update_webchat: UpdateWebchat;
});

/// The message of `update_webchat`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateWebchat {
    /// Which webchat to change.
    pub id: String,
    /// The members to change; none has to be there.
    pub body: WebchatUpdate,
}

impl UpdateWebchat {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            body: Default::default(),
        }
    }
}

setters!(UpdateWebchat {
    id: String => required into;
    body: WebchatUpdate => required;
});

setters!(UpdateWebchat.body {
    name: String => optional into;
    description: String => optional into;
    starter_message: String => optional into;
    background_color: String => optional into;
    primary_color: String => optional into;
    secondary_color: String => optional into;
    icon: String => maybe;
    header_text_color: String => optional into;
    status_text: String => optional into;
    status_text_color: String => optional into;
    timestamp_color: String => optional into;
    csat_background_color: String => optional into;
    csat_text_color: String => optional into;
    csat_thank_you_message: String => optional into;
    prompt_id: String => optional into;
    allowed_domains: Vec<String> => optional;
    pipeline_id: String => optional into;
    pipeline_stage: String => optional into;
    initial_stage: String => optional into;
    is_autopilot: bool => optional;
    is_enabled: bool => optional;
});

message!(UpdateWebchat = UPDATE_WEBCHAT -> WebchatUpdated, Never, json 200 {
    path "id" required id;
    json "application/json" required body;
});
