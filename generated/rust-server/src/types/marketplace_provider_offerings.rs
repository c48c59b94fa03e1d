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

pub(crate) static ACCOUNT_NAME_GENERATION_POLICY_ENUM: Schema = Schema::texts(
    &["project_slug"],
);

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

pub(crate) static AGENT_TYPE_ENUM: Schema = Schema::texts(
    &[
        "Order processing",
        "Usage reporting",
        "Glauth sync",
        "Resource sync",
        "Event processing",
        "unknown",
    ],
);

/// `DetailState`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DetailState {
    pub detail: String,
    pub state: String,
}

impl DetailState {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(detail: impl Into<String>, state: impl Into<String>) -> Self {
        Self {
            detail: detail.into(),
            state: state.into(),
        }
    }
}

impl Encode for DetailState {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("detail", &self.detail), ("state", &self.state)]);
    }
}

pub(crate) static DETAIL_STATE: Schema = Schema::object(
    &[("detail", P::ReadOnly, &schema::STRING), ("state", P::ReadOnly, &schema::STRING)],
);

/// `ImportResourceRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ImportResourceRequest {
    /// Identifier at the provider
    pub backend_id: String,
    /// Project that receives the resource
    pub project: Uuid,
    pub plan: Option<Uuid>,
    /// Extra facts for the plugin
    ///
    /// Default: `{}`.
    pub additional_details: Option<Value>,
}

impl Decode for ImportResourceRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            backend_id: o.take("backend_id")?,
            project: o.take("project")?,
            plan: o.take("plan")?,
            additional_details: o.take("additional_details")?,
        })
    }
}

pub(crate) static IMPORT_RESOURCE_REQUEST: Schema = Schema::object(
    &[
        ("backend_id", P::Required, &Schema::string().length(1, u32::MAX)),
        ("project", P::Required, &schema::UUID),
        ("plan", P::Optional, &schema::UUID),
        ("additional_details", P::OptionalNullable, &schema::ANY),
    ],
);

/// `IntegrationStatus`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct IntegrationStatus {
    pub agent_type: Option<types::AgentTypeEnum>,
    pub status: Option<String>,
    pub last_request_timestamp: Option<DateTime<FixedOffset>>,
}

impl Encode for IntegrationStatus {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("agent_type", &self.agent_type),
                ("status", &self.status),
                ("last_request_timestamp", &self.last_request_timestamp),
            ],
        );
    }
}

pub(crate) static INTEGRATION_STATUS: Schema = Schema::object(
    &[
        ("agent_type", P::Optional, &types::AGENT_TYPE_ENUM),
        ("status", P::Optional, &schema::STRING),
        ("last_request_timestamp", P::OptionalNullable, &schema::DATE_TIME),
    ],
);

/// `MergedPluginOptions`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MergedPluginOptions {
    pub auto_approve_remote_orders: Option<bool>,
    /// Days before the end date on which a reminder goes out
    ///
    /// Default: `30`.
    pub resource_expiration_threshold: Option<i64>,
    pub latest_date_for_resource_termination: Option<String>,
    pub storage_mode: Option<types::StorageModeEnum>,
    /// How account names come about
    ///
    /// Default: `"service_provider"`.
    pub username_generation_policy: Option<types::UsernameGenerationPolicyEnum>,
    /// How service account names come about
    pub account_name_generation_policy: Option<types::AccountNameGenerationPolicyEnum>,
    /// Actions that buyers do not get to see
    pub disabled_resource_actions: Option<Vec<String>>,
}

impl Encode for MergedPluginOptions {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("auto_approve_remote_orders", &self.auto_approve_remote_orders),
                ("resource_expiration_threshold", &self.resource_expiration_threshold),
                (
                    "latest_date_for_resource_termination",
                    &self.latest_date_for_resource_termination,
                ),
                ("storage_mode", &self.storage_mode),
                ("username_generation_policy", &self.username_generation_policy),
                ("account_name_generation_policy", &self.account_name_generation_policy),
                ("disabled_resource_actions", &self.disabled_resource_actions),
            ],
        );
    }
}

pub(crate) static MERGED_PLUGIN_OPTIONS: Schema = Schema::object(
    &[
        ("auto_approve_remote_orders", P::Optional, &schema::BOOLEAN),
        ("resource_expiration_threshold", P::Optional, &schema::INTEGER),
        ("latest_date_for_resource_termination", P::Optional, &schema::STRING),
        ("storage_mode", P::Optional, &types::STORAGE_MODE_ENUM),
        (
            "username_generation_policy",
            P::Optional,
            &types::USERNAME_GENERATION_POLICY_ENUM,
        ),
        (
            "account_name_generation_policy",
            P::OptionalNullable,
            &types::ACCOUNT_NAME_GENERATION_POLICY_ENUM,
        ),
        ("disabled_resource_actions", P::Optional, &Schema::array(&schema::STRING)),
    ],
);

/// `MergedSecretOptions`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MergedSecretOptions {
    pub dns_nameservers: Option<Vec<String>>,
    pub shared_user_password: Option<String>,
    /// Variables for the scripts, a list or a map
    pub environ: Option<Value>,
    pub api_url: Option<String>,
    pub token: Option<String>,
    /// Port of the secret store
    pub vault_port: Option<i64>,
}

impl Encode for MergedSecretOptions {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("dns_nameservers", &self.dns_nameservers),
                ("shared_user_password", &self.shared_user_password),
                ("environ", &self.environ),
                ("api_url", &self.api_url),
                ("token", &self.token),
                ("vault_port", &self.vault_port),
            ],
        );
    }
}

pub(crate) static MERGED_SECRET_OPTIONS: Schema = Schema::object(
    &[
        ("dns_nameservers", P::Optional, &Schema::array(&schema::STRING)),
        ("shared_user_password", P::Optional, &schema::STRING),
        ("environ", P::Optional, &schema::ANY),
        ("api_url", P::Optional, &schema::STRING),
        ("token", P::Optional, &schema::STRING),
        ("vault_port", P::Optional, &schema::INTEGER),
    ],
);

/// `OfferingComponentLimitRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OfferingComponentLimitRequest {
    pub min: i64,
    pub max: i64,
    pub max_available_limit: i64,
}

impl Decode for OfferingComponentLimitRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            min: o.take("min")?,
            max: o.take("max")?,
            max_available_limit: o.take("max_available_limit")?,
        })
    }
}

pub(crate) static OFFERING_COMPONENT_LIMIT_REQUEST: Schema = Schema::object(
    &[
        (
            "min",
            P::Required,
            &Schema::integer().range(schema::Limit::Inclusive(0.0), schema::Limit::None),
        ),
        (
            "max",
            P::Required,
            &Schema::integer().range(schema::Limit::Inclusive(0.0), schema::Limit::None),
        ),
        (
            "max_available_limit",
            P::Required,
            &Schema::integer().range(schema::Limit::Inclusive(0.0), schema::Limit::None),
        ),
    ],
);

/// `OfferingComponentStat`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OfferingComponentStat {
    pub period: String,
    pub date: String,
    pub usage: i64,
    pub measured_unit: String,
    pub r#type: String,
}

impl OfferingComponentStat {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        period: impl Into<String>,
        date: impl Into<String>,
        usage: i64,
        measured_unit: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            period: period.into(),
            date: date.into(),
            usage,
            measured_unit: measured_unit.into(),
            r#type: r#type.into(),
        }
    }
}

impl Encode for OfferingComponentStat {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("period", &self.period),
                ("date", &self.date),
                ("usage", &self.usage),
                ("measured_unit", &self.measured_unit),
                ("type", &self.r#type),
            ],
        );
    }
}

pub(crate) static OFFERING_COMPONENT_STAT: Schema = Schema::object(
    &[
        ("period", P::ReadOnly, &schema::STRING),
        ("date", P::ReadOnly, &schema::STRING),
        ("usage", P::ReadOnly, &schema::INTEGER),
        ("measured_unit", P::ReadOnly, &schema::STRING),
        ("type", P::ReadOnly, &schema::STRING),
    ],
);

/// `OfferingCreateRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OfferingCreateRequest {
    pub name: String,
    /// Short name used in addresses
    pub slug: Option<String>,
    pub description: Option<String>,
    pub category: Uri,
    pub attributes: Option<Value>,
    pub thumbnail: Option<File>,
    /// One of the kinds that the plugin list names
    pub r#type: String,
    /// Where the hardware stands
    pub country: Option<types::CountryEnum>,
    /// Allowed limits by component type
    pub limits: Option<BTreeMap<String, types::OfferingComponentLimitRequest>>,
}

impl Decode for OfferingCreateRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            name: o.take("name")?,
            slug: o.take("slug")?,
            description: o.take("description")?,
            category: o.take("category")?,
            attributes: o.take("attributes")?,
            thumbnail: o.take("thumbnail")?,
            r#type: o.take("type")?,
            country: o.take("country")?,
            limits: o.take("limits")?,
        })
    }
}

pub(crate) static OFFERING_CREATE_REQUEST: Schema = Schema::object(
    &[
        ("name", P::Required, &Schema::string().length(1, 150)),
        (
            "slug",
            P::Optional,
            &Schema::string().length(0, 50).pattern(&types::patterns::SLUG),
        ),
        ("description", P::Optional, &schema::STRING),
        ("category", P::Required, &schema::URI),
        ("attributes", P::Optional, &schema::ANY),
        ("thumbnail", P::OptionalNullable, &schema::FILE),
        ("type", P::Required, &Schema::string().length(1, 100)),
        ("country", P::Optional, &types::COUNTRY_ENUM_OR_BLANK),
        ("limits", P::Optional, &Schema::map(&types::OFFERING_COMPONENT_LIMIT_REQUEST)),
    ],
);

/// `OfferingPartition`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OfferingPartition {
    pub uuid: Uuid,
    pub offering: Uuid,
    pub partition_name: String,
    pub cpu_bind: Option<i64>,
    /// Megabytes a core gets unless a job asks for more
    pub def_mem_per_cpu: Option<i64>,
    pub exclusive_user: Option<bool>,
    /// Quality of service that limits the partition
    pub qos: Option<String>,
}

impl OfferingPartition {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(uuid: Uuid, offering: Uuid, partition_name: impl Into<String>) -> Self {
        Self {
            uuid,
            offering,
            partition_name: partition_name.into(),
            cpu_bind: None,
            def_mem_per_cpu: None,
            exclusive_user: None,
            qos: None,
        }
    }
}

impl Encode for OfferingPartition {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("uuid", &self.uuid),
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

pub(crate) static OFFERING_PARTITION: Schema = Schema::object(
    &[
        ("uuid", P::ReadOnly, &schema::UUID),
        ("offering", P::Required, &schema::UUID),
        ("partition_name", P::Required, &Schema::string().length(0, 255)),
        (
            "cpu_bind",
            P::OptionalNullable,
            &Schema::integer()
                .range(
                    schema::Limit::Inclusive(0.0),
                    schema::Limit::Inclusive(2147483647.0),
                ),
        ),
        (
            "def_mem_per_cpu",
            P::OptionalNullable,
            &Schema::integer().range(schema::Limit::Inclusive(0.0), schema::Limit::None),
        ),
        ("exclusive_user", P::Optional, &schema::BOOLEAN),
        ("qos", P::Optional, &Schema::string().length(0, 255)),
    ],
);

/// `OfferingPartitionRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OfferingPartitionRequest {
    pub offering: Uuid,
    pub partition_name: String,
    pub cpu_bind: Option<i64>,
    /// Megabytes a core gets unless a job asks for more
    pub def_mem_per_cpu: Option<i64>,
    pub exclusive_user: Option<bool>,
    pub qos: Option<String>,
}

impl Decode for OfferingPartitionRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            offering: o.take("offering")?,
            partition_name: o.take("partition_name")?,
            cpu_bind: o.take("cpu_bind")?,
            def_mem_per_cpu: o.take("def_mem_per_cpu")?,
            exclusive_user: o.take("exclusive_user")?,
            qos: o.take("qos")?,
        })
    }
}

pub(crate) static OFFERING_PARTITION_REQUEST: Schema = Schema::object(
    &[
        ("offering", P::Required, &schema::UUID),
        ("partition_name", P::Required, &Schema::string().length(1, 255)),
        (
            "cpu_bind",
            P::OptionalNullable,
            &Schema::integer()
                .range(
                    schema::Limit::Inclusive(0.0),
                    schema::Limit::Inclusive(2147483647.0),
                ),
        ),
        (
            "def_mem_per_cpu",
            P::OptionalNullable,
            &Schema::integer().range(schema::Limit::Inclusive(0.0), schema::Limit::None),
        ),
        ("exclusive_user", P::Optional, &schema::BOOLEAN),
        ("qos", P::Optional, &Schema::string().length(0, 255)),
    ],
);

/// `OfferingPauseRequest`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OfferingPauseRequest {
    /// Shown to buyers next to the offering
    pub paused_reason: Option<String>,
}

impl Decode for OfferingPauseRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            paused_reason: o.take("paused_reason")?,
        })
    }
}

pub(crate) static OFFERING_PAUSE_REQUEST: Schema = Schema::object(
    &[("paused_reason", P::Optional, &schema::STRING)],
);

/// `OfferingSoftwareCatalog`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OfferingSoftwareCatalog {
    pub uuid: Uuid,
    pub offering: Uuid,
    pub catalog: Uuid,
    pub catalog_name: String,
    /// Families to show, all of them if empty
    pub enabled_cpu_family: Option<Value>,
    pub enabled_cpu_microarchitectures: Option<Value>,
    pub partition: Option<Uuid>,
}

impl OfferingSoftwareCatalog {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        uuid: Uuid,
        offering: Uuid,
        catalog: Uuid,
        catalog_name: impl Into<String>,
    ) -> Self {
        Self {
            uuid,
            offering,
            catalog,
            catalog_name: catalog_name.into(),
            enabled_cpu_family: None,
            enabled_cpu_microarchitectures: None,
            partition: None,
        }
    }
}

impl Encode for OfferingSoftwareCatalog {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("uuid", &self.uuid),
                ("offering", &self.offering),
                ("catalog", &self.catalog),
                ("catalog_name", &self.catalog_name),
                ("enabled_cpu_family", &self.enabled_cpu_family),
                ("enabled_cpu_microarchitectures", &self.enabled_cpu_microarchitectures),
                ("partition", &self.partition),
            ],
        );
    }
}

pub(crate) static OFFERING_SOFTWARE_CATALOG: Schema = Schema::object(
    &[
        ("uuid", P::ReadOnly, &schema::UUID),
        ("offering", P::Required, &schema::UUID),
        ("catalog", P::Required, &schema::UUID),
        ("catalog_name", P::ReadOnly, &schema::STRING),
        ("enabled_cpu_family", P::Optional, &schema::ANY),
        ("enabled_cpu_microarchitectures", P::Optional, &schema::ANY),
        ("partition", P::OptionalNullable, &schema::UUID),
    ],
);

/// `OfferingSoftwareCatalogRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OfferingSoftwareCatalogRequest {
    pub offering: Uuid,
    pub catalog: Uuid,
    /// Families to show, all of them if empty
    pub enabled_cpu_family: Option<Value>,
    pub enabled_cpu_microarchitectures: Option<Value>,
    pub partition: Option<Uuid>,
}

impl Decode for OfferingSoftwareCatalogRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            offering: o.take("offering")?,
            catalog: o.take("catalog")?,
            enabled_cpu_family: o.take("enabled_cpu_family")?,
            enabled_cpu_microarchitectures: o.take("enabled_cpu_microarchitectures")?,
            partition: o.take("partition")?,
        })
    }
}

pub(crate) static OFFERING_SOFTWARE_CATALOG_REQUEST: Schema = Schema::object(
    &[
        ("offering", P::Required, &schema::UUID),
        ("catalog", P::Required, &schema::UUID),
        ("enabled_cpu_family", P::Optional, &schema::ANY),
        ("enabled_cpu_microarchitectures", P::Optional, &schema::ANY),
        ("partition", P::OptionalNullable, &schema::UUID),
    ],
);

/// `PatchedOfferingSoftwareCatalogUpdateRequest`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PatchedOfferingSoftwareCatalogUpdateRequest {
    pub offering_catalog_uuid: Option<Uuid>,
    pub catalog: Option<Uuid>,
    /// Families to show, all of them if empty
    pub enabled_cpu_family: Option<Value>,
    pub enabled_cpu_microarchitectures: Option<Value>,
    pub partition: Patch<Uuid>,
}

impl Decode for PatchedOfferingSoftwareCatalogUpdateRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            offering_catalog_uuid: o.take("offering_catalog_uuid")?,
            catalog: o.take("catalog")?,
            enabled_cpu_family: o.take("enabled_cpu_family")?,
            enabled_cpu_microarchitectures: o.take("enabled_cpu_microarchitectures")?,
            partition: o.take("partition")?,
        })
    }
}

pub(crate) static PATCHED_OFFERING_SOFTWARE_CATALOG_UPDATE_REQUEST: Schema = Schema::object(
    &[
        ("offering_catalog_uuid", P::Optional, &schema::UUID),
        ("catalog", P::Optional, &schema::UUID),
        ("enabled_cpu_family", P::Optional, &schema::ANY),
        ("enabled_cpu_microarchitectures", P::Optional, &schema::ANY),
        ("partition", P::OptionalNullable, &schema::UUID),
    ],
);

/// An offering, seen by its provider.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProviderOfferingDetails {
    pub url: Option<Uri>,
    pub uuid: Option<Uuid>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub customer: Option<Uri>,
    pub category: Option<Uri>,
    pub attributes: Option<BTreeMap<String, Value>>,
    pub components: Option<Vec<types::OfferingComponent>>,
    /// Settings of the plugin
    pub plugin_options: Option<types::MergedPluginOptions>,
    /// Credentials of the plugin
    pub secret_options: Option<types::MergedSecretOptions>,
    pub state: Option<types::OfferingState>,
    pub r#type: Option<String>,
    pub shared: Option<bool>,
    pub scope_state: Option<types::CoreStates>,
    /// Why no orders are taken
    pub paused_reason: Option<String>,
    /// Where the hardware stands
    pub country: Option<types::CountryEnum>,
    /// Patterns that identifiers of resources must match
    pub backend_id_rules: Option<Value>,
    pub image: Option<Uri>,
    pub integration_status: Option<Vec<types::IntegrationStatus>>,
}

impl Encode for ProviderOfferingDetails {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
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
                ("secret_options", &self.secret_options),
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
        );
    }
}

pub(crate) static PROVIDER_OFFERING_DETAILS: Schema = Schema::object(
    &[
        ("url", P::Optional, &schema::URI),
        ("uuid", P::Optional, &schema::UUID),
        ("name", P::Optional, &Schema::string().length(0, 150)),
        ("description", P::Optional, &Schema::string().length(0, 4096)),
        ("customer", P::OptionalNullable, &schema::URI),
        ("category", P::Optional, &schema::URI),
        ("attributes", P::Optional, &Schema::map(&schema::ANY)),
        ("components", P::Optional, &Schema::array(&types::OFFERING_COMPONENT)),
        ("plugin_options", P::Optional, &types::MERGED_PLUGIN_OPTIONS),
        ("secret_options", P::Optional, &types::MERGED_SECRET_OPTIONS),
        ("state", P::Optional, &types::OFFERING_STATE),
        ("type", P::Optional, &Schema::string().length(0, 100)),
        ("shared", P::Optional, &schema::BOOLEAN),
        ("scope_state", P::OptionalNullable, &types::CORE_STATES),
        ("paused_reason", P::Optional, &schema::STRING),
        ("country", P::Optional, &types::COUNTRY_ENUM_OR_BLANK),
        ("backend_id_rules", P::Optional, &schema::ANY),
        ("image", P::OptionalNullable, &schema::URI),
        (
            "integration_status",
            P::OptionalNullable,
            &Schema::array(&types::INTEGRATION_STATUS),
        ),
    ],
);

/// `SoftwareCatalogUUID`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SoftwareCatalogUUID {
    pub uuid: Uuid,
}

impl SoftwareCatalogUUID {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(uuid: Uuid) -> Self {
        Self { uuid }
    }
}

impl Encode for SoftwareCatalogUUID {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("uuid", &self.uuid)]);
    }
}

pub(crate) static SOFTWARE_CATALOG_UUID: Schema = Schema::object(
    &[("uuid", P::Required, &schema::UUID)],
);

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

pub(crate) static STORAGE_MODE_ENUM: Schema = Schema::texts(&["fixed", "dynamic"]);

/// `UserRoleCreateRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UserRoleCreateRequest {
    /// Name or identifier of the role
    pub role: String,
    pub user: Uuid,
    /// When the role ends by itself
    pub expiration_time: Option<DateTime<FixedOffset>>,
}

impl Decode for UserRoleCreateRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            role: o.take("role")?,
            user: o.take("user")?,
            expiration_time: o.take("expiration_time")?,
        })
    }
}

pub(crate) static USER_ROLE_CREATE_REQUEST: Schema = Schema::object(
    &[
        ("role", P::Required, &Schema::string().length(1, u32::MAX)),
        ("user", P::Required, &schema::UUID),
        ("expiration_time", P::OptionalNullable, &schema::DATE_TIME),
    ],
);

/// `UserRoleExpirationTime`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserRoleExpirationTime {
    pub expiration_time: Option<DateTime<FixedOffset>>,
}

impl Encode for UserRoleExpirationTime {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("expiration_time", &Nullable(&self.expiration_time))]);
    }
}

pub(crate) static USER_ROLE_EXPIRATION_TIME: Schema = Schema::object(
    &[("expiration_time", P::Nullable, &schema::DATE_TIME)],
);

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

pub(crate) static USERNAME_GENERATION_POLICY_ENUM: Schema = Schema::texts(
    &[
        "service_provider",
        "anonymized",
        "full_name",
        "waldur_username",
        "freeipa",
        "identity_claim",
    ],
);

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

pub(crate) static PROVIDER_OFFERING_DETAILS_FIELD_ENUM: Schema = Schema::texts(
    &[
        "attributes",
        "backend_id_rules",
        "category",
        "components",
        "country",
        "customer",
        "description",
        "image",
        "integration_status",
        "name",
        "paused_reason",
        "plugin_options",
        "scope_state",
        "secret_options",
        "shared",
        "state",
        "type",
        "url",
        "uuid",
    ],
);

/// `marketplace_provider_offerings_stats_retrieve / response 200`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MarketplaceProviderOfferingsStatsRetrieveResponse200 {
    pub resources_count: Option<i64>,
    pub customers_count: Option<i64>,
}

impl Encode for MarketplaceProviderOfferingsStatsRetrieveResponse200 {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("resources_count", &self.resources_count),
                ("customers_count", &self.customers_count),
            ],
        );
    }
}

pub(crate) static MARKETPLACE_PROVIDER_OFFERINGS_STATS_RETRIEVE_RESPONSE200: Schema = Schema::object(
    &[
        ("resources_count", P::Optional, &schema::INTEGER),
        ("customers_count", P::Optional, &schema::INTEGER),
    ],
);
