//! What requests and responses carry.

use std::fmt;

use serde::{Serialize, Serializer};

use super::{Literal, Schema, Style, WireName};
use crate::Pointer;

/// The body of a request. A document may offer several media types; the caller chooses one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Body {
    /// Whether a request without a body is wrong.
    pub required: bool,
    /// What the body means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The media types, in document order.
    pub content: Vec<MediaType>,
    /// Where the document defines it.
    pub origin: Pointer,
}

/// One response of an operation.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Response {
    /// The statuses that it is for.
    pub status: Status,
    /// What it means; empty if the document leaves it so.
    pub description: String,
    /// The documented headers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<Header>,
    /// The media types of the body, in document order; empty for a response without a body.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<MediaType>,
    /// Where the document defines it.
    pub origin: Pointer,
}

/// The statuses that a response is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// One status code, 100 to 999.
    Code(u16),
    /// All codes that begin with this digit, 1 to 5.
    Range(u8),
    /// Every status that no other response is for.
    Default,
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Range(digit) => write!(f, "{digit}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

impl Serialize for Status {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "cli")]
impl schemars::JsonSchema for Status {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Status".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A status code, a range such as `4XX`, or `default`.",
            "type": "string",
            "pattern": "^([1-9][0-9][0-9]|[1-5]XX|default)$"
        })
    }
}

/// A header of a response.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Header {
    /// The header's name; case does not matter.
    pub name: WireName,
    /// Whether it is always there.
    pub required: bool,
    /// What its value is.
    pub schema: Schema,
    /// What it means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether readers should stop using it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
}

/// One form that a body may have.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct MediaType {
    /// The media type or range, such as `application/json` or `image/*`, as the document writes it.
    pub media_type: String,
    /// What the body is; absent if the document does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<Schema>,
    /// Example bodies.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Example>,
    /// How single properties are written, in forms and multipart bodies.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub encodings: Vec<Encoding>,
}

/// How one property of a form or multipart body is written (OpenAPI 3.0.4, section 4.8.15).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Encoding {
    /// The property.
    pub property: WireName,
    /// Its media types, separated by commas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Its style, in forms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<Style>,
    /// Whether its items are written each on its own.
    pub explode: bool,
}

/// An example that the document gives.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Example {
    /// The name among several; empty for an only one.
    pub name: WireName,
    /// What it shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// What it shows, in CommonMark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The example itself.
    pub value: Literal,
}
