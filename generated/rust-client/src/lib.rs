//! A client of Marketplace API, version 1.0.0.
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
mod formats;

#[rustfmt::skip]
mod runtime;

#[rustfmt::skip]
pub mod types;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_categories.rs"]
#[rustfmt::skip]
pub mod marketplace_categories;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_category_columns.rs"]
#[rustfmt::skip]
pub mod marketplace_category_columns;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_component_usages.rs"]
#[rustfmt::skip]
pub mod marketplace_component_usages;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_offering_users.rs"]
#[rustfmt::skip]
pub mod marketplace_offering_users;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_orders.rs"]
#[rustfmt::skip]
pub mod marketplace_orders;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_plan_components.rs"]
#[rustfmt::skip]
pub mod marketplace_plan_components;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_plans.rs"]
#[rustfmt::skip]
pub mod marketplace_plans;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_plugins.rs"]
#[rustfmt::skip]
pub mod marketplace_plugins;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_provider_offerings.rs"]
#[rustfmt::skip]
pub mod marketplace_provider_offerings;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_public_offerings.rs"]
#[rustfmt::skip]
pub mod marketplace_public_offerings;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_resources.rs"]
#[rustfmt::skip]
pub mod marketplace_resources;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_screenshots.rs"]
#[rustfmt::skip]
pub mod marketplace_screenshots;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_service_providers.rs"]
#[rustfmt::skip]
pub mod marketplace_service_providers;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_site_agent_identities.rs"]
#[rustfmt::skip]
pub mod marketplace_site_agent_identities;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_site_agent_services.rs"]
#[rustfmt::skip]
pub mod marketplace_site_agent_services;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_software_catalogs.rs"]
#[rustfmt::skip]
pub mod marketplace_software_catalogs;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_software_packages.rs"]
#[rustfmt::skip]
pub mod marketplace_software_packages;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_software_targets.rs"]
#[rustfmt::skip]
pub mod marketplace_software_targets;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_software_versions.rs"]
#[rustfmt::skip]
pub mod marketplace_software_versions;

#[cfg(feature = "marketplace")]
#[path = "api/marketplace_stats.rs"]
#[rustfmt::skip]
pub mod marketplace_stats;

#[cfg(feature = "openstack")]
#[path = "api/openstack_marketplace_tenants.rs"]
#[rustfmt::skip]
pub mod openstack_marketplace_tenants;

pub use runtime::*;

#[rustfmt::skip]
static API: Api = Api {
    agent: "marketplace-client/1.0.0",
    schemes: &[
        Scheme {
            name: "tokenAuth",
            kind: SchemeKind::Header {
                name: "Authorization",
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
    paging: Paging {
        page: "page",
        total: "x-result-count",
        results: "results",
        next: "next",
        count: "count",
    },
};

#[rustfmt::skip]
impl Client {
    /// Begins a client of the server at `base_url`.
    pub fn builder(base_url: &str) -> ClientBuilder {
        ClientBuilder::new(&API, base_url)
    }

    /// The operations of `marketplace-categories`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_categories(
        &self,
    ) -> marketplace_categories::MarketplaceCategories<'_> {
        marketplace_categories::MarketplaceCategories {
            client: self,
        }
    }

    /// The operations of `marketplace-category-columns`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_category_columns(
        &self,
    ) -> marketplace_category_columns::MarketplaceCategoryColumns<'_> {
        marketplace_category_columns::MarketplaceCategoryColumns {
            client: self,
        }
    }

    /// The operations of `marketplace-component-usages`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_component_usages(
        &self,
    ) -> marketplace_component_usages::MarketplaceComponentUsages<'_> {
        marketplace_component_usages::MarketplaceComponentUsages {
            client: self,
        }
    }

    /// The operations of `marketplace-offering-users`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_offering_users(
        &self,
    ) -> marketplace_offering_users::MarketplaceOfferingUsers<'_> {
        marketplace_offering_users::MarketplaceOfferingUsers {
            client: self,
        }
    }

    /// The operations of `marketplace-orders`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_orders(&self) -> marketplace_orders::MarketplaceOrders<'_> {
        marketplace_orders::MarketplaceOrders {
            client: self,
        }
    }

    /// The operations of `marketplace-plan-components`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_plan_components(
        &self,
    ) -> marketplace_plan_components::MarketplacePlanComponents<'_> {
        marketplace_plan_components::MarketplacePlanComponents {
            client: self,
        }
    }

    /// The operations of `marketplace-plans`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_plans(&self) -> marketplace_plans::MarketplacePlans<'_> {
        marketplace_plans::MarketplacePlans {
            client: self,
        }
    }

    /// The operations of `marketplace-plugins`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_plugins(&self) -> marketplace_plugins::MarketplacePlugins<'_> {
        marketplace_plugins::MarketplacePlugins {
            client: self,
        }
    }

    /// The operations of `marketplace-provider-offerings`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_provider_offerings(
        &self,
    ) -> marketplace_provider_offerings::MarketplaceProviderOfferings<'_> {
        marketplace_provider_offerings::MarketplaceProviderOfferings {
            client: self,
        }
    }

    /// The operations of `marketplace-public-offerings`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_public_offerings(
        &self,
    ) -> marketplace_public_offerings::MarketplacePublicOfferings<'_> {
        marketplace_public_offerings::MarketplacePublicOfferings {
            client: self,
        }
    }

    /// The operations of `marketplace-resources`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_resources(
        &self,
    ) -> marketplace_resources::MarketplaceResources<'_> {
        marketplace_resources::MarketplaceResources {
            client: self,
        }
    }

    /// The operations of `marketplace-screenshots`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_screenshots(
        &self,
    ) -> marketplace_screenshots::MarketplaceScreenshots<'_> {
        marketplace_screenshots::MarketplaceScreenshots {
            client: self,
        }
    }

    /// The operations of `marketplace-service-providers`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_service_providers(
        &self,
    ) -> marketplace_service_providers::MarketplaceServiceProviders<'_> {
        marketplace_service_providers::MarketplaceServiceProviders {
            client: self,
        }
    }

    /// The operations of `marketplace-site-agent-identities`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_site_agent_identities(
        &self,
    ) -> marketplace_site_agent_identities::MarketplaceSiteAgentIdentities<'_> {
        marketplace_site_agent_identities::MarketplaceSiteAgentIdentities {
            client: self,
        }
    }

    /// The operations of `marketplace-site-agent-services`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_site_agent_services(
        &self,
    ) -> marketplace_site_agent_services::MarketplaceSiteAgentServices<'_> {
        marketplace_site_agent_services::MarketplaceSiteAgentServices {
            client: self,
        }
    }

    /// The operations of `marketplace-software-catalogs`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_software_catalogs(
        &self,
    ) -> marketplace_software_catalogs::MarketplaceSoftwareCatalogs<'_> {
        marketplace_software_catalogs::MarketplaceSoftwareCatalogs {
            client: self,
        }
    }

    /// The operations of `marketplace-software-packages`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_software_packages(
        &self,
    ) -> marketplace_software_packages::MarketplaceSoftwarePackages<'_> {
        marketplace_software_packages::MarketplaceSoftwarePackages {
            client: self,
        }
    }

    /// The operations of `marketplace-software-targets`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_software_targets(
        &self,
    ) -> marketplace_software_targets::MarketplaceSoftwareTargets<'_> {
        marketplace_software_targets::MarketplaceSoftwareTargets {
            client: self,
        }
    }

    /// The operations of `marketplace-software-versions`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_software_versions(
        &self,
    ) -> marketplace_software_versions::MarketplaceSoftwareVersions<'_> {
        marketplace_software_versions::MarketplaceSoftwareVersions {
            client: self,
        }
    }

    /// The operations of `marketplace-stats`.
    #[cfg(feature = "marketplace")]
    #[must_use]
    #[inline]
    pub fn marketplace_stats(&self) -> marketplace_stats::MarketplaceStats<'_> {
        marketplace_stats::MarketplaceStats {
            client: self,
        }
    }

    /// The operations of `openstack-marketplace-tenants`.
    #[cfg(feature = "openstack")]
    #[must_use]
    #[inline]
    pub fn openstack_marketplace_tenants(
        &self,
    ) -> openstack_marketplace_tenants::OpenstackMarketplaceTenants<'_> {
        openstack_marketplace_tenants::OpenstackMarketplaceTenants {
            client: self,
        }
    }
}

/// What the modules of operations and types use.
#[rustfmt::skip]
mod prelude {
    #![allow(unused_imports)]
    pub(crate) use std::collections::BTreeMap;
    pub(crate) use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
    pub(crate) use bytes::Bytes;
    pub(crate) use chrono::{DateTime, FixedOffset, NaiveDate};
    pub(crate) use email_address::EmailAddress;
    pub(crate) use rust_decimal::Decimal;
    pub(crate) use uuid::Uuid;
    pub(crate) use serde::de::DeserializeOwned;
    pub(crate) use serde_json::Value;
    pub(crate) use crate::runtime::json::{
        Decode, Decoder, Encode, Encoder, Mismatch, Nullable, Presence as P,
        integer_enum, text_enum, value_enum,
    };
    pub(crate) use crate::runtime::*;
    pub(crate) use crate::types;
}
