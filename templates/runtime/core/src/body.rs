//! Bodies of HTTP messages.

#[cfg(not(target_family = "wasm"))]
mod file;

use crate::{BoxError, MaybeSend};
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

/// The body of a request or a response: bytes at hand, or a stream of them.
#[derive(Default)]
pub struct Body(Kind);

#[derive(Default)]
enum Kind {
    #[default]
    Empty,
    Whole(Bytes),
    /// Bytes that can be read again for each request. Browsers have no files.
    #[cfg_attr(target_family = "wasm", allow(dead_code))]
    Source(Arc<dyn Source>),
    Stream(Stream),
}

#[cfg(not(target_family = "wasm"))]
type Stream = Pin<Box<dyn http_body::Body<Data = Bytes, Error = BoxError> + Send>>;
#[cfg(target_family = "wasm")]
type Stream = Pin<Box<dyn http_body::Body<Data = Bytes, Error = BoxError>>>;

/// What can be read more than once, and knows how long it is.
trait Source: Send + Sync {
    fn length(&self) -> u64;
    fn read(&self) -> Stream;
}

impl Body {
    /// No bytes.
    pub fn empty() -> Self {
        Body(Kind::Empty)
    }

    /// Any body of the http ecosystem.
    pub fn stream<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + MaybeSend + 'static,
        B::Error: Into<BoxError>,
    {
        Body(Kind::Stream(Box::pin(MapError { body })))
    }

    /// What a file holds, read bit by bit while it is sent, on a thread of its own. A request with such a body may be
    /// sent again.
    #[cfg(not(target_family = "wasm"))]
    pub fn file(path: impl Into<std::path::PathBuf>) -> std::io::Result<Self> {
        file::Contents::of(path.into()).map(|contents| Body(Kind::Source(Arc::new(contents))))
    }

    /// The same bytes again, when they are at hand.
    #[doc(hidden)]
    pub fn copy(&self) -> Option<Self> {
        match &self.0 {
            Kind::Empty => Some(Body(Kind::Empty)),
            Kind::Whole(bytes) => Some(Body(Kind::Whole(bytes.clone()))),
            Kind::Source(source) => Some(Body(Kind::Source(source.clone()))),
            Kind::Stream(_) => None,
        }
    }

    /// The bytes, when they are at hand.
    pub fn into_whole(self) -> Result<Bytes, Body> {
        match self.0 {
            Kind::Empty => Ok(Bytes::new()),
            Kind::Whole(bytes) => Ok(bytes),
            other => Err(Body(other)),
        }
    }
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Body(..)")
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Body(Kind::Whole(bytes))
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        text.into_bytes().into()
    }
}

impl From<&str> for Body {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match std::mem::take(&mut self.0) {
            Kind::Empty => Poll::Ready(None),
            Kind::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            Kind::Whole(bytes) => Poll::Ready(Some(Ok(Frame::data(bytes)))),
            Kind::Source(source) => {
                self.0 = Kind::Stream(source.read());
                self.poll_frame(context)
            }
            Kind::Stream(mut stream) => {
                let polled = stream.as_mut().poll_frame(context);
                self.0 = Kind::Stream(stream);
                polled
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Kind::Empty => true,
            Kind::Whole(bytes) => bytes.is_empty(),
            Kind::Source(_) => false,
            Kind::Stream(stream) => stream.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Kind::Empty => SizeHint::with_exact(0),
            Kind::Whole(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Kind::Source(source) => SizeHint::with_exact(source.length()),
            Kind::Stream(stream) => stream.size_hint(),
        }
    }
}

pin_project_lite::pin_project! {
    struct MapError<B> {
        #[pin]
        body: B,
    }
}

impl<B> http_body::Body for MapError<B>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        self.project().body.poll_frame(context).map(|frame| frame.map(|frame| frame.map_err(Into::into)))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Why a body could not be read.
#[doc(hidden)]
pub enum Unreadable {
    TooLarge,
    Broken(BoxError),
}

/// Reads a body up to a limit.
#[doc(hidden)]
pub async fn collect(body: Body, limit: usize) -> Result<Bytes, Unreadable> {
    use http_body::Body as _;
    let mut stream = match body.into_whole() {
        Ok(bytes) if bytes.len() > limit => return Err(Unreadable::TooLarge),
        Ok(bytes) => return Ok(bytes),
        Err(stream) => stream,
    };
    // Who says beforehand that it is too much need not send it.
    if stream.size_hint().lower() > limit as u64 {
        return Err(Unreadable::TooLarge);
    }
    let (mut first, mut rest) = (Bytes::new(), Vec::new());
    while let Some(frame) = std::future::poll_fn(|context| Pin::new(&mut stream).poll_frame(context)).await {
        let Ok(bytes) = frame.map_err(Unreadable::Broken)?.into_data() else { continue };
        if first.len() + rest.len() + bytes.len() > limit {
            return Err(Unreadable::TooLarge);
        }
        // Most bodies come at once, and are not copied.
        match first.is_empty() {
            true => first = bytes,
            false => rest.extend_from_slice(&bytes),
        }
    }
    Ok(if rest.is_empty() { first } else { [&first, rest.as_slice()].concat().into() })
}
