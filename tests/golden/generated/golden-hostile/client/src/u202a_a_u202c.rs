// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `U202aAU202cApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// \u{202a}a\u{202c}
    ///
    /// `POST /p2/\u{202a}a\u{202c}`
    pub fn o2_u202a_a_u202c(&self, request: impl Into<Request<O2U202aAU202c>>)
        -> Calling<O2U202aAU202c200Reply, O2U202aAU202cError> {
        self.0.call(request.into())
    }
}

calls!(U202aAU202cApi { o2_u202a_a_u202c: O2U202aAU202c; });
