//! Schemas: a type in one place, with what the place says about its values.

use std::fmt;

use serde::{Serialize, Serializer};

use super::{Literal, TypeId};

/// A type as a field, a parameter, an item or a body uses it.
///
/// Where the type has a definition of its own, what is said about the values stands there, and `facts` is empty:
/// [`Types::facts`](super::Types::facts) finds it either way.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Schema {
    /// The type of the values.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// What is said about the values.
    #[serde(flatten)]
    pub facts: Facts,
}

impl From<TypeRef> for Schema {
    fn from(ty: TypeRef) -> Self {
        Self { ty, facts: Facts::default() }
    }
}

/// What the document says about the values of a type.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Facts {
    /// Whether `null` is a value too. That a value may be absent is another fact: see `required` of fields.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub nullable: bool,
    /// What the values mean, in CommonMark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// A name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The value that an absent one stands for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Literal>,
    /// An example value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<Literal>,
    /// The direction in which values are sent.
    #[serde(skip_serializing_if = "Access::is_both")]
    pub access: Access,
    /// Whether users should stop using them.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// Limits of the values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub constraints: Option<Box<Constraints>>,
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TypeRef {
    /// A type with a definition of its own.
    Named(TypeId),
    /// A JSON array; without items where the document does not say what they are.
    List(Option<Box<Schema>>),
    /// A JSON object whose keys are data.
    Map(Box<Schema>),
    /// A single value.
    Scalar(Scalar),
    /// Any JSON value.
    Any,
}

/// A single JSON value with its format.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Scalar {
    /// Its JSON type: never an array or an object.
    #[serde(rename = "type")]
    pub json_type: JsonType,
    /// What more is known of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<Format>,
}

/// A type of JSON Schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum JsonType {
    String,
    Integer,
    Number,
    Boolean,
    Array,
    Object,
}

impl JsonType {
    /// The word that a document writes behind `type`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Array => "array",
            Self::Object => "object",
        }
    }

    /// Reads the word behind `type`; `None` for one that OpenAPI 3.0 does not have.
    pub fn from_keyword(word: &str) -> Option<Self> {
        [Self::String, Self::Integer, Self::Number, Self::Boolean, Self::Array, Self::Object]
            .into_iter()
            .find(|json_type| json_type.as_str() == word)
    }
}

macro_rules! formats {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal;)+) => {
        /// A format (the format registry of the OpenAPI Initiative, and what drf-spectacular writes).
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Format {
            $($(#[doc = $doc])+ $name,)+
            /// A format that has no meaning of its own here.
            Other(Box<str>),
        }

        impl Format {
            /// The word that a document writes behind `format`.
            pub fn as_str(&self) -> &str {
                match self { $(Self::$name => $text,)+ Self::Other(format) => format }
            }
        }

        impl From<&str> for Format {
            fn from(format: &str) -> Self {
                match format { $($text => Self::$name,)+ other => Self::Other(other.into()) }
            }
        }
    };
}

formats! {
    /// A full date (RFC 3339, section 5.6).
    Date = "date";
    /// A date with time and zone (RFC 3339, section 5.6).
    DateTime = "date-time";
    /// A time of day (RFC 3339, section 5.6).
    Time = "time";
    /// A duration (RFC 3339, appendix A).
    Duration = "duration";
    /// A UUID (RFC 9562).
    Uuid = "uuid";
    /// An absolute URI (RFC 3986).
    Uri = "uri";
    /// A URI or a relative reference (RFC 3986).
    UriReference = "uri-reference";
    /// An e-mail address (RFC 5321).
    Email = "email";
    /// A host name (RFC 1123).
    Hostname = "hostname";
    /// An IPv4 address.
    Ipv4 = "ipv4";
    /// An IPv6 address.
    Ipv6 = "ipv6";
    /// An IP address of either kind.
    Ip = "ip";
    /// A decimal number, usually written as a string so that no digit is lost.
    Decimal = "decimal";
    /// A number of 32 bits (IEEE 754).
    Float = "float";
    /// A number of 64 bits (IEEE 754).
    Double = "double";
    /// A whole number of 32 bits with a sign.
    Int32 = "int32";
    /// A whole number of 64 bits with a sign.
    Int64 = "int64";
    /// Bytes in base64 (RFC 4648, section 4).
    Byte = "byte";
    /// Bytes as they are.
    Binary = "binary";
    /// Text that is not to be shown.
    Password = "password";
    /// A regular expression (ECMA-262).
    Regex = "regex";
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(feature = "cli")]
impl schemars::JsonSchema for Format {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Format".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "The word behind `format`, such as `uuid` or `date-time`.",
            "type": "string"
        })
    }
}

/// The direction in which a value is sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// In requests and in responses.
    #[default]
    Both,
    /// In responses only.
    ReadOnly,
    /// In requests only.
    WriteOnly,
}

impl Access {
    #[allow(clippy::trivially_copy_pass_by_ref)] // the signature that serde's `skip_serializing_if` wants
    fn is_both(&self) -> bool {
        *self == Self::Both
    }
}

/// Limits of values (JSON Schema Validation, Wright draft 00, section 5).
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Constraints {
    /// Smallest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<serde_json::Number>,
    /// Largest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<serde_json::Number>,
    /// Whether the smallest number itself is too small.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub exclusive_minimum: bool,
    /// Whether the largest number itself is too large.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub exclusive_maximum: bool,
    /// Every value is a whole multiple of this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple_of: Option<serde_json::Number>,
    /// Fewest characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<usize>,
    /// Most characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<usize>,
    /// A regular expression (ECMA-262) that each text has a match of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// Fewest items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_items: Option<usize>,
    /// Most items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<usize>,
    /// Whether no two items may be equal.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unique_items: bool,
    /// Fewest keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_properties: Option<usize>,
    /// Most keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_properties: Option<usize>,
}

impl Constraints {
    /// The limits of values that keep to both.
    #[must_use]
    pub fn and(self, other: &Self) -> Self {
        let (minimum, exclusive_minimum) =
            tighter((self.minimum, self.exclusive_minimum), (other.minimum.clone(), other.exclusive_minimum), f64::max);
        let (maximum, exclusive_maximum) =
            tighter((self.maximum, self.exclusive_maximum), (other.maximum.clone(), other.exclusive_maximum), f64::min);
        Self {
            minimum,
            maximum,
            exclusive_minimum,
            exclusive_maximum,
            multiple_of: self.multiple_of.or_else(|| other.multiple_of.clone()),
            min_length: self.min_length.max(other.min_length),
            max_length: least(self.max_length, other.max_length),
            pattern: self.pattern.or_else(|| other.pattern.clone()),
            min_items: self.min_items.max(other.min_items),
            max_items: least(self.max_items, other.max_items),
            unique_items: self.unique_items || other.unique_items,
            min_properties: self.min_properties.max(other.min_properties),
            max_properties: least(self.max_properties, other.max_properties),
        }
    }
}

type Bound = (Option<serde_json::Number>, bool);

/// The bound that `pick` prefers; of two equal ones, that which excludes its value.
fn tighter(a: Bound, b: Bound, pick: fn(f64, f64) -> f64) -> Bound {
    let value = |bound: &Bound| bound.0.as_ref().and_then(serde_json::Number::as_f64);
    match (value(&a), value(&b)) {
        (Some(x), Some(y)) if x.total_cmp(&y).is_eq() => (a.0, a.1 || b.1),
        (Some(x), Some(y)) if pick(x, y).total_cmp(&y).is_eq() => b,
        (Some(_), _) => a,
        (None, _) => b,
    }
}

fn least(a: Option<usize>, b: Option<usize>) -> Option<usize> {
    a.into_iter().chain(b).min()
}
