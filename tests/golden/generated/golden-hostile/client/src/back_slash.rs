// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `BackSlashApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// back\\slash
    ///
    /// `POST /p18/back\slash`
    pub fn o18back_slash(&self, request: impl Into<Request<O18backSlash>>)
        -> Calling<O18backSlash200Reply, O18backSlashError> {
        self.0.call(request.into())
    }
}

calls!(BackSlashApi { o18back_slash: O18backSlash; });
