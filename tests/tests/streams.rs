//! Bodies that do not come at once: events, lines, files, forms with files.

mod common;

use common::{raw, serve};
use futures_util::StreamExt as _;
use futures_util::stream;
use golden_streams_api::*;
use golden_streams_client::Client;
use golden_streams_server::router;
use http_body_util::BodyExt as _;
use std::io::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use typewright_runtime::client::Retry;
use typewright_runtime::message::RawHeaders;
use typewright_runtime::server::Limits;
use typewright_runtime::{Body, Event, EventStream, File, JsonLines, StreamError};

fn tick(number: i64) -> Tick {
    Tick::new(number)
}

/// Sends events whose ids are their numbers, and breaks off behind every second one.
#[derive(Clone, Default)]
struct Breaking {
    calls: Arc<AtomicUsize>,
    seen: Arc<Mutex<Vec<String>>>,
}

impl GoldenStreamsApi for Breaking {
    async fn watch_ticks(
        &self,
        request: Request<WatchTicks>,
    ) -> Result<Response<EventStream<Tick>>, Error<WatchTicksError>> {
        self.calls.fetch_add(1, Ordering::SeqCst);
        let headers = &request.extensions().get::<RawHeaders>().expect("headers").headers;
        let last: Option<i64> =
            headers.get("last-event-id").map(|id| id.to_str().expect("text").parse().expect("a number"));
        self.seen.lock().expect("a lock").extend(last.map(|last| last.to_string()));
        let next = last.unwrap_or(0) + 1;
        let event = |number: i64| Event::new(tick(number)).id(number.to_string()).event("tick");
        let mut events: Vec<Result<Event<Tick>, String>> = (next..next + 2).map(|number| Ok(event(number))).collect();
        match next {
            5 => events.truncate(1),
            _ => events.push(Err("pulled".to_owned())),
        }
        // What has not left yet is lost with the connection.
        let slowly = stream::iter(events).then(|event| async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            event
        });
        Ok(EventStream::new(slowly).into())
    }
}

#[tokio::test]
async fn a_stream_of_events_that_breaks_off_goes_on_where_it_was() {
    let api = Breaking::default();
    let url = serve(router(api.clone())).await;
    let client = Client::builder().base_url(&url).build().expect("a client");
    let events: Vec<_> = client.watch_ticks(WatchTicks::new()).await.expect("events").into_value().collect().await;
    let events: Vec<Event<Tick>> = events.into_iter().map(|event| event.expect("an event")).collect();
    let numbers: Vec<i64> = events.iter().map(|event| event.data.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5]);
    assert_eq!((events[0].id.as_deref(), events[0].event.as_deref()), (Some("1"), Some("tick")));
    assert_eq!(*api.seen.lock().expect("a lock"), ["2", "4"], "each time from the last event on");
    assert_eq!(api.calls.load(Ordering::SeqCst), 3, "the end is the end");

    let api = Breaking::default();
    let url = serve(router(api.clone())).await;
    let client = Client::builder().base_url(&url).retry(Retry::off()).build().expect("a client");
    let mut events = client.watch_ticks(WatchTicks::new()).await.expect("events").into_value();
    assert!(events.next().await.is_some_and(|event| event.is_ok_and(|event| event.data.number == 1)));
    assert!(events.next().await.is_some_and(|event| event.is_ok()));
    assert!(matches!(events.next().await, Some(Err(StreamError::Broken(_)))));
    assert!(events.next().await.is_none());
    assert_eq!(api.calls.load(Ordering::SeqCst), 1);
}

/// A client of a server that answers `/ticks` and `/log` with these texts, one after the other, then with 204.
async fn told(texts: &'static [&'static str]) -> (Client, Arc<AtomicUsize>) {
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = calls.clone();
    let answer = move || {
        let number = counted.fetch_add(1, Ordering::SeqCst);
        async move {
            let status = if number < texts.len() { 200 } else { 204 };
            let answer = http::Response::builder().status(status).header("content-type", "text/event-stream");
            answer.body(axum::body::Body::from(texts.get(number).copied().unwrap_or_default())).expect("an answer")
        }
    };
    let router = axum::Router::new().route("/ticks", axum::routing::get(answer.clone()));
    let router = router.route("/log", axum::routing::get(answer));
    (Client::builder().base_url(serve(router).await).build().expect("a client"), calls)
}

#[tokio::test]
async fn events_are_read_however_they_are_written() {
    let texts: &[&str] = &[
        "\u{feff}: hello\r\n\r\nid: 7\rdata:{\"number\"\r\ndata: :1}\n\nevent: end\n\ndata: x\n\ndata: [DONE]\n\ndata: {}\n\n",
    ];
    let (client, calls) = told(texts).await;
    let events: Vec<_> = client.watch_ticks(WatchTicks::new()).await.expect("events").into_value().collect().await;
    assert_eq!(events.len(), 2, "{events:?}");
    assert!(events[0].as_ref().is_ok_and(|event| event.data == tick(1) && event.id.as_deref() == Some("7")));
    assert!(matches!(&events[1], Err(StreamError::Misfit(_))), "and the stream goes on: {:?}", events[1]);
    assert_eq!(calls.load(Ordering::SeqCst), 1);

    // Who says when to come back is come back to, until there is nothing more.
    let (client, calls) = told(&["retry: 5\ndata: one\ndata: line\n\n", "data: two\n\n"]).await;
    let events: Vec<_> = client.follow_log(FollowLog).await.expect("events").into_value().collect().await;
    let texts: Vec<_> = events.into_iter().map(|event| event.expect("an event").data).collect();
    assert_eq!(texts, ["one\nline", "two"]);
    assert_eq!(calls.load(Ordering::SeqCst), 3);

    // Nobody waits for ever, whatever the server asks for.
    let (client, calls) = told(&["retry: 18446744073709551615\ndata: one\n\n"]).await;
    let retry = Retry { longest: Duration::from_millis(20), ..Retry::default() };
    let events = client.follow_log(FollowLog).retry(retry).await.expect("events").into_value().collect::<Vec<_>>();
    let events = tokio::time::timeout(Duration::from_secs(5), events).await.expect("in time");
    assert_eq!((events.len(), calls.load(Ordering::SeqCst)), (1, 2));
}

#[tokio::test]
async fn an_event_has_a_limit() {
    let text: &'static str = "data: 0123456789012345678901234567890123456789\n\n";
    let router = axum::Router::new()
        .route("/log", axum::routing::get(move || async move { ([("content-type", "text/event-stream")], text) }));
    let client = Client::builder().base_url(serve(router).await).max_response_bytes(20).build().expect("a client");
    let mut events = client.follow_log(FollowLog).await.expect("events").into_value();
    assert!(matches!(events.next().await, Some(Err(StreamError::TooLong))));
    assert!(events.next().await.is_none());
}

/// Sends back what it is sent.
#[derive(Clone, Default)]
struct Echo(Arc<Mutex<Option<u64>>>);

impl GoldenStreamsApi for Echo {
    async fn append(&self, request: Request<Append>) -> Result<Response<JsonLines<Tick>>, Error> {
        let doubled = request.into_message().body.map(|tick| {
            Ok::<_, StreamError>(match tick {
                Ok(tick) => Tick::new(tick.number * 2),
                Err(error) => Tick::new(-1).text(error.to_string()),
            })
        });
        Ok(JsonLines::new(doubled).into())
    }

    async fn answer(&self, request: Request<Answer>) -> Result<Response<AnswerResponse>, Error> {
        Ok(match request.body.stream {
            true => AnswerResponse::OkEvents(EventStream::of([tick(1), tick(2)])),
            false => AnswerResponse::OkJson(tick(3)),
        }
        .into())
    }

    async fn counted(&self, _: Request<Counted>) -> Result<Response<Counted200Reply>, Error> {
        Ok(Counted200Reply::new(JsonLines::of([tick(1), tick(2)]), 2).into())
    }

    async fn send_file(&self, request: Request<SendFile>) -> Result<Response<Body>, Error> {
        let headers = &request.extensions().get::<RawHeaders>().expect("headers").headers;
        let length =
            headers.get("content-length").map(|length| length.to_str().expect("text").parse().expect("a number"));
        *self.0.lock().expect("a lock") = length;
        Ok(request.into_message().body.into())
    }

    async fn send_form(&self, request: Request<SendForm>) -> Result<Response<i64>, Error> {
        let form = request.into_message().body;
        assert_eq!(form.title, "large");
        let mut body = form.file.body;
        let mut length = 0;
        while let Some(frame) = body.frame().await {
            length += frame.map_err(Error::Internal)?.into_data().map_or(0, |bytes| bytes.len());
        }
        Ok((length as i64).into())
    }
}

#[tokio::test]
async fn lines_go_both_ways_one_by_one() {
    let client = Client::in_process(router(Echo::default())).build().expect("a client");
    let (mut sender, receiver) = channel();
    let mut answers = client.append(Append::new(JsonLines::new(receiver))).await.expect("lines").into_value();
    for number in 1..4 {
        // The next line is written when the answer to the one before is there.
        sender(Some(tick(number)));
        assert_eq!(answers.next().await.expect("a line").expect("a tick").number, number * 2);
    }
    sender(None);
    assert!(answers.next().await.is_none());

    let headers = [("content-type", "application/jsonl")];
    let answer = raw(router(Echo::default()), "POST", "/log", &headers, "{\"number\":1}\n\n{}\r\n{\"number\":3}").await;
    let lines: Vec<&str> = answer.text.lines().collect();
    assert_eq!((answer.media.as_str(), lines[0], lines[2]), ("application/jsonl", "{\"number\":2}", "{\"number\":6}"));
    assert!(lines[1].contains("number"), "{}", lines[1]);
    let answer = raw(router(Echo::default()), "POST", "/log", &[("content-type", "text/plain")], "{}").await;
    answer.assert_problem(415);
}

/// A stream and what feeds it.
fn channel() -> (impl FnMut(Option<Tick>), impl futures_util::Stream<Item = Result<Tick, String>> + Send) {
    let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
    let send = move |tick| sender.send(tick).expect("a listener");
    let receive = stream::poll_fn(move |context| receiver.poll_recv(context).map(|tick| tick.flatten().map(Ok)));
    (send, receive)
}

#[tokio::test]
async fn the_same_operation_answers_at_once_or_bit_by_bit() {
    let client = Client::in_process(router(Echo::default())).build().expect("a client");
    match client.answer(Answer::new(AnswerBody::new(false))).await.expect("an answer").into_value() {
        AnswerResponse::OkJson(answer) => assert_eq!(answer, tick(3)),
        other => panic!("{other:?}"),
    }
    match client.answer(Answer::new(AnswerBody::new(true))).await.expect("an answer").into_value() {
        AnswerResponse::OkEvents(events) => assert_eq!(events.count().await, 2),
        other => panic!("{other:?}"),
    }
    let counted = client.counted(Counted).await.expect("lines").into_value();
    assert_eq!(counted.x_count, 2);
    assert_eq!(counted.body.count().await, 2);
    let answer = raw(router(Echo::default()), "GET", "/counted", &[], "").await;
    assert_eq!(answer.text, "\u{1e}{\"number\":1}\n\u{1e}{\"number\":2}\n", "a text sequence marks its records");
}

#[tokio::test]
async fn streams_pass_through_a_proxy() {
    let api = Breaking::default();
    let url = serve(router(api)).await;
    let client = Client::builder().base_url(&url).build().expect("a client");
    let proxy = serve(router(client)).await;
    let client = Client::builder().base_url(&proxy).build().expect("a client");
    let events = client.watch_ticks(WatchTicks::new()).await.expect("events").into_value();
    let numbers: Vec<i64> = events.map(|event| event.expect("an event").data.number).collect().await;
    assert_eq!(numbers, [1, 2, 3, 4, 5]);
}

/// A file of so many bytes.
fn file(length: usize) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(&vec![7; length]).expect("room");
    file
}

#[tokio::test]
async fn a_file_is_sent_from_where_it_is() {
    const LENGTH: usize = 300_000;
    let (echo, file) = (Echo::default(), file(LENGTH));
    let url = serve(router(echo.clone())).await;
    let client = Client::builder().base_url(&url).build().expect("a client");
    let message = SendFile::new(Body::file(file.path()).expect("a file"));
    let back = client.send_file(message).await.expect("an answer").into_value();
    let bytes = back.collect().await.expect("bytes").to_bytes();
    assert!(bytes.len() == LENGTH && bytes.iter().all(|byte| *byte == 7));
    assert_eq!(*echo.0.lock().expect("a lock"), Some(LENGTH as u64), "its length is known");
    assert!(Body::file("/nowhere").is_err() && Body::file("/").is_err());
}

#[tokio::test]
async fn a_form_may_hold_a_file_that_is_larger_than_what_is_held_in_memory() {
    const LENGTH: usize = 1_000_000;
    let limited = router(Echo::default()).layer(axum::Extension(Limits { body: 10_000, ..Limits::default() }));
    let url = serve(limited.clone()).await;
    let client = Client::builder().base_url(&url).build().expect("a client");
    let file = file(LENGTH);
    let form = SendFormForm::new(File::open(file.path()).expect("a file"), "large");
    assert_eq!(*client.send_form(SendForm::new(form)).await.expect("an answer"), LENGTH as i64);

    // By hand, in another order.
    let part = |name: &str, file: &str, text: &str| {
        format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{text}\r\n")
    };
    let (title, large) = (part("title", "", "large"), part("file", "; filename=\"f\"", &"x".repeat(20_000)));
    let headers = [("content-type", "multipart/form-data; boundary=b")];
    let send = |body: String| {
        let router = limited.clone();
        async move { raw(router, "POST", "/files", &headers, &body).await }
    };
    assert_eq!(send(format!("{title}{large}--b--\r\n")).await.text, "20000");
    let answer = send(format!("{large}{title}--b--\r\n")).await;
    answer.assert_problem(400);
    assert!(answer.text.contains("`title` must stand before a file"), "{}", answer.text);
    // What follows a file that was handed on is not lost without a word.
    send(format!("{title}{large}{}--b--\r\n", part("note", "", "n"))).await.assert_problem(500);
    let wide = part("title", "", &"x".repeat(20_000));
    send(format!("{wide}--b--\r\n")).await.assert_problem(413);
}

#[tokio::test]
async fn who_does_not_finish_is_not_waited_for() {
    let router =
        router(Echo::default()).layer(axum::Extension(Limits { time: Duration::from_millis(50), ..Limits::default() }));
    for media in ["application/json", "multipart/form-data; boundary=b"] {
        let path = if media.starts_with("application") { "/answers" } else { "/files" };
        let body = axum::body::Body::from_stream(stream::pending::<Result<Vec<u8>, std::io::Error>>());
        let request = http::Request::post(path).header("content-type", media).body(body).expect("a request");
        let answer = tower::ServiceExt::oneshot(router.clone(), request).await.expect("an answer");
        assert_eq!(answer.status(), 408, "{media}");
    }
}
