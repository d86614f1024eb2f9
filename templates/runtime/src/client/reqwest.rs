//! The default transport.

use super::{Transport, TransportError};
use crate::{Body, BoxFuture};
use http::header::CONTENT_LENGTH;
use http_body::Body as _;

impl Transport for reqwest::Client {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let failed = |error: reqwest::Error| TransportError::from_boxed(error.without_url().into());
            let (mut parts, body) = request.into_parts();
            if let Some(length @ 1..) = body.size_hint().exact() {
                parts.headers.entry(CONTENT_LENGTH).or_insert(length.into());
            }
            // What is at hand is sent at once, a stream as it comes.
            let body = match body.into_whole() {
                Ok(bytes) => reqwest::Body::from(bytes),
                Err(stream) => reqwest::Body::wrap_stream(http_body_util::BodyDataStream::new(stream)),
            };
            let request = reqwest::Request::try_from(http::Request::from_parts(parts, body)).map_err(failed)?;
            let response = self.execute(request).await.map_err(failed)?;
            Ok(http::Response::from(response).map(Body::stream))
        })
    }
}
