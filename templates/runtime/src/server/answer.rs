//! From a request to its answer: authentication, reading, validation, the handler, writing.

use super::auth::{Credential, Credentials, Denied, Judge};
use super::form::{self, Unparsed};
use super::limits::Limits;
use super::problem::problem;
use super::router::{Answer, Captures};
use crate::body::{Unreadable, collect};
use crate::error::{ApiError, Refused};
use crate::media::{self, is_structured};
use crate::message::{Incoming, Message, RawHeaders, Refusal, Upload};
use crate::operation::Operation;
use crate::reply::{Outgoing, Responses};
use crate::time::within;
use crate::validate::Checker;
use crate::{Body, BoxError, BoxFuture, Error, Principal, Request, Response, Violation};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use std::sync::Arc;

pub(super) struct Shared {
    pub judge: Option<Arc<dyn Judge>>,
}

/// Answers a request by a handler.
pub(super) async fn answer<M, F>(
    shared: Arc<Shared>,
    request: http::Request<Body>,
    captures: Captures,
    handle: impl FnOnce(Request<M>) -> F + Send,
) -> Answer
where
    M: Message,
    F: Future<Output = Result<Response<M::Output>, Error<M::Error>>> + Send,
{
    let (mut incoming, extensions) = match read(shared, M::OPERATION, M::TRANSFER.upload, request, captures).await {
        Ok(read) => read,
        Err(refusal) => return *refusal,
    };
    incoming.parameters = M::PARAMETERS;
    let message = M::receive(&mut incoming);
    let found = message.as_ref().and_then(|message| Checker::run(true, message).err());
    let violations = found.iter().flat_map(|violations| violations.iter().cloned()).collect();
    let most = Limits::of(&extensions).violations;
    let message = match (refuse(incoming, violations, most), message) {
        (Some(refusal), _) => return refusal,
        (None, Some(message)) => message,
        (None, None) => return problem(StatusCode::BAD_REQUEST, None, &[]),
    };
    let mut message = message;
    message.apply_defaults();
    match handle(Request::from_server(message, extensions)).await {
        Ok(response) => {
            let (output, headers) = response.into_parts();
            let mut reply = Outgoing::default();
            M::write_output(output, &mut reply);
            written(M::OPERATION, reply, headers)
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
) -> BoxFuture<'static, Result<(Incoming, http::Extensions), Box<Answer>>> {
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let limits = Limits::of(&parts.extensions);
        if !limits.allows(&parts.headers) {
            return Err(refusal(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE));
        }
        let query = parts.uri.query().unwrap_or_default().to_owned();
        let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        if let Some(principal) = authenticate(&shared, operation, &parts.headers, &pairs).await? {
            parts.extensions.insert(principal);
        }
        let media = media::sent(&parts.headers).unwrap_or_default();
        let (mut form, mut malformed) = (Vec::new(), None);
        let late = || refusal(StatusCode::REQUEST_TIMEOUT);
        let body = if upload && !is_structured(media) {
            Upload::Stream(Some(body))
        } else if media.to_ascii_lowercase().starts_with("multipart/form-data") {
            let parse = form::parse(media, body, limits.body, limits.parts);
            match within(limits.time, parse).await.ok_or_else(late)? {
                Ok(parts) => form = parts,
                Err(Unparsed::TooMuch) => return Err(refusal(StatusCode::PAYLOAD_TOO_LARGE)),
                Err(Unparsed::Malformed(error)) => malformed = Some(error),
            }
            Upload::Stream(None)
        } else {
            let read = within(limits.time, collect(body, limits.body)).await.ok_or_else(late)?;
            Upload::Whole(read.map_err(|unreadable| match unreadable {
                Unreadable::TooLarge => refusal(StatusCode::PAYLOAD_TOO_LARGE),
                Unreadable::Broken(_) => refusal(StatusCode::BAD_REQUEST),
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

fn refusal(status: StatusCode) -> Box<Answer> {
    Box::new(problem(status, None, &[]))
}

/// Tries the alternatives that the request has every credential for; an operation that asks for none is open.
async fn authenticate(
    shared: &Shared,
    operation: &'static Operation,
    headers: &HeaderMap,
    query: &[(String, String)],
) -> Result<Option<Principal>, Box<Answer>> {
    let (Some(judge), false) = (&shared.judge, operation.security.is_empty()) else { return Ok(None) };
    let mut denied = Denied::Unauthenticated;
    for needs in operation.security {
        if needs.is_empty() {
            return Ok(None);
        }
        let credentials = needs.iter().map(|need| {
            let secret = need.scheme.extract(headers, query)?;
            Some(Credential { scheme: need.scheme, secret, scopes: need.scopes })
        });
        let Some(credentials) = credentials.collect() else { continue };
        let mut scopes = needs.iter().flat_map(|need| need.scopes);
        match judge.judge(Credentials(credentials), operation).await {
            Ok(principal) if scopes.all(|scope| principal.has_scope(scope)) => return Ok(Some(principal)),
            Ok(_) => denied = Denied::Forbidden,
            Err(reason) => denied = reason,
        }
    }
    let mut answer = refusal(match denied {
        Denied::Unauthenticated => StatusCode::UNAUTHORIZED,
        Denied::Forbidden => StatusCode::FORBIDDEN,
    });
    if denied == Denied::Unauthenticated {
        for need in operation.security.iter().flat_map(|needs| needs.iter()) {
            if let Some(challenge) = need.scheme.challenge() {
                answer.headers_mut().append(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
            }
        }
    }
    Err(answer)
}

/// 415, 400 or 422, if anything is wrong with what was read; says so of so many places at most.
fn refuse(incoming: Incoming, violations: Vec<Violation>, most: usize) -> Option<Answer> {
    let listed = |all: &[Violation]| all.iter().take(most).cloned().collect::<Vec<_>>();
    let mut malformed = Vec::new();
    for refusal in incoming.refusals {
        match refusal {
            Refusal::MediaType => return Some(problem(StatusCode::UNSUPPORTED_MEDIA_TYPE, None, &[])),
            Refusal::Malformed(violation) => malformed.push(violation),
        }
    }
    let (unparsed, violations): (Vec<_>, Vec<_>) =
        violations.into_iter().partition(|found| found.malformed && found.parameter.is_some());
    malformed.extend(unparsed);
    if !malformed.is_empty() {
        return Some(problem(StatusCode::BAD_REQUEST, None, &listed(&malformed)));
    }
    let misfits = incoming.misfits;
    // What a stand-in violates is not the caller's doing.
    let stood_in = |violation: &Violation| {
        violation.parameter.is_none() && misfits.iter().any(|misfit| is_within(&violation.pointer, &misfit.pointer))
    };
    let own: Vec<_> = violations.into_iter().filter(|violation| !stood_in(violation)).collect();
    let all = [misfits, own].concat();
    (!all.is_empty()).then(|| problem(StatusCode::UNPROCESSABLE_ENTITY, None, &listed(&all)))
}

fn is_within(pointer: &str, root: &str) -> bool {
    pointer.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// A written reply with a handler's headers beside it.
fn written(operation: &Operation, reply: Outgoing, headers: HeaderMap) -> Answer {
    if let Some(error) = reply.error {
        return internal(operation, &error);
    }
    let mut answer = http::Response::new(reply.body);
    *answer.status_mut() = reply.status;
    if headers.is_empty() {
        *answer.headers_mut() = reply.headers;
        return answer;
    }
    pass(headers, answer.headers_mut());
    // What the document declares stands before what a handler adds.
    answer.headers_mut().extend(reply.headers);
    answer
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

fn failed<E: Responses>(operation: &Operation, error: Error<E>) -> Answer {
    match error {
        Error::Api(api) => {
            let is_received = api.is_received();
            let ApiError { error, headers, .. } = api;
            let mut reply = Outgoing::default();
            error.write(&mut reply);
            if is_received && reply.status == StatusCode::UNAUTHORIZED {
                return problem(StatusCode::BAD_GATEWAY, None, &[]);
            }
            written(operation, reply, headers)
        }
        Error::Unexpected(unexpected) => {
            let mut answer = http::Response::new(Body::from(unexpected.body));
            *answer.status_mut() = unexpected.status;
            pass(unexpected.headers, answer.headers_mut());
            answer
        }
        Error::Invalid(violations) => {
            let violations: Vec<_> = violations.iter().cloned().collect();
            problem(StatusCode::UNPROCESSABLE_ENTITY, None, &violations)
        }
        Error::Unauthenticated(Refused::Here) => problem(StatusCode::UNAUTHORIZED, None, &[]),
        Error::Forbidden(Refused::Here) => problem(StatusCode::FORBIDDEN, None, &[]),
        Error::Unauthenticated(_) | Error::Forbidden(_) => problem(StatusCode::BAD_GATEWAY, None, &[]),
        Error::Decode(_) | Error::Transport(_) => problem(StatusCode::BAD_GATEWAY, None, &[]),
        Error::Timeout => problem(StatusCode::GATEWAY_TIMEOUT, None, &[]),
        Error::Unimplemented => problem(StatusCode::NOT_IMPLEMENTED, None, &[]),
        Error::Internal(error) => internal(operation, &error),
    }
}

fn internal(operation: &Operation, error: &BoxError) -> Answer {
    tracing::error!(operation = operation.id, error = %error, "a handler failed");
    problem(StatusCode::INTERNAL_SERVER_ERROR, None, &[])
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
pub(super) struct Wanted(Vec<HeaderValue>);

impl Wanted {
    pub fn of(headers: &HeaderMap) -> Self {
        Wanted(headers.get_all(header::ACCEPT).iter().cloned().collect())
    }

    /// Whether an answer is of use. Refusals are, and what has no media type; a method that changes something is
    /// answered however that is possible, for what is done is done.
    pub fn takes(&self, answer: &Answer) -> bool {
        let text = |value: &HeaderValue| value.to_str().map(str::to_owned);
        let media = answer.headers().get(header::CONTENT_TYPE).map(text);
        let wanted: Result<Vec<String>, _> = self.0.iter().map(text).collect();
        match (media, wanted) {
            (Some(Ok(media)), Ok(wanted)) if answer.status().is_success() && !wanted.is_empty() => {
                media::accepts(&wanted.join(","), &media)
            }
            _ => true,
        }
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
