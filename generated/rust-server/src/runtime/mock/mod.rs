//! Operations that nobody has written → answers that are valid by the document.
//!
//! The same request has the same answer: there is no chance, and no clock. Resources that have a collection and an item
//! (`/x/` and `/x/{id}/`) are kept in memory, so that what is created can be retrieved, changed, listed and removed.

mod answer;
mod caller;
mod crud;
mod number;
mod overlay;
mod pattern;
mod resource;
mod seed;
mod store;
mod text;
mod value;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::http::request::Parts as RequestParts;
use bytes::Bytes;

pub use caller::AnyCaller;

use super::call::{Call, Received};
use super::operation::{Api, Method, Operation};
use super::permission::AuthorizeBox;
use super::rejection::Rejection;
use super::reply::Reply;
use super::server::Parts;
use super::settings::ErrorShape;
use resource::Roles;
use seed::Seed;
use store::Stores;

/// Answers for operations that nobody has written, for `ServerBuilder::mock`.
///
/// ```ignore
/// let router = Server::builder().marketplace_orders(MyOrders).mock(Mock::new()).build();
/// ```
///
/// - Values are the document's examples where those fit, and otherwise made by format, pattern and limits.
/// - Resources are kept in memory. Where an operation documents 404, an id that is not there is answered so; where it
///   does not, any id is there until it is deleted.
/// - Callers are let in with any credential of the right form, and may do everything, unless the server has an
///   authenticator or a hook for permissions of its own.
#[derive(Clone, Debug, Default)]
pub struct Mock {
    seed: u64,
    token: Option<String>,
    state: State,
}

/// Whether requests change what later ones are answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Kept,
    Nothing,
}

impl Mock {
    /// A mock that keeps resources in memory and lets in every caller who has a credential.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Other values, of the same kind.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Lets in only who has this key, bearer token or password.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Keeps nothing: every answer depends on its own request alone.
    #[must_use]
    pub fn stateless(mut self) -> Self {
        self.state = State::Nothing;
        self
    }
}

/// A mock at work.
pub(crate) struct Mocking {
    seed: Seed,
    errors: ErrorShape,
    roles: Roles,
    stores: Stores,
    /// The GET of each path: a HEAD is answered like it (RFC 9110, section 9.3.2).
    gets: BTreeMap<&'static str, &'static Operation>,
}

/// What a mock needs to know of a request.
pub(crate) struct Asked {
    pub(crate) operation: &'static Operation,
    pub(crate) parts: Arc<RequestParts>,
    pub(crate) parameters: String,
    pub(crate) body: Option<Bytes>,
}

impl Asked {
    pub(crate) fn of(call: &Call) -> Self {
        let body = match &call.body {
            Received::Value(bytes, _) => Some(bytes.clone()),
            Received::Empty | Received::Text(_) | Received::Stream(_) => None,
        };
        let (operation, parts) = (call.cx.operation, Arc::clone(&call.cx.parts));
        Self { operation, parts, parameters: call.parameters.clone(), body }
    }
}

/// Fills in what a server lacks, if it is to be mocked.
pub(crate) fn prepare(api: &'static Api, mut parts: Parts) -> (Parts, Option<Mocking>) {
    let Some(mock) = parts.mock.take() else { return (parts, None) };
    caller::admit(api, &mut parts.verifiers, mock.token.as_deref());
    let everybody = || AuthorizeBox::new(|_: &super::RequestContext, _: &'static [super::Permission]| Ok(()));
    parts.authorize = Some(parts.authorize.take().unwrap_or_else(everybody));
    let roles = match mock.state {
        State::Kept => Roles::of(api),
        State::Nothing => Roles::default(),
    };
    let errors = parts.settings.errors;
    let operations = api.operations.iter().copied().flatten().copied();
    let gets = operations.filter(|operation| operation.method == Method::Get);
    let gets = gets.map(|operation| (operation.path, operation)).collect();
    let mocking = Mocking { seed: Seed::new(mock.seed), errors, roles, stores: Stores::default(), gets };
    (parts, Some(mocking))
}

impl Mocking {
    /// Answers a request as the document says.
    pub(crate) fn answer(&self, mut asked: Asked) -> Result<Reply, Rejection> {
        if asked.operation.method == Method::Head {
            asked.operation = self.like(asked.operation);
        }
        let asked = &asked;
        match self.kept(asked) {
            Some(answer) => answer,
            None => self.plain(asked),
        }
    }

    /// The GET of a HEAD's path, if both are documented to end with the same status.
    fn like(&self, head: &'static Operation) -> &'static Operation {
        let status = |operation| answer::expected(operation).map(|documented| (documented.range, documented.status));
        let get = self.gets.get(head.path).copied();
        get.filter(|get| status(*get) == status(head)).unwrap_or(head)
    }

    /// An answer that depends on the request alone.
    fn plain(&self, asked: &Asked) -> Result<Reply, Rejection> {
        let seed = self.seed.with(asked.operation.id).with(asked.parts.uri.path());
        answer::success(asked.operation, seed)
    }
}
