// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `ABCApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// | a | b |
    /// |---|---|
    /// | c |
    ///
    /// \`POST /p37/| a | b | |---|---| | c |\`
    pub fn o37_a_b_c(&self, request: impl Into<Request<O37ABC>>) -> Calling<O37ABC200Reply, O37ABCError> {
        self.0.call(request.into())
    }
}

calls!(ABCApi { o37_a_b_c: O37ABC; });
