//! How callers authenticate (OpenAPI 3.0.4, sections 4.8.27 to 4.8.30).

use serde::Serialize;

use super::WireName;

/// A way to authenticate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct SecurityScheme {
    /// The name that operations call it by.
    pub name: WireName,
    /// What the caller must do.
    pub kind: SchemeKind,
    /// What it means, in CommonMark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// What a security scheme demands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SchemeKind {
    /// A key in a header of this name.
    HeaderKey(WireName),
    /// A key in a query parameter of this name.
    QueryKey(WireName),
    /// A key in a cookie of this name.
    CookieKey(WireName),
    /// HTTP authentication (RFC 9110, section 11).
    Http {
        /// The scheme in the `Authorization` header: `basic`, `bearer`, …
        scheme: String,
        /// What a bearer token looks like, as a hint.
        #[serde(skip_serializing_if = "Option::is_none")]
        bearer_format: Option<String>,
    },
    /// OAuth 2 (RFC 6749).
    OAuth2(Vec<OAuthFlow>),
    /// OpenID Connect, discovered at this address.
    OpenIdConnect(String),
}

/// One flow of OAuth 2.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct OAuthFlow {
    /// Which one.
    pub kind: FlowKind,
    /// Where the user is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_url: Option<String>,
    /// Where tokens are had.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_url: Option<String>,
    /// Where tokens are renewed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_url: Option<String>,
    /// The scopes there are, with what each is for.
    pub scopes: Vec<(WireName, String)>,
}

/// A flow of OAuth 2 (RFC 6749, section 1.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum FlowKind {
    Implicit,
    Password,
    ClientCredentials,
    AuthorizationCode,
}

/// Schemes that are demanded together; no scheme at all means that nothing is demanded.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Alternative(pub Vec<Requirement>);

/// A scheme that is demanded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Requirement {
    /// The scheme's name.
    pub scheme: WireName,
    /// The scopes that the caller must have.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<WireName>,
}
