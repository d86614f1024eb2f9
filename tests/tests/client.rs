//! What a client does beside sending: trying again, giving up, layers, spans, tokens.

mod common;

use common::Log;
use golden_exchange_api::Store;
use golden_shapes_api::{Circle, Draw, Drawing, Shape};
use golden_tags_api::{DeleteCat, Error, GetCat, ListDogs};
use golden_tags_client::Client;
use http::{HeaderName, HeaderValue};
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tracing::instrument::WithSubscriber as _;
use typewright_runtime::client::{Credential, OAuth, Retry, Token, Transport, TransportError};
use typewright_runtime::{Body, BoxFuture};

/// Answers with one status after the other, and with 200 and a list when there is none left; 0 is no answer at all.
#[derive(Clone, Default)]
struct Moody {
    statuses: Arc<Mutex<VecDeque<u16>>>,
    sent: Arc<Mutex<Vec<http::HeaderMap>>>,
    after: Option<&'static str>,
}

impl Moody {
    fn new(statuses: &[u16]) -> Self {
        Moody { statuses: Arc::new(Mutex::new(statuses.iter().copied().collect())), ..Moody::default() }
    }

    /// How often something was sent since this was asked last.
    fn sent(&self) -> usize {
        std::mem::take(&mut *self.sent.lock().expect("a lock")).len()
    }
}

impl Transport for Moody {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.sent.lock().expect("a lock").push(request.headers().clone());
        let status = self.statuses.lock().expect("a lock").pop_front().unwrap_or(200);
        let response = (status > 0).then(|| {
            let mut response = http::Response::builder().status(status).header("content-type", "application/json");
            if let Some(after) = self.after {
                response = response.header("retry-after", after);
            }
            response.body(Body::from(b"[]".to_vec())).expect("a response")
        });
        Box::pin(async move { response.ok_or_else(|| TransportError::Other("reset".into())) })
    }
}

fn quick() -> Retry {
    Retry { first: Duration::from_millis(1), ..Retry::default() }
}

fn client(moody: &Moody) -> Client {
    Client::builder().transport(moody.clone()).retry(quick()).build().expect("a client")
}

#[tokio::test]
async fn what_does_no_harm_twice_is_tried_again() {
    for passing in [[408, 429], [502, 503], [504, 0]] {
        let moody = Moody::new(&passing);
        client(&moody).list_dogs(ListDogs).await.expect("the third answer");
        assert_eq!(moody.sent(), 3, "{passing:?}");
    }
    let moody = Moody::new(&[503, 503, 503, 503]);
    let error = client(&moody).list_dogs(ListDogs).await.expect_err("three times are enough");
    assert!(matches!(error, Error::Unexpected(answer) if answer.status == 503));
    assert_eq!(moody.sent(), 3);
    for lasting in [400, 404, 500, 501] {
        let moody = Moody::new(&[lasting]);
        client(&moody).list_dogs(ListDogs).await.expect_err("an answer that stays as it is");
        assert_eq!(moody.sent(), 1, "{lasting}");
    }
    let moody = Moody::new(&[503, 204]);
    #[allow(deprecated)]
    client(&moody).delete_cat(DeleteCat::new("Tom")).await.expect("DELETE is idempotent");
    assert_eq!(moody.sent(), 2);
}

#[tokio::test]
async fn the_rest_is_sent_once() {
    let moody = Moody::new(&[503, 503, 503, 503, 503]);
    let client = golden_shapes_client::Client::builder().transport(moody.clone()).retry(quick()).build();
    let client = client.expect("a client");
    let draw = || Draw::new(Drawing::new(Shape::Circle(Circle::new("circle", 1.0))));
    client.draw(draw()).await.expect_err("a POST");
    assert_eq!(moody.sent(), 1);
    let key = || (HeaderName::from_static("idempotency-key"), HeaderValue::from_static("k"));
    client.draw(draw()).header(key().0, key().1).await.expect_err("a POST that may be repeated");
    assert_eq!(moody.sent(), 3);
    client.draw(draw()).header(key().0, key().1).retry(Retry::off()).await.expect_err("once");
    assert_eq!(moody.sent(), 1);

    let moody = Moody::new(&[503]);
    let client = golden_exchange_client::Client::builder().transport(moody.clone()).retry(quick()).build();
    let stream = Body::stream(axum::body::Body::from("one"));
    client.expect("a client").store(Store::new("x").body(stream)).await.expect_err("a stream is gone when it is sent");
    assert_eq!(moody.sent(), 1);
}

#[tokio::test]
async fn a_service_that_asks_for_time_gets_it() {
    let moody = Moody { after: Some("3600"), ..Moody::new(&[503]) };
    client(&moody).list_dogs(ListDogs).await.expect_err("an hour is too long");
    assert_eq!(moody.sent(), 1);
    let moody = Moody { after: Some("1"), ..Moody::new(&[429]) };
    let start = Instant::now();
    client(&moody).list_dogs(ListDogs).await.expect("the second answer");
    assert!(start.elapsed() >= Duration::from_secs(1), "{:?}", start.elapsed());
    // The response is of more use than an error about the time.
    for after in ["8", "18446744073709551615"] {
        let moody = Moody { after: Some(after), ..Moody::new(&[429]) };
        let patient = Retry { longest: Duration::MAX, ..quick() };
        let start = Instant::now();
        let call = client(&moody).list_dogs(ListDogs).retry(patient).timeout(Duration::from_secs(5));
        let error = call.await.expect_err("too much is asked");
        assert!(error.response().is_some_and(|(status, ..)| status == 429), "{error}");
        assert!(start.elapsed() < Duration::from_secs(4), "{:?}", start.elapsed());
    }
}

#[tokio::test]
async fn a_redirect_to_plain_http_is_not_followed() {
    let sent = Arc::new(Mutex::new(Vec::new()));
    let log = sent.clone();
    let service = tower::service_fn(move |request: http::Request<Body>| {
        log.lock().expect("a lock").push(request.uri().to_string());
        let response = http::Response::builder().status(307).header("location", "http://tags.example/dogs");
        std::future::ready(Ok::<_, std::convert::Infallible>(response.body(Body::empty()).expect("a response")))
    });
    let client = Client::builder().base_url("https://tags.example").service(service).key("secret").user("u:p");
    let error = client.build().expect("a client").list_dogs(ListDogs).await.expect_err("a redirect");
    assert!(error.to_string().contains("http://tags.example/dogs"), "{error}");
    assert_eq!(*sent.lock().expect("a lock"), ["https://tags.example/dogs"]);
}

#[tokio::test]
async fn a_service_in_trouble_is_not_buried_under_retries() {
    let moody = Moody::new(&[503; 1000]);
    let client = client(&moody);
    for _ in 0..40 {
        client.list_dogs(ListDogs).await.expect_err("503");
    }
    let sent = moody.sent();
    assert!((50..=54).contains(&sent), "40 calls, ten retries, and a tenth of the calls: {sent}");
}

/// Never answers.
struct Silent;

impl Transport for Silent {
    fn send(&self, _: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn nobody_waits_longer_than_they_want_to() {
    let client = |timeout| Client::builder().transport(Silent).timeout(timeout).build().expect("a client");
    let start = Instant::now();
    let error = client(Duration::from_millis(20)).list_dogs(ListDogs).await.expect_err("no answer");
    assert!(matches!(error, Error::Timeout(Some(_))), "{error:?}");
    let error = client(Duration::MAX).list_dogs(ListDogs).timeout(Duration::from_millis(20)).await;
    assert!(matches!(error, Err(Error::Timeout(Some(_)))));
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    let moody = Moody::new(&[503; 9]);
    let slow = Retry { attempts: 9, first: Duration::from_secs(60), longest: Duration::from_secs(60) };
    let client = Client::builder().transport(moody.clone()).retry(slow).timeout(Duration::from_millis(20));
    let error = client.build().expect("a client").list_dogs(ListDogs).await.expect_err("503");
    assert!(error.response().is_some_and(|(status, ..)| status == 503), "no time for a wait: {error}");
}

#[test]
fn who_does_not_await_waits() {
    let moody = Moody::new(&[503, 200, 404]);
    let client = client(&moody);
    client.list_dogs(ListDogs).wait().expect("the second answer");
    client.list_dogs(ListDogs).wait().expect_err("404");
    assert_eq!(moody.sent(), 3);
    let unheard = Client::builder().base_url("http://127.0.0.1:1").retry(Retry::off()).build().expect("a client");
    let error = unheard.list_dogs(ListDogs).wait().expect_err("nobody listens on port 1");
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    // Inside of a runtime it blocks, and does not panic.
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(async { client.list_dogs(ListDogs).wait() }).expect("200");
}

#[tokio::test]
async fn who_stops_waiting_hangs_up() {
    use tokio::io::AsyncReadExt as _;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let client = Client::builder().base_url(url).retry(Retry::off()).build().expect("a client");
    let call = tokio::spawn(client.list_dogs(ListDogs));
    let (mut connection, _) = listener.accept().await.expect("a connection");
    let mut received = vec![0; 1024];
    assert!(connection.read(&mut received).await.expect("a request") > 0);
    call.abort();
    let closed = tokio::time::timeout(Duration::from_secs(10), connection.read(&mut received)).await;
    assert!(matches!(closed.expect("in time"), Ok(0) | Err(_)), "the connection stays open");
}

#[tokio::test]
async fn layers_see_every_attempt_from_outside_in() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let layer = |name: &'static str| {
        let seen = seen.clone();
        tower::layer::layer_fn(move |inner| {
            let seen = seen.clone();
            tower::util::MapRequest::new(inner, move |request: http::Request<Body>| {
                seen.lock().expect("a lock").push(name);
                request
            })
        })
    };
    let moody = Moody::new(&[503]);
    let client = Client::builder().transport(moody.clone()).retry(quick()).layer(layer("a")).layer(layer("b"));
    client.build().expect("a client").list_dogs(ListDogs).await.expect("the second answer");
    assert_eq!(*seen.lock().expect("a lock"), ["a", "b", "a", "b"]);
}

#[tokio::test]
async fn a_span_tells_what_was_called_and_no_secret() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(move || writer.clone())
        .with_ansi(false)
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::CLOSE)
        .finish();
    let moody = Moody::new(&[503, 404]);
    let client = Client::builder().transport(moody).retry(quick()).key("hunter2").user("me:hunter2").build();
    let call = client.expect("a client").get_cat(GetCat::new("Tom"));
    call.with_subscriber(subscriber).await.expect_err("404");
    let text = log.text();
    let said = ["operation=\"getCat\"", "method=\"GET\"", "route=\"/cats/{id}\"", "retries=1", "status=404"];
    assert!(said.iter().all(|said| text.contains(said)), "{text}");
    assert!(!text.contains("hunter2") && !text.contains("Tom"), "{text}");
}

/// A service and the one that hands out its tokens: each token is good for as many calls as it is told.
#[derive(Clone, Default)]
struct Bank(Arc<Mutex<Books>>);

#[derive(Default)]
struct Books {
    /// The forms and `Authorization` headers with which tokens were asked for.
    asked: Vec<(String, Option<String>)>,
    /// The `Authorization` headers of calls.
    calls: Vec<String>,
    /// What is answered beside the token.
    beside: Value,
    /// The newest token that is refused already.
    refused: usize,
    denies: bool,
}

impl Bank {
    fn new(beside: Value) -> Self {
        Bank(Arc::new(Mutex::new(Books { beside, ..Books::default() })))
    }

    fn books(&self) -> std::sync::MutexGuard<'_, Books> {
        self.0.lock().expect("a lock")
    }

    fn answer(&self, request: http::Request<Body>) -> (u16, Value) {
        let (parts, body) = request.into_parts();
        let header = parts.headers.get("authorization").and_then(|value| value.to_str().ok()).map(str::to_owned);
        let mut books = self.books();
        match parts.uri.path() {
            "/.well-known/openid-configuration" => (200, json!({"token_endpoint": "http://login.test/token"})),
            "/token" | "/oauth/token" => {
                let form = String::from_utf8(body.into_whole().expect("a form").to_vec()).expect("text");
                books.asked.push((form, header));
                if books.denies {
                    return (400, json!({"error": "invalid_client", "error_description": "Who are you?"}));
                }
                let mut answer = books.beside.clone();
                answer["access_token"] = json!(format!("t{}", books.asked.len()));
                (200, answer)
            }
            _ => {
                let header = header.unwrap_or_default();
                let number: Option<usize> = header.strip_prefix("Bearer t").and_then(|number| number.parse().ok());
                books.calls.push(header);
                if number.is_some_and(|number| number > books.refused) { (200, json!([])) } else { (401, json!({})) }
            }
        }
    }
}

impl Transport for Bank {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            let (status, answer) = self.answer(request);
            let response = http::Response::builder().status(status).header("content-type", "application/json");
            Ok(response.body(Body::from(answer.to_string().into_bytes())).expect("a response"))
        })
    }
}

fn open(bank: &Bank, credential: impl Into<Credential>) -> Client {
    Client::builder().transport(bank.clone()).base_url("http://api.test/v1").open(credential).build().expect("a client")
}

#[tokio::test]
async fn a_token_is_asked_for_once_and_kept() {
    let bank = Bank::new(json!({"expires_in": 3600}));
    let client = open(&bank, OAuth::client_credentials("me & you", "s3 cret").scope("a").scope("b"));
    let calls: Vec<_> = (0..5).map(|_| tokio::spawn(client.list_dogs(ListDogs))).collect();
    for call in calls {
        call.await.expect("no panic").expect("200");
    }
    let books = bank.books();
    let asked =
        ("grant_type=client_credentials&scope=a+b".to_owned(), Some("Basic bWUrJTI2K3lvdTpzMytjcmV0".to_owned()));
    assert_eq!(books.asked, [asked], "one request for five calls");
    assert_eq!(books.calls, ["Bearer t1"; 5]);
}

#[tokio::test]
async fn a_token_that_is_refused_or_too_old_is_renewed() {
    let bank = Bank::new(json!({}));
    let client = open(&bank, OAuth::client_credentials("me", "s3cret").secret_in_form());
    client.list_dogs(ListDogs).await.expect("200");
    bank.books().refused = 1;
    client.list_dogs(ListDogs).await.expect("200 with another token");
    assert_eq!(bank.books().calls, ["Bearer t1", "Bearer t1", "Bearer t2"]);
    assert_eq!(
        bank.books().asked[0],
        ("grant_type=client_credentials&client_id=me&client_secret=s3cret".to_owned(), None)
    );
    bank.books().refused = 99;
    let error = client.list_dogs(ListDogs).await.expect_err("401 again");
    assert!(matches!(error, Error::Unauthenticated(_)), "{error:?}");
    assert_eq!(bank.books().calls[3..], ["Bearer t2", "Bearer t3"], "once more, and no oftener");

    let bank = Bank::new(json!({"expires_in": "0"}));
    let client = open(&bank, OAuth::client_credentials("me", "s3cret"));
    for _ in 0..3 {
        client.list_dogs(ListDogs).await.expect("200");
    }
    assert_eq!(bank.books().calls, ["Bearer t1", "Bearer t2", "Bearer t3"]);
}

#[tokio::test]
async fn refresh_tokens_follow_one_another() {
    let bank = Bank::new(json!({"expires_in": 0, "refresh_token": "r2"}));
    let client = open(&bank, OAuth::refresh_token("r1").client("me", "s3cret"));
    for _ in 0..2 {
        client.list_dogs(ListDogs).await.expect("200");
    }
    let forms: Vec<_> = bank.books().asked.iter().map(|(form, _)| form.clone()).collect();
    assert_eq!(forms, ["grant_type=refresh_token&refresh_token=r1", "grant_type=refresh_token&refresh_token=r2"]);
}

#[tokio::test]
async fn tokens_come_from_where_the_document_says() {
    let bank = Bank::new(json!({}));
    let client = genesys_client::Client::builder().transport(bank.clone()).oauth(OAuth::client_credentials("a", "b"));
    _ = client.build().expect("a client").get_chats_settings(genesys_api::GetChatsSettings).await;
    assert_eq!(bank.books().calls, ["Bearer t1"], "the address is in the document");

    let count = Arc::new(Mutex::new(0));
    let source = move || {
        *count.lock().expect("a lock") += 1;
        let token = Token::new(format!("t{}", count.lock().expect("a lock")));
        async move { Ok(token) }
    };
    let bank = Bank::new(json!({}));
    bank.books().refused = 1;
    open(&bank, Credential::source(source)).list_dogs(ListDogs).await.expect("200");
    assert_eq!(bank.books().calls, ["Bearer t1", "Bearer t2"]);
}

#[tokio::test]
async fn no_token_is_an_error_that_says_why() {
    let bank = Bank::new(json!({}));
    bank.books().denies = true;
    let error = open(&bank, OAuth::client_credentials("me", "s3cret")).list_dogs(ListDogs).await.expect_err("no token");
    let text = format!("{error} {error:?}");
    assert!(text.contains("the token endpoint answered 400: invalid_client: Who are you?"), "{text}");
    assert!(!text.contains("s3cret"), "{text}");
    assert!(bank.books().calls.is_empty());
}
