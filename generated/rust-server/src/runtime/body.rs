//! Bodies of requests: bytes as they come → JSON that is validated, a text, or a stream.

use axum::body::Body;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};

use super::call::Received;
use super::multipart;
use super::operation::{Content, Operation, Reading};
use super::params;
use super::query;
use super::rejection::Rejection;
use super::schema::{Direction, Invalid, Schema, validate_files};
use super::settings::Settings;
use super::violation::{Place, Violation};

/// Reads and validates the body of a request. Also gives which of the documented forms it has.
pub(crate) async fn read(
    operation: &'static Operation,
    parts: &Parts,
    body: Body,
    settings: &Settings,
    violations: &mut Vec<Violation>,
) -> Result<(usize, Received), Rejection> {
    if operation.body.is_empty() {
        return Ok((0, Received::Empty));
    }
    let Some(media_type) = parts.headers.get(CONTENT_TYPE) else {
        return Box::pin(nothing(operation, body, violations)).await;
    };
    let media_type = media_type.to_str().unwrap_or_default();
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let Some(form) = operation.body.iter().position(|form| is_it(form.media_type, &essence)) else {
        return Err(unsupported(&essence));
    };
    let content = &operation.body[form];
    let limit = match content.reading {
        Reading::Multipart | Reading::Stream => settings.upload_limit,
        Reading::Json | Reading::Form | Reading::Text => settings.body_limit,
    };
    if length(&parts.headers).is_some_and(|length| length > limit as u64) {
        return Err(too_large());
    }
    let body = Body::new(Limited::new(body, limit));
    read_as(content, media_type, body, violations).await.map(|received| (form, received))
}

async fn read_as(
    content: &Content,
    media_type: &str,
    body: Body,
    violations: &mut Vec<Violation>,
) -> Result<Received, Rejection> {
    match content.reading {
        Reading::Stream => Ok(Received::Stream(body)),
        Reading::Multipart => {
            // Boxed, so that the future of all other requests stays small.
            let (json, files) = Box::pin(multipart::read(content.schema, media_type, body)).await?;
            check(content.schema, &json, files.len(), violations)?;
            Ok(Received::Value(json, files))
        }
        Reading::Json => {
            let json = collect(body).await?;
            check(content.schema, &json, 0, violations)?;
            Ok(Received::Value(json, Vec::new()))
        }
        Reading::Form => {
            let text = utf8(&collect(body).await?)?;
            let pairs: Vec<_> = query::pairs(&text).map(|(name, value)| (Some(name), value)).collect();
            let json = Bytes::from(params::form(content.schema, &pairs));
            check(content.schema, &json, 0, violations)?;
            Ok(Received::Value(json, Vec::new()))
        }
        Reading::Text => {
            let text = utf8(&collect(body).await?)?;
            check(content.schema, &super::json::Encoder::json(&text), 0, violations)?;
            Ok(Received::Text(text))
        }
    }
}

/// A request without a media type: it has no body, or one that nobody can know how to read.
async fn nothing(
    operation: &'static Operation,
    body: Body,
    violations: &mut Vec<Violation>,
) -> Result<(usize, Received), Rejection> {
    // One byte is enough to know that there is a body.
    let is_empty = match Limited::new(body, 1).collect().await {
        Ok(bytes) => bytes.to_bytes().is_empty(),
        Err(_) => false,
    };
    if !is_empty {
        return Err(unsupported(""));
    }
    if operation.body_required {
        let place = Place::Body(String::new());
        violations.push(Violation { place, code: "required", message: "A body is required.".to_owned() });
    }
    Ok((0, Received::Empty))
}

fn check(schema: &Schema, json: &[u8], files: usize, violations: &mut Vec<Violation>) -> Result<(), Rejection> {
    let text = std::str::from_utf8(json).map_err(|error| malformed(&error))?;
    match validate_files(schema, text, Direction::Request, files) {
        Ok(()) => Ok(()),
        Err(Invalid::Syntax(syntax)) => Err(malformed(&syntax)),
        Err(Invalid::Faults(faults)) => {
            violations.extend(faults.into_iter().map(|fault| Violation {
                place: Place::Body(fault.pointer),
                code: fault.code,
                message: fault.message,
            }));
            Ok(())
        }
    }
}

/// Whether a media type is the one, or within the range, that the document has.
fn is_it(documented: &str, essence: &str) -> bool {
    match documented.strip_suffix("/*") {
        Some("*") => true,
        Some(kind) => essence.split('/').next() == Some(kind),
        None => documented.split(';').next().unwrap_or_default().trim() == essence,
    }
}

fn length(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

async fn collect(body: Body) -> Result<Bytes, Rejection> {
    body.collect().await.map(http_body_util::Collected::to_bytes).map_err(|error| broken(&error))
}

fn utf8(bytes: &[u8]) -> Result<String, Rejection> {
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|error| malformed(&error))
}

fn malformed(error: &dyn std::fmt::Display) -> Rejection {
    Rejection::status(StatusCode::BAD_REQUEST, format!("JSON parse error - {error}"))
}

fn unsupported(essence: &str) -> Rejection {
    let detail = format!("Unsupported media type \"{essence}\" in request.");
    Rejection::status(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail)
}

fn too_large() -> Rejection {
    Rejection::status(StatusCode::PAYLOAD_TOO_LARGE, "The request's body is too large.")
}

/// A body that could not be read to its end: it is too large, or the connection broke.
pub(crate) fn broken(error: &(dyn std::error::Error + 'static)) -> Rejection {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if error.is::<LengthLimitError>() {
            return too_large();
        }
        cause = error.source();
    }
    Rejection::status(StatusCode::BAD_REQUEST, "The request's body breaks off.")
}
