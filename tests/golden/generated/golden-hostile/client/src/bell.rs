// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `BellApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// bell
    ///
    /// `POST /p4/bell\u{7}`
    pub fn o4bell(&self, request: impl Into<Request<O4bell>>) -> Calling<O4bell200Reply, O4bellError> {
        self.0.call(request.into())
    }
}

calls!(BellApi { o4bell: O4bell; });
