// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `NextU85LineApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// nextline
    ///
    /// `POST /p8/next line`
    pub fn o8next_u85_line(&self, request: impl Into<Request<O8nextU85Line>>)
        -> Calling<O8nextU85Line200Reply, O8nextU85LineError> {
        self.0.call(request.into())
    }
}

calls!(NextU85LineApi { o8next_u85_line: O8nextU85Line; });
