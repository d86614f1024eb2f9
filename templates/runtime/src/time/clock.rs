//! Timers on any executor.
//!
//! Nearly every wait here is one that is given up: a time-out that does not happen. So a timer that begins later than
//! others, and ends before its time, costs an entry in a map and wakes nobody.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Condvar, LazyLock, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

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
    /// None for a time that never comes.
    pub fn after(time: Duration) -> Option<Self> {
        Instant::now().checked_add(time).map(|until| Timer { until, waiting: None })
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
