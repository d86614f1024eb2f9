//! How much of a request a server reads, and how much it says of what is wrong.

use http::{Extensions, HeaderMap};

/// The limits of a server, given to it as a layer: `router.layer(Extension(Limits { body: 1 << 20, ..Limits::default() }))`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a body that is read as a whole, forms with their files among them; a longer one is refused with 413.
    /// A stream is read by its handler, as far as that wants to.
    pub body: usize,
    /// Bytes of all headers; more are refused with 431.
    pub headers: usize,
    /// Parts of a form; more are refused with 413.
    pub parts: usize,
    /// Violations that a refusal lists; what is beyond is left out.
    pub violations: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { body: 2 * 1024 * 1024, headers: 64 * 1024, parts: 1000, violations: 100 }
    }
}

impl Limits {
    pub(super) fn of(extensions: &Extensions) -> Self {
        extensions.get().copied().unwrap_or_default()
    }

    pub(super) fn allows(&self, headers: &HeaderMap) -> bool {
        headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum::<usize>() <= self.headers
    }
}
