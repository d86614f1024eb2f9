//! Routes of all operations behind one erased handler type.

use super::answer::{Shared, answer, methods_refused};
use super::auth::{Authenticator, Judge};
use super::template::Template;
use crate::message::Message;
use crate::operation::Operation;
use crate::{Body, BoxFuture, Error, Request, Response};
use axum::Router;
use http::{Method, StatusCode};
use std::convert::Infallible;
use std::sync::Arc;
use std::task::{Context, Poll};

/// The largest request body that a server reads unless told otherwise.
const MAX_REQUEST: usize = 2 * 1024 * 1024;

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
        Routes {
            api: Arc::new(api),
            shared: Shared { judge: Some(judge), max_request: MAX_REQUEST },
            routes: Vec::new(),
        }
    }

    /// The routes of an API whose document declares none.
    pub fn open(api: A) -> Self {
        Routes { api: Arc::new(api), shared: Shared { judge: None, max_request: MAX_REQUEST }, routes: Vec::new() }
    }

    /// Sends the requests of an operation to a method of the API's trait.
    #[must_use]
    pub fn on<M, F>(mut self, handle: fn(Arc<A>, Request<M>) -> F) -> Self
    where
        M: Message,
        F: Future<Output = Result<Response<M::Output>, Error<M::Error>>> + Send + 'static,
    {
        let api = self.api.clone();
        let handler: Handler = Arc::new(move |shared, request, captures| {
            let api = api.clone();
            Box::pin(answer::<M, _>(shared, request, captures, move |request| handle(api, request)))
        });
        let template = Arc::new(Template::parse(M::OPERATION.path));
        self.routes.push(Route { operation: M::OPERATION, template, handler });
        self
    }

    /// The router. It has no fallback, so routers merge.
    pub fn finish(self) -> Router {
        let shared = Arc::new(self.shared);
        let mut groups: Vec<(String, Vec<Route>)> = Vec::new();
        for route in self.routes {
            let pattern = route.template.pattern();
            match groups.iter_mut().find(|(known, _)| *known == pattern) {
                Some((_, routes)) => routes.push(route),
                None => groups.push((pattern, vec![route])),
            }
        }
        groups.into_iter().fold(Router::new().without_v07_checks(), |router, (pattern, mut routes)| {
            routes.sort_by_key(|route| std::cmp::Reverse(route.template.literal_len()));
            router.route_service(&pattern, Endpoint { shared: shared.clone(), routes: routes.into() })
        })
    }
}

/// All operations whose templates share a pattern.
#[derive(Clone)]
struct Endpoint {
    shared: Arc<Shared>,
    routes: Arc<[Route]>,
}

impl tower_service::Service<http::Request<axum::body::Body>> for Endpoint {
    type Response = http::Response<axum::body::Body>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<axum::body::Body>) -> Self::Future {
        let answer = self.dispatch(request.map(Body::stream));
        Box::pin(async move { Ok(answer.await.map(axum::body::Body::new)) })
    }
}

impl Endpoint {
    fn dispatch(&self, request: http::Request<Body>) -> BoxFuture<'static, Answer> {
        let (path, query) = (request.uri().path(), request.uri().query().unwrap_or_default());
        let matched: Vec<_> =
            self.routes.iter().filter_map(|route| Some((route, route.template.matches(path, query)?))).collect();
        let methods: Vec<Method> = matched.iter().map(|(route, _)| route.operation.method.clone()).collect();
        match matched.into_iter().find(|(route, _)| route.operation.method == *request.method()) {
            Some((route, captures)) => (route.handler)(self.shared.clone(), request, captures),
            None if methods.is_empty() => Box::pin(async { super::problem::problem(StatusCode::NOT_FOUND, None, &[]) }),
            None => Box::pin(async move { methods_refused(&methods) }),
        }
    }
}
