//! Streams that may not stand still.

use crate::time::Timer;
use crate::{Body, BoxError};
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// A body that ends with an error when nothing of it comes in for so long.
pub(super) fn paced(body: Body, pause: Duration) -> Body {
    Body::stream(Paced { body, pause, timer: None, is_over: false })
}

struct Paced {
    body: Body,
    pause: Duration,
    /// Since something was last waited for.
    timer: Option<Timer>,
    is_over: bool,
}

impl http_body::Body for Paced {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        let polled = Pin::new(&mut self.body).poll_frame(context);
        if polled.is_ready() {
            self.timer = None;
            return polled;
        }
        if self.timer.is_none() {
            self.timer = Timer::after(self.pause);
        }
        self.is_over = self.timer.as_mut().is_some_and(|timer| Pin::new(timer).poll(context).is_ready());
        if self.is_over {
            Poll::Ready(Some(Err(format!("nothing came in for {:?}", self.pause).into())))
        } else {
            Poll::Pending
        }
    }

    fn is_end_stream(&self) -> bool {
        self.is_over || self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
