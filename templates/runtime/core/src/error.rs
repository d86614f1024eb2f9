//! The one error type of both ends.

use crate::reply::{self, Responses};
use crate::{BoxError, Violations};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;

/// Why an operation failed. `E` is what the document says of its error responses.
#[derive(Debug)]
pub enum Error<E = Never> {
    /// A documented error response.
    Api(ApiError<E>),
    /// A status that the document does not list for the operation.
    Unexpected(Box<Unexpected>),
    /// A response that does not read as the document says.
    Decode(DecodeError),
    /// The request or the response did not get through.
    Transport(BoxError),
    /// The answer took too long.
    Timeout,
    /// The message breaks the document's constraints; it was not sent.
    Invalid(Violations),
    /// No credential, or none that is accepted.
    Unauthenticated(Refused),
    /// A credential that does not suffice.
    Forbidden(Refused),
    /// The server does not implement the operation.
    Unimplemented,
    /// A handler's own failure: logged by the server, never sent.
    Internal(BoxError),
}

/// The error of operations that document none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Never {}

/// A documented error response with its headers; it derefs to the error.
#[derive(Debug)]
pub struct ApiError<E> {
    /// What the response says.
    pub error: E,
    /// The headers that came with it, or that a server sends beside the documented ones.
    pub headers: HeaderMap,
    /// Whether it came over the wire, and not from a handler here.
    #[doc(hidden)]
    pub upstream: bool,
}

impl<E> std::ops::Deref for ApiError<E> {
    type Target = E;

    fn deref(&self) -> &E {
        &self.error
    }
}

/// Who refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The server that this code is part of.
    Here,
    /// A client's own credentials, here or at the other end: the caller of a proxy can do nothing about them.
    Upstream,
}

/// A response with a status that the document does not list.
#[derive(Clone)]
pub struct Unexpected {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, cut off at the client's limit for error bodies.
    pub body: Bytes,
}

impl fmt::Debug for Unexpected {
    /// The body may hold what logs must not.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unexpected").field("status", &self.status).field("body_bytes", &self.body.len()).finish()
    }
}

/// A response that does not read as the document says.
#[derive(Clone, Debug)]
pub struct DecodeError {
    /// The status of the response.
    pub status: StatusCode,
    /// What does not fit, each with its JSON pointer; empty when the body is not JSON at all.
    pub misfits: Violations,
    /// The first reason, in words.
    pub message: String,
}

impl<E> Error<E> {
    /// A refusal for want of a credential, from a handler.
    pub fn unauthenticated() -> Self {
        Error::Unauthenticated(Refused::Here)
    }

    /// A refusal for want of a right, from a handler.
    pub fn forbidden() -> Self {
        Error::Forbidden(Refused::Here)
    }

    /// A handler's own failure.
    pub fn internal(error: impl Into<BoxError>) -> Self {
        Error::Internal(error.into())
    }

    /// The documented error, if it is one.
    pub fn api(&self) -> Option<&E> {
        match self {
            Error::Api(api) => Some(&api.error),
            _ => None,
        }
    }
}

impl<E: Responses> Error<E> {
    /// Drops the type of the documented errors, so that the errors of different operations mix under `?`.
    /// A documented error becomes [`Unexpected`] with its status and body.
    pub fn erase(self) -> Error {
        match self {
            Error::Api(api) => {
                let mut written = reply::Outgoing::default();
                api.error.write(&mut written);
                Error::Unexpected(Box::new(written.into_unexpected(api.headers)))
            }
            Error::Unexpected(unexpected) => Error::Unexpected(unexpected),
            Error::Decode(error) => Error::Decode(error),
            Error::Transport(error) => Error::Transport(error),
            Error::Timeout => Error::Timeout,
            Error::Invalid(violations) => Error::Invalid(violations),
            Error::Unauthenticated(refused) => Error::Unauthenticated(refused),
            Error::Forbidden(refused) => Error::Forbidden(refused),
            Error::Unimplemented => Error::Unimplemented,
            Error::Internal(error) => Error::Internal(error),
        }
    }
}

/// A handler answers a documented error with `Err(error.into())`.
impl<E> From<E> for Error<E> {
    fn from(error: E) -> Self {
        Error::Api(ApiError { error, headers: HeaderMap::new(), upstream: false })
    }
}

impl<E: fmt::Debug> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Api(api) => write!(f, "the server answered with a documented error: {:?}", api.error),
            Error::Unexpected(unexpected) => {
                write!(f, "the server answered with an undocumented {}", unexpected.status)
            }
            Error::Decode(error) => error.fmt(f),
            Error::Transport(error) => write!(f, "the request did not get through: {error}"),
            Error::Timeout => f.write_str("the answer took too long"),
            Error::Invalid(violations) => write!(f, "the message breaks the document's rules: {violations}"),
            Error::Unauthenticated(_) => f.write_str("no accepted credential"),
            Error::Forbidden(_) => f.write_str("the credential does not suffice"),
            Error::Unimplemented => f.write_str("the operation is not implemented"),
            Error::Internal(error) => write!(f, "internal error: {error}"),
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {} response does not read as documented: {}", self.status, self.message)
    }
}

impl<E: fmt::Debug> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Transport(error) | Error::Internal(error) => Some(error.as_ref()),
            Error::Invalid(violations) => Some(violations),
            _ => None,
        }
    }
}

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl Responses for Never {
    fn write(self, _: &mut reply::Outgoing) {
        match self {}
    }

    fn read(_: &mut reply::Incoming) -> reply::Read<Self> {
        Ok(None)
    }
}
