//! Who callers are.
use crate::runtime::*;

/// What operations demand of their callers.
pub(crate) mod sets {
    use crate::runtime::Alternative;
    pub(crate) const TOKEN_AUTH_OR_WALDUR_OIDC_AUTH: &[Alternative] = &[
        &[("tokenAuth", &[])],
        &[("waldurOIDCAuth", &[])],
    ];
    pub(crate) const TOKEN_AUTH_OR_WALDUR_OIDC_AUTH_OR_NOBODY: &[Alternative] = &[
        &[("tokenAuth", &[])],
        &[("waldurOIDCAuth", &[])],
        &[],
    ];
}

/// Tells who a caller is. A scheme whose method you do not write lets nobody in.
///
/// Give `None` for a credential that is none of yours: the next alternative is tried, and if there is none the
/// caller is answered 401. Give a [`Rejection`] to answer at once.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait Authenticator: Send + Sync + 'static {
    /// Who a caller is: [`RequestContext::principal`] gives it to handlers.
    type Principal: Send + Sync + 'static;
    /// `tokenAuth`: a key in the header `Authorization`, behind `Token`.
    ///
    /// The word Token, a space, and the token.
    fn token_auth(
        &self,
        attempt: Attempt,
    ) -> impl Future<Output = Result<Option<Self::Principal>, Rejection>> + Send {
        nobody()
    }

    /// `waldurCookieAuth`: a key in the cookie `sessionid`.
    fn waldur_cookie_auth(
        &self,
        attempt: Attempt,
    ) -> impl Future<Output = Result<Option<Self::Principal>, Rejection>> + Send {
        nobody()
    }

    /// `waldurOIDCAuth`: a bearer token.
    fn waldur_oidc_auth(
        &self,
        attempt: Attempt,
    ) -> impl Future<Output = Result<Option<Self::Principal>, Rejection>> + Send {
        nobody()
    }
}

impl ServerBuilder {
    /// Asks `authenticator` who callers are. Without one, operations that demand a scheme answer 401 to
    /// everybody.
    #[must_use]
    pub fn authenticator<A: Authenticator>(self, authenticator: A) -> Self {
        self.schemes(
            authenticator,
            &[
                ("tokenAuth", |a, attempt| verified(a.token_auth(attempt))),
                (
                    "waldurCookieAuth",
                    |a, attempt| verified(a.waldur_cookie_auth(attempt)),
                ),
                ("waldurOIDCAuth", |a, attempt| verified(a.waldur_oidc_auth(attempt))),
            ],
        )
    }
}
