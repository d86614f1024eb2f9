//! Outputs and documented errors as HTTP responses, both ways.

use crate::error::{Call, DecodeError, Unexpected};
use crate::stream::{EventStream, Format, JsonLines, Reopen, Streamed};
use crate::wire::{self, Wire};
use crate::{Body, BoxError, Violation, Violations, media, params};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

/// A set of documented responses; implemented by [`responses!`](crate::responses!).
pub trait Responses: Sized {
    /// Writes the response that this is.
    fn write(self, reply: &mut Outgoing);
    /// Reads a response; `None` when its status is not documented here.
    fn read(reply: &mut Incoming) -> Read<Self>;
}

/// A body with the headers that the document declares beside it; implemented by [`headed!`](crate::headed!).
pub trait Headed: Sized {
    /// Writes headers and body.
    fn write(self, status: u16, reply: &mut Outgoing);
    /// Reads headers and body; `None` when the status is another.
    fn read(status: u16, reply: &mut Incoming) -> Read<Self>;
}

impl<T: Headed> Headed for Box<T> {
    fn write(self, status: u16, reply: &mut Outgoing) {
        T::write(*self, status, reply);
    }

    fn read(status: u16, reply: &mut Incoming) -> Read<Self> {
        Ok(T::read(status, reply)?.map(Box::new))
    }
}

/// What reading a response gives: nothing when the status is another.
pub type Read<T> = Result<Option<T>, Failure>;

/// What a row of [`responses!`](crate::responses!) has read, as the variant of that row; `None` to ask the next row.
pub fn found<B, T>(read: Read<B>, variant: fn(B) -> T) -> Option<Read<T>> {
    match read {
        Ok(Some(body)) => Some(Ok(Some(variant(body)))),
        Ok(None) => None,
        Err(failure) => Some(Err(failure)),
    }
}

/// A body that does not read as the document says.
#[derive(Debug)]
pub struct Failure(#[doc(hidden)] pub Box<DecodeError>);

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
    #[doc(hidden)]
    pub status: StatusCode,
    #[doc(hidden)]
    pub headers: HeaderMap,
    #[doc(hidden)]
    pub body: Body,
    #[doc(hidden)]
    pub error: Option<BoxError>,
}

impl Outgoing {
    fn set(&mut self, status: u16, media: &'static str) {
        // A range is written as its first status.
        let status = if status < 10 { status * 100 } else { status };
        self.status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        if !media.is_empty() && !media.contains('*') {
            self.headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static(media));
        }
    }

    /// JSON.
    pub fn json<T: Wire>(&mut self, status: u16, media: &'static str, body: T) {
        self.set(status, if media.is_empty() || media.contains('*') { "application/json" } else { media });
        match wire::to_vec(&body) {
            Ok(bytes) => self.body = bytes.into(),
            Err(error) => self.error = Some(error.into()),
        }
    }

    /// Text.
    pub fn text<T: Wire>(&mut self, status: u16, media: &'static str, body: T) {
        self.set(status, if media.is_empty() || media.contains('*') { "text/plain" } else { media });
        match wire::to_text(&body) {
            Ok(text) => self.body = text.into_bytes().into(),
            Err(error) => self.error = Some(error.into()),
        }
    }

    /// A stream of bytes.
    pub fn stream(&mut self, status: u16, media: &'static str, body: Body) {
        self.set(status, media);
        self.body = body;
    }

    /// Values one after the other.
    pub fn lines<T: Streamed>(&mut self, status: u16, media: &'static str, body: JsonLines<T>) {
        self.stream(status, media, body.into_body(media, Format::JSON));
    }

    /// Events of JSON.
    pub fn events<T: Streamed>(&mut self, status: u16, media: &'static str, body: EventStream<T>) {
        self.put_events(status, media, body, Format::JSON);
    }

    /// Events of text.
    pub fn event_texts<T: Streamed>(&mut self, status: u16, media: &'static str, body: EventStream<T>) {
        self.put_events(status, media, body, Format::TEXT);
    }

    fn put_events<T: Streamed>(&mut self, status: u16, media: &'static str, body: EventStream<T>, format: Format<T>) {
        self.headers.insert(http::header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        self.stream(status, media, body.into_body(format));
    }

    /// Bytes as they are.
    pub fn bytes(&mut self, status: u16, media: &'static str, body: Bytes) {
        self.stream(status, media, body.into());
    }

    /// No body.
    pub fn empty(&mut self, status: u16, _: &'static str, (): ()) {
        self.set(status, "");
    }

    /// A body with headers.
    pub fn headed<T: Headed>(&mut self, status: u16, _: &'static str, body: T) {
        body.write(status, self);
    }

    /// One of several responses.
    pub fn variants<T: Responses>(&mut self, _: u16, _: &'static str, body: T) {
        body.write(self);
    }

    /// A header of the document's.
    pub fn header<T: Wire>(&mut self, name: &'static str, value: Option<T>) {
        let Some(value) = value else { return };
        let written = wire::to_value(&value).map_err(BoxError::from).and_then(|value| {
            let text = params::encode(name, &value, crate::message::HEADER).concat();
            Ok((HeaderName::from_bytes(name.as_bytes())?, HeaderValue::from_str(&text)?))
        });
        match written {
            Ok((name, value)) => _ = self.headers.insert(name, value),
            Err(error) => self.error = Some(error),
        }
    }

    pub(crate) fn into_unexpected(self, mut headers: HeaderMap) -> Unexpected {
        for (name, value) in &self.headers {
            headers.entry(name).or_insert_with(|| value.clone());
        }
        Unexpected {
            status: self.status,
            headers,
            body: self.body.into_whole().unwrap_or_default(),
            misfits: Violations::default(),
            call: None,
        }
    }
}

/// A response as it came in.
pub struct Incoming {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    stream: Option<Body>,
    /// How to open the stream again, if that makes sense.
    pub(crate) reopen: Option<Reopen>,
    /// How long a line or an event of the stream may be.
    pub(crate) limit: usize,
    /// Which rows of a table are asked now, if not all.
    pass: Option<Pass>,
    /// The media type that the body looks like, if the rows are asked in passes and the response has no `Content-Type`.
    looks: Option<&'static str>,
    /// Whether any success will do for the status of a row that is one.
    any_success: bool,
    /// The call that it belongs to.
    call: Option<Call>,
    /// Whether values of the wrong type are replaced and noted.
    forgiving: bool,
    notes: Vec<Violation>,
}

impl std::fmt::Debug for Incoming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Incoming").field("status", &self.status).finish_non_exhaustive()
    }
}

/// One of the rounds in which the rows of a table are asked: the most particular status first, and for each the very
/// media type, then one that is compatible, then any.
#[derive(Clone, Copy, Debug)]
struct Pass {
    rank: u8,
    fit: u8,
}

/// A status, a range of them, any.
fn rank(status: u16) -> u8 {
    match status {
        0 => 2,
        1..=9 => 1,
        _ => 0,
    }
}

/// Returns the media type that a body without one looks like.
fn looks(body: &Bytes) -> Option<&'static str> {
    let is_json = || serde_json::from_slice::<serde_core::de::IgnoredAny>(body).is_ok();
    match std::str::from_utf8(body) {
        _ if body.is_empty() => None,
        Ok(_) if is_json() => Some("application/json"),
        Ok(_) => Some("text/plain"),
        Err(_) => Some("application/octet-stream"),
    }
}

impl Incoming {
    /// A response that has been read to its end.
    pub fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Incoming {
            status,
            headers,
            body,
            stream: None,
            reopen: None,
            limit: usize::MAX,
            pass: None,
            looks: None,
            any_success: false,
            call: None,
            forgiving: false,
            notes: Vec::new(),
        }
    }

    /// A response whose body is still coming in.
    #[doc(hidden)]
    pub fn streamed(status: StatusCode, headers: HeaderMap, body: Body, limit: usize) -> Self {
        Incoming { stream: Some(body), limit, ..Incoming::new(status, headers, Bytes::new()) }
    }

    /// The same, if its body is a stream that can be opened again.
    #[doc(hidden)]
    pub fn reopened_by(self, reopen: impl crate::stream::Reopens + 'static) -> Self {
        let is_open = self.stream.is_some();
        Incoming { reopen: is_open.then(|| Box::new(reopen) as Reopen), ..self }
    }

    /// Says which call the response belongs to, and whether values of the wrong type are replaced and noted.
    #[doc(hidden)]
    pub fn answering(self, call: Call, forgiving: bool) -> Self {
        Incoming { call: Some(call), forgiving, ..self }
    }

    /// Says whether values of the wrong type are replaced.
    #[doc(hidden)]
    pub fn forgiving(self, forgiving: bool) -> Self {
        Incoming { forgiving, ..self }
    }

    /// Reads an undocumented success as a documented one, and notes that, if the client is forgiving.
    #[doc(hidden)]
    pub fn forgive_status(&mut self) -> bool {
        self.any_success = self.forgiving && self.status.is_success();
        self.pass = None;
        if self.any_success {
            let message = format!("the document does not list the status {}", self.status.as_u16());
            self.notes.push(Violation::at("", message));
        }
        self.any_success
    }

    /// Takes the notes on replaced values.
    pub(crate) fn take_notes(&mut self) -> Vec<Violation> {
        std::mem::take(&mut self.notes)
    }

    /// The body, whatever it is.
    #[doc(hidden)]
    pub fn into_stream(mut self) -> Body {
        self.take()
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Asks the rows of a table in the order of how well they fit.
    pub fn in_passes<T>(&mut self, read: impl Fn(&mut Self) -> Read<T>) -> Read<T> {
        // Once for all rows: the whole body is read for it.
        self.looks = if media::sent(&self.headers).is_none() { looks(&self.body) } else { None };
        for rank in 0..3 {
            for fit in 0..3 {
                self.pass = Some(Pass { rank, fit });
                if let Some(found) = read(self)? {
                    return Ok(Some(found));
                }
            }
        }
        Ok(None)
    }

    #[doc(hidden)]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// What was read to its end.
    #[doc(hidden)]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    #[doc(hidden)]
    pub fn into_headers(self) -> HeaderMap {
        self.headers
    }

    #[doc(hidden)]
    pub fn into_unexpected(self) -> Unexpected {
        let Incoming { status, headers, body, call, .. } = self;
        Unexpected { status, headers, body, misfits: Violations::default(), call }
    }

    /// Whether the status is this one, in this range (a single digit), or anything (0), and the media type fits.
    fn is(&self, status: u16, media: &str) -> bool {
        let found = self.status.as_u16();
        let is_other_success = self.any_success && (status == 2 || status / 100 == 2);
        if !(status == 0 || status == found || status == found / 100 || is_other_success) {
            return false;
        }
        let Some(pass) = self.pass else { return true };
        let sent = media::sent(&self.headers).or(self.looks);
        rank(status) == pass.rank
            && match pass.fit {
                _ if media.is_empty() => true,
                0 => sent.is_some_and(|sent| media::is_same(sent, media)),
                1 => sent.is_some_and(|sent| media::falls_under(sent, media)),
                _ => true,
            }
    }

    /// JSON.
    pub fn json<T: Wire>(&mut self, status: u16, media: &'static str) -> Read<T> {
        if !self.is(status, media) {
            return Ok(None);
        }
        let error = match wire::from_slice(&self.body) {
            Ok(value) => return Ok(Some(value)),
            Err(error) => error,
        };
        match wire::forgive::<T>(&self.body) {
            // The misfits were null for optional properties.
            (Some(value), misfits) if misfits.is_empty() => Ok(Some(value)),
            (Some(value), misfits) if self.forgiving => {
                self.notes.extend(misfits);
                Ok(Some(value))
            }
            (_, misfits) => Err(self.misfit(misfits, &error)),
        }
    }

    /// Text.
    pub fn text<T: Wire>(&mut self, status: u16, media: &'static str) -> Read<T> {
        if !self.is(status, media) {
            return Ok(None);
        }
        let read = std::str::from_utf8(&self.body).map_err(|_| "the body is not UTF-8".to_owned());
        read.and_then(|text| wire::from_text(text.to_owned(), true)).map(Some).map_err(|message| self.failure(message))
    }

    fn failure(&self, message: String) -> Failure {
        self.failed(Violations::default(), message)
    }

    fn misfit(&self, misfits: Vec<Violation>, error: &serde_json::Error) -> Failure {
        let message = match misfits.first() {
            Some(misfit) => misfit.to_string(),
            None => format!("the body is not JSON: {}", without_value(error)),
        };
        self.failed(Violations::from(misfits), message)
    }

    fn failed(&self, misfits: Violations, mut message: String) -> Failure {
        if media::sent(&self.headers).is_none() {
            message.push_str(" (the response has no `Content-Type`)");
        }
        let (status, headers, body) = (self.status, self.headers.clone(), self.body.clone());
        Failure(Box::new(DecodeError { status, headers, body, call: self.call.clone(), misfits, message }))
    }

    /// A stream of bytes.
    pub fn stream(&mut self, status: u16, media: &'static str) -> Read<Body> {
        Ok(self.is(status, media).then(|| self.take()))
    }

    fn take(&mut self) -> Body {
        self.stream.take().unwrap_or_else(|| Body::from(self.body.clone()))
    }

    /// Values one after the other.
    pub fn lines<T: Streamed>(&mut self, status: u16, media: &'static str) -> Read<JsonLines<T>> {
        Ok(self.is(status, media).then(|| JsonLines::read(self.take(), self.limit, Format::JSON)))
    }

    /// Events of JSON.
    pub fn events<T: Streamed>(&mut self, status: u16, media: &'static str) -> Read<EventStream<T>> {
        self.take_events(status, media, Format::JSON)
    }

    /// Events of text.
    pub fn event_texts<T: Streamed>(&mut self, status: u16, media: &'static str) -> Read<EventStream<T>> {
        self.take_events(status, media, Format::TEXT)
    }

    fn take_events<T: Streamed>(
        &mut self,
        status: u16,
        media: &'static str,
        format: Format<T>,
    ) -> Read<EventStream<T>> {
        let events = |found: &mut Self| EventStream::read(found.take(), found.limit, format, found.reopen.take());
        Ok(self.is(status, media).then(|| events(self)))
    }

    /// Bytes as they are.
    pub fn bytes(&mut self, status: u16, media: &'static str) -> Read<Bytes> {
        Ok(self.is(status, media).then(|| self.body.clone()))
    }

    /// No body.
    pub fn empty(&mut self, status: u16, _: &'static str) -> Read<()> {
        Ok(self.is(status, "").then_some(()))
    }

    /// A body with headers.
    pub fn headed<T: Headed>(&mut self, status: u16, _: &'static str) -> Read<T> {
        T::read(status, self)
    }

    /// One of several responses.
    pub fn variants<T: Responses>(&mut self, _: u16, _: &'static str) -> Read<T> {
        T::read(self)
    }

    /// A header of the document's; several of the name are one list.
    fn header<T: Wire>(&self, name: &str) -> Result<Option<T>, String> {
        let sent: Vec<&str> = self.headers.get_all(name).iter().filter_map(params::header_text).collect();
        if sent.is_empty() {
            return Ok(None);
        }
        let (name, text, style) = (name.to_owned(), sent.join(", "), crate::message::HEADER);
        let raw = params::Raw::Sent { name, text, style, joined: false };
        params::decode(raw, true)
    }

    /// A header that must be there.
    pub fn required<T: Wire>(&self, name: &'static str) -> Result<T, Failure> {
        match self.header(name) {
            Ok(Some(value)) => Ok(value),
            Ok(None) => Err(self.failure(format!("the header `{name}` is missing"))),
            Err(message) => Err(self.failure(format!("the header `{name}`: {message}"))),
        }
    }

    /// A header that may be left out. One that does not read as documented is still among the response's headers.
    pub fn optional<T: Wire>(&self, name: &'static str) -> Result<Option<T>, Failure> {
        Ok(self.header(name).unwrap_or_default())
    }
}

macro_rules! with_status {
    ($($(#[$doc:meta])* $any:ident = $plain:ident<$type:ty> $(where $param:ident: $bound:path)?;)*) => {
        impl Outgoing {
            $($(#[$doc])* pub fn $any$(<$param: $bound>)?(&mut self, _: u16, media: &'static str, body: WithStatus<$type>) {
                self.$plain(body.status.as_u16(), media, body.body);
            })*
        }

        impl Incoming {
            $($(#[$doc])* pub fn $any$(<$param: $bound>)?(&mut self, status: u16, media: &'static str) -> Read<WithStatus<$type>> {
                let found = self.status;
                Ok(self.$plain(status, media)?.map(|body| WithStatus { status: found, body }))
            })*
        }
    };
}

with_status! {
    /// JSON with a status of its own.
    json_any = json<T> where T: Wire;
    /// Text with a status of its own.
    text_any = text<T> where T: Wire;
    /// A stream with a status of its own.
    stream_any = stream<Body>;
    /// Values one after the other, with a status of their own.
    lines_any = lines<JsonLines<T>> where T: Streamed;
    /// Events of JSON, with a status of their own.
    events_any = events<EventStream<T>> where T: Streamed;
    /// Events of text, with a status of their own.
    event_texts_any = event_texts<EventStream<T>> where T: Streamed;
    /// Bytes with a status of their own.
    bytes_any = bytes<Bytes>;
    /// No body, with a status of its own.
    empty_any = empty<()>;
    /// A body with headers and a status of its own.
    headed_any = headed<T> where T: Headed;
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
