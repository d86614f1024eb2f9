// Written by typewright from pages.yaml. Change the document, not this file, and run: typewright generate

//! Golden Pages: the server's router.

#![forbid(unsafe_code)]

mod examples;

pub use self::examples::Examples;
pub use golden_pages_api as api;
/// The runtime, with authentication and limits under `rt::server`.
pub use typewright_runtime as rt;
use self::api::GoldenPagesApi;
use typewright_runtime::server::{Authenticator, Router, Routes};

/// Sends every request to the method that the document means.
pub fn router<A: GoldenPagesApi>(api: A, authenticator: impl Authenticator) -> Router {
    Routes::new(api, authenticator)
        .on(A::list_by_cursor)
        .on(A::list_by_last)
        .on(A::list_by_page)
        .on(A::list_by_offset)
        .on(A::list_by_link)
        .on(A::list_by_address)
        .on(A::search_kites)
        .on(A::search_kites_pages)
        .finish()
}

/// The document at `/openapi.json`, and a page that shows it at `/docs`: `router(..).merge(docs())`.
pub fn docs() -> Router {
    typewright_runtime::server::docs(include_str!("openapi.json"))
}
