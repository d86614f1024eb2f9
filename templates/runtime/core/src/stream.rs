//! Bodies that are values one after the other: lines of JSON, and events that a server sends.
//!
//! Both are read and written value by value, in constant memory, and what one end writes the other reads: a proxy hands
//! a stream on as it comes.

use crate::wire::{self, Wire};
use crate::{Body, BoxError, BoxFuture, BoxStream, MaybeSend, Validate, reply};
use bytes::{Buf as _, Bytes, BytesMut};
use futures_core::Stream;
use http_body::{Body as _, Frame};
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// Why a stream has no next value.
#[derive(Debug)]
pub enum StreamError {
    /// It broke off.
    Broken(BoxError),
    /// What came is not what the document says; the stream goes on behind it.
    Misfit(String),
    /// A line or an event is longer than the limit.
    TooLong,
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StreamError::Broken(error) => write!(f, "the stream broke off: {error}"),
            StreamError::Misfit(message) => write!(f, "a value does not read as documented: {message}"),
            StreamError::TooLong => f.write_str("a line or an event of the stream is too long"),
        }
    }
}

impl std::error::Error for StreamError {}

/// A body of JSON values, one on each line.
///
/// ```
/// # async fn example(mut lines: typewright_core::JsonLines<String>) -> Result<(), typewright_core::StreamError> {
/// while let Some(value) = lines.next().await {
///     println!("{}", value?);
/// }
/// # Ok(()) }
/// ```
pub struct JsonLines<T>(BoxStream<Result<T, StreamError>>);

/// A body of events that a server sends (`text/event-stream`).
///
/// A client's stream that breaks off is opened again where it was, with `Last-Event-ID`, as long as the call may be
/// sent again; one that ends is opened again only if the server has asked for that with `retry`.
pub struct EventStream<T>(BoxStream<Result<Event<T>, StreamError>>);

/// An event.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Event<T> {
    /// What it says.
    pub data: T,
    /// What kind of event it is, if it says so.
    pub event: Option<String>,
    /// Where the stream is, for whoever comes back to it.
    pub id: Option<String>,
    /// How long to wait before coming back.
    pub retry: Option<Duration>,
}

impl<T> Event<T> {
    /// An event that only has data.
    pub fn new(data: T) -> Self {
        Event { data, event: None, id: None, retry: None }
    }

    /// Says what kind of event it is.
    #[must_use]
    pub fn event(self, event: impl Into<String>) -> Self {
        Event { event: Some(event.into()), ..self }
    }

    /// Says where the stream is.
    #[must_use]
    pub fn id(self, id: impl Into<String>) -> Self {
        Event { id: Some(id.into()), ..self }
    }

    /// Says how long to wait before coming back, and that this makes sense even if the stream ends.
    #[must_use]
    pub fn retry(self, retry: Duration) -> Self {
        Event { retry: Some(retry), ..self }
    }
}

impl<T> From<T> for Event<T> {
    fn from(data: T) -> Self {
        Event::new(data)
    }
}

macro_rules! streams {
    ($($type:ident<T> of $item:ty;)*) => { $(
        impl<T: 'static> $type<T> {
            /// A stream of values; an error ends it, and tells the other end that something is missing.
            pub fn new<S, I, E>(stream: S) -> Self
            where
                S: Stream<Item = Result<I, E>> + MaybeSend + 'static,
                I: Into<$item> + 'static,
                E: Into<BoxError> + 'static,
            {
                $type(Box::pin(Converted(Box::pin(stream), PhantomData)))
            }

            /// Values that are at hand.
            pub fn of<I>(values: impl IntoIterator<Item = I, IntoIter: MaybeSend + Unpin + 'static>) -> Self
            where
                I: Into<$item> + 'static,
            {
                $type::new(AtHand(values.into_iter()))
            }

            /// The next value; `None` at the end.
            pub async fn next(&mut self) -> Option<Result<$item, StreamError>> {
                poll_fn(|context| self.0.as_mut().poll_next(context)).await
            }
        }

        impl<T> Stream for $type<T> {
            type Item = Result<$item, StreamError>;

            fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
                self.0.as_mut().poll_next(context)
            }
        }

        impl<T> fmt::Debug for $type<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($type), "(..)"))
            }
        }

        impl<T> Validate for $type<T> {}
    )* };
}

streams! {
    JsonLines<T> of T;
    EventStream<T> of Event<T>;
}

/// A stream whose values and errors are made into others.
struct Converted<S, T>(Pin<Box<S>>, PhantomData<fn() -> T>);

impl<S, I, E, T> Stream for Converted<S, T>
where
    S: Stream<Item = Result<I, E>>,
    I: Into<T>,
    E: Into<BoxError>,
{
    type Item = Result<T, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = ready!(self.0.as_mut().poll_next(context));
        Poll::Ready(item.map(|item| item.map(Into::into).map_err(|error| StreamError::Broken(error.into()))))
    }
}

/// Values at hand as a stream.
struct AtHand<I>(I);

impl<I: Iterator + Unpin> Stream for AtHand<I> {
    type Item = Result<I::Item, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(Ok))
    }
}

/// Values as the frames of a body: what is there is sent together, and what is not is not waited for. One that cannot be
/// written breaks the body off.
struct Written<T, S> {
    values: BoxStream<Result<T, StreamError>>,
    write: S,
    /// What comes after the values that were written last: their end, or why there are no more.
    end: Option<Result<(), BoxError>>,
}

/// About how much is sent together.
const FRAME: usize = 16 * 1024;

impl<T, S> Written<T, S>
where
    S: Fn(T, &mut Vec<u8>) -> Result<(), BoxError> + Unpin,
{
    fn new(values: BoxStream<Result<T, StreamError>>, write: S) -> Self {
        Written { values, write, end: None }
    }
}

impl<T, S> http_body::Body for Written<T, S>
where
    S: Fn(T, &mut Vec<u8>) -> Result<(), BoxError> + Unpin,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let mut bytes = Vec::new();
        while self.end.is_none() && bytes.len() < FRAME {
            match self.values.as_mut().poll_next(context) {
                Poll::Pending if bytes.is_empty() => return Poll::Pending,
                Poll::Pending => break,
                Poll::Ready(None) => self.end = Some(Ok(())),
                Poll::Ready(Some(value)) => {
                    let (length, value) = (bytes.len(), value.map_err(BoxError::from));
                    if let Err(error) = value.and_then(|value| (self.write)(value, &mut bytes)) {
                        bytes.truncate(length);
                        self.end = Some(Err(error));
                    }
                }
            }
        }
        if !bytes.is_empty() {
            return Poll::Ready(Some(Ok(Frame::data(bytes.into()))));
        }
        Poll::Ready(match self.end.replace(Ok(())) {
            Some(Err(error)) => Some(Err(error)),
            _ => None,
        })
    }
}

/// What can be a value of a stream: everything that travels as JSON.
pub trait Streamed: Wire + MaybeSend + 'static {}

impl<T: Wire + MaybeSend + 'static> Streamed for T {}

/// How the text of a value is read and written: as JSON, or as it is.
pub(crate) struct Format<T> {
    pub read: fn(&str) -> Result<T, String>,
    pub write: fn(&T) -> Result<String, serde_json::Error>,
}

impl<T> Clone for Format<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Format<T> {}

impl<T: Wire> Format<T> {
    /// As JSON.
    pub const JSON: Self = Format {
        read: |text| wire::from_slice(text.as_bytes()).map_err(|error| misfit::<T>(text, &error)),
        write: |value| serde_json::to_string(&wire::Out(value)),
    };

    /// A scalar as it is.
    pub const TEXT: Self = Format { read: |text| wire::from_text(text.to_owned(), true), write: wire::to_text };
}

/// What is wrong with a text, without quoting it.
fn misfit<T: Wire>(text: &str, error: &serde_json::Error) -> String {
    let misfits = wire::explain::<T>(text.as_bytes()).1;
    misfits.first().map_or_else(|| reply::without_value(error), ToString::to_string)
}

impl<T: Streamed> JsonLines<T> {
    pub(crate) fn into_body(self, media: &str, format: Format<T>) -> Body {
        // Text sequences (RFC 7464) mark where a record begins.
        let start: &[u8] = if media.contains("json-seq") { b"\x1e" } else { b"" };
        let start = Bytes::copy_from_slice(start);
        let line = move |value: T, bytes: &mut Vec<u8>| {
            for part in [&start, (format.write)(&value)?.as_bytes(), b"\n"] {
                bytes.extend_from_slice(part);
            }
            Ok(())
        };
        Body::stream(Written::new(self.0, line))
    }

    pub(crate) fn read(body: Body, limit: usize, format: Format<T>) -> Self {
        JsonLines(Box::pin(Records { body, lines: Lines::new(limit), format, ended: false }))
    }
}

impl<T: Streamed> EventStream<T> {
    pub(crate) fn into_body(self, format: Format<T>) -> Body {
        let block = move |event: Event<T>, bytes: &mut Vec<u8>| {
            let mut field = |name: &str, value: &str| {
                for line in value.split(['\r', '\n']) {
                    [name, ": ", line, "\n"].iter().for_each(|part| bytes.extend_from_slice(part.as_bytes()));
                }
            };
            // A break would begin another field.
            event.event.iter().for_each(|kind| field("event", &kind.replace(['\r', '\n'], " ")));
            event.id.iter().for_each(|id| field("id", &id.replace(['\r', '\n', '\0'], " ")));
            event.retry.iter().for_each(|retry| field("retry", &retry.as_millis().to_string()));
            field("data", &(format.write)(&event.data)?.replace("\r\n", "\n"));
            bytes.push(b'\n');
            Ok(())
        };
        Body::stream(Written::new(self.0, block))
    }

    pub(crate) fn read(body: Body, limit: usize, format: Format<T>, reopen: Option<Reopen>) -> Self {
        EventStream(Box::pin(Blocks {
            state: State::Open(body),
            lines: Lines::new(limit),
            pending: Pending::default(),
            last: None,
            wait: None,
            fruitless: 0,
            reopen,
            format,
        }))
    }
}

/// Opens a stream again: given how often that was done since the last event, the wait that the server has asked for,
/// and the id of the last event. No body means that there is no more.
#[doc(hidden)]
pub trait Reopens: MaybeSend {
    fn reopen(
        &mut self,
        times: u32,
        wait: Option<Duration>,
        last: Option<String>,
    ) -> BoxFuture<'static, Result<Option<Body>, BoxError>>;
}

/// Whatever opens a stream again.
pub(crate) type Reopen = Box<dyn Reopens>;

/// Takes bytes, gives lines.
struct Lines {
    bytes: BytesMut,
    /// How many bytes are known to hold no end of a line.
    seen: usize,
    /// Whether the last line ended with a carriage return, of which a line feed may be a part.
    returned: bool,
    limit: usize,
}

impl Lines {
    fn new(limit: usize) -> Self {
        Lines { bytes: BytesMut::new(), seen: 0, returned: false, limit }
    }

    /// The next line without its end, if it is complete.
    fn next(&mut self) -> Result<Option<Bytes>, StreamError> {
        if self.returned && self.bytes.first() == Some(&b'\n') {
            self.bytes.advance(1);
        }
        self.returned &= self.bytes.is_empty();
        let Some(end) = self.bytes[self.seen..].iter().position(|byte| matches!(byte, b'\r' | b'\n')) else {
            self.seen = self.bytes.len();
            return if self.seen > self.limit { Err(StreamError::TooLong) } else { Ok(None) };
        };
        let line = self.bytes.split_to(self.seen + end).freeze();
        self.returned = self.bytes.first() == Some(&b'\r');
        self.bytes.advance(1);
        self.seen = 0;
        if line.len() > self.limit { Err(StreamError::TooLong) } else { Ok(Some(line)) }
    }
}

/// The next bytes of a body; `None` at its end.
fn poll_bytes(body: &mut Body, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
    loop {
        match ready!(Pin::new(&mut *body).poll_frame(context)) {
            None => return Poll::Ready(None),
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            Some(Ok(frame)) => {
                if let Ok(bytes) = frame.into_data() {
                    return Poll::Ready(Some(Ok(bytes)));
                }
            }
        }
    }
}

/// A value on each line; empty ones are skipped.
struct Records<T> {
    body: Body,
    lines: Lines,
    format: Format<T>,
    ended: bool,
}

impl<T> Records<T> {
    fn value(&self, line: &[u8]) -> Option<Result<T, StreamError>> {
        let line = line.strip_prefix(b"\x1e").unwrap_or(line).trim_ascii();
        if line.is_empty() {
            return None;
        }
        let text = std::str::from_utf8(line).map_err(|_| "a line is not UTF-8".to_owned());
        Some(text.and_then(|text| (self.format.read)(text)).map_err(StreamError::Misfit))
    }
}

impl<T> Stream for Records<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if self.ended {
                return Poll::Ready(None);
            }
            match self.lines.next() {
                Err(error) => {
                    self.ended = true;
                    return Poll::Ready(Some(Err(error)));
                }
                Ok(Some(line)) => match self.value(&line) {
                    Some(value) => return Poll::Ready(Some(value)),
                    None => continue,
                },
                Ok(None) => {}
            }
            match ready!(poll_bytes(&mut self.body, context)) {
                Some(Ok(bytes)) => self.lines.bytes.extend_from_slice(&bytes),
                Some(Err(error)) => {
                    self.ended = true;
                    return Poll::Ready(Some(Err(StreamError::Broken(error))));
                }
                // The last line needs no end.
                None => {
                    self.ended = true;
                    let last = self.lines.bytes.split();
                    return Poll::Ready(self.value(&last));
                }
            }
        }
    }
}

/// The fields of an event that is coming in.
#[derive(Default)]
struct Pending {
    data: Option<String>,
    event: Option<String>,
    id: Option<String>,
    retry: Option<Duration>,
}

enum State {
    Open(Body),
    Opening(BoxFuture<'static, Result<Option<Body>, BoxError>>),
    Ended,
}

/// Events, each a block of lines.
struct Blocks<T> {
    state: State,
    lines: Lines,
    pending: Pending,
    /// The id of the last event that had one.
    last: Option<String>,
    /// How long the server wants clients to wait before they come back.
    wait: Option<Duration>,
    /// How often the stream was opened since the last event.
    fruitless: u32,
    reopen: Option<Reopen>,
    format: Format<T>,
}

impl<T> Blocks<T> {
    /// Takes a line; a blank one completes an event.
    fn take(&mut self, line: &[u8]) -> Option<Result<Event<T>, StreamError>> {
        let line = String::from_utf8_lossy(line);
        if line.is_empty() {
            let Pending { data, event, id, retry } = std::mem::take(&mut self.pending);
            let data = data?;
            // By this services say that nothing follows, in a stream of JSON.
            if data == "[DONE]" {
                (self.state, self.reopen) = (State::Ended, None);
                return None;
            }
            self.fruitless = 0;
            let read = (self.format.read)(&data).map_err(StreamError::Misfit);
            return Some(read.map(|data| Event { data, event, id, retry }));
        }
        let (field, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field.trim_start_matches('\u{feff}') {
            "data" => match &mut self.pending.data {
                Some(data) => data.extend(["\n", value]),
                None => self.pending.data = Some(value.to_owned()),
            },
            "event" => self.pending.event = Some(value.to_owned()),
            "id" if !value.contains('\0') => {
                self.last = Some(value.to_owned());
                self.pending.id = Some(value.to_owned());
            }
            "retry" => {
                self.pending.retry = value.parse().ok().map(Duration::from_millis);
                self.wait = self.pending.retry.or(self.wait);
            }
            _ => {}
        }
        None
    }

    /// Opens the stream again, if that can be done.
    fn again(&mut self, because: Option<BoxError>) -> Option<StreamError> {
        self.state = State::Ended;
        (self.pending, self.lines) = (Pending::default(), Lines::new(self.lines.limit));
        // An end is an end, unless the server expects its clients back.
        let wanted = because.is_some() || self.wait.is_some();
        match &mut self.reopen {
            Some(reopen) if wanted => {
                self.fruitless += 1;
                self.state = State::Opening(reopen.reopen(self.fruitless, self.wait, self.last.clone()));
                None
            }
            _ => because.map(StreamError::Broken),
        }
    }
}

impl<T> Stream for Blocks<T> {
    type Item = Result<Event<T>, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let State::Open(_) = self.state {
                let line = match self.lines.next() {
                    Ok(line) => line,
                    Err(error) => {
                        self.state = State::Ended;
                        return Poll::Ready(Some(Err(error)));
                    }
                };
                let held = self.pending.data.as_ref().map_or(0, String::len);
                if held > self.lines.limit {
                    self.state = State::Ended;
                    return Poll::Ready(Some(Err(StreamError::TooLong)));
                }
                if let Some(line) = line {
                    match self.take(&line) {
                        Some(event) => return Poll::Ready(Some(event)),
                        None => continue,
                    }
                }
            }
            let failed = match &mut self.state {
                State::Ended => return Poll::Ready(None),
                State::Open(body) => match ready!(poll_bytes(body, context)) {
                    Some(Ok(bytes)) => {
                        self.lines.bytes.extend_from_slice(&bytes);
                        None
                    }
                    Some(Err(error)) => self.again(Some(error)),
                    None => self.again(None),
                },
                State::Opening(opening) => match ready!(opening.as_mut().poll(context)) {
                    Ok(Some(body)) => {
                        self.state = State::Open(body);
                        None
                    }
                    Ok(None) => {
                        self.state = State::Ended;
                        None
                    }
                    Err(error) => {
                        self.state = State::Ended;
                        Some(StreamError::Broken(error))
                    }
                },
            };
            if let Some(error) = failed {
                return Poll::Ready(Some(Err(error)));
            }
        }
    }
}
