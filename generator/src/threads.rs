//! Threads: deep stacks for what goes as deep as a document does, and work for all processors.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{Builder, Scope, ScopedJoinHandle, available_parallelism, scope};

/// Only what is used of it is ever memory.
const STACK: usize = 1 << 30;

thread_local! {
    static IS_DEEP: Cell<bool> = const { Cell::new(false) };
}

/// Runs something on a stack that is deep enough for every document; `None` if it panics. A command runs on one as a
/// whole, because an allocator may not give the memory of one thread to another.
pub fn on_deep_stack<R: Send>(run: impl FnOnce() -> R + Send) -> Option<R> {
    if IS_DEEP.get() {
        return catch_unwind(AssertUnwindSafe(run)).ok();
    }
    scope(|scope| deep(scope, run).ok().and_then(|thread| thread.join().ok()))
}

fn deep<'scope, R: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    run: impl FnOnce() -> R + Send + 'scope,
) -> std::io::Result<ScopedJoinHandle<'scope, R>> {
    let run = || {
        IS_DEEP.set(true);
        run()
    };
    Builder::new().stack_size(STACK).spawn_scoped(scope, run)
}

/// How many processors have no work of ours.
static IDLE: LazyLock<AtomicUsize> =
    LazyLock::new(|| AtomicUsize::new(available_parallelism().map_or(0, |processors| processors.get() - 1)));

/// Runs two things, the second one on another processor if one is idle.
pub(crate) fn both<A, B: Send>(first: impl FnOnce() -> A, second: impl Fn() -> B + Sync) -> (A, B) {
    match Processor::idle() {
        Some(processor) => processor.both(first, second),
        None => (first(), second()),
    }
}

/// A processor without other work.
pub(crate) struct Processor;

impl Processor {
    /// One, if there is one.
    pub fn idle() -> Option<Self> {
        let less = |idle: usize| idle.checked_sub(1);
        IDLE.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less).is_ok().then_some(Processor)
    }

    /// Runs two things, the second one on this processor.
    pub fn both<A, B: Send>(self, first: impl FnOnce() -> A, second: impl Fn() -> B + Sync) -> (A, B) {
        scope(|scope| {
            let thread = deep(scope, || {
                let made = second();
                drop(self);
                made
            });
            let first = first();
            let second = match thread {
                Ok(thread) => thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
                // There is no memory for its stack.
                Err(_) => second(),
            };
            (first, second)
        })
    }
}

impl Drop for Processor {
    fn drop(&mut self) {
        IDLE.fetch_add(1, Ordering::Relaxed);
    }
}
