// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `DeleteApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// delete
    ///
    /// `POST /p7/delete\u{7f}`
    pub fn o7delete(&self, request: impl Into<Request<O7delete>>) -> Calling<O7delete200Reply, O7deleteError> {
        self.0.call(request.into())
    }
}

calls!(DeleteApi { o7delete: O7delete; });
