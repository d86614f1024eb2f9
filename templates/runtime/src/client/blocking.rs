//! Calls for programs that do not await.

use super::Calling;
use crate::{Error, Response};
use std::sync::{LazyLock, mpsc};
use tokio::runtime::{Builder, Runtime};

/// One thread sends the calls of all clients.
static RUNTIME: LazyLock<std::io::Result<Runtime>> =
    LazyLock::new(|| Builder::new_multi_thread().worker_threads(1).thread_name("typewright").enable_all().build());

impl<T: Send + 'static, E: Send + 'static> Calling<T, E> {
    /// Sends the call and waits for the answer, on this thread. Inside of an async function it blocks whatever else
    /// the thread has to do: await the call there.
    ///
    /// ```ignore
    /// let chat = client.get_chat(id).wait()?;
    /// ```
    pub fn wait(self) -> Result<Response<T>, Error<E>> {
        let runtime = RUNTIME.as_ref().map_err(|error| Error::Transport(error.to_string().into()))?;
        let (sender, receiver) = mpsc::sync_channel(1);
        runtime.spawn(async move { sender.send(self.await) });
        receiver.recv().unwrap_or_else(|_| Err(Error::Transport("the call was given up".into())))
    }
}
