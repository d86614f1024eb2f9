// Written by typewright from inverse.yaml. Change the document, not this file, and run: typewright generate

//! Golden inverse: the server's router.

#![forbid(unsafe_code)]

mod examples;

pub use self::examples::Examples;
pub use golden_inverse_api as api;
/// The runtime, with authentication and limits under `rt::server`.
pub use typewright_runtime as rt;
use self::api::GoldenInverseApi;
use typewright_runtime::server::{Router, Routes};

/// Sends every request to the method that the document means.
pub fn router<A: GoldenInverseApi>(api: A) -> Router {
    Routes::open(api)
        .on(A::in_query)
        .on(A::in_joined)
        .on(A::in_deep)
        .on(A::in_header)
        .on(A::in_header_apart)
        .on(A::in_cookie)
        .on(A::as_json)
        .on(A::in_form)
        .on(A::in_deep_form)
        .on(A::in_parts)
        .on(A::in_body)
        .on(A::simple_range)
        .on(A::simple_many)
        .on(A::simple_day)
        .on(A::simple_shape)
        .on(A::simple_tags)
        .on(A::simple_either)
        .on(A::simple_scale)
        .on(A::simple_apart_range)
        .on(A::simple_apart_many)
        .on(A::simple_apart_day)
        .on(A::simple_apart_shape)
        .on(A::simple_apart_tags)
        .on(A::simple_apart_either)
        .on(A::simple_apart_scale)
        .on(A::label_range)
        .on(A::label_many)
        .on(A::label_day)
        .on(A::label_shape)
        .on(A::label_tags)
        .on(A::label_either)
        .on(A::label_scale)
        .on(A::label_apart_range)
        .on(A::label_apart_many)
        .on(A::label_apart_day)
        .on(A::label_apart_shape)
        .on(A::label_apart_tags)
        .on(A::label_apart_either)
        .on(A::label_apart_scale)
        .on(A::matrix_range)
        .on(A::matrix_many)
        .on(A::matrix_day)
        .on(A::matrix_shape)
        .on(A::matrix_tags)
        .on(A::matrix_either)
        .on(A::matrix_scale)
        .on(A::matrix_apart_range)
        .on(A::matrix_apart_many)
        .on(A::matrix_apart_day)
        .on(A::matrix_apart_shape)
        .on(A::matrix_apart_tags)
        .on(A::matrix_apart_either)
        .on(A::matrix_apart_scale)
        .on(A::echo)
        .on(A::files)
        .on(A::loose)
        .finish()
}

/// The document at `/openapi.json`, and a page that shows it at `/docs`: `router(..).merge(docs())`.
pub fn docs() -> Router {
    typewright_runtime::server::docs(include_str!("openapi.json"))
}
