//! Answers: what a handler gives → an HTTP response.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use bytes::Bytes;
use futures_core::Stream;

use super::json::{Encode, Encoder};
use super::rejection::Rejection;

/// An answer on its way to the caller.
#[derive(Debug)]
pub struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Content,
}

/// What an operation answers: one of its documented responses.
///
/// This is no `From`, as thousands of those for one type would all be compared with each other by the compiler.
pub trait IntoReply {
    /// The answer as it is sent.
    fn into_reply(self) -> Reply;
}

/// The body of an answer.
#[derive(Debug)]
pub(crate) enum Content {
    Empty,
    Json(Bytes),
    Other(Body),
}

impl Reply {
    /// An answer without a body.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self { status, headers: HeaderMap::new(), body: Content::Empty }
    }

    /// A JSON body.
    #[must_use]
    pub fn json(status: u16, body: &dyn Encode) -> Self {
        let mut reply = Self::empty(status);
        reply.body = Content::Json(Encoder::json(body).into());
        reply.content_type("application/json")
    }

    /// A JSON body of another media type, such as `application/vnd.api+json`.
    #[must_use]
    pub fn json_as(status: u16, media_type: &'static str, body: &dyn Encode) -> Self {
        Self::json(status, body).content_type(media_type)
    }

    /// A text.
    #[must_use]
    pub fn text(status: u16, media_type: &'static str, body: String) -> Self {
        Self::bytes(status, media_type, body.into())
    }

    /// Bytes.
    #[must_use]
    pub fn bytes(status: u16, media_type: &'static str, body: Bytes) -> Self {
        let mut reply = Self::empty(status);
        reply.body = Content::Other(body.into());
        reply.content_type(media_type)
    }

    /// A body that is sent as it is made.
    #[must_use]
    pub fn stream(status: u16, media_type: &'static str, body: Body) -> Self {
        let mut reply = Self::empty(status);
        reply.body = Content::Other(body);
        reply.content_type(media_type)
    }

    /// One JSON text a line (`application/x-ndjson`).
    #[must_use]
    pub fn lines<T: Encode + 'static>(status: u16, media_type: &'static str, lines: Streamed<T>) -> Self {
        let write = |item: &T| [Encoder::json(item), b"\n".to_vec()].concat();
        Self::stream(status, media_type, Body::from_stream(Written { items: lines, write }))
    }

    /// Events with JSON data (`text/event-stream`).
    #[must_use]
    pub fn events<T: Encode + 'static>(status: u16, events: Streamed<T>) -> Self {
        let write = |item: &T| [b"data: ".to_vec(), Encoder::json(item), b"\n\n".to_vec()].concat();
        let body = Body::from_stream(Written { items: events, write });
        let no_cache = HeaderValue::from_static("no-cache");
        let mut reply = Self::stream(status, "text/event-stream", body);
        reply.headers.insert(axum::http::header::CACHE_CONTROL, no_cache);
        reply
    }

    /// A header; one without a value is left out, and the items of a list are joined by commas. A value that no header
    /// can hold is left out too.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: &dyn Encode) -> Self {
        if value.is_absent() {
            return self;
        }
        let text = header_text(&Encoder::json(value));
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&text)) {
            self.headers.insert(name, value);
        }
        self
    }

    fn content_type(mut self, media_type: &'static str) -> Self {
        // A document may have a media type that no header can hold.
        if let Ok(value) = HeaderValue::from_maybe_shared(Bytes::from_static(media_type.as_bytes())) {
            self.headers.insert(CONTENT_TYPE, value);
        }
        self
    }

    /// The response to a request; of one to HEAD, only what describes the body.
    pub(crate) fn into_response(self, is_head: bool) -> Response {
        let body = match self.body {
            Content::Empty => Body::empty(),
            Content::Json(bytes) => bytes.into(),
            Content::Other(body) => body,
        };
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        if is_head { without_body(response) } else { response }
    }
}

/// A response without its body, whose length stays known (RFC 9110, section 9.3.2).
pub(crate) fn without_body(response: Response) -> Response {
    use axum::body::HttpBody;
    let (mut parts, body) = response.into_parts();
    if let Some(length) = body.size_hint().exact().filter(|length| *length > 0) {
        parts.headers.entry(CONTENT_LENGTH).or_insert_with(|| length.into());
    }
    Response::from_parts(parts, Body::empty())
}

/// The text of a header, from the JSON text of its value.
fn header_text(json: &[u8]) -> String {
    let plain = |value: &serde_json::Value| match value {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match serde_json::from_slice(json).unwrap_or_default() {
        serde_json::Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        value => plain(&value),
    }
}

/// Items that are sent one after the other. An error ends the answer; the caller sees that it was cut off.
pub struct Streamed<T>(Pin<Box<dyn Stream<Item = Result<T, Rejection>> + Send>>);

impl<T> Streamed<T> {
    /// The items of a stream.
    pub fn new(items: impl Stream<Item = Result<T, Rejection>> + Send + 'static) -> Self {
        Self(Box::pin(items))
    }
}

impl<T> std::fmt::Debug for Streamed<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Streamed")
    }
}

/// The items of a stream as texts.
struct Written<T> {
    items: Streamed<T>,
    write: fn(&T) -> Vec<u8>,
}

impl<T> Stream for Written<T> {
    type Item = Result<Bytes, Cut>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let write = self.write;
        let item = std::task::ready!(self.items.0.as_mut().poll_next(cx));
        Poll::Ready(item.map(|item| item.map(|item| write(&item).into()).map_err(|_| Cut)))
    }
}

/// The answer was cut off.
#[derive(Debug)]
struct Cut;

impl std::fmt::Display for Cut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the answer was cut off")
    }
}

impl std::error::Error for Cut {}
