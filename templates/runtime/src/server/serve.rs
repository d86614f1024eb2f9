//! A router on a socket, for those who have nothing of their own in front of it.

use super::activity::{Activity, Socket, Watched};
use super::problem::problem;
use crate::Body;
use axum::Router;
use axum::extract::MatchedPath;
use axum::middleware::{Next, from_fn};
use http::{Response, StatusCode};
use http_body::Body as _;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use std::collections::BTreeMap;
use std::io;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{sleep, timeout};

/// How a server deals with its connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Connections {
    /// How many there may be. A further one takes the place of the one that has been silent longest; if none is silent,
    /// it waits.
    pub most: usize,
    /// How long a connection may be silent: before its first request, while headers come in, between requests, and while
    /// it does not read its response. HTTP/2 is asked for a sign of life as often.
    pub patience: Duration,
    /// How many requests of one HTTP/2 connection may be in progress.
    pub streams: u32,
    /// How long requests that have begun may take when the server is told to stop.
    pub farewell: Duration,
}

impl Default for Connections {
    fn default() -> Self {
        Connections {
            most: 16 * 1024,
            patience: Duration::from_secs(15),
            streams: 200,
            farewell: Duration::from_secs(10),
        }
    }
}

/// How long a connection may take to say good-bye after its time is up.
const LEAVING: Duration = Duration::from_millis(500);

/// What connections are told when the server stops.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stop {
    Not,
    /// After the requests that have begun.
    Soon,
    Now,
}

impl Connections {
    /// Serves a router until `stop` is done: no connection is accepted any more then, and requests that have begun are
    /// answered. What no route takes is refused with 404, as a problem.
    pub async fn serve(self, listener: TcpListener, router: Router, stop: impl Future<Output = ()>) -> io::Result<()> {
        let router = router.layer(from_fn(refuse_unknown));
        let (stopping, told) = watch::channel(Stop::Not);
        let places = Places::new(self.most);
        let mut stop = pin!(stop);
        loop {
            let accepted = tokio::select! {
                accepted = listener.accept() => accepted,
                () = &mut stop => break,
            };
            let stream = match accepted {
                Ok((stream, _)) => stream,
                // Without descriptors there is nothing to do but to wait for some.
                Err(error) => {
                    tracing::warn!(%error, "a connection was not accepted");
                    sleep(Duration::from_millis(50)).await;
                    continue;
                }
            };
            let place = tokio::select! {
                place = places.take() => place?,
                () = &mut stop => break,
            };
            tokio::spawn(self.attend(stream, place, router.clone(), told.clone()));
        }
        drop((listener, told));
        stopping.send_replace(Stop::Soon);
        if timeout(self.farewell, stopping.closed()).await.is_err() {
            stopping.send_replace(Stop::Now);
        }
        Ok(())
    }

    /// Serves one connection.
    async fn attend(self, stream: TcpStream, place: Place, router: Router, mut told: watch::Receiver<Stop>) {
        // Answers are small, and wanted at once.
        _ = stream.set_nodelay(true);
        let activity = place.activity.clone();
        let mut builder = Builder::new(TokioExecutor::new());
        // Silence is measured here, for every version of HTTP.
        builder.http1().timer(TokioTimer::new()).header_read_timeout(None);
        builder
            .http2()
            .timer(TokioTimer::new())
            .max_concurrent_streams(self.streams)
            .keep_alive_interval(self.patience)
            .keep_alive_timeout(self.patience);
        let service = TowerToHyperService::new(Watched { inner: router, activity: activity.clone() });
        let socket = TokioIo::new(Socket::new(stream, activity.clone()));
        let mut connection = pin!(builder.serve_connection_with_upgrades(socket, service));
        let ended = tokio::select! {
            ended = connection.as_mut() => Some(ended),
            () = activity.silent_for(self.patience) => {
                connection.as_mut().graceful_shutdown();
                timeout(LEAVING, connection.as_mut()).await.ok()
            }
            () = activity.dismissed() => None,
            _ = told.changed() => {
                connection.as_mut().graceful_shutdown();
                tokio::select! {
                    ended = connection.as_mut() => Some(ended),
                    _ = told.wait_for(|told| *told == Stop::Now) => None,
                }
            }
        };
        if let Some(Err(error)) = ended {
            tracing::debug!(%error, "a connection broke off");
        }
    }
}

/// The connections that there are.
struct Places {
    room: Arc<Semaphore>,
    taken: Arc<Mutex<Taken>>,
}

#[derive(Default)]
struct Taken {
    next: u64,
    /// In the order of their coming.
    connections: BTreeMap<u64, Arc<Activity>>,
}

/// The place of one connection, until it is dropped.
struct Place {
    activity: Arc<Activity>,
    number: u64,
    taken: Arc<Mutex<Taken>>,
    _permit: OwnedSemaphorePermit,
}

impl Places {
    fn new(most: usize) -> Self {
        Places { room: Arc::new(Semaphore::new(most)), taken: Arc::default() }
    }

    /// Waits for a place. When all are taken, the connection that has been silent longest makes room.
    async fn take(&self) -> io::Result<Place> {
        let permit = loop {
            if let Ok(permit) = self.room.clone().try_acquire_owned() {
                break permit;
            }
            self.dismiss_silent();
            let free = self.room.clone().acquire_owned();
            if let Ok(permit) = timeout(Duration::from_millis(10), free).await {
                break permit.map_err(io::Error::other)?;
            }
        };
        let activity = Activity::new();
        let mut taken = lock(&self.taken);
        let number = taken.next;
        taken.next += 1;
        taken.connections.insert(number, activity.clone());
        Ok(Place { activity, number, taken: self.taken.clone(), _permit: permit })
    }

    fn dismiss_silent(&self) {
        let taken = lock(&self.taken);
        let silent = taken.connections.values().filter_map(|activity| Some((activity.silence()?, activity)));
        let mut silent: Vec<_> = silent.collect();
        silent.sort_by_key(|(silence, _)| std::cmp::Reverse(*silence));
        _ = silent.iter().any(|(_, activity)| activity.dismiss());
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        lock(&self.taken).connections.remove(&self.number);
    }
}

/// Nothing that happens under the lock can leave it half done.
fn lock(taken: &Mutex<Taken>) -> std::sync::MutexGuard<'_, Taken> {
    taken.lock().unwrap_or_else(PoisonError::into_inner)
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
