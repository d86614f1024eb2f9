// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `U61cMarkApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// \u{61c}mark
    ///
    /// `POST /p3/\u{61c}mark`
    pub fn o3_u61c_mark(&self, request: impl Into<Request<O3U61cMark>>)
        -> Calling<O3U61cMark200Reply, O3U61cMarkError> {
        self.0.call(request.into())
    }
}

calls!(U61cMarkApi { o3_u61c_mark: O3U61cMark; });
