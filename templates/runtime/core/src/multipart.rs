//! Forms of several parts, with files among them, both ways.

use crate::params;
use crate::wire::{self, Wire};
use crate::{Body, BoxError, Reading};
use bytes::Bytes;
use http_body::{Body as _, Frame, SizeHint};
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

    /// Creates a string in place of a file, for fields that allow both.
    pub fn text(text: impl Into<String>) -> Self {
        File { body: Bytes::from(text.into()).into(), name: None, content_type: None }
    }

    /// A file on disk under its own name, read while it is sent.
    #[cfg(not(target_family = "wasm"))]
    pub fn open(path: impl Into<std::path::PathBuf>) -> std::io::Result<Self> {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Ok(File { body: Body::file(path)?, name, content_type: None })
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
#[doc(hidden)]
pub struct Part {
    pub name: String,
    pub file_name: Option<String>,
    pub content_type: Option<String>,
    pub body: Body,
}

/// Writes parts one behind the other. Files come last, so that who receives them knows everything else by then, and
/// are not read before they are sent.
pub struct Writer {
    boundary: String,
    text: String,
    files: VecDeque<Body>,
    error: Option<BoxError>,
}

impl Writer {
    pub(crate) fn new() -> Self {
        Writer { boundary: boundary(), text: String::new(), files: VecDeque::new(), error: None }
    }

    /// What stands before a part.
    fn head(&self, name: &str, file: Option<&str>, media: &str) -> String {
        let boundary = &self.boundary;
        let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(name));
        if let Some(file) = file {
            head.push_str(&format!("; filename=\"{}\"", quoted(file)));
        }
        head.push_str("\r\n");
        if !media.is_empty() {
            head.push_str(&format!("Content-Type: {}\r\n", media.replace(['\r', '\n'], " ")));
        }
        head.push_str("\r\n");
        head
    }

    fn part(&mut self, name: &str, media: &str, text: Result<String, serde_json::Error>) {
        match text {
            Ok(text) => {
                let head = self.head(name, None, media);
                self.text.extend([&head, &text, "\r\n"]);
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
        let head = self.head(name, file.name.as_deref().or(Some(name)), media);
        self.attach(head, file.body);
    }

    fn attach(&mut self, head: String, body: Body) {
        self.files.extend([head.into_bytes().into(), body, Bytes::from_static(b"\r\n").into()]);
    }

    /// A list of files: a part for each.
    pub fn files(&mut self, name: &str, media: &str, value: Option<Vec<File>>) {
        value.into_iter().flatten().for_each(|file| self.file(name, media, Some(file)));
    }

    /// Writes a file, or a string if it has neither a name nor a media type.
    pub fn file_or_text(&mut self, name: &str, media: &str, value: Option<File>) {
        match value {
            Some(File { body, name: None, content_type: None }) => {
                let head = self.head(name, None, "");
                self.attach(head, body);
            }
            file => self.file(name, media, file),
        }
    }

    /// The same for a list: one part for each item.
    pub fn files_or_texts(&mut self, name: &str, media: &str, value: Option<Vec<File>>) {
        value.into_iter().flatten().for_each(|file| self.file_or_text(name, media, Some(file)));
    }

    /// The media type and the body.
    pub(crate) fn finish(mut self) -> Result<(String, Body), BoxError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let end = format!("--{}--\r\n", self.boundary);
        let media = format!("multipart/form-data; boundary={}", self.boundary);
        if self.files.is_empty() {
            self.text.push_str(&end);
            return Ok((media, Bytes::from(self.text).into()));
        }
        self.files.push_front(Bytes::from(self.text).into());
        self.files.push_back(Bytes::from(end).into());
        Ok((media, Body::stream(Pieces(self.files))))
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

    /// As long as its pieces, if each knows how long it is.
    fn size_hint(&self) -> SizeHint {
        let lengths: Option<u64> = self.0.iter().map(|piece| piece.size_hint().exact()).sum();
        lengths.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// Hands out parts and keeps what is wrong with them.
pub struct Reader {
    parts: Vec<Part>,
    reading: Reading,
    /// Whether the last part is so large that what follows it was not read.
    cut: bool,
    pub(crate) errors: Vec<String>,
}

impl Reader {
    pub(crate) fn new(parts: Vec<Part>, reading: Reading) -> Self {
        let cut = parts.last().is_some_and(|part| part.body.size_hint().exact().is_none());
        Reader { parts, reading, cut, errors: Vec::new() }
    }

    fn take(&mut self, name: &str) -> Vec<Part> {
        let brackets = self.reading.brackets;
        self.take_if(|part| match part.name.strip_prefix(name) {
            Some("") => true,
            Some(rest) => brackets && params::is_item(rest),
            None => false,
        })
    }

    fn take_if(&mut self, is_own: impl Fn(&Part) -> bool) -> Vec<Part> {
        let (own, others) = std::mem::take(&mut self.parts).into_iter().partition(is_own);
        self.parts = others;
        own
    }

    /// Takes the parts `name[key]`, which are the properties of an object.
    fn take_nested(&mut self, name: &str) -> Option<Result<params::Tree, String>> {
        if !self.reading.brackets {
            return None;
        }
        let keys = |part: &Part| params::bracketed(part.name.strip_prefix(name)?);
        let own = self.take_if(|part| keys(part).is_some());
        let pairs = own.into_iter().map(|part| Ok((keys(&part).unwrap_or_default(), part.into_text()?)));
        let pairs: Result<Vec<_>, String> = pairs.collect();
        let is_empty = pairs.as_ref().is_ok_and(Vec::is_empty);
        (!is_empty).then(|| pairs.map(params::nested))
    }

    /// The only one of these parts.
    fn only(&mut self, name: &str, parts: Vec<Part>) -> Option<Part> {
        let mut parts = parts.into_iter();
        let first = parts.next()?;
        let read = if parts.next().is_none() { Ok(first) } else { Err("expected exactly one value".to_owned()) };
        self.keep(name, read)
    }

    fn keep<T>(&mut self, name: &str, read: Result<T, String>) -> Option<T> {
        read.map_err(|error| self.errors.push(format!("part `{name}`: {error}"))).ok()
    }

    /// A scalar as text.
    pub fn text<T: Wire>(&mut self, name: &str, _: &str) -> Option<T> {
        let own = self.take(name);
        let part = self.only(name, own)?;
        let booleans = self.reading.booleans;
        let read = part.into_text().and_then(|text| wire::from_text(text, booleans));
        self.keep(name, read)
    }

    /// A list of scalars: a part for each.
    pub fn texts<T: Wire>(&mut self, name: &str, _: &str) -> Option<Vec<T>> {
        let parts = self.take(name);
        if parts.is_empty() {
            return None;
        }
        let booleans = self.reading.booleans;
        let read = |part: Part| part.into_text().and_then(|text| wire::from_text(text, booleans));
        let read = parts.into_iter().map(read).collect();
        self.keep(name, read)
    }

    /// A value as JSON; one that was sent as plain text is read as such.
    pub fn json<T: Wire>(&mut self, name: &str, _: &str) -> Option<T> {
        let booleans = self.reading.booleans;
        let own = self.take_if(|part| part.name == name);
        if own.is_empty() {
            let read = self.take_nested(name)?.and_then(|tree| params::decode(params::Raw::Tree(tree), booleans));
            return self.keep(name, read)?;
        }
        let part = self.only(name, own)?;
        let read = part.into_text().and_then(|text| {
            let read = wire::from_slice(text.as_bytes()).map_err(|error| crate::reply::without_value(&error));
            read.or_else(|error| wire::from_text(text, booleans).map_err(|_| error))
        });
        self.keep(name, read)
    }

    /// A file.
    pub fn file(&mut self, name: &str, _: &str) -> Option<File> {
        let own = self.take(name);
        let read = self.only(name, own)?.into_file();
        self.keep(name, read)
    }

    /// A list of files: a part for each.
    pub fn files(&mut self, name: &str, _: &str) -> Option<Vec<File>> {
        let parts = self.take(name);
        if parts.is_empty() {
            return None;
        }
        let read = parts.into_iter().map(Part::into_file).collect();
        self.keep(name, read)
    }

    /// A file or a string.
    pub fn file_or_text(&mut self, name: &str, _: &str) -> Option<File> {
        let own = self.take(name);
        self.only(name, own).map(Part::into_any_file)
    }

    /// The same for a list: one part for each item.
    pub fn files_or_texts(&mut self, name: &str, _: &str) -> Option<Vec<File>> {
        let parts = self.take(name);
        (!parts.is_empty()).then(|| parts.into_iter().map(Part::into_any_file).collect())
    }

    /// A part that must be there.
    pub fn required<T>(&mut self, name: &str, slot: Option<T>) -> Option<T> {
        if slot.is_none() && self.errors.is_empty() {
            self.errors.push(match self.cut {
                true => format!("part `{name}` must stand before a file as large as the last one"),
                false => format!("part `{name}` is missing"),
            });
        }
        slot
    }

    /// Refuses parts that nobody has asked for.
    pub fn closed(&mut self) {
        let names = self.parts.drain(..).map(|part| format!("part `{}` is not documented", part.name));
        self.errors.extend(names);
    }

    /// A part that may be left out.
    pub fn optional<T>(&mut self, _: &str, slot: Option<T>) -> Option<Option<T>> {
        Some(slot)
    }
}

impl Part {
    /// A text where a file should be is a mistake that is easily made.
    fn into_file(self) -> Result<File, String> {
        match (&self.file_name, &self.content_type) {
            (None, None) => Err("no file: it has neither a name nor a media type".to_owned()),
            _ => Ok(self.into_any_file()),
        }
    }

    fn into_any_file(self) -> File {
        File { body: self.body, name: self.file_name, content_type: self.content_type }
    }

    fn into_text(self) -> Result<String, String> {
        let bytes = self.body.into_whole().map_err(|_| "a file, and not a value".to_owned())?;
        String::from_utf8(bytes.to_vec()).map_err(|_| "not UTF-8".to_owned())
    }
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer").finish_non_exhaustive()
    }
}
