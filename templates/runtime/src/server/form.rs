//! Forms of several parts, taken apart while they come in.

use crate::multipart::Part;
use crate::{Body, BoxError};
use bytes::{Bytes, BytesMut};
use futures_core::Stream as _;
use http_body::Frame;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// Why a form could not be taken apart.
pub(super) enum Unparsed {
    /// More than a server holds in memory, or more parts than it takes.
    TooMuch,
    Malformed(String),
}

/// Takes a form apart while it comes in. Of what does not fit into the limit, a file is handed on as a stream; nothing
/// may follow it.
pub(super) async fn parse(media: &str, body: Body, limit: usize, most: usize) -> Result<Vec<Part>, Unparsed> {
    let failed = |error: multer::Error| Unparsed::Malformed(error.to_string());
    let boundary = multer::parse_boundary(media).map_err(failed)?;
    let mut form = multer::Multipart::new(http_body_util::BodyDataStream::new(body), boundary);
    let (mut parts, mut held) = (Vec::new(), 0);
    while let Some(mut field) = form.next_field().await.map_err(failed)? {
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
        while let Some(chunk) = field.chunk().await.map_err(failed)? {
            held += chunk.len();
            bytes.extend_from_slice(&chunk);
            if held > limit {
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
    }
    Ok(parts)
}

/// A file that is still coming in.
struct Rest {
    start: Bytes,
    field: Option<multer::Field<'static>>,
    form: multer::Multipart<'static>,
}

impl http_body::Body for Rest {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if !self.start.is_empty() {
            return Poll::Ready(Some(Ok(Frame::data(std::mem::take(&mut self.start)))));
        }
        if let Some(field) = &mut self.field {
            match ready!(Pin::new(field).poll_next(context)) {
                Some(chunk) => return Poll::Ready(Some(chunk.map(Frame::data).map_err(Into::into))),
                None => self.field = None,
            }
        }
        match ready!(self.form.poll_next_field(context)) {
            Ok(None) => Poll::Ready(None),
            Ok(Some(_)) => {
                Poll::Ready(Some(Err("a part of the form follows a file that is too large for that".into())))
            }
            Err(error) => Poll::Ready(Some(Err(error.into()))),
        }
    }
}
