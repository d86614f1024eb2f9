// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `RawApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// raw"#####"
    ///
    /// `POST /p17/raw"-----"`
    pub fn o17raw(&self, request: impl Into<Request<O17raw>>) -> Calling<O17raw200Reply, O17rawError> {
        self.0.call(request.into())
    }
}

calls!(RawApi { o17raw: O17raw; });
