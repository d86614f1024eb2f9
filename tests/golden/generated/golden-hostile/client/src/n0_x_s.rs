// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `N0XSApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// {} {0} {x:?} %s
    ///
    /// `POST /p29/-- -0- -x:-- %s`
    pub fn o29_0_x_s(&self, request: impl Into<Request<O290XS>>) -> Calling<O290XS200Reply, O290XSError> {
        self.0.call(request.into())
    }
}

calls!(N0XSApi { o29_0_x_s: O290XS; });
