//! An answer of the server, before anything is made of its body.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::client::{Client, Decoding};
use super::drift::{Drift, DriftKind};
use super::error::{DecodeError, DriftError, Error};
use super::field::{Field, RawJson};
use super::json::{Decode, Decoder, Presence, Slot};
use super::operation::Operation;
use super::response::Response;

/// An answer of the server: status, headers and body.
pub struct Answer {
    pub(crate) operation: &'static Operation,
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) url: reqwest::Url,
    pub(crate) body: Bytes,
    /// The connection that the rest of a streamed body comes from.
    pub(crate) stream: Option<Box<reqwest::Response>>,
    pub(crate) drift: Vec<Drift>,
    pub(crate) client: Client,
    pub(crate) decoding: Decoding,
}

impl Answer {
    /// The operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The text of a header, if it is there and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body. It is empty when the body is streamed.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as text; what is not UTF-8 is replaced.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// The address that answered, without its query.
    #[must_use]
    pub fn address(&self) -> String {
        let mut url = self.url.clone();
        url.set_query(None);
        url.set_fragment(None);
        // A URL that has a host can do without a password.
        let _ = url.set_password(None);
        url.into()
    }

    /// Where the answer departs from the document, as far as it has been read.
    #[must_use]
    pub fn drift(&self) -> &[Drift] {
        &self.drift
    }

    /// The body as JSON of a `T`.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] when it is no JSON, or is no `T` and `T` has no place for what it is; [`Error::Drift`]
    /// if the decoding is strict.
    pub fn json<T: Decode>(mut self) -> Result<Response<T>, Error> {
        let value = self.read::<T>();
        match value {
            Ok(value) => Response::new(self, value),
            Err(problem) => Err(self.unfit(problem)),
        }
    }

    /// The body as JSON of a `T`, of which null is none; whatever else it is, it is kept.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] when it is no JSON; [`Error::Drift`] if the decoding is strict.
    pub fn field<T: Decode>(self) -> Result<Response<Field<T>>, Error> {
        self.field_of(Presence::Required)
    }

    /// The body as JSON of a `T` or null; whatever else it is, it is kept.
    ///
    /// # Errors
    ///
    /// Those of [`field`](Self::field).
    pub fn nullable_field<T: Decode>(self) -> Result<Response<Field<T>>, Error> {
        self.field_of(Presence::Nullable)
    }

    fn field_of<T: Decode>(mut self, presence: Presence) -> Result<Response<Field<T>>, Error> {
        let mut field = Field::Absent;
        match self.fill(&mut field, presence, T::EXPECTED) {
            Ok(()) => Response::new(self, field),
            Err(problem) => Err(self.unfit(problem)),
        }
    }

    /// The body as JSON of a type of the caller's own.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] when it does not fit.
    pub fn json_as<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        match serde_json::from_slice(&self.body) {
            Ok(value) => Response::new(self, value),
            Err(problem) => Err(self.unfit(problem.to_string())),
        }
    }

    /// The answer with a value that was made of it.
    ///
    /// # Errors
    ///
    /// [`Error::Drift`] if there is drift and the decoding is strict.
    pub fn with<T>(self, value: T) -> Result<Response<T>, Error> {
        Response::new(self, value)
    }

    /// The error of a body that is not what was due.
    #[must_use]
    pub fn unfit(self, problem: impl Into<String>) -> Error {
        Error::Decode(Box::new(DecodeError { answer: self, problem: problem.into() }))
    }

    /// Reads the body, and keeps the drift.
    ///
    /// A struct's fields know that they are absent, and a list that it is none. So where such a type was due and
    /// nothing came, or something else, that is the value, and the body is reported. Of any other type there is no
    /// such value: that is an error.
    pub(crate) fn read<T: Decode>(&mut self) -> Result<T, String> {
        let body = self.body.clone();
        let text = text_of(&body)?;
        if text.is_empty() {
            self.report_body(T::EXPECTED, Value::Null);
            return T::of_other(None).ok_or_else(|| format!("empty, {} expected", T::EXPECTED));
        }
        let (value, drift) = read_text::<T>(self.operation.id, text)?;
        match value {
            Ok(value) => {
                self.keep(drift);
                Ok(value)
            }
            Err(found) => {
                self.report_body(T::EXPECTED, super::drift::redact(found.to_value()));
                T::of_other(Some(found)).ok_or_else(|| format!("{} expected", T::EXPECTED))
            }
        }
    }

    /// Reads the body into a field, which is absent where nothing came; keeps the drift.
    fn fill(&mut self, field: &mut dyn Slot, presence: Presence, expected: &'static str) -> Result<(), String> {
        let body = self.body.clone();
        let text = text_of(&body)?;
        if text.is_empty() {
            self.report_body(expected, Value::Null);
            return Ok(());
        }
        let mut d = Decoder::new(self.operation.id, text);
        field.fill(&mut d, presence);
        // A broken end of the text is remembered by the decoder.
        let _ = d.end();
        self.keep(d.finish().map_err(|syntax| syntax.to_string())?);
        Ok(())
    }

    /// Keeps the drift of the body. Of a status that the document does not list it promises no body either: fields
    /// are not missing there, and the body as a whole may be anything.
    fn keep(&mut self, drift: Vec<Drift>) {
        let is_listed = self.is_listed();
        let is_promised = |one: &Drift| one.kind != DriftKind::Missing && !one.pointer.is_empty();
        self.drift.extend(drift.into_iter().filter(|one| is_listed || is_promised(one)));
    }

    /// The answer without its body and drift.
    pub(crate) fn head(&self) -> Self {
        Self {
            headers: self.headers.clone(),
            url: self.url.clone(),
            body: Bytes::new(),
            stream: None,
            drift: Vec::new(),
            client: self.client.clone(),
            ..*self
        }
    }

    /// The answer with this drift.
    pub(crate) fn drifted(self, drift: Vec<Drift>) -> Self {
        Self { drift, ..self }
    }

    fn report_body(&mut self, expected: &'static str, found: Value) {
        // A 204 has no content (RFC 9110, section 15.3.5), whatever the document says.
        if self.is_listed() && self.status != 204 {
            self.drift.push(Drift::of_answer(self.operation.id, DriftKind::Body, expected.into(), found));
        }
    }

    /// Whether the document lists the status.
    fn is_listed(&self) -> bool {
        let success = self.operation.success;
        success.contains(&self.status) || success.contains(&(self.status / 100))
    }

    /// Reports a success status that the document does not list.
    pub(crate) fn check_status(&mut self) {
        if self.is_listed() {
            return;
        }
        let listed: Vec<String> = self.operation.success.iter().map(u16::to_string).collect();
        let expected = format!("status {}", listed.join(" or "));
        let found = Value::from(self.status);
        self.drift.push(Drift::of_answer(self.operation.id, DriftKind::Status, expected.into(), found));
    }

    /// Passes the drift on: to the log, to `tracing`, and under strict decoding to the caller.
    pub(crate) fn settle(self) -> Result<Self, Error> {
        self.client.publish(&self.drift);
        match self.drift.first() {
            Some(first) if self.decoding == Decoding::Strict => {
                let drift = first.clone();
                Err(Error::Drift(Box::new(DriftError { answer: self, drift })))
            }
            _ => Ok(self),
        }
    }
}

/// The text of a body, without a byte order mark; empty where there is nothing but white space.
fn text_of(body: &[u8]) -> Result<&str, String> {
    let bytes = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let text = std::str::from_utf8(bytes).map_err(|error| format!("not UTF-8 at byte {}", error.valid_up_to()))?;
    if text.trim_ascii().is_empty() { Ok("") } else { Ok(text) }
}

/// What was read, or the value that is no `T`; and the drift.
type Reading<T> = (Result<T, RawJson>, Vec<Drift>);

/// Reads a JSON text.
pub(crate) fn read_text<T: Decode>(operation: &'static str, text: &str) -> Result<Reading<T>, String> {
    let mut d = Decoder::new(operation, text);
    let mark = d.mark();
    let value = d.root::<T>().map_err(|_| d.put_aside(mark, T::EXPECTED));
    if value.is_err() {
        // A broken end of the text is remembered by the decoder.
        let _ = d.end();
    }
    let drift = d.finish().map_err(|syntax| syntax.to_string())?;
    Ok((value, drift))
}

/// Shows no body and no query: both may hold secrets.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("operation", &self.operation.id)
            .field("status", &self.status)
            .field("address", &self.address())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("drift", &self.drift)
            .finish_non_exhaustive()
    }
}
