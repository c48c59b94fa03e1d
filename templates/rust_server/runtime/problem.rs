//! Rejections → error bodies.

use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;

use super::json::{Encode, Encoder};
use super::messages::Messages;
use super::rejection::{Reason, Rejection};
use super::settings::ErrorShape;
use super::trace;
use super::violation::{Place, Violation, Violations};

/// The response to a rejected request.
pub(crate) fn response(operation: &'static str, rejection: Rejection, shape: ErrorShape) -> Response {
    match rejection.reason() {
        Reason::Response(response) => response,
        Reason::Status { status, detail, headers } => {
            let mut response = plain(status, &detail, shape);
            for (name, value) in headers {
                response.headers_mut().append(name, value);
            }
            response
        }
        Reason::Unimplemented(detail) => plain(StatusCode::NOT_IMPLEMENTED, &detail, shape),
        Reason::Invalid(violations) => invalid(&violations, shape),
        Reason::Internal(error) => {
            trace::failed(operation, &error);
            plain(StatusCode::INTERNAL_SERVER_ERROR, "A server error occurred.", shape)
        }
    }
}

fn plain(status: StatusCode, detail: &str, shape: ErrorShape) -> Response {
    match shape {
        ErrorShape::Fields => body(status, "application/json", &Detail(detail)),
        ErrorShape::Problem => body(status, PROBLEM, &Problem { status, detail, errors: &[] }),
    }
}

fn invalid(violations: &Violations, shape: ErrorShape) -> Response {
    let status = StatusCode::BAD_REQUEST;
    let errors = violations.as_slice();
    match shape {
        ErrorShape::Fields => body(status, "application/json", &Messages::of(errors)),
        ErrorShape::Problem => body(status, PROBLEM, &Problem { status, detail: "The request is invalid.", errors }),
    }
}

/// The media type of RFC 9457.
const PROBLEM: &str = "application/problem+json";

/// `{"detail": "…"}`
struct Detail<'a>(&'a str);

impl Encode for Detail<'_> {
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("detail", &self.0)]);
    }
}

/// A problem (RFC 9457) of no type of its own.
struct Problem<'a> {
    status: StatusCode,
    detail: &'a str,
    errors: &'a [Violation],
}

impl Encode for Problem<'_> {
    fn encode(&self, e: &mut Encoder) {
        let title = self.status.canonical_reason().unwrap_or("Error");
        let errors = (!self.errors.is_empty()).then(|| self.errors.iter().map(Entry).collect::<Vec<_>>());
        e.object(&[
            ("type", &"about:blank"),
            ("title", &title),
            ("status", &u32::from(self.status.as_u16())),
            ("detail", &self.detail),
            ("errors", &errors),
        ]);
    }
}

/// One entry of `errors`.
struct Entry<'a>(&'a Violation);

impl Encode for Entry<'_> {
    fn encode(&self, e: &mut Encoder) {
        let Violation { place, code, message } = self.0;
        match place {
            Place::Body(pointer) => {
                e.object(&[("pointer", &format!("#{pointer}")), ("code", code), ("detail", message)]);
            }
            Place::Parameter(..) => e.object(&[("parameter", &Parameter(place)), ("code", code), ("detail", message)]),
        }
    }
}

/// The place of a parameter, and the pointer into its value.
struct Parameter<'a>(&'a Place);

impl Encode for Parameter<'_> {
    fn encode(&self, e: &mut Encoder) {
        let Place::Parameter(location, name, pointer) = self.0 else { return e.null() };
        let pointer = (!pointer.is_empty()).then(|| format!("#{pointer}"));
        e.object(&[("in", &location.as_str()), ("name", name), ("pointer", &pointer)]);
    }
}

fn body(status: StatusCode, media_type: &'static str, value: &dyn Encode) -> Response {
    let mut response = Response::new(Body::from(Encoder::json(value)));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}
