// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `InnerApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// //! inner
    ///
    /// `POST /p21///! inner`
    pub fn o21_inner(&self, request: impl Into<Request<O21Inner>>) -> Calling<O21Inner200Reply, O21InnerError> {
        self.0.call(request.into())
    }
}

calls!(InnerApi { o21_inner: O21Inner; });
