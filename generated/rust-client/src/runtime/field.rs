//! A field of an answer: what the server sent there, and nothing else.

use std::error::Error;
use std::fmt;
use std::ops::Deref;
use std::panic::Location;

use serde_json::Value;

use super::file::File;
use super::json::{Decoder, Encode, Encoder};

/// A field of an answer: a value, null, absent, or something that is no `T`.
///
/// No default ever stands in for a value. [`get`](Self::get) answers "is there a value?", and
/// [`value`](Self::value) turns each of the other three into an error that says which it is.
#[derive(Clone, PartialEq)]
pub enum Field<T> {
    /// The server sent this value.
    Value(T),
    /// The server sent null.
    Null,
    /// The server did not send the field.
    Absent,
    /// The server sent something that is no `T`; it is kept as it came.
    SetAside(RawJson),
}

impl<T> Field<T> {
    /// The value, if there is one.
    #[must_use]
    pub fn get(&self) -> Option<&T> {
        if let Self::Value(value) = self { Some(value) } else { None }
    }

    /// The value, to be changed, if there is one.
    pub fn get_mut(&mut self) -> Option<&mut T> {
        if let Self::Value(value) = self { Some(value) } else { None }
    }

    /// The value.
    ///
    /// # Errors
    ///
    /// [`FieldError`] when there is none; it says why.
    #[track_caller]
    pub fn value(&self) -> Result<&T, FieldError> {
        let (state, found) = match self {
            Self::Value(value) => return Ok(value),
            Self::Null => ("null", None),
            Self::Absent => ("absent", None),
            Self::SetAside(raw) => ("set aside", Some(raw.clone())),
        };
        Err(FieldError { state, found, at: Location::caller() })
    }

    /// The value, if there is one.
    #[must_use]
    pub fn into_option(self) -> Option<T> {
        if let Self::Value(value) = self { Some(value) } else { None }
    }

    /// Whether the server sent null.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether the server did not send the field.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// What the server sent, if it is no `T`.
    #[must_use]
    pub fn set_aside(&self) -> Option<&RawJson> {
        if let Self::SetAside(raw) = self { Some(raw) } else { None }
    }

    /// The value as what it dereferences to, if there is one: `&str` of a string.
    #[must_use]
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: Deref,
    {
        self.get().map(T::deref)
    }
}

/// A field is absent until a value arrives.
impl<T> Default for Field<T> {
    fn default() -> Self {
        Self::Absent
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: PartialEq> PartialEq<T> for Field<T> {
    fn eq(&self, other: &T) -> bool {
        self.get() == Some(other)
    }
}

impl PartialEq<str> for Field<String> {
    fn eq(&self, other: &str) -> bool {
        self.as_deref() == Some(other)
    }
}

impl PartialEq<&str> for Field<String> {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

/// Reads like the value; `null`, `absent` and `set aside: …` where there is none.
impl<T: fmt::Debug> fmt::Debug for Field<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => value.fmt(f),
            Self::Null => f.write_str("null"),
            Self::Absent => f.write_str("absent"),
            Self::SetAside(raw) => write!(f, "set aside: {raw:?}"),
        }
    }
}

/// As it came: a field that is absent is left out, and what was set aside goes back.
impl<T: Encode> Encode for Field<T> {
    fn encode(&self, e: &mut Encoder) {
        match self {
            Self::Value(value) => value.encode(e),
            Self::Null | Self::Absent => e.null(),
            Self::SetAside(raw) => raw.encode(e),
        }
    }

    fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    fn files<'a>(&'a self, found: &mut Vec<&'a File>) {
        self.get().into_iter().for_each(|value| value.files(found));
    }
}

/// A JSON value as its text, number for number as the server wrote it.
#[derive(Clone, PartialEq, Eq)]
pub struct RawJson(Box<str>);

impl RawJson {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The JSON text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The value. Numbers beyond 64 bits are rounded here, not in [`text`](Self::text).
    #[must_use]
    pub fn to_value(&self) -> Value {
        Decoder::quiet(&self.0).root().unwrap_or_else(|_| Value::String(self.0.to_string()))
    }
}

impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Encode for RawJson {
    fn encode(&self, e: &mut Encoder) {
        e.raw(&self.0);
    }
}

/// A field holds no value.
#[derive(Clone, Debug)]
pub struct FieldError {
    state: &'static str,
    found: Option<RawJson>,
    at: &'static Location<'static>,
}

impl FieldError {
    /// What the server sent instead, if it sent something.
    #[must_use]
    pub fn set_aside(&self) -> Option<&RawJson> {
        self.found.as_ref()
    }
}

/// Tells the place in the caller's code, not the value, which may be a secret.
impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the field read at {} is {}", self.at, self.state)
    }
}

impl Error for FieldError {}
