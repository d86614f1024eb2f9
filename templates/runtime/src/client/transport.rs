//! How requests travel.

use crate::{Body, BoxError, BoxFuture, MaybeSend};
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::sync::Arc;
use std::task::{Context, Poll};

/// Sends a request and returns the response, whatever its status.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request.
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;
}

/// Why no response came.
#[derive(Debug)]
pub enum TransportError {
    /// It took too long.
    Timeout,
    /// Anything else.
    Other(BoxError),
}

impl TransportError {
    /// Finds a time-out among the sources of an error.
    pub(crate) fn from_boxed(error: BoxError) -> Self {
        let mut source: Option<&(dyn std::error::Error + 'static)> = Some(error.as_ref());
        while let Some(current) = source {
            let timed_out = matches!(current.downcast_ref(), Some(TransportError::Timeout))
                || current.downcast_ref::<std::io::Error>().is_some_and(|io| io.kind() == std::io::ErrorKind::TimedOut);
            if timed_out || is_timeout(current) {
                return TransportError::Timeout;
            }
            source = current.source();
        }
        TransportError::Other(error)
    }
}

#[cfg(feature = "reqwest")]
fn is_timeout(error: &(dyn std::error::Error + 'static)) -> bool {
    error.downcast_ref::<::reqwest::Error>().is_some_and(::reqwest::Error::is_timeout)
}

#[cfg(not(feature = "reqwest"))]
fn is_timeout(_: &(dyn std::error::Error + 'static)) -> bool {
    false
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TransportError::Timeout => f.write_str("the answer took too long"),
            TransportError::Other(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for TransportError {}

/// A transport as a tower service, for layers to wrap.
#[derive(Clone)]
pub struct TransportService(Arc<dyn Transport>);

impl TransportService {
    /// Lends the transport to layers.
    pub fn new(transport: Box<dyn Transport>) -> Self {
        TransportService(transport.into())
    }
}

impl tower_service::Service<http::Request<Body>> for TransportService {
    type Response = http::Response<Body>;
    type Error = TransportError;
    type Future = BoxFuture<'static, Result<http::Response<Body>, TransportError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let transport = self.0.clone();
        Box::pin(async move { transport.send(request).await })
    }
}

/// The services that can stand in for a network: any tower service over http types, axum routers among them.
pub trait Service<B>:
    tower_service::Service<
        http::Request<Body>,
        Response = http::Response<B>,
        Error: Into<BoxError>,
        Future: MaybeSend + 'static,
    > + Clone
    + Send
    + Sync
    + 'static
{
}

impl<S, B> Service<B> for S where
    S: tower_service::Service<
            http::Request<Body>,
            Response = http::Response<B>,
            Error: Into<BoxError>,
            Future: MaybeSend + 'static,
        > + Clone
        + Send
        + Sync
        + 'static
{
}

/// The bodies that such services answer with.
pub trait ServiceBody: http_body::Body<Data = bytes::Bytes, Error: Into<BoxError>> + MaybeSend + 'static {}

impl<B> ServiceBody for B where B: http_body::Body<Data = bytes::Bytes, Error: Into<BoxError>> + MaybeSend + 'static {}

/// A service as a transport.
pub struct ServiceTransport<S, B> {
    service: S,
    body: PhantomData<fn() -> B>,
}

impl<S, B> ServiceTransport<S, B> {
    /// Lends the service to clients.
    pub fn new(service: S) -> Self {
        ServiceTransport { service, body: PhantomData }
    }
}

impl<S: Service<B>, B: ServiceBody> Transport for ServiceTransport<S, B> {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let mut service = self.service.clone();
        Box::pin(async move {
            let failed = |error: S::Error| TransportError::from_boxed(error.into());
            poll_fn(|context| service.poll_ready(context)).await.map_err(failed)?;
            let response = service.call(request).await.map_err(failed)?;
            Ok(response.map(Body::stream))
        })
    }
}
