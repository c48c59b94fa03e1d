//! An error that the server answered with.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use reqwest::header::HeaderMap;
use serde_json::Value;

use super::answer::{Answer, read_text};
use super::json::Decode;
use super::operation::Operation;

/// The failures that the document lists for an operation: an enumeration with a variant for each.
///
/// Generated; read it with [`ApiError::documented`].
pub trait Documented: Sized {
    /// What the failure is. One that the document does not list, or whose body is not the documented
    /// one, is the last variant; the error itself still has status, headers and body.
    fn read(error: &ApiError) -> Self;
}

/// An answer with an error status, body and all.
#[derive(Debug)]
pub struct ApiError {
    answer: Answer,
}

impl ApiError {
    pub(crate) fn new(answer: Answer) -> Self {
        Self { answer }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.answer.status
    }

    /// The operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.answer.operation
    }

    /// The address that answered, without its query.
    #[must_use]
    pub fn address(&self) -> String {
        self.answer.address()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.answer.body
    }

    /// The body as text; what is not UTF-8 is replaced.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        self.answer.text()
    }

    /// The id that the server gave to the request, if it tells.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        ["x-request-id", "x-correlation-id", "request-id"].iter().find_map(|name| self.answer.header(name))
    }

    /// The body as JSON of any kind, if it is JSON.
    #[must_use]
    pub fn value(&self) -> Option<Value> {
        self.json()
    }

    /// The body as a documented error of this status, if it is one.
    #[must_use]
    pub fn json<T: Decode>(&self) -> Option<T> {
        let text = std::str::from_utf8(&self.answer.body).ok()?;
        read_text(self.answer.operation.id, text).ok()?.0.ok()
    }

    /// The failure as the document of the operation lists it, typed by status.
    ///
    /// ```ignore
    /// match orders.create(&body).await {
    ///     Err(Error::Api(error)) => match error.documented() {
    ///         CreateError::Conflict(body) => { /* … */ }
    ///         CreateError::NotFound => { /* … */ }
    ///         _ => return Err(Error::Api(error)),
    ///     },
    ///     other => { /* … */ }
    /// }
    /// ```
    #[must_use]
    pub fn documented<E: Documented>(&self) -> E {
        E::read(self)
    }

    /// The sentence under `detail`, `message`, `error` or `title`, if the body has one.
    #[must_use]
    pub fn detail(&self) -> Option<String> {
        let value = self.value()?;
        let names = ["detail", "message", "error_description", "error", "title"];
        names.iter().find_map(|name| value.get(name)?.as_str().map(str::to_owned))
    }

    /// What is wrong with each field of the request: a validation error as Django REST framework
    /// writes it.
    ///
    /// Names of nested fields are joined by dots (`address.street`, `rules.0.port`). What concerns
    /// no single field stands under `non_field_errors`, also when the body is a mere list.
    #[must_use]
    pub fn fields(&self) -> BTreeMap<String, Vec<String>> {
        let mut fields = BTreeMap::new();
        if !matches!(self.status(), 400 | 422) {
            return fields;
        }
        match self.value() {
            Some(Value::Object(mut members)) => {
                members.remove("detail");
                members.iter().for_each(|(name, value)| collect(name, value, &mut fields));
            }
            Some(list @ Value::Array(_)) => collect("non_field_errors", &list, &mut fields),
            _ => {}
        }
        fields
    }
}

/// Adds the messages of `value`, which is a message, a list of them, or holds more fields.
fn collect(path: &str, value: &Value, fields: &mut BTreeMap<String, Vec<String>>) {
    let mut add = |text: String| fields.entry(path.to_owned()).or_default().push(text);
    match value {
        Value::Null => {}
        Value::String(text) => add(text.clone()),
        Value::Bool(_) | Value::Number(_) => add(value.to_string()),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let nested = item.is_object().then(|| format!("{path}.{index}"));
                collect(nested.as_deref().unwrap_or(path), item, fields);
            }
        }
        Value::Object(members) => {
            members.iter().for_each(|(name, value)| collect(&format!("{path}.{name}"), value, fields));
        }
    }
}

/// One line: method, path, status, and what the server says.
impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: status {}", self.operation(), self.status())?;
        let fields = self.fields();
        if let Some(detail) = self.detail() {
            write!(f, ": {detail}")?;
        } else if !fields.is_empty() {
            let field = |(name, messages): (&String, &Vec<String>)| format!("{name}: {}", messages.join(" "));
            write!(f, ": {}", fields.iter().map(field).collect::<Vec<_>>().join("; "))?;
        } else if self.value().is_none() && !self.body().is_empty() {
            let line: String = self.text().chars().take(120).map(|c| if c.is_control() { ' ' } else { c }).collect();
            write!(f, ": {line}")?;
        }
        match self.request_id() {
            Some(id) => write!(f, " (request {id})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ApiError {}
