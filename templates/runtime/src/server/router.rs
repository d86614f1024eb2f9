//! Routes of all operations behind one erased handler type.

use super::answer::{Shared, answer, methods_told, without_body};
use super::auth::{Authenticator, Judge};
use super::request_id::RequestId;
use super::template::Template;
use crate::message::{self, Message};
use crate::operation::Operation;
use crate::{Body, BoxFuture, Request};
use axum::Router;
use http::{Method, StatusCode};
use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::Arc;
use std::task::{Context, Poll};
use tracing::Instrument as _;
use tracing::field::Empty;

pub(super) type Handler =
    Arc<dyn Fn(Arc<Shared>, http::Request<Body>, Captures) -> BoxFuture<'static, Answer> + Send + Sync>;
pub(super) type Captures = Vec<(String, String)>;
pub(super) type Answer = http::Response<Body>;

#[derive(Clone)]
struct Route {
    operation: &'static Operation,
    template: Arc<Template>,
    handler: Handler,
}

impl Route {
    fn captures(&self, request: &http::Request<Body>) -> Option<Captures> {
        let uri = request.uri();
        self.template.matches(uri.path(), uri.query().unwrap_or_default(), request.headers())
    }
}

/// Collects the routes of an API; generated `router` functions are made of it.
pub struct Routes<A> {
    api: Arc<A>,
    shared: Shared,
    routes: Vec<Route>,
}

impl<A: Send + Sync + 'static> Routes<A> {
    /// The routes of an API whose document declares security.
    pub fn new(api: A, authenticator: impl Authenticator) -> Self {
        let judge: Arc<dyn Judge> = Arc::new(authenticator);
        Routes { api: Arc::new(api), shared: Shared { judge: Some(judge) }, routes: Vec::new() }
    }

    /// The routes of an API whose document declares none.
    pub fn open(api: A) -> Self {
        Routes { api: Arc::new(api), shared: Shared { judge: None }, routes: Vec::new() }
    }

    /// Sends the requests of an operation to a method of the API's trait.
    #[must_use]
    pub fn on<M: Message>(mut self, method: impl for<'a> ApiMethod<'a, A, M>) -> Self {
        let api = self.api.clone();
        let handler: Handler = Arc::new(move |shared, request, captures| {
            let api = api.clone();
            let handle = move |request| async move { method.call(&api, request).await };
            answer::<M, _>(shared, request, captures, handle)
        });
        let template = Arc::new(Template::parse(M::OPERATION.path));
        self.routes.push(Route { operation: M::OPERATION, template, handler });
        self
    }

    /// The router. It has no fallback, so routers merge.
    pub fn finish(self) -> Router {
        let shared = Arc::new(self.shared);
        let mut routes = self.routes;
        routes.sort_by_key(|route| std::cmp::Reverse(route.template.literal_len()));
        let mut groups: Vec<(String, Vec<Route>)> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        for route in &routes {
            let pattern = route.template.pattern();
            match places.get(&pattern) {
                Some(place) => groups[*place].1.push(route.clone()),
                None => {
                    places.insert(pattern.clone(), groups.len());
                    groups.push((pattern, vec![route.clone()]));
                }
            }
        }
        let all: Arc<[Route]> = routes.into();
        groups.into_iter().fold(Router::new().without_v07_checks(), |router, (pattern, routes)| {
            let endpoint = Endpoint { shared: shared.clone(), routes: routes.into(), all: all.clone() };
            router.route_service(&pattern, endpoint)
        })
    }
}

/// A method of an API's trait, whose future borrows the API.
pub trait ApiMethod<'a, A, M: Message>: Copy + Send + Sync + 'static {
    /// What it returns.
    type Future: Future<Output = message::Answer<M>> + Send + 'a;

    /// Calls it.
    fn call(self, api: &'a A, request: Request<M>) -> Self::Future;
}

impl<'a, A, M, F, T> ApiMethod<'a, A, M> for F
where
    A: 'a,
    M: Message,
    F: Fn(&'a A, Request<M>) -> T + Copy + Send + Sync + 'static,
    T: Future<Output = message::Answer<M>> + Send + 'a,
{
    type Future = T;

    fn call(self, api: &'a A, request: Request<M>) -> T {
        self(api, request)
    }
}

/// All operations whose templates share a pattern; the most literal template is tried first.
#[derive(Clone)]
struct Endpoint {
    shared: Arc<Shared>,
    routes: Arc<[Route]>,
    /// Those of other patterns too: axum has chosen the most literal pattern, which need not be the one that is meant.
    all: Arc<[Route]>,
}

impl tower_service::Service<http::Request<axum::body::Body>> for Endpoint {
    type Response = http::Response<axum::body::Body>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<axum::body::Body>) -> Self::Future {
        let mut request = request.map(Body::stream);
        let id = RequestId::of(request.headers());
        request.extensions_mut().insert(id.clone());
        let span = tracing::info_span!("request", id = id.as_str(), operation = Empty, route = Empty, status = Empty);
        let answer = span.in_scope(|| self.dispatch(request));
        let answer = async move {
            let mut answer = answer.await;
            tracing::Span::current().record("status", answer.status().as_u16());
            id.mark(answer.headers_mut());
            Ok(answer.map(axum::body::Body::new))
        };
        Box::pin(answer.instrument(span))
    }
}

impl Endpoint {
    /// The operation of a method that a request is meant for, and what its path says.
    fn find(&self, method: &Method, request: &http::Request<Body>) -> Option<(&Route, Captures)> {
        let mut routes = self.routes.iter().chain(&*self.all).filter(|route| route.operation.method == method.as_str());
        routes.find_map(|route| Some((route, route.captures(request)?)))
    }

    fn dispatch(&self, request: http::Request<Body>) -> BoxFuture<'static, Answer> {
        let run = |(route, captures): (&Route, Captures), request| {
            let span = tracing::Span::current();
            span.record("operation", route.operation.id).record("route", route.operation.path);
            (route.handler)(self.shared.clone(), request, captures)
        };
        if let Some(found) = self.find(request.method(), &request) {
            return run(found, request);
        }
        if request.method() == Method::HEAD
            && let Some(found) = self.find(&Method::GET, &request)
        {
            let answer = run(found, request);
            return Box::pin(async move { without_body(answer.await) });
        }
        let matching = self.all.iter().filter(|route| route.captures(&request).is_some());
        let methods = matching.map(|route| route.operation.method).collect::<Vec<_>>();
        let status = match (methods.is_empty(), request.method() == Method::OPTIONS) {
            (true, _) => StatusCode::NOT_FOUND,
            (false, true) => StatusCode::NO_CONTENT,
            (false, false) => StatusCode::METHOD_NOT_ALLOWED,
        };
        Box::pin(async move { methods_told(status, methods) })
    }
}
