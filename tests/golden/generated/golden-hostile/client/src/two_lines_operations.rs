// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `TwoLinesApi2`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// two lines
    ///
    /// \`POST /p12/two lines\`
    pub fn o12two_lines(&self, request: impl Into<Request<O12twoLines>>)
        -> Calling<O12twoLines200Reply, O12twoLinesError> {
        self.0.call(request.into())
    }
}

calls!(TwoLinesApi2 { o12two_lines: O12twoLines; });
