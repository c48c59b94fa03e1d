//! What the API's document says of an API and of its operations, as data.

use super::parameter::Parameter;
use super::schema::Schema;

/// An API.
#[derive(Debug)]
pub struct Api {
    /// Its name.
    pub title: &'static str,
    /// The ways to authenticate.
    pub schemes: &'static [Scheme],
    /// The operations, tag by tag.
    pub operations: &'static [&'static [&'static Operation]],
    /// The document itself, as JSON.
    #[cfg(feature = "docs")]
    pub document: &'static [u8],
}

/// A way to authenticate.
#[derive(Clone, Copy, Debug)]
pub struct Scheme {
    /// The name that operations call it by.
    pub name: &'static str,
    /// What the caller sends.
    pub kind: SchemeKind,
}

/// What the caller of an operation sends to prove who it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// A key in a header, behind a word such as `Token`, or behind none.
    Header {
        /// The header.
        name: &'static str,
        /// The word before the key; empty for none.
        prefix: &'static str,
    },
    /// A key in a query parameter of this name.
    Query(&'static str),
    /// A key in a cookie of this name.
    Cookie(&'static str),
    /// A token in `Authorization: Bearer`: also of OAuth 2 and OpenID Connect.
    Bearer,
    /// A user and a password in `Authorization: Basic`.
    Basic,
}

/// Schemes that are demanded together, each with the scopes that the caller must have. One without schemes lets
/// anybody in.
pub type Alternative = &'static [(&'static str, &'static [&'static str])];

/// A permission that the caller of an operation needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Permission {
    /// Its name, such as `OFFERING.UPDATE`.
    pub name: &'static str,
    /// The scopes in which it counts, each a path of attributes from the operation's object; empty means everywhere.
    pub scopes: &'static [&'static str],
}

/// HTTP methods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the methods of RFC 9110")]
pub enum Method {
    Get,
    Head,
    Post,
    Put,
    Patch,
    Delete,
    Options,
    Trace,
}

impl Method {
    /// The method as a request line has it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Trace => "TRACE",
        }
    }
}

/// One method on one path.
#[derive(Debug)]
pub struct Operation {
    /// The operation's id.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// The parameters, in the order of the struct that they are read into.
    pub parameters: &'static [Parameter],
    /// Whether a request without a body is wrong.
    pub body_required: bool,
    /// The forms that the body may have; none if there is no body.
    pub body: &'static [Content],
    /// The documented responses.
    pub responses: &'static [Documented],
    /// The ways to be let in, each sufficient; empty for an operation that is open to anybody.
    pub security: &'static [Alternative],
    /// The permissions that the caller needs.
    pub permissions: &'static [Permission],
}

/// A documented response.
#[derive(Clone, Copy, Debug)]
pub struct Documented {
    /// The status: of a range the first (`400` to `599`), 0 for `default`.
    pub status: u16,
    /// Whether a range is meant.
    pub range: Range,
    /// The headers, with what they hold.
    pub headers: &'static [(&'static str, &'static Schema)],
    /// The media type of the body; empty if there is none.
    pub media_type: &'static str,
    /// What the body is; none if it is not JSON.
    pub body: Option<&'static Schema>,
}

/// Which statuses a response is documented for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Range {
    /// One.
    One,
    /// A hundred of them, such as `4XX`.
    Hundred,
    /// All that no other response is documented for.
    Default,
}

/// One form that a request's body may have.
#[derive(Clone, Copy, Debug)]
pub struct Content {
    /// The media type or range, in small letters.
    pub media_type: &'static str,
    /// How it is read.
    pub reading: Reading,
    /// What it is.
    pub schema: &'static Schema,
}

/// How a body is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// As JSON.
    Json,
    /// As `application/x-www-form-urlencoded`.
    Form,
    /// As `multipart/form-data`.
    Multipart,
    /// As text.
    Text,
    /// As bytes, which the handler reads as they come.
    Stream,
}

impl Operation {
    /// An operation without parameters, body, security and responses.
    #[must_use]
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            parameters: &[],
            body_required: false,
            body: &[],
            responses: &[],
            security: &[],
            permissions: &[],
        }
    }

    /// The parameters.
    #[must_use]
    pub const fn parameters(mut self, parameters: &'static [Parameter]) -> Self {
        self.parameters = parameters;
        self
    }

    /// A body that must be there, in one of these forms.
    #[must_use]
    pub const fn body(mut self, forms: &'static [Content]) -> Self {
        self.body = forms;
        self.body_required = true;
        self
    }

    /// A body that may be left out, in one of these forms.
    #[must_use]
    pub const fn optional_body(mut self, forms: &'static [Content]) -> Self {
        self.body = forms;
        self
    }

    /// The documented responses.
    #[must_use]
    pub const fn responses(mut self, responses: &'static [Documented]) -> Self {
        self.responses = responses;
        self
    }

    /// The ways to be let in.
    #[must_use]
    pub const fn security(mut self, alternatives: &'static [Alternative]) -> Self {
        self.security = alternatives;
        self
    }

    /// The permissions that the caller needs.
    #[must_use]
    pub const fn permissions(mut self, permissions: &'static [Permission]) -> Self {
        self.permissions = permissions;
        self
    }
}

impl Documented {
    /// A response of one status without a body, or with one that is not JSON.
    #[must_use]
    pub const fn status(status: u16) -> Self {
        Self { status, range: Range::One, headers: &[], media_type: "", body: None }
    }

    /// A response of one status with a JSON body.
    #[must_use]
    pub const fn json(status: u16, body: &'static Schema) -> Self {
        Self { status, range: Range::One, headers: &[], media_type: "application/json", body: Some(body) }
    }

    /// The same for a hundred statuses, say from `400`, or for all that are not documented.
    #[must_use]
    pub const fn range(mut self, range: Range) -> Self {
        self.range = range;
        self
    }

    /// Another media type than `application/json`.
    #[must_use]
    pub const fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = media_type;
        self
    }

    /// Its headers.
    #[must_use]
    pub const fn headers(mut self, headers: &'static [(&'static str, &'static Schema)]) -> Self {
        self.headers = headers;
        self
    }
}

impl Content {
    /// A JSON body.
    #[must_use]
    pub const fn json(schema: &'static Schema) -> Self {
        Self { media_type: "application/json", reading: Reading::Json, schema }
    }

    /// A form.
    #[must_use]
    pub const fn form(schema: &'static Schema) -> Self {
        Self { media_type: "application/x-www-form-urlencoded", reading: Reading::Form, schema }
    }

    /// A multipart body.
    #[must_use]
    pub const fn multipart(schema: &'static Schema) -> Self {
        Self { media_type: "multipart/form-data", reading: Reading::Multipart, schema }
    }

    /// A text.
    #[must_use]
    pub const fn text(media_type: &'static str, schema: &'static Schema) -> Self {
        Self { media_type, reading: Reading::Text, schema }
    }

    /// Bytes.
    #[must_use]
    pub const fn stream(media_type: &'static str, schema: &'static Schema) -> Self {
        Self { media_type, reading: Reading::Stream, schema }
    }
}
