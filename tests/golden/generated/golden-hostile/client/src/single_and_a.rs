// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `SingleAndAApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// 'single' and 'a
    ///
    /// `POST /p27/'single' and 'a`
    pub fn o27_single_and_a(&self, request: impl Into<Request<O27SingleAndA>>)
        -> Calling<O27SingleAndA200Reply, O27SingleAndAError> {
        self.0.call(request.into())
    }
}

calls!(SingleAndAApi { o27_single_and_a: O27SingleAndA; });
