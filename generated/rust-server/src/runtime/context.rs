//! What a handler knows of the request beside its parameters and body.

use std::any::Any;
use std::sync::Arc;

use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap, Uri};

use super::operation::Operation;
use super::rejection::Rejection;

/// Who the caller is, as an authenticator says.
pub type Principal = Arc<dyn Any + Send + Sync>;

/// The request that a handler answers.
pub struct RequestContext {
    pub(crate) operation: &'static Operation,
    pub(crate) parts: Arc<Parts>,
    pub(crate) principals: Vec<(&'static str, Principal)>,
}

impl RequestContext {
    /// The operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The request's headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// The request's address.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.parts.uri
    }

    /// What layers have left with the request.
    #[must_use]
    pub fn extensions(&self) -> &Extensions {
        &self.parts.extensions
    }

    /// The id of the request, which the answer carries too.
    #[must_use]
    pub fn request_id(&self) -> &str {
        self.parts.extensions.get::<super::request_id::RequestId>().map_or("", |id| id.as_str())
    }

    /// Who the caller is: what the authenticator gave.
    ///
    /// # Errors
    ///
    /// 401 if the operation is open to anybody and the caller did not say; 500 if the authenticator gives another type.
    pub fn principal<P: Any>(&self) -> Result<&P, Rejection> {
        match self.try_principal() {
            Some(principal) => Ok(principal),
            None if self.principals.is_empty() => Err(Rejection::unauthorized()),
            None => Err(Rejection::internal(&"the authenticator gives another type of principal")),
        }
    }

    /// Who the caller is, if it is known.
    #[must_use]
    pub fn try_principal<P: Any>(&self) -> Option<&P> {
        self.principals.iter().find_map(|(_, principal)| principal.downcast_ref())
    }

    /// Who the caller is by one scheme, of an operation that demands several at once.
    #[must_use]
    pub fn principal_by<P: Any>(&self, scheme: &str) -> Option<&P> {
        let found = self.principals.iter().find(|(name, _)| *name == scheme);
        found.and_then(|(_, principal)| principal.downcast_ref())
    }
}

impl std::fmt::Debug for RequestContext {
    /// Without headers and address: there may be secrets in them.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RequestContext").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}
