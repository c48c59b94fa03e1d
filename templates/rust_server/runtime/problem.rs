//! Rejections → error bodies.

use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use serde_json::{Map, Value, json};

use super::rejection::{Reason, Rejection};
use super::settings::ErrorShape;
use super::trace;
use super::violation::{Place, Violation, Violations};

/// The name under which what is wrong with an object as a whole stands.
const NON_FIELD: &str = "non_field_errors";

/// The response to a rejected request.
pub(crate) fn response(operation: &'static str, rejection: Rejection, shape: ErrorShape) -> Response {
    match rejection.reason() {
        Reason::Response(response) => response,
        Reason::Status { status, detail, headers } => {
            let mut response = plain(status, &detail, shape);
            headers.into_iter().for_each(|(name, value)| drop(response.headers_mut().append(name, value)));
            response
        }
        Reason::Invalid(violations) => invalid(&violations, shape),
        Reason::Internal(error) => {
            trace::failed(operation, &error);
            plain(StatusCode::INTERNAL_SERVER_ERROR, "A server error occurred.", shape)
        }
    }
}

fn plain(status: StatusCode, detail: &str, shape: ErrorShape) -> Response {
    match shape {
        ErrorShape::Fields => body(status, shape, &json!({ "detail": detail })),
        ErrorShape::Problem => body(status, shape, &problem(status, detail)),
    }
}

fn problem(status: StatusCode, detail: &str) -> Value {
    let title = status.canonical_reason().unwrap_or("Error");
    json!({ "type": "about:blank", "title": title, "status": status.as_u16(), "detail": detail })
}

fn invalid(violations: &Violations, shape: ErrorShape) -> Response {
    let status = StatusCode::BAD_REQUEST;
    let value = match shape {
        ErrorShape::Fields => fields(violations),
        ErrorShape::Problem => {
            let mut value = problem(status, "The request is invalid.");
            value["errors"] = violations.as_slice().iter().map(entry).collect();
            value
        }
    };
    body(status, shape, &value)
}

/// One entry of `errors`.
fn entry(violation: &Violation) -> Value {
    let Violation { place, code, message } = violation;
    match place {
        Place::Body(pointer) => json!({ "pointer": format!("#{pointer}"), "code": code, "detail": message }),
        Place::Parameter(location, name, pointer) => {
            let mut parameter = json!({ "in": location.as_str(), "name": name });
            if !pointer.is_empty() {
                parameter["pointer"] = json!(format!("#{pointer}"));
            }
            json!({ "parameter": parameter, "code": code, "detail": message })
        }
    }
}

/// Messages by the names of members, one object in the other.
fn fields(violations: &Violations) -> Value {
    let mut root = Value::Object(Map::new());
    for violation in violations.as_slice() {
        let steps: Vec<String> = match &violation.place {
            Place::Body(pointer) => steps(pointer),
            Place::Parameter(_, name, pointer) => {
                std::iter::once((*name).to_owned()).chain(steps(pointer)).collect()
            }
        };
        insert(&mut root, &steps, &violation.message);
    }
    root
}

fn steps(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect()
}

/// Puts a message where it belongs. Messages about a value and about its members go together as in an object: its own
/// stand under `non_field_errors`.
fn insert(node: &mut Value, steps: &[String], message: &str) {
    if let (Value::Object(members), [first, rest @ ..]) = (&mut *node, steps) {
        let child = members.entry(first.as_str()).or_insert_with(|| empty(rest));
        return insert(child, rest, message);
    }
    match (node, steps) {
        (Value::Array(messages), []) => messages.push(message.into()),
        (node @ Value::Object(_), []) => insert(node, &[NON_FIELD.to_owned()], message),
        (node, steps) => {
            let own = node.take();
            *node = json!({ NON_FIELD: own });
            insert(node, steps, message);
        }
    }
}

fn empty(rest: &[String]) -> Value {
    if rest.is_empty() { Value::Array(Vec::new()) } else { Value::Object(Map::new()) }
}

fn body(status: StatusCode, shape: ErrorShape, value: &Value) -> Response {
    let media_type = match shape {
        ErrorShape::Fields => "application/json",
        ErrorShape::Problem => "application/problem+json",
    };
    let mut response = Response::new(Body::from(value.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}
