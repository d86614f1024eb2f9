//! Refusals as RFC 9457 problems.

use crate::{Body, Violation};
use http::{HeaderValue, Response, StatusCode, header};
use serde_json::{Value, json};

/// A refusal without internals: the status and, where it helps the caller, what was wrong.
pub(super) fn problem(status: StatusCode, detail: Option<&str>, violations: &[Violation]) -> Response<Body> {
    let mut body = json!({
        "type": "about:blank",
        "title": status.canonical_reason().unwrap_or("Error"),
        "status": status.as_u16(),
    });
    if let Some(detail) = detail {
        body["detail"] = Value::from(detail);
    }
    if !violations.is_empty() {
        body["errors"] = violations.iter().map(error).collect();
    }
    let mut response = Response::new(Body::from(body.to_string().into_bytes()));
    *response.status_mut() = status;
    let media = HeaderValue::from_static("application/problem+json");
    response.headers_mut().insert(header::CONTENT_TYPE, media);
    response
}

fn error(violation: &Violation) -> Value {
    let mut error = json!({ "detail": violation.message, "pointer": violation.pointer });
    if let Some(parameter) = &violation.parameter {
        error["parameter"] = Value::from(parameter.as_str());
    }
    error
}
