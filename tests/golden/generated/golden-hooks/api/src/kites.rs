// Written by typewright from hooks.yaml. Change the document, not this file, and run: typewright generate

//! `KitesApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, JsonLines, MaybeSend, Never, Request, Response, delegate, message, unimplemented,
};

/// Kites and what becomes of them.
pub trait KitesApi: Send + Sync + 'static {
    /// `GET /kites`
    fn stream_kites(&self, request: Request<StreamKites>)
        -> impl Future<Output = Result<Response<JsonLines<Kite>>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `QUERY /kites`
    fn search_kites(&self, request: Request<SearchKites>)
        -> impl Future<Output = Result<Response<Vec<Kite>>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `COPY /kites/{id}`
    fn copy_kite(&self, request: Request<CopyKite>) -> impl Future<Output = Result<Response<Kite>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(KitesApi for Arc { stream_kites: StreamKites; search_kites: SearchKites; copy_kite: CopyKite; });

/// The message of `stream_kites`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct StreamKites;

message!(StreamKites = STREAM_KITES
    -> JsonLines<Kite>, Never, lines 200 "application/jsonl" [download] accept "application/jsonl, */*;q=0.5" {
});

/// The message of `search_kites`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchKites {
    /// The body.
    pub body: Search,
}

message!(SearchKites = SEARCH_KITES -> Vec<Kite>, Never, json 200 {
    json "application/json" body: Search => required default;
} new());

/// The message of `copy_kite`.
#[derive(Clone, Debug, PartialEq)]
pub struct CopyKite {
    pub id: String,
}

message!(CopyKite = COPY_KITE -> Kite, Never, json 201 {
    path "id" id: String => required into;
} new(id: impl Into<String>));
