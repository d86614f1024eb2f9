//! What the methods of an API's trait return.

use crate::Violation;
use http::{HeaderMap, StatusCode};

/// A successful answer: the value, and what came with it.
#[derive(Clone, Debug)]
pub struct Response<T> {
    value: T,
    headers: HeaderMap,
    status: Option<StatusCode>,
    notes: Vec<Violation>,
}

impl<T> Response<T> {
    /// An answer with no extra headers.
    pub fn new(value: T) -> Self {
        Response { value, headers: HeaderMap::new(), status: None, notes: Vec::new() }
    }

    /// The value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The headers that came with the value, or that a server sends beside the documented ones.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The headers, to add to.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// The status that a client received; a server's follows from the document.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Lists the values that a forgiving client has replaced.
    pub fn notes(&self) -> &[Violation] {
        &self.notes
    }

    #[doc(hidden)]
    pub fn received(value: T, mut reply: crate::reply::Incoming) -> Self {
        let notes = reply.take_notes();
        Response { value, status: Some(reply.status()), headers: reply.into_headers(), notes }
    }

    #[doc(hidden)]
    pub fn into_parts(self) -> (T, HeaderMap) {
        (self.value, self.headers)
    }
}

impl<T> From<T> for Response<T> {
    fn from(value: T) -> Self {
        Response::new(value)
    }
}

impl<T> std::ops::Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
