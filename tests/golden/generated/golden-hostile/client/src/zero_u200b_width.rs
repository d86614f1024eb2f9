// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `ZeroU200bWidthApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// zero​width
    ///
    /// `POST /p15/zero​width`
    pub fn o15zero_u200b_width(&self, request: impl Into<Request<O15zeroU200bWidth>>)
        -> Calling<O15zeroU200bWidth200Reply, O15zeroU200bWidthError> {
        self.0.call(request.into())
    }
}

calls!(ZeroU200bWidthApi { o15zero_u200b_width: O15zeroU200bWidth; });
