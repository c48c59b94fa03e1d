//! Requests that are not answered as documented for success: a status, and what is said about it.

use std::fmt;

use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;

use super::violation::{Violation, Violations};

/// Why a request is not answered with one of the operation's documented responses.
///
/// Any error can become one by `?`: the caller is answered 500 and learns nothing of it; the error is reported through
/// `tracing`.
pub struct Rejection(Box<Reason>);

/// What the caller is told.
pub(crate) enum Reason {
    /// A status and a sentence.
    Status { status: StatusCode, detail: String, headers: Vec<(HeaderName, HeaderValue)> },
    /// What is wrong with the request.
    Invalid(Violations),
    /// Something of the server's own.
    Internal(String),
    /// Any response at all.
    Response(Response),
    /// Nobody has written what the operation does: 501.
    Unimplemented(String),
}

impl Rejection {
    /// A status, and a sentence that the caller reads.
    pub fn status(status: StatusCode, detail: impl Into<String>) -> Self {
        Self(Box::new(Reason::Status { status, detail: detail.into(), headers: Vec::new() }))
    }

    /// 404.
    #[must_use]
    pub fn not_found() -> Self {
        Self::status(StatusCode::NOT_FOUND, "Not found.")
    }

    /// 401: the caller is not known.
    #[must_use]
    pub fn unauthorized() -> Self {
        Self::status(StatusCode::UNAUTHORIZED, "Authentication credentials were not provided.")
    }

    /// 403: the caller may not do that.
    #[must_use]
    pub fn forbidden() -> Self {
        Self::status(StatusCode::FORBIDDEN, "You do not have permission to perform this action.")
    }

    /// 409.
    pub fn conflict(detail: impl Into<String>) -> Self {
        Self::status(StatusCode::CONFLICT, detail)
    }

    /// 400: a member of the body is wrong, for a reason that no schema can state.
    pub fn field(name: &str, message: impl Into<String>) -> Self {
        Self::invalid([Violation::body(format!("/{}", name.replace('~', "~0").replace('/', "~1")), message)])
    }

    /// 400, with everything that is wrong.
    pub fn invalid(violations: impl IntoIterator<Item = Violation>) -> Self {
        Self(Box::new(Reason::Invalid(Violations(violations.into_iter().collect()))))
    }

    /// Any response, also one of a status that the document does not list.
    #[must_use]
    pub fn response(response: Response) -> Self {
        Self(Box::new(Reason::Response(response)))
    }

    /// 500: the caller learns nothing, the text is reported.
    pub fn internal(error: &dyn fmt::Display) -> Self {
        Self(Box::new(Reason::Internal(error.to_string())))
    }

    /// 501: nobody has written what an operation does.
    pub(crate) fn unimplemented(operation: &'static str) -> Self {
        Self(Box::new(Reason::Unimplemented(format!("The operation {operation} is not implemented."))))
    }

    #[cfg(feature = "mock")]
    pub(crate) fn is_unimplemented(&self) -> bool {
        matches!(*self.0, Reason::Unimplemented(_))
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        match &mut *self.0 {
            Reason::Status { headers, .. } => headers.push((name, value)),
            Reason::Response(response) => {
                response.headers_mut().append(name, value);
            }
            Reason::Invalid(_) | Reason::Internal(_) | Reason::Unimplemented(_) => {}
        }
        self
    }

    pub(crate) fn reason(self) -> Reason {
        *self.0
    }
}

impl<E: std::error::Error> From<E> for Rejection {
    fn from(error: E) -> Self {
        Self::internal(&error)
    }
}

impl fmt::Debug for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Reason::Status { status, detail, .. } => write!(f, "Rejection({status}: {detail})"),
            Reason::Invalid(violations) => write!(f, "Rejection({violations:?})"),
            Reason::Internal(error) => write!(f, "Rejection(500: {error})"),
            Reason::Response(response) => write!(f, "Rejection({})", response.status()),
            Reason::Unimplemented(detail) => write!(f, "Rejection(501: {detail})"),
        }
    }
}
