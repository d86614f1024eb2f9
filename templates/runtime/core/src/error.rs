//! The one error type of both ends.

use crate::operation::{Need, Operation};
use crate::reply::{self, Responses};
use crate::{BoxError, Violations};
use bytes::Bytes;
use http::{HeaderMap, StatusCode, Uri};
use std::fmt;

/// Why an operation failed. `E` is what the document says of its error responses.
#[derive(Debug)]
pub enum Error<E = Never> {
    /// A documented error response.
    Api(ApiError<E>),
    /// A status that the document does not list for the operation.
    Unexpected(Box<Unexpected>),
    /// A response that does not read as the document says.
    Decode(Box<DecodeError>),
    /// The request or the response did not get through.
    Transport(BoxError),
    /// The response took too long; on a client, with the call.
    Timeout(Option<Box<Call>>),
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
    /// The error in the response.
    pub error: E,
    /// The headers that came with it, or that a server sends beside the documented ones.
    pub headers: HeaderMap,
    /// The response, on a client.
    pub(crate) received: Option<Box<Received>>,
}

impl<E> ApiError<E> {
    /// Wraps an error with the response that it was read from.
    #[doc(hidden)]
    pub fn received(error: E, reply: reply::Incoming) -> Self {
        let Unexpected { status, headers, body, call, .. } = reply.into_unexpected();
        ApiError { error, headers, received: Some(Box::new(Received { status, body, call })) }
    }

    /// Returns whether a client received the error, rather than a handler returned it.
    #[doc(hidden)]
    pub fn is_received(&self) -> bool {
        self.received.is_some()
    }
}

/// The rest of the response that a documented error was read from.
#[derive(Clone)]
pub(crate) struct Received {
    status: StatusCode,
    body: Bytes,
    call: Option<Call>,
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received").field("status", &self.status).field("body_bytes", &self.body.len()).finish()
    }
}

/// The operation and URL of a failed call.
#[derive(Clone)]
pub struct Call {
    operation: &'static Operation,
    /// The URL before the client added credentials.
    uri: Uri,
}

impl Call {
    /// Returns the operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    #[doc(hidden)]
    pub fn new(operation: &'static Operation, uri: Uri) -> Self {
        Call { operation, uri }
    }
}

/// Formats operation, method and URL, without user and query: these may contain secrets.
impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operation { id, method, .. } = self.operation;
        let host = self.uri.authority().map_or("", |authority| {
            let text = authority.as_str();
            text.rsplit_once('@').map_or(text, |(_, host)| host)
        });
        write!(f, "`{id}` ({method} {}://{host}{})", self.uri.scheme_str().unwrap_or("http"), self.uri.path())
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<E> std::ops::Deref for ApiError<E> {
    type Target = E;

    fn deref(&self) -> &E {
        &self.error
    }
}

/// Who refused.
#[derive(Clone, Debug)]
pub enum Refused {
    /// The server that this code is part of.
    Here,
    /// The server that a client called, with its response. In a proxy, this is no fault of the proxy's caller.
    Upstream(Box<Unexpected>),
    /// The client: it has no credential for the operation, and sent nothing.
    Unsigned(&'static Operation),
}

/// A response with a status that the document does not list.
#[derive(Clone)]
pub struct Unexpected {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// Where the body differs from the documented error, if the status is documented.
    pub misfits: Violations,
    /// The call, on a client.
    pub call: Option<Call>,
}

impl Unexpected {
    /// Returns the body, if it is UTF-8.
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.body).ok()
    }

    /// Parses the body, if it is JSON.
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

impl fmt::Debug for Unexpected {
    /// The body may hold what logs must not.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unexpected").field("status", &self.status).field("body_bytes", &self.body.len()).finish()
    }
}

/// A response that does not read as the document says.
#[derive(Clone)]
pub struct DecodeError {
    /// The status of the response.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body; empty for streams.
    pub body: Bytes,
    /// The call, on a client.
    pub call: Option<Call>,
    /// The misfits, each with its JSON pointer; empty if the body is not JSON at all.
    pub misfits: Violations,
    /// The first reason, in words.
    pub message: String,
}

impl DecodeError {
    /// Returns the misfits, or the message as one if there are none.
    #[doc(hidden)]
    pub fn into_misfits(self) -> Violations {
        match self.misfits.is_empty() {
            true => Violations::from(vec![crate::Violation::at("", self.message)]),
            false => self.misfits,
        }
    }
}

impl fmt::Debug for DecodeError {
    /// The body may hold what logs must not.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let DecodeError { status, misfits, message, .. } = self;
        f.debug_struct("DecodeError")
            .field("status", status)
            .field("misfits", misfits)
            .field("message", message)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

/// A call without a response.
#[derive(Debug)]
pub struct Unanswered {
    call: Call,
    cause: BoxError,
}

impl Unanswered {
    #[doc(hidden)]
    pub fn new(call: Call, cause: BoxError) -> Self {
        Unanswered { call, cause }
    }
}

impl fmt::Display for Unanswered {
    /// Includes all causes, because few programs log the sources of an error.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.call, self.cause)?;
        let mut said = self.cause.to_string();
        let mut next = self.cause.source();
        for _ in 0..MOST_CAUSES {
            let Some(cause) = next else { break };
            let text = cause.to_string();
            // Many errors repeat the message of their source.
            if !said.contains(&text) {
                write!(f, ": {text}")?;
                said = text;
            }
            next = cause.source();
        }
        Ok(())
    }
}

/// How many causes a message includes.
const MOST_CAUSES: usize = 8;

impl std::error::Error for Unanswered {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.cause.as_ref())
    }
}

impl<E> Error<E> {
    /// Returns status, headers and body of the response that a client received.
    pub fn response(&self) -> Option<(StatusCode, &HeaderMap, &Bytes)> {
        match self {
            Error::Api(api) => api.received.as_ref().map(|received| (received.status, &api.headers, &received.body)),
            Error::Unexpected(answer)
            | Error::Unauthenticated(Refused::Upstream(answer))
            | Error::Forbidden(Refused::Upstream(answer)) => Some((answer.status, &answer.headers, &answer.body)),
            Error::Decode(error) => Some((error.status, &error.headers, &error.body)),
            _ => None,
        }
    }

    /// Returns the status of the response that a client received.
    pub fn status(&self) -> Option<StatusCode> {
        self.response().map(|(status, ..)| status)
    }

    /// Returns the body of the response that a client received, if it is UTF-8.
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(self.response()?.2).ok()
    }

    /// Parses the body of the response that a client received, if it is JSON.
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(self.response()?.2).ok()
    }

    /// Returns whether a credential is missing or rejected, as a documented error or not.
    pub fn is_unauthenticated(&self) -> bool {
        matches!(self, Error::Unauthenticated(_)) || self.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// Returns whether the credential lacks a permission, as a documented error or not.
    pub fn is_forbidden(&self) -> bool {
        matches!(self, Error::Forbidden(_)) || self.status() == Some(StatusCode::FORBIDDEN)
    }

    /// Returns whether the server does not implement the operation, as a documented error or not.
    pub fn is_unimplemented(&self) -> bool {
        matches!(self, Error::Unimplemented) || self.status() == Some(StatusCode::NOT_IMPLEMENTED)
    }

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
            Error::Api(ApiError { headers, received: Some(received), .. }) => {
                let Received { status, body, call } = *received;
                Error::Unexpected(Box::new(Unexpected { status, headers, body, misfits: Violations::default(), call }))
            }
            Error::Api(api) => {
                let mut written = reply::Outgoing::default();
                api.error.write(&mut written);
                Error::Unexpected(Box::new(written.into_unexpected(api.headers)))
            }
            Error::Unexpected(unexpected) => Error::Unexpected(unexpected),
            Error::Decode(error) => Error::Decode(error),
            Error::Transport(error) => Error::Transport(error),
            Error::Timeout(call) => Error::Timeout(call),
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
        Error::Api(ApiError { error, headers: HeaderMap::new(), received: None })
    }
}

impl<E: fmt::Debug> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Api(ApiError { error, headers, received: Some(received) }) => {
                let Received { status, body, call } = received.as_ref();
                if let Some(call) = call {
                    write!(f, "{call}: ")?;
                }
                write!(f, "the server responded with the documented {status}")?;
                location(headers, f)?;
                astray(*status, headers, body, call.as_ref(), f)?;
                match body.is_empty() {
                    true => write!(f, ": {error:?}"),
                    false => start(body, f),
                }
            }
            Error::Api(api) => write!(f, "a documented error: {:?}", api.error),
            Error::Unexpected(unexpected) => unexpected.fmt(f),
            Error::Decode(error) => error.fmt(f),
            Error::Transport(error) => write!(f, "the request did not get through: {error}"),
            Error::Timeout(Some(call)) => write!(f, "{call}: the response took too long"),
            Error::Timeout(None) => f.write_str("the response took too long"),
            Error::Invalid(violations) => write!(f, "the message breaks the document's rules: {violations}"),
            Error::Unauthenticated(Refused::Unsigned(operation)) => {
                let names = |needs: &&[Need]| {
                    let setters = needs.iter().map(|need| {
                        format!("`.{}(..)` for `{}`", need.scheme.constant.to_lowercase(), need.scheme.name)
                    });
                    setters.collect::<Vec<_>>().join(" and ")
                };
                let ways: Vec<String> = operation.security.iter().map(names).collect();
                let ways = ways.join(", or ");
                write!(
                    f,
                    "`{}` needs a credential that the client does not have: call {ways} on the builder",
                    operation.id
                )
            }
            Error::Unauthenticated(Refused::Upstream(answer)) => write!(f, "no accepted credential: {answer}"),
            Error::Unauthenticated(Refused::Here) => f.write_str("no accepted credential"),
            Error::Forbidden(Refused::Upstream(answer)) => write!(f, "the credential does not suffice: {answer}"),
            Error::Forbidden(_) => f.write_str("the credential does not suffice"),
            Error::Unimplemented => f.write_str("the operation is not implemented"),
            Error::Internal(error) => write!(f, "internal error: {error}"),
        }
    }
}

impl fmt::Display for Unexpected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(call) = &self.call {
            write!(f, "{call}: ")?;
        }
        match self.misfits.is_empty() {
            true => write!(f, "the server responded with an undocumented {}", self.status)?,
            false => write!(
                f,
                "the server responded with {}, and the body does not fit the document: {}",
                self.status, self.misfits
            )?,
        }
        location(&self.headers, f)?;
        astray(self.status, &self.headers, &self.body, self.call.as_ref(), f)?;
        start(&self.body, f)
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(call) = &self.call {
            write!(f, "{call}: ")?;
        }
        write!(f, "the {} response does not fit the document: {}", self.status, self.message)?;
        location(&self.headers, f)?;
        start(&self.body, f)?;
        match self.call {
            Some(_) => f.write_str("; if the server is right, change the document, or call `.forgiving(true)`"),
            None => Ok(()),
        }
    }
}

/// Formats where a redirect leads.
fn location(headers: &HeaderMap, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match headers.get(http::header::LOCATION).and_then(crate::params::header_text) {
        Some(location) => write!(f, ", which leads to {location}"),
        None => Ok(()),
    }
}

/// The host of requests that do not leave the process.
#[doc(hidden)]
pub const IN_PROCESS: &str = "in-process";

/// The header that generated servers give every response.
#[doc(hidden)]
pub const REQUEST_ID: &str = "x-request-id";

/// Says that the router of an in-process client has no route for the path, if that is why it responded with 404.
fn astray(
    status: StatusCode,
    headers: &HeaderMap,
    body: &Bytes,
    call: Option<&Call>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let is_in_process = call.is_some_and(|call| call.uri.host() == Some(IN_PROCESS));
    if !is_in_process || status != StatusCode::NOT_FOUND || !body.is_empty() || headers.contains_key(REQUEST_ID) {
        return Ok(());
    }
    write!(
        f,
        "; no route of the service has this path: if the API is nested below another path, call \
         `.base_url(\"http://{IN_PROCESS}/path\")` on the builder"
    )
}

/// How many bytes of a body a message shows.
const SHOWN: usize = 200;

/// Formats the start of a body on one line.
fn start(body: &Bytes, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Some(shown) = body.get(..body.len().min(SHOWN)).filter(|shown| !shown.is_empty()) else { return Ok(()) };
    let text = String::from_utf8_lossy(shown);
    // The cut may be within a character.
    let text = if shown.len() < body.len() { text.trim_end_matches('\u{fffd}') } else { &text };
    let dots = if shown.len() < body.len() { " .." } else { "" };
    let line: String = text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect();
    write!(f, "; its body starts with: {line}{dots}")
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
