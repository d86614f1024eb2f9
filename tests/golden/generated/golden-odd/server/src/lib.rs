// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! Golden odd: the server's router.

#![forbid(unsafe_code)]

mod examples;

pub use self::examples::Examples;
pub use golden_odd_api as api;
/// The runtime, with authentication and limits under `rt::server`.
pub use typewright_runtime as rt;
use self::api::{TypesApi, SelfApi, GoldenOddApi};
use typewright_runtime::server::{Authenticator, Router, Routes};

/// Sends every request to the method that the document means.
pub fn router<A: TypesApi + SelfApi + GoldenOddApi>(api: A, authenticator: impl Authenticator) -> Router {
    Routes::new(api, authenticator)
        .on(A::client)
        .on(A::pet)
        .on(A::new_get_b)
        .on(A::post_b)
        .on(A::r#type)
        .on(A::n123_go)
        .on(A::v1)
        .on(A::t)
        .finish()
}

/// The document at `/openapi.json`, and a page that shows it at `/docs`: `router(..).merge(docs())`.
pub fn docs() -> Router {
    typewright_runtime::server::docs(include_str!("openapi.json"))
}
