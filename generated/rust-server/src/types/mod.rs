//! The types of the API's document, and what it says of their values.
pub(crate) mod patterns;

mod marketplace_categories;

pub use marketplace_categories::*;

mod marketplace_category_columns;

pub use marketplace_category_columns::*;

mod marketplace_component_usages;

pub use marketplace_component_usages::*;

mod marketplace_offering_users;

pub use marketplace_offering_users::*;

mod marketplace_orders;

pub use marketplace_orders::*;

mod marketplace_plan_components;

pub use marketplace_plan_components::*;

mod marketplace_plans;

pub use marketplace_plans::*;

mod marketplace_plugins;

pub use marketplace_plugins::*;

mod marketplace_provider_offerings;

pub use marketplace_provider_offerings::*;

mod marketplace_public_offerings;

pub use marketplace_public_offerings::*;

mod marketplace_resources;

pub use marketplace_resources::*;

mod marketplace_screenshots;

pub use marketplace_screenshots::*;

mod marketplace_service_providers;

pub use marketplace_service_providers::*;

mod marketplace_site_agent_identities;

pub use marketplace_site_agent_identities::*;

mod marketplace_site_agent_services;

pub use marketplace_site_agent_services::*;

mod marketplace_software_catalogs;

pub use marketplace_software_catalogs::*;

mod marketplace_software_packages;

pub use marketplace_software_packages::*;

mod marketplace_software_targets;

pub use marketplace_software_targets::*;

mod marketplace_software_versions;

pub use marketplace_software_versions::*;

mod marketplace_stats;

pub use marketplace_stats::*;

mod openstack_marketplace_tenants;

pub use openstack_marketplace_tenants::*;

mod shared;

pub use shared::*;
