// Written by typewright from insighto.yaml. Change the document, not this file, and run: typewright generate

//! Insighto: the server's router.

mod examples;

pub use self::examples::Examples;
pub use insighto_api as api;
use self::api::InsightoApi;
use typewright_runtime::server::{Authenticator, Router, Routes};

/// Sends every request to the method that the document means.
pub fn router<A: InsightoApi>(api: A, authenticator: impl Authenticator) -> Router {
    Routes::new(api, authenticator).on(A::update_widget).finish()
}
