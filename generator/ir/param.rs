//! Parameters of operations (OpenAPI 3.0.4, section 4.8.12).

use serde::Serialize;

use super::{Example, Schema, WireName};
use crate::Pointer;

/// A parameter of an operation.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Param {
    /// The name; for headers, case does not matter.
    pub name: WireName,
    /// Where it goes in the request.
    #[serde(rename = "in")]
    pub location: Location,
    /// Whether a request without it is wrong; always so in the path.
    pub required: bool,
    /// What the values are and how they are written.
    pub shape: ParamShape,
    /// What it means, in CommonMark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether callers should stop sending it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// Whether it may be sent without a value (`?flag`).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub allow_empty: bool,
    /// Example values.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Example>,
    /// The name under which operations share the parameter, if they do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub component: Option<WireName>,
    /// Where the document defines it.
    pub origin: Pointer,
}

impl Param {
    /// The schema of the values.
    pub fn schema(&self) -> &Schema {
        match &self.shape {
            ParamShape::Styled { schema, .. } | ParamShape::Content { schema, .. } => schema,
        }
    }
}

/// Where a parameter goes in the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Location {
    /// In place of its name in the path.
    Path,
    /// Behind the question mark.
    Query,
    /// In a header of its name.
    Header,
    /// In the `Cookie` header.
    Cookie,
}

/// How the values of a parameter are written.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ParamShape {
    /// By a style.
    Styled {
        /// What the values are.
        schema: Schema,
        /// The style.
        style: Style,
        /// Whether each item of a list, or each property of an object, is written on its own.
        explode: bool,
        /// Whether reserved characters stay unescaped (RFC 3986, section 2.2).
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        allow_reserved: bool,
    },
    /// As a document of a media type, such as JSON inside a query parameter.
    Content {
        /// The media type.
        media_type: String,
        /// What the values are.
        schema: Schema,
    },
}

/// A style of writing parameter values (OpenAPI 3.0.4, section 4.8.12.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Style {
    /// `;color=blue`, in paths.
    Matrix,
    /// `.blue`, in paths.
    Label,
    /// `blue,black`, in paths and headers.
    Simple,
    /// `color=blue`, in queries and cookies.
    Form,
    /// `blue%20black`, in queries.
    SpaceDelimited,
    /// `blue|black`, in queries.
    PipeDelimited,
    /// `color[R]=100`, in queries.
    DeepObject,
}
