//! Habits of real clients and servers: tolerated where that is safe, and refused by a strict server.

mod common;

use axum::{Extension, Router};
use common::{Raw, answers, raw};
use golden_habits_api::{operations, *};
use golden_habits_client::Client;
use golden_habits_server::{Examples, docs, router};
use http::HeaderValue;
use serde_json::{Value, json};
use std::time::Duration;
use typewright_runtime::server::{AcceptAny, Denied, Docs, Principal, Reading, Refusals, Seed, authenticate_with};
use typewright_runtime::{Body, Response};

/// Answers with what it was sent.
struct Echo;

impl GoldenHabitsApi for Echo {
    async fn list_notes(&self, request: Request<ListNotes>) -> Result<Response<Notes>, Error<ListNotesError>> {
        let ListNotes { done, ids, tags } = request.into_message();
        Ok(Notes::new(vec![Note::new(format!("{done:?} {ids:?} {tags:?}"))], false).into())
    }

    async fn add_note(&self, request: Request<AddNote>) -> Result<Response<Note>, Error<AddNoteError>> {
        let mut response = Response::new(request.into_message().body);
        response.headers_mut().insert("content-type", HeaderValue::from_static("application/json; charset=utf-8"));
        Ok(response)
    }

    async fn remove_note(&self, _: Request<RemoveNote>) -> Result<Response<()>, Error> {
        Ok(().into())
    }

    async fn send_either(&self, request: Request<SendEither>) -> Result<Response<SendEitherResponse>, Error> {
        Ok(SendEitherResponse::OkText(format!("{:?}", request.into_message().body)).into())
    }

    async fn send_form(&self, request: Request<SendForm>) -> Result<Response<Form>, Error> {
        Ok(request.into_message().body.into())
    }

    async fn send_parts(&self, request: Request<SendParts>) -> Result<Response<Form>, Error> {
        let SendPartsForm { labels, urgent, details } = request.into_message().body;
        let details = serde_json::to_value(details).and_then(serde_json::from_value).map_err(Error::internal)?;
        Ok(Form { labels, urgent, details }.into())
    }
}

fn echo() -> Router {
    router(Echo, AcceptAny)
}

fn strict() -> Router {
    echo().layer(Extension(Reading::strict()))
}

const JSON: (&str, &str) = ("content-type", "application/json");

#[tokio::test]
async fn a_response_is_sent_whatever_is_accepted() {
    let vendor = [("accept", "application/vnd.habits.v3+json")];
    assert_eq!(raw(echo(), "GET", "/notes", &vendor, "").await.status, 200);
    assert_eq!(raw(strict(), "GET", "/notes", &vendor, "").await.status, 406);
    let picture = async |router: Router| raw(router, "GET", "/picture", &[("accept", "image/webp")], "").await;
    assert_eq!(picture(router(Examples, AcceptAny)).await.media, "image/png", "the first of several");
    let strict = router(Examples, AcceptAny).layer(Extension(Reading::strict()));
    assert_eq!(picture(strict).await.status, 406);
}

#[tokio::test]
async fn other_names_of_a_media_type_are_used_when_asked_for() {
    let send = async |accept: &'static str| {
        raw(echo(), "POST", "/notes", &[JSON, ("accept", accept)], r#"{"text": "x"}"#).await.media
    };
    assert_eq!(send("application/hal+json").await, "application/hal+json");
    assert_eq!(send("*/*").await, "application/json; charset=utf-8", "the handler has said more than the document");
    assert_eq!(send("application/pdf").await, "application/json; charset=utf-8", "what was done is answered");
}

#[tokio::test]
async fn bodies_without_a_type_have_the_only_one_or_are_json() {
    for path in ["/notes", "/either"] {
        assert_eq!(raw(echo(), "POST", path, &[], r#"{"text": "x"}"#).await.status, 200, "{path}");
        assert_eq!(raw(strict(), "POST", path, &[], r#"{"text": "x"}"#).await.status, 415, "{path}");
    }
    assert_eq!(raw(echo(), "POST", "/forms", &[], "labels=a&labels=b").await.json()["labels"], json!(["a", "b"]));
    assert_eq!(raw(strict(), "POST", "/forms", &[], "labels=a").await.status, 415);
}

#[tokio::test]
async fn booleans_are_read_as_they_are_meant() {
    let texts = [("true", true), ("True", true), ("TRUE", true), ("1", true), ("False", false), ("0", false)];
    for (text, meant) in texts {
        let uri = format!("/notes?done={text}");
        let answer = raw(echo(), "GET", &uri, &[], "").await;
        assert_eq!(answer.json()["data"][0]["text"], format!("Some({meant}) None None"), "{text}");
        let form = format!("labels=a&urgent={text}");
        let answer =
            raw(echo(), "POST", "/forms", &[("content-type", "application/x-www-form-urlencoded")], &form).await;
        assert_eq!(answer.json()["urgent"], meant, "{text}");
        let status = if text == "true" { 200 } else { 400 };
        assert_eq!(raw(strict(), "GET", &uri, &[], "").await.status, status, "{text}");
    }
    assert_eq!(raw(echo(), "GET", "/notes?done=maybe", &[], "").await.status, 400);
}

#[tokio::test]
async fn names_may_have_brackets() {
    for query in ["ids[]=1&ids[]=2", "ids%5B%5D=1&ids%5B%5D=2", "ids[0]=1&ids[1]=2", "ids=1&ids=2"] {
        let answer = raw(echo(), "GET", &format!("/notes?{query}&tags[]=a,b"), &[], "").await;
        assert_eq!(answer.json()["data"][0]["text"], r#"None Some([1, 2]) Some(["a", "b"])"#, "{query}");
    }
    let answer = raw(strict(), "GET", "/notes?ids[]=1", &[], "").await;
    assert_eq!(answer.json()["data"][0]["text"], "None None None", "another name, which nobody has documented");

    let whole = json!({"labels": ["a", "b"], "urgent": true, "details": {"wide": true, "size": 3}});
    let form = "labels[]=a&labels[]=b&urgent=1&details[wide]=True&details[size]=3";
    let media = [("content-type", "application/x-www-form-urlencoded")];
    assert_eq!(raw(echo(), "POST", "/forms", &media, form).await.json(), whole);
    assert_eq!(raw(strict(), "POST", "/forms", &media, form).await.status, 400);

    let part = |(name, text): (&str, &str)| {
        format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n")
    };
    let parts = [("labels[]", "a"), ("labels[]", "b"), ("urgent", "1"), ("details[wide]", "1"), ("details[size]", "3")];
    let body = parts.into_iter().map(part).collect::<String>() + "--b--\r\n";
    let media = [("content-type", "multipart/form-data; boundary=b")];
    assert_eq!(raw(echo(), "POST", "/parts", &media, &body).await.json(), whole);
    assert_eq!(raw(strict(), "POST", "/parts", &media, &body).await.status, 400);
}

#[tokio::test]
async fn refusals_are_the_errors_that_the_operation_documents() {
    let list = async |uri: &str| raw(echo(), "GET", uri, &[], "").await;
    let refused = list("/notes?done=maybe&ids=x").await;
    let message =
        "Bad Request: query parameter `done`: expected true or false; query parameter `ids`: expected an integer";
    assert_eq!((refused.status, refused.media.as_str()), (400, "application/json"));
    let error = json!({"error": {"message": message, "code": 400, "reference": ""}});
    assert_eq!(refused.json(), error, "what is required beside the message is there, and nothing else");

    let refused = raw(echo(), "POST", "/notes", &[JSON], r#"{"text": "longer than that"}"#).await;
    assert_eq!((refused.status, refused.json()["error"]["code"].clone()), (422, json!(422)), "the default says how");
    let refused = raw(echo(), "POST", "/notes", &[("content-type", "text/csv")], "x").await;
    assert_eq!((refused.status, refused.json()["error"]["message"].clone()), (415, json!("Unsupported Media Type")));
    let refused = raw(router(Silent, AcceptAny), "POST", "/notes", &[JSON], r#"{"text": "x"}"#).await;
    assert_eq!((refused.status, refused.json()["error"]["message"].clone()), (501, json!("Not Implemented")));

    // Nothing is documented: a problem.
    raw(echo(), "POST", "/either", &[JSON], "{").await.assert_problem(400);
    let problems = echo().layer(Extension(Refusals::problems()));
    raw(problems, "GET", "/notes?done=maybe", &[], "").await.assert_problem(400);
    let own = Refusals::with(|refusal, operation| {
        let text = format!("{} {}: {refusal}", operation.id, refusal.status.as_u16());
        let mut answer = http::Response::new(Body::from(text.into_bytes()));
        *answer.status_mut() = refusal.status;
        Some(answer)
    });
    let refused = raw(echo().layer(Extension(own)), "GET", "/notes?done=maybe", &[], "").await;
    assert!(refused.text.starts_with("listNotes 400: Bad Request: query parameter `done`"), "{}", refused.text);

    // A client reads them as the errors that they are.
    let client = Client::in_process(echo()).validate(false).build().expect("a client");
    let error = client.add_note(AddNote::new(Note::new("longer than that"))).await.expect_err("a violation");
    let Some(AddNoteError::Other(failure)) = error.api() else { panic!("{error:?}") };
    let said = &failure.body.error.message;
    assert!(said.ends_with("/text: must have at most 10 characters"), "{said}");
}

struct Silent;

impl GoldenHabitsApi for Silent {}

#[tokio::test]
async fn a_token_is_of_the_scheme_that_the_authenticator_says() {
    let judged = |known: fn(Principal) -> Principal| {
        let judge = authenticate_with(move |credentials, _| match credentials.0[0].secret.expose_secret().as_str() {
            "token" => Ok(known(Principal::new("a reader"))),
            _ => Err(Denied::Unauthenticated),
        });
        router(Echo, judge)
    };
    let remove = async |router: Router| {
        raw(router, "DELETE", "/notes/milk", &[("authorization", "Bearer token")], "").await.status
    };
    assert_eq!(remove(judged(|principal| principal)).await, 204, "nobody has said that it is no key");
    assert_eq!(remove(judged(|principal| principal.of(&operations::TOKENS))).await, 403);
    let may = |principal: Principal| principal.of(&operations::TOKENS).scopes(["notes:remove"]);
    assert_eq!(remove(judged(may)).await, 204);
    assert_eq!(remove(judged(|principal| principal.of(&operations::KEY))).await, 204);
}

#[tokio::test]
async fn the_document_is_served_as_it_is_written() {
    let serve = async |router: Router| raw(router, "GET", "/openapi.json", &[], "").await.json();
    let document = serve(docs()).await;
    assert_eq!(document["openapi"], "3.1.0");
    assert_eq!(document["x-audience"], "everybody");
    assert_eq!(document["servers"], json!([{"url": "/"}]));
    assert!(document.pointer("/webhooks/noted/post/operationId").is_some());
    assert_eq!(document.pointer("/components/schemas/Note/properties/text/examples"), Some(&json!(["milk"])));
    // What the default says of a status is said beside the router's own refusal.
    let refused = document.pointer("/paths/~1notes/post/responses/422/content").expect("a refusal");
    assert_eq!(refused.as_object().map(|content| content.len()), Some(2), "{refused}");
    let plain = serve(docs().layer(Extension(Docs { refusals: false }))).await;
    assert_eq!(plain.pointer("/paths/~1notes/post/responses/422"), None);
    assert_eq!(plain.pointer("/components/schemas/TypewrightProblem"), None);
}

#[tokio::test]
async fn a_documented_stream_streams_whatever_its_label() {
    let endless = Router::new().fallback(|| async {
        let line = |text: &str| Ok::<_, std::io::Error>(format!("{{\"result\": {{\"text\": \"{text}\"}}}}\n"));
        let stream = futures_util::stream::iter([line("a"), line("b")]);
        let stream = futures_util::StreamExt::chain(stream, futures_util::stream::pending());
        ([("content-type", "application/json")], axum::body::Body::from_stream(stream))
    });
    let client = Client::in_process(endless).timeout(Duration::from_secs(5)).build().expect("a client");
    let mut notes = client.watch_notes(WatchNotes).await.expect("a stream").into_value();
    for text in ["a", "b"] {
        let line = notes.next().await.expect("a line").expect("a note");
        assert_eq!(line.result.map(|note| note.text).as_deref(), Some(text));
    }
}

#[tokio::test]
async fn a_body_without_a_type_is_read_by_its_shape() {
    let untyped = |body: &'static str| {
        let bare = move || async move { http::Response::new(axum::body::Body::from(body)) };
        Client::in_process(Router::new().fallback(bare)).build().expect("a client")
    };
    let note = SendEither::new(SendEitherContents::Json(Note::new("x")));
    let read = untyped(r#"{"text": "x"}"#).send_either(note.clone()).await.expect("JSON").into_value();
    assert!(matches!(read, SendEitherResponse::OkJson(note) if note.text == "x"));
    let read = untyped("x, y").send_either(note).await.expect("text").into_value();
    assert!(matches!(read, SendEitherResponse::OkText(text) if text == "x, y"));
    let chat = untyped(r#"{"text": "x"}"#).chat(Chat::new()).await.expect("JSON").into_value();
    assert!(matches!(chat, ChatResponse::OkJson(note) if note.text == "x"), "among streams, too");
    let error = untyped("[").add_note(AddNote::new(Note::new("x"))).await.expect_err("no note").to_string();
    assert!(error.contains("the response has no `Content-Type`"), "{error}");
}

#[tokio::test]
async fn what_cannot_be_sent_is_invalid() {
    let client = Client::in_process(echo()).key("k").build().expect("a client");
    let error = client.remove_note(RemoveNote::new("")).await.expect_err("another path");
    assert!(matches!(error, Error::Invalid(_)), "{error:?}");
    assert_eq!(error.to_string(), "the message breaks the document's rules: path parameter `name`: must not be empty");
}

#[tokio::test]
async fn an_in_process_client_is_built_like_any_other() {
    let asked = router(
        Echo,
        authenticate_with(|credentials, _| match credentials.get("key") {
            Some("mine") => Ok(Principal::new(()).every_scope()),
            _ => Err(Denied::Unauthenticated),
        }),
    );
    let client = Client::in_process(asked.clone()).key("mine").build().expect("a client");
    client.remove_note(RemoveNote::new("milk")).await.expect("its credential is the one that is sent");
    let nested = Router::new().nest("/v3", asked);
    let lost = Client::in_process(nested.clone()).key("mine").build().expect("a client");
    let error = lost.remove_note(RemoveNote::new("milk")).await.expect_err("404").to_string();
    assert!(error.contains("404") && error.contains(r#".base_url("http://in-process/path")"#), "{error}");
    let found = Client::in_process(nested).base_url("http://in-process/v3").key("mine").build().expect("a client");
    found.remove_note(RemoveNote::new("milk")).await.expect("204");
    // A service that answers for itself has found the path.
    let lost = Client::in_process(answers(404, "text/plain", "no milk")).key("k").build().expect("a client");
    let error = lost.remove_note(RemoveNote::new("milk")).await.expect_err("404").to_string();
    assert!(!error.contains("base_url"), "{error}");
}

#[tokio::test]
async fn a_configuration_makes_clients_forgiving() {
    let wrong = || answers(200, "application/json", r#"{"text": 5}"#);
    let client = Client::in_process(wrong()).build().expect("a client");
    let answer = client.add_note(AddNote::new(Note::new("x"))).await.expect("a note");
    assert_eq!(answer.notes().len(), 1);
    let created = Client::in_process(answers(201, "application/json", r#"{"text": "x"}"#)).build().expect("a client");
    let answer = created.add_note(AddNote::new(Note::new("x"))).await.expect("another success than the documented one");
    assert_eq!(answer.notes()[0].message, "the document does not list the status 201");
    let found = Client::in_process(answers(200, "text/plain", "gone")).key("k").build().expect("a client");
    found.remove_note(RemoveNote::new("milk")).await.expect("the document has 204 alone");
    let client = Client::in_process(wrong()).forgiving(false).build().expect("a client");
    client.add_note(AddNote::new(Note::new("x"))).await.expect_err("a builder has the last word");
}

#[tokio::test]
async fn stubs_answer_as_callers_ask() {
    let stub = || router(Examples, AcceptAny);
    let host = ("host", "127.0.0.1:9");
    let page: Raw = raw(stub(), "GET", "/notes", &[host], "").await;
    assert_eq!(page.json()["has_more"], false, "the last page");
    assert_eq!(page.json().get("next_cursor"), None);
    assert_eq!(page.json()["data"][0]["url"], "http://127.0.0.1:9/notes/milk");
    let price = page.json()["data"][0]["price"].as_str().map(str::parse::<f64>);
    assert!(price.is_some_and(|price| price.is_ok()), "{}", page.text);
    for (body, media) in [("{}", "application/json"), (r#"{"stream": true}"#, "text/event-stream")] {
        assert_eq!(raw(stub(), "POST", "/chat", &[JSON], body).await.media, media, "{body}");
    }
}

#[tokio::test]
async fn a_seed_chooses_among_examples() {
    let note = async |seed, id: usize| -> Value {
        let stub = router(Examples, AcceptAny).layer(Extension(Seed(seed)));
        raw(stub, "GET", &format!("/notes?ids={id}"), &[], "").await.json()["data"][0]["text"].clone()
    };
    let mut names = Vec::new();
    for id in 0..20 {
        names.push(note(7, id).await);
        assert_eq!(note(7, id).await, *names.last().expect("a name"), "the same seed and URL");
    }
    names.sort_by_key(Value::to_string);
    names.dedup();
    assert!(names.len() > 1, "{names:?}");
}
