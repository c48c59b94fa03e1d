//! What a client knows of its API: plain data, written by the generator.

use std::fmt;

/// An API: what all its operations share.
#[derive(Debug)]
pub struct Api {
    /// The name and version, for the `User-Agent` header: `marketplace/1.0.0`.
    pub agent: &'static str,
    /// The ways to authenticate.
    pub schemes: &'static [Scheme],
    /// How lists are paged.
    pub paging: Paging,
}

/// How lists are paged.
#[derive(Debug)]
pub struct Paging {
    /// The query parameter that holds the number of the page, counted from 1.
    pub page: &'static str,
    /// The header of an answer that holds the number of items on all pages.
    pub total: &'static str,
    /// The property that holds the items, where the answer is an object around them.
    pub results: &'static str,
    /// The property beside them that holds the address of the next page.
    pub next: &'static str,
    /// The property beside them that holds the number of items on all pages.
    pub count: &'static str,
}

/// A way to authenticate: a security scheme of the document.
#[derive(Debug)]
pub struct Scheme {
    /// Its name in the document.
    pub name: &'static str,
    /// Where the credential goes.
    pub kind: SchemeKind,
}

/// Where a credential goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// A header; `prefix` is a word before the credential, or empty.
    Header {
        /// The name of the header.
        name: &'static str,
        /// The word before the credential (`Token`), or nothing.
        prefix: &'static str,
    },
    /// A query parameter of that name.
    Query(&'static str),
    /// A cookie of that name.
    Cookie(&'static str),
    /// `Authorization: Bearer …`, which OAuth 2 and OpenID Connect use too.
    Bearer,
    /// `Authorization: Basic …`; the credential is `user:password`.
    Basic,
}

/// An operation of the API.
#[derive(Debug)]
pub struct Operation {
    /// Its id in the document.
    pub id: &'static str,
    /// Its method.
    pub method: Method,
    /// Its path, with `{name}` in place of parameters.
    pub path: &'static str,
    /// Alternatives, each a set of names of schemes that are needed together. Nothing is sent when
    /// there is none.
    pub security: &'static [&'static [&'static str]],
    /// The success statuses that the document lists; 2 stands for all of them.
    pub success: &'static [u16],
}

impl Operation {
    /// An operation that needs no credential and answers 200.
    #[must_use]
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self { id, method, path, security: &[], success: &[200] }
    }

    /// With the credentials that it needs.
    #[must_use]
    pub const fn security(mut self, security: &'static [&'static [&'static str]]) -> Self {
        self.security = security;
        self
    }

    /// With the success statuses that the document lists.
    #[must_use]
    pub const fn success(mut self, success: &'static [u16]) -> Self {
        self.success = success;
        self
    }
}

/// `GET /path/{template}/ (operation_id)`
impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ({})", self.method.as_str(), self.path, self.id)
    }
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `HEAD`
    Head,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `TRACE`
    Trace,
}

impl Method {
    /// The method as it is sent.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
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

    /// Whether doing it twice is the same as doing it once (RFC 9110, section 9.2.2).
    #[must_use]
    pub const fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch)
    }

    pub(crate) fn to_http(self) -> reqwest::Method {
        match self {
            Self::Get => reqwest::Method::GET,
            Self::Head => reqwest::Method::HEAD,
            Self::Post => reqwest::Method::POST,
            Self::Put => reqwest::Method::PUT,
            Self::Patch => reqwest::Method::PATCH,
            Self::Delete => reqwest::Method::DELETE,
            Self::Options => reqwest::Method::OPTIONS,
            Self::Trace => reqwest::Method::TRACE,
        }
    }
}
