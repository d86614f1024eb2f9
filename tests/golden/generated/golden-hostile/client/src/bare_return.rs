// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `BareReturnApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// bare return
    ///
    /// `POST /p10/bare return`
    pub fn o10bare_return(&self, request: impl Into<Request<O10bareReturn>>)
        -> Calling<O10bareReturn200Reply, O10bareReturnError> {
        self.0.call(request.into())
    }
}

calls!(BareReturnApi { o10bare_return: O10bareReturn; });
