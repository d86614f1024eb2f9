//! How long a server puts up with a connection on which nothing happens, and who goes first when it is full.

use axum::Router;
use axum::routing::get;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};
use typewright_runtime::server::Connections;

const PATIENCE: Duration = Duration::from_millis(400);
const LONG: Duration = Duration::from_secs(10);

/// Serves until the sender is dropped.
async fn serve(connections: Connections, router: Router) -> (SocketAddr, oneshot::Sender<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let (sender, stop) = oneshot::channel::<()>();
    tokio::spawn(connections.serve(listener, router, async { _ = stop.await }));
    (address, sender)
}

fn routes() -> Router {
    let slow = get(|| async {
        sleep(PATIENCE * 3).await;
        "slow"
    });
    Router::new()
        .route("/quick", get(|| async { "quick" }))
        .route("/slow", slow)
        .route("/large", get(|| async { vec![b'x'; 16 << 20] }))
}

/// Reads until the other side closes, and returns how long that took.
async fn closed(stream: &mut TcpStream) -> Duration {
    let (start, mut rest) = (Instant::now(), Vec::new());
    _ = timeout(LONG, stream.read_to_end(&mut rest)).await.expect("the connection is closed");
    start.elapsed()
}

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const SETTINGS: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0];
/// Headers that another frame would have to end.
const HEADERS: &[u8] = &[0, 0, 1, 1, 0, 0, 0, 0, 1, 0x82];

#[tokio::test]
async fn a_connection_on_which_nothing_happens_is_closed() {
    let connections = Connections { patience: PATIENCE, ..Connections::default() };
    let (address, _stop) = serve(connections, routes()).await;
    let request: &[u8] = b"GET /quick HTTP/1.1\r\nhost: x\r\n\r\n";
    let rows: [(&str, &[&[u8]]); 8] = [
        ("nothing", &[]),
        ("half a preface", &[&PREFACE[..10]]),
        ("a preface", &[PREFACE]),
        ("an idle connection", &[PREFACE, SETTINGS]),
        ("headers that never end", &[PREFACE, SETTINGS, HEADERS]),
        ("half a request", &[b"GET /quick HTTP/1.1\r\nhost: "]),
        ("one request", &[request]),
        ("one request and a half", &[request, b"GET /quick"]),
    ];
    let each = rows.map(|(name, pieces)| async move {
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        for piece in pieces {
            stream.write_all(piece).await.expect("room");
        }
        (name, closed(&mut stream).await)
    });
    for (name, time) in futures_util::future::join_all(each).await {
        assert!(time > PATIENCE / 2 && time < PATIENCE * 8, "{name}: {time:?}");
    }
}

#[tokio::test]
async fn a_trickle_is_silence() {
    let connections = Connections { patience: PATIENCE, ..Connections::default() };
    let (address, _stop) = serve(connections, routes()).await;
    let ping = [&[0, 0, 8, 6, 0, 0, 0, 0, 0][..], &[7; 8]].concat();
    let rows: [(&str, &[u8], &[u8]); 2] =
        [("a header that grows", b"GET /quick HTTP/1.1\r\nx: ", b"x"), ("pings", &[PREFACE, SETTINGS].concat(), &ping)];
    for (name, start, more) in rows {
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        stream.write_all(start).await.expect("room");
        let begun = Instant::now();
        while begun.elapsed() < LONG && stream.write_all(more).await.is_ok() {
            sleep(PATIENCE / 8).await;
        }
        assert!(begun.elapsed() < PATIENCE * 8, "{name}: {:?}", begun.elapsed());
    }
}

#[tokio::test]
async fn who_waits_for_the_server_or_reads_slowly_is_not_silent() {
    let connections = Connections { patience: PATIENCE, ..Connections::default() };
    let (address, _stop) = serve(connections, routes()).await;
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    stream.write_all(b"GET /slow HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await.expect("room");
    let mut text = String::new();
    stream.read_to_string(&mut text).await.expect("a response");
    assert!(text.ends_with("slow"), "{text}");

    // More than the sockets hold, over several times the patience.
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    stream.write_all(b"GET /large HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await.expect("room");
    let (mut read, mut piece, begun) = (0, vec![0; 1 << 20], Instant::now());
    loop {
        sleep(PATIENCE / 8).await;
        match stream.read(&mut piece).await.expect("bytes") {
            0 => break,
            length => read += length,
        }
    }
    assert!(read > 16 << 20 && begun.elapsed() > PATIENCE * 2, "{read} bytes in {:?}", begun.elapsed());

    // Who does not read at all is.
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    stream.write_all(b"GET /large HTTP/1.1\r\nhost: x\r\n\r\n").await.expect("room");
    sleep(PATIENCE * 6).await;
    let mut rest = Vec::new();
    _ = timeout(LONG, stream.read_to_end(&mut rest)).await.expect("the connection is closed");
    assert!(rest.len() < 16 << 20, "{}", rest.len());
}

#[tokio::test]
async fn the_one_that_has_been_silent_longest_makes_room() {
    let connections = Connections { most: 4, patience: LONG, ..Connections::default() };
    let (address, _stop) = serve(connections, routes()).await;
    let mut busy = TcpStream::connect(address).await.expect("a connection");
    busy.write_all(b"GET /slow HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await.expect("room");
    let mut silent = Vec::new();
    for _ in 0..3 {
        silent.push(TcpStream::connect(address).await.expect("a connection"));
        sleep(Duration::from_millis(20)).await;
    }
    let mut quick = TcpStream::connect(address).await.expect("a connection");
    quick.write_all(b"GET /quick HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await.expect("room");
    let mut text = String::new();
    timeout(LONG / 4, quick.read_to_string(&mut text)).await.expect("in time").expect("a response");
    assert!(text.ends_with("quick"), "{text}");
    assert!(closed(&mut silent[0]).await < Duration::from_secs(1), "the first had been silent longest");
    let mut piece = [0];
    assert!(timeout(Duration::from_millis(50), silent[2].read(&mut piece)).await.is_err(), "the last is still there");
    let mut text = String::new();
    busy.read_to_string(&mut text).await.expect("a response");
    assert!(text.ends_with("slow"), "{text}");
}
