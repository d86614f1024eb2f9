//! What the provider calls, and methods that only OpenAPI 3.2 knows.

mod common;

use common::raw;
use golden_hooks_api::*;
use golden_hooks_client::Client;
use golden_hooks_server::{router, webhooks};
use std::sync::{Arc, Mutex};
use typewright_runtime::JsonLines;
use typewright_runtime::server::AcceptAny;

/// Keeps what the provider says.
#[derive(Clone, Default)]
struct Receiver(Arc<Mutex<Vec<String>>>);

impl GoldenHooksWebhooks for Receiver {
    async fn kite_landed(&self, request: Request<KiteLanded>) -> Result<Response<()>, Error> {
        self.0.lock().expect("a lock").push(format!("{} {}", request.x_signature, request.body.id));
        Ok(().into())
    }

    async fn lose_kite(&self, request: Request<LoseKite>) -> Result<Response<LoseKiteResponse>, Error> {
        Ok(LoseKiteResponse::new().searching(request.body.id != "old").into())
    }
}

#[tokio::test]
async fn a_receiver_is_called_by_the_name_of_a_webhook() {
    let receiver = Receiver::default();
    let app = axum::Router::new().nest("/hooks", webhooks(receiver.clone()));
    let call = async |method: &str, path: &str, headers: &[(&str, &str)], body: &str| {
        let answer = raw(app.clone(), method, path, headers, body).await;
        (answer.status, answer.text)
    };
    let json = ("content-type", "application/json");
    let signed = [json, ("x-signature", "s")];
    assert_eq!(call("POST", "/hooks/kiteLanded", &signed, r#"{"id":"a"}"#).await, (204, String::new()));
    assert_eq!(*receiver.0.lock().expect("a lock"), ["s a"]);
    let lost = call("POST", "/hooks/kite.lost", &[json], r#"{"id":"old"}"#).await;
    assert_eq!(lost, (200, r#"{"searching":false}"#.to_owned()));
    // What is not as documented never gets to the receiver; nor does a credential matter, which the provider has not.
    assert_eq!(call("POST", "/hooks/kiteLanded", &[json], r#"{"id":"a"}"#).await.0, 400);
    assert_eq!(call("POST", "/hooks/kiteLanded", &signed, r#"{"id":""}"#).await.0, 422);
    assert_eq!(call("GET", "/hooks/kiteLanded", &signed, "").await.0, 405);
    assert_eq!(call("POST", "/hooks/kites", &signed, "{}").await.0, 404);
    assert_eq!(receiver.0.lock().expect("a lock").len(), 1);
}

struct Kites;

impl KitesApi for Kites {
    async fn stream_kites(&self, _: Request<StreamKites>) -> Result<Response<JsonLines<Kite>>, Error> {
        Ok(JsonLines::of([Kite::new("a"), Kite::new("b")]).into())
    }

    async fn search_kites(&self, request: Request<SearchKites>) -> Result<Response<Vec<Kite>>, Error> {
        Ok(vec![Kite::new("long").length(request.body.longer.unwrap_or_default() + 1.0)].into())
    }

    async fn copy_kite(&self, request: Request<CopyKite>) -> Result<Response<Kite>, Error> {
        Ok(Kite::new(format!("copy of {}", request.id)).into())
    }
}

#[tokio::test]
async fn methods_of_any_name_are_called_and_routed() {
    let app = router(Kites, AcceptAny);
    let client = Client::builder().token("t").service(app.clone()).build().expect("a client");
    let found = client.search_kites(SearchKites::new().longer(2.0)).await.expect("an answer");
    assert_eq!(*found, [Kite::new("long").length(3.0)]);
    let copy = client.copy_kite(CopyKite::new("a")).await.expect("an answer");
    assert_eq!((copy.id.as_str(), copy.status().map(|status| status.as_u16())), ("copy of a", Some(201)));
    let mut lines = client.stream_kites(StreamKites).await.expect("an answer").into_value();
    assert_eq!(lines.next().await.expect("a line").expect("a kite").id, "a");
    let told = raw(app, "OPTIONS", "/kites", &[], "").await;
    assert_eq!(told.headers["allow"], "GET, HEAD, OPTIONS, QUERY");
}
