//! Random values, requests, responses, configurations and overlays: none of them panics, hangs, or takes much memory.
//!
//! `FUZZ=3600` gives each an hour, instead of two seconds; `SEED=7` chooses other cases. Documents are in `mutations.rs`,
//! pages in `mutants.rs`.

mod common;

use axum::body::Body;
use everything_server::{Examples, router};
use futures_util::StreamExt as _;
use http_body_util::BodyExt as _;
use serde_json::Value;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use typewright::config::{self, Choices};
use typewright::diagnostics::{Code, Sink};
use typewright::load::Files;
use typewright::pipeline;
use typewright_runtime::Validate;
use typewright_runtime::server::{AcceptAny, Connections};
use typewright_tests::number;

/// How long one case may take; a hundred times of what any needs.
const LONGEST: Duration = Duration::from_secs(10);
/// What the process may take.
const MOST_KILOBYTES: u64 = 512 << 10;

/// How often anything has panicked; a panic of a handler does not reach its caller.
fn panics() -> usize {
    static COUNT: OnceLock<Arc<AtomicUsize>> = OnceLock::new();
    let count = COUNT.get_or_init(|| {
        let (count, usual) = (Arc::new(AtomicUsize::new(0)), std::panic::take_hook());
        let counted = count.clone();
        std::panic::set_hook(Box::new(move |panic| {
            counted.fetch_add(1, Ordering::SeqCst);
            usual(panic);
        }));
        count
    });
    count.load(Ordering::SeqCst)
}

/// Runs cases until the time is over.
fn each(name: &str, mut case: impl FnMut(&mut fastrand::Rng)) {
    let (end, seed) = (Instant::now() + Duration::from_secs(number("FUZZ", 2) as u64), number("SEED", 1) as u64);
    let before = panics();
    let mut count = 0;
    while Instant::now() < end {
        let mut random = fastrand::Rng::with_seed(seed.wrapping_mul(1_000_003).wrapping_add(count));
        let start = Instant::now();
        case(&mut random);
        assert!(start.elapsed() < LONGEST, "{name} {count} of seed {seed} took {:?}", start.elapsed());
        assert_eq!(panics(), before, "{name} {count} of seed {seed}");
        count += 1;
    }
    assert!(count > 0, "{name} had no time");
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
    let peak: u64 = peak.and_then(|text| text.trim().parse().ok()).unwrap_or(0);
    assert!(peak < MOST_KILOBYTES, "{name}: {peak} kB");
    println!("{name}: {count} cases, at most {peak} kB");
}

/// Changes some bytes of a text: cuts, repeats, replaces, inserts.
fn garbled(text: &[u8], random: &mut fastrand::Rng) -> Vec<u8> {
    const PIECES: [&[u8]; 16] = [
        b"\0",
        b"\xff",
        b"\r\n",
        b"\"",
        b"{",
        b"[[[[[[[[",
        b"}",
        b"%zz",
        b"%00",
        b"&",
        b"=",
        b"9e999",
        b"-1",
        b"\xe2\x80\xae",
        b"null",
        b"~1",
    ];
    let mut text = text.to_vec();
    for _ in 0..random.usize(1..6) {
        let start = random.usize(..=text.len());
        let end = random.usize(start..=text.len().min(start + 40));
        let piece = match random.u8(..4) {
            0 => Vec::new(),
            1 => text[start..end].repeat(random.usize(2..20)),
            2 => vec![random.u8(..)],
            _ => PIECES[random.usize(..PIECES.len())].to_vec(),
        };
        text.splice(start..end, piece);
    }
    text
}

/// The values that the stub of the feature document responds with.
fn examples() -> &'static [Value] {
    static FOUND: OnceLock<Vec<Value>> = OnceLock::new();
    FOUND.get_or_init(|| {
        let text = include_str!("../golden/generated/everything/server/src/examples.json");
        let all: Value = serde_json::from_str(text).expect("JSON");
        let rows = all.as_object().expect("an object").values().filter_map(Value::as_array).flatten();
        rows.filter_map(|row| row.get("json")).cloned().collect()
    })
}

fn example(random: &mut fastrand::Rng) -> Value {
    examples()[random.usize(..examples().len())].clone()
}

/// Replaces some nodes of a value by others.
fn changed(mut value: Value, random: &mut fastrand::Rng) -> Value {
    for _ in 0..random.usize(1..4) {
        let mut node = &mut value;
        while random.u8(..4) > 0 {
            let length = node.as_array().map_or(0, Vec::len) + node.as_object().map_or(0, serde_json::Map::len);
            if length == 0 {
                break;
            }
            let index = random.usize(..length);
            node = match node {
                Value::Array(items) => &mut items[index],
                Value::Object(members) => members.values_mut().nth(index).expect("a member"),
                _ => break,
            };
        }
        *node = match random.u8(..8) {
            0 => Value::Null,
            1 => random.bool().into(),
            2 => random.i64(..).into(),
            3 => Value::from(random.f64() * 1e300),
            4 => String::from_utf8_lossy(&garbled(b"text", random)).into(),
            5 => vec![node.clone(); random.usize(..4)].into(),
            6 => serde_json::json!({"kind": node.clone(), "": 1}),
            _ => example(random),
        };
    }
    value
}

/// Reads a value; what is read is written and read again as the same.
fn there_and_back<T>(text: &[u8])
where
    T: serde::de::DeserializeOwned + serde::Serialize + Validate + PartialEq + std::fmt::Debug,
{
    let Ok(read) = serde_json::from_slice::<T>(text) else { return };
    let is_valid = read.validate().is_ok();
    let written = serde_json::to_vec(&read).expect("what was read is written");
    let again: T = serde_json::from_slice(&written)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&written)));
    assert_eq!(again, read, "{}", String::from_utf8_lossy(&written));
    assert_eq!(again.validate().is_ok(), is_valid, "{}", String::from_utf8_lossy(&written));
}

#[test]
fn values() {
    use everything_api::*;
    const TYPES: [fn(&[u8]); 24] = [
        there_and_back::<Tree>,
        there_and_back::<TreeMerge>,
        there_and_back::<Sheet>,
        there_and_back::<Limb>,
        there_and_back::<Keeper>,
        there_and_back::<Stamps>,
        there_and_back::<Harvest>,
        there_and_back::<Recipe>,
        there_and_back::<Tool>,
        there_and_back::<Treatment>,
        there_and_back::<Visit>,
        there_and_back::<Sighting>,
        there_and_back::<PlaceModel>,
        there_and_back::<Stay>,
        there_and_back::<Measurement>,
        there_and_back::<Glimpse>,
        there_and_back::<BoxModel>,
        there_and_back::<Move>,
        there_and_back::<Settings>,
        there_and_back::<Notebook>,
        there_and_back::<Ticket>,
        there_and_back::<golden_recursive_api::Expression>,
        there_and_back::<golden_recursive_api::Filter>,
        there_and_back::<golden_checks_api::Parcel>,
    ];
    each("values", |random| {
        let text = changed(example(random), random).to_string().into_bytes();
        let text = if random.u8(..4) == 0 { garbled(&text, random) } else { text };
        TYPES.iter().for_each(|read| read(&text));
    });
}

/// A request to some operation, with a target, headers and a body that may be anything.
fn request(random: &mut fastrand::Rng) -> http::Request<Vec<u8>> {
    let operation = everything_api::operations::ALL[random.usize(..everything_api::operations::ALL.len())];
    let fill = |part: &str| match part.split_once('}') {
        Some((_, rest)) => format!("5e0cb1a2-6f0e-4c53-9a76-2f7b0d1f6f10{rest}"),
        None => part.to_owned(),
    };
    let path: String = operation.path.split('{').map(fill).collect();
    let target = format!("{path}?gate_key=k&species=apple&limit=3&span[from]=1&marks=a&marks[]=b&page=2");
    let target = if random.bool() { garbled(target.as_bytes(), random) } else { target.into_bytes() };
    let media = [
        "application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=b",
        "application/x-ndjson",
        "text/plain",
        "application/octet-stream",
    ];
    let media = media[random.usize(..media.len())];
    let body = match media {
        "multipart/form-data; boundary=b" => {
            let part = |name: &str| {
                format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"f\"\r\n\r\nx\r\n")
            };
            format!("{}{}{}--b--\r\n", part("scan"), part("title"), part("pictures")).into_bytes()
        }
        "application/x-www-form-urlencoded" => b"title=Row&copies=2&marks=a&marks=b&spot[row]=1&a[b][c][]=1".to_vec(),
        _ => changed(example(random), random).to_string().into_bytes(),
    };
    let body = if random.bool() { garbled(&body, random) } else { body };
    let builder = http::Request::builder().method(operation.method).header("content-type", media);
    let builder =
        builder.header("x-field-key", "k").header("authorization", "Bearer k").header("cookie", "hut_session=k");
    let noise = garbled(b"row=1,number=2", random);
    let noise = http::HeaderValue::from_bytes(&noise).unwrap_or(http::HeaderValue::from_static("rain,wind"));
    let names = ["x-note", "x-spot", "x-kinds", "accept", "prefer", "content-encoding", "x-request-id", "range"];
    let builder = builder.header(names[random.usize(..names.len())], noise);
    let uri = http::Uri::try_from(target).unwrap_or(http::Uri::from_static("/status"));
    builder.uri(uri).body(body).expect("a request")
}

#[test]
fn requests() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let router = router(Examples, AcceptAny);
    each("requests", |random| {
        let request = request(random).map(Body::from);
        let (method, uri) = (request.method().clone(), request.uri().clone());
        let answer = runtime.block_on(async {
            let answer = tower::ServiceExt::oneshot(router.clone(), request).await.expect("an answer");
            let (parts, body) = answer.into_parts();
            // Streams may go on.
            _ = tokio::time::timeout(Duration::from_millis(200), body.collect()).await;
            parts.status
        });
        assert_ne!(answer, 500, "{method} {uri}");
    });
}

/// The start of a connection of HTTP/2.
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0";
/// The start of a frame that is a whole request of 17 bytes.
const REQUEST: &[u8] = b"\0\0\x11\x01\x05\0\0\0\x01";
/// GET, http, `/`, an authority of 15 bytes, Huffman-coded.
const HEADERS: &[u8] = b"\x82\x86\x84\x41\x8c\xf1\xe3\xc2\xe5\xf2\x3a\x6b\xa0\xab\x90\xf4\xff";

/// The start of a connection of HTTP/2, and frames of all kinds, some with a length that is not theirs.
fn frames(random: &mut fastrand::Rng) -> Vec<u8> {
    let mut bytes = PREFACE.to_vec();
    if random.bool() {
        bytes.extend([REQUEST, HEADERS].concat());
    }
    for _ in 0..random.usize(1..30) {
        let kind = random.u8(..12);
        let payload = match random.u8(..3) {
            0 => HEADERS.to_vec(),
            // Many kinds have four bytes, or a multiple of six.
            1 => (0..[4, 5, 6, 8, 12][random.usize(..5)]).map(|_| random.u8(..)).collect(),
            _ => (0..random.usize(..200)).map(|_| random.u8(..)).collect(),
        };
        let length = if random.u8(..20) == 0 { random.usize(..1 << 24) } else { payload.len() };
        bytes.extend(&length.to_be_bytes()[5..]);
        bytes.extend([kind, if random.bool() { 0x05 } else { random.u8(..) }]);
        bytes.extend(random.u32(..8).to_be_bytes());
        bytes.extend(payload);
    }
    bytes
}

#[test]
fn bytes_on_a_socket() {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).expect("a free port");
    let address = listener.local_addr().expect("an address");
    let connections = Connections { patience: Duration::from_secs(2), ..Connections::default() };
    runtime.spawn(connections.serve(listener, router(Examples, AcceptAny), std::future::pending()));
    let send = async |bytes: &[u8], is_all: bool| {
        let mut stream = tokio::net::TcpStream::connect(address).await.expect("a connection");
        _ = stream.write_all(bytes).await;
        if is_all {
            // A server that sees the end no longer responds.
            if bytes.starts_with(b"PRI") {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            _ = stream.shutdown().await;
        }
        let mut text = Vec::new();
        _ = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut text)).await.expect("an end");
        text
    };
    let answer = runtime.block_on(send(&[PREFACE, REQUEST, HEADERS].concat(), false));
    let is_answered = answer.windows(2).any(|frame| frame == [1, 4]);
    assert!(is_answered, "there are headers among the frames that respond to a request of HTTP/2: {answer:?}");
    each("bytes on a socket", |random| {
        let request = request(random);
        let mut bytes = format!("{} {} HTTP/1.1\r\nhost: x\r\n", request.method(), request.uri()).into_bytes();
        for (name, value) in request.headers() {
            bytes.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
        }
        bytes.extend(format!("content-length: {}\r\n\r\n", request.body().len()).into_bytes());
        bytes.extend(request.body());
        let bytes = match random.u8(..3) {
            0 => frames(random),
            1 => garbled(&frames(random), random),
            _ => garbled(&bytes, random),
        };
        runtime.block_on(send(&bytes, true));
        let honest = runtime.block_on(send(b"GET /status HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", false));
        assert!(honest.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&honest));
    });
}

/// A client whose server responds with what is in here.
type Next = Arc<Mutex<(u16, &'static str, Vec<u8>)>>;

#[test]
fn responses() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let next: Next = Arc::new(Mutex::new((200, "", Vec::new())));
    let told = next.clone();
    let service = tower::service_fn(move |_: http::Request<typewright_runtime::Body>| {
        let (status, media, body) = told.lock().expect("a lock").clone();
        let response = http::Response::builder().status(status).header("content-type", media);
        std::future::ready(Ok::<_, std::convert::Infallible>(response.body(Body::from(body)).expect("a response")))
    });
    let retry = typewright_runtime::client::Retry::off();
    let everything = everything_client::Client::builder().service(service.clone()).retry(retry);
    let everything = everything.field_key("k").hut_session("k").gate_key("k").build().expect("a client");
    let streams = golden_streams_client::Client::builder().base_url("http://x").service(service).retry(retry).build();
    let streams = streams.expect("a client");
    each("responses", |random| {
        let media = ["application/json", "application/problem+json", "text/event-stream", "text/plain", ""];
        let media = media[random.usize(..media.len())];
        let body = match media {
            "text/event-stream" => {
                b": hello\nid: 7\nevent: tick\nretry: 1\ndata: {\"number\": 1}\n\ndata: [DONE]\n\n".to_vec()
            }
            _ => changed(example(random), random).to_string().into_bytes(),
        };
        let body = if random.bool() { garbled(&body, random) } else { body };
        let status = [200, 201, 204, 304, 400, 404, 422, 500][random.usize(..8)];
        *next.lock().expect("a lock") = (status, media, body);
        runtime.block_on(async {
            let forgiving = random.bool();
            let tree = everything_api::GetTree::new("5e0cb1a2-6f0e-4c53-9a76-2f7b0d1f6f10");
            _ = everything.get_tree(tree).forgiving(forgiving).await.map_err(|error| error.to_string());
            let status = everything.get_status(everything_api::GetStatus).forgiving(forgiving);
            _ = status.await.map_err(|error| error.to_string());
            if let Ok(events) = streams.watch_ticks(golden_streams_api::WatchTicks::new()).await {
                _ = events.into_value().take(1000).collect::<Vec<_>>().await;
            }
        });
    });
}

#[test]
fn configurations_and_overlays() {
    let folder = tempfile::tempdir().expect("a folder");
    let document = typewright_tests::root().join("specs/tether.yaml");
    let overlay = "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions:\n- target: $..[?@.description]\n  update: {a: 1}\n\
                   - target: $.paths['/a','/b'][*]\n  remove: true\n- target: $.info\n  copy: $.servers[0]\n";
    each("configurations and overlays", |random| {
        let write = |name: &str, text: Vec<u8>| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).expect("room");
            path
        };
        let (mut files, mut sink) = (Files::default(), Sink::default());
        let configuration = write("typewright.toml", garbled(include_bytes!("../golden/typewright.toml"), random));
        if let Ok(source) = files.read(&configuration, &mut sink) {
            _ = config::parse(&source, &mut sink);
        }
        let overlays = vec![write("overlay.yaml", garbled(overlay.as_bytes(), random))];
        let choices = Choices { overlays, lenient: true, ..Choices::default() };
        _ = pipeline::understand_with(&document, Some("fuzz"), &choices, &mut files, &mut sink);
        let internal = sink.diagnostics().iter().find(|found| matches!(found.code, Code::Internal | Code::Invalid));
        assert!(internal.is_none(), "{internal:?}");
    });
}
