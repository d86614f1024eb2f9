// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `NothingApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// nothing
    ///
    /// `POST /p5/nothing\u{0}`
    pub fn o5nothing(&self, request: impl Into<Request<O5nothing>>) -> Calling<O5nothing200Reply, O5nothingError> {
        self.0.call(request.into())
    }
}

calls!(NothingApi { o5nothing: O5nothing; });
