// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `Api`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// ```text
    ///
    /// `POST /p26/''' ' '' '`
    /// ```
    pub fn o26(&self, request: impl Into<Request<O26>>) -> Calling<O26200Reply, O26Error> {
        self.0.call(request.into())
    }
}

calls!(Api { o26: O26; });
