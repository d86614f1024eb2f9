// Written by typewright from hooks.yaml. Change the document, not this file, and run: typewright generate

//! Golden hooks: the server's router.

#![forbid(unsafe_code)]

mod examples;

pub use self::examples::Examples;
pub use golden_hooks_api as api;
/// The runtime, with authentication and limits under `rt::server`.
pub use typewright_runtime as rt;
use self::api::KitesApi;
use typewright_runtime::server::{Authenticator, Router, Routes};

/// Sends every request to the method that the document means.
pub fn router<A: KitesApi>(api: A, authenticator: impl Authenticator) -> Router {
    Routes::new(api, authenticator)
        .on(A::stream_kites)
        .on(A::search_kites)
        .on(A::copy_kite)
        .finish()
}

/// Sends what the provider calls to the methods of a receiver, each under its name: nest it where the
/// provider is told to call, and have a layer check its signatures.
pub fn webhooks<W: self::api::GoldenHooksWebhooks>(receiver: W) -> Router {
    Routes::open(receiver).on(W::kite_landed).on(W::lose_kite).finish()
}

/// The document at `/openapi.json`, and a page that shows it at `/docs`: `router(..).merge(docs())`.
pub fn docs() -> Router {
    typewright_runtime::server::docs(include_str!("openapi.json"))
}
