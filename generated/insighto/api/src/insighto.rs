// Written by typewright from insighto.yaml. Change the document, not this file, and run: typewright generate

//! `InsightoApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, Uuid, delegate, message, nested, responses, unimplemented,
};

/// The operations of this API.
pub trait InsightoApi: Send + Sync + 'static {
    /// Update a widget
    ///
    /// Changes the settings of an existing widget.
    ///
    /// `PUT /api/v1/widget/{widget_id}`
    fn update_widget(&self, request: Request<UpdateWidget>)
        -> impl Future<Output = Result<Response<WidgetUpdated>, Error<UpdateWidgetError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(InsightoApi for Arc { update_widget: UpdateWidget; });

/// The message of `update_widget`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateWidget {
    /// Which widget to change.
    pub widget_id: Uuid,
    /// The widget's new settings.
    pub body: WidgetUpdate,
}

/// The documented errors of [`UpdateWidget`].
#[derive(Clone, Debug, PartialEq)]
pub enum UpdateWidgetError {
    /// The request does not have the form that the operation wants.
    UnprocessableContent(ValidationFailure),
}

responses!(UpdateWidgetError { json 422 UnprocessableContent(body); });
message!(UpdateWidget = UPDATE_WIDGET -> WidgetUpdated, UpdateWidgetError, json 200 {
    path "widget_id" widget_id: Uuid => required into => nested;
    json "application/json" body: WidgetUpdate => required [..] => nested;
} new(widget_id: impl Into<Uuid>, body: WidgetUpdate));
