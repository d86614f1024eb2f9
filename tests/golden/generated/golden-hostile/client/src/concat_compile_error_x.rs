// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `ConcatCompileErrorXApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// concat!(); compile_error!("x");
    ///
    /// `POST /p35/concat!(); compile_error!("x");`
    pub fn o35concat_compile_error_x(&self, request: impl Into<Request<O35concatCompileErrorX>>)
        -> Calling<O35concatCompileErrorX200Reply, O35concatCompileErrorXError> {
        self.0.call(request.into())
    }
}

calls!(ConcatCompileErrorXApi { o35concat_compile_error_x: O35concatCompileErrorX; });
