//! The builder: implementations, an authenticator and settings → an axum router.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;

use super::call::{Answered, Call, Handler};
use super::operation::{Api, Method, Operation};
use super::permission::{Authorize, AuthorizeBox};
use super::security::{Attempt, Verified, Verifier, Verifies, Verify};
use super::settings::{ErrorShape, Settings};

/// Where a server of the API begins.
#[derive(Clone, Copy, Debug)]
pub struct Server;

/// Answers an operation, with whatever implements its tag.
pub(crate) trait Answers: Send + Sync {
    fn answer(&self, call: Call) -> Answered<'_>;
}

/// Answers an operation.
pub(crate) type Answer = Box<dyn Answers>;

/// An implementation of a tag, and the function that answers one operation with it.
struct Handled<T>(Arc<T>, Handler<T>);

impl<T: Send + Sync> Answers for Handled<T> {
    fn answer(&self, call: Call) -> Answered<'_> {
        self.1(&self.0, call)
    }
}

/// An authenticator, and the function that asks it about one scheme.
struct Asked<A>(Arc<A>, Verify<A>);

impl<A: Send + Sync> Verifies for Asked<A> {
    fn verify(&self, attempt: Attempt) -> Verified<'_> {
        self.1(&self.0, attempt)
    }
}

/// A server in the making. Operations of tags without an implementation answer 501.
pub struct ServerBuilder {
    api: &'static Api,
    parts: Parts,
}

/// What tells an operation from all others.
pub(crate) type Address = (Method, &'static str);

/// The address of an operation.
pub(crate) fn address(operation: &Operation) -> Address {
    (operation.method, operation.path)
}

/// What a server is made of.
#[derive(Default)]
pub(crate) struct Parts {
    /// By method and path: documents exist in which two operations have one id.
    pub(crate) answers: BTreeMap<Address, Answer>,
    pub(crate) verifiers: BTreeMap<&'static str, Verifier>,
    pub(crate) authorize: Option<AuthorizeBox>,
    pub(crate) settings: Settings,
    #[cfg(feature = "mock")]
    pub(crate) mock: Option<super::mock::Mock>,
}

impl ServerBuilder {
    pub(crate) fn new(api: &'static Api) -> Self {
        Self { api, parts: Parts::default() }
    }

    /// Answers the operations of a tag.
    pub(crate) fn tag<T: Send + Sync + 'static>(
        mut self,
        api: T,
        handlers: &[(&'static Operation, Handler<T>)],
    ) -> Self {
        let api = Arc::new(api);
        for &(operation, handler) in handlers {
            self.parts.answers.insert(address(operation), Box::new(Handled(Arc::clone(&api), handler)));
        }
        self
    }

    /// Asks an authenticator about schemes.
    pub(crate) fn schemes<A: Send + Sync + 'static>(
        mut self,
        authenticator: A,
        schemes: &[(&'static str, Verify<A>)],
    ) -> Self {
        let authenticator = Arc::new(authenticator);
        for &(scheme, verify) in schemes {
            self.parts.verifiers.insert(scheme, Box::new(Asked(Arc::clone(&authenticator), verify)));
        }
        self
    }

    /// Asks `hook` whether the caller has the permissions that an operation demands. Without a hook such operations
    /// answer 403.
    #[must_use]
    pub fn authorize(mut self, hook: impl Authorize) -> Self {
        self.parts.authorize = Some(AuthorizeBox::new(hook));
        self
    }

    /// The shape of error bodies.
    #[must_use]
    pub fn errors(mut self, shape: ErrorShape) -> Self {
        self.parts.settings.errors = shape;
        self
    }

    /// The most bytes that a request's body may have: 2 MiB unless said otherwise.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.parts.settings.body_limit = bytes;
        self
    }

    /// The most bytes that a multipart body or an upload may have: 64 MiB unless said otherwise.
    #[must_use]
    pub fn upload_limit(mut self, bytes: usize) -> Self {
        self.parts.settings.upload_limit = bytes;
        self
    }

    /// Answers what is not implemented with made-up data that is valid by the document, and lets callers in who have
    /// any credential. What is given by other methods of the builder comes first, whatever the order.
    #[cfg(feature = "mock")]
    #[must_use]
    pub fn mock(mut self, mock: super::mock::Mock) -> Self {
        self.parts.mock = Some(mock);
        self
    }

    /// The router.
    pub fn build(self) -> Router {
        super::routes::router(self.api, self.parts)
    }
}

impl std::fmt::Debug for ServerBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let answers: Vec<_> = self.parts.answers.keys().collect();
        f.debug_struct("ServerBuilder").field("answers", &answers).finish_non_exhaustive()
    }
}
