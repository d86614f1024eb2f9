//! An operation's message as the parts of an HTTP request, both ways.
//!
//! Both directions have a method of the same name for every place in which a value can travel; the rows of
//! [`message!`](crate::message!) name them.

use crate::operation::Operation;
use crate::params::{self, Style};
use crate::reply::{self, Responses};
use crate::validate::Violation;
use crate::wire::{self, Wire};
use crate::{BoxError, Validate};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

/// The message of an operation; implemented by [`message!`](crate::message!).
pub trait Message: Validate + Sized + Send + 'static {
    /// The operation.
    const OPERATION: &'static Operation;
    /// What it answers with.
    type Output: Send + 'static;
    /// What it documents as errors.
    type Error: Responses + std::fmt::Debug + Send + 'static;

    /// Takes the message apart.
    fn send(self, outgoing: &mut Outgoing);
    /// Puts the message together; `None` when the reasons are kept by `incoming`.
    fn receive(incoming: &mut Incoming) -> Option<Self>;
    /// Writes an output.
    fn write_output(output: &Self::Output, reply: &mut reply::Outgoing);
    /// Reads an output; `None` when the status is not the output's.
    fn read_output(reply: &reply::Incoming) -> reply::Read<Self::Output>;
}

/// What the method for a message returns.
pub type Answer<M> = Result<crate::Response<<M as Message>::Output>, crate::Error<<M as Message>::Error>>;

/// The headers as they came in, among the extensions of a server's request.
#[derive(Clone, Debug)]
pub struct RawHeaders(pub HeaderMap);

#[doc(hidden)]
pub fn required<T>(value: &T) -> Option<&T> {
    Some(value)
}

#[doc(hidden)]
pub fn optional<T>(value: &Option<T>) -> Option<&T> {
    value.as_ref()
}

/// How a violation names the part of a message; the body has no name.
pub(crate) fn parameter_label(place: &str, name: &str) -> Option<String> {
    let kind = place.split('_').next().unwrap_or(place);
    matches!(kind, "path" | "query" | "header" | "cookie").then(|| format!("{kind} parameter `{name}`"))
}

/// A request in the making.
pub struct Outgoing {
    pub(crate) path: String,
    pub(crate) query: Vec<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) cookies: Vec<String>,
    pub(crate) body: Option<Bytes>,
    pub(crate) error: Option<BoxError>,
}

impl Outgoing {
    /// A request to the path of the operation, with no parameters yet.
    pub fn new(operation: &Operation) -> Self {
        Outgoing {
            path: operation.path.to_owned(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            cookies: Vec::new(),
            body: None,
            error: None,
        }
    }

    fn encode<T: Wire>(&mut self, name: &str, value: Option<&T>, style: Style) -> Option<Vec<String>> {
        match wire::to_value(value?) {
            Ok(value) => Some(params::encode(name, &value, style)),
            Err(error) => {
                self.error.get_or_insert_with(|| error.into());
                None
            }
        }
    }

    fn header_value(&mut self, name: &str, value: &str) {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => _ = self.headers.insert(name, value),
            _ => {
                let message = format!("header parameter `{name}` has characters that a header cannot carry");
                self.error.get_or_insert_with(|| message.into());
            }
        }
    }

    /// A JSON body.
    pub fn json<T: Wire>(&mut self, media: &'static str, value: Option<&T>) {
        let Some(value) = value else { return };
        match wire::to_vec(value) {
            Ok(bytes) => self.body = Some(bytes.into()),
            Err(error) => _ = self.error.get_or_insert_with(|| error.into()),
        }
        self.headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static(media));
    }

    /// A body of bytes as they are.
    pub fn bytes(&mut self, media: &'static str, value: Option<&Bytes>) {
        let Some(value) = value else { return };
        self.body = Some(value.clone());
        self.headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static(media));
    }
}

/// Why a request was not understood.
pub(crate) enum Refusal {
    /// 400: not JSON, or a parameter that does not parse.
    Malformed(Violation),
    /// 415: a media type that the operation does not take.
    MediaType,
}

/// A request as it came in.
pub struct Incoming {
    pub(crate) captures: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) refusals: Vec<Refusal>,
    /// Places in the body whose JSON has the wrong type or is missing.
    pub(crate) misfits: Vec<Violation>,
}

impl Incoming {
    fn decode<T: Wire>(&mut self, place: &str, name: &str, raw: Option<params::Raw>) -> Option<T> {
        match params::decode(raw?) {
            Ok(value) => value,
            Err(error) => {
                self.malformed(place, name, error);
                None
            }
        }
    }

    fn malformed(&mut self, place: &str, name: &str, message: String) {
        let parameter = parameter_label(place, name);
        self.refusals.push(Refusal::Malformed(Violation { parameter, pointer: String::new(), message }));
    }

    fn media(&self) -> Option<&str> {
        let media = self.headers.get(http::header::CONTENT_TYPE)?.to_str().ok()?;
        Some(media.split(';').next().unwrap_or_default().trim())
    }

    /// Whether there is a body of this media type; another media type is refused.
    fn accepts(&mut self, fits: impl Fn(&str) -> bool) -> bool {
        if self.body.is_empty() {
            return false;
        }
        let accepted = self.media().is_some_and(fits);
        if !accepted {
            self.refusals.push(Refusal::MediaType);
        }
        accepted
    }

    /// A JSON body.
    pub fn json<T: Wire>(&mut self, media: &'static str) -> Option<T> {
        if !self.accepts(|found| found.eq_ignore_ascii_case(media) || reply::is_json(found)) {
            return None;
        }
        let error = match wire::from_slice(&self.body) {
            Ok(value) => return Some(value),
            Err(error) => error,
        };
        let (stand_in, misfits) = wire::explain(&self.body);
        if misfits.is_empty() {
            self.malformed("body", "", format!("the body is not JSON: {}", reply::without_value(&error)));
        }
        self.misfits.extend(misfits);
        stand_in
    }

    /// A body of bytes as they are.
    pub fn bytes(&mut self, _: &'static str) -> Option<Bytes> {
        (!self.body.is_empty()).then(|| self.body.clone())
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
            $($(#[$doc])* pub fn $place<T: Wire>(&mut self, name: &'static str, value: Option<&T>) {
                if let Some(parts) = self.encode(name, value, $style) {
                    self.$target(name, parts);
                }
            })*
        }

        impl Incoming {
            $($(#[$doc])* pub fn $place<T: Wire>(&mut self, name: &'static str) -> Option<T> {
                let raw = params::find(self, name, $style);
                self.decode(stringify!($place), name, raw)
            })*
        }
    };
}

places! {
    /// A path parameter, `simple`.
    path, put_path, Style::PATH;
    /// A query parameter, `form` and exploded.
    query, put_query, Style::FORM_EXPLODED;
    /// A query parameter, `form` and not exploded.
    query_csv, put_query, Style::FORM;
    /// A query parameter, `spaceDelimited`.
    query_space, put_query, Style::SPACE;
    /// A query parameter, `pipeDelimited`.
    query_pipe, put_query, Style::PIPE;
    /// A query parameter, `deepObject`.
    query_deep, put_query, Style::DEEP;
    /// A header parameter, `simple`.
    header, put_header, Style::HEADER;
    /// A cookie parameter, `form`.
    cookie, put_cookie, Style::COOKIE;
}

impl Outgoing {
    fn put_path(&mut self, name: &str, parts: Vec<String>) {
        self.path = self.path.replace(&format!("{{{name}}}"), &parts.concat());
    }

    fn put_query(&mut self, _: &str, parts: Vec<String>) {
        self.query.extend(parts);
    }

    fn put_header(&mut self, name: &str, parts: Vec<String>) {
        self.header_value(name, &parts.concat());
    }

    fn put_cookie(&mut self, _: &str, parts: Vec<String>) {
        self.cookies.extend(parts);
    }
}
