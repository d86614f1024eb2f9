// Written by typewright from cometchat.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `ExtensionsApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// Update a chat widget
    ///
    /// `PUT /apps/{appId}/extensions/widget/v2/settings`
    pub fn update_chat_widget(&self, request: impl Into<Request<UpdateChatWidget>>)
        -> Calling<ChatWidgetUpdated, UpdateChatWidgetError> {
        self.0.call(request.into())
    }
}

calls!(ExtensionsApi { update_chat_widget: UpdateChatWidget; });
