//! What the methods of an API's trait take.

use http::{Extensions, HeaderMap};

/// An operation's message with what travels beside it.
#[derive(Clone, Debug, Default)]
pub struct Request<T> {
    message: T,
    headers: HeaderMap,
    extensions: Extensions,
}

impl<T> Request<T> {
    /// A request with no extra headers.
    pub fn new(message: T) -> Self {
        Request { message, headers: HeaderMap::new(), extensions: Extensions::new() }
    }

    /// The message.
    pub fn message(&self) -> &T {
        &self.message
    }

    /// The message alone.
    pub fn into_message(self) -> T {
        self.message
    }

    /// Headers that a client sends beside the documented ones. On a server this is empty, so that a proxy does not
    /// pass on what it was not meant to: see [`RawHeaders`](crate::message::RawHeaders) among the extensions.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The extra headers, to add to.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// What layers have attached; on a server also the principal, the peer and the raw headers.
    pub fn extensions(&self) -> &Extensions {
        &self.extensions
    }

    /// The extensions, to add to.
    pub fn extensions_mut(&mut self) -> &mut Extensions {
        &mut self.extensions
    }

    /// Who calls, if the operation asks for credentials.
    pub fn principal(&self) -> Option<&crate::Principal> {
        self.extensions.get()
    }

    #[doc(hidden)]
    pub fn from_server(message: T, extensions: Extensions) -> Self {
        Request { message, headers: HeaderMap::new(), extensions }
    }

    #[doc(hidden)]
    pub fn into_parts(self) -> (T, HeaderMap, Extensions) {
        (self.message, self.headers, self.extensions)
    }
}

impl<T> From<T> for Request<T> {
    fn from(message: T) -> Self {
        Request::new(message)
    }
}

impl<T> std::ops::Deref for Request<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.message
    }
}
