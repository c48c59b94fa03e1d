//! The types of the API's document.
#[cfg(feature = "marketplace")]
mod marketplace_categories;

#[cfg(feature = "marketplace")]
pub use marketplace_categories::*;

#[cfg(feature = "marketplace")]
mod marketplace_category_columns;

#[cfg(feature = "marketplace")]
pub use marketplace_category_columns::*;

#[cfg(feature = "marketplace")]
mod marketplace_component_usages;

#[cfg(feature = "marketplace")]
pub use marketplace_component_usages::*;

#[cfg(feature = "marketplace")]
mod marketplace_offering_users;

#[cfg(feature = "marketplace")]
pub use marketplace_offering_users::*;

#[cfg(feature = "marketplace")]
mod marketplace_orders;

#[cfg(feature = "marketplace")]
pub use marketplace_orders::*;

#[cfg(feature = "marketplace")]
mod marketplace_plan_components;

#[cfg(feature = "marketplace")]
pub use marketplace_plan_components::*;

#[cfg(feature = "marketplace")]
mod marketplace_plans;

#[cfg(feature = "marketplace")]
pub use marketplace_plans::*;

#[cfg(feature = "marketplace")]
mod marketplace_plugins;

#[cfg(feature = "marketplace")]
pub use marketplace_plugins::*;

#[cfg(feature = "marketplace")]
mod marketplace_provider_offerings;

#[cfg(feature = "marketplace")]
pub use marketplace_provider_offerings::*;

#[cfg(feature = "marketplace")]
mod marketplace_public_offerings;

#[cfg(feature = "marketplace")]
pub use marketplace_public_offerings::*;

#[cfg(feature = "marketplace")]
mod marketplace_resources;

#[cfg(feature = "marketplace")]
pub use marketplace_resources::*;

#[cfg(feature = "marketplace")]
mod marketplace_screenshots;

#[cfg(feature = "marketplace")]
pub use marketplace_screenshots::*;

#[cfg(feature = "marketplace")]
mod marketplace_service_providers;

#[cfg(feature = "marketplace")]
pub use marketplace_service_providers::*;

#[cfg(feature = "marketplace")]
mod marketplace_site_agent_identities;

#[cfg(feature = "marketplace")]
pub use marketplace_site_agent_identities::*;

#[cfg(feature = "marketplace")]
mod marketplace_site_agent_services;

#[cfg(feature = "marketplace")]
pub use marketplace_site_agent_services::*;

#[cfg(feature = "marketplace")]
mod marketplace_software_catalogs;

#[cfg(feature = "marketplace")]
pub use marketplace_software_catalogs::*;

#[cfg(feature = "marketplace")]
mod marketplace_software_packages;

#[cfg(feature = "marketplace")]
pub use marketplace_software_packages::*;

#[cfg(feature = "marketplace")]
mod marketplace_software_targets;

#[cfg(feature = "marketplace")]
pub use marketplace_software_targets::*;

#[cfg(feature = "marketplace")]
mod marketplace_software_versions;

#[cfg(feature = "marketplace")]
pub use marketplace_software_versions::*;

#[cfg(feature = "marketplace")]
mod marketplace_stats;

#[cfg(feature = "marketplace")]
pub use marketplace_stats::*;

#[cfg(feature = "openstack")]
mod openstack_marketplace_tenants;

#[cfg(feature = "openstack")]
pub use openstack_marketplace_tenants::*;

#[cfg(feature = "marketplace")]
mod shared_marketplace;

#[cfg(feature = "marketplace")]
pub use shared_marketplace::*;

#[cfg(any(feature = "marketplace", feature = "openstack"))]
mod shared_marketplace_openstack;

#[cfg(any(feature = "marketplace", feature = "openstack"))]
pub use shared_marketplace_openstack::*;
