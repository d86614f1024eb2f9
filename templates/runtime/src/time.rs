//! Waiting, on any executor.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::{Duration, Instant};

/// What comes of the work, if it comes in time.
pub(crate) async fn within<T>(timeout: Duration, work: impl Future<Output = T>) -> Option<T> {
    if Instant::now().checked_add(timeout).is_none() {
        return Some(work.await);
    }
    let (mut work, mut timer) = (pin!(work), futures_timer::Delay::new(timeout));
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => Pin::new(&mut timer).poll(context).map(|()| None),
    })
    .await
}
