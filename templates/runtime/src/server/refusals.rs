//! How a server says why it refuses a request.

use super::problem::problem;
use super::router::Answer;
use crate::operation::Operation;
use crate::reply::{Incoming, Outgoing, Responses};
use crate::{Body, Violation};
use bytes::Bytes;
use http::{Extensions, HeaderMap, HeaderValue, StatusCode, header};
use serde_json::{Map, Value, json};
use std::fmt;
use std::sync::Arc;

/// A request that a server refuses before any handler sees it, or a handler's failure that is not in the document.
#[derive(Debug)]
pub struct Refusal {
    /// The status of the response.
    pub status: StatusCode,
    /// The places in the request that do not fit the document; empty where the status says everything.
    pub violations: Vec<Violation>,
    /// The values of `WWW-Authenticate`.
    pub(super) challenges: Vec<&'static str>,
}

impl Refusal {
    pub(super) fn new(status: StatusCode, violations: Vec<Violation>) -> Self {
        Refusal { status, violations, challenges: Vec::new() }
    }

    pub(super) fn of(status: StatusCode) -> Box<Self> {
        Box::new(Refusal::new(status, Vec::new()))
    }

    fn reason(&self) -> &'static str {
        self.status.canonical_reason().unwrap_or("Error")
    }
}

/// The reason of the status and the violations, on one line.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.reason())?;
        for (index, violation) in self.violations.iter().enumerate() {
            write!(f, "{} {violation}", if index == 0 { ":" } else { ";" })?;
        }
        Ok(())
    }
}

type Write = dyn Fn(&Refusal, &'static Operation) -> Option<http::Response<Body>> + Send + Sync;

/// How a server writes refusals, given to it as a layer: `router.layer(Extension(Refusals::problems()))`.
///
/// By default a refusal is the error that the operation documents for the status, if its schema has a place for a
/// message, such as `message`, `error.message` or `errors[].detail`. Otherwise it is `application/problem+json`
/// (RFC 9457).
#[derive(Clone, Default)]
pub struct Refusals(Option<Arc<Write>>);

impl fmt::Debug for Refusals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Refusals").field(&self.0.as_ref().map(|_| "..")).finish()
    }
}

impl Refusals {
    /// Writes refusals by a function; where it returns `None`, they are written as by default.
    pub fn with<F>(write: F) -> Self
    where
        F: Fn(&Refusal, &'static Operation) -> Option<http::Response<Body>> + Send + Sync + 'static,
    {
        Refusals(Some(Arc::new(write)))
    }

    /// Writes every refusal as `application/problem+json`.
    pub fn problems() -> Self {
        Refusals::with(|refusal, _| Some(problem(refusal.status, None, &refusal.violations)))
    }

    pub(super) fn of(extensions: &Extensions) -> Self {
        extensions.get().cloned().unwrap_or_default()
    }

    /// Writes a refusal of an operation with these errors.
    pub(super) fn write<E: Responses>(&self, refusal: &Refusal, operation: &'static Operation) -> Answer {
        let own = self.0.as_ref().and_then(|write| write(refusal, operation));
        let mut answer = own
            .or_else(|| documented(refusal, reread::<E>))
            .unwrap_or_else(|| problem(refusal.status, None, &refusal.violations));
        for challenge in &refusal.challenges {
            answer.headers_mut().append(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
        }
        answer
    }
}

/// Reads a body as a documented error and writes what was kept of it. `forgiving` makes up what is missing.
fn reread<E: Responses>(status: StatusCode, media: &'static str, body: Bytes, forgiving: bool) -> Option<Outgoing> {
    let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static(media))]);
    let error = E::read(&mut Incoming::new(status, headers, body).forgiving(forgiving)).ok()??;
    let mut reply = Outgoing::default();
    error.write(&mut reply);
    reply.error.is_none().then_some(reply)
}

type Reread = fn(StatusCode, &'static str, Bytes, bool) -> Option<Outgoing>;

/// Where schemas of errors have a message.
const PLACES: [&[&str]; 14] = [
    &["message"],
    &["error", "message"],
    &["errors", "0", "detail"],
    &["errors", "0", "message"],
    &["detail"],
    &["error"],
    &["error_description"],
    &["errorMessage"],
    &["error_message"],
    &["msg"],
    &["errors", "0"],
    &["reason"],
    &["description"],
    &["title"],
];

/// Writes the refusal in a schema that the operation documents for its status, if the schema has room for the message.
fn documented(refusal: &Refusal, reread: Reread) -> Option<Answer> {
    let status = refusal.status;
    let plain = problem(status, None, &refusal.violations).into_body().into_whole().ok()?;
    let known = |reply: Outgoing| answer(reply, status);
    // A schema that keeps the whole of a problem is one, or is open.
    let same = |text: &Bytes| serde_json::from_slice::<Value>(text).ok() == serde_json::from_slice(&plain).ok();
    if let Some(reply) = reread(status, "application/json", plain.clone(), false) {
        let (answer, text) = known(reply)?;
        if same(&text) {
            return Some(answer);
        }
    }
    let message = refusal.to_string();
    let each: Vec<String> = match refusal.violations.as_slice() {
        [] => vec![message.clone()],
        violations => violations.iter().map(ToString::to_string).collect(),
    };
    let companions = companions(refusal);
    // What needs nothing made up comes first.
    let strictly = PLACES.iter().flat_map(|place| companions.iter().map(move |beside| (*place, beside, false)));
    let forgiving = PLACES.iter().map(|place| (*place, &companions[1], true));
    for (place, beside, forgiving) in strictly.chain(forgiving) {
        // A list has an item for each violation.
        let (said, list) = if place.contains(&"0") { (&each[0], each.as_slice()) } else { (&message, &[][..]) };
        let written = |beside: &Map<String, Value>| {
            let text = with(place, said, list, beside).to_string();
            let (answer, text) = known(reread(status, "application/json", text.into(), forgiving)?)?;
            let kept: Value = serde_json::from_slice(&text).unwrap_or_default();
            let is_kept = kept.pointer(&format!("/{}", place.join("/"))).and_then(Value::as_str) == Some(said);
            is_kept.then_some(answer)
        };
        let Some(mut answer) = written(beside) else { continue };
        // An open schema keeps everything: what it does not need is left out again.
        let mut needed = beside.clone();
        for name in beside.keys().filter(|_| !forgiving) {
            let mut fewer = needed.clone();
            fewer.remove(name);
            if let Some(shorter) = written(&fewer) {
                (answer, needed) = (shorter, fewer);
            }
        }
        return Some(answer);
    }
    let (answer, text) = known(reread(status, "text/plain", message.clone().into(), false)?)?;
    (text == message.as_bytes()).then_some(answer)
}

/// A written error as a response with this status, and its body.
fn answer(reply: Outgoing, status: StatusCode) -> Option<(Answer, Bytes)> {
    let text = reply.body.into_whole().ok()?;
    let mut answer = http::Response::new(Body::from(text.clone()));
    *answer.status_mut() = status;
    *answer.headers_mut() = reply.headers;
    Some((answer, text))
}

/// What often stands beside a message: nothing, numbers, or strings.
fn companions(refusal: &Refusal) -> [Map<String, Value>; 3] {
    let (number, reason) = (json!(refusal.status.as_u16()), json!(refusal.reason()));
    let word = json!(refusal.reason().to_ascii_lowercase().replace([' ', '-'], "_"));
    let both = [
        ("success", json!(false)),
        ("ok", json!(false)),
        ("title", reason.clone()),
        ("error", reason),
        ("type", json!("about:blank")),
    ];
    let set = |number: Value, word: Value| {
        let numbers = ["status", "statusCode", "status_code"].map(|name| (name, number.clone()));
        let words = ["code", "errorCode", "error_code"].map(|name| (name, word.clone()));
        numbers.into_iter().chain(words).chain(both.clone()).map(|(name, value)| (name.to_owned(), value)).collect()
    };
    [Map::new(), set(number.clone(), number.clone()), set(json!(refusal.status.as_str()), word)]
}

/// A JSON body with the message at a place, and its companions on each level; `each` is what a list on the way has.
fn with(place: &[&str], message: &str, each: &[String], beside: &Map<String, Value>) -> Value {
    let Some((key, rest)) = place.split_first() else { return json!(message) };
    if *key == "0" {
        return each.iter().map(|message| with(rest, message, &[], beside)).collect();
    }
    let mut members = beside.clone();
    members.insert((*key).to_owned(), with(rest, message, each, beside));
    Value::Object(members)
}
