//! Waiting, on any executor.
//!
//! Nearly every wait here is one that is given up: a time-out that does not happen. So a timer that begins later than
//! others, and ends before its time, costs an entry in a map and wakes nobody.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Condvar, LazyLock, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

/// What comes of the work, if it comes in time.
pub(crate) async fn within<T>(timeout: Duration, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    let mut timer = Instant::now().checked_add(timeout).map(Timer::until);
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
    if let Some(until) = Instant::now().checked_add(time) {
        Timer::until(until).await;
    }
}

/// When a timer ends, and a number that tells it from others that end then.
type Key = (Instant, u64);

/// Every timer that somebody waits for, and the thread that wakes them.
#[derive(Default)]
struct Clock {
    waiting: Mutex<Waiting>,
    earlier: Condvar,
}

#[derive(Default)]
struct Waiting {
    timers: BTreeMap<Key, Waker>,
    next: u64,
    /// When the thread looks again by itself, if it sleeps.
    awake: Option<Instant>,
}

/// The thread looks again after so long, whoever waits: most time-outs are longer, and need not wake it when they begin.
const IDLE: Duration = Duration::from_secs(10);

static CLOCK: LazyLock<&'static Clock> = LazyLock::new(|| {
    let clock: &Clock = Box::leak(Box::default());
    // Without a thread nothing is ever late, which is the lesser evil.
    drop(std::thread::Builder::new().name("typewright-time".to_owned()).spawn(|| clock.run()));
    clock
});

impl Clock {
    fn run(&self) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let now = Instant::now();
            let later = waiting.timers.split_off(&(now, u64::MAX));
            let due = std::mem::replace(&mut waiting.timers, later);
            if !due.is_empty() {
                drop(waiting);
                due.into_values().for_each(Waker::wake);
                waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            let next = waiting.timers.first_key_value().map(|((until, _), _)| until.saturating_duration_since(now));
            let pause = next.unwrap_or(IDLE).min(IDLE);
            waiting.awake = Some(now + pause);
            waiting = self.earlier.wait_timeout(waiting, pause).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Wakes somebody at a time; again with the same key, if it has one.
    fn wait(&self, until: Instant, key: Option<Key>, waker: Waker) -> Key {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let key = key.unwrap_or_else(|| {
            waiting.next += 1;
            (until, waiting.next)
        });
        waiting.timers.insert(key, waker);
        let is_late = waiting.awake.take_if(|awake| *awake > until).is_some();
        drop(waiting);
        if is_late {
            self.earlier.notify_one();
        }
        key
    }

    fn give_up(&self, key: Key) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).timers.remove(&key);
    }
}

/// A wait until a time.
pub(crate) struct Timer {
    until: Instant,
    /// Who is woken, once somebody waits.
    waiting: Option<(Key, Waker)>,
}

impl Timer {
    pub fn until(until: Instant) -> Self {
        Timer { until, waiting: None }
    }
}

impl Future for Timer {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        // Whoever has only begun to wait is not late.
        if self.waiting.is_some() && Instant::now() >= self.until {
            return Poll::Ready(());
        }
        let waker = context.waker();
        if self.waiting.as_ref().is_none_or(|(_, known)| !known.will_wake(waker)) {
            let key = CLOCK.wait(self.until, self.waiting.as_ref().map(|(key, _)| *key), waker.clone());
            self.waiting = Some((key, waker.clone()));
        }
        Poll::Pending
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let Some((key, _)) = self.waiting.take() {
            CLOCK.give_up(key);
        }
    }
}

#[cfg(all(test, feature = "client"))]
mod tests {
    use super::{sleep, within};
    use std::time::{Duration, Instant};

    #[tokio::test]
    async fn timers_end_in_their_order() {
        let start = Instant::now();
        let long = within(Duration::from_millis(200), std::future::pending::<()>());
        let (long, short) = (long, within(Duration::from_millis(20), std::future::pending::<()>()));
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
        assert_eq!(within(Duration::MAX, std::future::ready(1)).await, Some(1));
    }
}
