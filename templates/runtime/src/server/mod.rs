//! What every generated server is made of: routing, authentication, refusals.

mod answer;
mod auth;
mod problem;
mod router;
#[cfg(feature = "stub")]
pub mod stub;
mod template;

pub use auth::{AcceptAny, Authenticator, Credential, Credentials, Denied, Principal, authenticate_with};
pub use crate::{BoxError, handler};
pub use axum::Router;
pub use router::Routes;

use crate::{Error, Response};

/// What an implementation that answers from examples returns: the example read as the output.
pub fn example<T: crate::wire::Wire, E>(text: &str) -> Result<Response<T>, Error<E>> {
    crate::wire::from_slice(text.as_bytes()).map(Response::new).map_err(Error::internal)
}

/// What an operation that answers without a body returns.
pub fn nothing<E>() -> Result<Response<()>, Error<E>> {
    Ok(Response::new(()))
}
