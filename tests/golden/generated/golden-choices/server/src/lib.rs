// Written by typewright from choices.yaml. Change the document, not this file, and run: typewright generate

//! Golden choices: the server's router.

#![forbid(unsafe_code)]

mod examples;

pub use self::examples::Examples;
pub use golden_choices_api as api;
/// The runtime, with authentication and limits under `rt::server`.
pub use typewright_runtime as rt;
use typewright_runtime::server::{Router, Routes};

/// Sends every request to the method that the document means.
pub fn router<A: Send + Sync + 'static>(api: A) -> Router {
    Routes::open(api).finish()
}

/// The document at `/openapi.json`, and a page that shows it at `/docs`: `router(..).merge(docs())`.
pub fn docs() -> Router {
    typewright_runtime::server::docs(include_str!("openapi.json"))
}
