//! Spans and events for `tracing`, behind the feature of that name; nothing without it.
//!
//! What is shown: operation id, method, templated route, status, attempt. Never a value that was
//! sent, and of what was received only drift, with secrets redacted.

use super::drift::Drift;
use super::error::Error;
use super::operation::Operation;

/// The span of one call.
#[cfg(feature = "tracing")]
pub(crate) fn span(operation: &'static Operation) -> tracing::Span {
    tracing::info_span!(
        "api_call",
        operation = operation.id,
        http.request.method = operation.method.as_str(),
        http.route = operation.path,
        http.response.status_code = tracing::field::Empty,
        attempt = tracing::field::Empty,
    )
}

/// Runs a call within its span.
#[cfg(feature = "tracing")]
pub(crate) fn within<F: Future>(operation: &'static Operation, call: F) -> impl Future<Output = F::Output> {
    tracing::Instrument::instrument(call, span(operation))
}

/// Runs a call.
#[cfg(not(feature = "tracing"))]
pub(crate) fn within<F: Future>(_: &'static Operation, call: F) -> F {
    call
}

/// An attempt was answered.
pub(crate) fn attempt(number: u32, status: Option<u16>) {
    #[cfg(feature = "tracing")]
    {
        let span = tracing::Span::current();
        span.record("attempt", number);
        if let Some(status) = status {
            span.record("http.response.status_code", status);
        }
        tracing::debug!(attempt = number, status, "attempt");
    }
    #[cfg(not(feature = "tracing"))]
    let _ = (number, status);
}

/// A call ended in an error.
pub(crate) fn failure(error: &Error) {
    #[cfg(feature = "tracing")]
    tracing::debug!(status = error.status(), "call failed");
    #[cfg(not(feature = "tracing"))]
    let _ = error;
}

/// An answer departs from the document.
pub(crate) fn drift(drift: &Drift) {
    #[cfg(feature = "tracing")]
    tracing::warn!(
        operation = drift.operation,
        kind = drift.kind.as_str(),
        pointer = drift.pointer,
        expected = %drift.expected,
        found = %drift.found,
        "drift"
    );
    #[cfg(not(feature = "tracing"))]
    let _ = drift;
}
