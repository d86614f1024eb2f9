//! What moves on a connection, so that one on which nothing does can be closed.

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body, Frame, SizeHint};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::Notify;
use tokio::time::{Instant, sleep};
use tower_service::Service;

/// What a connection does. It is silent while the server has nothing to do for it and it takes nothing: before its first
/// request, while headers come in, between requests, and while a response waits to be read.
#[derive(Debug)]
pub(super) struct Activity {
    start: Instant,
    /// Milliseconds from the start to the last time that something moved.
    moved: AtomicU64,
    /// How many requests wait for the server.
    working: AtomicUsize,
    dismissed: AtomicBool,
    dismissal: Notify,
}

impl Activity {
    pub fn new() -> Arc<Self> {
        Arc::new(Activity {
            start: Instant::now(),
            moved: AtomicU64::new(0),
            working: AtomicUsize::new(0),
            dismissed: AtomicBool::new(false),
            dismissal: Notify::new(),
        })
    }

    fn touch(&self) {
        self.moved.store(self.start.elapsed().as_millis() as u64, Ordering::Relaxed);
    }

    /// How long nothing has moved; `None` while the server is at work.
    pub fn silence(&self) -> Option<Duration> {
        let moved = Duration::from_millis(self.moved.load(Ordering::Relaxed));
        (self.working.load(Ordering::Relaxed) == 0).then(|| self.start.elapsed().saturating_sub(moved))
    }

    /// Ends when nothing has moved for so long.
    pub async fn silent_for(&self, patience: Duration) {
        loop {
            let silence = self.silence().unwrap_or_default();
            if silence >= patience {
                return;
            }
            sleep(patience - silence).await;
        }
    }

    /// Sends the connection away; `false` if it has been already.
    pub fn dismiss(&self) -> bool {
        self.dismissal.notify_one();
        !self.dismissed.swap(true, Ordering::Relaxed)
    }

    /// Ends when the connection is sent away.
    pub async fn dismissed(&self) {
        self.dismissal.notified().await;
    }
}

/// A request that waits for the server, as long as this lives and is `busy`.
struct Work {
    activity: Arc<Activity>,
    busy: bool,
}

impl Work {
    fn begin(activity: Arc<Activity>) -> Self {
        let mut work = Work { activity, busy: false };
        work.set(true);
        work
    }

    fn set(&mut self, busy: bool) {
        if self.busy != busy {
            self.busy = busy;
            self.activity.touch();
            match busy {
                true => self.activity.working.fetch_add(1, Ordering::Relaxed),
                false => self.activity.working.fetch_sub(1, Ordering::Relaxed),
            };
        }
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        self.set(false);
    }
}

/// A service whose requests and responses are activity.
#[derive(Clone)]
pub(super) struct Watched<S> {
    pub inner: S,
    pub activity: Arc<Activity>,
}

impl<S, R, B> Service<Request<R>> for Watched<S>
where
    S: Service<Request<R>, Response = Response<B>>,
    S::Future: Send + 'static,
{
    type Response = Response<Answered<B>>;
    type Error = S::Error;
    type Future = crate::BoxFuture<'static, Result<Self::Response, S::Error>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<R>) -> Self::Future {
        let work = Work::begin(self.activity.clone());
        let answer = self.inner.call(request);
        Box::pin(async move { Ok(answer.await?.map(|body| Answered { body, work })) })
    }
}

/// The body of a response: the server works while it is waited for, and not while nobody asks for more.
pub(super) struct Answered<B> {
    body: B,
    work: Work,
}

impl<B: Body<Data = Bytes> + Unpin> Body for Answered<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        self.work.set(true);
        let frame = ready!(Pin::new(&mut self.body).poll_frame(context));
        self.work.set(false);
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// A socket on which a response that is read slowly is activity. Nothing else that is sent counts, for a caller can make
/// HTTP/2 send something at any time.
pub(super) struct Socket<S> {
    stream: S,
    activity: Arc<Activity>,
    is_full: bool,
}

impl<S> Socket<S> {
    pub fn new(stream: S, activity: Arc<Activity>) -> Self {
        Socket { stream, activity, is_full: false }
    }

    fn note<T>(&mut self, polled: Poll<T>) -> Poll<T> {
        if polled.is_ready() && self.is_full {
            self.activity.touch();
        }
        self.is_full = polled.is_pending();
        polled
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Socket<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Socket<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let polled = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.note(polled)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let polled = Pin::new(&mut self.stream).poll_write_vectored(context, bytes);
        self.note(polled)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
