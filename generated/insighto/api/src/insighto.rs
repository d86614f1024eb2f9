// Written by typewright from insighto.yaml. Change the document, not this file, and run: typewright generate

//! `InsightoApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, JsonObject, MaybeSend, Request, Response, Uuid, Value, delegate, message,
    responses, setters, unimplemented,
};

/// The operations of this API.
pub trait InsightoApi: Send + Sync + 'static {
    /// Update a widget
    ///
    /// Changes the settings of an existing widget.
    ///
    /// `PUT /api/v1/widget/{widget_id}`
    fn update_widget(
        &self,
        request: Request<UpdateWidget>,
    ) -> impl Future<
        Output = Result<Response<WidgetUpdated>, Error<UpdateWidgetError>>,
    > + MaybeSend {
        unimplemented(request)
    }
}

delegate!(InsightoApi for Arc {
    update_widget: UpdateWidget;
});

/// The message of `update_widget`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateWidget {
    /// Which widget to change.
    pub widget_id: Uuid,
    /// The widget's new settings.
    pub body: WidgetUpdate,
}

impl UpdateWidget {
    /// With what is required.
    pub fn new(widget_id: Uuid, body: WidgetUpdate) -> Self {
        Self { widget_id, body }
    }
}

setters!(UpdateWidget {
    widget_id: Uuid => required;
    body: WidgetUpdate => required;
});

setters!(UpdateWidget.body {
    widget_type: WidgetType => nullable;
    org_id: Uuid => maybe;
    assistant_id: Uuid => maybe;
    name: String => maybe;
    description: String => maybe;
    attributes: JsonObject => optional;
    display_name: String => maybe;
    intro_message: String => maybe;
    user_opening_messages: Vec<String> => optional;
    header_color: String => maybe;
    user_message_color: String => maybe;
    bot_message_color: String => maybe;
    bot_icon_color: String => maybe;
    remove_branding: bool => maybe;
    ice_break_color: String => maybe;
    bubble_color: String => maybe;
    bubble_text: String => maybe;
    bot_text_message_color: String => maybe;
    user_text_message_color: String => maybe;
    header_text_color: String => maybe;
    textbox_default_text: String => maybe;
    action_buttons: Vec<Value> => optional;
    action_buttons_color: String => maybe;
    style_params: JsonObject => maybe;
});

/// The documented errors of [`UpdateWidget`].
#[derive(Clone, Debug, PartialEq)]
pub enum UpdateWidgetError {
    /// The request does not have the form that the operation wants.
    UnprocessableContent(ValidationFailure),
}

responses!(UpdateWidgetError {
    json 422 UnprocessableContent(body);
});

message!(UpdateWidget = UPDATE_WIDGET -> WidgetUpdated, UpdateWidgetError, json 200 {
    path "widget_id" required widget_id;
    json "application/json" required body [..] => |check, value| check.nested(value);
});
