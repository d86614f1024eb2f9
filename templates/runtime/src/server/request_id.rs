//! A name for each request, by which it is found again in logs on both sides.

use http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;

const NAME: HeaderName = HeaderName::from_static(crate::error::REQUEST_ID);

/// The name of a request, among its extensions: what the caller sent as `X-Request-Id`, or a new one. The answer has
/// it, too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(HeaderValue);

impl RequestId {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let sent = headers.get(NAME).filter(|sent| (1..=128).contains(&sent.len()) && sent.to_str().is_ok());
        RequestId(sent.cloned().unwrap_or_else(|| {
            let mut fresh = [0; 32];
            let bits = u128::from(crate::random::bits()) << 64 | u128::from(crate::random::bits());
            for (index, digit) in fresh.iter_mut().enumerate() {
                *digit = b"0123456789abcdef"[(bits >> (4 * index)) as usize & 15];
            }
            HeaderValue::from_bytes(&fresh).unwrap_or_else(|_| HeaderValue::from_static("none"))
        }))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        self.0.to_str().unwrap_or_default()
    }

    /// Puts it on an answer that has none of its own.
    pub(super) fn mark(self, headers: &mut HeaderMap) {
        headers.entry(NAME).or_insert(self.0);
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
