//! What media types and statuses mean.

use crate::ir::{Format, Schema, Status, TypeRef, Types};

/// Whether a status stands for nothing but successes.
pub(crate) fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => (200..300).contains(&code),
        Status::Range(digit) => digit == 2,
        Status::Default => false,
    }
}

/// Whether HTTP has no body for a status, whatever a document says (RFC 9110, sections 15.2, 15.3.5, 15.3.6 and 15.4.5).
pub(crate) fn has_no_body(status: Status) -> bool {
    matches!(status, Status::Code(100..=199 | 204 | 205 | 304))
}

/// The media type without its parameters.
pub(crate) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or(media_type).trim()
}

/// Whether bodies of a media type are JSON.
pub(crate) fn is_json(essence: &str) -> bool {
    essence == "application/json" || essence.ends_with("+json") || essence == "*/*"
}

/// Whether bodies of a media type are JSON values, one a line.
pub(crate) fn is_lines(essence: &str) -> bool {
    matches!(essence, "application/x-ndjson" | "application/ndjson" | "application/jsonl" | "application/x-jsonlines")
}

/// Whether the values are bytes as they are.
pub(crate) fn is_file(types: &Types, schema: &Schema) -> bool {
    matches!(types.meaning(&schema.ty), TypeRef::Scalar(scalar) if scalar.format == Some(Format::Binary))
}

/// What a status is called (RFC 9110, section 15, and RFC 6585).
pub(crate) fn status_word(status: Status) -> String {
    let word = match status {
        Status::Code(200) => "ok",
        Status::Code(201) => "created",
        Status::Code(202) => "accepted",
        Status::Code(204) => "no content",
        Status::Code(400) => "bad request",
        Status::Code(401) => "unauthorized",
        Status::Code(402) => "payment required",
        Status::Code(403) => "forbidden",
        Status::Code(404) => "not found",
        Status::Code(405) => "method not allowed",
        Status::Code(406) => "not acceptable",
        Status::Code(408) => "request timeout",
        Status::Code(409) => "conflict",
        Status::Code(410) => "gone",
        Status::Code(412) => "precondition failed",
        Status::Code(413) => "content too large",
        Status::Code(415) => "unsupported media type",
        Status::Code(422) => "unprocessable content",
        Status::Code(423) => "locked",
        Status::Code(424) => "failed dependency",
        Status::Code(428) => "precondition required",
        Status::Code(429) => "too many requests",
        Status::Code(500) => "internal server error",
        Status::Code(501) => "not implemented",
        Status::Code(502) => "bad gateway",
        Status::Code(503) => "service unavailable",
        Status::Code(504) => "gateway timeout",
        Status::Range(4) => "client error",
        Status::Range(5) => "server error",
        Status::Default => "default",
        Status::Code(_) | Status::Range(_) => return format!("status {status}"),
    };
    word.to_owned()
}
