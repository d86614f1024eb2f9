// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `U202eGnihtemosApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// \u{202e}gnihtemos
    ///
    /// `POST /p0/\u{202e}gnihtemos`
    pub fn o0_u202e_gnihtemos(&self, request: impl Into<Request<O0U202eGnihtemos>>)
        -> Calling<O0U202eGnihtemos200Reply, O0U202eGnihtemosError> {
        self.0.call(request.into())
    }
}

calls!(U202eGnihtemosApi { o0_u202e_gnihtemos: O0U202eGnihtemos; });
