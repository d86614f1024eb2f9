//! What every generated client is made of.
//!
//! A generated `Client` wraps [`Core`]; its `Builder` wraps [`CoreBuilder`] and adds a setter per security scheme.

#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
mod blocking;
mod builder;
mod calling;
#[cfg(all(feature = "http", not(target_family = "wasm")))]
mod network;
mod pages;
mod paging;
#[cfg(feature = "reqwest")]
mod reqwest;
mod retry;
mod tokens;
mod transport;

pub use builder::{BuildError, CoreBuilder};
pub use calling::{CallOf, Calling};
pub use pages::{Items, PageLimits, Pages};
pub use paging::Paging;
pub use retry::Retry;
pub use tokens::{Credential, OAuth, Token, TokenSource};
pub use tower_layer::Layer;
pub use transport::{ServiceTransport, Transport, TransportError, TransportService};

use self::calling::{Failed, Unsent};
use crate::error::{ApiError, Refused, Unexpected};
use crate::message::{Message, Outgoing, Transfer};
use crate::operation::Operation;
use crate::reply::{Incoming, Responses};
use crate::security::Scheme;
use crate::validate::Checker;
use crate::{Body, Error, Request, Response, Secret, Violations};
use http::header::COOKIE;
use http::method::InvalidMethod;
use http::uri::InvalidUri;
use http::{HeaderMap, HeaderValue, StatusCode};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Everything a client knows; cheap to clone.
#[derive(Clone)]
pub struct Core {
    shared: Arc<Shared>,
    options: Options,
}

/// What a call may want otherwise than its client.
#[derive(Clone, Copy)]
struct Options {
    pub timeout: Duration,
    pub retry: Retry,
    pub forgiving: bool,
}

struct Shared {
    pub base_url: String,
    pub credentials: Vec<tokens::Held>,
    pub headers: HeaderMap,
    pub transport: Box<dyn Transport>,
    pub validate: bool,
    /// Whether requests are sent without credentials that they need.
    pub unsigned: bool,
    pub max_response: usize,
    pub budget: retry::Budget,
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.shared.base_url).finish_non_exhaustive()
    }
}

impl Core {
    /// The call that sends a message and reads the answer.
    pub fn call<M: Message>(&self, request: Request<M>) -> Calling<M::Output, M::Error> {
        Calling::new(self.unsent(request), read::<M>)
    }

    /// The calls that send a message for one page after the other; `items` takes what is on a page.
    pub fn pages<M: Message, I>(
        &self,
        request: Request<M>,
        paging: Paging,
        items: fn(M::Output) -> Vec<I>,
    ) -> Pages<M, I> {
        Pages::new(self.unsent(request), paging, items)
    }

    fn unsent<M: Message>(&self, request: Request<M>) -> Unsent {
        let (message, headers, extensions) = request.into_parts();
        let checked = if self.shared.validate { Checker::run(false, &message) } else { Ok(()) };
        let outgoing = checked.map(|()| {
            let mut outgoing = Outgoing::new(M::OPERATION);
            message.send(&mut outgoing);
            outgoing
        });
        Unsent { core: self.clone(), operation: M::OPERATION, transfer: M::TRANSFER, outgoing, headers, extensions }
    }

    fn assemble(
        &self,
        operation: &'static Operation,
        transfer: Transfer,
        outgoing: Outgoing,
        extra: HeaderMap,
        extensions: http::Extensions,
    ) -> Result<http::Request<Body>, Failed> {
        if let Some(violation) = outgoing.error {
            return Err(Failed::Invalid(vec![violation].into()));
        }
        let mut headers = outgoing.headers;
        let query = outgoing.query;
        if !outgoing.cookies.is_empty() {
            let cookies = HeaderValue::from_str(&outgoing.cookies.join("; ")).map_err(unsendable)?;
            headers.insert(COOKIE, cookies);
        }
        // Nearly every operation asks for the same, which is checked once and for all.
        static USUAL: HeaderValue = HeaderValue::from_static(Transfer::JSON.accept);
        let accept = match transfer.accept == Transfer::JSON.accept {
            true => USUAL.clone(),
            false => HeaderValue::from_str(transfer.accept).map_err(unsendable)?,
        };
        headers.entry(http::header::ACCEPT).or_insert(accept);
        if !self.shared.headers.is_empty() {
            headers.extend(self.shared.headers.clone());
        }
        if !extra.is_empty() {
            headers.extend(extra);
        }
        let length: usize = query.iter().map(|pair| pair.len() + 1).sum();
        let mut uri = String::with_capacity(self.shared.base_url.len() + outgoing.path.len() + length);
        uri.extend([self.shared.base_url.as_str(), &outgoing.path]);
        for (index, pair) in query.iter().enumerate() {
            let separator = if index > 0 || outgoing.path.contains('?') { "&" } else { "?" };
            uri.extend([separator, pair]);
        }
        let mut request = http::Request::new(outgoing.body.unwrap_or_default());
        *request.method_mut() = operation.method.parse().map_err(|error: InvalidMethod| unsendable(error))?;
        *request.uri_mut() = uri.try_into().map_err(|error: InvalidUri| unsendable(error))?;
        *request.headers_mut() = headers;
        *request.extensions_mut() = extensions;
        Ok(request)
    }

    /// Puts the first alternative of credentials on a request of which the client has every one. Answers the tokens
    /// among them that the client could renew; those that were refused are not sent again.
    async fn sign(
        &self,
        operation: &Operation,
        request: &mut http::Request<Body>,
        refused: &[Secret<String>],
    ) -> Result<Vec<Secret<String>>, Failed> {
        let held = |scheme: &'static Scheme| self.shared.credentials.iter().find(|held| held.is_of(scheme));
        let mut alternatives = operation.security.iter();
        let chosen = alternatives.find(|needs| needs.iter().all(|need| held(need.scheme).is_some()));
        let needs = match chosen {
            Some(needs) => needs,
            None if operation.security.is_empty() => return Ok(Vec::new()),
            None if self.shared.unsigned => return Ok(Vec::new()),
            None => return Err(Failed::NoCredential),
        };
        let (mut pairs, mut renewable) = (Vec::new(), Vec::new());
        // Whoever gives a header for a call means it.
        let headers = needs.iter().filter_map(|need| need.scheme.header());
        let given: Vec<&str> = headers.filter(|name| request.headers().contains_key(*name)).collect();
        for held in needs.iter().filter_map(|need| held(need.scheme)) {
            let secret = held.secret(refused, &*self.shared.transport, &self.shared.base_url).await;
            let secret = secret.map_err(unsendable)?;
            if !held.scheme.header().is_some_and(|name| given.contains(&name)) {
                held.scheme.apply(&secret, request.headers_mut(), &mut pairs).map_err(unsendable)?;
            }
            renewable.extend(held.is_renewable().then(|| secret.into_owned()));
        }
        if !pairs.is_empty() {
            let pairs = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
            let separator = if request.uri().query().is_some() { '&' } else { '?' };
            let uri = format!("{}{separator}{pairs}", request.uri());
            *request.uri_mut() = uri.parse().map_err(|error: InvalidUri| unsendable(error))?;
        }
        Ok(renewable)
    }
}

fn unsendable(error: impl Into<crate::BoxError>) -> Failed {
    Failed::Unsendable(error.into())
}

/// Reads an answer as what the operation documents.
fn read<M: Message>(mut reply: Incoming) -> Result<Response<M::Output>, Error<M::Error>> {
    let mut read = M::read_output(&mut reply);
    if matches!(read, Ok(None)) && reply.forgive_status() {
        read = M::read_output(&mut reply);
    }
    match read {
        Ok(Some(value)) => return Ok(Response::received(value, reply)),
        Ok(None) => {}
        Err(failure) => return Err(Error::Decode(failure.0)),
    }
    let misfits = match M::Error::read(&mut reply) {
        Ok(Some(error)) => return Err(Error::Api(ApiError::received(error, reply))),
        Ok(None) => Violations::default(),
        // The status says that it is an error, even if its body does not fit the document.
        Err(failure) if reply.status().as_u16() >= 400 => failure.0.into_misfits(),
        Err(failure) => return Err(Error::Decode(failure.0)),
    };
    Err(undocumented(reply, misfits))
}

fn undocumented<E>(reply: Incoming, misfits: Violations) -> Error<E> {
    let answer = Box::new(Unexpected { misfits, ..reply.into_unexpected() });
    match answer.status {
        StatusCode::UNAUTHORIZED => Error::Unauthenticated(Refused::Upstream(answer)),
        StatusCode::FORBIDDEN => Error::Forbidden(Refused::Upstream(answer)),
        _ => Error::Unexpected(answer),
    }
}

/// The client of an API and its builder.
#[macro_export]
macro_rules! client {
    ($(#[$attribute:meta])* $base:expr $(, $option:ident)*) => {
        $(#[$attribute])*
        #[derive(Clone, Debug)]
        pub struct Client($crate::client::Core);

        impl Client {
            /// Starts with the document's first server and no credentials.
            pub fn builder() -> Builder {
                Builder($crate::client::CoreBuilder::new($base)$(.$option(true))*)
            }

            /// Starts with a service in this process, such as an axum router, and no credentials. No socket is opened,
            /// and paths have no prefix: the service has the routes of the API itself.
            pub fn in_process<S, B>(service: S) -> Builder
            where
                S: $crate::client::Service<B>,
                B: $crate::client::ServiceBody,
            {
                Builder($crate::client::CoreBuilder::in_process(service)$(.$option(true))*)
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

            /// Wraps a tower layer around whatever transports requests; the first one is the outermost. Every
            /// attempt of a call goes through it.
            #[must_use]
            pub fn layer<L, B>(self, layer: L) -> Self
            where
                L: $crate::client::Layer<$crate::client::TransportService, Service: $crate::client::Service<B>>
                    + Send + 'static,
                B: $crate::client::ServiceBody,
            {
                Builder(self.0.layer(layer))
            }

            /// How often requests are tried, and how far apart; `Retry::off()` sends everything once.
            #[must_use]
            pub fn retry(self, retry: $crate::client::Retry) -> Self {
                Builder(self.0.retry(retry))
            }

            /// How long a call waits for its answer, with all retries: a minute unless said otherwise.
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

            /// Sets whether responses may have values of the wrong type. The client replaces each with the simplest
            /// value of the right type, and notes it in the response. By default they are errors. Null for an optional
            /// property is never an error.
            #[must_use]
            pub fn forgiving(self, forgiving: bool) -> Self {
                Builder(self.0.forgiving(forgiving))
            }

            /// Sets whether requests are sent when the client lacks a credential that they need. By default this is an
            /// error; otherwise the server decides.
            #[must_use]
            pub fn unsigned(self, unsigned: bool) -> Self {
                Builder(self.0.unsigned(unsigned))
            }

            /// The client.
            pub fn build(self) -> Result<Client, $crate::client::BuildError> {
                self.0.build().map(Client)
            }
        }
    };
}

/// Implements the trait of an API for a client.
#[macro_export]
macro_rules! calls {
    ($api:ident { $($method:ident: $message:ident;)* }) => {
        // A future with a name costs the compiler less than one without.
        #[allow(refining_impl_trait)]
        impl $api for Client {
            $(fn $method(&self, request: $crate::Request<$message>) -> $crate::client::CallOf<$message> {
                self.0.call(request)
            })*
        }
    };
}

pub use transport::{Service, ServiceBody};
