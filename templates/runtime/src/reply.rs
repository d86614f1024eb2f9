//! Outputs and documented errors as HTTP responses, both ways.

use crate::error::{DecodeError, Unexpected};
use crate::wire::{self, Wire};
use crate::{BoxError, Violations};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};

/// A set of documented responses; implemented by [`responses!`](crate::responses!).
pub trait Responses: Sized {
    /// Writes the response that this is.
    fn write(&self, reply: &mut Outgoing);
    /// Reads a response; `None` when its status is not documented here.
    fn read(reply: &Incoming) -> Read<Self>;
}

/// What reading a response gives: nothing when the status is another.
pub type Read<T> = Result<Option<T>, Failure>;

/// A body that does not read as the document says.
#[derive(Debug)]
pub struct Failure(pub(crate) DecodeError);

/// A body with the status it came with, for responses that document a range of statuses.
#[derive(Clone, Debug, PartialEq)]
pub struct WithStatus<T> {
    /// The status.
    pub status: StatusCode,
    /// The body.
    pub body: T,
}

/// A response in the making.
#[derive(Debug, Default)]
pub struct Outgoing {
    pub(crate) status: StatusCode,
    pub(crate) media: Option<&'static str>,
    pub(crate) body: Bytes,
    pub(crate) error: Option<BoxError>,
}

impl Outgoing {
    fn set(&mut self, status: u16) {
        // A range is written as its first status.
        let status = if status < 10 { status * 100 } else { status };
        self.status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    }

    /// JSON.
    pub fn json<T: Wire>(&mut self, status: u16, body: &T) {
        self.set(status);
        self.media = Some("application/json");
        match wire::to_vec(body) {
            Ok(bytes) => self.body = bytes.into(),
            Err(error) => self.error = Some(error.into()),
        }
    }

    /// JSON with a status of its own.
    pub fn json_any<T: Wire>(&mut self, _: u16, body: &WithStatus<T>) {
        self.json(body.status.as_u16(), &body.body);
    }

    /// Bytes as they are.
    pub fn bytes(&mut self, status: u16, body: &Bytes) {
        self.set(status);
        self.body = body.clone();
    }

    /// Bytes with a status of their own.
    pub fn bytes_any(&mut self, _: u16, body: &WithStatus<Bytes>) {
        self.bytes(body.status.as_u16(), &body.body);
    }

    /// No body.
    pub fn empty(&mut self, status: u16, (): &()) {
        self.set(status);
    }

    /// No body, with a status of its own.
    pub fn empty_any(&mut self, _: u16, body: &WithStatus<()>) {
        self.set(body.status.as_u16());
    }

    /// One of several responses.
    pub fn variants<T: Responses>(&mut self, _: u16, body: &T) {
        body.write(self);
    }

    pub(crate) fn into_unexpected(self, mut headers: HeaderMap) -> Unexpected {
        if let Some(media) = self.media {
            headers.entry(http::header::CONTENT_TYPE).or_insert(HeaderValue::from_static(media));
        }
        Unexpected { status: self.status, headers, body: self.body }
    }
}

/// A response as it came in.
#[derive(Debug)]
pub struct Incoming {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Incoming {
    /// A response that has been read to its end.
    pub fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Incoming { status, headers, body }
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    pub(crate) fn into_headers(self) -> HeaderMap {
        self.headers
    }

    pub(crate) fn into_unexpected(self) -> Unexpected {
        Unexpected { status: self.status, headers: self.headers, body: self.body }
    }

    /// Whether the status is this one, in this range (a single digit), or anything (0).
    fn is(&self, status: u16) -> bool {
        let found = self.status.as_u16();
        status == 0 || status == found || status == found / 100
    }

    /// JSON.
    pub fn json<T: Wire>(&self, status: u16) -> Read<T> {
        if !self.is(status) {
            return Ok(None);
        }
        wire::from_slice(&self.body).map(Some).map_err(|error| self.failure(wire::explain::<T>(&self.body).1, &error))
    }

    fn failure(&self, misfits: Vec<crate::Violation>, error: &serde_json::Error) -> Failure {
        let message = match misfits.first() {
            Some(misfit) => misfit.to_string(),
            None => format!("the body is not JSON: {}", without_value(error)),
        };
        Failure(DecodeError { status: self.status, misfits: Violations::from(misfits), message })
    }

    fn with_status<T>(&self, body: Read<T>) -> Read<WithStatus<T>> {
        Ok(body?.map(|body| WithStatus { status: self.status, body }))
    }

    /// JSON with a status of its own.
    pub fn json_any<T: Wire>(&self, status: u16) -> Read<WithStatus<T>> {
        self.with_status(self.json(status))
    }

    /// Bytes as they are.
    pub fn bytes(&self, status: u16) -> Read<Bytes> {
        Ok(self.is(status).then(|| self.body.clone()))
    }

    /// Bytes with a status of their own.
    pub fn bytes_any(&self, status: u16) -> Read<WithStatus<Bytes>> {
        self.with_status(self.bytes(status))
    }

    /// No body.
    pub fn empty(&self, status: u16) -> Read<()> {
        Ok(self.is(status).then_some(()))
    }

    /// No body, with a status of its own.
    pub fn empty_any(&self, status: u16) -> Read<WithStatus<()>> {
        self.with_status(self.empty(status))
    }

    /// One of several responses.
    pub fn variants<T: Responses>(&self, _: u16) -> Read<T> {
        T::read(self)
    }
}

/// Whether a media type is JSON.
pub(crate) fn is_json(media: &str) -> bool {
    let media = media.to_ascii_lowercase();
    media == "application/json" || media.ends_with("+json")
}

/// serde_json's message about the text's form, which never quotes it.
pub(crate) fn without_value(error: &serde_json::Error) -> String {
    format!(
        "{} at line {} column {}",
        match error.classify() {
            serde_json::error::Category::Eof => "it ends too early",
            _ => "syntax error",
        },
        error.line(),
        error.column()
    )
}
