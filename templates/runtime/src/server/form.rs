//! Forms of several parts, taken apart while they come in.

use crate::multipart::Part;
use crate::{Body, BoxError};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http_body::{Body as _, Frame};
use multer::{Field, Multipart};
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};

/// Why a form could not be taken apart.
pub(super) enum Unparsed {
    /// More than a server holds in memory, or more parts than it takes.
    TooMuch,
    Malformed(String),
}

impl From<multer::Error> for Unparsed {
    fn from(error: multer::Error) -> Self {
        Unparsed::Malformed(error.to_string())
    }
}

/// Bytes that are taken apart at once.
const PIECE: usize = 16 * 1024;
/// Bytes that may stand between the contents of two parts, and in front of the first.
const BETWEEN: usize = 64 * 1024;

/// Takes a form apart while it comes in. Of what does not fit into the limit, a file is handed on as a stream; nothing
/// may follow it.
pub(super) async fn parse(media: &str, body: Body, limit: usize, most: usize) -> Result<Vec<Part>, Unparsed> {
    let gate = Arc::new(Gate::default());
    let pieces = Pieces { body, rest: Bytes::new(), gate: gate.clone() };
    let mut form = Form { fields: Multipart::new(pieces, multer::parse_boundary(media)?), gate, since: 0 };
    let (mut parts, mut held) = (Vec::new(), 0);
    while let Some(mut field) = poll_fn(|context| form.poll_next(context, limit)).await? {
        if parts.len() == most {
            return Err(Unparsed::TooMuch);
        }
        let mut part = Part {
            name: field.name().unwrap_or_default().to_owned(),
            file_name: field.file_name().map(str::to_owned),
            content_type: field.content_type().map(ToString::to_string),
            body: Body::empty(),
        };
        let mut bytes = BytesMut::new();
        while let Some(chunk) = poll_fn(|context| form.gate.poll(context, |context| next(&mut field, context))).await? {
            held += chunk.len();
            bytes.extend_from_slice(&chunk);
            // A piece may have been read that belongs to the next part.
            if held > limit || form.gate.read() > limit.saturating_add(PIECE) {
                if part.file_name.is_none() {
                    return Err(Unparsed::TooMuch);
                }
                part.body = Body::stream(Rest { start: bytes.freeze(), field: Some(field), form });
                parts.push(part);
                return Ok(parts);
            }
        }
        part.body = bytes.freeze().into();
        parts.push(part);
        form.since = form.gate.read();
    }
    Ok(parts)
}

fn next(field: &mut Field<'static>, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>, Unparsed>> {
    Pin::new(field).poll_next(context).map(|chunk| Ok(chunk.transpose()?))
}

/// The parts of a form, of which each must begin before long.
struct Form {
    fields: Multipart<'static>,
    gate: Arc<Gate>,
    /// How many bytes were read when the last part ended.
    since: usize,
}

impl Form {
    fn poll_next(&mut self, context: &mut Context<'_>, limit: usize) -> Poll<Result<Option<Field<'static>>, Unparsed>> {
        let (gate, fields) = (&self.gate, &mut self.fields);
        let most = limit.min(self.since.saturating_add(BETWEEN)).saturating_add(PIECE);
        gate.poll(context, |context| match fields.poll_next_field(context) {
            Poll::Ready(field) => Poll::Ready(Ok(field?)),
            Poll::Pending if gate.read() > most => Poll::Ready(Err(Unparsed::TooMuch)),
            Poll::Pending => Poll::Pending,
        })
    }
}

/// Lets the parser have a piece when it needs one. By itself it would read for as long as there is something to read,
/// and search all of it again and again.
#[derive(Debug, Default)]
struct Gate {
    /// Bytes that have gone through.
    read: AtomicUsize,
    open: AtomicBool,
    /// Whether there was nothing to go through.
    empty: AtomicBool,
}

impl Gate {
    fn read(&self) -> usize {
        self.read.load(Ordering::Relaxed)
    }

    /// Polls the parser until it has something or there is nothing that it could read.
    fn poll<T>(&self, context: &mut Context<'_>, mut parser: impl FnMut(&mut Context<'_>) -> Poll<T>) -> Poll<T> {
        loop {
            let polled = parser(context);
            if polled.is_ready() || self.empty.swap(false, Ordering::Relaxed) {
                return polled;
            }
            self.open.store(true, Ordering::Relaxed);
        }
    }
}

/// The bytes of a form, as the gate lets them through.
struct Pieces {
    body: Body,
    rest: Bytes,
    gate: Arc<Gate>,
}

impl Stream for Pieces {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if !self.gate.open.load(Ordering::Relaxed) {
            return Poll::Pending;
        }
        while self.rest.is_empty() {
            match Pin::new(&mut self.body).poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => self.rest = frame.into_data().unwrap_or_default(),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => {
                    self.gate.empty.store(true, Ordering::Relaxed);
                    return Poll::Pending;
                }
            }
        }
        let length = self.rest.len().min(PIECE);
        let piece = self.rest.split_to(length);
        self.gate.read.fetch_add(length, Ordering::Relaxed);
        self.gate.open.store(false, Ordering::Relaxed);
        Poll::Ready(Some(Ok(piece)))
    }
}

/// A file that is still coming in.
struct Rest {
    start: Bytes,
    field: Option<Field<'static>>,
    form: Form,
}

impl http_body::Body for Rest {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if !self.start.is_empty() {
            return Poll::Ready(Some(Ok(Frame::data(std::mem::take(&mut self.start)))));
        }
        let Rest { field, form, .. } = &mut *self;
        let error = if let Some(open) = field {
            match ready!(form.gate.poll(context, |context| next(open, context))) {
                Ok(Some(chunk)) => return Poll::Ready(Some(Ok(Frame::data(chunk)))),
                Ok(None) => {
                    *field = None;
                    form.since = form.gate.read();
                    return self.poll_frame(context);
                }
                Err(error) => error,
            }
        } else {
            match ready!(form.poll_next(context, usize::MAX)) {
                Ok(None) => return Poll::Ready(None),
                Ok(Some(_)) => {
                    Unparsed::Malformed("a part of the form follows a file that is too large for that".to_owned())
                }
                Err(error) => error,
            }
        };
        Poll::Ready(Some(Err(match error {
            Unparsed::TooMuch => "the form goes on for too long after its last file".into(),
            Unparsed::Malformed(error) => error.into(),
        })))
    }
}
