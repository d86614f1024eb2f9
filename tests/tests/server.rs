//! What a router does beside calling handlers: other methods, media types, limits, names of requests.

mod common;

use axum::Extension;
use common::raw;
use golden_tags_api::*;
use golden_tags_server::router;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use typewright_runtime::server::{
    AcceptAny, Connections, Denied, Limits, Principal, Reading, RequestId, authenticate_with,
};

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
        let strict = router(Dogs::default(), AcceptAny).layer(Extension(Reading::strict()));
        let answer = raw(strict, "GET", "/dogs", &[("accept", accept)], "").await;
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

/// Notes who asked for which trees.
#[derive(Clone, Default)]
struct Orchard(Arc<Mutex<Vec<String>>>);

impl everything_api::SurveysApi for Orchard {
    async fn find_trees(
        &self,
        request: Request<everything_api::FindTrees>,
    ) -> Result<Response<everything_api::FindTrees200Reply>, Error<everything_api::FindTreesError>> {
        self.0.lock().expect("a lock").push(format!("{} {:?}", request.species, request.span));
        Err(Error::Unimplemented)
    }
}

impl everything_api::TreesApi for Orchard {
    async fn plant_tree(
        &self,
        request: Request<everything_api::PlantTree>,
    ) -> Result<Response<everything_api::PlantTree201Reply>, Error<everything_api::PlantTreeError>> {
        let who = request.principal().and_then(|principal| principal.get::<u32>().copied());
        self.0.lock().expect("a lock").push(format!("{who:?}"));
        Err(Error::Unimplemented)
    }
}

impl everything_api::EverythingApi for Orchard {}
impl everything_api::UpkeepApi for Orchard {}
impl everything_api::RoutesApi for Orchard {}
impl everything_api::HarvestsApi for Orchard {}
impl everything_api::LedgerApi for Orchard {}
impl everything_api::BoxesApi for Orchard {}
impl everything_api::CareApi for Orchard {}
impl everything_api::PapersApi for Orchard {}
impl everything_api::SensorsApi for Orchard {}
impl everything_api::YieldApi for Orchard {}

#[tokio::test]
async fn who_lacks_a_scope_is_refused() {
    let orchard = Orchard::default();
    let authenticator = authenticate_with(|credentials, _| match credentials.get("cooperative") {
        Some("planter") => Ok(Principal::new(7_u32).scopes(["trees:write", "other"])),
        Some("master") => Ok(Principal::new(8_u32).every_scope()),
        Some("guest") => Ok(Principal::new(9_u32)),
        _ => Err(Denied::Unauthenticated),
    });
    let router = everything_server::router(orchard.clone(), authenticator);
    let tree = r#"{"id":"5e0cb1a2-6f0e-4c53-9a76-2f7b0d1f6f10","name":"Ida","species":"apple",
        "spot":{"row":3,"number":14},"plantedOn":"1931-11-02","health":"good","nest":{"eggs":3}}"#;
    for (who, status) in [("planter", 501), ("master", 501), ("guest", 403), ("stranger", 401)] {
        let credential = format!("Bearer {who}");
        let headers = [("authorization", credential.as_str()), ("content-type", "application/json")];
        raw(router.clone(), "POST", "/trees", &headers, tree).await.assert_problem(status);
    }
    assert_eq!(*orchard.0.lock().expect("a lock"), ["Some(7)", "Some(8)"]);
}

#[tokio::test]
async fn an_object_among_other_parameters_has_what_is_its_own() {
    let orchard = Orchard::default();
    let router = everything_server::router(orchard.clone(), AcceptAny);
    let find = |query: &'static str| raw_of(router.clone(), query);
    // It is closed, and the others are none of its members.
    find("species=apple&from=1").await.assert_problem(501);
    find("species=apple&limit=3").await.assert_problem(501);
    let answer = find("species=apple&from=soon").await;
    answer.assert_problem(400);
    assert!(answer.text.contains("query parameter `span`"), "{}", answer.text);
    find("species=apple&until=5000").await.assert_problem(422);
    let seen = orchard.0.lock().expect("a lock").clone();
    assert_eq!(seen, ["apple Some(Span { from: Some(1), until: None })", "apple None"]);
}

async fn raw_of(router: typewright_runtime::server::Router, query: &str) -> common::Raw {
    raw(router, "GET", &format!("/surveys/trees?{query}"), &[("x-field-key", "k")], "").await
}

#[tokio::test]
async fn a_server_waits_for_its_callers_but_not_for_ever() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let connections = Connections {
        most: 2,
        patience: Duration::from_millis(300),
        farewell: Duration::from_secs(5),
        ..Connections::default()
    };
    let slow = axum::routing::get(|| async {
        tokio::time::sleep(Duration::from_millis(250)).await;
        "done"
    });
    let routes = router(Dogs::default(), AcceptAny).route("/slow", slow);
    let server = tokio::spawn(connections.serve(listener, routes, async { _ = stopped.await }));
    let connect = || tokio::net::TcpStream::connect(address);

    // Two that say little take every place, and are sent away; the third is answered then.
    let mut slow = [connect().await.expect("a connection"), connect().await.expect("a connection")];
    for one in &mut slow {
        one.write_all(b"GET /dogs HTTP/1.1\r\nhost: ").await.expect("room");
    }
    let mut quick = connect().await.expect("a connection");
    quick.write_all(b"GET /nowhere HTTP/1.1\r\nhost: x\r\n\r\n").await.expect("room");
    let mut text = vec![0; 1024];
    let length =
        tokio::time::timeout(Duration::from_secs(5), quick.read(&mut text)).await.expect("in time").expect("bytes");
    let text = String::from_utf8_lossy(&text[..length]).into_owned();
    assert!(text.starts_with("HTTP/1.1 404") && text.contains("application/problem+json"), "{text}");
    for one in &mut slow {
        let mut rest = Vec::new();
        _ = one.read_to_end(&mut rest).await;
    }

    // Whoever has begun is answered.
    let mut quick = connect().await.expect("a connection");
    quick.write_all(b"GET /slow HTTP/1.1\r\nhost: x\r\n\r\n").await.expect("room");
    tokio::time::sleep(Duration::from_millis(50)).await;
    stop.send(()).expect("it is running");
    let mut text = String::new();
    quick.read_to_string(&mut text).await.expect("text");
    assert!(text.starts_with("HTTP/1.1 200") && text.ends_with("done"), "{text}");
    tokio::time::timeout(Duration::from_secs(5), server).await.expect("in time").expect("no panic").expect("an end");
    assert!(connect().await.is_err(), "nobody listens any more");
}
