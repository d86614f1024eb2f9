// Written by typewright from update.yaml. Change the document, not this file, and run: typewright generate

//! Golden update: the server's router.

mod examples;

pub use self::examples::Examples;
pub use golden_update_api as api;
use self::api::GoldenUpdateApi;
use typewright_runtime::server::{Authenticator, Router, Routes};

/// Sends every request to the method that the document means.
pub fn router<A: GoldenUpdateApi>(api: A, authenticator: impl Authenticator) -> Router {
    Routes::new(api, authenticator).on(A::update_webchat).finish()
}
