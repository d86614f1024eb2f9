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
    /// The response as a client received it; a handler's own error has none.
    pub(crate) received: Option<Box<Received>>,
}

impl<E> ApiError<E> {
    /// The error that a response has.
    #[doc(hidden)]
    pub fn received(error: E, reply: reply::Incoming) -> Self {
        let Unexpected { status, headers, body, call, .. } = reply.into_unexpected();
        ApiError { error, headers, received: Some(Box::new(Received { status, body, call })) }
    }

    /// Whether it came over the wire, and not from a handler here.
    #[doc(hidden)]
    pub fn is_received(&self) -> bool {
        self.received.is_some()
    }
}

/// What a client keeps of the response beside a documented error.
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

/// The call that failed.
#[derive(Clone)]
pub struct Call {
    operation: &'static Operation,
    /// Without the credentials that a client adds.
    uri: Uri,
}

impl Call {
    /// The operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    #[doc(hidden)]
    pub fn new(operation: &'static Operation, uri: Uri) -> Self {
        Call { operation, uri }
    }
}

/// Operation, method and URL; without user and query, which may hold secrets.
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
    /// The server that a client has called, with its answer: the caller of a proxy can do nothing about it.
    Upstream(Box<Unexpected>),
    /// The client itself, which lacks credentials; nothing was sent.
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
    /// What does not fit the error that the document describes for the status, if it describes one.
    pub misfits: Violations,
    /// The call that it answers, on a client.
    pub call: Option<Call>,
}

impl Unexpected {
    /// The body as text, if it is text.
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.body).ok()
    }

    /// The body as JSON, if it is JSON.
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
    /// Its body; of a stream, nothing.
    pub body: Bytes,
    /// The call that it answers, on a client.
    pub call: Option<Call>,
    /// What does not fit, each with its JSON pointer; empty when the body is not JSON at all.
    pub misfits: Violations,
    /// The first reason, in words.
    pub message: String,
}

impl DecodeError {
    /// What does not fit; if nothing of it reads at all, why.
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

/// Why a call got no answer.
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
    /// With all causes: those who log an error rarely log its sources.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.call, self.cause)?;
        let mut said = self.cause.to_string();
        let mut next = self.cause.source();
        for _ in 0..MOST_CAUSES {
            let Some(cause) = next else { break };
            let text = cause.to_string();
            // Many repeat what caused them.
            if !said.contains(&text) {
                write!(f, ": {text}")?;
                said = text;
            }
            next = cause.source();
        }
        Ok(())
    }
}

/// More causes than this say nothing new.
const MOST_CAUSES: usize = 8;

impl std::error::Error for Unanswered {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.cause.as_ref())
    }
}

impl<E> Error<E> {
    /// The response that a client received, whatever became of it: status, headers and body.
    pub fn answer(&self) -> Option<(StatusCode, &HeaderMap, &Bytes)> {
        match self {
            Error::Api(api) => api.received.as_ref().map(|received| (received.status, &api.headers, &received.body)),
            Error::Unexpected(answer)
            | Error::Unauthenticated(Refused::Upstream(answer))
            | Error::Forbidden(Refused::Upstream(answer)) => Some((answer.status, &answer.headers, &answer.body)),
            Error::Decode(error) => Some((error.status, &error.headers, &error.body)),
            _ => None,
        }
    }

    /// The status of the response that a client received.
    pub fn status(&self) -> Option<StatusCode> {
        self.answer().map(|(status, ..)| status)
    }

    /// The body of the response that a client received, if it is text.
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(self.answer()?.2).ok()
    }

    /// The body of the response that a client received, if it is JSON.
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(self.answer()?.2).ok()
    }

    /// Whether a credential is missing or not accepted, documented or not.
    pub fn is_unauthenticated(&self) -> bool {
        matches!(self, Error::Unauthenticated(_)) || self.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// Whether the credential does not suffice, documented or not.
    pub fn is_forbidden(&self) -> bool {
        matches!(self, Error::Forbidden(_)) || self.status() == Some(StatusCode::FORBIDDEN)
    }

    /// Whether the server does not implement the operation, documented or not.
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
        Error::Api(ApiError { error, headers: HeaderMap::new(), received: None })
    }
}

impl<E: fmt::Debug> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Api(api) => {
                if let Some(call) = api.received.as_ref().and_then(|received| received.call.as_ref()) {
                    write!(f, "{call}: ")?;
                }
                write!(f, "the server answered with a documented error: {:?}", api.error)
            }
            Error::Unexpected(unexpected) => unexpected.fmt(f),
            Error::Decode(error) => error.fmt(f),
            Error::Transport(error) => write!(f, "the request did not get through: {error}"),
            Error::Timeout => f.write_str("the answer took too long"),
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
                    "`{}` asks for a credential that the client does not have: give the builder {ways}",
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
            true => write!(f, "the server answered with an undocumented {}", self.status)?,
            false => write!(f, "the server answered with {}, not as it is documented: {}", self.status, self.misfits)?,
        }
        if let Some(location) = self.headers.get(http::header::LOCATION).and_then(crate::params::header_text) {
            write!(f, ", which leads to {location}")?;
        }
        start(&self.body, f)
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(call) = &self.call {
            write!(f, "{call}: ")?;
        }
        write!(f, "the {} response does not read as documented: {}", self.status, self.message)?;
        start(&self.body, f)?;
        match self.call {
            Some(_) => {
                f.write_str("; if the server is right, correct the document, or read it with `.forgiving(true)`")
            }
            None => Ok(()),
        }
    }
}

/// How much of a body stands in a message.
const SHOWN: usize = 200;

/// The start of a body, on one line.
fn start(body: &Bytes, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Some(shown) = body.get(..body.len().min(SHOWN)).filter(|shown| !shown.is_empty()) else { return Ok(()) };
    let text = String::from_utf8_lossy(shown);
    // What was cut in two is no text.
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
