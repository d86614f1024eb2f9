// Written by typewright from tags.yaml. Change the document, not this file, and run: typewright generate

//! Golden tags: the server's router.

#![forbid(unsafe_code)]

mod examples;

pub use self::examples::Examples;
pub use golden_tags_api as api;
/// The runtime, with authentication and limits under `rt::server`.
pub use typewright_runtime as rt;
use self::api::{CatsApi, DogsApi};
use typewright_runtime::server::{Authenticator, Router, Routes};

/// Sends every request to the method that the document means.
pub fn router<A: CatsApi + DogsApi>(api: A, authenticator: impl Authenticator) -> Router {
    Routes::new(api, authenticator)
        .on(A::get_cat)
        .on(A::delete_cat)
        .on(A::list_dogs)
        .finish()
}

/// The document at `/openapi.json`, and a page that shows it at `/docs`: `router(..).merge(docs())`.
pub fn docs() -> Router {
    typewright_runtime::server::docs(include_str!("openapi.json"))
}
