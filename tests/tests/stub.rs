//! What a stub answers with, and the document that it serves.

mod common;

use common::raw;
use serde_json::{Value, json};
use typewright_runtime::server::{AcceptAny, Router};

fn exchange() -> Router {
    golden_exchange_server::router(golden_exchange_server::Examples).merge(golden_exchange_server::docs())
}

#[tokio::test]
async fn a_caller_chooses_among_the_documented_answers() {
    // What is asked for by `Prefer` and `Accept`, and what comes.
    let rows = [
        ("", "", 200, "application/json"),
        ("", "text/csv", 200, "text/csv"),
        ("code=302", "", 302, ""),
        ("code=404", "", 404, "application/problem+json"),
        ("respond-async, code=\"422\"", "", 422, "application/problem+json"),
        // Nothing is documented for these, and a preference is no demand.
        ("code=500", "", 200, "application/json"),
        ("code=none", "", 200, "application/json"),
    ];
    for (prefer, accept, status, media) in rows {
        let mut headers = vec![("content-type", "text/plain")];
        headers.extend([("prefer", prefer), ("accept", accept)].into_iter().filter(|(_, value)| !value.is_empty()));
        let answer = raw(exchange(), "POST", "/notes", &headers, "a note").await;
        assert_eq!((answer.status, answer.media.as_str()), (status, media), "{prefer} {accept}: {}", answer.text);
    }
}

#[tokio::test]
async fn answers_are_made_up_where_the_document_has_none() {
    let answer = raw(exchange(), "GET", "/files/1", &[], "").await;
    assert_eq!((answer.status, answer.text.as_str()), (200, "example"));
    let answer = raw(exchange(), "POST", "/count", &[("content-type", "text/plain")], "7").await;
    assert_eq!((answer.status, answer.media.as_str(), answer.text.as_str()), (200, "text/plain", "1"));
    let answer = raw(exchange(), "HEAD", "/files/1", &[], "").await;
    assert_eq!((answer.status, &answer.headers["x-size"]), (200, &http::HeaderValue::from_static("1")));
}

#[tokio::test]
async fn the_document_says_where_it_is_served_and_what_is_refused() {
    let answer = raw(exchange(), "GET", "/openapi.json", &[], "").await;
    assert_eq!((answer.status, answer.media.as_str()), (200, "application/json"));
    let document = answer.json();
    assert_eq!(document["servers"], json!([{ "url": "/" }]));
    assert_eq!(document.get("x-banner"), None);
    let refusal = |operation: &str, status: &str| -> Value {
        let media = "content/application~1problem+json/schema";
        document.pointer(&format!("{operation}/responses/{status}/{media}")).cloned().unwrap_or_default()
    };
    let ours = json!({ "$ref": "#/components/schemas/TypewrightProblem" });
    let notes = "/paths/~1notes/post";
    let both = json!({ "anyOf": [{ "$ref": "#/components/schemas/Details" }, ours] });
    for status in ["400", "406", "413", "415", "422", "431"] {
        assert_eq!(refusal(notes, status), both, "{status}: beside what 4XX says");
        assert_eq!(refusal("/paths/~1forms/post", status), ours, "{status}: nothing is said");
    }
    // Nobody is asked who they are, and nothing is uploaded.
    assert_eq!(refusal(notes, "401"), Value::Null);
    assert_eq!(refusal("/paths/~1files~1{id}/get", "413"), Value::Null);
    // What the document itself says stands.
    assert_eq!(document.pointer(&format!("{notes}/responses/4XX/description")), Some(&json!("Refused.")));
    assert!(document["components"]["schemas"].get("TypewrightProblem").is_some_and(Value::is_object));

    let nested = Router::new().nest("/v1", exchange());
    let answer = raw(nested.clone(), "GET", "/v1/openapi.json", &[], "").await;
    assert_eq!(answer.json()["servers"], json!([{ "url": "/v1" }]));
    let page = raw(nested, "GET", "/v1/docs", &[], "").await;
    assert_eq!((page.status, page.media.as_str()), (200, "text/html; charset=utf-8"));
    assert!(page.headers["content-security-policy"].to_str().is_ok_and(|policy| policy.contains("default-src 'none'")));
    assert!(!page.text.contains("http://") || !page.text.contains("<link"), "nothing comes from elsewhere");
}

#[tokio::test]
async fn secured_operations_document_that_they_refuse_strangers() {
    let router = golden_tags_server::router(golden_tags_server::Examples, AcceptAny).merge(golden_tags_server::docs());
    let document = raw(router, "GET", "/openapi.json", &[], "").await.json();
    for status in ["401", "403"] {
        let response = document.pointer(&format!("/paths/~1dogs/get/responses/{status}/content")).expect(status);
        assert!(response.get("application/problem+json").is_some(), "{response}");
    }
}

#[tokio::test]
async fn what_was_deleted_is_gone_until_something_is_put_there() {
    let stub = everything_server::router(everything_server::Examples, AcceptAny);
    let tree = "/trees/5e0cb1a2-6f0e-4c53-9a76-2f7b0d1f6f10";
    let put = r#"{"id":"5e0cb1a2-6f0e-4c53-9a76-2f7b0d1f6f10","name":"Ida","species":"apple",
        "spot":{"row":3,"number":14},"plantedOn":"1931-11-02","health":"good","nest":{"eggs":3}}"#;
    let keys =
        [("x-field-key", "k"), ("content-type", "application/json"), ("x-note", "storm"), ("cookie", "hut_session=k")];
    let send = async |method: &str, path: &str| {
        raw(stub.clone(), method, path, &keys, if method == "PUT" { put } else { "" }).await.status
    };
    assert_eq!(send("GET", tree).await, 200);
    let gone = raw(stub.clone(), "DELETE", &format!("{tree}?gate_key=k"), &keys, "").await;
    assert!((200..300).contains(&gone.status), "{}", gone.text);
    assert_eq!(send("GET", tree).await, 404);
    // What it consists of is gone with it, and what only starts like it is not.
    assert_eq!(send("GET", &format!("{tree}/limbs")).await / 100, 4);
    assert_eq!(send("GET", "/trees/5e0cb1a2-6f0e-4c53-9a76-2f7b0d1f6f11").await, 200);
    assert_eq!(send("PUT", tree).await, 200);
    assert_eq!(send("GET", tree).await, 200);
}
