//! A call of an operation: what can be set on it, how it is sent, and sent again.

use super::retry::{is_passing, is_repeatable};
use super::tokens::Held;
use super::{Core, TransportError};
use crate::body::{Unreadable, collect};
use crate::error::{Call, Refused, Unanswered};
use crate::message::{Message, Outgoing, Transfer};
use crate::operation::Operation;
use crate::reply::Incoming;
use crate::stream::Reopens;
use crate::time::{Instant, sleep, within};
use crate::{Body, BoxError, BoxFuture, Error, Never, Response, Violations, media};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;
use tracing::Instrument as _;
use tracing::field::Empty;

/// A call of an operation: sent when it is awaited, given up when it is dropped. It borrows nothing, so it can be
/// spawned.
///
/// ```ignore
/// let chat = client.get_chat(id).timeout(Duration::from_secs(2)).await?;
/// ```
#[must_use = "nothing is sent until the call is awaited"]
pub struct Calling<T, E = Never> {
    state: State,
    read: fn(Incoming) -> Result<Response<T>, Error<E>>,
}

/// The call of a message's operation.
pub type CallOf<M> = Calling<<M as Message>::Output, <M as Message>::Error>;

enum State {
    Unsent(Box<Unsent>),
    Sent(BoxFuture<'static, Result<Incoming, Failed>>),
    /// Between the two.
    Taken,
}

/// Everything that a call is sent with.
pub(super) struct Unsent {
    pub core: Core,
    pub operation: &'static Operation,
    pub transfer: Transfer,
    pub outgoing: Result<Outgoing, Violations>,
    pub headers: HeaderMap,
    pub extensions: http::Extensions,
}

/// The failures of sending, before it is known what the operation documents.
pub(super) enum Failed {
    Invalid(Violations),
    NoCredential,
    /// Another failure, after the request was assembled.
    In(Call, Box<Failed>),
    /// What never left.
    Unsendable(BoxError),
    Transport(TransportError),
    TooLarge,
}

impl Failed {
    pub fn into_error<E>(self) -> Error<E> {
        match self {
            Failed::Invalid(violations) => Error::Invalid(violations),
            Failed::In(call, failed) => match *failed {
                Failed::NoCredential => Error::Unauthenticated(Refused::Unsigned(call.operation())),
                Failed::Transport(TransportError::Timeout) => Error::Timeout(Some(Box::new(call))),
                other => Error::Transport(Unanswered::new(call, other.into_boxed()).into()),
            },
            Failed::Transport(TransportError::Timeout) => Error::Timeout(None),
            other => Error::Transport(other.into_boxed()),
        }
    }

    fn into_boxed(self) -> BoxError {
        match self {
            Failed::Invalid(violations) => violations.into(),
            Failed::NoCredential => "the client has no credential for the operation".into(),
            Failed::In(call, failed) => Unanswered::new(call, failed.into_boxed()).into(),
            Failed::Unsendable(error) | Failed::Transport(TransportError::Other(error)) => error,
            Failed::Transport(timeout) => timeout.into(),
            Failed::TooLarge => "the response is larger than the client allows".into(),
        }
    }
}

impl<T, E> Calling<T, E> {
    pub(super) fn new(unsent: Unsent, read: fn(Incoming) -> Result<Response<T>, Error<E>>) -> Self {
        Calling { state: State::Unsent(Box::new(unsent)), read }
    }

    fn set(mut self, change: impl FnOnce(&mut Unsent)) -> Self {
        if let State::Unsent(unsent) = &mut self.state {
            change(unsent);
        }
        self
    }

    /// How long to wait for the answer, with all retries; the client's own time does not count then.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.set(|unsent| unsent.core.options.timeout = timeout)
    }

    /// How often to try, instead of as often as the client does.
    pub fn retry(self, retry: super::Retry) -> Self {
        self.set(|unsent| unsent.core.options.retry = retry)
    }

    /// Sets whether a response may have values of the wrong type: they are replaced, and noted in the response.
    pub fn forgiving(self, forgiving: bool) -> Self {
        self.set(|unsent| unsent.core.options.forgiving = forgiving)
    }

    /// A header beside the documented ones.
    pub fn header(self, name: HeaderName, value: HeaderValue) -> Self {
        self.set(|unsent| _ = unsent.headers.append(name, value))
    }
}

impl<T, E> Future for Calling<T, E> {
    type Output = Result<Response<T>, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if let State::Unsent(_) = self.state
            && let State::Unsent(unsent) = std::mem::replace(&mut self.state, State::Taken)
        {
            self.state = State::Sent(Box::pin(unsent.send()));
        }
        let State::Sent(sent) = &mut self.state else { return Poll::Pending };
        sent.as_mut().poll(context).map(|reply| reply.map_err(Failed::into_error).and_then(self.read))
    }
}

impl Unsent {
    /// The same call again, unless its body is a stream.
    pub fn copy(&self) -> Option<Self> {
        Some(Unsent {
            core: self.core.clone(),
            outgoing: Ok(self.outgoing.as_ref().ok()?.copy()?),
            headers: self.headers.clone(),
            extensions: self.extensions.clone(),
            ..*self
        })
    }

    /// The part of a call that is the same for every operation, and therefore compiled once.
    pub async fn send(self: Box<Self>) -> Result<Incoming, Failed> {
        let Unsent { core, operation, transfer, outgoing, headers, extensions } = *self;
        let span = tracing::info_span!(
            "call",
            operation = operation.id,
            method = operation.method,
            route = operation.path,
            status = Empty,
            retries = Empty,
        );
        let outgoing = outgoing.map_err(Failed::Invalid)?;
        let request = core.assemble(operation, transfer, outgoing, headers, extensions)?;
        // The URL without credentials, for messages.
        let call = Call::new(operation, request.uri().clone());
        let exchange = core.exchange(operation, request, transfer).instrument(span);
        let sent = within(core.options.timeout, pin!(exchange)).await;
        match sent.unwrap_or(Err(Failed::Transport(TransportError::Timeout))) {
            Ok(reply) => Ok(reply.answering(call, core.options.forgiving)),
            Err(failed) => Err(Failed::In(call, Box::new(failed))),
        }
    }
}

impl Core {
    /// Sends a request until it is answered for good.
    async fn exchange(
        &self,
        operation: &'static Operation,
        mut request: http::Request<Body>,
        transfer: Transfer,
    ) -> Result<Incoming, Failed> {
        let retry = self.options.retry;
        let start = Instant::now();
        let repeatable = is_repeatable(request.method(), request.headers());
        self.shared.budget.earn();
        let renews = self.shared.credentials.iter().any(Held::is_renewable);
        let (mut attempts, mut refused) = (1, Vec::new());
        loop {
            let retries = repeatable && attempts < retry.attempts;
            // Most calls are sent once and for all: nothing is copied for them.
            let again = if retries || (renews && refused.is_empty()) { copy(&request) } else { None };
            let tokens = self.sign(operation, &mut request, &refused).await?;
            let reply = self.once(request, transfer).await;
            let is_refused = matches!(&reply, Ok(reply) if reply.status() == StatusCode::UNAUTHORIZED);
            let again = match again {
                // A token may be withdrawn before its time. What was not let in did nothing, whatever its method.
                Some(next) if is_refused && !tokens.is_empty() && refused.is_empty() => {
                    (request, refused) = (next, tokens);
                    continue;
                }
                again => again.filter(|_| retries),
            };
            let wait = match &reply {
                Ok(reply) if is_passing(reply.status()) => retry.wait(attempts, Some(reply.headers())),
                Err(Failed::Transport(TransportError::Other(_))) => retry.wait(attempts, None),
                _ => None,
            };
            // A response is of more use than the error that the time is up.
            let left = self.options.timeout.saturating_sub(start.elapsed());
            let wait = wait.filter(|wait| *wait < left);
            let again = match (again, wait) {
                (Some(next), Some(wait)) if self.shared.budget.spend() => {
                    tracing::debug!(attempts, ?wait, "trying again");
                    sleep(wait).await;
                    (request, attempts) = (next, attempts + 1);
                    continue;
                }
                (again, _) => again.filter(|_| transfer.download),
            };
            let span = tracing::Span::current();
            span.record("retries", attempts - 1);
            return reply.map(|reply| {
                span.record("status", reply.status().as_u16());
                match again {
                    Some(request) => reply.reopened_by(Reopening { core: self.clone(), operation, request, transfer }),
                    None => reply,
                }
            });
        }
    }

    async fn once(&self, request: http::Request<Body>, transfer: Transfer) -> Result<Incoming, Failed> {
        let response = self.shared.transport.send(request).await.map_err(Failed::Transport)?;
        let (parts, body) = response.into_parts();
        // Some responses of the operation are not streams: the media type tells them apart.
        let is_whole = || transfer.labelled && media::is_structured(media::sent(&parts.headers).unwrap_or_default());
        if transfer.download && parts.status.as_u16() < 400 && !is_whole() {
            return Ok(Incoming::streamed(parts.status, parts.headers, body, self.shared.max_response));
        }
        let bytes = collect(body, self.shared.max_response).await.map_err(|unreadable| match unreadable {
            Unreadable::TooLarge => Failed::TooLarge,
            Unreadable::Broken(error) => Failed::Transport(TransportError::from_boxed(error)),
        })?;
        Ok(Incoming::new(parts.status, parts.headers, bytes))
    }
}

/// What opens a stream of events again: the request that it was the answer to.
struct Reopening {
    core: Core,
    operation: &'static Operation,
    request: http::Request<Body>,
    transfer: Transfer,
}

impl Reopens for Reopening {
    fn reopen(
        &mut self,
        times: u32,
        wait: Option<Duration>,
        last: Option<String>,
    ) -> BoxFuture<'static, Result<Option<Body>, BoxError>> {
        let (core, operation, transfer) = (self.core.clone(), self.operation, self.transfer);
        let Some(mut request) = copy(&self.request) else { return Box::pin(async { Ok(None) }) };
        let retry = core.options.retry;
        Box::pin(async move {
            // What gave nothing so often will not give anything.
            if times >= retry.attempts {
                return Err("it was opened again, and nothing came".into());
            }
            // The server has said when, and then as a client backs off.
            sleep(wait.max(retry.wait(times, None)).unwrap_or_default().min(retry.longest)).await;
            if let Some(last) = last.and_then(|last| HeaderValue::from_str(&last).ok()) {
                request.headers_mut().insert("last-event-id", last);
            }
            let sent = within(core.options.timeout, pin!(core.exchange(operation, request, transfer))).await;
            match sent.unwrap_or(Err(Failed::Transport(TransportError::Timeout))) {
                Ok(reply) if reply.status() == StatusCode::NO_CONTENT => Ok(None),
                Ok(reply) if reply.status().is_success() => Ok(Some(reply.into_stream())),
                Ok(reply) => Err(format!("it was opened again and answered with {}", reply.status()).into()),
                Err(failed) => Err(failed.into_boxed()),
            }
        })
    }
}

/// A request like this one, unless its body is a stream.
fn copy(request: &http::Request<Body>) -> Option<http::Request<Body>> {
    let mut copy = http::Request::new(request.body().copy()?);
    copy.method_mut().clone_from(request.method());
    copy.uri_mut().clone_from(request.uri());
    copy.headers_mut().clone_from(request.headers());
    if !request.extensions().is_empty() {
        copy.extensions_mut().clone_from(request.extensions());
    }
    Some(copy)
}
