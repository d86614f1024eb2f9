//! What a router does beside calling handlers: other methods, media types, limits, names of requests.

mod common;

use common::raw;
use golden_tags_api::*;
use golden_tags_server::router;
use std::sync::{Arc, Mutex};
use typewright_runtime::server::{AcceptAny, Limits, RequestId};

/// Answers with a list, and keeps the names of requests.
#[derive(Clone, Default)]
struct Dogs(Arc<Mutex<Vec<RequestId>>>);

impl CatsApi for Dogs {}

impl DogsApi for Dogs {
    async fn list_dogs(&self, request: Request<ListDogs>) -> Result<Response<Vec<Pet>>, Error<ListDogsError>> {
        let id = request.extensions().get::<RequestId>().expect("every request has one").clone();
        self.0.lock().expect("a lock").push(id);
        Ok(vec![Pet::new("Rex")].into())
    }
}

#[tokio::test]
async fn head_is_get_without_a_body() {
    let dogs = Dogs::default();
    let answer = raw(router(dogs.clone(), AcceptAny), "HEAD", "/dogs", &[], "").await;
    assert_eq!((answer.status, answer.media.as_str(), answer.text.as_str()), (200, "application/json", ""));
    assert_eq!(answer.headers["content-length"], r#"[{"name":"Rex"}]"#.len().to_string());
    assert_eq!(dogs.0.lock().expect("a lock").len(), 1, "the handler ran");
}

#[tokio::test]
async fn other_methods_are_told_which_there_are() {
    let rows = [
        ("OPTIONS", "/dogs", 204, Some("GET, HEAD, OPTIONS")),
        ("OPTIONS", "/cats/1", 204, Some("DELETE, GET, HEAD, OPTIONS")),
        ("POST", "/cats/1", 405, Some("DELETE, GET, HEAD, OPTIONS")),
        ("OPTIONS", "/birds", 404, None),
    ];
    for (method, path, status, allow) in rows {
        let answer = raw(router(Dogs::default(), AcceptAny), method, path, &[], "").await;
        let told = answer.headers.get("allow").and_then(|value| value.to_str().ok());
        assert_eq!((answer.status, told), (status, allow), "{method} {path}");
    }
}

#[tokio::test]
async fn who_takes_nothing_that_there_is_is_told_so() {
    for (accept, status) in [("application/json", 200), ("text/*;q=0.9, */*;q=0.1", 200), ("text/html", 406)] {
        let answer = raw(router(Dogs::default(), AcceptAny), "GET", "/dogs", &[("accept", accept)], "").await;
        assert_eq!(answer.status, status, "{accept}");
        if status == 406 {
            answer.assert_problem(406);
        }
    }
    // A refusal is an answer in any case.
    let answer = raw(router(Dogs::default(), AcceptAny), "GET", "/cats/1", &[("accept", "text/html")], "").await;
    answer.assert_problem(501);
}

#[tokio::test]
async fn limits_are_a_layer() {
    let limits = Limits { body: 40, headers: 60, violations: 1, ..Limits::default() };
    let limited = |router: axum::Router, limits: Limits| router.layer(axum::Extension(limits));
    let update = || limited(golden_update_server::router(golden_update_server::Examples, AcceptAny), limits);
    let json = ("content-type", "application/json");
    let put = async |headers: &[(&str, &str)], body: &str| raw(update(), "PUT", "/webchats/1", headers, body).await;
    let key = ("authorization", "Bearer t");
    put(&[json, key], &format!(r#"{{"name": "{}"}}"#, "x".repeat(40))).await.assert_problem(413);
    put(&[json, key, ("x-more", "0123456789")], "{}").await.assert_problem(431);
    let wrong = put(&[json, key], r#"{"name": 1, "icon": 2, "id": 3}"#).await;
    wrong.assert_problem(422);
    assert_eq!(wrong.json()["errors"].as_array().map(Vec::len), Some(1), "{}", wrong.text);

    let form = "--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nx\r\n".repeat(3) + "--b--\r\n";
    let limits = Limits { parts: 2, ..Limits::default() };
    let upload = limited(golden_exchange_server::router(golden_exchange_server::Examples), limits);
    let media = ("content-type", "multipart/form-data; boundary=b");
    raw(upload, "POST", "/files", &[media], &form).await.assert_problem(413);
}

#[tokio::test]
async fn every_request_has_a_name() {
    let dogs = Dogs::default();
    let send = |headers: &'static [(&'static str, &'static str)]| {
        let router = router(dogs.clone(), AcceptAny);
        async move {
            raw(router, "GET", "/dogs", headers, "").await.headers["x-request-id"].to_str().expect("text").to_owned()
        }
    };
    let given = send(&[("x-request-id", "abc-1")]).await;
    assert_eq!(given, "abc-1");
    let (one, two) = (send(&[]).await, send(&[]).await);
    assert!(one.len() == 32 && one != two, "{one} {two}");
    const LONG: &str = "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789";
    let long = send(&[("x-request-id", LONG)]).await;
    assert_eq!(long.len(), 32, "too long to be passed on");
    let seen: Vec<String> = dogs.0.lock().expect("a lock").iter().map(ToString::to_string).collect();
    assert_eq!(seen, [given, one, two, long], "handlers see the name that the caller gets");
    let refused = raw(router(Dogs::default(), AcceptAny), "POST", "/dogs", &[("x-request-id", "r")], "").await;
    assert_eq!((refused.status, &refused.headers["x-request-id"]), (405, &http::HeaderValue::from_static("r")));
}
