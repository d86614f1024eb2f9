// Written by typewright from cometchat.yaml. Change the document, not this file, and run: typewright generate

//! `ExtensionsApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, setters, unimplemented,
};

/// Extensions of an app: chat widgets, and everything else that can be switched on, from polls and translation to
/// notifications.
pub trait ExtensionsApi: Send + Sync + 'static {
    /// Update a chat widget
    ///
    /// Changes the settings of a chat widget that exists already.
    ///
    /// `PUT /apps/{appId}/extensions/widget/v2/settings`
    fn update_chat_widget(&self, request: Request<UpdateChatWidget>)
        -> impl Future<Output = Result<Response<ChatWidgetUpdated>, Error<UpdateChatWidgetError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(ExtensionsApi for Arc { update_chat_widget: UpdateChatWidget; });

/// The message of `update_chat_widget`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateChatWidget {
    /// The app whose extension is meant.
    pub app_id: String,
    /// The widget's new settings.
    pub body: Option<ChatWidgetUpdate>,
}

setters!(UpdateChatWidget.body? { settings: ChatWidgetSettings => optional; });

/// The documented errors of [`UpdateChatWidget`].
#[derive(Clone, Debug, PartialEq)]
pub enum UpdateChatWidgetError {
    /// The call failed; see the provider's Error Guide for all codes.
    Other(WithStatus<Failure>),
}

responses!(UpdateChatWidgetError { json_any 0 Other(body); });
message!(UpdateChatWidget = UPDATE_CHAT_WIDGET -> ChatWidgetUpdated, UpdateChatWidgetError, json 200 {
    path "appId" app_id: String => required into;
    json "application/json" body: ChatWidgetUpdate => optional [..] => nested;
} new(app_id: impl Into<String>));
