//! What a client is built from.

use super::retry::Budget;
use super::tokens::Held;
use super::{
    Core, Credential, Layer, Options, Retry, Service, ServiceBody, ServiceTransport, Shared, Transport,
    TransportService,
};
use crate::error::IN_PROCESS;
use crate::security::Scheme;
use http::{HeaderMap, HeaderName, HeaderValue, Uri};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// The largest response body that a client reads unless told otherwise.
const MAX_RESPONSE: usize = 16 * 1024 * 1024;
const TIMEOUT: Duration = Duration::from_secs(60);

/// What a layer makes of a transport.
type Wrap = Box<dyn FnOnce(Box<dyn Transport>) -> Box<dyn Transport> + Send>;

/// What the builders of all generated clients share.
pub struct CoreBuilder {
    base_url: String,
    credentials: Vec<Held>,
    headers: HeaderMap,
    transport: Option<Box<dyn Transport>>,
    layers: Vec<Wrap>,
    options: Options,
    validate: bool,
    unsigned: bool,
    max_response: usize,
}

impl fmt::Debug for CoreBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

/// Why a client could not be built.
#[derive(Debug)]
pub struct BuildError(pub(super) String);

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BuildError {}

impl CoreBuilder {
    /// A client of the API at this URL.
    pub fn new(base_url: impl Into<String>) -> Self {
        CoreBuilder {
            base_url: base_url.into(),
            credentials: Vec::new(),
            headers: HeaderMap::new(),
            transport: None,
            layers: Vec::new(),
            options: Options { timeout: TIMEOUT, retry: Retry::default(), forgiving: false },
            validate: true,
            unsigned: false,
            max_response: MAX_RESPONSE,
        }
    }

    /// A client of a service in this process.
    pub fn in_process<S: Service<B>, B: ServiceBody>(service: S) -> Self {
        CoreBuilder::new(format!("http://{IN_PROCESS}")).service(service)
    }

    /// See the generated builder.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        CoreBuilder { base_url: url.into(), ..self }
    }

    /// See the generated builder.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// See the generated builder.
    pub fn transport(self, transport: impl Transport) -> Self {
        CoreBuilder { transport: Some(Box::new(transport)), ..self }
    }

    /// See the generated builder.
    pub fn service<S: Service<B>, B: ServiceBody>(self, service: S) -> Self {
        self.transport(ServiceTransport::new(service))
    }

    /// See the generated builder.
    pub fn layer<L, B>(mut self, layer: L) -> Self
    where
        L: Layer<TransportService, Service: Service<B>> + Send + 'static,
        B: ServiceBody,
    {
        let wrap = move |inner| -> Box<dyn Transport> {
            Box::new(ServiceTransport::new(layer.layer(TransportService::new(inner))))
        };
        self.layers.push(Box::new(wrap));
        self
    }

    /// See the generated builder.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = timeout;
        self
    }

    /// See the generated builder.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.options.retry = retry;
        self
    }

    /// See the generated builder.
    pub fn validate(self, validate: bool) -> Self {
        CoreBuilder { validate, ..self }
    }

    /// See the generated builder.
    pub fn unsigned(self, unsigned: bool) -> Self {
        CoreBuilder { unsigned, ..self }
    }

    /// See the generated builder.
    pub fn forgiving(mut self, forgiving: bool) -> Self {
        self.options.forgiving = forgiving;
        self
    }

    /// See the generated builder.
    pub fn max_response_bytes(self, most: usize) -> Self {
        CoreBuilder { max_response: most, ..self }
    }

    /// The credential of a scheme; the last one counts.
    pub fn credential(mut self, scheme: &'static Scheme, credential: impl Into<Credential>) -> Self {
        self.credentials.retain(|held| held.scheme != scheme);
        self.credentials.push(Held::new(scheme, credential.into()));
        self
    }

    /// The client, or why it cannot be.
    pub fn build(mut self) -> Result<Core, BuildError> {
        let trimmed = self.base_url.trim_end_matches('/').len();
        self.base_url.truncate(trimmed);
        let uri: Uri = self
            .base_url
            .parse()
            .map_err(|error| BuildError(format!("the base URL `{}` is not a URL: {error}", self.base_url)))?;
        if uri.authority().is_none() || uri.query().is_some() {
            return Err(BuildError(format!("the base URL `{}` must have a host and no query", self.base_url)));
        }
        if self.transport.is_none() {
            self.transport = Some(default_transport()?);
        }
        Ok(self.finish())
    }

    fn finish(self) -> Core {
        let transport = self.transport.unwrap_or_else(|| Box::new(NoTransport));
        let transport = self.layers.into_iter().rev().fold(transport, |inner, layer| layer(inner));
        let CoreBuilder { base_url, credentials, headers, validate, unsigned, max_response, options, .. } = self;
        let budget = Budget::new();
        let shared = Shared { base_url, credentials, headers, transport, validate, unsigned, max_response, budget };
        Core { shared: Arc::new(shared), options }
    }
}

struct NoTransport;

impl Transport for NoTransport {
    fn send(
        &self,
        _: http::Request<crate::Body>,
    ) -> crate::BoxFuture<'_, Result<http::Response<crate::Body>, super::TransportError>> {
        Box::pin(async { Err(super::TransportError::Other("the client has no transport".into())) })
    }
}

#[cfg(all(feature = "http", not(target_family = "wasm")))]
fn default_transport() -> Result<Box<dyn Transport>, BuildError> {
    super::network::transport()
}

#[cfg(all(feature = "reqwest", any(target_family = "wasm", not(feature = "http"))))]
fn default_transport() -> Result<Box<dyn Transport>, BuildError> {
    let builder = reqwest::Client::builder();
    // Redirects are responses like any other: following one would send credentials elsewhere. Browsers decide themselves.
    #[cfg(not(target_family = "wasm"))]
    let builder = builder.redirect(reqwest::redirect::Policy::none());
    let client = builder.build();
    let client = client.map_err(|error| BuildError(format!("the default transport could not be set up: {error}")))?;
    Ok(Box::new(client))
}

#[cfg(not(any(feature = "reqwest", all(feature = "http", not(target_family = "wasm")))))]
fn default_transport() -> Result<Box<dyn Transport>, BuildError> {
    Err(BuildError("no transport: pass one to `transport`, or enable the feature `rustls-ring`".to_owned()))
}
