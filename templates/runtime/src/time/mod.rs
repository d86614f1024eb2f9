//! Waiting, and what time it is, wherever the program runs.

#[cfg(target_family = "wasm")]
mod browser;
#[cfg(not(target_family = "wasm"))]
mod clock;

#[cfg(target_family = "wasm")]
pub(crate) use browser::Timer;
#[cfg(not(target_family = "wasm"))]
pub(crate) use clock::Timer;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

#[cfg(all(feature = "client", not(target_family = "wasm")))]
pub(crate) use std::time::{Instant, SystemTime};
#[cfg(all(feature = "client", target_family = "wasm"))]
pub(crate) use web_time::{Instant, SystemTime};

/// Returns the output of the work, if it comes in time. The work stays where it is: a future that took it would be twice
/// as large.
pub(crate) async fn within<T>(timeout: Duration, mut work: Pin<&mut impl Future<Output = T>>) -> Option<T> {
    let mut timer = Timer::after(timeout);
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => match &mut timer {
            Some(timer) => Pin::new(timer).poll(context).map(|()| None),
            None => Poll::Pending,
        },
    })
    .await
}

/// Waits.
#[cfg(feature = "client")]
pub(crate) async fn sleep(time: Duration) {
    if let Some(timer) = Timer::after(time) {
        timer.await;
    }
}

/// How far it is to a time of the wall clock; nothing if that has passed.
#[cfg(feature = "client")]
pub(crate) fn until(time: std::time::SystemTime) -> Duration {
    let since = time.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    since.saturating_sub(now)
}

#[cfg(all(test, feature = "client"))]
mod tests {
    use super::{sleep, within};
    use std::pin::pin;
    use std::time::{Duration, Instant};

    #[tokio::test]
    async fn timers_end_in_their_order() {
        let start = Instant::now();
        let never = |time| async move { within(Duration::from_millis(time), pin!(std::future::pending::<()>())).await };
        let (long, short) = (never(200), never(20));
        let late = tokio::spawn(async move {
            assert!(long.await.is_none());
            start.elapsed()
        });
        assert!(short.await.is_none());
        let early = start.elapsed();
        assert!(early >= Duration::from_millis(20) && early < Duration::from_millis(150), "{early:?}");
        sleep(Duration::from_millis(10)).await;
        let late = late.await.expect("no panic");
        assert!(late >= Duration::from_millis(200), "{late:?}");
        assert_eq!(within(Duration::MAX, pin!(std::future::ready(1))).await, Some(1));
    }
}
