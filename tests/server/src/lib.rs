//! A server of a marketplace: what the generator is to write, by hand.

#![allow(clippy::large_enum_variant, reason = "a response is made and sent once")]

pub mod orders;
pub mod papers;
#[path = "../../../templates/rust_server/runtime/mod.rs"]
mod runtime;
pub mod security;
pub mod types;

pub use runtime::*;
pub use security::Authenticator;

/// The API as the document has it.
static API: Api = Api {
    title: "Marketplace",
    schemes: &[
        Scheme { name: "tokenAuth", kind: SchemeKind::Header { name: "authorization", prefix: "Token" } },
        Scheme { name: "cookieAuth", kind: SchemeKind::Cookie("sessionid") },
        Scheme { name: "oidc", kind: SchemeKind::Bearer },
        Scheme { name: "basic", kind: SchemeKind::Basic },
        Scheme { name: "key", kind: SchemeKind::Query("api_key") },
    ],
    operations: &[orders::OPERATIONS, papers::OPERATIONS],
    #[cfg(feature = "docs")]
    document: include_bytes!("openapi.json"),
};

/// The security of most operations.
const TOKEN: &[Alternative] = &[&[("tokenAuth", &[])], &[("cookieAuth", &[])], &[("oidc", &[])]];

impl Server {
    /// Begins a server.
    #[must_use]
    pub fn builder() -> ServerBuilder {
        ServerBuilder::new(&API)
    }

    /// What the document says of the API.
    #[must_use]
    pub fn api() -> &'static Api {
        &API
    }
}
