//! What every generated server is made of: routing, authentication, refusals.

mod answer;
mod auth;
mod limits;
mod problem;
mod request_id;
mod router;
#[cfg(feature = "stub")]
pub mod stub;
mod template;

pub use crate::{BoxError, examples};
pub use auth::{AcceptAny, Authenticator, Credential, Credentials, Denied, Principal, authenticate_with};
pub use axum::Router;
pub use limits::Limits;
pub use request_id::RequestId;
pub use router::{ApiMethod, Routes};

use crate::{Error, Response};

/// What an implementation that answers from examples returns: the example read as the output.
pub fn example<T: crate::wire::Wire, E>(text: &str) -> Result<Response<T>, Error<E>> {
    crate::wire::from_slice(text.as_bytes()).map(Response::new).map_err(Error::internal)
}

/// The same where the output is one of several responses.
pub fn example_as<T: crate::wire::Wire, R, E>(text: &str, variant: fn(T) -> R) -> Result<Response<R>, Error<E>> {
    example(text).map(|response: Response<T>| Response::new(variant(response.into_value())))
}

/// What an operation that answers without a body returns.
pub fn nothing<E>() -> Result<Response<()>, Error<E>> {
    Ok(Response::new(()))
}
