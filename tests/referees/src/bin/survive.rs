//! A second process that means a stub no good: `survive STUB [--short]`.
//!
//! Each attack prints its figures; the stub must answer an honest caller in time during all of them, and live on.

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tether_client::api::operations::UPDATE_WEBCHAT;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;
use typewright_referees::{Fallible, Stub};
use typewright_runtime::client::Retry;
use typewright_runtime::operation::Operation;

/// How long an honest caller may have to wait, whatever else goes on.
const PATIENCE: Duration = Duration::from_secs(2);

/// Sends bytes as they are; what came back until the end, or until nothing more comes.
async fn send(address: &str, bytes: &[u8]) -> Fallible<String> {
    let mut stream = TcpStream::connect(address).await?;
    // Who refuses need not read everything.
    _ = stream.write_all(bytes).await;
    let mut text = Vec::new();
    _ = timeout(PATIENCE, stream.read_to_end(&mut text)).await;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// A request to the stub's only operation, with a length that may not be that of the body.
fn request(length: &str, body: &[u8], extra: &str) -> Vec<u8> {
    let Operation { method, path, .. } = &UPDATE_WEBCHAT;
    let head = format!(
        "{method} {} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer sesame\r\ncontent-type: application/json\r\n\
         connection: close\r\n{extra}content-length: {length}\r\n\r\n",
        path.replace("{id}", "w")
    );
    [head.as_bytes(), body].concat()
}

fn sent(body: &[u8], extra: &str) -> Vec<u8> {
    request(&body.len().to_string(), body, extra)
}

fn status(answer: &str) -> u16 {
    answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default()
}

/// Whether the other end has not hung up.
fn is_open(stream: &TcpStream) -> bool {
    let mut bytes = [0; 512];
    loop {
        match stream.try_read(&mut bytes) {
            Ok(0) => return false,
            Ok(_) => {}
            Err(error) => return error.kind() == std::io::ErrorKind::WouldBlock,
        }
    }
}

struct Attacks {
    stub: Stub,
    failed: bool,
}

impl Attacks {
    /// Notes whether something held, with its figures.
    fn note(&mut self, held: bool, text: String) {
        println!("{} {text}", if held { "ok  " } else { "FAIL" });
        self.failed |= !held;
    }

    /// How long an honest caller waits for an answer.
    async fn honest(&mut self) -> Option<Duration> {
        let start = Instant::now();
        let answer = send(&self.stub.address, &sent(b"{}", "")).await;
        answer.is_ok_and(|answer| status(&answer) == 200).then(|| start.elapsed())
    }

    async fn expect(&mut self, what: &str, bytes: Vec<u8>, allowed: &[u16]) -> Fallible<()> {
        let answer = send(&self.stub.address, &bytes).await?;
        let found = status(&answer);
        let alive = self.honest().await;
        let held = allowed.contains(&found) && alive.is_some() && self.stub.is_alive();
        self.note(held, format!("{what}: answered {found}, then an honest caller in {:?}", alive.unwrap_or_default()));
        Ok(())
    }

    /// Connections that send a little of a request now and then.
    async fn slow(&mut self, count: usize) -> Fallible<()> {
        let before = self.stub.memory("VmRSS")?;
        let mut held = Vec::with_capacity(count);
        let start = Instant::now();
        for _ in 0..count {
            let mut stream = timeout(PATIENCE, TcpStream::connect(&self.stub.address)).await??;
            stream.write_all(b"PUT /api/webchats/w HTTP/1.1\r\nhost: ").await?;
            held.push(stream);
        }
        let opened = start.elapsed();
        let mut slowest = Duration::ZERO;
        let mut answered = 0;
        for _ in 0..20 {
            if let Some(time) = self.honest().await {
                (slowest, answered) = (slowest.max(time), answered + 1);
            }
            held.iter().for_each(|stream| _ = stream.try_write(b"x"));
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let during = self.stub.memory("VmRSS")?;
        // Their time for headers runs out.
        let deadline = Instant::now() + Duration::from_secs(25);
        let mut open = held.len();
        while open > 0 && Instant::now() < deadline {
            tokio::time::sleep(Duration::from_millis(500)).await;
            open = held.iter().filter(|stream| is_open(stream)).count();
        }
        let ok = answered == 20 && slowest < PATIENCE && open == 0 && self.stub.is_alive();
        self.note(
            ok,
            format!(
                "{count} slow connections, open after {opened:.1?}: 20 honest callers answered ({answered}), the slowest in \
                 {slowest:.1?}; memory {before} -> {during} kB ({:.1} kB each); {open} of them still open in the end",
                (during.saturating_sub(before)) as f64 / count as f64
            ),
        );
        Ok(())
    }

    /// Honest callers, many at once.
    async fn parallel(&mut self, clients: usize, time: Duration) -> Fallible<()> {
        let client = tether_client::Client::builder().base_url(&self.stub.url).bearer("sesame");
        let client = client.retry(Retry::off()).build()?;
        let (done, lost) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let end = Instant::now() + time;
        let workers: Vec<_> = (0..clients)
            .map(|_| {
                let (client, done, lost) = (client.clone(), done.clone(), lost.clone());
                tokio::spawn(async move {
                    while Instant::now() < end {
                        let message = tether_client::api::UpdateWebchat::new("w").name("Shop");
                        let counter = if client.update_webchat(message).await.is_ok() { &done } else { &lost };
                        counter.fetch_add(1, Ordering::Relaxed);
                    }
                })
            })
            .collect();
        for worker in workers {
            worker.await?;
        }
        let (done, lost) = (done.load(Ordering::Relaxed), lost.load(Ordering::Relaxed));
        let memory = self.stub.memory("VmHWM")?;
        let alive = self.stub.is_alive();
        self.note(
            lost == 0 && done > clients && alive,
            format!(
                "{clients} clients for {time:?}: {done} calls, {lost} lost, {:.0} a second; {memory} kB at most",
                done as f64 / time.as_secs_f64()
            ),
        );
        Ok(())
    }
}

#[tokio::main]
async fn main() -> Fallible<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let short = arguments.iter().any(|argument| argument == "--short");
    let stub = Stub::start(arguments.first().ok_or("usage: survive STUB [--short]")?)?;
    let mut attacks = Attacks { stub, failed: false };
    let deep = |name: &str, open: &str, close: &str| {
        format!("{{\"{name}\":{}1{}}}", open.repeat(100_000), close.repeat(100_000)).into_bytes()
    };
    let rows: Vec<(&str, Vec<u8>, &[u16])> = vec![
        ("a body cut off half way", request("1000", b"{\"name\":", ""), &[0, 400, 408]),
        ("a body that is no UTF-8", sent(b"{\"name\":\"\xff\xfe\"}", ""), &[400, 422]),
        (
            "a path that is no UTF-8",
            b"PUT /api/webchats/\xff HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n".to_vec(),
            &[0, 400, 404],
        ),
        ("100,000 arrays within each other where nobody looks", sent(&deep("x", "[", "]"), ""), &[200, 400]),
        ("100,000 objects within each other where nobody looks", sent(&deep("x", "{\"x\":", "}"), ""), &[200, 400]),
        ("100,000 arrays within each other instead of a text", sent(&deep("name", "[", "]"), ""), &[400, 422]),
        ("100,000 objects within each other instead of a text", sent(&deep("name", "{\"x\":", "}"), ""), &[400, 422]),
        ("a body of 3 MiB", sent(&vec![b' '; 3 << 20], ""), &[413]),
        ("a body that says it is 2^63 bytes", request("9223372036854775807", b"{}", ""), &[0, 400, 413]),
        (
            "90 headers of 7 kB",
            sent(b"{}", &(0..90).map(|index| format!("x-{index}: {}\r\n", "y".repeat(7000))).collect::<String>()),
            &[0, 400, 431],
        ),
        ("20,000 headers", sent(b"{}", &"x: y\r\n".repeat(20_000)), &[0, 400, 431]),
        (
            "a target of 100 kB",
            format!("GET /{} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", "a".repeat(100_000)).into_bytes(),
            &[0, 404, 414, 431],
        ),
        ("no HTTP at all", b"\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03\r\n\r\n".to_vec(), &[0, 400]),
        ("two lengths that contradict each other", sent(b"{}", "content-length: 5\r\n"), &[0, 400]),
        ("chunks and a length", sent(b"{}", "transfer-encoding: chunked\r\n"), &[0, 200, 400]),
    ];
    for (what, bytes, allowed) in rows {
        attacks.expect(what, bytes, allowed).await?;
    }
    attacks.slow(if short { 1_000 } else { 10_000 }).await?;
    attacks.parallel(64, Duration::from_secs(if short { 5 } else { 60 })).await?;
    Ok(if attacks.failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
