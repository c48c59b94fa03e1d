//! A client of a marketplace: what the generator is to write, by hand.

#![allow(clippy::large_enum_variant, reason = "as generated clients do: an answer is made and read once")]

mod formats;
pub mod orders;
#[path = "../../../templates/rust_client/runtime/mod.rs"]
mod runtime;
pub mod types;

pub use runtime::*;

/// The API as the document has it.
static API: Api = Api {
    agent: "sample-client/1.0.0",
    schemes: &[
        Scheme { name: "tokenAuth", kind: SchemeKind::Header { name: "Authorization", prefix: "Token" } },
        Scheme { name: "cookieAuth", kind: SchemeKind::Cookie("sessionid") },
        Scheme { name: "oidc", kind: SchemeKind::Bearer },
        Scheme { name: "basic", kind: SchemeKind::Basic },
        Scheme { name: "key", kind: SchemeKind::Query("api_key") },
    ],
    paging: Paging { page: "page", total: "x-result-count", results: "results", next: "next", count: "count" },
};

/// The security of most operations.
const TOKEN: &[&[&str]] = &[&["tokenAuth"], &["cookieAuth"], &["oidc"]];

impl Client {
    /// Begins a client of the server at `base_url`.
    pub fn builder(base_url: &str) -> ClientBuilder {
        ClientBuilder::new(&API, base_url)
    }

    /// The operations of `marketplace-orders`.
    pub fn marketplace_orders(&self) -> orders::MarketplaceOrders<'_> {
        orders::MarketplaceOrders { client: self }
    }
}
