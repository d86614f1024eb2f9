// Written by typewright from cometchat.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `ExtensionsApi`, sent.

use typewright_runtime::codegen::{Error, Request, Response, delegate};
use super::{Client, api::*};

impl Client {
    /// Update a chat widget
    ///
    /// `PUT /apps/{appId}/extensions/widget/v2/settings`
    pub async fn update_chat_widget(&self, request: impl Into<Request<UpdateChatWidget>>)
        -> Result<Response<ChatWidgetUpdated>, Error<UpdateChatWidgetError>> {
        self.0.call(request.into()).await
    }
}

delegate!(ExtensionsApi for Client { update_chat_widget: UpdateChatWidget; });
