//! A request for an operation → its answer: who, whether, what, and then the handler.

use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::Request;
use axum::http::HeaderMap;
use axum::response::Response;
use futures_util::FutureExt;

use super::body;
use super::call::Call;
use super::check::check;
use super::context::RequestContext;
use super::operation::{Api, Operation};
use super::params;
use super::permission::AuthorizeBox;
use super::problem;
use super::rejection::Rejection;
use super::reply::{Reply, without_body};
use super::request_id::{RequestId, X_REQUEST_ID};
use super::security::{self, Verifier};
use super::server::Answer;
use super::settings::Settings;
use super::template::Found;
use super::trace;
use super::violation::Violations;

/// What all routes of a server share.
pub(crate) struct Shared {
    pub(crate) api: &'static Api,
    pub(crate) verifiers: BTreeMap<&'static str, Verifier>,
    pub(crate) authorize: Option<AuthorizeBox>,
    pub(crate) settings: Settings,
    #[cfg(feature = "mock")]
    pub(crate) mocking: Option<super::mock::Mocking>,
}

/// An operation, and what answers it.
pub(crate) struct Route {
    pub(crate) operation: &'static Operation,
    pub(crate) answer: Option<Answer>,
}

impl Shared {
    /// Answers a request for an operation.
    pub(crate) async fn respond(&self, route: &Route, path: &Found, mut request: Request<Body>) -> Response {
        let id = RequestId::of(request.headers());
        request.extensions_mut().insert(id.clone());
        let is_head = request.method() == axum::http::Method::HEAD;
        let work = trace::request(route.operation, &id, Box::pin(self.work(route, path, request)));
        // A panic is the handler's own affair: the caller learns nothing of it, and the server goes on.
        let answer = AssertUnwindSafe(work).catch_unwind().await;
        let answer = answer.unwrap_or_else(|_| Err(Rejection::internal(&"the handler panicked")));
        let response = match answer {
            Ok(reply) => reply.into_response(is_head),
            Err(rejection) => self.error(route.operation.id, rejection, is_head),
        };
        identified(response, &id)
    }

    /// Answers a request that is for no operation.
    pub(crate) fn refuse(&self, rejection: Rejection, headers: &HeaderMap, is_head: bool) -> Response {
        identified(self.error("", rejection, is_head), &RequestId::of(headers))
    }

    fn error(&self, operation: &'static str, rejection: Rejection, is_head: bool) -> Response {
        let response = problem::response(operation, rejection, self.settings.errors);
        if is_head { without_body(response) } else { response }
    }

    async fn work(&self, route: &Route, path: &Found, request: Request<Body>) -> Result<Reply, Rejection> {
        let operation = route.operation;
        let (parts, body) = request.into_parts();
        let parts = Arc::new(parts);
        let principals = security::authenticate(self.api, &self.verifiers, operation, &parts).await?;
        let cx = RequestContext { operation, parts, principals };
        self.authorize(&cx).await?;
        if route.answer.is_none() && !self.is_mocked() {
            return Err(Rejection::unimplemented(operation.id));
        }
        let mut violations = Vec::new();
        let parameters = params::read(operation, path, &cx.parts, &mut violations);
        let (form, body) = body::read(operation, &cx.parts, body, &self.settings, &mut violations).await?;
        let violations = Violations(violations);
        if !violations.is_empty() {
            return Err(Rejection::invalid(violations.0));
        }
        let reply = self.answer(route, Call { cx, parameters, body, form }).await?;
        if cfg!(debug_assertions) { check(operation, reply) } else { Ok(reply) }
    }

    #[cfg(not(feature = "mock"))]
    async fn answer(&self, route: &Route, call: Call) -> Result<Reply, Rejection> {
        ask(route, call).await
    }

    /// What is not implemented is answered by the mock.
    #[cfg(feature = "mock")]
    async fn answer(&self, route: &Route, call: Call) -> Result<Reply, Rejection> {
        let Some(mocking) = &self.mocking else { return ask(route, call).await };
        let asked = super::mock::Asked::of(&call);
        match ask(route, call).await {
            Err(rejection) if rejection.is_unimplemented() => mocking.answer(asked),
            answer => answer,
        }
    }

    fn is_mocked(&self) -> bool {
        #[cfg(feature = "mock")]
        return self.mocking.is_some();
        #[cfg(not(feature = "mock"))]
        return false;
    }

    /// Denies what nobody has decided on.
    async fn authorize(&self, cx: &RequestContext) -> Result<(), Rejection> {
        let required = cx.operation.permissions;
        if required.is_empty() {
            return Ok(());
        }
        match &self.authorize {
            Some(hook) => hook.decide(cx, required).await,
            None => Err(Rejection::forbidden()),
        }
    }
}

/// Asks the implementation of an operation's tag.
async fn ask(route: &Route, call: Call) -> Result<Reply, Rejection> {
    match &route.answer {
        Some(answer) => answer.answer(call)?.await,
        None => Err(Rejection::unimplemented(route.operation.id)),
    }
}

fn identified(mut response: Response, id: &RequestId) -> Response {
    if let Some(value) = id.value() {
        response.headers_mut().insert(X_REQUEST_ID, value);
    }
    response
}
