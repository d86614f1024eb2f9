//! The default transport.

use super::{Transport, TransportError};
use crate::{Body, BoxError, BoxFuture};
use http::Uri;
use http::header::CONTENT_LENGTH;
use http_body::Body as _;
use reqwest::Url;
use std::cell::RefCell;

impl Transport for reqwest::Client {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let failed = |error: reqwest::Error| TransportError::from_boxed(error.without_url().into());
            let (mut parts, body) = request.into_parts();
            if let Some(length @ 1..) = body.size_hint().exact() {
                parts.headers.entry(CONTENT_LENGTH).or_insert(length.into());
            }
            let url = url(&parts.uri).map_err(TransportError::Other)?;
            let mut request = reqwest::Request::new(parts.method, url);
            *request.headers_mut() = parts.headers;
            // What is at hand is sent at once, a stream as it comes.
            *request.body_mut() = Some(match body.into_whole() {
                Ok(bytes) => reqwest::Body::from(bytes),
                Err(stream) => reqwest::Body::wrap_stream(http_body_util::BodyDataStream::new(stream)),
            });
            let mut received = self.execute(request).await.map_err(failed)?;
            let (status, headers) = (received.status(), std::mem::take(received.headers_mut()));
            let mut response = http::Response::new(Body::stream(reqwest::Body::from(received)));
            (*response.status_mut(), *response.headers_mut()) = (status, headers);
            Ok(response)
        })
    }
}

thread_local! {
    /// Where the last request of this thread went. Reading a host takes longer than all the rest of a URL, and nearly
    /// every request goes where the last one went.
    static LAST: RefCell<Option<(Uri, Url)>> = const { RefCell::new(None) };
}

fn url(uri: &Uri) -> Result<Url, BoxError> {
    LAST.with_borrow_mut(|last| match last {
        Some((known, url)) if known.scheme() == uri.scheme() && known.authority() == uri.authority() => {
            let mut url = url.clone();
            url.set_path(uri.path());
            url.set_query(uri.query());
            Ok(url)
        }
        _ => {
            let url = Url::parse(&uri.to_string())?;
            *last = Some((uri.clone(), url.clone()));
            Ok(url)
        }
    })
}
