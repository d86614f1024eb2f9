// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `TwoLinesApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// two lines
    ///
    /// \`POST /p11/two lines\`
    pub fn o11two_lines(&self, request: impl Into<Request<O11twoLines>>)
        -> Calling<O11twoLines200Reply, O11twoLinesError> {
        self.0.call(request.into())
    }
}

calls!(TwoLinesApi { o11two_lines: O11twoLines; });
