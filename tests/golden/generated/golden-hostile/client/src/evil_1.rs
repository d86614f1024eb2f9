// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `Evil1Api`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// """ evil = 1 """
    ///
    /// \`POST /p33/""" evil = 1 """\`
    pub fn o33_evil_1(&self, request: impl Into<Request<O33Evil1>>) -> Calling<O33Evil1200Reply, O33Evil1Error> {
        self.0.call(request.into())
    }
}

calls!(Evil1Api { o33_evil_1: O33Evil1; });
