//! The same client and the same server as a careful engineer writes them by hand, with serde, reqwest and axum.
//!
//! They do the same work: the client tries again what does no harm twice, waits no longer than a minute, reads no more
//! than 16 MiB and traces its calls; the server asks for a token, names and traces requests, limits headers, body and
//! time, and refuses with problems.

use crate::Fallible;
use axum::extract::{DefaultBodyLimit, FromRequest as _, Path, Request};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::put;
use axum::{Json, Router};
use serde::{Deserialize, Deserializer, Serialize};
use std::time::Duration;
use tokio::time::timeout;
use tracing::Instrument as _;
use tracing::field::Empty;

/// Null is a value, and absent is another.
fn double<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WebchatUpdate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starter_message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_color: Option<String>,
    #[serde(default, deserialize_with = "double", skip_serializing_if = "Option::is_none")]
    pub icon: Option<Option<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_text_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_text_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csat_background_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csat_text_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csat_thank_you_message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_domains: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pipeline_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pipeline_stage: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_stage: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_autopilot: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Webchat {
    #[serde(rename = "_id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starter_message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_color: Option<String>,
    #[serde(default, deserialize_with = "double", skip_serializing_if = "Option::is_none")]
    pub icon: Option<Option<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_text_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_text_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csat_background_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csat_text_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csat_thank_you_message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_domains: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pipeline_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pipeline_stage: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_stage: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_autopilot: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset_x: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset_y: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub z_index: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct WebchatUpdated {
    pub data: Webchat,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// What is sent on every call.
pub fn update() -> WebchatUpdate {
    WebchatUpdate {
        name: Some("Shop".to_owned()),
        description: Some("Where the shop's customers ask.".to_owned()),
        primary_color: Some("#102030".to_owned()),
        icon: Some(None),
        allowed_domains: Some(vec!["example.com".to_owned(), "example.org".to_owned()]),
        is_enabled: Some(true),
        ..WebchatUpdate::default()
    }
}

pub struct Client {
    client: reqwest::Client,
    url: String,
    token: String,
}

impl Client {
    pub fn new(url: &str, token: &str) -> reqwest::Result<Self> {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
        Ok(Client { client, url: url.to_owned(), token: token.to_owned() })
    }

    pub async fn update_webchat(&self, id: &str, update: &WebchatUpdate) -> Fallible<WebchatUpdated> {
        let span = tracing::info_span!("call", operation = "updateWebchat", status = Empty);
        timeout(Duration::from_secs(60), self.send(id, update)).instrument(span).await?
    }

    async fn send(&self, id: &str, update: &WebchatUpdate) -> Fallible<WebchatUpdated> {
        let request = self.client.put(format!("{}/api/webchats/{id}", self.url)).bearer_auth(&self.token);
        let mut request = request.header(header::ACCEPT, "application/json").json(update).build()?;
        for attempt in 1.. {
            let again = request.try_clone().filter(|_| attempt < ATTEMPTS);
            let outcome = self.client.execute(request).await;
            let passing = match &outcome {
                Ok(response) => matches!(response.status().as_u16(), 408 | 429 | 502 | 503 | 504),
                Err(_) => true,
            };
            match again {
                Some(again) if passing => {
                    tokio::time::sleep(Duration::from_millis(200 << attempt)).await;
                    request = again;
                    continue;
                }
                _ => {}
            }
            let mut response = outcome?.error_for_status()?;
            tracing::Span::current().record("status", response.status().as_u16());
            let mut body = Vec::new();
            while let Some(chunk) = response.chunk().await? {
                if body.len() + chunk.len() > 16 * 1024 * 1024 {
                    return Err("the answer is too large".into());
                }
                body.extend_from_slice(&chunk);
            }
            return Ok(serde_json::from_slice(&body)?);
        }
        Err("no attempt was made".into())
    }
}

/// How often a request is sent at most.
const ATTEMPTS: u32 = 3;

fn problem(status: StatusCode, detail: &str) -> Response {
    let body = serde_json::json!({ "type": "about:blank", "title": status.canonical_reason(), "detail": detail });
    (status, [(header::CONTENT_TYPE, "application/problem+json")], body.to_string()).into_response()
}

fn is_allowed(headers: &HeaderMap) -> bool {
    let sent = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    sent.and_then(|value| value.strip_prefix("Bearer ")) == Some("sesame")
}

async fn update_webchat(Path(id): Path<String>, request: Request) -> Response {
    let headers = request.headers();
    if headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum::<usize>() > 64 * 1024 {
        return problem(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, "too many headers");
    }
    if !is_allowed(headers) {
        return problem(StatusCode::UNAUTHORIZED, "no accepted credential");
    }
    // Nobody uploads before being let in.
    let read = timeout(Duration::from_secs(30), Json::<WebchatUpdate>::from_request(request, &()));
    let update = match read.await {
        Ok(Ok(Json(update))) => update,
        Ok(Err(rejection)) => return problem(rejection.status(), &rejection.body_text()),
        Err(_) => return problem(StatusCode::REQUEST_TIMEOUT, "the body did not come"),
    };
    let data = Webchat {
        id: Some(id),
        name: update.name,
        description: update.description,
        primary_color: update.primary_color,
        icon: update.icon,
        allowed_domains: update.allowed_domains,
        is_enabled: update.is_enabled,
        ..Webchat::default()
    };
    Json(WebchatUpdated { data, message: None }).into_response()
}

/// Gives every request a name, and the answer too.
async fn name(request: Request, next: Next) -> Response {
    const NAME: &str = "x-request-id";
    let sent = request.headers().get(NAME).cloned();
    let name = sent.or_else(|| HeaderValue::try_from(format!("{:032x}", rand())).ok());
    let text = name.as_ref().and_then(|name| name.to_str().ok()).unwrap_or_default();
    let span = tracing::info_span!("request", id = text, status = Empty);
    let mut response = next.run(request).instrument(span.clone()).await;
    span.record("status", response.status().as_u16());
    if let Some(name) = name {
        response.headers_mut().insert(NAME, name);
    }
    response
}

fn rand() -> u128 {
    use std::hash::{BuildHasher as _, Hasher as _};
    let half = || u128::from(std::collections::hash_map::RandomState::new().build_hasher().finish());
    half() << 64 | half()
}

pub fn router() -> Router {
    let routes = Router::new().route("/api/webchats/{id}", put(update_webchat));
    routes.layer(DefaultBodyLimit::max(2 * 1024 * 1024)).layer(from_fn(name))
}
