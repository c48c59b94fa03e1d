//! A server of Marketplace API, version 1.0.0.
//!
//! Offer services, order them, and keep the resulting resources: the marketplace part of a cloud
//! self-service portal. Lists are paged and report their full length in `x-result-count`.
#![forbid(unsafe_code)]
#![allow(
    clippy::large_enum_variant,
    clippy::too_many_arguments,
    clippy::enum_variant_names
)]
#[rustfmt::skip]
mod runtime;

#[rustfmt::skip]
pub mod security;

#[rustfmt::skip]
pub mod types;

#[path = "api/marketplace_categories.rs"]
#[rustfmt::skip]
pub mod marketplace_categories;

#[path = "api/marketplace_category_columns.rs"]
#[rustfmt::skip]
pub mod marketplace_category_columns;

#[path = "api/marketplace_component_usages.rs"]
#[rustfmt::skip]
pub mod marketplace_component_usages;

#[path = "api/marketplace_offering_users.rs"]
#[rustfmt::skip]
pub mod marketplace_offering_users;

#[path = "api/marketplace_orders.rs"]
#[rustfmt::skip]
pub mod marketplace_orders;

#[path = "api/marketplace_plan_components.rs"]
#[rustfmt::skip]
pub mod marketplace_plan_components;

#[path = "api/marketplace_plans.rs"]
#[rustfmt::skip]
pub mod marketplace_plans;

#[path = "api/marketplace_plugins.rs"]
#[rustfmt::skip]
pub mod marketplace_plugins;

#[path = "api/marketplace_provider_offerings.rs"]
#[rustfmt::skip]
pub mod marketplace_provider_offerings;

#[path = "api/marketplace_public_offerings.rs"]
#[rustfmt::skip]
pub mod marketplace_public_offerings;

#[path = "api/marketplace_resources.rs"]
#[rustfmt::skip]
pub mod marketplace_resources;

#[path = "api/marketplace_screenshots.rs"]
#[rustfmt::skip]
pub mod marketplace_screenshots;

#[path = "api/marketplace_service_providers.rs"]
#[rustfmt::skip]
pub mod marketplace_service_providers;

#[path = "api/marketplace_site_agent_identities.rs"]
#[rustfmt::skip]
pub mod marketplace_site_agent_identities;

#[path = "api/marketplace_site_agent_services.rs"]
#[rustfmt::skip]
pub mod marketplace_site_agent_services;

#[path = "api/marketplace_software_catalogs.rs"]
#[rustfmt::skip]
pub mod marketplace_software_catalogs;

#[path = "api/marketplace_software_packages.rs"]
#[rustfmt::skip]
pub mod marketplace_software_packages;

#[path = "api/marketplace_software_targets.rs"]
#[rustfmt::skip]
pub mod marketplace_software_targets;

#[path = "api/marketplace_software_versions.rs"]
#[rustfmt::skip]
pub mod marketplace_software_versions;

#[path = "api/marketplace_stats.rs"]
#[rustfmt::skip]
pub mod marketplace_stats;

#[path = "api/openstack_marketplace_tenants.rs"]
#[rustfmt::skip]
pub mod openstack_marketplace_tenants;

pub use runtime::*;
pub use security::Authenticator;

#[rustfmt::skip]
static API: Api = Api {
    title: "Marketplace API",
    schemes: &[
        Scheme {
            name: "tokenAuth",
            kind: SchemeKind::Header {
                name: "authorization",
                prefix: "Token",
            },
        },
        Scheme {
            name: "waldurCookieAuth",
            kind: SchemeKind::Cookie("sessionid"),
        },
        Scheme {
            name: "waldurOIDCAuth",
            kind: SchemeKind::Bearer,
        },
    ],
    operations: &[
        marketplace_categories::OPERATIONS,
        marketplace_category_columns::OPERATIONS,
        marketplace_component_usages::OPERATIONS,
        marketplace_offering_users::OPERATIONS,
        marketplace_orders::OPERATIONS,
        marketplace_plan_components::OPERATIONS,
        marketplace_plans::OPERATIONS,
        marketplace_plugins::OPERATIONS,
        marketplace_provider_offerings::OPERATIONS,
        marketplace_public_offerings::OPERATIONS,
        marketplace_resources::OPERATIONS,
        marketplace_screenshots::OPERATIONS,
        marketplace_service_providers::OPERATIONS,
        marketplace_site_agent_identities::OPERATIONS,
        marketplace_site_agent_services::OPERATIONS,
        marketplace_software_catalogs::OPERATIONS,
        marketplace_software_packages::OPERATIONS,
        marketplace_software_targets::OPERATIONS,
        marketplace_software_versions::OPERATIONS,
        marketplace_stats::OPERATIONS,
        openstack_marketplace_tenants::OPERATIONS,
    ],
    #[cfg(feature = "docs")]
    document: include_bytes!("openapi.json"),
};

#[rustfmt::skip]
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

/// What the modules of operations and types use.
#[rustfmt::skip]
mod prelude {
    #![allow(unused_imports)]
    pub(crate) use std::collections::BTreeMap;
    pub(crate) use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
    pub(crate) use axum::body::Body;
    pub(crate) use chrono::{DateTime, FixedOffset, NaiveDate};
    pub(crate) use rust_decimal::Decimal;
    pub(crate) use serde_json::Value;
    pub(crate) use uuid::Uuid;
    pub(crate) use crate::runtime::json::{
        Decode, Decoder, Encode, Encoder, Mismatch, Nullable, integer_enum, text_enum,
        value_enum,
    };
    pub(crate) use crate::runtime::schema::{self, Presence as P, Schema};
    pub(crate) use crate::runtime::*;
    pub(crate) use crate::security::sets;
    pub(crate) use crate::types;
}
