//! A router on a socket, for those who have nothing of their own in front of it.

use super::problem::problem;
use crate::Body;
use axum::Router;
use axum::extract::MatchedPath;
use axum::middleware::{Next, from_fn};
use http::{Response, StatusCode};
use http_body::Body as _;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// How a server deals with its connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Connections {
    /// How many there may be; others wait until one ends.
    pub most: usize,
    /// How long a connection may take for the headers of a request, or be silent between two.
    pub patience: Duration,
    /// How long requests that have begun may take when the server is told to stop.
    pub farewell: Duration,
}

impl Default for Connections {
    fn default() -> Self {
        Connections { most: 16 * 1024, patience: Duration::from_secs(15), farewell: Duration::from_secs(10) }
    }
}

impl Connections {
    /// Serves a router until `stop` is done: no connection is accepted any more then, and requests that have begun are
    /// answered. What no route takes is refused with 404, as a problem.
    pub async fn serve(self, listener: TcpListener, router: Router, stop: impl Future<Output = ()>) -> io::Result<()> {
        let router = router.layer(from_fn(refuse_unknown));
        let mut builder = Builder::new(TokioExecutor::new());
        builder.http1().timer(TokioTimer::new()).header_read_timeout(self.patience);
        let (room, graceful) = (Arc::new(Semaphore::new(self.most)), GracefulShutdown::new());
        let mut stop = std::pin::pin!(stop);
        loop {
            let next = async {
                let place = room.clone().acquire_owned().await.map_err(io::Error::other)?;
                Ok::<_, io::Error>((listener.accept().await, place))
            };
            let (accepted, place) = tokio::select! {
                next = next => next?,
                () = &mut stop => break,
            };
            let stream = match accepted {
                Ok((stream, _)) => stream,
                // Without descriptors there is nothing to do but to wait for some.
                Err(error) => {
                    tracing::warn!(%error, "a connection was not accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            };
            // Answers are small, and wanted at once.
            _ = stream.set_nodelay(true);
            let service = TowerToHyperService::new(router.clone());
            let connection = builder.serve_connection_with_upgrades(TokioIo::new(stream), service).into_owned();
            let connection = graceful.watch(connection);
            tokio::spawn(async move {
                if let Err(error) = connection.await {
                    tracing::debug!(%error, "a connection broke off");
                }
                drop(place);
            });
        }
        drop(listener);
        _ = timeout(self.farewell, graceful.shutdown()).await;
        Ok(())
    }
}

/// Says with a problem what a router without a fallback says with nothing.
async fn refuse_unknown(request: axum::extract::Request, next: Next) -> Response<axum::body::Body> {
    let is_routed = request.extensions().get::<MatchedPath>().is_some();
    let response = next.run(request).await;
    let is_silent = response.status() == StatusCode::NOT_FOUND && response.body().size_hint().exact() == Some(0);
    if is_silent && !is_routed { unknown().await } else { response }
}

/// What a path is answered with that no router knows: for `Router::fallback`.
pub async fn unknown() -> Response<axum::body::Body> {
    problem(StatusCode::NOT_FOUND, None, &[]).map(|body: Body| axum::body::Body::new(body))
}
