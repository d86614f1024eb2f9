//! Clients and responses that do not fit the document: nothing of the response is lost.

mod common;

use common::answers;
use golden_update_api::{Error, UpdateWebchat, Webchat};
use golden_update_client::Client;
use serde_json::json;

fn message() -> UpdateWebchat {
    UpdateWebchat::new("w1")
}

async fn updated(status: u16, body: &'static str) -> Result<golden_update_api::Response<Webchat>, Error> {
    Client::in_process(answers(status, "application/json", body))
        .bearer("in-process")
        .build()
        .expect("a client")
        .update_webchat(message())
        .await
}

#[tokio::test]
async fn null_says_that_an_optional_member_was_left_out() {
    let body = r#"{"name": null, "icon": null, "allowedDomains": null, "isEnabled": true}"#;
    let answer = updated(200, body).await.expect("an answer");
    assert!(answer.notes().is_empty(), "{:?}", answer.notes());
    let webchat = answer.into_value();
    assert_eq!((webchat.name, webchat.allowed_domains, webchat.is_enabled), (None, None, Some(true)));
    assert!(webchat.icon.is_null(), "where null is a value it stays one");
    // Servers are strict.
    let router = golden_update_server::router(golden_update_server::Examples, typewright_runtime::server::AcceptAny);
    let request = http::Request::put("/webchats/w1")
        .header("authorization", "Bearer t")
        .header("content-type", "application/json")
        .body(axum::body::Body::from(r#"{"name": null}"#))
        .expect("a request");
    let refused = tower::ServiceExt::oneshot(router, request).await.expect("an answer");
    assert_eq!(refused.status(), 422);
}

#[tokio::test]
async fn what_does_not_fit_is_replaced_and_noted_on_request() {
    let body = r#"{"name": 5, "allowedDomains": ["a", null], "isEnabled": "yes", "promptId": "p"}"#;
    let strict = updated(200, body).await.expect_err("three misfits");
    assert!(matches!(&strict, Error::Decode(error) if error.misfits.iter().count() == 3), "{strict:?}");
    let router = || answers(200, "application/json", body);
    let client = Client::in_process(router()).bearer("in-process").build().expect("a client");
    let answer = client.update_webchat(message()).forgiving(true).await.expect("an answer");
    let noted: Vec<&str> = answer.notes().iter().map(|note| note.pointer.as_str()).collect();
    assert_eq!(noted, ["/name", "/allowedDomains/1", "/isEnabled"]);
    assert_eq!(answer.prompt_id.as_deref(), Some("p"));
    let builder = Client::builder().base_url("http://api.example").service(router()).bearer("t").forgiving(true);
    let client = builder.build().expect("a client");
    client.update_webchat(message()).await.expect("a client may do so always");
    client.update_webchat(message()).forgiving(false).await.expect_err("but not this call");
    let none = answers(200, "application/json", "<html>");
    Client::in_process(none)
        .bearer("in-process")
        .build()
        .expect("a client")
        .update_webchat(message())
        .forgiving(true)
        .await
        .expect_err("nothing there to read");
}

#[tokio::test]
async fn errors_keep_the_answer_and_say_what_it_answers() {
    let decode = updated(200, r#"{"name": 5}"#).await.expect_err("a misfit");
    let (status, headers, body) = decode.response().expect("the answer");
    assert_eq!((status.as_u16(), headers["x-trace"].as_bytes(), &body[..]), (200, &b"7"[..], &br#"{"name": 5}"#[..]));
    assert_eq!(
        decode.to_string(),
        "`updateWebchat` (PUT http://in-process/webchats/w1): the 200 OK response does not fit the document: /name: \
         expected a string, found a number; its body starts with: {\"name\": 5}; if the server is right, change the \
         document, or call `.forgiving(true)`"
    );
    for status in [401, 403, 418, 501] {
        let error = updated(status, r#"{"reason": "so"}"#).await.expect_err("an error");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{error:?}");
        assert_eq!(error.json(), Some(json!({"reason": "so"})), "{error:?}");
        let text = error.to_string();
        assert!(text.contains("`updateWebchat`") && text.contains(r#"{"reason": "so"}"#), "{text}");
        let found = (error.is_unauthenticated(), error.is_forbidden(), error.is_unimplemented());
        assert_eq!(found, (status == 401, status == 403, status == 501));
    }
    let long = updated(
        500,
        concat!(
            "é\n",
            "0123456789012345678901234567890123456789012345678901234567890123456789",
            "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789",
            "0123456789012345678901234567890123456789012345678901234567890123456789"
        ),
    )
    .await
    .expect_err("an error");
    let text = long.to_string();
    assert!(text.contains("é 0123") && text.ends_with(" .."), "{text}");
}

#[tokio::test]
async fn urls_in_messages_have_no_secrets() {
    let builder = Client::builder().base_url("http://user:pass@api.example/v1").bearer("token");
    let client = builder.service(answers(500, "text/plain", "no")).build().expect("a client");
    let text = client.update_webchat(message()).await.expect_err("an error").to_string();
    assert!(text.contains("PUT http://api.example/v1/webchats/w1") && !text.contains("pass"), "{text}");
}

#[tokio::test]
async fn a_missing_credential_is_named_or_left_to_the_server() {
    let builder = || Client::builder().base_url("http://api.example").service(answers(200, "application/json", "{}"));
    let client = builder().build().expect("a client");
    let error = client.update_webchat(message()).await.expect_err("nothing is sent");
    assert_eq!(
        error.to_string(),
        "`updateWebchat` needs a credential that the client does not have: call `.bearer(..)` for `bearer` on the builder"
    );
    assert!(error.is_unauthenticated() && error.response().is_none());
    let client = builder().unsigned(true).build().expect("a client");
    client.update_webchat(message()).await.expect("the server asks for none");
}

#[tokio::test]
async fn documented_errors_have_their_body_at_hand() {
    // The document has another form for this status.
    let client = genesys_client::Client::in_process(answers(404, "application/json", r#"["no such thing"]"#))
        .oauth("in-process")
        .build()
        .expect("a client");
    let error = client.get_chats_settings(genesys_api::GetChatsSettings).await.expect_err("404");
    assert!(matches!(&error, genesys_api::Error::Unexpected(answer) if !answer.misfits.is_empty()), "{error:?}");
    assert_eq!(error.json(), Some(json!(["no such thing"])));
    // What it has is kept as it came, too.
    let text = r#"{"message": "no", "code": "gone", "status": 404, "more": [1]}"#;
    let client = genesys_client::Client::in_process(answers(404, "application/json", text))
        .oauth("in-process")
        .build()
        .expect("a client");
    let error = client.get_chats_settings(genesys_api::GetChatsSettings).await.expect_err("404");
    assert!(error.api().is_some(), "{error:?}");
    assert_eq!((error.status().map(|status| status.as_u16()), error.text()), (Some(404), Some(text)));
}

#[tokio::test]
async fn a_transport_says_its_causes() {
    // Nobody listens there.
    let client = Client::builder()
        .base_url("http://127.0.0.1:9")
        .bearer("t")
        .retry(golden_update_client::rt::client::Retry::off());
    let error = client.build().expect("a client").update_webchat(message()).await.expect_err("no answer");
    let text = error.to_string();
    assert!(
        text.contains("`updateWebchat` (PUT http://127.0.0.1:9/webchats/w1)") && text.contains("refused"),
        "{text}"
    );
}
