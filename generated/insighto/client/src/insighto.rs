// Written by typewright from insighto.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `InsightoApi`, sent.

use typewright_runtime::codegen::{Error, Request, Response, delegate};
use super::{Client, api::*};

impl Client {
    /// Update a widget
    ///
    /// `PUT /api/v1/widget/{widget_id}`
    pub async fn update_widget(&self, request: impl Into<Request<UpdateWidget>>)
        -> Result<Response<WidgetUpdated>, Error<UpdateWidgetError>> {
        self.0.call(request.into()).await
    }
}

delegate!(InsightoApi for Client { update_widget: UpdateWidget; });
