//! What the API means: the model that every target renders from.
//!
//! This is the glossary of the program. The model holds the names that go over HTTP and no word of Rust or Markdown;
//! types are shared by [`TypeId`], so that recursion is easy and nothing is cloned.

mod content;
mod operation;
mod param;
mod path;
mod reach;
mod schema;
mod security;
mod types;
mod wire_name;

pub use content::{Body, Encoding, Example, Header, MediaType, Response, Status};
pub use operation::{Method, Operation, OperationId, Permission};
pub use param::{Location, Param, ParamShape, Style};
pub use path::{PathTemplate, Segment};
pub use schema::{Access, Constraints, Facts, Format, JsonType, Scalar, Schema, TypeRef};
pub use security::{Alternative, FlowKind, OAuthFlow, Requirement, SchemeKind, SecurityScheme};
pub use types::{
    Additional, Composition, Discriminator, Enum, EnumValue, Field, Struct, TypeDef, TypeId, TypeKind, TypeName, Types,
    Union, UnionKind, Written,
};
pub use wire_name::WireName;

use serde::Serialize;
use serde_json::Value;

/// A literal of the document: a default, an example, a member of an enumeration.
pub type Literal = Value;

/// One API, whole.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Api {
    /// The API's title.
    pub title: String,
    /// The version of the API that the document describes, as it is written.
    pub version: String,
    /// What the API is, in CommonMark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Where the API is served; empty if the document does not say.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub servers: Vec<Server>,
    /// The ways to authenticate that the document declares.
    pub security_schemes: Vec<SecurityScheme>,
    /// The operations, by tag, in the order in which the document first uses a tag.
    pub resources: Vec<Resource>,
    /// Every type that the document defines or that an inline schema makes.
    pub types: Types,
}

/// The operations of one tag: one module, one trait, one page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Resource {
    /// The tag; empty for operations without one.
    pub tag: WireName,
    /// What the document says about the tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// In document order; within one path in the order get, put, post, delete, options, head, patch, trace.
    pub operations: Vec<Operation>,
}

/// An address at which the API is served.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Server {
    /// The address; parts in braces are variables. It may be relative to where the document was found.
    pub url: String,
    /// What the server is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The variables of the address.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub variables: Vec<ServerVariable>,
}

/// A part of a server's address that the caller may choose.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct ServerVariable {
    /// The name between the braces.
    pub name: WireName,
    /// The value to use if the caller chooses none.
    pub default: String,
    /// The values there are; empty means any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// What it means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl Api {
    /// Every operation, in the order of the resources.
    pub fn operations(&self) -> impl Iterator<Item = (&Resource, &Operation)> {
        self.resources
            .iter()
            .flat_map(|resource| resource.operations.iter().map(move |operation| (resource, operation)))
    }
}
