//! Answers from a document's examples.

use crate::message::{Answer, Message, Outgoing, RawHeaders, concrete};
use crate::reply::{Incoming, Responses};
use crate::{Error, Request, Response, media};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use serde_json::Value;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Mutex, OnceLock};

/// The answers that a document's examples make, for each operation the documented responses. The text is JSON, and is
/// read when the first answer is wanted.
#[derive(Debug)]
pub struct Answers {
    text: &'static str,
    read: OnceLock<Value>,
    /// The paths of what was deleted: it is gone until something is put there.
    gone: Mutex<BTreeSet<String>>,
}

/// Chooses among several documented examples, given to a stub as a layer: the same seed and URL get the same one.
#[derive(Clone, Copy, Debug)]
pub struct Seed(pub u64);

/// More is not remembered.
const MOST_GONE: usize = 10_000;

/// What a caller asks for.
#[derive(Debug, Default)]
struct Wanted<'a> {
    /// `Prefer: code=404`
    status: Option<u16>,
    /// `Prefer: example=name`
    name: Option<&'a str>,
    accept: &'a str,
    /// Whether the request's body asks for a stream.
    stream: Option<bool>,
    /// What chooses among several examples.
    nth: usize,
}

impl Answers {
    /// From the text that the generator wrote.
    pub const fn new(text: &'static str) -> Self {
        Answers { text, read: OnceLock::new(), gone: Mutex::new(BTreeSet::new()) }
    }

    /// The answer to a request: the first documented one that is of a media type the caller takes, unless `Prefer`
    /// names another. If the body has `stream: true`, it is a stream. URLs of the API lead to the host of the request.
    pub fn answer<M: Message>(&self, request: Request<M>) -> Answer<M> {
        let all = self.read.get_or_init(|| serde_json::from_str(self.text).unwrap_or_default());
        let operation = M::OPERATION;
        let rows = all[format!("{} {}", operation.method, operation.path)].as_array();
        let rows = rows.map_or(&[][..], Vec::as_slice);
        let (message, _, extensions) = request.into_parts();
        let raw = extensions.get::<RawHeaders>();
        let mut wanted = raw.map(|raw| Wanted::of(&raw.headers)).unwrap_or_default();
        if let (Some(Seed(seed)), Some(raw)) = (extensions.get(), raw) {
            let mut hasher = DefaultHasher::new();
            (seed, operation.method, raw.uri.path_and_query().map(|target| target.as_str())).hash(&mut hasher);
            wanted.nth = hasher.finish() as usize;
        }
        if rows.iter().any(is_stream) {
            wanted.stream = streams(message);
        }
        if wanted.status.is_none() && self.find_gone(operation.method, raw.map(|raw| &raw.uri)) {
            wanted.status = Some(404);
        }
        let Some((status, row)) = wanted.choose(rows) else {
            return Err(Error::Unimplemented);
        };
        let host = raw.and_then(|raw| raw.headers.get(header::HOST)?.to_str().ok());
        let own = host.and_then(|host| at_host(row, &all["x-servers"], host));
        let mut reply = incoming(status, own.as_ref().unwrap_or(row));
        let failed = || Error::internal("the example does not read as the response that it is of");
        match M::read_output(&mut reply).map_err(|_| failed())? {
            Some(output) => Ok(Response::new(output)),
            None => Err(M::Error::read(&mut reply).map_err(|_| failed())?.map_or_else(failed, Error::from)),
        }
    }

    /// Whether a request is for something that was deleted, which this may be the request to do, or to undo.
    fn find_gone(&self, method: &str, uri: Option<&Uri>) -> bool {
        let (Some(uri), Ok(mut gone)) = (uri, self.gone.lock()) else { return false };
        let path = uri.path();
        match method {
            "DELETE" if gone.len() < MOST_GONE => !gone.insert(path.to_owned()),
            "PUT" | "POST" => {
                gone.remove(path);
                false
            }
            // What was in it went with it.
            _ => {
                let parents = path.match_indices('/').map(|(end, _)| &path[..end]);
                parents.chain([path]).any(|path| gone.contains(path))
            }
        }
    }
}

impl<'a> Wanted<'a> {
    fn of(headers: &'a HeaderMap) -> Self {
        let text = |value: &'a HeaderValue| value.to_str().ok();
        let accept = headers.get(header::ACCEPT).and_then(text).unwrap_or_default();
        let mut wanted = Wanted { accept, ..Wanted::default() };
        let preferences = headers.get_all("prefer").iter().filter_map(text).flat_map(|line| line.split([',', ';']));
        for (key, value) in preferences.filter_map(|preference| preference.trim().split_once('=')) {
            let value = value.trim().trim_matches('"');
            match key.trim() {
                "code" => wanted.status = value.parse().ok().filter(|code| (100..600).contains(code)),
                "example" => wanted.name = Some(value),
                _ => {}
            }
        }
        wanted
    }

    /// The best answer and its status; a preference that nothing satisfies counts for nothing.
    fn choose<'r>(&self, rows: &'r [Value]) -> Option<(StatusCode, &'r Value)> {
        let documented = |row: &Value| row["status"].as_u64().unwrap_or_default() as u16;
        let status = |row: &Value| match (documented(row), self.status) {
            // A range, and whatever has no response of its own.
            (0, Some(status)) => status,
            (0, None) => 500,
            (class @ 1..=9, Some(status)) if status / 100 == class => status,
            (class @ 1..=9, _) => class * 100,
            (status, _) => status,
        };
        let preferred = |row: &&Value| self.status.is_none_or(|wanted| status(row) == wanted);
        // The most particular response stands before a range, and that before the default.
        let first = rows.iter().find(preferred).or_else(|| rows.first())?;
        let same = || rows.iter().filter(|row| documented(row) == documented(first));
        let taken = |row: &&Value| row["media"].as_str().is_none_or(|media| media::accepts(self.accept, media));
        let named = |row: &&Value| self.name.is_some() && row["name"].as_str() == self.name;
        let streamed = |row: &&Value| self.stream == Some(is_stream(row));
        // Only among the examples of one media type is there a choice.
        let fitting = || {
            let media = same().find(taken).map(|row| &row["media"]);
            same().filter(taken).filter(move |row| media == Some(&row["media"]))
        };
        let nth = || fitting().nth(self.nth % fitting().count().max(1));
        let row = same().find(named).or_else(|| same().find(streamed)).or_else(nth).unwrap_or(first);
        Some((StatusCode::from_u16(status(row)).ok()?, row))
    }
}

/// Whether a row is a stream of values.
fn is_stream(row: &Value) -> bool {
    row["media"].as_str().is_some_and(|media| media::is_same(media, "text/event-stream") || media::is_lines(media))
}

/// Whether the body of a message asks for a stream, if it says anything of that.
fn streams<M: Message>(message: M) -> Option<bool> {
    let mut outgoing = Outgoing::new(M::OPERATION);
    message.send(&mut outgoing);
    let body: Value = serde_json::from_slice(&outgoing.body?.into_whole().ok()?).ok()?;
    body.get("stream")?.as_bool()
}

/// A row in which URLs of the API lead to this host, if there are any.
fn at_host(row: &Value, servers: &Value, host: &str) -> Option<Value> {
    let text = row.to_string();
    let own = format!("http://{host}");
    let servers = servers.as_array().into_iter().flatten().filter_map(Value::as_str);
    let changed = servers.fold(text.clone(), |text, server| text.replace(server, &own));
    (changed != text).then(|| serde_json::from_str(&changed).ok())?
}

/// A row as the response that it stands for.
fn incoming(status: StatusCode, row: &Value) -> Incoming {
    let mut headers = HeaderMap::new();
    for (name, value) in row["headers"].as_object().into_iter().flatten() {
        let name = HeaderName::from_bytes(name.as_bytes()).ok();
        let value = value.as_str().and_then(|value| HeaderValue::from_str(value).ok());
        headers.extend(name.zip(value));
    }
    let json = row.get("json");
    if let Some(media) = row["media"].as_str() {
        let media = if json.is_some() && media.contains('*') { "application/json" } else { concrete(media) };
        headers.extend(HeaderValue::from_str(media).ok().map(|media| (header::CONTENT_TYPE, media)));
    }
    let text = json.map(Value::to_string).or_else(|| Some(row["text"].as_str()?.to_owned()));
    Incoming::new(status, headers, Bytes::from(text.unwrap_or_default()))
}

/// The trait of an API, answered from the document's examples.
#[macro_export]
macro_rules! examples {
    ($api:ident from $answers:ident { $($method:ident: $message:ident;)* }) => {
        impl $api for Examples {
            $(fn $method(
                &self,
                request: $crate::Request<$message>,
            ) -> impl Future<Output = $crate::message::Answer<$message>> + $crate::MaybeSend {
                std::future::ready($answers.answer(request))
            })*
        }
    };
}
