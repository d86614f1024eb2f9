// Written by typewright from cometchat.yaml. Change the document, not this file, and run: typewright generate

//! CometChat: the server's router.

mod examples;

pub use self::examples::Examples;
pub use cometchat_api as api;
use self::api::ExtensionsApi;
use typewright_runtime::server::{Authenticator, Router, Routes};

/// Sends every request to the method that the document means.
pub fn router<A: ExtensionsApi>(api: A, authenticator: impl Authenticator) -> Router {
    Routes::new(api, authenticator).on(A::update_chat_widget).finish()
}
