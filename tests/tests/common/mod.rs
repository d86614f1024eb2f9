//! What the tests of generated crates share.
#![allow(dead_code)] // Every test file is a crate of its own and uses a part of this.

use axum::Router;
use axum::body::Body;
use serde_json::Value;
use std::any::Any;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tower::ServiceExt;

/// Serves a router on a free port of loopback until the test ends.
pub async fn serve(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}

/// A server that responds to every request with this.
pub fn answers(status: u16, media: &'static str, body: &'static str) -> Router {
    let status = http::StatusCode::from_u16(status).expect("a status");
    Router::new().fallback(move || async move { (status, [("content-type", media), ("x-trace", "7")], body) })
}

/// Keeps the last message that came in.
#[derive(Clone, Default)]
pub struct Store(Arc<Mutex<Option<Box<dyn Any + Send>>>>);

impl Store {
    pub fn keep<T: Send + 'static>(&self, message: T) {
        *self.0.lock().expect("a lock") = Some(Box::new(message));
    }

    /// The message, if there is one, and it is of this operation.
    pub fn take<T: 'static>(&self) -> Option<T> {
        let kept = self.0.lock().expect("a lock").take()?;
        kept.downcast().ok().map(|message| *message)
    }
}

/// A raw answer.
#[derive(Debug)]
pub struct Raw {
    pub status: u16,
    pub media: String,
    pub headers: http::HeaderMap,
    pub text: String,
}

impl Raw {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).expect("a JSON answer")
    }

    /// Asserts that this is a problem of this status.
    pub fn assert_problem(&self, status: u16) {
        assert_eq!((self.status, self.media.as_str()), (status, "application/problem+json"), "{}", self.text);
        assert_eq!(self.json()["status"], status);
    }
}

/// Sends a request as it is.
pub async fn raw(router: Router, method: &str, uri: &str, headers: &[(&str, &str)], body: &str) -> Raw {
    let mut request = http::Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::from(body.to_owned())).expect("a request");
    let response = router.oneshot(request).await.expect("an answer");
    let (parts, body) = response.into_parts();
    let bytes = axum::body::to_bytes(body, usize::MAX).await.expect("a body");
    let media = parts.headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    Raw {
        status: parts.status.as_u16(),
        media,
        headers: parts.headers,
        text: String::from_utf8(bytes.to_vec()).expect("text"),
    }
}

/// The output of a subscriber for traces.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    pub fn text(&self) -> String {
        String::from_utf8(self.0.lock().expect("a lock").clone()).expect("text")
    }
}

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("a lock").write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
