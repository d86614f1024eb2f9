//! The pages of an operation's answer as a stream, and what is on them as another.

use super::calling::{Failed, Unsent};
use super::{Paging, Retry, read};
use crate::message::{Answer, Message};
use crate::reply::Incoming;
use crate::{BoxError, BoxFuture, Error};
use futures_core::Stream;
use http::{HeaderName, HeaderValue};
use std::collections::HashSet;
use std::future::poll_fn;
use std::hash::{BuildHasher as _, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// The pages of an operation, each asked for when it is wanted. An error is the end.
///
/// ```ignore
/// let mut chats = client.list_chats_pages(ListChats::new()).items();
/// while let Some(chat) = chats.next().await {
///     println!("{}", chat?.name);
/// }
/// ```
#[must_use = "nothing is sent until a page is awaited"]
pub struct Pages<M: Message, I> {
    state: State,
    paging: Paging,
    items: fn(M::Output) -> Vec<I>,
    limits: PageLimits,
    progress: Progress,
}

/// How many pages a client asks for, so that a server that always names another page does not keep it for ever. A page
/// that was asked for before is always an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageLimits {
    /// Pages in all.
    pub pages: usize,
    /// Pages without items, one after the other.
    pub empty: usize,
}

impl Default for PageLimits {
    fn default() -> Self {
        PageLimits { pages: 100_000, empty: 100 }
    }
}

/// The pages so far.
#[derive(Default)]
struct Progress {
    pages: usize,
    /// How many of the last ones had no items.
    empty: usize,
    /// Hashes of the requests.
    asked: HashSet<u64, RandomState>,
}

impl Progress {
    fn note(&mut self, unsent: &Unsent) -> bool {
        self.pages += 1;
        let Ok(outgoing) = &unsent.outgoing else { return true };
        let body = outgoing.body.as_ref().and_then(|body| body.copy()?.into_whole().ok());
        self.asked.insert(self.asked.hasher().hash_one((&outgoing.path, &outgoing.query, body)))
    }

    /// Refuses the page behind one that has so many items, if it would be one too many.
    fn check(&mut self, next: &Unsent, items: usize, limits: PageLimits) -> Result<(), BoxError> {
        self.empty = if items == 0 { self.empty + 1 } else { 0 };
        if self.pages >= limits.pages {
            return Err(format!("another page follows {} pages, which is the limit", limits.pages).into());
        }
        if self.empty >= limits.empty {
            return Err(format!("another page follows {} pages without items, which is the limit", limits.empty).into());
        }
        if !self.note(next) {
            return Err("the next page is one that was asked for before".into());
        }
        Ok(())
    }
}

enum State {
    At(Box<Unsent>),
    Asking(BoxFuture<'static, (Result<Incoming, Failed>, Turned)>),
    Lost(BoxError),
    End,
}

/// The call of the next page, if there is one, and how many items this page has.
type Turned = Result<Option<(Box<Unsent>, usize)>, BoxError>;

/// The part of a page that is the same for every operation, and therefore compiled once.
async fn ask(unsent: Box<Unsent>, paging: Paging) -> (Result<Incoming, Failed>, Turned) {
    let next = unsent.copy();
    let reply = unsent.send().await;
    let turned = match (&reply, next) {
        (Ok(reply), Some(mut next)) if reply.status().is_success() => {
            paging.turn(&mut next, reply).map(|items| items.map(|items| (Box::new(next), items)))
        }
        _ => Ok(None),
    };
    (reply, turned)
}

impl<M: Message, I> Pages<M, I> {
    pub(super) fn new(unsent: Unsent, paging: Paging, items: fn(M::Output) -> Vec<I>) -> Self {
        let mut progress = Progress::default();
        progress.note(&unsent);
        Pages { state: State::At(Box::new(unsent)), paging, items, limits: PageLimits::default(), progress }
    }

    fn set(mut self, change: impl FnOnce(&mut Unsent)) -> Self {
        if let State::At(unsent) = &mut self.state {
            change(unsent);
        }
        self
    }

    /// How long to wait for each page, with all retries; the client's own time does not count then.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.set(|unsent| unsent.core.options.timeout = timeout)
    }

    /// How often to try for each page, instead of as often as the client does.
    pub fn retry(self, retry: Retry) -> Self {
        self.set(|unsent| unsent.core.options.retry = retry)
    }

    /// Sets how many pages the client asks for.
    pub fn limits(self, limits: PageLimits) -> Self {
        Pages { limits, ..self }
    }

    /// A header beside the documented ones.
    pub fn header(self, name: HeaderName, value: HeaderValue) -> Self {
        self.set(|unsent| _ = unsent.headers.append(name, value))
    }

    /// What is on the pages, one after the other.
    pub fn items(self) -> Items<M, I> {
        Items { pages: self, page: Vec::new().into_iter() }
    }

    /// The next page; `None` behind the last.
    pub async fn next(&mut self) -> Option<Answer<M>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Answer<M>>> {
        loop {
            match std::mem::replace(&mut self.state, State::End) {
                State::At(unsent) => self.state = State::Asking(Box::pin(ask(unsent, self.paging))),
                State::Asking(mut asking) => {
                    let Poll::Ready((reply, turned)) = asking.as_mut().poll(context) else {
                        self.state = State::Asking(asking);
                        return Poll::Pending;
                    };
                    let answer = reply.map_err(Failed::into_error).and_then(read::<M>);
                    if answer.is_ok() {
                        let checked = turned.and_then(|next| {
                            let Some((next, items)) = next else { return Ok(State::End) };
                            self.progress.check(&next, items, self.limits).map(|()| State::At(next))
                        });
                        self.state = checked.unwrap_or_else(State::Lost);
                    }
                    return Poll::Ready(Some(answer));
                }
                State::Lost(error) => return Poll::Ready(Some(Err(Error::Transport(error)))),
                State::End => return Poll::Ready(None),
            }
        }
    }
}

impl<M: Message, I> Stream for Pages<M, I> {
    type Item = Answer<M>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

/// What is on the pages of an operation; made by [`Pages::items`].
#[must_use = "nothing is sent until an item is awaited"]
pub struct Items<M: Message, I> {
    pages: Pages<M, I>,
    page: std::vec::IntoIter<I>,
}

impl<M: Message, I> Items<M, I> {
    /// The next item; `None` behind the last.
    pub async fn next(&mut self) -> Option<Result<I, Error<M::Error>>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<I, Error<M::Error>>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => self.page = (self.pages.items)(page.into_value()).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// Nothing in it is pinned: futures are in boxes.
impl<M: Message, I> Unpin for Items<M, I> {}

impl<M: Message, I> Stream for Items<M, I> {
    type Item = Result<I, Error<M::Error>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}
