//! Threads: deep stacks for documents that nest deep, and work for every processor.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{Builder, Scope, ScopedJoinHandle, available_parallelism, scope};

/// Deep enough for every document. The system provides only the memory that is used.
pub(crate) const DEEP: usize = 1 << 30;
/// Enough for a single item of generated code.
pub(crate) const SHALLOW: usize = 64 << 20;

thread_local! {
    static IS_DEEP: Cell<bool> = const { Cell::new(false) };
}

/// Runs a function on a stack that is deep enough for every document. Returns `None` if it panics.
///
/// A command runs on such a stack as a whole, because an allocator may keep the memory of each thread apart.
pub fn on_deep_stack<R: Send>(run: impl FnOnce() -> R + Send) -> Option<R> {
    if IS_DEEP.get() {
        return catch_unwind(AssertUnwindSafe(run)).ok();
    }
    scope(|scope| spawn(scope, DEEP, run).ok().and_then(|thread| thread.join().ok()))
}

fn spawn<'scope, R: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    stack: usize,
    run: impl FnOnce() -> R + Send + 'scope,
) -> std::io::Result<ScopedJoinHandle<'scope, R>> {
    let run = move || {
        IS_DEEP.set(stack >= DEEP);
        run()
    };
    Builder::new().stack_size(stack).spawn_scoped(scope, run)
}

/// The number of further threads that may start.
static IDLE: LazyLock<AtomicUsize> =
    LazyLock::new(|| AtomicUsize::new(available_parallelism().map_or(0, |processors| processors.get() - 1)));

/// Limits the number of threads that run at once.
pub(crate) fn limit(threads: usize) {
    IDLE.fetch_min(threads.saturating_sub(1), Ordering::Relaxed);
}

/// Runs two functions, the second one on another processor if one is idle.
pub(crate) fn both<A, B: Send>(first: impl FnOnce() -> A, second: impl Fn() -> B + Sync) -> (A, B) {
    match Processor::reserve() {
        Some(processor) => processor.both(DEEP, first, second),
        None => (first(), second()),
    }
}

/// An idle processor, reserved until this is dropped.
pub(crate) struct Processor;

impl Processor {
    /// Reserves an idle processor. Returns `None` if all are busy.
    pub fn reserve() -> Option<Self> {
        let less = |idle: usize| idle.checked_sub(1);
        IDLE.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less).is_ok().then_some(Processor)
    }

    /// Runs two functions, the second one on this processor, with a stack of so many bytes.
    pub fn both<A, B: Send>(self, stack: usize, first: impl FnOnce() -> A, second: impl Fn() -> B + Sync) -> (A, B) {
        scope(|scope| {
            let thread = spawn(scope, stack, || {
                let made = second();
                drop(self);
                made
            });
            let first = first();
            let second = match thread {
                Ok(thread) => thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
                // The system has no memory for another stack.
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

#[cfg(test)]
mod tests {
    use super::{Processor, SHALLOW, on_deep_stack};

    #[test]
    fn a_panic_on_another_processor_reaches_the_caller() {
        let ran = on_deep_stack(|| Processor.both(SHALLOW, || 1, || 2));
        assert_eq!(ran, Some((1, 2)));
        let ran = on_deep_stack(|| Processor.both(SHALLOW, || (), || assert_eq!(1, 2, "meant")));
        assert_eq!(ran, None);
    }
}
