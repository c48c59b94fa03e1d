//! A documented response → an answer of it.

use serde_json::{Value, json};

use super::seed::Seed;
use super::text::word;
use super::value::{fits, value};
use crate::runtime::check::documented;
use crate::runtime::operation::{Documented, Operation, Range};
use crate::runtime::rejection::Rejection;
use crate::runtime::reply::Reply;
use crate::runtime::schema::{Kind, Schema};
use crate::runtime::settings::ErrorShape;

/// The response that an operation is documented to end with when all is well, or else the first.
pub(super) fn expected(operation: &'static Operation) -> Option<&'static Documented> {
    let responses = operation.responses;
    let of = |range: Range, hundred: u16| {
        responses.iter().find(move |response| response.range == range && response.status / 100 == hundred)
    };
    of(Range::One, 2)
        .or_else(|| of(Range::Hundred, 2))
        .or_else(|| of(Range::Default, 0))
        .or_else(|| of(Range::One, 3))
        .or_else(|| responses.first())
}

/// An answer of the expected response, made of nothing but the document.
pub(super) fn success(operation: &'static Operation, seed: Seed) -> Result<Reply, Rejection> {
    let Some(documented) = expected(operation) else { return Ok(Reply::empty(200)) };
    let body = documented.body.map(|schema| made(operation, schema, seed)).transpose()?;
    let total = body.as_ref().and_then(Value::as_array).map(Vec::len);
    Ok(reply(documented, body, seed, total))
}

/// A value of a response.
pub(super) fn made(operation: &Operation, schema: &Schema, seed: Seed) -> Result<Value, Rejection> {
    value(schema, seed).ok_or_else(|| {
        Rejection::internal(&format_args!("{}: no value was found that fits the documented response", operation.id))
    })
}

/// An answer with a body. `total` is how many items a list has on all its pages.
pub(super) fn reply(documented: &'static Documented, body: Option<Value>, seed: Seed, total: Option<usize>) -> Reply {
    let status = match documented.range {
        Range::Default => 200,
        Range::One | Range::Hundred => documented.status,
    };
    let media_type = concrete(documented.media_type);
    let reply = match body {
        Some(body) if media_type.is_empty() => Reply::json(status, &body),
        Some(body) => Reply::json_as(status, media_type, &body),
        None if media_type.is_empty() => Reply::empty(status),
        None => Reply::text(status, media_type, other(media_type, seed)),
    };
    documented.headers.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("content-type")).fold(
        reply,
        |reply, (name, schema)| match (total, &schema.kind) {
            (Some(total), Kind::Integer(_)) if is_count(name) => reply.header(name, &Value::from(total)),
            _ => reply.header(name, &value(schema, seed.with(name)).unwrap_or_default()),
        },
    )
}

/// Whether a header or a member says how many items a list has.
pub(super) fn is_count(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with("count") || name.ends_with("total")
}

/// A media type for a range of them.
fn concrete(media_type: &'static str) -> &'static str {
    match media_type {
        "*/*" | "application/*" => "application/octet-stream",
        "text/*" => "text/plain",
        "image/*" => "image/png",
        "audio/*" => "audio/mpeg",
        "video/*" => "video/mp4",
        "multipart/*" => "multipart/mixed",
        other => other,
    }
}

/// What a body that is not JSON holds: little.
fn other(media_type: &str, seed: Seed) -> String {
    let word = word(seed);
    match media_type.split(';').next().unwrap_or_default().trim() {
        "application/x-ndjson" | "application/jsonl" => format!("\"{word}\"\n"),
        "text/event-stream" => format!("data: \"{word}\"\n\n"),
        "text/csv" => format!("name\n{word}\n"),
        "text/html" => format!("<!doctype html><title>{word}</title>\n"),
        "application/xml" | "text/xml" => format!("<value>{word}</value>\n"),
        _ => format!("{word}\n"),
    }
}

/// Whether an operation is documented to answer 404.
pub(super) fn documents_not_found(operation: &'static Operation) -> bool {
    let is_expected = |found| expected(operation).is_some_and(|expected| std::ptr::eq(found, expected));
    documented(operation, 404).is_some_and(|found| !is_expected(found))
}

/// 404: in the server's own shape, unless the document has another.
pub(super) fn not_found(operation: &'static Operation, errors: ErrorShape, seed: Seed) -> Result<Reply, Rejection> {
    let own = match errors {
        ErrorShape::Fields => json!({"detail": "Not found."}),
        ErrorShape::Problem => {
            json!({"type": "about:blank", "title": "Not Found", "status": 404, "detail": "Not found."})
        }
    };
    let Some(schema) = documented(operation, 404).and_then(|documented| documented.body) else {
        return Err(Rejection::not_found());
    };
    match value(schema, seed) {
        Some(body) if !fits(schema, &own) => Ok(Reply::json(404, &body)),
        _ => Err(Rejection::not_found()),
    }
}
