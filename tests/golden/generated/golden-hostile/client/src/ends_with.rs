// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `EndsWithApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// ends with \\
    ///
    /// `POST /p19/ends with \`
    pub fn o19ends_with(&self, request: impl Into<Request<O19endsWith>>)
        -> Calling<O19endsWith200Reply, O19endsWithError> {
        self.0.call(request.into())
    }
}

calls!(EndsWithApi { o19ends_with: O19endsWith; });
