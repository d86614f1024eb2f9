//! The default transport.

use super::{Transport, TransportError};
use crate::{Body, BoxFuture};

impl Transport for reqwest::Client {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let failed = |error: reqwest::Error| TransportError::from_boxed(error.without_url().into());
            let (parts, body) = request.into_parts();
            let bytes = crate::body::collect(body, usize::MAX).await.map_err(|unreadable| match unreadable {
                crate::body::Unreadable::TooLarge => TransportError::Other("the request is too large".into()),
                crate::body::Unreadable::Broken(error) => TransportError::Other(error),
            })?;
            let request = reqwest::Request::try_from(http::Request::from_parts(parts, bytes)).map_err(failed)?;
            let response = self.execute(request).await.map_err(failed)?;
            Ok(http::Response::from(response).map(Body::stream))
        })
    }
}
