//! Calls for programs that do not await.

use super::{Calling, Items, Pages};
use crate::message::{Answer, Message};
use crate::{BoxError, Error, Response};
use futures_core::Stream;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{LazyLock, mpsc};
use tokio::runtime::{Builder, Runtime};

/// One thread sends the calls of all clients.
static RUNTIME: LazyLock<std::io::Result<Runtime>> =
    LazyLock::new(|| Builder::new_multi_thread().worker_threads(1).thread_name("typewright").enable_all().build());

/// Runs a future to its end, and waits for it on this thread.
fn run<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> Result<T, BoxError> {
    let runtime = RUNTIME.as_ref().map_err(|error| error.to_string())?;
    let (sender, receiver) = mpsc::sync_channel(1);
    runtime.spawn(async move { sender.send(future.await) });
    receiver.recv().map_err(|_| "the call was given up".into())
}

impl<T: Send + 'static, E: Send + 'static> Calling<T, E> {
    /// Sends the call and waits for the answer, on this thread. Inside of an async function it blocks whatever else
    /// the thread has to do: await the call there.
    ///
    /// ```ignore
    /// let chat = client.get_chat(id).wait()?;
    /// ```
    pub fn wait(self) -> Result<Response<T>, Error<E>> {
        run(self).unwrap_or_else(|error| Err(Error::Transport(error)))
    }
}

/// A stream as an iterator that waits on this thread.
struct Waiting<S>(Option<S>);

impl<S, T, E> Iterator for Waiting<S>
where
    S: Stream<Item = Result<T, Error<E>>> + Unpin + Send + 'static,
    T: Send + 'static,
    E: Send + 'static,
{
    type Item = Result<T, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut stream = self.0.take()?;
        let polled = run(async move {
            let item = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await;
            (item, stream)
        });
        match polled {
            Ok((item, stream)) => {
                self.0 = item.is_some().then_some(stream);
                item
            }
            Err(error) => Some(Err(Error::Transport(error))),
        }
    }
}

impl<M: Message, I: Send + 'static> Pages<M, I> {
    /// The pages for programs that do not await: each is waited for on this thread.
    pub fn wait(self) -> impl Iterator<Item = Answer<M>> {
        Waiting(Some(self))
    }
}

impl<M: Message, I: Send + 'static> Items<M, I> {
    /// The items for programs that do not await: each page is waited for on this thread.
    pub fn wait(self) -> impl Iterator<Item = Result<I, Error<M::Error>>> {
        Waiting(Some(self))
    }
}
