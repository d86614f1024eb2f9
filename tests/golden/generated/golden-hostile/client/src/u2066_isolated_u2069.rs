// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `U2066IsolatedU2069Api`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// \u{2066}isolated\u{2069}
    ///
    /// `POST /p1/\u{2066}isolated\u{2069}`
    pub fn o1_u2066_isolated_u2069(&self, request: impl Into<Request<O1U2066IsolatedU2069>>)
        -> Calling<O1U2066IsolatedU2069200Reply, O1U2066IsolatedU2069Error> {
        self.0.call(request.into())
    }
}

calls!(U2066IsolatedU2069Api { o1_u2066_isolated_u2069: O1U2066IsolatedU2069; });
