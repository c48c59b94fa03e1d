use crate::prelude::*;

/// `AccountNameGenerationPolicyEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountNameGenerationPolicyEnum {
    /// `project_slug`
    ProjectSlug,
    /// A value that the document does not list.
    Unknown(String),
}

impl AccountNameGenerationPolicyEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ProjectSlug => "project_slug",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "project_slug" => Self::ProjectSlug,
                _ => return None,
            },
        )
    }
}

text_enum!(AccountNameGenerationPolicyEnum);

/// `AgentTypeEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentTypeEnum {
    /// `Order processing`
    OrderProcessing,
    /// `Usage reporting`
    UsageReporting,
    /// `Glauth sync`
    GlauthSync,
    /// `Resource sync`
    ResourceSync,
    /// `Event processing`
    EventProcessing,
    /// `unknown`
    Unknown2,
    /// A value that the document does not list.
    Unknown(String),
}

impl AgentTypeEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrderProcessing => "Order processing",
            Self::UsageReporting => "Usage reporting",
            Self::GlauthSync => "Glauth sync",
            Self::ResourceSync => "Resource sync",
            Self::EventProcessing => "Event processing",
            Self::Unknown2 => "unknown",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Order processing" => Self::OrderProcessing,
                "Usage reporting" => Self::UsageReporting,
                "Glauth sync" => Self::GlauthSync,
                "Resource sync" => Self::ResourceSync,
                "Event processing" => Self::EventProcessing,
                "unknown" => Self::Unknown2,
                _ => return None,
            },
        )
    }
}

text_enum!(AgentTypeEnum);

/// `DetailState`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DetailState {
    pub detail: Field<String>,
    pub state: Field<String>,
}

impl Decode for DetailState {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("detail", P::Required, &mut this.detail),
                ("state", P::Required, &mut this.state),
            ],
        )?;
        Ok(this)
    }
}

/// `ImportResourceRequest`
#[derive(Clone, Debug)]
pub struct ImportResourceRequest {
    /// Identifier at the provider
    pub backend_id: String,
    /// Project that receives the resource
    pub project: Uuid,
    pub plan: Option<Uuid>,
    /// Extra facts for the plugin
    ///
    /// Default: `{}`.
    pub additional_details: Patch<Value>,
}

impl ImportResourceRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(backend_id: impl Into<String>, project: Uuid) -> Self {
        Self {
            backend_id: backend_id.into(),
            project,
            plan: None,
            additional_details: Patch::Keep,
        }
    }
}

impl Encode for ImportResourceRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("backend_id", &self.backend_id),
                ("project", &self.project),
                ("plan", &self.plan),
                ("additional_details", &self.additional_details),
            ],
        );
    }
}

/// `IntegrationStatus`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct IntegrationStatus {
    pub agent_type: Field<types::AgentTypeEnum>,
    pub status: Field<String>,
    pub last_request_timestamp: Field<DateTime<FixedOffset>>,
}

impl Decode for IntegrationStatus {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("agent_type", P::Optional, &mut this.agent_type),
                ("status", P::Optional, &mut this.status),
                (
                    "last_request_timestamp",
                    P::OptionalNullable,
                    &mut this.last_request_timestamp,
                ),
            ],
        )?;
        Ok(this)
    }
}

/// `MergedPluginOptions`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MergedPluginOptions {
    pub auto_approve_remote_orders: Field<bool>,
    /// Days before the end date on which a reminder goes out
    ///
    /// Default: `30`.
    pub resource_expiration_threshold: Field<i64>,
    pub latest_date_for_resource_termination: Field<String>,
    pub storage_mode: Field<types::StorageModeEnum>,
    /// How account names come about
    ///
    /// Default: `"service_provider"`.
    pub username_generation_policy: Field<types::UsernameGenerationPolicyEnum>,
    /// How service account names come about
    pub account_name_generation_policy: Field<types::AccountNameGenerationPolicyEnum>,
    /// Actions that buyers do not get to see
    pub disabled_resource_actions: Field<List<String>>,
}

impl Decode for MergedPluginOptions {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                (
                    "auto_approve_remote_orders",
                    P::Optional,
                    &mut this.auto_approve_remote_orders,
                ),
                (
                    "resource_expiration_threshold",
                    P::Optional,
                    &mut this.resource_expiration_threshold,
                ),
                (
                    "latest_date_for_resource_termination",
                    P::Optional,
                    &mut this.latest_date_for_resource_termination,
                ),
                ("storage_mode", P::Optional, &mut this.storage_mode),
                (
                    "username_generation_policy",
                    P::Optional,
                    &mut this.username_generation_policy,
                ),
                (
                    "account_name_generation_policy",
                    P::OptionalNullable,
                    &mut this.account_name_generation_policy,
                ),
                (
                    "disabled_resource_actions",
                    P::Optional,
                    &mut this.disabled_resource_actions,
                ),
            ],
        )?;
        Ok(this)
    }
}

/// `MergedSecretOptions`
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergedSecretOptions {
    pub dns_nameservers: Field<List<String>>,
    pub shared_user_password: Field<String>,
    /// Variables for the scripts, a list or a map
    pub environ: Field<Value>,
    pub api_url: Field<String>,
    pub token: Field<String>,
    /// Port of the secret store
    pub vault_port: Field<i64>,
}

impl std::fmt::Debug for MergedSecretOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        secret::debug(
            f,
            "MergedSecretOptions",
            &[
                ("dns_nameservers", &self.dns_nameservers),
                ("shared_user_password", &secret::Redacted),
                ("environ", &self.environ),
                ("api_url", &self.api_url),
                ("token", &secret::Redacted),
                ("vault_port", &self.vault_port),
            ],
        )
    }
}

impl Decode for MergedSecretOptions {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("dns_nameservers", P::Optional, &mut this.dns_nameservers),
                ("shared_user_password", P::Optional, &mut this.shared_user_password),
                ("environ", P::OptionalNullable, &mut this.environ),
                ("api_url", P::Optional, &mut this.api_url),
                ("token", P::Optional, &mut this.token),
                ("vault_port", P::Optional, &mut this.vault_port),
            ],
        )?;
        Ok(this)
    }
}

/// `OfferingComponentLimitRequest`
#[derive(Clone, Debug)]
pub struct OfferingComponentLimitRequest {
    pub min: i64,
    pub max: i64,
    pub max_available_limit: i64,
}

impl OfferingComponentLimitRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(min: i64, max: i64, max_available_limit: i64) -> Self {
        Self {
            min,
            max,
            max_available_limit,
        }
    }
}

impl Encode for OfferingComponentLimitRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("min", &self.min),
                ("max", &self.max),
                ("max_available_limit", &self.max_available_limit),
            ],
        );
    }
}

/// `OfferingComponentStat`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OfferingComponentStat {
    pub period: Field<String>,
    pub date: Field<String>,
    pub usage: Field<i64>,
    pub measured_unit: Field<String>,
    pub r#type: Field<String>,
}

impl Decode for OfferingComponentStat {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("period", P::Required, &mut this.period),
                ("date", P::Required, &mut this.date),
                ("usage", P::Required, &mut this.usage),
                ("measured_unit", P::Required, &mut this.measured_unit),
                ("type", P::Required, &mut this.r#type),
            ],
        )?;
        Ok(this)
    }
}

/// `OfferingCreateRequest`
#[derive(Clone, Debug)]
pub struct OfferingCreateRequest {
    pub name: String,
    /// Short name used in addresses
    pub slug: Option<String>,
    pub description: Option<String>,
    pub category: Uri,
    pub attributes: Option<Value>,
    pub thumbnail: Patch<File>,
    /// One of the kinds that the plugin list names
    pub r#type: String,
    /// Where the hardware stands
    pub country: Option<types::CountryEnum>,
    /// Allowed limits by component type
    pub limits: Option<BTreeMap<String, types::OfferingComponentLimitRequest>>,
}

impl OfferingCreateRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        category: impl Into<Uri>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            slug: None,
            description: None,
            category: category.into(),
            attributes: None,
            thumbnail: Patch::Keep,
            r#type: r#type.into(),
            country: None,
            limits: None,
        }
    }
}

impl Encode for OfferingCreateRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("name", &self.name),
                ("slug", &self.slug),
                ("description", &self.description),
                ("category", &self.category),
                ("attributes", &self.attributes),
                ("thumbnail", &self.thumbnail),
                ("type", &self.r#type),
                ("country", &self.country),
                ("limits", &self.limits),
            ],
        );
    }
}

/// `OfferingPartition`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OfferingPartition {
    pub uuid: Field<Uuid>,
    pub offering: Field<Uuid>,
    pub partition_name: Field<String>,
    pub cpu_bind: Field<i64>,
    /// Megabytes a core gets unless a job asks for more
    pub def_mem_per_cpu: Field<i64>,
    pub exclusive_user: Field<bool>,
    /// Quality of service that limits the partition
    pub qos: Field<String>,
}

impl Decode for OfferingPartition {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("uuid", P::Required, &mut this.uuid),
                ("offering", P::Required, &mut this.offering),
                ("partition_name", P::Required, &mut this.partition_name),
                ("cpu_bind", P::OptionalNullable, &mut this.cpu_bind),
                ("def_mem_per_cpu", P::OptionalNullable, &mut this.def_mem_per_cpu),
                ("exclusive_user", P::Optional, &mut this.exclusive_user),
                ("qos", P::Optional, &mut this.qos),
            ],
        )?;
        Ok(this)
    }
}

/// `OfferingPartitionRequest`
#[derive(Clone, Debug)]
pub struct OfferingPartitionRequest {
    pub offering: Uuid,
    pub partition_name: String,
    pub cpu_bind: Patch<i64>,
    /// Megabytes a core gets unless a job asks for more
    pub def_mem_per_cpu: Patch<i64>,
    pub exclusive_user: Option<bool>,
    pub qos: Option<String>,
}

impl OfferingPartitionRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(offering: Uuid, partition_name: impl Into<String>) -> Self {
        Self {
            offering,
            partition_name: partition_name.into(),
            cpu_bind: Patch::Keep,
            def_mem_per_cpu: Patch::Keep,
            exclusive_user: None,
            qos: None,
        }
    }
}

impl Encode for OfferingPartitionRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("offering", &self.offering),
                ("partition_name", &self.partition_name),
                ("cpu_bind", &self.cpu_bind),
                ("def_mem_per_cpu", &self.def_mem_per_cpu),
                ("exclusive_user", &self.exclusive_user),
                ("qos", &self.qos),
            ],
        );
    }
}

/// `OfferingPauseRequest`
#[derive(Clone, Debug, Default)]
pub struct OfferingPauseRequest {
    /// Shown to buyers next to the offering
    pub paused_reason: Option<String>,
}

impl Encode for OfferingPauseRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("paused_reason", &self.paused_reason)]);
    }
}

/// `OfferingSoftwareCatalog`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OfferingSoftwareCatalog {
    pub uuid: Field<Uuid>,
    pub offering: Field<Uuid>,
    pub catalog: Field<Uuid>,
    pub catalog_name: Field<String>,
    /// Families to show, all of them if empty
    pub enabled_cpu_family: Field<Value>,
    pub enabled_cpu_microarchitectures: Field<Value>,
    pub partition: Field<Uuid>,
}

impl Decode for OfferingSoftwareCatalog {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("uuid", P::Required, &mut this.uuid),
                ("offering", P::Required, &mut this.offering),
                ("catalog", P::Required, &mut this.catalog),
                ("catalog_name", P::Required, &mut this.catalog_name),
                (
                    "enabled_cpu_family",
                    P::OptionalNullable,
                    &mut this.enabled_cpu_family,
                ),
                (
                    "enabled_cpu_microarchitectures",
                    P::OptionalNullable,
                    &mut this.enabled_cpu_microarchitectures,
                ),
                ("partition", P::OptionalNullable, &mut this.partition),
            ],
        )?;
        Ok(this)
    }
}

/// `OfferingSoftwareCatalogRequest`
#[derive(Clone, Debug)]
pub struct OfferingSoftwareCatalogRequest {
    pub offering: Uuid,
    pub catalog: Uuid,
    /// Families to show, all of them if empty
    pub enabled_cpu_family: Option<Value>,
    pub enabled_cpu_microarchitectures: Option<Value>,
    pub partition: Patch<Uuid>,
}

impl OfferingSoftwareCatalogRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(offering: Uuid, catalog: Uuid) -> Self {
        Self {
            offering,
            catalog,
            enabled_cpu_family: None,
            enabled_cpu_microarchitectures: None,
            partition: Patch::Keep,
        }
    }
}

impl Encode for OfferingSoftwareCatalogRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("offering", &self.offering),
                ("catalog", &self.catalog),
                ("enabled_cpu_family", &self.enabled_cpu_family),
                ("enabled_cpu_microarchitectures", &self.enabled_cpu_microarchitectures),
                ("partition", &self.partition),
            ],
        );
    }
}

/// `PatchedOfferingSoftwareCatalogUpdateRequest`
#[derive(Clone, Debug, Default)]
pub struct PatchedOfferingSoftwareCatalogUpdateRequest {
    pub offering_catalog_uuid: Option<Uuid>,
    pub catalog: Option<Uuid>,
    /// Families to show, all of them if empty
    pub enabled_cpu_family: Option<Value>,
    pub enabled_cpu_microarchitectures: Option<Value>,
    pub partition: Patch<Uuid>,
}

impl Encode for PatchedOfferingSoftwareCatalogUpdateRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("offering_catalog_uuid", &self.offering_catalog_uuid),
                ("catalog", &self.catalog),
                ("enabled_cpu_family", &self.enabled_cpu_family),
                ("enabled_cpu_microarchitectures", &self.enabled_cpu_microarchitectures),
                ("partition", &self.partition),
            ],
        );
    }
}

/// An offering, seen by its provider.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderOfferingDetails {
    pub url: Field<Uri>,
    pub uuid: Field<Uuid>,
    pub name: Field<String>,
    pub description: Field<String>,
    pub customer: Field<Uri>,
    pub category: Field<Uri>,
    pub attributes: Field<Map<Value>>,
    pub components: Field<List<types::OfferingComponent>>,
    /// Settings of the plugin
    pub plugin_options: Field<types::MergedPluginOptions>,
    /// Credentials of the plugin
    pub secret_options: Field<types::MergedSecretOptions>,
    pub state: Field<types::OfferingState>,
    pub r#type: Field<String>,
    pub shared: Field<bool>,
    pub scope_state: Field<types::CoreStates>,
    /// Why no orders are taken
    pub paused_reason: Field<String>,
    /// Where the hardware stands
    pub country: Field<types::CountryEnum>,
    /// Patterns that identifiers of resources must match
    pub backend_id_rules: Field<Value>,
    pub image: Field<Uri>,
    pub integration_status: Field<List<types::IntegrationStatus>>,
}

impl std::fmt::Debug for ProviderOfferingDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        secret::debug(
            f,
            "ProviderOfferingDetails",
            &[
                ("url", &self.url),
                ("uuid", &self.uuid),
                ("name", &self.name),
                ("description", &self.description),
                ("customer", &self.customer),
                ("category", &self.category),
                ("attributes", &self.attributes),
                ("components", &self.components),
                ("plugin_options", &self.plugin_options),
                ("secret_options", &secret::Redacted),
                ("state", &self.state),
                ("type", &self.r#type),
                ("shared", &self.shared),
                ("scope_state", &self.scope_state),
                ("paused_reason", &self.paused_reason),
                ("country", &self.country),
                ("backend_id_rules", &self.backend_id_rules),
                ("image", &self.image),
                ("integration_status", &self.integration_status),
            ],
        )
    }
}

impl Decode for ProviderOfferingDetails {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("url", P::Optional, &mut this.url),
                ("uuid", P::Optional, &mut this.uuid),
                ("name", P::Optional, &mut this.name),
                ("description", P::Optional, &mut this.description),
                ("customer", P::OptionalNullable, &mut this.customer),
                ("category", P::Optional, &mut this.category),
                ("attributes", P::Optional, &mut this.attributes),
                ("components", P::Optional, &mut this.components),
                ("plugin_options", P::Optional, &mut this.plugin_options),
                ("secret_options", P::Optional, &mut this.secret_options),
                ("state", P::Optional, &mut this.state),
                ("type", P::Optional, &mut this.r#type),
                ("shared", P::Optional, &mut this.shared),
                ("scope_state", P::OptionalNullable, &mut this.scope_state),
                ("paused_reason", P::Optional, &mut this.paused_reason),
                ("country", P::Optional, &mut this.country),
                ("backend_id_rules", P::OptionalNullable, &mut this.backend_id_rules),
                ("image", P::OptionalNullable, &mut this.image),
                ("integration_status", P::OptionalNullable, &mut this.integration_status),
            ],
        )?;
        Ok(this)
    }
}

/// `SoftwareCatalogUUID`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SoftwareCatalogUUID {
    pub uuid: Field<Uuid>,
}

impl Decode for SoftwareCatalogUUID {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(&mut [("uuid", P::Required, &mut this.uuid)])?;
        Ok(this)
    }
}

/// `StorageModeEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StorageModeEnum {
    /// `fixed`
    Fixed,
    /// `dynamic`
    Dynamic,
    /// A value that the document does not list.
    Unknown(String),
}

impl StorageModeEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fixed => "fixed",
            Self::Dynamic => "dynamic",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "fixed" => Self::Fixed,
                "dynamic" => Self::Dynamic,
                _ => return None,
            },
        )
    }
}

text_enum!(StorageModeEnum);

/// `UserRoleCreateRequest`
#[derive(Clone, Debug)]
pub struct UserRoleCreateRequest {
    /// Name or identifier of the role
    pub role: String,
    pub user: Uuid,
    /// When the role ends by itself
    pub expiration_time: Patch<DateTime<FixedOffset>>,
}

impl UserRoleCreateRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(role: impl Into<String>, user: Uuid) -> Self {
        Self {
            role: role.into(),
            user,
            expiration_time: Patch::Keep,
        }
    }
}

impl Encode for UserRoleCreateRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("role", &self.role),
                ("user", &self.user),
                ("expiration_time", &self.expiration_time),
            ],
        );
    }
}

/// `UserRoleExpirationTime`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserRoleExpirationTime {
    pub expiration_time: Field<DateTime<FixedOffset>>,
}

impl Decode for UserRoleExpirationTime {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(&mut [("expiration_time", P::Nullable, &mut this.expiration_time)])?;
        Ok(this)
    }
}

/// `UsernameGenerationPolicyEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsernameGenerationPolicyEnum {
    /// `service_provider`
    ServiceProvider,
    /// `anonymized`
    Anonymized,
    /// `full_name`
    FullName,
    /// `waldur_username`
    WaldurUsername,
    /// `freeipa`
    Freeipa,
    /// `identity_claim`
    IdentityClaim,
    /// A value that the document does not list.
    Unknown(String),
}

impl UsernameGenerationPolicyEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ServiceProvider => "service_provider",
            Self::Anonymized => "anonymized",
            Self::FullName => "full_name",
            Self::WaldurUsername => "waldur_username",
            Self::Freeipa => "freeipa",
            Self::IdentityClaim => "identity_claim",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "service_provider" => Self::ServiceProvider,
                "anonymized" => Self::Anonymized,
                "full_name" => Self::FullName,
                "waldur_username" => Self::WaldurUsername,
                "freeipa" => Self::Freeipa,
                "identity_claim" => Self::IdentityClaim,
                _ => return None,
            },
        )
    }
}

text_enum!(UsernameGenerationPolicyEnum);

/// `ProviderOfferingDetailsFieldEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProviderOfferingDetailsFieldEnum {
    /// `attributes`
    Attributes,
    /// `backend_id_rules`
    BackendIdRules,
    /// `category`
    Category,
    /// `components`
    Components,
    /// `country`
    Country,
    /// `customer`
    Customer,
    /// `description`
    Description,
    /// `image`
    Image,
    /// `integration_status`
    IntegrationStatus,
    /// `name`
    Name,
    /// `paused_reason`
    PausedReason,
    /// `plugin_options`
    PluginOptions,
    /// `scope_state`
    ScopeState,
    /// `secret_options`
    SecretOptions,
    /// `shared`
    Shared,
    /// `state`
    State,
    /// `type`
    Type,
    /// `url`
    Url,
    /// `uuid`
    Uuid,
    /// A value that the document does not list.
    Unknown(String),
}

impl ProviderOfferingDetailsFieldEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Attributes => "attributes",
            Self::BackendIdRules => "backend_id_rules",
            Self::Category => "category",
            Self::Components => "components",
            Self::Country => "country",
            Self::Customer => "customer",
            Self::Description => "description",
            Self::Image => "image",
            Self::IntegrationStatus => "integration_status",
            Self::Name => "name",
            Self::PausedReason => "paused_reason",
            Self::PluginOptions => "plugin_options",
            Self::ScopeState => "scope_state",
            Self::SecretOptions => "secret_options",
            Self::Shared => "shared",
            Self::State => "state",
            Self::Type => "type",
            Self::Url => "url",
            Self::Uuid => "uuid",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "attributes" => Self::Attributes,
                "backend_id_rules" => Self::BackendIdRules,
                "category" => Self::Category,
                "components" => Self::Components,
                "country" => Self::Country,
                "customer" => Self::Customer,
                "description" => Self::Description,
                "image" => Self::Image,
                "integration_status" => Self::IntegrationStatus,
                "name" => Self::Name,
                "paused_reason" => Self::PausedReason,
                "plugin_options" => Self::PluginOptions,
                "scope_state" => Self::ScopeState,
                "secret_options" => Self::SecretOptions,
                "shared" => Self::Shared,
                "state" => Self::State,
                "type" => Self::Type,
                "url" => Self::Url,
                "uuid" => Self::Uuid,
                _ => return None,
            },
        )
    }
}

text_enum!(ProviderOfferingDetailsFieldEnum);

/// `marketplace_provider_offerings_stats_retrieve / response 200`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MarketplaceProviderOfferingsStatsRetrieveResponse200 {
    pub resources_count: Field<i64>,
    pub customers_count: Field<i64>,
}

impl Decode for MarketplaceProviderOfferingsStatsRetrieveResponse200 {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("resources_count", P::Optional, &mut this.resources_count),
                ("customers_count", P::Optional, &mut this.customers_count),
            ],
        )?;
        Ok(this)
    }
}
