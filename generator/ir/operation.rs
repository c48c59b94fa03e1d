//! Operations: one method on one path.

use std::fmt;

use serde::Serialize;

use super::{Alternative, Body, Param, PathTemplate, Response, Server, WireName};
use crate::Pointer;

/// One method on one path.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Operation {
    /// The operation's id.
    pub id: OperationId,
    /// The HTTP method.
    pub method: Method,
    /// The path.
    pub path: PathTemplate,
    /// All tags of the operation; the first is that of its resource.
    pub tags: Vec<WireName>,
    /// What the operation does, in a few words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// What the operation does, in CommonMark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether callers should stop using it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// Parameters, those of the path item first, in document order; at most one per location and name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub params: Vec<Param>,
    /// The request's body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Body>,
    /// The documented responses, in document order, `default` last.
    pub responses: Vec<Response>,
    /// The ways to be allowed in, each sufficient; one that demands nothing lets anybody in. Empty means that the
    /// document demands nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub security: Vec<Alternative>,
    /// The permissions that the caller needs (`x-permissions`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<Permission>,
    /// Servers of this operation alone, in place of those of the API.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub servers: Vec<Server>,
    /// Where the document defines the operation.
    pub origin: Pointer,
}

/// The id of an operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "source", content = "id", rename_all = "kebab-case")]
pub enum OperationId {
    /// As the document writes it.
    Document(WireName),
    /// Made of the method and the path, because the document has none.
    Derived(WireName),
}

impl OperationId {
    /// The id's text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Document(id) | Self::Derived(id) => id.as_str(),
        }
    }
}

impl fmt::Display for OperationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An HTTP method that OpenAPI knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Method {
    /// The method as a request line has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A permission that the caller of an operation needs, from the extension `x-permissions`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Permission {
    /// The permission's name, such as `OFFERING.UPDATE`.
    pub permission: WireName,
    /// The scopes in which it counts, each a path of attributes from the operation's object; empty means everywhere.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<WireName>,
}
