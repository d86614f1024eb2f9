// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `EverythingApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// Whether the service is well.
    ///
    /// `GET /status`
    pub fn get_status(&self, request: impl Into<Request<GetStatus>>) -> Calling<GetStatus200Reply, GetStatusError> {
        self.0.call(request.into())
    }
}

calls!(EverythingApi { get_status: GetStatus; });
