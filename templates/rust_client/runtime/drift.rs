//! Drift: where an answer departs from the API's document.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Value, json};

use super::field::RawJson;
use super::json::{Step, unescape_lossy};

/// One place where an answer departs from the API's document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Drift {
    /// The operation that received the answer.
    pub operation: &'static str,
    /// What became of the value.
    pub kind: DriftKind,
    /// The place in the body, as an RFC 6901 pointer. Empty for the whole body.
    pub pointer: String,
    /// What the document promises.
    pub expected: Cow<'static, str>,
    /// What the server sent. Values that look like secrets are replaced by `"[redacted]"`.
    pub found: Value,
}

/// What became of a value that the document does not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriftKind {
    /// Null where the document rules it out.
    Null,
    /// A required field is not there.
    Missing,
    /// The value was sent as another JSON type and converted without loss.
    Converted,
    /// The value is of another kind; it is kept as it came.
    SetAside,
    /// A value that an enumeration does not list; it is kept.
    UnknownValue,
    /// A string that is not of its format; it is kept as a string.
    Format,
    /// A number in free-form JSON that was rounded to 64 bits.
    Rounded,
    /// A success status that the document does not list.
    Status,
    /// The body is not what was due: nothing of it could be read into fields.
    Body,
}

impl DriftKind {
    /// The kind in one word, as in a drift log.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Missing => "missing",
            Self::Converted => "converted",
            Self::SetAside => "set-aside",
            Self::UnknownValue => "unknown-value",
            Self::Format => "format",
            Self::Rounded => "rounded",
            Self::Status => "status",
            Self::Body => "body",
        }
    }
}

impl Drift {
    pub(crate) fn new(
        operation: &'static str,
        kind: DriftKind,
        path: &[Step<'_>],
        expected: &'static str,
        found: &RawJson,
    ) -> Self {
        let names: Vec<Cow<'_, str>> = path.iter().map(name).collect();
        let secret = names.iter().any(|name| is_secret(name));
        let found = if secret && found.text() != "null" { redacted() } else { redact(found.to_value()) };
        let pointer = names.iter().map(|name| format!("/{}", name.replace('~', "~0").replace('/', "~1"))).collect();
        Self { operation, kind, pointer, expected: Cow::Borrowed(expected), found }
    }

    /// A drift of the answer as a whole.
    pub(crate) fn of_answer(
        operation: &'static str,
        kind: DriftKind,
        expected: Cow<'static, str>,
        found: Value,
    ) -> Self {
        Self { operation, kind, pointer: String::new(), expected, found }
    }

    /// The drift as one line of JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        json!({
            "operation": self.operation,
            "kind": self.kind.as_str(),
            "pointer": self.pointer,
            "expected": self.expected,
            "found": self.found,
        })
        .to_string()
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, pointer, expected, found, .. } = self;
        let kind = self.kind.as_str();
        write!(f, "{operation}: {kind} at `{pointer}`: expected {expected}, found {found}")
    }
}

fn name<'a>(step: &Step<'a>) -> Cow<'a, str> {
    match *step {
        Step::Name(name) => Cow::Borrowed(name),
        Step::Key(raw) if raw.contains('\\') => Cow::Owned(unescape_lossy(raw)),
        Step::Key(raw) => Cow::Borrowed(raw),
        Step::Index(index) => Cow::Owned(index.to_string()),
    }
}

fn redacted() -> Value {
    Value::from("[redacted]")
}

/// Replaces the values of all members that look like secrets.
pub(crate) fn redact(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(redact).collect(),
        Value::Object(members) => members
            .into_iter()
            .map(|(name, value)| if is_secret(&name) { (name, redacted()) } else { (name, redact(value)) })
            .collect(),
        other => other,
    }
}

/// Whether a field of this name is likely to hold a secret.
pub(crate) fn is_secret(name: &str) -> bool {
    const WORDS: [&str; 9] =
        ["password", "passwd", "passphrase", "secret", "token", "apikey", "privatekey", "credential", "authorization"];
    let mut plain = name.to_ascii_lowercase();
    plain.retain(|character| character.is_ascii_alphanumeric());
    WORDS.iter().any(|word| plain.contains(word)) || matches!(plain.as_str(), "sessionid" | "cookie" | "accesskey")
}
