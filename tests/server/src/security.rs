//! Who callers are.

use crate::runtime::*;

/// Tells who a caller is. A scheme whose method you do not write lets nobody in.
///
/// Give `None` for a credential that is none of yours: the next alternative is tried, and if there is none the caller
/// is answered 401. Give a [`Rejection`] to answer at once.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait Authenticator: Send + Sync + 'static {
    /// Who a caller is: [`RequestContext::principal`] gives it to handlers.
    type Principal: Send + Sync + 'static;

    /// `tokenAuth`: a key in the header `Authorization`, behind `Token`.
    fn token_auth(&self, attempt: Attempt) -> impl Future<Output = Result<Option<Self::Principal>, Rejection>> + Send {
        nobody()
    }

    /// `cookieAuth`: a key in the cookie `sessionid`.
    fn cookie_auth(&self, attempt: Attempt) -> impl Future<Output = Result<Option<Self::Principal>, Rejection>> + Send {
        nobody()
    }

    /// `oidc`: a bearer token.
    fn oidc(&self, attempt: Attempt) -> impl Future<Output = Result<Option<Self::Principal>, Rejection>> + Send {
        nobody()
    }

    /// `basic`: a user and a password.
    fn basic(&self, attempt: Attempt) -> impl Future<Output = Result<Option<Self::Principal>, Rejection>> + Send {
        nobody()
    }

    /// `key`: a key in the query parameter `api_key`.
    fn key(&self, attempt: Attempt) -> impl Future<Output = Result<Option<Self::Principal>, Rejection>> + Send {
        nobody()
    }
}

impl ServerBuilder {
    /// Asks `authenticator` who callers are. Without one, operations that demand a scheme answer 401 to everybody.
    #[must_use]
    pub fn authenticator<A: Authenticator>(self, authenticator: A) -> Self {
        self.schemes(
            authenticator,
            &[
                ("tokenAuth", |a, attempt| verified(a.token_auth(attempt))),
                ("cookieAuth", |a, attempt| verified(a.cookie_auth(attempt))),
                ("oidc", |a, attempt| verified(a.oidc(attempt))),
                ("basic", |a, attempt| verified(a.basic(attempt))),
                ("key", |a, attempt| verified(a.key(attempt))),
            ],
        )
    }
}
