//! The default transport: HTTP/1 over a pool of connections, with TLS and HTTP/2 where features for them are enabled.

use super::builder::BuildError;
use super::{Transport, TransportError};
use crate::{Body, BoxFuture};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use std::time::Duration;

/// How long a connection is kept that nobody uses.
const IDLE: Duration = Duration::from_secs(90);

/// Returns a transport of its own connections.
pub(super) fn transport() -> Result<Box<dyn Transport>, BuildError> {
    let mut connector = HttpConnector::new();
    connector.set_nodelay(true);
    connector.enforce_http(false);
    let connector = tls::around(connector)
        .map_err(|error| BuildError(format!("the default transport could not be set up: {error}")))?;
    let client = Client::builder(TokioExecutor::new())
        .pool_idle_timeout(IDLE)
        .pool_timer(TokioTimer::new())
        .timer(TokioTimer::new())
        .build(connector);
    Ok(Box::new(Network(client)))
}

/// Redirects are responses like any other: following one would send credentials elsewhere.
struct Network(Client<tls::Connector, Body>);

impl Transport for Network {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let response = self.0.request(request).await;
            Ok(response.map_err(|error| TransportError::from_boxed(error.into()))?.map(Body::stream))
        })
    }
}

/// TLS by rustls, which trusts whom the operating system trusts.
#[cfg(feature = "__rustls")]
mod tls {
    use crate::BoxError;
    use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
    use hyper_util::client::legacy::connect::HttpConnector;

    pub(super) type Connector = HttpsConnector<HttpConnector>;

    pub(super) fn around(connector: HttpConnector) -> Result<Connector, BoxError> {
        #[cfg(feature = "rustls-aws-lc")]
        let provider = rustls::crypto::aws_lc_rs::default_provider();
        #[cfg(not(feature = "rustls-aws-lc"))]
        let provider = rustls::crypto::ring::default_provider();
        let builder = HttpsConnectorBuilder::new().with_provider_and_platform_verifier(provider)?;
        let builder = builder.https_or_http().enable_http1();
        #[cfg(feature = "http2")]
        let builder = builder.enable_http2();
        Ok(builder.wrap_connector(connector))
    }
}

/// TLS by the library of the operating system.
#[cfg(all(feature = "native-tls", not(feature = "__rustls")))]
mod tls {
    use crate::BoxError;
    use hyper_tls::HttpsConnector;
    use hyper_tls::native_tls::TlsConnector;
    use hyper_util::client::legacy::connect::HttpConnector;

    pub(super) type Connector = HttpsConnector<HttpConnector>;

    pub(super) fn around(connector: HttpConnector) -> Result<Connector, BoxError> {
        let tls = TlsConnector::builder()
            .request_alpns(if cfg!(feature = "http2") { &["h2", "http/1.1"] } else { &["http/1.1"] })
            .build()?;
        Ok((connector, tls.into()).into())
    }
}

/// No TLS: `https` is refused.
#[cfg(not(any(feature = "__rustls", feature = "native-tls")))]
mod tls {
    use crate::{BoxError, BoxFuture};
    use http::Uri;
    use hyper_util::client::legacy::connect::HttpConnector;
    use hyper_util::rt::TokioIo;
    use std::task::{Context, Poll};
    use tokio::net::TcpStream;
    use tower_service::Service;

    #[derive(Clone)]
    pub(super) struct Connector(HttpConnector);

    pub(super) fn around(connector: HttpConnector) -> Result<Connector, BoxError> {
        Ok(Connector(connector))
    }

    impl Service<Uri> for Connector {
        type Response = TokioIo<TcpStream>;
        type Error = BoxError;
        type Future = BoxFuture<'static, Result<TokioIo<TcpStream>, BoxError>>;

        fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
            self.0.poll_ready(context).map_err(Into::into)
        }

        fn call(&mut self, uri: Uri) -> Self::Future {
            if uri.scheme_str() == Some("https") {
                let message = "the client is built without TLS: enable its feature `rustls-ring`";
                return Box::pin(std::future::ready(Err(message.into())));
            }
            let connecting = self.0.call(uri);
            Box::pin(async move { Ok(connecting.await?) })
        }
    }
}
