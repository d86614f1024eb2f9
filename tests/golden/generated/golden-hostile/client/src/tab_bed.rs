// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `TabBedApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// tab bed
    ///
    /// `POST /p13/tab bed`
    pub fn o13tab_bed(&self, request: impl Into<Request<O13tabBed>>) -> Calling<O13tabBed200Reply, O13tabBedError> {
        self.0.call(request.into())
    }
}

calls!(TabBedApi { o13tab_bed: O13tabBed; });
