//! The styles of path, query, header and cookie parameters, and of forms.
//!
//! Values pass through a JSON tree on the way out and through `de` on the way in, so every type that travels as
//! JSON travels as a parameter too.

mod de;
mod encode;
mod form;

pub(crate) use de::Parameter;
#[doc(hidden)]
pub use encode::{encode, percent_encode};
pub(crate) use form::{bracketed, nested, read_form, write_form};

use crate::message::Incoming;
use crate::wire::Wire;
use serde_json::Value;
use std::borrow::Cow;

/// How a parameter's value becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    pub(crate) place: Place,
    pub(crate) form: Layout,
    pub(crate) explode: bool,
    /// Whether reserved characters travel as they are.
    pub(crate) reserved: bool,
    /// Whether a name without a value says nothing, where its type has no empty value.
    pub(crate) empty: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

impl Place {
    /// Its name in a document.
    pub fn name(self) -> &'static str {
        match self {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Cookie => "cookie",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    Simple,
    Label,
    Matrix,
    Form,
    Space,
    Pipe,
    Deep,
    /// A media type of its own: JSON text.
    Json,
}

impl Style {
    pub(crate) const fn new(place: Place, form: Layout) -> Self {
        Style { place, form, explode: false, reserved: false, empty: false }
    }

    pub(crate) const fn exploded(self) -> Self {
        Style { explode: true, ..self }
    }

    pub(crate) const fn reserved(self) -> Self {
        Style { reserved: true, ..self }
    }

    pub(crate) const fn or_empty(self) -> Self {
        Style { empty: true, ..self }
    }

    /// What stands between items, as it is written.
    pub(crate) fn separator(self) -> &'static str {
        match (self.form, self.explode) {
            (Layout::Label, true) => ".",
            (Layout::Matrix, true) => ";",
            (Layout::Space, _) => "%20",
            (Layout::Pipe, _) => "%7C",
            _ => ",",
        }
    }
}

/// A parameter's text, taken from a request but not yet read.
#[derive(Clone, Debug)]
pub(crate) enum Raw {
    /// One text as it was sent, percent-encoding and all; or several that were `joined`, which only a list may be.
    Sent { name: String, text: String, style: Style, joined: bool },
    /// The texts of a repeated name.
    Repeated(Vec<String>),
    /// A query in which an exploded object stands among other parameters.
    Query {
        /// Everything: an object claims the names that it knows.
        pairs: Vec<(String, String)>,
        /// The names of parameters: whoever knows no names does not get these.
        others: &'static [&'static str],
        /// What stands behind the parameter's own name.
        texts: Vec<String>,
    },
    /// A value that was put together from several names.
    Tree(Tree),
}

/// A value of which every scalar is a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Tree {
    Text(String),
    List(Vec<Tree>),
    Map(Vec<(String, Tree)>),
}

/// Reads a value of the type that the document says; `None` when nothing in the query belongs to it. `booleans` says that
/// they may have capital letters, or be `1` and `0`.
pub(crate) fn decode<T: Wire>(raw: Raw, booleans: bool) -> Result<Option<T>, String> {
    let again = de::separated_after_decoding(&raw);
    let read = T::decode(de::Parameter::new(raw, booleans)).or_else(|error| match again {
        Some(again) => T::decode(de::Parameter::new(again, booleans)).map_err(|_| error),
        None => Err(error),
    });
    match read {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.missing => Ok(None),
        Err(error) => Err(error.message),
    }
}

impl Tree {
    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::String(text) => Tree::Text(text.clone()),
            Value::Array(items) => Tree::List(items.iter().map(Tree::of).collect()),
            Value::Object(members) => {
                Tree::Map(members.iter().map(|(key, value)| (key.clone(), Tree::of(value))).collect())
            }
            scalar => Tree::Text(scalar.to_string()),
        }
    }
}

impl Raw {
    /// Whether the name is there and nothing behind it.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Raw::Sent { text, .. } => text.is_empty(),
            Raw::Repeated(texts) | Raw::Query { texts, .. } => matches!(texts.as_slice(), [only] if only.is_empty()),
            Raw::Tree(Tree::Text(text)) => text.is_empty(),
            Raw::Tree(_) => false,
        }
    }
}

/// Returns a header value, if it is UTF-8.
pub(crate) fn header_text(value: &http::HeaderValue) -> Option<&str> {
    std::str::from_utf8(value.as_bytes()).ok()
}

/// Finds a parameter in a request.
pub(crate) fn find(incoming: &Incoming, name: &str, style: Style) -> Option<Raw> {
    let sent = |text: &str| Raw::Sent { name: name.to_owned(), text: text.to_owned(), style, joined: false };
    match style.place {
        Place::Path => incoming.captures.iter().find(|(key, _)| key == name).map(|(_, text)| sent(text)),
        Place::Header => {
            let texts: Option<Vec<_>> = incoming.headers.get_all(name).into_iter().map(header_text).collect();
            match texts?.as_slice() {
                [] => None,
                [only] => Some(sent(only)),
                // HTTP/2 may send a header for each cookie.
                several if name.eq_ignore_ascii_case("cookie") => Some(sent(&several.join("; "))),
                several => Some(Raw::Sent { name: name.to_owned(), text: several.join(","), style, joined: true }),
            }
        }
        Place::Cookie => {
            let pairs = cookies(incoming);
            let own: Vec<_> = pairs.iter().filter(|(key, _)| key == name).collect();
            match own.as_slice() {
                [] if style.explode && !pairs.is_empty() => {
                    let all: Vec<_> = pairs.iter().map(|(key, text)| (key.clone(), cookie_decode(text))).collect();
                    Some(exploded(incoming, all, Vec::new()))
                }
                [] => None,
                [(_, only)] => Some(sent(only)),
                several => Some(Raw::Repeated(several.iter().map(|(_, text)| cookie_decode(text)).collect())),
            }
        }
        Place::Query => query(incoming, name, style),
    }
}

fn query(incoming: &Incoming, name: &str, style: Style) -> Option<Raw> {
    let pairs = || raw_pairs(&incoming.query);
    if style.form == Layout::Deep {
        let prefix = format!("{name}[");
        let own = pairs().filter(|(key, _)| key.starts_with(&prefix));
        let own = own.filter_map(|(key, text)| Some((form::bracketed(&key[name.len()..])?, form_decode(text))));
        let own: Vec<_> = own.collect();
        if own.is_empty() {
            // A union may be a scalar, which has no brackets.
            let mut texts: Vec<Tree> =
                pairs().filter(|(key, _)| key == name).map(|(_, text)| Tree::Text(form_decode(text))).collect();
            return match texts.len() {
                0 => None,
                1 => texts.pop().map(Raw::Tree),
                _ => Some(Raw::Tree(Tree::List(texts))),
            };
        }
        return Some(Raw::Tree(form::nested(own)));
    }
    let brackets = incoming.reading.brackets && matches!(style.form, Layout::Form | Layout::Space | Layout::Pipe);
    let is_own = |key: &str| match key.strip_prefix(name) {
        Some("") => true,
        Some(rest) => brackets && is_item(rest) && !incoming.parameters.contains(&key),
        None => false,
    };
    let mut own = pairs().filter(|(key, _)| is_own(key)).map(|(_, text)| text);
    if style.explode && style.form != Layout::Json {
        let texts: Vec<String> = own.map(form_decode).collect();
        let all: Vec<_> = pairs().map(|(key, text)| (key, form_decode(text))).collect();
        return (!all.is_empty()).then(|| exploded(incoming, all, texts));
    }
    own.next().map(|text| Raw::Sent { name: name.to_owned(), text: text.to_owned(), style, joined: false })
}

/// Whether this follows the name of a list: `[]`, or an index.
pub(crate) fn is_item(rest: &str) -> bool {
    let index = rest.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    index.is_some_and(|index| index.bytes().all(|byte| byte.is_ascii_digit()))
}

fn exploded(incoming: &Incoming, pairs: Vec<(String, String)>, texts: Vec<String>) -> Raw {
    Raw::Query { pairs, others: incoming.parameters, texts }
}

/// The pairs of a query: names decoded, values as they were sent.
#[doc(hidden)]
pub fn raw_pairs(query: &str) -> impl Iterator<Item = (String, &str)> {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (key, text) = pair.split_once('=').unwrap_or((pair, ""));
        (form_decode(key), text)
    })
}

fn cookies(incoming: &Incoming) -> Vec<(String, String)> {
    let pairs = crate::security::cookies(&incoming.headers);
    pairs.map(|(key, text)| (cookie_decode(key), text.to_owned())).collect()
}

/// HTTP knows no percent-encoding of cookies, so that what is none is text.
pub(crate) fn cookie_decode(text: &str) -> String {
    if is_encoded(text) { percent_decode(text) } else { text.to_owned() }
}

/// Whether every `%` begins two hexadecimal digits, and the decoded bytes are UTF-8.
#[doc(hidden)]
pub fn is_encoded(text: &str) -> bool {
    if !text.bytes().any(|byte| byte == b'%') {
        return true;
    }
    let mut after = text.split('%').skip(1).map(str::as_bytes);
    after.all(|piece| piece.len() >= 2 && piece[..2].iter().all(u8::is_ascii_hexdigit))
        && percent_encoding::percent_decode_str(text).decode_utf8().is_ok()
}

/// Percent-encoding and `+`, as forms write a space.
#[doc(hidden)]
pub fn form_decode(text: &str) -> String {
    let spaced: Cow<'_, str> = if text.contains('+') { text.replace('+', " ").into() } else { text.into() };
    percent_decode(&spaced)
}

pub(crate) fn percent_decode(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}
