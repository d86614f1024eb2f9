//! Security schemes and the credentials that satisfy them.

use crate::Secret;
use base64::Engine as _;
use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;

/// A security scheme of a document.
#[derive(Debug, PartialEq, Eq)]
pub struct Scheme {
    /// Its name in the document.
    pub name: &'static str,
    /// Where its credential travels.
    pub place: Place,
    /// Where tokens are handed out, if the document says so.
    pub tokens: Option<Tokens>,
    /// The name of the constant. In lower case it is the name of the setter on the builder.
    #[doc(hidden)]
    pub constant: &'static str,
}

/// Where the tokens of a scheme are handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tokens {
    /// By OAuth 2.
    At {
        /// For new ones.
        token: &'static str,
        /// For those who have a refresh token.
        refresh: &'static str,
    },
    /// By OpenID Connect, at the address that this document names.
    Discovered(&'static str),
}

/// Where a credential travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A header of this name, as it is.
    Header(&'static str),
    /// A query parameter of this name.
    Query(&'static str),
    /// A cookie of this name.
    Cookie(&'static str),
    /// `Authorization: Bearer …`; also what OAuth 2 and OpenID Connect come down to.
    Bearer,
    /// `Authorization: Basic …`; the credential is `user:password`.
    Basic,
}

impl Scheme {
    /// Puts a credential on a request.
    #[doc(hidden)]
    pub fn apply(
        &self,
        secret: &Secret<String>,
        headers: &mut HeaderMap,
        query: &mut Vec<(String, String)>,
    ) -> Result<(), InvalidCredential> {
        let secret = secret.expose_secret();
        match self.place {
            Place::Query(name) => query.push((name.to_owned(), secret.clone())),
            Place::Header(name) => insert(headers, name, secret.clone())?,
            Place::Bearer => _ = headers.insert(AUTHORIZATION, sensitive(["Bearer ", secret].concat())?),
            Place::Basic => _ = headers.insert(AUTHORIZATION, basic(secret)?),
            Place::Cookie(name) => {
                let mut value = sensitive(format!("{name}={secret}"))?;
                if let Some(cookies) = headers.get(COOKIE) {
                    value = sensitive([cookies.as_bytes(), b"; ", value.as_bytes()].concat())?;
                }
                headers.insert(COOKIE, value);
            }
        }
        Ok(())
    }

    /// The header that its credential travels in, if that is all there is in it.
    #[doc(hidden)]
    pub fn header(&self) -> Option<&'static str> {
        match self.place {
            Place::Header(name) => Some(name),
            Place::Bearer | Place::Basic => Some("authorization"),
            Place::Query(_) | Place::Cookie(_) => None,
        }
    }

    /// Finds the credential on a request; an empty one is none.
    #[doc(hidden)]
    pub fn extract(
        &self,
        headers: &HeaderMap,
        query: &[(String, String)],
    ) -> Result<Option<Secret<String>>, RepeatedCredential> {
        let header = |name: &str| only(headers.get_all(name).iter()).map(|found| found.and_then(|it| it.to_str().ok()));
        let found = match self.place {
            Place::Header(name) => header(name)?.map(str::to_owned),
            Place::Query(name) => only(query.iter().filter(|(key, _)| key == name))?.map(|(_, value)| value.clone()),
            Place::Bearer => header("authorization")?.and_then(|text| without(text, "bearer")).map(str::to_owned),
            Place::Basic => header("authorization")?.and_then(|text| without(text, "basic")).and_then(|encoded| {
                let decoded = base64::engine::general_purpose::STANDARD.decode(encoded).ok()?;
                String::from_utf8(decoded).ok()
            }),
            // A browser sends the cookie of the longest path first, and those of shorter paths after it.
            Place::Cookie(name) => cookies(headers).find(|(key, _)| *key == name).map(|(_, value)| value.to_owned()),
        };
        Ok(found.filter(|secret| !secret.is_empty()).map(Secret::new))
    }

    /// The challenge of a 401 answer, where HTTP has one.
    #[doc(hidden)]
    pub fn challenge(&self) -> Option<&'static str> {
        match self.place {
            Place::Bearer => Some("Bearer"),
            Place::Basic => Some("Basic"),
            Place::Header(_) | Place::Query(_) | Place::Cookie(_) => None,
        }
    }
}

/// The credential of a value of `Authorization`, if it is of this scheme.
fn without<'a>(text: &'a str, scheme: &str) -> Option<&'a str> {
    let (found, credential) = text.split_once(' ')?;
    found.eq_ignore_ascii_case(scheme).then(|| credential.trim())
}

/// The only item; who reads the first of several and who reads the last would see different callers.
fn only<T>(mut items: impl Iterator<Item = T>) -> Result<Option<T>, RepeatedCredential> {
    let first = items.next();
    if items.next().is_some() { Err(RepeatedCredential) } else { Ok(first) }
}

/// The cookies of a request as they were sent. HTTP/2 may send a header for each.
pub(crate) fn cookies(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let texts = headers.get_all(COOKIE).into_iter().filter_map(|header| std::str::from_utf8(header.as_bytes()).ok());
    texts.flat_map(|text| text.split(';')).filter_map(|cookie| cookie.trim().split_once('='))
}

/// A credential that a request carries more than once.
#[derive(Debug, PartialEq, Eq)]
#[doc(hidden)]
pub struct RepeatedCredential;

fn insert(headers: &mut HeaderMap, name: &'static str, value: String) -> Result<(), InvalidCredential> {
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| InvalidCredential)?;
    headers.insert(name, sensitive(value)?);
    Ok(())
}

/// The value of `Authorization` for `user:password`.
#[doc(hidden)]
pub fn basic(pair: &str) -> Result<HeaderValue, InvalidCredential> {
    sensitive(format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(pair)))
}

/// A header value that no log shows.
fn sensitive(value: impl Into<Vec<u8>>) -> Result<HeaderValue, InvalidCredential> {
    let bytes = bytes::Bytes::from(value.into());
    let mut value = HeaderValue::from_maybe_shared(bytes).map_err(|_| InvalidCredential)?;
    value.set_sensitive(true);
    Ok(value)
}

/// A credential with characters that cannot travel in a header.
#[derive(Debug)]
pub struct InvalidCredential;

impl fmt::Display for InvalidCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the credential has characters that a header cannot carry")
    }
}

impl std::error::Error for InvalidCredential {}
