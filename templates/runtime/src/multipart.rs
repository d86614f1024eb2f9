//! Forms of several parts, with files among them, both ways.

use crate::wire::{self, Wire};
use crate::{Body, BoxError};
use bytes::Bytes;
use http_body::Frame;
use std::collections::VecDeque;
use std::fmt;
use std::hash::{BuildHasher as _, Hasher as _};
use std::pin::Pin;
use std::task::{Context, Poll};

/// A body of several parts; implemented by [`multipart!`](crate::multipart!).
pub trait Multipart: Sized {
    /// Hands every part to the writer.
    fn write(self, writer: &mut Writer);
    /// Takes every part from the reader; `None` when the reader has kept an error.
    fn read(reader: &mut Reader) -> Option<Self>;
}

impl<T: Multipart> Multipart for Box<T> {
    fn write(self, writer: &mut Writer) {
        T::write(*self, writer);
    }

    fn read(reader: &mut Reader) -> Option<Self> {
        T::read(reader).map(Box::new)
    }
}

/// A file in a form: its bytes, and what the sender says of them.
#[derive(Debug, Default)]
pub struct File {
    /// The bytes.
    pub body: Body,
    /// Its name; a part without one is no file to many servers.
    pub name: Option<String>,
    /// Its media type.
    pub content_type: Option<String>,
}

impl File {
    /// A file of this name.
    pub fn new(name: impl Into<String>, body: impl Into<Body>) -> Self {
        File { body: body.into(), name: Some(name.into()), content_type: None }
    }

    /// Says what its bytes are.
    #[must_use]
    pub fn content_type(self, media: impl Into<String>) -> Self {
        File { content_type: Some(media.into()), ..self }
    }
}

impl crate::Validate for File {}

/// A part as it came in.
#[derive(Debug, Default)]
pub(crate) struct Part {
    pub name: String,
    pub file_name: Option<String>,
    pub content_type: Option<String>,
    pub bytes: Bytes,
}

/// Writes parts one behind the other; files are not read before they are sent.
pub struct Writer {
    boundary: String,
    pieces: VecDeque<Body>,
    text: String,
    error: Option<BoxError>,
}

impl Writer {
    pub(crate) fn new() -> Self {
        Writer { boundary: boundary(), pieces: VecDeque::new(), text: String::new(), error: None }
    }

    fn start(&mut self, name: &str, file: Option<&str>, media: &str) {
        let boundary = &self.boundary;
        self.text.push_str(&format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(name)));
        if let Some(file) = file {
            self.text.push_str(&format!("; filename=\"{}\"", quoted(file)));
        }
        self.text.push_str("\r\n");
        if !media.is_empty() {
            self.text.push_str(&format!("Content-Type: {}\r\n", media.replace(['\r', '\n'], " ")));
        }
        self.text.push_str("\r\n");
    }

    fn part(&mut self, name: &str, media: &str, text: Result<String, serde_json::Error>) {
        match text {
            Ok(text) => {
                self.start(name, None, media);
                self.text.push_str(&text);
                self.text.push_str("\r\n");
            }
            Err(error) => self.error = Some(error.into()),
        }
    }

    /// A scalar as text.
    pub fn text<T: Wire>(&mut self, name: &str, media: &str, value: Option<T>) {
        if let Some(value) = value {
            self.part(name, media, wire::to_text(&value));
        }
    }

    /// A list of scalars: a part for each.
    pub fn texts<T: Wire>(&mut self, name: &str, media: &str, value: Option<Vec<T>>) {
        for value in value.into_iter().flatten() {
            self.part(name, media, wire::to_text(&value));
        }
    }

    /// A value as JSON.
    pub fn json<T: Wire>(&mut self, name: &str, media: &str, value: Option<T>) {
        let media = if media.is_empty() { "application/json" } else { media };
        if let Some(value) = value {
            self.part(name, media, serde_json::to_string(&wire::Out(&value)));
        }
    }

    /// A file.
    pub fn file(&mut self, name: &str, media: &str, value: Option<File>) {
        let Some(file) = value else { return };
        let media = match &file.content_type {
            Some(own) => own,
            None if media.is_empty() || media.contains(['*', ',']) => "application/octet-stream",
            None => media,
        };
        self.start(name, file.name.as_deref().or(Some(name)), media);
        self.pieces.push_back(Bytes::from(std::mem::take(&mut self.text)).into());
        self.pieces.push_back(file.body);
        self.text.push_str("\r\n");
    }

    /// A list of files: a part for each.
    pub fn files(&mut self, name: &str, media: &str, value: Option<Vec<File>>) {
        value.into_iter().flatten().for_each(|file| self.file(name, media, Some(file)));
    }

    /// The media type and the body.
    pub(crate) fn finish(mut self) -> Result<(String, Body), BoxError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        self.text.push_str(&format!("--{}--\r\n", self.boundary));
        let media = format!("multipart/form-data; boundary={}", self.boundary);
        if self.pieces.is_empty() {
            return Ok((media, Bytes::from(self.text).into()));
        }
        self.pieces.push_back(Bytes::from(self.text).into());
        Ok((media, Body::stream(Pieces(self.pieces))))
    }
}

/// A text that no part is likely to hold: the standard library seeds its hashers at random.
fn boundary() -> String {
    let random = || std::collections::hash_map::RandomState::new().build_hasher().finish();
    format!("typewright-{:016x}{:016x}", random(), random())
}

/// As browsers quote names.
fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// Bodies one behind the other.
struct Pieces(VecDeque<Body>);

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        while let Some(piece) = self.0.front_mut() {
            match Pin::new(piece).poll_frame(context) {
                Poll::Ready(None) => _ = self.0.pop_front(),
                Poll::Ready(Some(Ok(frame))) if frame.is_trailers() => {}
                polled => return polled,
            }
        }
        Poll::Ready(None)
    }
}

/// Hands out parts and keeps what is wrong with them.
pub struct Reader {
    parts: Vec<Part>,
    pub(crate) errors: Vec<String>,
}

impl Reader {
    pub(crate) fn new(parts: Vec<Part>) -> Self {
        Reader { parts, errors: Vec::new() }
    }

    fn take(&mut self, name: &str) -> Vec<Part> {
        let (own, others) = std::mem::take(&mut self.parts).into_iter().partition(|part| part.name == name);
        self.parts = others;
        own
    }

    fn keep<T>(&mut self, name: &str, read: Result<T, String>) -> Option<T> {
        read.map_err(|error| self.errors.push(format!("part `{name}`: {error}"))).ok()
    }

    /// A scalar as text.
    pub fn text<T: Wire>(&mut self, name: &str, _: &str) -> Option<T> {
        let part = self.take(name).into_iter().next()?;
        let read = part.text().and_then(wire::from_text);
        self.keep(name, read)
    }

    /// A list of scalars: a part for each.
    pub fn texts<T: Wire>(&mut self, name: &str, _: &str) -> Option<Vec<T>> {
        let parts = self.take(name);
        if parts.is_empty() {
            return None;
        }
        let read = parts.iter().map(|part| part.text().and_then(wire::from_text)).collect();
        self.keep(name, read)
    }

    /// A value as JSON; one that was sent as plain text is read as such.
    pub fn json<T: Wire>(&mut self, name: &str, _: &str) -> Option<T> {
        let part = self.take(name).into_iter().next()?;
        let read = wire::from_slice(&part.bytes).map_err(|error| crate::reply::without_value(&error));
        let read = read.or_else(|error| part.text().and_then(wire::from_text).map_err(|_| error));
        self.keep(name, read)
    }

    /// A file.
    pub fn file(&mut self, name: &str, _: &str) -> Option<File> {
        self.take(name).into_iter().next().map(File::from)
    }

    /// A list of files: a part for each.
    pub fn files(&mut self, name: &str, _: &str) -> Option<Vec<File>> {
        let files: Vec<File> = self.take(name).into_iter().map(File::from).collect();
        (!files.is_empty()).then_some(files)
    }

    /// A part that must be there.
    pub fn required<T>(&mut self, name: &str, slot: Option<T>) -> Option<T> {
        if slot.is_none() && self.errors.is_empty() {
            self.errors.push(format!("part `{name}` is missing"));
        }
        slot
    }

    /// A part that may be left out.
    pub fn optional<T>(&mut self, _: &str, slot: Option<T>) -> Option<Option<T>> {
        Some(slot)
    }
}

impl Part {
    fn text(&self) -> Result<String, String> {
        String::from_utf8(self.bytes.to_vec()).map_err(|_| "not UTF-8".to_owned())
    }
}

impl From<Part> for File {
    fn from(part: Part) -> Self {
        File { body: part.bytes.into(), name: part.file_name, content_type: part.content_type }
    }
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer").finish_non_exhaustive()
    }
}

/// Takes a collected body apart.
#[cfg(feature = "server")]
pub(crate) async fn parse(media: &str, body: Bytes, most: usize) -> Result<Vec<Part>, String> {
    let failed = |error: multer::Error| error.to_string();
    let boundary = multer::parse_boundary(media).map_err(failed)?;
    let stream = futures_util::stream::iter([Ok::<_, std::convert::Infallible>(body)]);
    let mut form = multer::Multipart::new(stream, boundary);
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.map_err(failed)? {
        let part = Part {
            name: field.name().unwrap_or_default().to_owned(),
            file_name: field.file_name().map(str::to_owned),
            content_type: field.content_type().map(ToString::to_string),
            bytes: Bytes::new(),
        };
        let bytes = field.bytes().await.map_err(failed)?;
        parts.push(Part { bytes, ..part });
        if parts.len() > most {
            break;
        }
    }
    Ok(parts)
}
