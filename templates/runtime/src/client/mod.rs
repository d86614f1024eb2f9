//! What every generated client is made of.
//!
//! A generated `Client` wraps [`Core`]; its `Builder` wraps [`CoreBuilder`] and adds a setter per security scheme.

mod builder;
#[cfg(feature = "reqwest")]
mod reqwest;
mod transport;

pub use builder::{BuildError, CoreBuilder};
pub use transport::{ServiceTransport, Transport, TransportError};

use crate::body::{Unreadable, collect};
use crate::error::{ApiError, Refused};
use crate::media::is_structured;
use crate::message::{Message, Outgoing, Transfer};
use crate::operation::Operation;
use crate::reply::{Incoming, Responses};
use crate::security::Scheme;
use crate::validate::Checker;
use crate::{Body, BoxFuture, Error, Never, Request, Response, Secret, Violations};
use http::{HeaderMap, HeaderValue, StatusCode};
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

/// Everything a client knows; cheap to clone.
#[derive(Clone)]
pub struct Core {
    shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub base_url: String,
    pub credentials: Vec<(&'static Scheme, Secret<String>)>,
    pub headers: HeaderMap,
    pub transport: Box<dyn Transport>,
    pub validate: bool,
    pub max_response: usize,
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.shared.base_url).finish_non_exhaustive()
    }
}

/// The failures of sending, before it is known what the operation documents.
enum Failed {
    Invalid(Violations),
    Transport(TransportError),
    NoCredential,
}

/// A call of an operation: sent when it is awaited, given up when it is dropped. It borrows nothing, so it can be
/// spawned.
#[must_use = "nothing is sent until the call is awaited"]
pub struct Calling<T, E = Never> {
    reply: BoxFuture<'static, Result<Incoming, Failed>>,
    read: fn(Incoming) -> Result<Response<T>, Error<E>>,
}

/// The call of a message's operation.
pub type CallOf<M> = Calling<<M as Message>::Output, <M as Message>::Error>;

impl<T, E> Future for Calling<T, E> {
    type Output = Result<Response<T>, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.reply.as_mut().poll(context).map(|reply| match reply {
            Ok(reply) => (self.read)(reply),
            Err(Failed::Invalid(violations)) => Err(Error::Invalid(violations)),
            Err(Failed::Transport(TransportError::Timeout)) => Err(Error::Timeout),
            Err(Failed::Transport(TransportError::Other(error))) => Err(Error::Transport(error)),
            Err(Failed::NoCredential) => Err(Error::Unauthenticated(Refused::Upstream)),
        })
    }
}

impl Core {
    /// Sends a message and reads the answer.
    pub fn call<M: Message>(&self, request: Request<M>) -> Calling<M::Output, M::Error> {
        let (message, headers, extensions) = request.into_parts();
        let checked = if self.shared.validate { Checker::run(false, &message) } else { Ok(()) };
        let outgoing = checked.map_err(Failed::Invalid).map(|()| {
            let mut outgoing = Outgoing::new(M::OPERATION);
            message.send(&mut outgoing);
            outgoing
        });
        Calling { reply: self.send(M::OPERATION, M::TRANSFER, outgoing, headers, extensions), read: read::<M> }
    }

    /// The part of a call that is the same for every operation, and therefore compiled once.
    fn send(
        &self,
        operation: &'static Operation,
        transfer: Transfer,
        outgoing: Result<Outgoing, Failed>,
        extra: HeaderMap,
        extensions: http::Extensions,
    ) -> BoxFuture<'static, Result<Incoming, Failed>> {
        let core = self.clone();
        Box::pin(async move {
            let request = core.assemble(operation, transfer, outgoing?, extra, extensions)?;
            let response = core.shared.transport.send(request).await.map_err(Failed::Transport)?;
            let (parts, body) = response.into_parts();
            let media = parts.headers.get(http::header::CONTENT_TYPE).and_then(|media| media.to_str().ok());
            let structured = media.is_some_and(is_structured);
            if transfer.download && !structured && parts.status.as_u16() < 400 {
                return Ok(Incoming::streamed(parts.status, parts.headers, body));
            }
            let bytes = collect(body, core.shared.max_response).await.map_err(|unreadable| {
                Failed::Transport(match unreadable {
                    Unreadable::TooLarge => {
                        TransportError::Other("the response is larger than the client allows".into())
                    }
                    Unreadable::Broken(error) => TransportError::from_boxed(error),
                })
            })?;
            Ok(Incoming::new(parts.status, parts.headers, bytes))
        })
    }

    fn assemble(
        &self,
        operation: &'static Operation,
        transfer: Transfer,
        outgoing: Outgoing,
        extra: HeaderMap,
        extensions: http::Extensions,
    ) -> Result<http::Request<Body>, Failed> {
        let other = |error| Failed::Transport(TransportError::Other(error));
        if let Some(error) = outgoing.error {
            return Err(other(error));
        }
        let mut headers = outgoing.headers;
        let mut query = outgoing.query;
        if !outgoing.cookies.is_empty() {
            let cookies = HeaderValue::from_str(&outgoing.cookies.join("; ")).map_err(|error| other(error.into()))?;
            headers.insert(http::header::COOKIE, cookies);
        }
        headers.entry(http::header::ACCEPT).or_insert(HeaderValue::from_static(transfer.accept));
        self.authorize(operation, &mut headers, &mut query)?;
        headers.extend(self.shared.headers.clone());
        headers.extend(extra);
        let separator = match (query.is_empty(), outgoing.path.contains('?')) {
            (true, _) => "",
            (false, true) => "&",
            (false, false) => "?",
        };
        let uri = format!("{}{}{separator}{}", self.shared.base_url, outgoing.path, query.join("&"));
        let body = outgoing.body.unwrap_or_default();
        let mut request = http::Request::builder()
            .method(operation.method.clone())
            .uri(uri)
            .body(body)
            .map_err(|error| other(error.into()))?;
        *request.headers_mut() = headers;
        *request.extensions_mut() = extensions;
        Ok(request)
    }

    /// Picks the first alternative that the client has every credential for.
    fn authorize(&self, operation: &Operation, headers: &mut HeaderMap, query: &mut Vec<String>) -> Result<(), Failed> {
        let held = |scheme: &Scheme| self.shared.credentials.iter().find(|(held, _)| *held == scheme);
        let mut alternatives = operation.security.iter();
        let chosen = alternatives.find(|needs| needs.iter().all(|need| held(need.scheme).is_some()));
        let needs = match chosen {
            Some(needs) => needs,
            None if operation.security.is_empty() => return Ok(()),
            None => return Err(Failed::NoCredential),
        };
        let mut pairs = Vec::new();
        for (scheme, secret) in needs.iter().filter_map(|need| held(need.scheme)) {
            scheme
                .apply(secret, headers, &mut pairs)
                .map_err(|error| Failed::Transport(TransportError::Other(error.into())))?;
        }
        query.extend(
            pairs.iter().map(|pair| form_urlencoded::Serializer::new(String::new()).extend_pairs([pair]).finish()),
        );
        Ok(())
    }
}

/// Reads an answer as what the operation documents.
fn read<M: Message>(mut reply: Incoming) -> Result<Response<M::Output>, Error<M::Error>> {
    match M::read_output(&mut reply) {
        Ok(Some(value)) => return Ok(Response::received(value, reply)),
        Ok(None) => {}
        Err(failure) => return Err(Error::Decode(failure.0)),
    }
    match M::Error::read(&mut reply) {
        Ok(Some(error)) => Err(Error::Api(ApiError { error, headers: reply.into_headers(), upstream: true })),
        Ok(None) => Err(undocumented(reply)),
        Err(failure) => Err(Error::Decode(failure.0)),
    }
}

fn undocumented<E>(reply: Incoming) -> Error<E> {
    match reply.status() {
        StatusCode::UNAUTHORIZED => Error::Unauthenticated(Refused::Upstream),
        StatusCode::FORBIDDEN => Error::Forbidden(Refused::Upstream),
        _ => Error::Unexpected(Box::new(reply.into_unexpected())),
    }
}

/// The client of an API and its builder.
#[macro_export]
macro_rules! client {
    ($(#[$attribute:meta])* $base:expr, $schemes:expr) => {
        $(#[$attribute])*
        #[derive(Clone, Debug)]
        pub struct Client($crate::client::Core);

        impl Client {
            /// Starts with the document's first server and no credentials.
            pub fn builder() -> Builder {
                Builder($crate::client::CoreBuilder::new($base))
            }

            /// A client of a service in this process, such as an axum router: no socket is opened, and any
            /// credential that the service asks for is sent as `in-process`.
            pub fn in_process<S, B>(service: S) -> Self
            where
                S: $crate::client::Service<B>,
                B: $crate::client::ServiceBody,
            {
                let builder = $crate::client::CoreBuilder::new("http://in-process").service(service);
                Client(builder.every_credential($schemes, "in-process").finish())
            }
        }

        /// Collects what a client needs.
        #[derive(Debug)]
        pub struct Builder($crate::client::CoreBuilder);

        impl Builder {
            /// Where the API is served, such as `http://127.0.0.1:8080`.
            #[must_use]
            pub fn base_url(self, url: impl Into<String>) -> Self {
                Builder(self.0.base_url(url))
            }

            /// A header that every request carries.
            #[must_use]
            pub fn header(self, name: $crate::http::HeaderName, value: $crate::http::HeaderValue) -> Self {
                Builder(self.0.header(name, value))
            }

            /// How requests travel, when not by the default transport.
            #[must_use]
            pub fn transport(self, transport: impl $crate::client::Transport) -> Self {
                Builder(self.0.transport(transport))
            }

            /// Requests go to a service in this process, or through tower layers.
            #[must_use]
            pub fn service<S, B>(self, service: S) -> Self
            where
                S: $crate::client::Service<B>,
                B: $crate::client::ServiceBody,
            {
                Builder(self.0.service(service))
            }

            /// How long the default transport waits for an answer.
            #[must_use]
            pub fn timeout(self, timeout: std::time::Duration) -> Self {
                Builder(self.0.timeout(timeout))
            }

            /// The largest response body, in bytes.
            #[must_use]
            pub fn max_response_bytes(self, most: usize) -> Self {
                Builder(self.0.max_response_bytes(most))
            }

            /// Whether messages are checked against the document's constraints before they are sent.
            #[must_use]
            pub fn validate(self, validate: bool) -> Self {
                Builder(self.0.validate(validate))
            }

            /// The client.
            pub fn build(self) -> Result<Client, $crate::client::BuildError> {
                self.0.build().map(Client)
            }
        }
    };
}

pub use transport::{Service, ServiceBody};
