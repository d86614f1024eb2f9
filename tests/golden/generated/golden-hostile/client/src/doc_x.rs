// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `DocXApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// \#\[doc = "x"\]
    ///
    /// `POST /p24/-[doc = "x"]`
    pub fn o24_doc_x(&self, request: impl Into<Request<O24DocX>>) -> Calling<O24DocX200Reply, O24DocXError> {
        self.0.call(request.into())
    }
}

calls!(DocXApi { o24_doc_x: O24DocX; });
