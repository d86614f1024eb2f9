//! From a request to its answer: authentication, reading, validation, the handler, writing.

use super::auth::{Credential, Credentials, Denied, Judge};
use super::form::{self, Unparsed};
use super::limits::Limits;
use super::paced::paced;
use super::problem::problem;
use super::refusals::{Refusal, Refusals};
use super::router::{Answer, Captures};
use crate::body::{Unreadable, collect};
use crate::error::{ApiError, Refused};
use crate::media::{self, is_structured};
use crate::message::{self, Incoming, Message, RawHeaders, Transfer, Upload};
use crate::operation::Operation;
use crate::reply::{Outgoing, Responses};
use crate::time::within;
use crate::validate::Checker;
use crate::{Body, BoxError, BoxFuture, Error, Principal, Reading, Request, Response, Violation};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use http_body::Body as _;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;

pub(super) struct Shared {
    pub judge: Option<Arc<dyn Judge>>,
}

/// Answers a request by a handler. Reading is a future of its own, the same for all operations, so that the future of an
/// operation stays small: it is moved several times.
pub(super) fn answer<M, F>(
    shared: Arc<Shared>,
    request: http::Request<Body>,
    captures: Captures,
    handle: impl FnOnce(Request<M>) -> F + Send + 'static,
) -> BoxFuture<'static, Answer>
where
    M: Message,
    F: Future<Output = Result<Response<M::Output>, Error<M::Error>>> + Send + 'static,
{
    let refusals = Refusals::of(request.extensions());
    let reading = request.extensions().get().copied().unwrap_or_default();
    let wanted = Wanted::of(&request, M::TRANSFER, reading);
    let read = read(shared, M::OPERATION, M::TRANSFER.upload, request, captures);
    Box::pin(async move {
        let handled = unwinding(pin!(handled(read, reading, handle))).await.unwrap_or_else(|panic| {
            tracing::error!(operation = M::OPERATION.id, panic, "a handler panicked");
            Err(Refusal::of(StatusCode::INTERNAL_SERVER_ERROR))
        });
        let answer = match handled {
            Ok(answer) => wanted.named(answer).ok_or_else(|| Refusal::of(StatusCode::NOT_ACCEPTABLE)),
            Err(refusal) => Err(refusal),
        };
        answer.unwrap_or_else(|refusal| refusals.write::<M::Error>(&refusal, M::OPERATION))
    })
}

/// Runs work that may panic; if it does, returns the message.
async fn unwinding<T>(mut work: Pin<&mut impl Future<Output = T>>) -> Result<T, String> {
    // Of the work nothing is used again after a panic.
    let polled = poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))) {
        Ok(polled) => polled.map(Ok),
        Err(panic) => Poll::Ready(Err(panic)),
    });
    polled.await.map_err(|panic| match panic.downcast::<String>() {
        Ok(message) => *message,
        Err(panic) => panic.downcast_ref::<&str>().map_or_else(String::new, |message| (*message).to_owned()),
    })
}

async fn handled<M, F>(
    read: BoxFuture<'static, Result<(Incoming, http::Extensions), Box<Refusal>>>,
    reading: Reading,
    handle: impl FnOnce(Request<M>) -> F + Send,
) -> Result<Answer, Box<Refusal>>
where
    M: Message,
    F: Future<Output = Result<Response<M::Output>, Error<M::Error>>> + Send,
{
    let (mut incoming, extensions) = read.await?;
    (incoming.parameters, incoming.reading) = (M::PARAMETERS, reading);
    incoming.check_encoding();
    let message = M::receive(&mut incoming);
    let found = message.as_ref().and_then(|message| Checker::run(true, message).err());
    let violations = found.iter().flat_map(|violations| violations.iter().cloned()).collect();
    check(incoming, violations, Limits::of(&extensions).violations)?;
    let mut message = message.ok_or_else(|| Refusal::of(StatusCode::BAD_REQUEST))?;
    message.apply_defaults();
    match handle(Request::from_server(message, extensions)).await {
        Ok(response) => {
            let (output, headers) = response.into_parts();
            let mut reply = Outgoing::default();
            M::write_output(output, &mut reply);
            written(M::OPERATION, M::TRANSFER, reply, headers)
        }
        Err(error) => failed(M::OPERATION, error),
    }
}

/// Authenticates the caller, then reads the body: nobody uploads before being let in.
fn read(
    shared: Arc<Shared>,
    operation: &'static Operation,
    upload: bool,
    request: http::Request<Body>,
    captures: Captures,
) -> BoxFuture<'static, Result<(Incoming, http::Extensions), Box<Refusal>>> {
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let limits = Limits::of(&parts.extensions);
        if !limits.allows(&parts.headers) {
            return Err(Refusal::of(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE));
        }
        let query = parts.uri.query().unwrap_or_default().to_owned();
        let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        if let Some(principal) = authenticate(&shared, operation, &parts.headers, &pairs).await? {
            parts.extensions.insert(principal);
        }
        if is_encoded(&parts.headers) && !body.is_end_stream() {
            return Err(Refusal::of(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        let media = media::sent(&parts.headers).unwrap_or_default();
        let (mut form, mut malformed) = (Vec::new(), None);
        let late = || Refusal::of(StatusCode::REQUEST_TIMEOUT);
        let body = if upload && !is_structured(media) {
            Upload::Stream(Some(paced(body, limits.pause)))
        } else if media::is_same(media, "multipart/form-data") {
            // In a place of its own, for it is large, and few requests have need of it.
            let mut parse = Box::pin(form::parse(media, paced(body, limits.pause), limits.body, limits.parts));
            match within(limits.time, parse.as_mut()).await.ok_or_else(late)? {
                Ok(parts) => form = parts,
                Err(Unparsed::TooMuch) => return Err(Refusal::of(StatusCode::PAYLOAD_TOO_LARGE)),
                Err(Unparsed::Malformed(error)) => malformed = Some(error),
            }
            Upload::Stream(None)
        } else {
            let read = within(limits.time, pin!(collect(body, limits.body))).await.ok_or_else(late)?;
            Upload::Whole(read.map_err(|unreadable| match unreadable {
                Unreadable::TooLarge => Refusal::of(StatusCode::PAYLOAD_TOO_LARGE),
                Unreadable::Broken(_) => Refusal::of(StatusCode::BAD_REQUEST),
            })?)
        };
        let headers = Arc::new(parts.headers);
        parts.extensions.insert(RawHeaders { headers: headers.clone(), uri: parts.uri });
        let mut incoming = Incoming::new(captures, query, headers, body);
        (incoming.parts, incoming.limit) = (form, limits.body);
        if let Some(error) = malformed {
            incoming.malformed("body", "", error);
        }
        Ok((incoming, parts.extensions))
    })
}

/// Whether a body is compressed, or encoded in another way; a layer that undoes that removes the header.
fn is_encoded(headers: &HeaderMap) -> bool {
    let encodings = headers.get_all(header::CONTENT_ENCODING).into_iter();
    let mut encodings = encodings.flat_map(|value| value.as_bytes().split(|byte| *byte == b','));
    encodings.any(|encoding| !matches!(encoding.trim_ascii(), b"" | b"identity"))
}

/// Tries the alternatives that the request has every credential for; an operation that asks for none is open. Who has
/// wrong ones is refused even where others may be anonymous.
async fn authenticate(
    shared: &Shared,
    operation: &'static Operation,
    headers: &HeaderMap,
    query: &[(String, String)],
) -> Result<Option<Principal>, Box<Refusal>> {
    let (Some(judge), false) = (&shared.judge, operation.security.is_empty()) else { return Ok(None) };
    let mut denied = Denied::Anonymous;
    for needs in operation.security.iter().filter(|needs| !needs.is_empty()) {
        let mut credentials = Vec::new();
        for need in *needs {
            let Ok(secret) = need.scheme.extract(headers, query) else {
                let message = format!("there are several credentials for `{}`", need.scheme.name);
                return Err(Box::new(Refusal::new(StatusCode::BAD_REQUEST, vec![Violation::at("", message)])));
            };
            credentials.extend(secret.map(|secret| Credential { scheme: need.scheme, secret, scopes: need.scopes }));
        }
        if credentials.len() < needs.len() {
            continue;
        }
        let mut scopes = needs.iter().flat_map(|need| need.scopes);
        match judge.judge(Credentials(credentials), operation).await {
            // The credential belongs to another scheme with the same place.
            Ok(principal) if !needs.iter().any(|need| principal.is_of(need.scheme)) => {
                denied = Denied::Unauthenticated;
            }
            Ok(principal) if scopes.all(|scope| principal.has_scope(scope)) => return Ok(Some(principal)),
            Ok(_) => denied = Denied::Forbidden,
            Err(Denied::Anonymous) => {}
            Err(reason) => denied = reason,
        }
    }
    if denied == Denied::Anonymous && operation.security.iter().any(|needs| needs.is_empty()) {
        return Ok(None);
    }
    let mut refusal = Refusal::of(match denied {
        Denied::Unauthenticated | Denied::Anonymous => StatusCode::UNAUTHORIZED,
        Denied::Forbidden => StatusCode::FORBIDDEN,
    });
    if denied != Denied::Forbidden {
        let needs = operation.security.iter().flat_map(|needs| needs.iter());
        refusal.challenges = needs.filter_map(|need| need.scheme.challenge()).collect();
    }
    Err(refusal)
}

/// Refuses with 415, 400 or 422, if anything is wrong with what was read; says so of so many places at most.
fn check(incoming: Incoming, violations: Vec<Violation>, most: usize) -> Result<(), Box<Refusal>> {
    let refuse = |status, mut found: Vec<Violation>| {
        found.truncate(most);
        if found.is_empty() { Ok(()) } else { Err(Box::new(Refusal::new(status, found))) }
    };
    let mut malformed = Vec::new();
    for refusal in incoming.refusals {
        match refusal {
            message::Refusal::MediaType => return Err(Refusal::of(StatusCode::UNSUPPORTED_MEDIA_TYPE)),
            message::Refusal::Malformed(violation) => malformed.push(violation),
        }
    }
    let (unparsed, violations): (Vec<_>, Vec<_>) =
        violations.into_iter().partition(|found| found.malformed && found.parameter.is_some());
    malformed.extend(unparsed);
    refuse(StatusCode::BAD_REQUEST, malformed)?;
    let misfits = incoming.misfits;
    // What a stand-in violates is not the caller's doing.
    let stood_in = |violation: &Violation| {
        violation.parameter.is_none() && misfits.iter().any(|misfit| is_within(&violation.pointer, &misfit.pointer))
    };
    let own: Vec<_> = violations.into_iter().filter(|violation| !stood_in(violation)).collect();
    refuse(StatusCode::UNPROCESSABLE_ENTITY, [misfits, own].concat())
}

fn is_within(pointer: &str, root: &str) -> bool {
    pointer.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// A written reply with a handler's headers beside it. A handler may choose among the documented media types.
fn written(
    operation: &Operation,
    transfer: Transfer,
    reply: Outgoing,
    headers: HeaderMap,
) -> Result<Answer, Box<Refusal>> {
    if let Some(error) = reply.error {
        return Err(internal(operation, &error));
    }
    let mut answer = http::Response::new(reply.body);
    *answer.status_mut() = reply.status;
    if headers.is_empty() {
        *answer.headers_mut() = reply.headers;
        return Ok(answer);
    }
    let media = headers.get(header::CONTENT_TYPE).filter(|media| is_documented(transfer, media)).cloned();
    pass(headers, answer.headers_mut());
    // What the document declares stands before what a handler adds.
    answer.headers_mut().extend(reply.headers);
    if let Some(media) = media {
        answer.headers_mut().insert(header::CONTENT_TYPE, media);
    }
    Ok(answer)
}

/// Whether a handler may choose this media type.
fn is_documented(transfer: Transfer, media: &HeaderValue) -> bool {
    let Ok(media) = media.to_str() else { return false };
    let mut documented = media::listed(transfer.accept).chain(media::listed(transfer.alike));
    documented.any(|documented| media::is_same(media, documented) || media::is_range(documented, media))
}

/// Headers that belong to one connection or one encoding of a body are not passed on.
fn pass(from: HeaderMap, to: &mut HeaderMap) {
    const KEPT_BACK: [header::HeaderName; 8] = [
        header::CONNECTION,
        header::CONTENT_ENCODING,
        header::CONTENT_LENGTH,
        header::DATE,
        header::TE,
        header::TRAILER,
        header::TRANSFER_ENCODING,
        header::UPGRADE,
    ];
    for (name, value) in &from {
        if !KEPT_BACK.contains(name) {
            to.append(name.clone(), value.clone());
        }
    }
}

fn failed<E: Responses>(operation: &Operation, error: Error<E>) -> Result<Answer, Box<Refusal>> {
    Err(match error {
        Error::Api(api) => {
            let is_received = api.is_received();
            let ApiError { error, headers, .. } = api;
            let mut reply = Outgoing::default();
            error.write(&mut reply);
            if is_received && reply.status == StatusCode::UNAUTHORIZED {
                return Err(Refusal::of(StatusCode::BAD_GATEWAY));
            }
            return written(operation, Transfer { accept: "", alike: "", ..Transfer::JSON }, reply, headers);
        }
        Error::Unexpected(unexpected) => {
            let mut answer = http::Response::new(Body::from(unexpected.body));
            *answer.status_mut() = unexpected.status;
            pass(unexpected.headers, answer.headers_mut());
            return Ok(answer);
        }
        Error::Invalid(violations) => {
            let violations = violations.iter().cloned().collect();
            Box::new(Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, violations))
        }
        Error::Unauthenticated(Refused::Here) => Refusal::of(StatusCode::UNAUTHORIZED),
        Error::Forbidden(Refused::Here) => Refusal::of(StatusCode::FORBIDDEN),
        Error::Unauthenticated(_) | Error::Forbidden(_) => Refusal::of(StatusCode::BAD_GATEWAY),
        Error::Decode(_) | Error::Transport(_) => Refusal::of(StatusCode::BAD_GATEWAY),
        Error::Timeout(_) => Refusal::of(StatusCode::GATEWAY_TIMEOUT),
        Error::Unimplemented => Refusal::of(StatusCode::NOT_IMPLEMENTED),
        Error::Internal(error) => internal(operation, &error),
    })
}

fn internal(operation: &Operation, error: &BoxError) -> Box<Refusal> {
    tracing::error!(operation = operation.id, error = %error, "a handler failed");
    Refusal::of(StatusCode::INTERNAL_SERVER_ERROR)
}

/// 405, or what OPTIONS is answered with: the methods that the path has. 404 where it has none.
pub(super) fn methods_told(status: StatusCode, mut methods: Vec<&'static str>) -> Answer {
    let mut answer = match status {
        StatusCode::NO_CONTENT => http::Response::new(Body::empty()),
        refused => problem(refused, None, &[]),
    };
    *answer.status_mut() = status;
    if methods.is_empty() {
        return answer;
    }
    if methods.contains(&"GET") {
        methods.push("HEAD");
    }
    methods.push("OPTIONS");
    methods.sort_unstable();
    methods.dedup();
    if let Ok(allow) = HeaderValue::from_str(&methods.join(", ")) {
        answer.headers_mut().insert(header::ALLOW, allow);
    }
    answer
}

/// The media types that a caller takes.
struct Wanted {
    /// The values of `Accept`; `None` if the response is sent as it is in any case.
    accept: Option<String>,
    transfer: Transfer,
    /// Whether a response of another media type is better than none.
    tolerant: bool,
}

impl Wanted {
    /// A method that changes something is answered however that is possible, for what is done is done. So is every other
    /// if that is tolerated, which HTTP allows.
    fn of(request: &http::Request<Body>, transfer: Transfer, reading: Reading) -> Self {
        let tolerant = !request.method().is_safe() || reading.any_accept;
        if tolerant && transfer.alike.is_empty() {
            return Wanted { accept: None, transfer, tolerant };
        }
        let values = request.headers().get_all(header::ACCEPT).iter().map(HeaderValue::to_str);
        let values: Option<Vec<&str>> = values.map(Result::ok).collect();
        Wanted { accept: values.map(|values| values.join(",")), transfer, tolerant }
    }

    /// Returns the answer if it is of use, under the documented name for its media type that the caller takes. Refusals
    /// are of use, and what has no media type.
    fn named(&self, mut answer: Answer) -> Option<Answer> {
        let media = answer.headers().get(header::CONTENT_TYPE).and_then(|media| media.to_str().ok());
        let (Some(wanted), Some(media)) = (&self.accept, media) else { return Some(answer) };
        if !answer.status().is_success() || media::accepts(wanted, media) {
            return Some(answer);
        }
        let is_listed = media::listed(self.transfer.accept).any(|listed| media::is_same(media, listed));
        let mut others = media::listed(self.transfer.alike).filter(|_| is_listed);
        let other = others.find(|other| media::accepts(wanted, other)).and_then(|other| other.parse().ok());
        if let Some(other) = other {
            answer.headers_mut().insert(header::CONTENT_TYPE, other);
            return Some(answer);
        }
        self.tolerant.then_some(answer)
    }
}

/// What HEAD is answered with where the document only has GET.
pub(super) fn without_body(answer: Answer) -> Answer {
    use http_body::Body as _;
    let length = answer.body().size_hint().exact();
    let mut answer = answer.map(|_| Body::empty());
    if let Some(length) = length {
        answer.headers_mut().entry(header::CONTENT_LENGTH).or_insert(length.into());
    }
    answer
}
