// Written by typewright from bland.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `BlandApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// Update a widget
    ///
    /// `PATCH /v1/widget/{id}`
    pub fn update_widget(&self, request: impl Into<Request<UpdateWidget>>)
        -> Calling<WidgetUpdated, UpdateWidgetError> {
        self.0.call(request.into())
    }
}

calls!(BlandApi { update_widget: UpdateWidget; });
