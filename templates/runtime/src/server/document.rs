//! The document of an API, served, and a page that shows it.

use crate::Body;
use axum::Router;
use axum::extract::NestedPath;
use axum::extract::rejection::NestedPathRejection;
use axum::routing::get;
use http::{Extensions, HeaderValue, Response, header};
use indexmap::IndexMap;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};
use std::sync::{Arc, OnceLock};

const PAGE: &str = include_str!("docs.html");

/// The page's code is its own, and reaches nothing but this server.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// How a server serves its document, given to it as a layer: `docs().layer(Extension(Docs { refusals: false }))`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Docs {
    /// Whether operations list the refusals that the router adds to what the document says. By default they do.
    pub refusals: bool,
}

impl Default for Docs {
    fn default() -> Self {
        Docs { refusals: true }
    }
}

/// A router with the document at `/openapi.json` and a page that shows it at `/docs`; below `/-`, if the API has paths
/// of these names itself. The document is as its author wrote it, except that its server is where this router is, and
/// that operations list the refusals of the router (see [`Docs`]).
pub fn docs(document: &'static str) -> Router {
    let texts: Arc<[OnceLock<Option<String>>; 2]> = Arc::default();
    let serve = move |path: Result<NestedPath, NestedPathRejection>, extensions: Extensions| {
        let texts = texts.clone();
        async move {
            let Docs { refusals } = extensions.get().copied().unwrap_or_default();
            let mount = path.as_ref().map_or("", NestedPath::as_str);
            let mount = mount.strip_suffix("/-").unwrap_or(mount).trim_end_matches('/');
            let servers = json!([{ "url": if mount.is_empty() { "/" } else { mount } }]);
            let text = match texts[usize::from(refusals)].get_or_init(|| complete(document, refusals)) {
                Some(text) => format!("{{\"servers\":{servers},{}", text.trim_start_matches('{')),
                None => document.to_owned(),
            };
            answer("application/json", text)
        }
    };
    let page = || async {
        let mut page = answer("text/html; charset=utf-8", PAGE.to_owned());
        page.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
        page
    };
    let taken = ["\"/openapi.json\":", "\"/docs\":"].iter().any(|path| document.contains(path));
    let routes = Router::new().route("/openapi.json", get(serve)).route("/docs", get(page));
    if taken { Router::new().nest("/-", routes) } else { routes }
}

fn answer(media: &'static str, text: String) -> Response<axum::body::Body> {
    let mut answer = Response::new(axum::body::Body::new(Body::from(text.into_bytes())));
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
    answer.headers_mut().insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    answer
}

/// An object whose members are kept as they are written, in their order.
type Raw = IndexMap<String, Box<RawValue>>;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The document without its servers, with the refusals of a router if they are wanted. What is not touched stays as it is
/// written.
fn complete(document: &str, refusals: bool) -> Option<String> {
    let mut root: Raw = serde_json::from_str(document).ok()?;
    root.shift_remove("servers");
    root.shift_remove("x-banner");
    let secured = root.get("security").is_some_and(|security| security.get() != "[]");
    let mut own: Raw =
        root.get("components").and_then(|text| serde_json::from_str(text.get()).ok()).unwrap_or_default();
    let components: Value = serde_json::to_value(&own).ok()?;
    let mut paths: Raw = root.get("paths").map_or(Some(Raw::new()), |paths| serde_json::from_str(paths.get()).ok())?;
    for item in paths.values_mut() {
        let mut members: Raw = serde_json::from_str(item.get()).ok()?;
        members.shift_remove("servers");
        let shared = members.get("parameters").is_some_and(|parameters| parameters.get() != "[]");
        for (_, operation) in members.iter_mut().filter(|(name, _)| METHODS.contains(&name.as_str())) {
            *operation = refusing(operation, shared, secured, refusals.then_some(&components))?;
        }
        *item = raw(&members)?;
    }
    root.insert("paths".to_owned(), raw(&paths)?);
    if !refusals {
        return serde_json::to_string(&root).ok();
    }
    let mut schemas: Raw =
        own.get("schemas").and_then(|text| serde_json::from_str(text.get()).ok()).unwrap_or_default();
    schemas.insert(PROBLEM.to_owned(), raw(&problem())?);
    own.insert("schemas".to_owned(), raw(&schemas)?);
    root.insert("components".to_owned(), raw(&own)?);
    serde_json::to_string(&root).ok()
}

fn raw<T: serde_core::Serialize>(value: &T) -> Option<Box<RawValue>> {
    serde_json::value::to_raw_value(value).ok()
}

const PROBLEM: &str = "TypewrightProblem";

/// The schema of what refusals say.
fn problem() -> Value {
    let text = json!({ "type": "string" });
    let error = json!({
        "type": "object",
        "required": ["detail", "pointer"],
        "properties": { "detail": text, "pointer": text, "parameter": text },
    });
    json!({
        "type": "object",
        "description": "Why a request was refused (RFC 9457).",
        "required": ["type", "title", "status"],
        "properties": {
            "type": text,
            "title": text,
            "status": { "type": "integer" },
            "detail": text,
            "errors": { "type": "array", "items": error },
        },
    })
}

/// An operation without its servers, and if there are `components`, with the refusals that a router answers it with.
fn refusing(operation: &RawValue, shared: bool, secured: bool, components: Option<&Value>) -> Option<Box<RawValue>> {
    let mut operation: Raw = serde_json::from_str(operation.get()).ok()?;
    operation.shift_remove("servers");
    let Some(components) = components else { return raw(&operation) };
    let own = |name: &str| operation.get(name).is_some_and(|text| text.get() != "[]");
    let secured = operation.get("security").map_or(secured, |security| security.get() != "[]");
    let (parameters, body) = (shared || own("parameters"), operation.contains_key("requestBody"));
    let mut responses: Map<String, Value> =
        operation.get("responses").and_then(|text| serde_json::from_str(text.get()).ok()).unwrap_or_default();
    let refusals = [
        (400, parameters || body),
        (401, secured),
        (403, secured),
        (406, true),
        (413, body),
        (415, body),
        (422, parameters || body),
        (431, true),
    ];
    for (status, _) in refusals.iter().filter(|(_, happens)| *happens) {
        let code = http::StatusCode::from_u16(*status).ok()?;
        // What a range or the default says of the status is said beside ours.
        let range = [format!("{}XX", status / 100), "default".to_owned()];
        let wider = range.iter().find_map(|name| responses.get(name)).cloned();
        let response = responses.entry(status.to_string()).or_insert_with(|| wider.unwrap_or_else(|| json!({})));
        // A response of the document's own is kept beside ours.
        let shared = response["$ref"].as_str().and_then(|reference| components.pointer(&pointer(reference)?));
        if let Some(shared) = shared {
            *response = shared.clone();
        }
        let Value::Object(members) = response else { continue };
        members.entry("description").or_insert_with(|| json!(code.canonical_reason().unwrap_or("Refused")));
        let content = members.entry("content").or_insert_with(|| json!({}));
        if let Value::Object(content) = content {
            let ours = json!({ "$ref": format!("#/components/schemas/{PROBLEM}") });
            match content.get_mut("application/problem+json").and_then(|media| media.get_mut("schema")) {
                Some(schema) => *schema = json!({ "anyOf": [schema.take(), ours] }),
                None => _ = content.insert("application/problem+json".to_owned(), json!({ "schema": ours })),
            }
        }
    }
    operation.insert("responses".to_owned(), raw(&responses)?);
    raw(&operation)
}

/// Where a reference leads within the components.
fn pointer(reference: &str) -> Option<String> {
    let pointer = reference.strip_prefix("#/components")?;
    Some(percent_encoding::percent_decode_str(pointer).decode_utf8_lossy().into_owned())
}
