//! `reqwest::Client` as a transport.

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
            *request.body_mut() = Some(ends::sent(body).await?);
            let mut received = self.execute(request).await.map_err(failed)?;
            let (status, headers) = (received.status(), std::mem::take(received.headers_mut()));
            let mut response = http::Response::new(ends::received(received));
            (*response.status_mut(), *response.headers_mut()) = (status, headers);
            Ok(response)
        })
    }
}

/// Bodies on both ends.
#[cfg(not(target_family = "wasm"))]
mod ends {
    use super::TransportError;
    use crate::Body;
    use http_body_util::BodyDataStream;

    /// What is at hand is sent at once, a stream as it comes.
    pub(super) async fn sent(body: Body) -> Result<reqwest::Body, TransportError> {
        Ok(match body.into_whole() {
            Ok(bytes) => reqwest::Body::from(bytes),
            Err(stream) => reqwest::Body::wrap_stream(BodyDataStream::new(stream)),
        })
    }

    pub(super) fn received(response: reqwest::Response) -> Body {
        Body::stream(reqwest::Body::from(response))
    }
}

/// Bodies on both ends.
#[cfg(target_family = "wasm")]
mod ends {
    use super::TransportError;
    use crate::body::{Unreadable, collect};
    use crate::{Body, BoxStream};
    use bytes::Bytes;
    use http_body::Frame;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    /// Browsers send what they have, and no streams.
    pub(super) async fn sent(body: Body) -> Result<reqwest::Body, TransportError> {
        collect(body, usize::MAX).await.map(reqwest::Body::from).map_err(|unreadable| match unreadable {
            Unreadable::TooLarge => TransportError::Other("the body is too large".into()),
            Unreadable::Broken(error) => TransportError::from_boxed(error),
        })
    }

    pub(super) fn received(response: reqwest::Response) -> Body {
        Body::stream(Received(Box::pin(response.bytes_stream())))
    }

    struct Received(BoxStream<Result<Bytes, reqwest::Error>>);

    impl http_body::Body for Received {
        type Data = Bytes;
        type Error = reqwest::Error;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            context: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, reqwest::Error>>> {
            self.0.as_mut().poll_next(context).map(|bytes| bytes.map(|bytes| bytes.map(Frame::data)))
        }
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
