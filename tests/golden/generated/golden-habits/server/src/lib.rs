// Written by typewright from habits.yaml. Change the document, not this file, and run: typewright generate

//! Golden habits: the server's router.

#![forbid(unsafe_code)]

mod examples;

pub use self::examples::Examples;
pub use golden_habits_api as api;
/// The runtime, with authentication and limits under `rt::server`.
pub use typewright_runtime as rt;
use self::api::GoldenHabitsApi;
use typewright_runtime::server::{Authenticator, Router, Routes};

/// Sends every request to the method that the document means.
pub fn router<A: GoldenHabitsApi>(api: A, authenticator: impl Authenticator) -> Router {
    Routes::new(api, authenticator)
        .on(A::list_notes)
        .on(A::add_note)
        .on(A::remove_note)
        .on(A::send_either)
        .on(A::send_form)
        .on(A::send_parts)
        .on(A::watch_notes)
        .on(A::chat)
        .on(A::get_picture)
        .finish()
}

/// Sends what the provider calls to the methods of a receiver, each under its name: nest it where the
/// provider is told to call, and have a layer check its signatures.
pub fn webhooks<W: self::api::GoldenHabitsWebhooks>(receiver: W) -> Router {
    Routes::open(receiver).on(W::noted).finish()
}

/// The document at `/openapi.json`, and a page that shows it at `/docs`: `router(..).merge(docs())`.
pub fn docs() -> Router {
    typewright_runtime::server::docs(include_str!("openapi.json"))
}
