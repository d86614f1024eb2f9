// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `NoStdApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// \#!\[no_std\]
    ///
    /// `POST /p23/-![no_std]`
    pub fn o23_no_std(&self, request: impl Into<Request<O23NoStd>>) -> Calling<O23NoStd200Reply, O23NoStdError> {
        self.0.call(request.into())
    }
}

calls!(NoStdApi { o23_no_std: O23NoStd; });
