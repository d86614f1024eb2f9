// Written by typewright from exchange.yaml. Change the document, not this file, and run: typewright generate

//! Golden exchange: the server's router.

mod examples;

pub use self::examples::Examples;
pub use golden_exchange_api as api;
use self::api::GoldenExchangeApi;
use typewright_runtime::server::{Router, Routes, handler};

/// Sends every request to the method that the document means.
pub fn router<A: GoldenExchangeApi>(api: A) -> Router {
    Routes::open(api)
        .on(handler!(A::upload))
        .on(handler!(A::download))
        .on(handler!(A::store))
        .on(handler!(A::remove))
        .on(handler!(A::look))
        .on(handler!(A::note))
        .on(handler!(A::form))
        .on(handler!(A::deep_form))
        .on(handler!(A::count))
        .on(handler!(A::patch))
        .on(handler!(A::maybe))
        .on(handler!(A::vendor))
        .on(handler!(A::route_suffix))
        .on(handler!(A::route_whole))
        .on(handler!(A::route_parts))
        .on(handler!(A::route_fixed))
        .on(handler!(A::route_slash))
        .on(handler!(A::route_verb))
        .on(handler!(A::route_range))
        .on(handler!(A::route_list))
        .on(handler!(A::route_action))
        .finish()
}
