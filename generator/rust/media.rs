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
