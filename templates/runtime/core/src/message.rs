//! An operation's message as the parts of an HTTP request, both ways.
//!
//! Both directions have a method of the same name for every place in which a value can travel; the rows of
//! [`message!`](crate::message!) name them.

use crate::multipart::{self, Multipart};
use crate::operation::Operation;
use crate::params::{self, Layout, Place, Style};
use crate::reply::{self, Responses};
use crate::stream::{Format, JsonLines, Streamed};
use crate::validate::Violation;
use crate::wire::{self, Wire};
use crate::{Body, MaybeSend, Reading, Validate, media};
use bytes::Bytes;
use http::header::InvalidHeaderValue;
use http::{HeaderMap, HeaderName, HeaderValue, Uri};
use std::sync::Arc;

/// The message of an operation; implemented by [`message!`](crate::message!).
pub trait Message: Validate + Sized + MaybeSend + 'static {
    /// The operation.
    const OPERATION: &'static Operation;
    /// The names of everything that it consists of.
    const PARAMETERS: &'static [&'static str];
    /// What is particular about its bodies.
    const TRANSFER: Transfer = Transfer::JSON;
    /// What it answers with.
    type Output: MaybeSend + 'static;
    /// What it documents as errors.
    type Error: Responses + std::fmt::Debug + MaybeSend + 'static;

    /// Takes the message apart.
    fn send(self, outgoing: &mut Outgoing);
    /// Puts the message together; `None` when the reasons are kept by `incoming`.
    fn receive(incoming: &mut Incoming) -> Option<Self>;
    /// Writes an output.
    fn write_output(output: Self::Output, reply: &mut reply::Outgoing);
    /// Reads an output; `None` when the status is not the output's.
    fn read_output(reply: &mut reply::Incoming) -> reply::Read<Self::Output>;
}

/// What is particular about the bodies of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Transfer {
    /// The media types that a client asks for.
    pub accept: &'static str,
    /// Other media types of responses; a server writes the same bodies under these names.
    pub alike: &'static str,
    /// Whether a server hands the body on while it comes in.
    pub upload: bool,
    /// Whether a client hands the body on while it comes in.
    pub download: bool,
    /// Whether a client does so only if the media type is not JSON or text: some responses are not streams.
    pub labelled: bool,
}

impl Transfer {
    /// JSON both ways.
    pub const JSON: Transfer =
        Transfer { accept: "application/json, */*;q=0.5", alike: "", upload: false, download: false, labelled: false };

    /// Asks for other media types.
    pub const fn accept(self, accept: &'static str) -> Self {
        Transfer { accept, ..self }
    }

    /// Has other names for its media types.
    pub const fn alike(self, alike: &'static str) -> Self {
        Transfer { alike, ..self }
    }

    /// The request's body is a stream.
    pub const fn upload(self) -> Self {
        Transfer { upload: true, ..self }
    }

    /// The response's body is a stream.
    pub const fn download(self) -> Self {
        Transfer { download: true, ..self }
    }

    /// It is a stream only if its media type is that of one.
    pub const fn labelled(self) -> Self {
        Transfer { labelled: true, ..self }
    }
}

/// What the method for a message returns.
pub type Answer<M> = Result<crate::Response<<M as Message>::Output>, crate::Error<<M as Message>::Error>>;

/// The headers as they came in, among the extensions of a server's request, and where it went.
#[derive(Clone, Debug)]
pub struct RawHeaders {
    /// The headers.
    pub headers: Arc<HeaderMap>,
    /// The target, as the router has seen it.
    pub uri: Uri,
}

#[doc(hidden)]
pub mod lent {
    pub fn required<T>(value: &T) -> Option<&T> {
        Some(value)
    }

    pub fn optional<T>(value: &Option<T>) -> Option<&T> {
        value.as_ref()
    }
}

#[doc(hidden)]
pub mod given {
    pub fn required<T>(value: T) -> Option<T> {
        Some(value)
    }

    pub fn optional<T>(value: Option<T>) -> Option<T> {
        value
    }
}

/// How a violation names the part of a message; the body has no name.
pub(crate) fn parameter_label(place: &str, name: &str) -> Option<String> {
    let kind = place.split('_').next().unwrap_or(place);
    matches!(kind, "path" | "query" | "header" | "cookie").then(|| format!("{kind} parameter `{name}`"))
}

/// A body whose media type is one of several; implemented by [`contents!`](crate::contents!).
pub trait Contents: Sized {
    /// Sends the body that this is.
    fn send(self, outgoing: &mut Outgoing);
    /// Reads the body that came in; `None` when its media type is none of these, or the reasons are kept.
    fn receive(incoming: &mut Incoming) -> Option<Self>;
}

/// A request in the making.
pub struct Outgoing {
    #[doc(hidden)]
    pub path: String,
    #[doc(hidden)]
    pub query: Vec<String>,
    #[doc(hidden)]
    pub headers: HeaderMap,
    #[doc(hidden)]
    pub cookies: Vec<String>,
    #[doc(hidden)]
    pub body: Option<Body>,
    #[doc(hidden)]
    pub error: Option<Violation>,
}

impl Outgoing {
    /// A request to the path of the operation, with no parameters yet.
    pub fn new(operation: &Operation) -> Self {
        // What follows `#` is never sent.
        let path = operation.path.split('#').next().unwrap_or_default();
        Outgoing {
            path: path.to_owned(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            cookies: Vec::new(),
            body: None,
            error: None,
        }
    }

    /// The same request again, unless its body is a stream or it cannot be sent.
    #[doc(hidden)]
    pub fn copy(&self) -> Option<Self> {
        let body = match &self.body {
            Some(body) => Some(body.copy()?),
            None => None,
        };
        self.error.is_none().then(|| Outgoing {
            path: self.path.clone(),
            query: self.query.clone(),
            headers: self.headers.clone(),
            cookies: self.cookies.clone(),
            body,
            error: None,
        })
    }

    fn encode<T: Wire>(&mut self, name: &str, value: Option<T>, style: Style) -> Option<Vec<String>> {
        match wire::to_value(&value?) {
            Ok(value) => Some(params::encode(name, &value, style)),
            Err(error) => {
                self.fail_at(style.place.name(), name, error.to_string());
                None
            }
        }
    }

    fn fail(&mut self, error: impl std::fmt::Display) {
        self.error.get_or_insert_with(|| Violation::at("", error.to_string()));
    }

    /// A parameter that cannot be sent.
    fn fail_at(&mut self, place: &str, name: &str, message: impl Into<String>) {
        let parameter = parameter_label(place, name);
        self.error.get_or_insert_with(|| Violation { parameter, ..Violation::at("", message) });
    }

    fn header_value(&mut self, name: &str, value: &str) {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => _ = self.headers.insert(name, value),
            _ => self.fail_at("header", name, "has characters that a header cannot carry"),
        }
    }

    fn put_body(&mut self, media: &'static str, body: impl Into<Body>) {
        self.put_body_of(media::header(concrete(media)), body.into());
    }

    fn put_body_of(&mut self, media: Result<HeaderValue, InvalidHeaderValue>, body: Body) {
        self.body = Some(body);
        match media {
            Ok(media) => _ = self.headers.insert(http::header::CONTENT_TYPE, media),
            Err(error) => self.fail(error),
        }
    }

    /// A JSON body.
    pub fn json<T: Wire>(&mut self, media: &'static str, value: Option<T>) {
        let Some(value) = value else { return };
        match wire::to_vec(&value) {
            Ok(bytes) => self
                .put_body_of(media::header(if media.contains('*') { "application/json" } else { media }), bytes.into()),
            Err(error) => self.fail(error),
        }
    }

    /// A body of text.
    pub fn text<T: Wire>(&mut self, media: &'static str, value: Option<T>) {
        let Some(value) = value else { return };
        match wire::to_text(&value) {
            Ok(text) => self.put_body(media, text.into_bytes()),
            Err(error) => self.fail(error),
        }
    }

    /// A body of bytes as they are.
    pub fn bytes(&mut self, media: &'static str, value: Option<Body>) {
        if let Some(value) = value {
            self.put_body(media, value);
        }
    }

    /// A body of values one after the other.
    pub fn lines<T: Streamed>(&mut self, media: &'static str, value: Option<JsonLines<T>>) {
        if let Some(value) = value {
            self.put_body(media, value.into_body(media, Format::JSON));
        }
    }

    /// A form; what is nested is JSON text.
    pub fn form<T: Wire>(&mut self, media: &'static str, value: Option<T>) {
        self.put_form(media, value, false);
    }

    /// A form; what is nested has brackets in its name.
    pub fn form_deep<T: Wire>(&mut self, media: &'static str, value: Option<T>) {
        self.put_form(media, value, true);
    }

    fn put_form<T: Wire>(&mut self, media: &'static str, value: Option<T>, brackets: bool) {
        let Some(value) = value else { return };
        match params::write_form(&value, brackets) {
            Ok(text) => self.put_body(media, text.into_bytes()),
            Err(error) => self.fail(error),
        }
    }

    /// A form of several parts, with files among them.
    pub fn multipart<T: Multipart>(&mut self, _: &'static str, value: Option<T>) {
        let Some(value) = value else { return };
        let mut writer = multipart::Writer::new();
        value.write(&mut writer);
        match writer.finish() {
            Ok((media, body)) => self.put_body_of(HeaderValue::try_from(media), body),
            Err(error) => self.fail(error),
        }
    }

    /// A body whose media type is one of several.
    pub fn contents<T: Contents>(&mut self, _: &'static str, value: Option<T>) {
        if let Some(value) = value {
            value.send(self);
        }
    }
}

/// What is sent for a wildcard.
#[doc(hidden)]
pub fn concrete(media: &str) -> &str {
    match media {
        "text/*" => "text/plain",
        media if media.contains('*') => "application/octet-stream",
        media => media,
    }
}

/// Why a request was not understood.
#[derive(Debug)]
#[doc(hidden)]
pub enum Refusal {
    /// 400: not JSON, or a parameter that does not parse.
    Malformed(Violation),
    /// 415: a media type that the operation does not take.
    MediaType,
}

/// The body of a request as it came in.
#[doc(hidden)]
pub enum Upload {
    Whole(Bytes),
    Stream(Option<Body>),
}

/// A request as it came in.
pub struct Incoming {
    /// The names of the message's parameters.
    #[doc(hidden)]
    pub parameters: &'static [&'static str],
    /// What the path's parameters are, as they were sent.
    pub(crate) captures: Vec<(String, String)>,
    pub(crate) query: String,
    pub(crate) headers: Arc<HeaderMap>,
    pub(crate) body: Upload,
    /// How long a line of a stream may be.
    #[doc(hidden)]
    pub limit: usize,
    /// The parts of a multipart body.
    #[doc(hidden)]
    pub parts: Vec<multipart::Part>,
    /// How liberally it is read.
    #[doc(hidden)]
    pub reading: Reading,
    #[doc(hidden)]
    pub refusals: Vec<Refusal>,
    /// Places in the body whose JSON has the wrong type or is missing.
    #[doc(hidden)]
    pub misfits: Vec<Violation>,
}

impl Incoming {
    /// A request with nothing but a path's parameters.
    #[doc(hidden)]
    pub fn new(captures: Vec<(String, String)>, query: String, headers: Arc<HeaderMap>, body: Upload) -> Self {
        let (parts, refusals, misfits) = (Vec::new(), Vec::new(), Vec::new());
        let (parameters, limit, reading) = (&[][..], usize::MAX, Reading::default());
        Incoming { parameters, captures, query, headers, body, limit, parts, reading, refusals, misfits }
    }

    fn decode<T: Wire>(&mut self, place: &str, name: &str, style: Style) -> Option<T> {
        let raw = params::find(self, name, style)?;
        let nothing = style.empty && raw.is_empty();
        match params::decode(raw, self.reading.booleans) {
            Ok(value) => value,
            Err(_) if nothing => None,
            Err(error) => {
                self.malformed(place, name, error);
                None
            }
        }
    }

    /// Refuses a path or a query that does not decode: what is made up for it could be anything.
    #[doc(hidden)]
    pub fn check_encoding(&mut self) {
        let path = self.captures.iter().find(|(_, text)| !params::is_encoded(text)).map(|(name, _)| name.clone());
        if let Some(name) = path {
            self.malformed("path", &name, "is not percent-encoded UTF-8".to_owned());
        }
        let pairs = self.query.split('&').filter(|pair| !params::is_encoded(pair));
        let names: Vec<_> = pairs.map(|pair| pair.split('=').next().unwrap_or_default().to_owned()).collect();
        for name in names {
            self.malformed("query", &name, "is not percent-encoded UTF-8".to_owned());
        }
    }

    #[doc(hidden)]
    pub fn malformed(&mut self, place: &str, name: &str, message: String) {
        let parameter = parameter_label(place, name);
        self.refusals.push(Refusal::Malformed(Violation { parameter, ..Violation::at("", message) }));
    }

    /// The media type of the body, without parameters.
    pub(crate) fn media(&self) -> Option<&str> {
        media::sent(&self.headers).map(media::without_parameters)
    }

    pub(crate) fn is_empty(&self) -> bool {
        match &self.body {
            Upload::Whole(bytes) => bytes.is_empty(),
            Upload::Stream(_) => false,
        }
    }

    /// Whether the body's media type is this one, or at least falls under it.
    pub fn carries(&self, media: &str, exactly: bool) -> bool {
        let fits = if exactly { media::is_same } else { media::falls_under };
        // Among several media types, a body that says nothing is JSON.
        let untyped = self.reading.untyped_bodies.then_some("application/json");
        self.media().or(untyped).is_some_and(|found| fits(found, media))
    }

    /// Whether the body's media type fits, or there is none and the body may do without.
    fn is_typed(&self, fits: impl Fn(&str) -> bool) -> bool {
        self.media().map_or(self.reading.untyped_bodies, fits)
    }

    /// A media type that the operation does not take.
    pub fn refuse_media(&mut self) {
        self.refusals.push(Refusal::MediaType);
    }

    /// The text of a body of this media type; another media type is refused.
    fn whole(&mut self, fits: impl Fn(&str) -> bool) -> Option<Bytes> {
        let Upload::Whole(bytes) = &self.body else { return None };
        if bytes.is_empty() {
            return None;
        }
        let bytes = bytes.clone();
        if !self.is_typed(fits) {
            self.refuse_media();
            return None;
        }
        Some(bytes)
    }

    /// A JSON body.
    pub fn json<T: Wire>(&mut self, media: &'static str) -> Option<T> {
        let body = self.whole(|found| found.eq_ignore_ascii_case(media) || media::is_json(found))?;
        if !self.reading.repeated_properties
            && let Some(name) = wire::repeated(&body)
        {
            self.malformed("body", "", format!("the body has an object with several properties `{name}`"));
            return None;
        }
        let error = match wire::from_slice(&body) {
            Ok(value) => return Some(value),
            Err(error) => error,
        };
        let (stand_in, misfits) = wire::explain(&body);
        if misfits.is_empty() {
            self.malformed("body", "", format!("the body is not JSON: {}", reply::without_value(&error)));
        }
        self.misfits.extend(misfits);
        stand_in
    }

    /// A body of text.
    pub fn text<T: Wire>(&mut self, media: &'static str) -> Option<T> {
        let Upload::Whole(bytes) = &self.body else { return None };
        let is_text = |found: &str| found.starts_with("text/") || media::falls_under(found, media);
        let bytes = if bytes.is_empty() { bytes.clone() } else { self.whole(is_text)? };
        let read = String::from_utf8(bytes.to_vec()).map_err(|_| "the body is not UTF-8".to_owned());
        match read.and_then(|text| wire::from_text(text, self.reading.booleans)) {
            Ok(value) => Some(value),
            Err(message) => {
                self.malformed("body", "", message);
                None
            }
        }
    }

    /// A body of bytes as they are.
    pub fn bytes(&mut self, _: &'static str) -> Option<Body> {
        match &mut self.body {
            Upload::Whole(bytes) if bytes.is_empty() => None,
            Upload::Whole(bytes) => Some(Body::from(bytes.clone())),
            Upload::Stream(stream) => stream.take(),
        }
    }

    /// A body of values one after the other.
    pub fn lines<T: Streamed>(&mut self, media: &'static str) -> Option<JsonLines<T>> {
        if self.is_empty() {
            return None;
        }
        if !self.is_typed(|found| media::is_lines(found) || media::falls_under(found, media)) {
            self.refuse_media();
            return None;
        }
        let limit = self.limit;
        self.bytes(media).map(|body| JsonLines::read(body, limit, Format::JSON))
    }

    /// A form; what is nested is JSON text, or has brackets in its name.
    pub fn form<T: Wire>(&mut self, media: &'static str) -> Option<T> {
        let brackets = self.reading.brackets;
        self.take_form(media, brackets)
    }

    /// A form; what is nested has brackets in its name, or is JSON text.
    pub fn form_deep<T: Wire>(&mut self, media: &'static str) -> Option<T> {
        self.take_form(media, true)
    }

    fn take_form<T: Wire>(&mut self, media: &'static str, brackets: bool) -> Option<T> {
        if self.is_empty() {
            // An object without properties is an empty form.
            let is_form = self.media().is_some_and(|found| found.eq_ignore_ascii_case(media));
            return if is_form { params::read_form("", brackets, self.reading.booleans).ok() } else { None };
        }
        let body = self.whole(|found| found.eq_ignore_ascii_case(media))?;
        let text = std::str::from_utf8(&body).ok().filter(|text| params::is_encoded(text));
        let read = text.ok_or_else(|| "the form is not percent-encoded UTF-8".to_owned());
        match read.and_then(|text| params::read_form(text, brackets, self.reading.booleans)) {
            Ok(value) => Some(value),
            Err(message) => {
                self.malformed("body", "", message);
                None
            }
        }
    }

    /// A form of several parts, with files among them.
    pub fn multipart<T: Multipart>(&mut self, _: &'static str) -> Option<T> {
        if self.is_empty() {
            return None;
        }
        if !self.carries("multipart/form-data", true) {
            self.refuse_media();
            return None;
        }
        let mut reader = multipart::Reader::new(std::mem::take(&mut self.parts), self.reading);
        let value = T::read(&mut reader);
        for message in reader.errors {
            self.malformed("body", "", message);
        }
        value
    }

    /// A body whose media type is one of several.
    pub fn contents<T: Contents>(&mut self, _: &'static str) -> Option<T> {
        if self.is_empty() && self.media().is_none() { None } else { T::receive(self) }
    }

    /// What a part that must be there was read as.
    pub fn required<T>(&mut self, name: &str, slot: Option<T>) -> Option<T> {
        if slot.is_none() && self.refusals.is_empty() && self.misfits.is_empty() {
            let body = name.contains('/');
            let message = if body { "the body is missing".to_owned() } else { format!("`{name}` is missing") };
            self.refusals.push(Refusal::Malformed(Violation::at("", message)));
        }
        slot
    }

    /// What a part that may be left out was read as.
    pub fn optional<T>(&mut self, _: &str, slot: Option<T>) -> Option<Option<T>> {
        Some(slot)
    }
}

macro_rules! places {
    ($($(#[$doc:meta])* $place:ident, $target:ident, $style:expr;)*) => {
        impl Outgoing {
            $($(#[$doc])* pub fn $place<T: Wire>(&mut self, name: &'static str, value: Option<T>) {
                if let Some(parts) = self.encode(name, value, $style) {
                    self.$target(name, parts, $style);
                }
            })*
        }

        impl Incoming {
            $($(#[$doc])* pub fn $place<T: Wire>(&mut self, name: &'static str) -> Option<T> {
                self.decode(stringify!($place), name, $style)
            })*
        }
    };
}

const PATH: Style = Style::new(Place::Path, Layout::Simple);
const LABEL: Style = Style::new(Place::Path, Layout::Label);
const MATRIX: Style = Style::new(Place::Path, Layout::Matrix);
const QUERY: Style = Style::new(Place::Query, Layout::Form);
const SPACE: Style = Style::new(Place::Query, Layout::Space);
const PIPE: Style = Style::new(Place::Query, Layout::Pipe);
const DEEP: Style = Style::new(Place::Query, Layout::Deep).exploded();
pub(crate) const HEADER: Style = Style::new(Place::Header, Layout::Simple);
const COOKIE: Style = Style::new(Place::Cookie, Layout::Form);

places! {
    /// A path parameter, `simple`.
    path, put_path, PATH;
    /// A path parameter, `simple` and exploded.
    path_explode, put_path, PATH.exploded();
    /// A path parameter, `label`.
    path_label, put_path, LABEL;
    /// A path parameter, `label` and exploded.
    path_label_explode, put_path, LABEL.exploded();
    /// A path parameter, `matrix`.
    path_matrix, put_path, MATRIX;
    /// A path parameter, `matrix` and exploded.
    path_matrix_explode, put_path, MATRIX.exploded();
    /// A path parameter of JSON text.
    path_json, put_path, Style::new(Place::Path, Layout::Json);
    /// A query parameter, `form` and exploded.
    query, put_query, QUERY.exploded();
    /// A query parameter, `form` and exploded, with `allowEmptyValue`.
    query_empty, put_query, QUERY.exploded().or_empty();
    /// A query parameter, `form` and not exploded.
    query_csv, put_query, QUERY;
    /// A query parameter, `spaceDelimited`.
    query_space, put_query, SPACE;
    /// A query parameter, `pipeDelimited`.
    query_pipe, put_query, PIPE;
    /// A query parameter, `deepObject`.
    query_deep, put_query, DEEP;
    /// A query parameter of JSON text.
    query_json, put_query, Style::new(Place::Query, Layout::Json);
    /// A query parameter, `form` and exploded, with `allowReserved`.
    query_reserved, put_query, QUERY.exploded().reserved();
    /// A query parameter, `form` and not exploded, with `allowReserved`.
    query_csv_reserved, put_query, QUERY.reserved();
    /// A query parameter, `spaceDelimited`, with `allowReserved`.
    query_space_reserved, put_query, SPACE.reserved();
    /// A query parameter, `pipeDelimited`, with `allowReserved`.
    query_pipe_reserved, put_query, PIPE.reserved();
    /// A query parameter, `deepObject`, with `allowReserved`.
    query_deep_reserved, put_query, DEEP.reserved();
    /// A header parameter, `simple`.
    header, put_header, HEADER;
    /// A header parameter, `simple` and exploded.
    header_explode, put_header, HEADER.exploded();
    /// A header parameter of JSON text.
    header_json, put_header, Style::new(Place::Header, Layout::Json);
    /// A cookie parameter, `form` and exploded.
    cookie, put_cookie, COOKIE.exploded();
    /// A cookie parameter, `form` and not exploded.
    cookie_csv, put_cookie, COOKIE;
    /// A cookie parameter of JSON text.
    cookie_json, put_cookie, Style::new(Place::Cookie, Layout::Json);
}

impl Outgoing {
    fn put_path(&mut self, name: &str, parts: Vec<String>, style: Style) {
        let text = match parts.as_slice() {
            [only] => only.as_str(),
            parts => &parts.concat(),
        };
        // Sent, these would lead to another path; percent-encoding does not help. An empty label is a dot by its table.
        if matches!(text, "" | "..") || (text == "." && style.form != Layout::Label) {
            let message =
                if text.is_empty() { "must not be empty".to_owned() } else { format!("must not be `{text}`") };
            self.fail_at("path", name, message);
        }
        // A name may stand in a path more than once.
        let mut from = 0;
        while let Some(start) = self.path[from..].find('{').map(|start| from + start) {
            let inner = &self.path[start + 1..];
            from = match inner.strip_prefix(name) {
                Some(rest) if rest.starts_with('}') => {
                    self.path.replace_range(start..start + name.len() + 2, text);
                    start + text.len()
                }
                _ => start + 1,
            };
        }
    }

    fn put_query(&mut self, _: &str, parts: Vec<String>, _: Style) {
        self.query.extend(parts);
    }

    fn put_header(&mut self, name: &str, parts: Vec<String>, _: Style) {
        self.header_value(name, &parts.concat());
    }

    fn put_cookie(&mut self, _: &str, parts: Vec<String>, _: Style) {
        self.cookies.extend(parts);
    }
}
