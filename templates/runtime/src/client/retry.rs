//! When a client tries again, and how long it waits before.

use http::{HeaderMap, Method, StatusCode, header};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// How often a client tries, and how long it waits in between.
///
/// Only what does no harm twice is sent again: requests whose method is idempotent, and those that carry an
/// `Idempotency-Key`; never one whose body is a stream. A client tries again when nothing came back, and after 408,
/// 429, 502, 503 and 504. Of all its calls at most a tenth are retries, but for the first ten, so that a service in
/// trouble is not buried under them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    /// How often a request is sent at most, the first time included.
    pub attempts: u32,
    /// About how long the client waits the first time; each time it waits twice as long.
    pub first: Duration,
    /// The client never waits longer, nor beyond the time limit of the call. If the service asks it to, with
    /// `Retry-After`, the response stands as it is; a stream of events is opened again after this time.
    pub longest: Duration,
}

impl Default for Retry {
    fn default() -> Self {
        Retry { attempts: 3, first: Duration::from_millis(200), longest: Duration::from_secs(10) }
    }
}

impl Retry {
    /// Everything is sent once.
    pub const fn off() -> Self {
        Retry { attempts: 1, first: Duration::ZERO, longest: Duration::ZERO }
    }

    /// The wait after so many attempts, of which the last was answered with these headers, if at all; none when the
    /// service wants to be left alone for longer.
    pub(super) fn wait(&self, attempts: u32, headers: Option<&HeaderMap>) -> Option<Duration> {
        if let Some(asked) = headers.and_then(retry_after) {
            return (asked <= self.longest).then_some(asked);
        }
        let doubled = self.first.saturating_mul(1_u32.checked_shl(attempts - 1).unwrap_or(u32::MAX));
        let whole = doubled.min(self.longest);
        // Clients that failed together do not come back together.
        Some(whole / 2 + whole.mul_f64(crate::random::bits() as f64 / u64::MAX as f64 / 2.0))
    }
}

/// Whether sending a request twice does what sending it once does.
pub(super) fn is_repeatable(method: &Method, headers: &HeaderMap) -> bool {
    method.is_idempotent() || headers.contains_key("idempotency-key")
}

/// Whether the same request may be answered otherwise a moment later.
pub(super) fn is_passing(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 502 | 503 | 504)
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    httpdate::parse_http_date(text).ok().map(crate::time::until)
}

/// What a client may still spend on retries.
pub(super) struct Budget(AtomicU32);

impl Budget {
    const MOST: u32 = 100;
    const RETRY: u32 = 10;

    pub fn new() -> Self {
        Budget(AtomicU32::new(Budget::MOST))
    }

    /// A call earns a tenth of a retry.
    pub fn earn(&self) {
        let more = |held: u32| (held < Budget::MOST).then_some(held + 1);
        _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
    }

    /// Whether there was enough for a retry.
    pub fn spend(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |held| held.checked_sub(Budget::RETRY)).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_a_limit_and_differ() {
        let retry = Retry { attempts: 9, first: Duration::from_secs(1), longest: Duration::from_secs(5) };
        for (attempts, whole) in [(1, 1), (2, 2), (3, 4), (4, 5), (40, 5)] {
            let waits: Vec<_> = (0..20).filter_map(|_| retry.wait(attempts, None)).collect();
            let whole = Duration::from_secs(whole);
            assert!(waits.iter().all(|wait| *wait >= whole / 2 && *wait <= whole), "{attempts}: {waits:?}");
            assert!(waits.iter().any(|wait| *wait != waits[0]), "all the same");
        }
    }

    #[test]
    fn a_service_says_when() {
        let asks = |text: &str| {
            let headers = HeaderMap::from_iter([(header::RETRY_AFTER, text.parse().expect("a value"))]);
            Retry::default().wait(1, Some(&headers))
        };
        assert_eq!(asks("2"), Some(Duration::from_secs(2)));
        assert_eq!(asks("3600"), None, "longer than the client waits");
        assert_eq!(asks("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::ZERO));
        assert!(asks("soon").is_some_and(|wait| wait <= Duration::from_millis(200)), "as if nothing was said");
    }

    #[test]
    fn retries_are_a_tenth_of_all_calls() {
        let budget = Budget::new();
        assert_eq!((0..50).filter(|_| budget.spend()).count(), 10);
        let spent = (0..100).filter(|_| {
            budget.earn();
            budget.spend()
        });
        assert_eq!(spent.count(), 10);
    }
}
