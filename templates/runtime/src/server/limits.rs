//! How much of a request a server reads, and how much it says of what is wrong.

use http::{Extensions, HeaderMap};
use std::time::Duration;

/// The limits of a server, given to it as a layer: `router.layer(Extension(Limits { body: 1 << 20, ..Limits::default() }))`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a body that is held in memory; a longer one is refused with 413. A stream is read by its handler, as far
    /// as that wants to, and so is a file in a form that is longer and stands last; of lines and events each counts.
    pub body: usize,
    /// How long what is held in memory may take to come in; a caller who takes longer is refused with 408.
    pub time: Duration,
    /// How long a stream may stand still; the handler gets an error then.
    pub pause: Duration,
    /// Bytes of all headers; more are refused with 431.
    pub headers: usize,
    /// Parts of a form; more are refused with 413.
    pub parts: usize,
    /// Violations that a refusal lists, of the first thousand; what is beyond is left out.
    pub violations: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            body: 2 * 1024 * 1024,
            time: Duration::from_secs(30),
            pause: Duration::from_secs(30),
            headers: 64 * 1024,
            parts: 1000,
            violations: 100,
        }
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
