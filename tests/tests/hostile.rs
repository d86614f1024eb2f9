//! What a server makes of requests that mean it no good, or that two readers would understand differently.

mod common;

use axum::Extension;
use bytes::Bytes;
use common::{Log, raw};
use everything_api::{ArchivePapers, EverythingApi, GetStatus, PapersApi};
use everything_server::{Examples, router};
use futures_util::{StreamExt as _, stream};
use http_body::Frame;
use http_body_util::{BodyExt as _, StreamBody};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tracing::instrument::WithSubscriber as _;
use typewright_runtime::message::Answer;
use typewright_runtime::operation::Operation;
use typewright_runtime::server::{
    AcceptAny, BoxError, Credentials, Denied, Limits, Principal, Reading, Router, authenticate_with,
};
use typewright_runtime::{Error, Request};

/// Whoever knows the word.
fn judged(reason: Denied) -> Router {
    let judge = move |credentials: &Credentials, _: &'static Operation| match credentials {
        known if known.0.iter().all(|credential| credential.matches("sesame")) => Ok(Principal::new(()).every_scope()),
        _ => Err(reason),
    };
    router(Examples, authenticate_with(judge))
}

const TREE: &str = "/trees/5e0cb1a2-6f0e-4c53-9a76-2f7b0d1f6f10";
const KEY: (&str, &str) = ("x-field-key", "sesame");
const JSON: (&str, &str) = ("content-type", "application/json");
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

#[tokio::test]
async fn what_two_readers_would_understand_differently_is_refused() {
    type Row = (&'static str, String, &'static [(&'static str, &'static str)], &'static str, u16, &'static str);
    let get = |path: &str| ("GET", path.to_owned());
    let row = |(method, path), headers, body, status, said| -> Row { (method, path, headers, body, status, said) };
    let crate_ = r#"{"name": "a", "name": "b"}"#;
    let rows = [
        row(get("/surveys/trees?species=apple"), &[KEY], "", 200, ""),
        row(get("/surveys/trees"), &[KEY, ("x-field-key", "other")], "", 400, "several credentials for `fieldKey`"),
        row(get("/surveys/trees?species=apple"), &[("authorization", "Bearer sesame")], "", 200, ""),
        row(
            get("/surveys/trees"),
            &[("authorization", "Bearer sesame"), ("authorization", "Bearer b")],
            "",
            400,
            "several credentials for `keeperToken`",
        ),
        row(get("/surveys/marks?gate_key=sesame&gate_key=b"), &[], "", 400, "several credentials for `gateKey`"),
        // HTTP/2 sends a header for each cookie.
        row(get(TREE), &[("cookie", "a=1"), ("cookie", "hut_session=sesame")], "", 200, ""),
        row(get(TREE), &[], "", 200, ""),
        row(get(TREE), &[("cookie", "hut_session=other")], "", 401, ""),
        row(
            get("/surveys/instruments"),
            &[
                KEY,
                ("x-station", "brook"),
                ("x-kinds", "rain"),
                ("x-kinds", "wind"),
                ("x-depths", "10"),
                ("x-spot", "row,4,number,1"),
                ("x-base", "row=1,number=1"),
            ],
            "",
            204,
            "",
        ),
        row(get(TREE), &[("x-note", "storm"), ("x-note", "calm")], "", 400, "header parameter `X-Note`"),
        row(get("/surveys/trees?species=%zz"), &[KEY], "", 400, "query parameter `species`"),
        row(get("/surveys/trees?species=%ff"), &[KEY], "", 400, "query parameter `species`"),
        row(get("/surveys/trees?%f=1"), &[KEY], "", 400, "query parameter `%f`"),
        row(get("/sensors/%ff"), &[("authorization", "Bearer sesame")], "", 400, "path parameter `station`"),
        row(("POST", "/harvests/slips".to_owned()), &[KEY, FORM], "picker=%e4", 400, "percent-encoded UTF-8"),
        row(("PUT", TREE.to_owned()), &[KEY, JSON, ("content-encoding", "gzip"), ("x-note", "storm")], "{}", 415, ""),
        row(("PUT", TREE.to_owned()), &[KEY, JSON, ("content-encoding", "identity")], "{}", 422, "/species"),
        row(("PUT", TREE.to_owned()), &[KEY, JSON, ("x-note", "storm")], crate_, 422, ""),
    ];
    for (method, path, headers, body, status, said) in rows {
        let answer = raw(judged(Denied::Unauthenticated), method, &path, headers, body).await;
        assert_eq!(answer.status, status, "{method} {path} {headers:?}: {}", answer.text);
        assert!(answer.text.contains(said), "{method} {path} {headers:?}: {}", answer.text);
    }
    let strict = judged(Denied::Unauthenticated).layer(Extension(Reading::strict()));
    let answer = raw(strict, "PUT", TREE, &[KEY, JSON, ("x-note", "storm")], crate_).await;
    assert!(answer.status == 400 && answer.text.contains("several properties `name`"), "{}", answer.text);
    // An authenticator may let those in who need not have come with anything.
    let cookie = ("cookie", "hut_session=other");
    assert_eq!(raw(judged(Denied::Anonymous), "GET", TREE, &[cookie], "").await.status, 200);
    assert_eq!(raw(judged(Denied::Anonymous), "GET", "/surveys/trees", &[("x-field-key", "b")], "").await.status, 401);
}

/// A body that goes on for long, and how much of it was taken.
fn endless(start: String, bit: &'static str) -> (axum::body::Body, Arc<Mutex<usize>>) {
    let taken = Arc::new(Mutex::new(0));
    let counted = taken.clone();
    let more = stream::repeat(Bytes::from_static(bit.as_bytes())).take((64 << 20) / bit.len());
    let all = stream::iter([Bytes::from(start)]).chain(more).map(move |bytes| {
        *counted.lock().expect("a lock") += bytes.len();
        Ok::<_, BoxError>(Frame::data(bytes))
    });
    (axum::body::Body::new(StreamBody::new(all)), taken)
}

async fn send(router: Router, method: &str, path: &str, media: &str, body: axum::body::Body) -> u16 {
    let request = http::Request::builder().method(method).uri(path).header("content-type", media);
    let request = request.header(KEY.0, KEY.1).body(body).expect("a request");
    tower::ServiceExt::oneshot(router, request).await.expect("an answer").status().as_u16()
}

#[tokio::test]
async fn all_of_a_form_counts() {
    let junk = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\r\n".repeat(64);
    let junk: &'static str = Box::leak(junk.into_boxed_str());
    let part = "--x\r\ncontent-disposition: form-data; name=\"caption\"\r\n";
    let starts = [
        // What stands in front of the first part.
        String::new(),
        // The headers of a part.
        format!("{part}x-more: "),
        // A part that the document does not have.
        "--x\r\ncontent-disposition: form-data; name=\"other\"\r\n\r\n".to_owned(),
    ];
    for start in starts {
        let (body, taken) = endless(start.clone(), junk);
        let status =
            send(judged(Denied::Forbidden), "POST", "/papers/pictures", "multipart/form-data; boundary=x", body);
        assert_eq!(status.await, 413, "{start}");
        let taken = *taken.lock().expect("a lock");
        assert!(taken < Limits::default().body + (64 << 10), "{start}: {taken} bytes were read");
    }
}

/// Reads archives and keeps why one ended, and falls over when asked for its status.
#[derive(Clone, Default)]
struct Clerk(Arc<Mutex<Option<String>>>);

macro_rules! idle {
    ($($api:ident)*) => { $(impl everything_api::$api for Clerk {})* };
}

idle!(UpkeepApi TreesApi SurveysApi RoutesApi HarvestsApi LedgerApi BoxesApi CareApi SensorsApi YieldApi);

impl PapersApi for Clerk {
    async fn archive_papers(&self, request: Request<ArchivePapers>) -> Answer<ArchivePapers> {
        let mut body = request.into_message().body;
        while let Some(frame) = body.frame().await {
            if let Err(error) = frame {
                *self.0.lock().expect("a lock") = Some(error.to_string());
            }
        }
        Err(Error::Unimplemented)
    }
}

impl EverythingApi for Clerk {
    async fn get_status(&self, _: Request<GetStatus>) -> Answer<GetStatus> {
        panic!("the ink is {}", "spilt")
    }
}

#[tokio::test]
async fn a_stream_may_not_stand_still() {
    let clerk = Clerk::default();
    let limits = Limits { pause: Duration::from_millis(100), ..Limits::default() };
    let start = stream::iter([Ok::<_, BoxError>(Frame::data(Bytes::from_static(b"ab")))]);
    let body = axum::body::Body::new(StreamBody::new(start.chain(stream::pending())));
    let router = router(clerk.clone(), AcceptAny).layer(Extension(limits));
    let sent = send(router, "POST", "/papers/archive", "application/octet-stream", body);
    assert_eq!(tokio::time::timeout(Duration::from_secs(5), sent).await.expect("in time"), 501);
    assert_eq!(clerk.0.lock().expect("a lock").as_deref(), Some("nothing came in for 100ms"));
}

#[tokio::test]
async fn a_handler_that_panics_is_an_error_of_its_own_request() {
    let kept = Log::default();
    let written = kept.clone();
    let subscriber = tracing_subscriber::fmt().with_writer(move || written.clone()).finish();
    let answer = raw(router(Clerk::default(), AcceptAny), "GET", "/status", &[], "").with_subscriber(subscriber).await;
    answer.assert_problem(500);
    assert!(!answer.text.contains("spilt"), "{}", answer.text);
    let text = kept.text();
    assert!(text.contains("a handler panicked") && text.contains("the ink is spilt"), "{text}");
}

/// What a client decodes belongs to its time, and takes no more of it than it weighs.
#[tokio::test]
async fn a_client_is_not_stopped_by_what_it_reads() {
    let deep = |inner: &str, levels: usize| {
        let (start, end) = (r#"{"op":"x","args":["#.repeat(levels), "]}".repeat(levels));
        format!("{start}{inner}{end}")
    };
    let wide = vec![deep("7", 3); 500].join(",");
    for body in [deep("7", 60), deep(r#""x""#, 60), deep(&wide, 1)] {
        let length = body.len();
        let service = tower::service_fn(move |_: http::Request<typewright_runtime::Body>| {
            let response = http::Response::builder().header("content-type", "application/json");
            let response = response.body(axum::body::Body::from(body.clone())).expect("a response");
            std::future::ready(Ok::<_, std::convert::Infallible>(response))
        });
        let client = golden_recursive_client::Client::builder().base_url("http://x").service(service).build();
        let client = client.expect("a client");
        let start = std::time::Instant::now();
        let request = golden_recursive_api::Evaluate::new(golden_recursive_api::Expression::Number(1.0));
        _ = client.evaluate(request).timeout(Duration::from_secs(2)).await;
        assert!(start.elapsed() < Duration::from_secs(2), "{length} bytes took {:?}", start.elapsed());
    }
}
