//! Timers of the program that runs this one: there is no thread to wait on.

use gloo_timers::future::TimeoutFuture;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// A wait until a time.
pub(crate) struct Timer(TimeoutFuture);

impl Timer {
    /// None for a time that never comes: browsers count to about 24 days, and take more for now.
    pub fn after(time: Duration) -> Option<Self> {
        let milliseconds = i32::try_from(time.as_millis()).ok()?;
        Some(Timer(TimeoutFuture::new(milliseconds.unsigned_abs())))
    }
}

impl Future for Timer {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        Pin::new(&mut self.0).poll(context)
    }
}
