// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `OuterApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// /// outer
    ///
    /// `POST /p22//// outer`
    pub fn o22_outer(&self, request: impl Into<Request<O22Outer>>) -> Calling<O22Outer200Reply, O22OuterError> {
        self.0.call(request.into())
    }
}

calls!(OuterApi { o22_outer: O22Outer; });
