// Written by typewright from styles.yaml. Change the document, not this file, and run: typewright generate

//! Golden styles: the server's router.

mod examples;

pub use self::examples::Examples;
pub use golden_styles_api as api;
use self::api::GoldenStylesApi;
use typewright_runtime::server::{Router, Routes, handler};

/// Sends every request to the method that the document means.
pub fn router<A: GoldenStylesApi>(api: A) -> Router {
    Routes::open(api)
        .on(handler!(A::simple_joined_text))
        .on(handler!(A::simple_joined_list))
        .on(handler!(A::simple_joined_members))
        .on(handler!(A::simple_apart_text))
        .on(handler!(A::simple_apart_list))
        .on(handler!(A::simple_apart_members))
        .on(handler!(A::label_joined_text))
        .on(handler!(A::label_joined_list))
        .on(handler!(A::label_joined_members))
        .on(handler!(A::label_apart_text))
        .on(handler!(A::label_apart_list))
        .on(handler!(A::label_apart_members))
        .on(handler!(A::matrix_joined_text))
        .on(handler!(A::matrix_joined_list))
        .on(handler!(A::matrix_joined_members))
        .on(handler!(A::matrix_apart_text))
        .on(handler!(A::matrix_apart_list))
        .on(handler!(A::matrix_apart_members))
        .on(handler!(A::query_joined_text))
        .on(handler!(A::query_joined_list))
        .on(handler!(A::query_joined_members))
        .on(handler!(A::query_apart_text))
        .on(handler!(A::query_apart_list))
        .on(handler!(A::query_apart_members))
        .on(handler!(A::cookie_joined_text))
        .on(handler!(A::cookie_joined_list))
        .on(handler!(A::cookie_joined_members))
        .on(handler!(A::cookie_apart_text))
        .on(handler!(A::cookie_apart_list))
        .on(handler!(A::cookie_apart_members))
        .on(handler!(A::header_joined_text))
        .on(handler!(A::header_joined_list))
        .on(handler!(A::header_joined_members))
        .on(handler!(A::header_apart_text))
        .on(handler!(A::header_apart_list))
        .on(handler!(A::header_apart_members))
        .on(handler!(A::space_delimited_list))
        .on(handler!(A::space_delimited_members))
        .on(handler!(A::pipe_delimited_list))
        .on(handler!(A::pipe_delimited_members))
        .on(handler!(A::deep_object))
        .on(handler!(A::reserved))
        .on(handler!(A::json_path))
        .on(handler!(A::json_query))
        .on(handler!(A::json_header))
        .on(handler!(A::json_cookie))
        .on(handler!(A::scalars))
        .finish()
}
