// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `RustFnFApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// ```text
    /// fn f() {}
    ///
    /// `POST /p25/'''rust
    /// fn f() --`
    /// ```
    pub fn o25_rust_fn_f(&self, request: impl Into<Request<O25RustFnF>>)
        -> Calling<O25RustFnF200Reply, O25RustFnFError> {
        self.0.call(request.into())
    }
}

calls!(RustFnFApi { o25_rust_fn_f: O25RustFnF; });
