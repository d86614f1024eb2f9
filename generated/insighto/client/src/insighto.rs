// Written by typewright from insighto.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `InsightoApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// Update a widget
    ///
    /// `PUT /api/v1/widget/{widget_id}`
    pub fn update_widget(&self, request: impl Into<Request<UpdateWidget>>)
        -> Calling<WidgetUpdated, UpdateWidgetError> {
        self.0.call(request.into())
    }
}

calls!(InsightoApi { update_widget: UpdateWidget; });
