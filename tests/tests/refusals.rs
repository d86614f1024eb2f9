//! What goes wrong, on both ends and through a proxy.

mod common;

use axum::{Extension, Router};
use common::{Raw, answers, raw, serve};
use serde_json::{Value, json};
use tether_api::{Error, Request, TetherApi, UpdateWebchat, Webchat, WebchatUpdated};
use typewright_runtime::client::{Transport, TransportError};
use typewright_runtime::server::{AcceptAny, Authenticator, Denied, Principal, Refusals, authenticate_with};
use typewright_runtime::{Body, BoxFuture, Response};

struct Silent;

impl TetherApi for Silent {}

/// Fails or answers as the id says.
struct Moody;

impl TetherApi for Moody {
    async fn update_webchat(&self, request: Request<UpdateWebchat>) -> Result<Response<WebchatUpdated>, Error> {
        match request.id.as_str() {
            "internal" => Err(Error::internal("the password of the database is hunter2")),
            "forbidden" => Err(Error::forbidden()),
            _ => {
                let name = request.extensions().get::<Principal>().and_then(|who| who.get::<String>().cloned());
                let data = Webchat { name, ..Webchat::new() };
                Ok(WebchatUpdated::new(data).into())
            }
        }
    }
}

fn only(token: &'static str) -> impl Authenticator {
    authenticate_with(move |credentials, _| match credentials.get("bearer") {
        Some(found) if found == token => Ok(Principal::new("alice".to_owned())),
        Some("weak") => Err(Denied::Forbidden),
        _ => Err(Denied::Unauthenticated),
    })
}

const JSON: (&str, &str) = ("content-type", "application/json");
const TOKEN: (&str, &str) = ("authorization", "Bearer good");
const PATH: &str = "/api/webchats/x";

async fn put(router: Router, headers: &[(&str, &str)], body: &str) -> Raw {
    raw(router, "PUT", PATH, headers, body).await
}

fn moody() -> Router {
    tether_server::router(Moody, only("good"))
}

#[tokio::test]
async fn credentials_are_asked_for() {
    let answer = put(moody(), &[JSON], "{}").await;
    answer.assert_problem(401);
    assert_eq!(answer.headers["www-authenticate"], "Bearer");
    put(moody(), &[JSON, ("authorization", "Bearer bad")], "{}").await.assert_problem(401);
    put(moody(), &[JSON, ("authorization", "Bearer weak")], "{}").await.assert_problem(403);
    put(moody(), &[JSON, ("authorization", "Bearer ")], "{}").await.assert_problem(401);
    let answer = put(moody(), &[JSON, TOKEN], "{}").await;
    assert_eq!((answer.status, &answer.json()["data"]["name"]), (200, &json!("alice")));
}

#[tokio::test]
async fn bodies_are_refused_by_kind() {
    put(moody(), &[JSON, TOKEN], "{").await.assert_problem(400);
    put(moody(), &[JSON, TOKEN], "").await.assert_problem(400);
    put(moody(), &[("content-type", "text/plain"), TOKEN], "x").await.assert_problem(415);
    put(moody(), &[JSON, TOKEN], &format!("\"{}\"", "x".repeat(3 << 20))).await.assert_problem(413);
    let answer = put(moody(), &[JSON, TOKEN], "[]").await;
    answer.assert_problem(422);
    assert_eq!(answer.json()["errors"], json!([{"pointer": "", "detail": "expected an object, found an array"}]));
    assert_eq!(put(moody(), &[JSON, TOKEN], r#"{"unheard": 1}"#).await.status, 200, "unknown members are ignored");
}

#[tokio::test]
async fn every_misfit_is_told_with_its_pointer() {
    let body = r#"{"name": 5, "allowedDomains": ["a", 1, {}], "isEnabled": null, "description": "fine"}"#;
    let answer = put(moody(), &[JSON, TOKEN], body).await;
    answer.assert_problem(422);
    let pointers: Vec<_> =
        answer.json()["errors"].as_array().expect("errors").iter().map(|error| error["pointer"].clone()).collect();
    assert_eq!(pointers, ["/name", "/allowedDomains/1", "/allowedDomains/2", "/isEnabled"]);
    assert!(!answer.text.contains('5'), "values are not repeated: {}", answer.text);
}

#[tokio::test]
async fn wrong_types_and_violations_come_together() {
    let router = || insighto_server::router(insighto_server::Examples, AcceptAny);
    let uri = "/api/v1/widget/3c90c3cc-0d44-4b50-8888-8dd25736052a?api_key=k";
    let answer =
        raw(router(), "PUT", uri, &[JSON], r#"{"widget_type": "fax", "name": 1, "remove_branding": "no"}"#).await;
    answer.assert_problem(422);
    let found: Vec<_> =
        answer.json()["errors"].as_array().expect("errors").iter().map(|error| error["pointer"].clone()).collect();
    assert_eq!(found, ["/name", "/remove_branding", "/widget_type"]);
    let answer = raw(router(), "PUT", uri, &[JSON], "{}").await;
    answer.assert_problem(422);
    assert_eq!(answer.json()["errors"][0], json!({"pointer": "/widget_type", "detail": "the member is missing"}));
    let answer = raw(router(), "PUT", "/api/v1/widget/nonsense?api_key=k", &[JSON], r#"{"widget_type": null}"#).await;
    answer.assert_problem(400);
    assert_eq!(answer.json()["errors"][0]["parameter"], "path parameter `widget_id`");
}

#[tokio::test]
async fn violated_constraints_are_refused_on_both_ends() {
    let router = bland_server::router(bland_server::Examples, AcceptAny).layer(Extension(Refusals::problems()));
    let answer =
        raw(router.clone(), "PATCH", "/v1/widget/x", &[JSON, ("authorization", "k")], r#"{"messages_per_minute": -1}"#)
            .await;
    answer.assert_problem(422);
    assert_eq!(answer.json()["errors"], json!([{"pointer": "/messages_per_minute", "detail": "must be at least 0"}]));
    let client = bland_client::Client::in_process(router).authorization("in-process").build().expect("a client");
    let message = bland_api::UpdateWidget::new("x").messages_per_minute(-1.0);
    let error = client.update_widget(message).await.expect_err("a violation");
    assert!(matches!(&error, bland_api::Error::Invalid(found) if found.iter().count() == 1), "{error}");
}

#[tokio::test]
async fn handlers_failures_stay_here() {
    let headers = [JSON, TOKEN];
    let answer = raw(moody(), "PUT", "/api/webchats/internal", &headers, "{}").await;
    answer.assert_problem(500);
    assert!(!answer.text.contains("hunter2"));
    raw(moody(), "PUT", "/api/webchats/forbidden", &headers, "{}").await.assert_problem(403);
    put(tether_server::router(Silent, AcceptAny), &headers, "{}").await.assert_problem(501);
    raw(moody(), "GET", PATH, &[], "").await.assert_problem(405);
    assert_eq!(raw(moody(), "GET", "/api/elsewhere", &[], "").await.status, 404);
}

fn tether(router: Router) -> tether_client::Client {
    tether_client::Client::in_process(router).bearer("in-process").build().expect("a client")
}

#[tokio::test]
async fn clients_tell_what_they_could_not_read() {
    let call = |status, body| async move {
        tether(answers(status, "application/json", body))
            .update_webchat(UpdateWebchat::new("x"))
            .await
            .expect_err("an error")
    };
    let Error::Unexpected(unexpected) = call(418, "short and stout").await else { panic!("418 is not documented") };
    assert_eq!((unexpected.status.as_u16(), &unexpected.body[..]), (418, &b"short and stout"[..]));
    let Error::Decode(error) = call(200, r#"{"data": {"offsetX": "far"}}"#).await else {
        panic!("a text is no integer")
    };
    assert_eq!(error.misfits.iter().map(|misfit| misfit.pointer.as_str()).collect::<Vec<_>>(), ["/data/offsetX"]);
    let Error::Decode(error) = call(200, "<html>").await else { panic!("HTML is not JSON") };
    assert!(error.message.contains("not JSON"), "{error}");
    assert!(matches!(call(401, "").await, Error::Unauthenticated(_)));
    assert!(matches!(call(403, "").await, Error::Forbidden(_)));
}

#[tokio::test]
async fn documented_errors_are_typed_and_can_be_erased() {
    let text = r#"{"message": "no", "code": "gone", "status": 404, "errors": [{"message": "inner"}]}"#;
    let client = genesys_client::Client::in_process(answers(404, "application/json", text))
        .oauth("in-process")
        .build()
        .expect("a client");
    let error = client.get_chats_settings(genesys_api::GetChatsSettings).await.expect_err("404");
    let Some(genesys_api::GetChatsSettingsError::NotFound(body)) = error.api() else { panic!("404 is documented") };
    assert_eq!(body.errors.as_ref().expect("errors")[0].message.as_deref(), Some("inner"));
    let genesys_api::Error::Unexpected(erased) = error.erase() else { panic!("erased errors keep status and body") };
    let body: Value = serde_json::from_slice(&erased.body).expect("JSON");
    assert_eq!((erased.status.as_u16(), body), (404, serde_json::from_str(text).expect("JSON")));
}

#[tokio::test]
async fn unknown_enum_values_are_kept_by_clients_and_refused_by_servers() {
    use insighto_api::{UpdateWidget, WidgetType, WidgetUpdate};
    let text = r#"{"data": {"widget_type": "sip"}}"#;
    let client = insighto_client::Client::in_process(answers(200, "application/json", text))
        .bearer("in-process")
        .build()
        .expect("a client");
    let message = || {
        let id = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
        UpdateWidget::new(id, WidgetUpdate::new(Some("fax".into())))
    };
    let answer = client.update_widget(message()).await.expect("an unknown value");
    let kind = answer.into_value().data.into_value().and_then(|data| data.widget_type);
    assert_eq!(kind, Some(WidgetType::Unknown("sip".to_owned())));
    let client = insighto_client::Client::in_process(insighto_server::router(insighto_server::Examples, AcceptAny))
        .bearer("in-process")
        .build()
        .expect("a client");
    let error = client.update_widget(message()).await.expect_err("the server refuses it");
    let status = match error {
        insighto_api::Error::Unexpected(unexpected) => unexpected.status.as_u16(),
        insighto_api::Error::Decode(error) => error.status.as_u16(),
        insighto_api::Error::Api(_) => 422,
        other => panic!("{other}"),
    };
    assert_eq!(status, 422);
}

struct Broken(fn() -> TransportError);

impl Transport for Broken {
    fn send(&self, _: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let error = self.0();
        Box::pin(async move { Err(error) })
    }
}

#[tokio::test]
async fn a_proxy_is_a_router_of_a_client() {
    let proxy = |client: tether_client::Client| tether_server::router(client, only("good"));
    let through = |router: Router| async move { put(proxy(tether(router)), &[JSON, TOKEN], "{}").await };

    // The proxy's own refusals come first.
    put(proxy(tether(moody())), &[JSON], "{}").await.assert_problem(401);
    put(proxy(tether(moody())), &[JSON, TOKEN], "{").await.assert_problem(400);
    put(proxy(tether(moody())), &[("content-type", "text/plain"), TOKEN], "x").await.assert_problem(415);
    put(proxy(tether(moody())), &[JSON, TOKEN], r#"{"name": 5}"#).await.assert_problem(422);

    // Its own credential is sent, not the caller's; a refusal of it is not the caller's business.
    let upstream = tether_server::router(Moody, only("in-process"));
    assert_eq!(through(upstream).await.status, 200);
    through(moody()).await.assert_problem(502);
    through(answers(403, "text/plain", "")).await.assert_problem(502);

    // Statuses pass, documented or not; what cannot be read or reached does not.
    let answer = through(answers(418, "text/plain", "teapot")).await;
    assert_eq!((answer.status, answer.media.as_str(), answer.text.as_str()), (418, "text/plain", "teapot"));
    through(tether_server::router(Silent, AcceptAny)).await.assert_problem(501);
    through(answers(200, "application/json", "{")).await.assert_problem(502);
    let broken = |error| {
        let client = tether_client::Client::builder().bearer("t").transport(Broken(error)).build().expect("a client");
        put(proxy(client), &[JSON, TOKEN], "{}")
    };
    broken(|| TransportError::Other("no route".into())).await.assert_problem(502);
    broken(|| TransportError::Timeout).await.assert_problem(504);
    let bare =
        tether_client::Client::builder().transport(Broken(|| TransportError::Timeout)).build().expect("a client");
    put(proxy(bare), &[JSON, TOKEN], "{}").await.assert_problem(502);

    // A documented error passes with its body.
    let text = r#"{"message":"slow down"}"#;
    let client = genesys_client::Client::in_process(answers(429, "application/json", text))
        .oauth("in-process")
        .build()
        .expect("a client");
    let answer = raw(genesys_server::router(client, AcceptAny), "GET", "/api/v2/chats/settings", &[TOKEN], "").await;
    assert_eq!((answer.status, answer.text.as_str()), (429, text));
}

/// Answers with a value the document does not list, and tells what reached it.
struct Novel;

impl insighto_api::InsightoApi for Novel {
    async fn update_widget(
        &self,
        request: Request<insighto_api::UpdateWidget>,
    ) -> Result<Response<insighto_api::WidgetUpdated>, insighto_api::Error<insighto_api::UpdateWidgetError>> {
        let name = request.body.name.clone();
        let data =
            insighto_api::WidgetData { widget_type: Some("hologram".into()), name, ..insighto_api::WidgetData::new() };
        Ok(insighto_api::WidgetUpdated { data: data.into(), ..insighto_api::WidgetUpdated::new() }.into())
    }
}

#[tokio::test]
async fn a_proxy_refuses_and_keeps_what_its_ends_would() {
    let client = insighto_client::Client::in_process(insighto_server::router(Novel, AcceptAny))
        .bearer("in-process")
        .build()
        .expect("a client");
    let proxy = insighto_server::router(client, AcceptAny);
    let uri = "/api/v1/widget/3c90c3cc-0d44-4b50-8888-8dd25736052a?api_key=k";
    let call = async |body: String| raw(proxy.clone(), "PUT", uri, &[JSON], &body).await;
    // An unknown value in an answer passes; in a request it stops at the proxy.
    let answer = call(r#"{"widget_type": "chat", "name": "n", "unheard": 1}"#.to_owned()).await;
    assert_eq!(answer.status, 200, "unknown members are ignored: {}", answer.text);
    assert_eq!(answer.json()["data"], json!({"widget_type": "hologram", "name": "n"}));
    let answer = call(r#"{"widget_type": "fax"}"#.to_owned()).await;
    answer.assert_problem(422);
    assert_eq!(answer.json()["errors"][0]["pointer"], "/widget_type");
    call(format!("\"{}\"", "x".repeat(3 << 20))).await.assert_problem(413);

    // A violated constraint stops there too, with its pointer.
    let bland = bland_client::Client::in_process(bland_server::router(bland_server::Examples, AcceptAny))
        .authorization("in-process")
        .build()
        .expect("a client");
    let headers = [JSON, ("authorization", "k")];
    let body = r#"{"messages_per_minute": -1}"#;
    let proxy = bland_server::router(bland, AcceptAny).layer(Extension(Refusals::problems()));
    let answer = raw(proxy, "PATCH", "/v1/widget/x", &headers, body).await;
    answer.assert_problem(422);
    assert_eq!(answer.json()["errors"][0]["pointer"], "/messages_per_minute");

    // A failure upstream passes as the status it is, without the reason that upstream keeps to itself.
    let upstream = tether(tether_server::router(Moody, only("in-process")));
    let answer = raw(tether_server::router(upstream, AcceptAny), "PUT", "/api/webchats/internal", &[JSON, TOKEN], "{}");
    let answer = answer.await;
    answer.assert_problem(500);
    assert!(!answer.text.contains("hunter2"));
    let wrong = tether(answers(200, "application/json", r#"{"data": {"offsetX": "far"}}"#));
    put(tether_server::router(wrong, AcceptAny), &[JSON, TOKEN], "{}").await.assert_problem(502);
}

#[tokio::test]
async fn transport_failures_and_time_outs_over_a_socket() {
    let client = tether_client::Client::builder().base_url("http://127.0.0.1:1").bearer("t").build().expect("a client");
    let error = client.update_webchat(UpdateWebchat::new("x")).await.expect_err("nobody listens on port 1");
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    let slow = Router::new().fallback(|| async { tokio::time::sleep(std::time::Duration::from_secs(5)).await });
    let builder = tether_client::Client::builder().base_url(serve(slow).await).bearer("t");
    let client = builder.timeout(std::time::Duration::from_millis(100)).build().expect("a client");
    let error = client.update_webchat(UpdateWebchat::new("x")).await.expect_err("it is too slow");
    assert!(matches!(error, Error::Timeout(Some(_))), "{error:?}");
    let client = tether_client::Client::builder().service(answers(200, "text/plain", "0123456789")).bearer("t");
    let client = client.max_response_bytes(5).build().expect("a client");
    let error = client.update_webchat(UpdateWebchat::new("x")).await.expect_err("it is too large");
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
}
