//! Spans and events, with the feature `tracing`; nothing without it.

use super::operation::Operation;
use super::rejection::Rejection;
use super::reply::Reply;
use super::request_id::RequestId;

type Answer = Result<Reply, Rejection>;

/// Answers a request inside a span that tells the operation, the templated route and the request's id.
#[cfg(feature = "tracing")]
pub(crate) fn request(
    operation: &'static Operation,
    id: &RequestId,
    work: impl Future<Output = Answer>,
) -> impl Future<Output = Answer> {
    use tracing::Instrument;
    let span = tracing::info_span!(
        "request",
        operation = operation.id,
        http.request.method = operation.method.as_str(),
        http.route = operation.path,
        request_id = id.as_str(),
    );
    work.instrument(span)
}

/// Answers a request.
#[cfg(not(feature = "tracing"))]
pub(crate) fn request(
    _: &'static Operation,
    _: &RequestId,
    work: impl Future<Output = Answer>,
) -> impl Future<Output = Answer> {
    work
}

/// Reports what the caller is not told.
#[cfg(feature = "tracing")]
pub(crate) fn failed(operation: &'static str, error: &str) {
    tracing::error!(operation, error, "the request failed");
}

/// Reports what the caller is not told: on the standard error, as there is no other place.
#[cfg(not(feature = "tracing"))]
pub(crate) fn failed(operation: &'static str, error: &str) {
    eprintln!("{operation}: the request failed: {error}");
}
