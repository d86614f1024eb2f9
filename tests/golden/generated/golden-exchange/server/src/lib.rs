// Written by typewright from exchange.yaml. Change the document, not this file, and run: typewright generate

//! Golden exchange: the server's router.

#![forbid(unsafe_code)]

mod examples;

pub use self::examples::Examples;
pub use golden_exchange_api as api;
/// The runtime, with authentication and limits under `rt::server`.
pub use typewright_runtime as rt;
use self::api::GoldenExchangeApi;
use typewright_runtime::server::{Router, Routes};

/// Sends every request to the method that the document means.
pub fn router<A: GoldenExchangeApi>(api: A) -> Router {
    Routes::open(api)
        .on(A::upload)
        .on(A::download)
        .on(A::store)
        .on(A::remove)
        .on(A::look)
        .on(A::note)
        .on(A::form)
        .on(A::deep_form)
        .on(A::count)
        .on(A::patch)
        .on(A::maybe)
        .on(A::list_stock)
        .on(A::show_stock)
        .on(A::vendor)
        .on(A::route_suffix)
        .on(A::route_whole)
        .on(A::route_parts)
        .on(A::route_fixed)
        .on(A::route_slash)
        .on(A::route_verb)
        .on(A::route_range)
        .on(A::route_list)
        .on(A::route_action)
        .finish()
}

/// The document at `/openapi.json`, and a page that shows it at `/docs`: `router(..).merge(docs())`.
pub fn docs() -> Router {
    typewright_runtime::server::docs(include_str!("openapi.json"))
}
