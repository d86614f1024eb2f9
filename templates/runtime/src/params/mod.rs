//! The styles of path, query, header and cookie parameters.
//!
//! Values pass through a JSON tree on the way out and through `de` on the way in, so every type that travels as
//! JSON travels as a parameter too.

mod de;
mod encode;

pub(crate) use encode::encode;

use crate::message::Incoming;
use crate::wire::Wire;

/// How a parameter's value becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    pub(crate) place: Place,
    /// What stands between the items of an array that shares one name.
    pub(crate) separator: char,
    pub(crate) explode: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Deep,
    Header,
    Cookie,
}

impl Style {
    pub(crate) const PATH: Style = Style { place: Place::Path, separator: ',', explode: false };
    pub(crate) const FORM: Style = Style { place: Place::Query, separator: ',', explode: false };
    pub(crate) const FORM_EXPLODED: Style = Style { place: Place::Query, separator: ',', explode: true };
    pub(crate) const SPACE: Style = Style { place: Place::Query, separator: ' ', explode: false };
    pub(crate) const PIPE: Style = Style { place: Place::Query, separator: '|', explode: false };
    pub(crate) const DEEP: Style = Style { place: Place::Deep, separator: ',', explode: true };
    pub(crate) const HEADER: Style = Style { place: Place::Header, separator: ',', explode: false };
    pub(crate) const COOKIE: Style = Style { place: Place::Cookie, separator: ',', explode: false };
}

/// A parameter's text, taken from a request but not yet read.
#[derive(Debug)]
pub(crate) enum Raw {
    /// One text, whose items are separated.
    Text(String, char),
    /// The texts of a repeated name.
    Repeated(Vec<String>),
    /// Names and texts of an object.
    Pairs(Vec<(String, String)>),
    /// Every pair of the query: an exploded object claims the names that it knows.
    Query(Vec<(String, String)>, Vec<String>),
}

/// Reads a value of the type that the document says; `None` when nothing in the query belongs to it.
pub(crate) fn decode<T: Wire>(raw: Raw) -> Result<Option<T>, String> {
    let unclaimed = matches!(&raw, Raw::Query(_, texts) if texts.is_empty());
    match T::decode(de::Parameter(raw)) {
        Ok(value) => Ok(Some(value)),
        Err(_) if unclaimed => Ok(None),
        Err(error) => Err(error.0),
    }
}

/// Finds a parameter in a request.
pub(crate) fn find(incoming: &Incoming, name: &str, style: Style) -> Option<Raw> {
    let text = |text: &str| Raw::Text(text.to_owned(), style.separator);
    let of_name = |pairs: &[(String, String)]| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| text(value));
    match style.place {
        Place::Path => of_name(&incoming.captures),
        Place::Header => incoming.headers.get(name)?.to_str().ok().map(text),
        Place::Cookie => {
            let cookies = incoming.headers.get(http::header::COOKIE)?.to_str().ok()?;
            let mut pairs = cookies.split(';').filter_map(|cookie| cookie.trim().split_once('='));
            pairs.find(|(key, _)| *key == name).map(|(_, value)| text(&percent_decode(value)))
        }
        Place::Query if style.explode => {
            let values: Vec<_> =
                incoming.query.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect();
            if incoming.query.is_empty() { None } else { Some(Raw::Query(incoming.query.clone(), values)) }
        }
        Place::Query => of_name(&incoming.query),
        Place::Deep => {
            let pairs: Vec<_> = incoming
                .query
                .iter()
                .filter_map(|(key, value)| {
                    let member = key.strip_prefix(name)?.strip_prefix('[')?.strip_suffix(']')?;
                    Some((member.to_owned(), value.clone()))
                })
                .collect();
            (!pairs.is_empty()).then_some(Raw::Pairs(pairs))
        }
    }
}

pub(crate) fn percent_decode(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}
