//! The operations of an API → an axum router.
//!
//! The router has one route for each pattern; which operation is meant, and what the answer is when there is none of
//! that method, is decided here, so that 405 and `Allow` are right.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::ALLOW;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use tower_service::Service;

use super::operation::{Api, Method};
use super::pipeline::{Route, Shared};
use super::rejection::Rejection;
use super::server::{Address, Answer, Parts, address};
use super::template::Template;

/// The operations on one path of the document.
struct Path {
    template: Template,
    routes: Vec<Route>,
}

/// What one route of the router leads to.
#[derive(Clone)]
struct Endpoint {
    shared: Arc<Shared>,
    paths: Arc<[Path]>,
}

/// The router of an API.
pub(crate) fn router(api: &'static Api, parts: Parts) -> Router {
    #[cfg(feature = "mock")]
    let (parts, mocking) = super::mock::prepare(api, parts);
    let Parts { mut answers, verifiers, authorize, settings, .. } = parts;
    let shared = Arc::new(Shared {
        api,
        verifiers,
        authorize,
        settings,
        #[cfg(feature = "mock")]
        mocking,
    });
    let mut router = Router::new().without_v07_checks();
    for (pattern, paths) in patterns(api, &mut answers) {
        let endpoint = Endpoint { shared: Arc::clone(&shared), paths: paths.into() };
        router = router.route_service(&pattern, endpoint);
    }
    #[cfg(feature = "docs")]
    let router = super::docs::add(router, api);
    router.fallback_service(Endpoint { shared, paths: Arc::from([]) })
}

/// The paths that one pattern stands for, the most literal first.
fn patterns(api: &'static Api, answers: &mut BTreeMap<Address, Answer>) -> BTreeMap<String, Vec<Path>> {
    let mut patterns: BTreeMap<String, Vec<Path>> = BTreeMap::new();
    for &operation in api.operations.iter().copied().flatten() {
        let template = Template::new(operation.path);
        let paths = patterns.entry(template.pattern()).or_default();
        let route = Route { operation, answer: answers.remove(&address(operation)) };
        match paths.iter_mut().find(|path| path.routes[0].operation.path == operation.path) {
            Some(path) => path.routes.push(route),
            None => paths.push(Path { template, routes: vec![route] }),
        }
    }
    for paths in patterns.values_mut() {
        paths.sort_by_key(|path| std::cmp::Reverse(path.template.weight()));
    }
    patterns
}

impl Path {
    /// The operation of a method; HEAD is answered by GET where the document has no HEAD.
    fn route(&self, method: &str) -> Option<&Route> {
        let of = |method: &str| self.routes.iter().find(|route| route.operation.method.as_str() == method);
        of(method).or_else(|| if method == "HEAD" { of("GET") } else { None })
    }

    /// The methods that there are, for `Allow`.
    fn allow(paths: &[&Self]) -> String {
        let mut methods: Vec<Method> =
            paths.iter().flat_map(|path| &path.routes).map(|route| route.operation.method).collect();
        if methods.contains(&Method::Get) {
            methods.push(Method::Head);
        }
        methods.sort_unstable();
        methods.dedup();
        methods.into_iter().map(Method::as_str).collect::<Vec<_>>().join(", ")
    }
}

impl Endpoint {
    async fn respond(self, request: Request<Body>) -> Response {
        let (path, method) = (request.uri().path(), request.method().as_str());
        let found = self.paths.iter().find_map(|candidate| {
            let route = candidate.route(method)?;
            candidate.template.matches(path).map(|parameters| (route, parameters))
        });
        match found {
            Some((route, parameters)) => self.shared.respond(route, &parameters, request).await,
            None => self.refuse(&request),
        }
    }

    /// Answers 404, or 405 if the path is right.
    fn refuse(&self, request: &Request<Body>) -> Response {
        let method = request.method().as_str();
        let is_it = |candidate: &&Path| candidate.template.matches(request.uri().path()).is_some();
        let paths: Vec<&Path> = self.paths.iter().filter(is_it).collect();
        let rejection =
            if paths.is_empty() { Rejection::not_found() } else { not_allowed(method, &Path::allow(&paths)) };
        self.shared.refuse(rejection, request.headers(), method == "HEAD")
    }
}

fn not_allowed(method: &str, allow: &str) -> Rejection {
    let rejection = Rejection::status(StatusCode::METHOD_NOT_ALLOWED, format!("Method \"{method}\" not allowed."));
    match HeaderValue::from_str(allow) {
        Ok(value) => rejection.header(ALLOW, value),
        Err(_) => rejection,
    }
}

impl Service<Request<Body>> for Endpoint {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let endpoint = self.clone();
        Box::pin(async move { Ok(endpoint.respond(request).await) })
    }
}
