// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `Escape31mApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// escape\[31m
    ///
    /// `POST /p6/escape\u{1b}[31m`
    pub fn o6escape_31m(&self, request: impl Into<Request<O6escape31m>>)
        -> Calling<O6escape31m200Reply, O6escape31mError> {
        self.0.call(request.into())
    }
}

calls!(Escape31mApi { o6escape_31m: O6escape31m; });
