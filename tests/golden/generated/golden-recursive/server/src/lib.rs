// Written by typewright from recursive.yaml. Change the document, not this file, and run: typewright generate

//! Golden Recursive: the server's router.

#![forbid(unsafe_code)]

mod examples;

pub use self::examples::Examples;
pub use golden_recursive_api as api;
/// The runtime, with authentication and limits under `rt::server`.
pub use typewright_runtime as rt;
use self::api::GoldenRecursiveApi;
use typewright_runtime::server::{Router, Routes};

/// Sends every request to the method that the document means.
pub fn router<A: GoldenRecursiveApi>(api: A) -> Router {
    Routes::open(api)
        .on(A::evaluate)
        .on(A::draw)
        .on(A::plant)
        .on(A::call)
        .on(A::filter)
        .on(A::rule)
        .finish()
}

/// The document at `/openapi.json`, and a page that shows it at `/docs`: `router(..).merge(docs())`.
pub fn docs() -> Router {
    typewright_runtime::server::docs(include_str!("openapi.json"))
}
