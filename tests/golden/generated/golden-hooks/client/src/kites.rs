// Written by typewright from hooks.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `KitesApi`, sent.

use typewright_runtime::codegen::{Calling, JsonLines, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `GET /kites`
    pub fn stream_kites(&self, request: impl Into<Request<StreamKites>>) -> Calling<JsonLines<Kite>> {
        self.0.call(request.into())
    }

    /// `QUERY /kites`
    pub fn search_kites(&self, request: impl Into<Request<SearchKites>>) -> Calling<Vec<Kite>> {
        self.0.call(request.into())
    }

    /// `COPY /kites/{id}`
    pub fn copy_kite(&self, request: impl Into<Request<CopyKite>>) -> Calling<Kite> {
        self.0.call(request.into())
    }
}

calls!(KitesApi { stream_kites: StreamKites; search_kites: SearchKites; copy_kite: CopyKite; });
