// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! Golden odd: the server's router.

mod examples;

pub use self::examples::Examples;
pub use golden_odd_api as api;
use self::api::{TypesApi, SelfApi, GoldenOddApi};
use typewright_runtime::server::{Authenticator, Router, Routes, handler};

/// Sends every request to the method that the document means.
pub fn router<A: TypesApi + SelfApi + GoldenOddApi>(api: A, authenticator: impl Authenticator) -> Router {
    Routes::new(api, authenticator)
        .on(handler!(A::client))
        .on(handler!(A::pet))
        .on(handler!(A::new_get_b))
        .on(handler!(A::post_b))
        .on(handler!(A::r#type))
        .on(handler!(A::n123_go))
        .on(handler!(A::v1))
        .on(handler!(A::t))
        .finish()
}
