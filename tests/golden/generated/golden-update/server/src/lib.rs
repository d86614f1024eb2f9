// Written by typewright from update.yaml. Change the document, not this file, and run: typewright generate

//! Golden update: the server's router.

#![forbid(unsafe_code)]

mod examples;

pub use self::examples::Examples;
pub use golden_update_api as api;
/// The runtime, with authentication and limits under `rt::server`.
pub use typewright_runtime as rt;
use self::api::GoldenUpdateApi;
use typewright_runtime::server::{Authenticator, Router, Routes};

/// Sends every request to the method that the document means.
pub fn router<A: GoldenUpdateApi>(api: A, authenticator: impl Authenticator) -> Router {
    Routes::new(api, authenticator).on(A::update_webchat).finish()
}

/// The document at `/openapi.json`, and a page that shows it at `/docs`: `router(..).merge(docs())`.
pub fn docs() -> Router {
    typewright_runtime::server::docs(include_str!("openapi.json"))
}
