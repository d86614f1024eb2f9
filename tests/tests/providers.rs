//! Client against server for every operation of the five providers, in process and over a socket, and the credentials
//! exactly as the providers document them.

mod common;

use axum::Router;
use std::sync::{Arc, Mutex};
use typewright_runtime::client::{Transport, TransportError};
use typewright_runtime::server::AcceptAny;
use typewright_runtime::{Body, BoxFuture, Maybe, Response};

struct Everything;

impl tether_api::TetherApi for Everything {
    async fn update_webchat(
        &self,
        request: tether_api::Request<tether_api::UpdateWebchat>,
    ) -> Result<Response<tether_api::WebchatUpdated>, tether_api::Error> {
        let message = request.into_message();
        let data = tether_api::Webchat::new().id(message.id).icon(message.body.icon);
        Ok(tether_api::WebchatUpdated::new(data).message("done").into())
    }
}

impl cometchat_api::ExtensionsApi for Everything {
    async fn update_chat_widget(
        &self,
        request: cometchat_api::Request<cometchat_api::UpdateChatWidget>,
    ) -> Result<Response<cometchat_api::ChatWidgetUpdated>, cometchat_api::Error<cometchat_api::UpdateChatWidgetError>>
    {
        let given = request.message().body.is_some();
        let data = cometchat_api::ChatWidgetUpdatedData::new().success(given).response_time(1.5);
        Ok(cometchat_api::ChatWidgetUpdated::new().data(data).into())
    }
}

impl insighto_api::InsightoApi for Everything {
    async fn update_widget(
        &self,
        request: insighto_api::Request<insighto_api::UpdateWidget>,
    ) -> Result<Response<insighto_api::WidgetUpdated>, insighto_api::Error<insighto_api::UpdateWidgetError>> {
        // The document's default is applied before the handler runs.
        assert_eq!(request.body.remove_branding, Maybe::Value(false));
        Ok(insighto_api::WidgetUpdated::new().message("done").into())
    }
}

impl bland_api::BlandApi for Everything {
    async fn update_widget(
        &self,
        request: bland_api::Request<bland_api::UpdateWidget>,
    ) -> Result<Response<bland_api::WidgetUpdated>, bland_api::Error<bland_api::UpdateWidgetError>> {
        let rate = request.body.messages_per_minute.unwrap_or_default();
        let widget = bland_api::Widget::new().messages_per_minute(rate);
        Ok(bland_api::WidgetUpdated::new().status(200.0).data(widget).into())
    }
}

macro_rules! genesys {
    ($($method:ident: $message:ident, $error:ident, $days:expr;)*) => {
        impl genesys_api::ChatApi for Everything {
            $(
                async fn $method(
                    &self,
                    request: genesys_api::Request<genesys_api::$message>,
                ) -> Result<Response<genesys_api::ChatSettings>, genesys_api::Error<genesys_api::$error>> {
                    let days: fn(&genesys_api::$message) -> Option<i64> = $days;
                    let settings = genesys_api::ChatSettings::new();
                    Ok(settings.message_retention_period_days(days(&request).unwrap_or(99)).into())
                }
            )*
        }
    };
}

genesys! {
    get_chat_settings: GetChatSettings, GetChatSettingsError, |_| None;
    put_chat_settings: PutChatSettings, PutChatSettingsError, |message| message.body.message_retention_period_days;
    patch_chat_settings: PatchChatSettings, PatchChatSettingsError, |message| message.body.message_retention_period_days;
    get_chats_settings: GetChatsSettings, GetChatsSettingsError, |_| None;
    put_chats_settings: PutChatsSettings, PutChatsSettingsError, |message| message.body.message_retention_period_days;
    patch_chats_settings: PatchChatsSettings, PatchChatsSettingsError, |message| message.body.message_retention_period_days;
}

/// The clients of all five, for a way to reach their routers.
struct Clients {
    tether: tether_client::Client,
    cometchat: cometchat_client::Client,
    insighto: insighto_client::Client,
    bland: bland_client::Client,
    genesys: genesys_client::Client,
}

impl Clients {
    fn in_process() -> Self {
        Clients {
            tether: tether_client::Client::in_process(tether_server::router(Everything, AcceptAny))
                .bearer("in-process")
                .build()
                .expect("a client"),
            cometchat: cometchat_client::Client::in_process(cometchat_server::router(Everything, AcceptAny))
                .key("in-process")
                .secret("in-process")
                .build()
                .expect("a client"),
            insighto: insighto_client::Client::in_process(insighto_server::router(Everything, AcceptAny))
                .bearer("in-process")
                .build()
                .expect("a client"),
            bland: bland_client::Client::in_process(bland_server::router(Everything, AcceptAny))
                .authorization("in-process")
                .build()
                .expect("a client"),
            genesys: genesys_client::Client::in_process(genesys_server::router(Everything, AcceptAny))
                .oauth("in-process")
                .build()
                .expect("a client"),
        }
    }

    async fn over_a_socket() -> Self {
        let all: Router = tether_server::router(Everything, AcceptAny)
            .merge(cometchat_server::router(Everything, AcceptAny))
            .merge(insighto_server::router(Everything, AcceptAny))
            .merge(bland_server::router(Everything, AcceptAny))
            .merge(genesys_server::router(Everything, AcceptAny));
        let url = &common::serve(all).await;
        Clients {
            tether: tether_client::Client::builder().base_url(url).bearer("t").build().expect("a client"),
            cometchat: cometchat_client::Client::builder()
                .base_url(url)
                .key("k")
                .secret("s")
                .build()
                .expect("a client"),
            insighto: insighto_client::Client::builder().base_url(url).api_key("a").build().expect("a client"),
            bland: bland_client::Client::builder().base_url(url).authorization("b").build().expect("a client"),
            genesys: genesys_client::Client::builder().base_url(url).oauth("o").build().expect("a client"),
        }
    }

    #[allow(deprecated)] // Half of the operations are; they work all the same.
    async fn call_everything(&self) {
        let answer = self
            .tether
            .update_webchat(tether_api::UpdateWebchat::new("a b/c").icon(Maybe::Null))
            .await
            .expect("tether");
        assert_eq!(answer.data.id.as_deref(), Some("a b/c"), "a path segment survives its encoding");
        assert_eq!(answer.data.icon, Maybe::Null);
        assert_eq!(answer.status().map(|status| status.as_u16()), Some(200));

        let settings = cometchat_api::ChatWidgetSettings::with_defaults();
        let message = cometchat_api::UpdateChatWidget::new("app");
        let answer = self.cometchat.update_chat_widget(message.clone().settings(settings)).await.expect("cometchat");
        let data = answer.into_value().data.expect("data");
        assert_eq!((data.success, data.response_time), (Some(true), Some(1.5)));
        let answer = self.cometchat.update_chat_widget(message).await.expect("a body may be left out");
        assert_eq!(answer.into_value().data.expect("data").success, Some(false));

        let body = insighto_api::WidgetUpdate::new(Some(insighto_api::WidgetType::Chat)).name("x");
        let id = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
        let answer = self.insighto.update_widget(insighto_api::UpdateWidget::new(id, body)).await.expect("insighto");
        assert_eq!(answer.message, Maybe::Value("done".to_owned()));

        let message = bland_api::UpdateWidget::new("w").messages_per_minute(7.0);
        let answer = self.bland.update_widget(message).await.expect("bland");
        assert_eq!(answer.into_value().data.and_then(|data| data.messages_per_minute), Some(7.0));

        let genesys = &self.genesys;
        let settings = || genesys_api::ChatSettings::new().message_retention_period_days(30);
        let days = [
            genesys.get_chat_settings(genesys_api::GetChatSettings).await.expect("get").message_retention_period_days,
            genesys.get_chats_settings(genesys_api::GetChatsSettings).await.expect("get").message_retention_period_days,
            genesys
                .put_chat_settings(genesys_api::PutChatSettings::new().body(settings()))
                .await
                .expect("put")
                .message_retention_period_days,
            genesys
                .put_chats_settings(genesys_api::PutChatsSettings::new().body(settings()))
                .await
                .expect("put")
                .message_retention_period_days,
            genesys
                .patch_chat_settings(genesys_api::PatchChatSettings::new().body(settings()))
                .await
                .expect("patch")
                .message_retention_period_days,
            genesys
                .patch_chats_settings(genesys_api::PatchChatsSettings::new().body(settings()))
                .await
                .expect("patch")
                .message_retention_period_days,
        ];
        assert_eq!(days, [Some(99), Some(99), Some(30), Some(30), Some(30), Some(30)]);
    }
}

#[tokio::test]
async fn all_ten_operations_in_process() {
    Clients::in_process().call_everything().await;
}

#[tokio::test]
async fn all_ten_operations_over_a_socket() {
    Clients::over_a_socket().await.call_everything().await;
}

#[tokio::test]
async fn examples_answer_every_operation() {
    let tether = tether_client::Client::in_process(tether_server::router(tether_server::Examples, AcceptAny))
        .bearer("in-process")
        .build()
        .expect("a client");
    let answer = tether.update_webchat(tether_api::UpdateWebchat::new("x")).await.expect("an example");
    assert_eq!(answer.data.id.as_deref(), Some("67d3a0b0c0d0e0f0a0b0c0d0"));
    let genesys = genesys_client::Client::in_process(genesys_server::router(genesys_server::Examples, AcceptAny))
        .oauth("in-process")
        .build()
        .expect("a client");
    genesys.get_chats_settings(genesys_api::GetChatsSettings).await.expect("an example");
}

/// Keeps what would be sent and answers 500.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<http::Request<()>>>>);

impl Transport for Recorder {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.0.lock().expect("a lock").push(request.map(|_| ()));
        Box::pin(async {
            let mut response = http::Response::new(Body::empty());
            *response.status_mut() = http::StatusCode::INTERNAL_SERVER_ERROR;
            Ok(response)
        })
    }
}

impl Recorder {
    /// The query and the headers that say who calls.
    fn sent(&self) -> (Option<String>, Vec<(String, String)>) {
        let request = self.0.lock().expect("a lock").pop().expect("a request");
        let names = ["authorization", "key", "secret", "cookie"];
        let headers = request.headers().iter().filter(|(name, _)| names.contains(&name.as_str()));
        let mut headers: Vec<_> = headers
            .map(|(name, value)| {
                assert!(value.is_sensitive(), "{name} would be logged");
                (name.to_string(), value.to_str().expect("text").to_owned())
            })
            .collect();
        headers.sort();
        (request.uri().query().map(str::to_owned), headers)
    }
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

#[tokio::test]
async fn credentials_travel_as_documented() {
    let recorder = Recorder::default();

    let client =
        cometchat_client::Client::builder().transport(recorder.clone()).key("K").secret("S").build().expect("a client");
    _ = client.update_chat_widget(cometchat_api::UpdateChatWidget::new("app")).await;
    assert_eq!(recorder.sent(), (None, vec![pair("key", "K"), pair("secret", "S")]));

    let message = || {
        let id = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
        insighto_api::UpdateWidget::new(id, insighto_api::WidgetUpdate::new(None))
    };
    let client =
        insighto_client::Client::builder().transport(recorder.clone()).api_key("in-1&2").build().expect("a client");
    _ = client.update_widget(message()).await;
    assert_eq!(recorder.sent(), (Some("api_key=in-1%262".to_owned()), vec![]));
    let client = insighto_client::Client::builder().transport(recorder.clone()).bearer("T").build().expect("a client");
    _ = client.update_widget(message()).await;
    assert_eq!(recorder.sent(), (None, vec![pair("authorization", "Bearer T")]));

    let client = tether_client::Client::builder().transport(recorder.clone()).bearer("T").build().expect("a client");
    _ = client.update_webchat(tether_api::UpdateWebchat::new("x")).await;
    assert_eq!(recorder.sent(), (None, vec![pair("authorization", "Bearer T")]));

    let client = genesys_client::Client::builder().transport(recorder.clone()).oauth("T").build().expect("a client");
    _ = client.get_chats_settings(genesys_api::GetChatsSettings).await;
    assert_eq!(recorder.sent(), (None, vec![pair("authorization", "Bearer T")]));

    let client =
        bland_client::Client::builder().transport(recorder.clone()).authorization("T").build().expect("a client");
    _ = client.update_widget(bland_api::UpdateWidget::new("x")).await;
    assert_eq!(recorder.sent(), (None, vec![pair("authorization", "T")]));
    assert!(!format!("{client:?}").contains("T\""), "{client:?}");
}

#[tokio::test]
async fn without_a_complete_alternative_nothing_is_sent() {
    let recorder = Recorder::default();
    let client = cometchat_client::Client::builder().transport(recorder.clone()).key("hush").build().expect("a client");
    let error =
        client.update_chat_widget(cometchat_api::UpdateChatWidget::new("app")).await.expect_err("half a credential");
    assert!(matches!(error, cometchat_api::Error::Unauthenticated(_)), "{error:?}");
    assert!(!format!("{error:?} {error} {client:?}").contains("hush"));
    assert!(recorder.0.lock().expect("a lock").is_empty());
}

#[test]
fn servers_are_a_typed_choice() {
    use genesys_client::{Environment, Server};
    let server = Server::Default { environment: Environment::MypurecloudIe };
    assert_eq!(server.url(), "https://api.mypurecloud.ie");
    assert_eq!(Environment::default().as_str(), "mypurecloud.com");
    let server = tether_client::Server::Default { instance: "shop.example".to_owned() };
    assert_eq!(server.url(), "https://shop.example");
    assert!(tether_client::Client::builder().base_url("not a url").build().is_err());
}
