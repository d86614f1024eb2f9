// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `FnFApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// \*/ fn f() {} /\*
    ///
    /// `POST /p20/*/ fn f() -- /*`
    pub fn o20_fn_f(&self, request: impl Into<Request<O20FnF>>) -> Calling<O20FnF200Reply, O20FnFError> {
        self.0.call(request.into())
    }
}

calls!(FnFApi { o20_fn_f: O20FnF; });
