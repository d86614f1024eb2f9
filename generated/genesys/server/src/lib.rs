// Written by typewright from genesys.yaml. Change the document, not this file, and run: typewright generate

//! Genesys Cloud Chat: the server's router.

#![forbid(unsafe_code)]

mod examples;

pub use self::examples::Examples;
pub use genesys_api as api;
/// The runtime, with authentication and limits under `rt::server`.
pub use typewright_runtime as rt;
use self::api::ChatApi;
use typewright_runtime::server::{Authenticator, Router, Routes};

/// Sends every request to the method that the document means.
pub fn router<A: ChatApi>(api: A, authenticator: impl Authenticator) -> Router {
    Routes::new(api, authenticator)
        .on(A::get_chat_settings)
        .on(A::put_chat_settings)
        .on(A::patch_chat_settings)
        .on(A::get_chats_settings)
        .on(A::put_chats_settings)
        .on(A::patch_chats_settings)
        .finish()
}

/// The document at `/openapi.json`, and a page that shows it at `/docs`: `router(..).merge(docs())`.
pub fn docs() -> Router {
    typewright_runtime::server::docs(include_str!("openapi.json"))
}
