// Written by typewright from bland.yaml. Change the document, not this file, and run: typewright generate

//! `BlandApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// The operations of this API.
pub trait BlandApi: Send + Sync + 'static {
    /// Update a widget
    ///
    /// Changes the members that are sent and leaves the others as they are.
    ///
    /// `PATCH /v1/widget/{id}`
    fn update_widget(&self, request: Request<UpdateWidget>)
        -> impl Future<Output = Result<Response<WidgetUpdated>, Error<UpdateWidgetError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(BlandApi for Arc { update_widget: UpdateWidget; });

/// The message of `update_widget`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateWidget {
    /// Which widget to change (a UUID).
    pub id: String,
    /// The members to change.
    pub body: WidgetUpdate,
}

/// The documented errors of [`UpdateWidget`].
#[derive(Clone, Debug, PartialEq)]
pub enum UpdateWidgetError {
    /// The call failed; the reasons are listed in `errors`.
    Other(WithStatus<Failure>),
}

responses!(UpdateWidgetError { json_any 0 Other(body); });
message!(UpdateWidget = UPDATE_WIDGET -> WidgetUpdated, UpdateWidgetError, json 200 {
    path "id" id: String => required into;
    json "application/json" body: WidgetUpdate => required default => nested;
} new(id: impl Into<String>));
