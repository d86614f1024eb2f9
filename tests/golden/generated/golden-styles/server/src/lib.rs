// Written by typewright from styles.yaml. Change the document, not this file, and run: typewright generate

//! Golden styles: the server's router.

#![forbid(unsafe_code)]

mod examples;

pub use self::examples::Examples;
pub use golden_styles_api as api;
/// The runtime, with authentication and limits under `rt::server`.
pub use typewright_runtime as rt;
use self::api::GoldenStylesApi;
use typewright_runtime::server::{Router, Routes};

/// Sends every request to the method that the document means.
pub fn router<A: GoldenStylesApi>(api: A) -> Router {
    Routes::open(api)
        .on(A::simple_joined_text)
        .on(A::simple_joined_list)
        .on(A::simple_joined_members)
        .on(A::simple_apart_text)
        .on(A::simple_apart_list)
        .on(A::simple_apart_members)
        .on(A::label_joined_text)
        .on(A::label_joined_list)
        .on(A::label_joined_members)
        .on(A::label_apart_text)
        .on(A::label_apart_list)
        .on(A::label_apart_members)
        .on(A::matrix_joined_text)
        .on(A::matrix_joined_list)
        .on(A::matrix_joined_members)
        .on(A::matrix_apart_text)
        .on(A::matrix_apart_list)
        .on(A::matrix_apart_members)
        .on(A::query_joined_text)
        .on(A::query_joined_list)
        .on(A::query_joined_members)
        .on(A::query_apart_text)
        .on(A::query_apart_list)
        .on(A::query_apart_members)
        .on(A::cookie_joined_text)
        .on(A::cookie_joined_list)
        .on(A::cookie_joined_members)
        .on(A::cookie_apart_text)
        .on(A::cookie_apart_list)
        .on(A::cookie_apart_members)
        .on(A::header_joined_text)
        .on(A::header_joined_list)
        .on(A::header_joined_members)
        .on(A::header_apart_text)
        .on(A::header_apart_list)
        .on(A::header_apart_members)
        .on(A::space_delimited_list)
        .on(A::space_delimited_members)
        .on(A::pipe_delimited_list)
        .on(A::pipe_delimited_members)
        .on(A::deep_object)
        .on(A::reserved)
        .on(A::json_path)
        .on(A::json_query)
        .on(A::json_header)
        .on(A::json_cookie)
        .on(A::scalars)
        .finish()
}

/// The document at `/openapi.json`, and a page that shows it at `/docs`: `router(..).merge(docs())`.
pub fn docs() -> Router {
    typewright_runtime::server::docs(include_str!("openapi.json"))
}
