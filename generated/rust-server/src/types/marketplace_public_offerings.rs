use crate::prelude::*;

/// `BasePublicPlan`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BasePublicPlan {
    pub url: Option<Uri>,
    pub uuid: Option<Uuid>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// Most resources that may run on the plan
    pub max_amount: Option<i64>,
    pub is_active: Option<bool>,
    pub unit_price: Option<Decimal>,
    pub unit: Option<types::BillingUnit>,
    /// Charged once when a resource is created
    pub init_price: Option<f64>,
    pub components: Option<Vec<types::NestedPlanComponent>>,
    /// Price of a unit by component type
    pub prices: Option<BTreeMap<String, f64>>,
}

impl Encode for BasePublicPlan {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("url", &self.url),
                ("uuid", &self.uuid),
                ("name", &self.name),
                ("description", &self.description),
                ("max_amount", &self.max_amount),
                ("is_active", &self.is_active),
                ("unit_price", &self.unit_price),
                ("unit", &self.unit),
                ("init_price", &self.init_price),
                ("components", &self.components),
                ("prices", &self.prices),
            ],
        );
    }
}

pub(crate) static BASE_PUBLIC_PLAN: Schema = Schema::object(
    &[
        ("url", P::Optional, &schema::URI),
        ("uuid", P::Optional, &schema::UUID),
        ("name", P::Optional, &Schema::string().length(0, 150)),
        ("description", P::Optional, &schema::STRING),
        (
            "max_amount",
            P::OptionalNullable,
            &Schema::integer()
                .range(schema::Limit::Inclusive(1.0), schema::Limit::Inclusive(32767.0)),
        ),
        ("is_active", P::Optional, &schema::BOOLEAN),
        (
            "unit_price",
            P::Optional,
            &Schema::string()
                .format(schema::Format::Decimal)
                .pattern(&types::patterns::UNIT_PRICE),
        ),
        ("unit", P::Optional, &types::BILLING_UNIT),
        ("init_price", P::Optional, &schema::NUMBER),
        ("components", P::Optional, &Schema::array(&types::NESTED_PLAN_COMPONENT)),
        ("prices", P::Optional, &Schema::map(&schema::NUMBER)),
    ],
);

/// `CatalogSummary`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CatalogSummary {
    pub uuid: Option<Uuid>,
    pub name: Option<String>,
    pub version: Option<String>,
}

impl Encode for CatalogSummary {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[("uuid", &self.uuid), ("name", &self.name), ("version", &self.version)],
        );
    }
}

pub(crate) static CATALOG_SUMMARY: Schema = Schema::object(
    &[
        ("uuid", P::Optional, &schema::UUID),
        ("name", P::Optional, &Schema::string().length(0, 100)),
        ("version", P::Optional, &Schema::string().length(0, 50)),
    ],
);

/// `DefaultPermissionEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultPermissionEnum {
    /// `2770`
    V2770,
    /// `2775`
    V2775,
    /// `2777`
    V2777,
    /// `770`
    V770,
    /// `775`
    V775,
    /// `777`
    V777,
    /// A value that the document does not list.
    Unknown(String),
}

impl DefaultPermissionEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V2770 => "2770",
            Self::V2775 => "2775",
            Self::V2777 => "2777",
            Self::V770 => "770",
            Self::V775 => "775",
            Self::V777 => "777",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "2770" => Self::V2770,
                "2775" => Self::V2775,
                "2777" => Self::V2777,
                "770" => Self::V770,
                "775" => Self::V775,
                "777" => Self::V777,
                _ => return None,
            },
        )
    }
}

text_enum!(DefaultPermissionEnum);

pub(crate) static DEFAULT_PERMISSION_ENUM: Schema = Schema::texts(
    &["2770", "2775", "2777", "770", "775", "777"],
);

/// `NestedSoftwareCatalog`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NestedSoftwareCatalog {
    pub uuid: Option<Uuid>,
    pub catalog: Option<types::CatalogSummary>,
    pub enabled_cpu_family: Option<Value>,
    pub package_count: Option<i64>,
}

impl Encode for NestedSoftwareCatalog {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("uuid", &self.uuid),
                ("catalog", &self.catalog),
                ("enabled_cpu_family", &self.enabled_cpu_family),
                ("package_count", &self.package_count),
            ],
        );
    }
}

pub(crate) static NESTED_SOFTWARE_CATALOG: Schema = Schema::object(
    &[
        ("uuid", P::Optional, &schema::UUID),
        ("catalog", P::Optional, &types::CATALOG_SUMMARY),
        ("enabled_cpu_family", P::Optional, &schema::ANY),
        ("package_count", P::Optional, &schema::INTEGER),
    ],
);

/// `NestedTag`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NestedTag {
    pub uuid: Option<Uuid>,
    pub name: Option<String>,
}

impl Encode for NestedTag {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("uuid", &self.uuid), ("name", &self.name)]);
    }
}

pub(crate) static NESTED_TAG: Schema = Schema::object(
    &[
        ("uuid", P::Optional, &schema::UUID),
        ("name", P::Optional, &Schema::string().length(0, 100)),
    ],
);

/// `OfferingOptions`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OfferingOptions {
    /// Keys of the questions in the order they are asked
    pub order: Option<Vec<String>>,
    pub options: Option<BTreeMap<String, types::OptionField>>,
}

impl Encode for OfferingOptions {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("order", &self.order), ("options", &self.options)]);
    }
}

pub(crate) static OFFERING_OPTIONS: Schema = Schema::object(
    &[
        ("order", P::Optional, &Schema::array(&schema::STRING)),
        ("options", P::Optional, &Schema::map(&types::OPTION_FIELD)),
    ],
);

/// A question of the order form.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OptionField {
    pub r#type: types::OptionFieldTypeEnum,
    pub label: String,
    /// Default: `false`.
    pub required: Option<bool>,
    /// Permitted answers
    pub choices: Option<Vec<String>>,
    /// Answer that is filled in beforehand
    pub default: Option<String>,
    pub min: Option<i64>,
    pub storage_folder_config: Option<types::StorageFolderConfig>,
}

impl OptionField {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(r#type: types::OptionFieldTypeEnum, label: impl Into<String>) -> Self {
        Self {
            r#type,
            label: label.into(),
            required: None,
            choices: None,
            default: None,
            min: None,
            storage_folder_config: None,
        }
    }
}

impl Encode for OptionField {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("type", &self.r#type),
                ("label", &self.label),
                ("required", &self.required),
                ("choices", &self.choices),
                ("default", &self.default),
                ("min", &self.min),
                ("storage_folder_config", &self.storage_folder_config),
            ],
        );
    }
}

pub(crate) static OPTION_FIELD: Schema = Schema::object(
    &[
        ("type", P::Required, &types::OPTION_FIELD_TYPE_ENUM),
        ("label", P::Required, &schema::STRING),
        ("required", P::Optional, &schema::BOOLEAN),
        ("choices", P::Optional, &Schema::array(&schema::STRING)),
        ("default", P::Optional, &schema::STRING),
        ("min", P::Optional, &schema::INTEGER),
        ("storage_folder_config", P::Optional, &types::STORAGE_FOLDER_CONFIG),
    ],
);

/// `OptionFieldTypeEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptionFieldTypeEnum {
    /// `boolean`
    Boolean,
    /// `integer`
    Integer,
    /// `money`
    Money,
    /// `string`
    String,
    /// `text`
    Text,
    /// `select_string`
    SelectString,
    /// A value that the document does not list.
    Unknown(String),
}

impl OptionFieldTypeEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Money => "money",
            Self::String => "string",
            Self::Text => "text",
            Self::SelectString => "select_string",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "boolean" => Self::Boolean,
                "integer" => Self::Integer,
                "money" => Self::Money,
                "string" => Self::String,
                "text" => Self::Text,
                "select_string" => Self::SelectString,
                _ => return None,
            },
        )
    }
}

text_enum!(OptionFieldTypeEnum);

pub(crate) static OPTION_FIELD_TYPE_ENUM: Schema = Schema::texts(
    &["boolean", "integer", "money", "string", "text", "select_string"],
);

/// An offering, seen by a buyer.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PublicOfferingDetails {
    pub url: Option<Uri>,
    pub uuid: Option<Uuid>,
    pub created: Option<DateTime<FixedOffset>>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub software_catalogs: Option<Vec<types::NestedSoftwareCatalog>>,
    pub category: Option<Uri>,
    pub attributes: Option<BTreeMap<String, Value>>,
    /// Questions of the order form
    pub options: Option<types::OfferingOptions>,
    pub components: Option<Vec<types::OfferingComponent>>,
    pub state: Option<types::OfferingState>,
    pub plans: Option<Vec<types::BasePublicPlan>>,
    pub r#type: Option<String>,
    /// State of the system behind the offering
    pub scope_state: Option<types::CoreStates>,
    pub latitude: Option<f64>,
    /// Where the hardware stands
    pub country: Option<types::CountryEnum>,
    pub tags: Option<Vec<types::NestedTag>>,
    /// What all resources cost this month; only the provider sees it
    pub total_cost: Option<i64>,
    /// Whether the caller has accepted the terms
    pub user_has_consent: Option<bool>,
    pub google_calendar_is_public: Option<bool>,
}

impl Encode for PublicOfferingDetails {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("url", &self.url),
                ("uuid", &self.uuid),
                ("created", &self.created),
                ("name", &self.name),
                ("description", &self.description),
                ("software_catalogs", &self.software_catalogs),
                ("category", &self.category),
                ("attributes", &self.attributes),
                ("options", &self.options),
                ("components", &self.components),
                ("state", &self.state),
                ("plans", &self.plans),
                ("type", &self.r#type),
                ("scope_state", &self.scope_state),
                ("latitude", &self.latitude),
                ("country", &self.country),
                ("tags", &self.tags),
                ("total_cost", &self.total_cost),
                ("user_has_consent", &self.user_has_consent),
                ("google_calendar_is_public", &self.google_calendar_is_public),
            ],
        );
    }
}

pub(crate) static PUBLIC_OFFERING_DETAILS: Schema = Schema::object(
    &[
        ("url", P::Optional, &schema::URI),
        ("uuid", P::Optional, &schema::UUID),
        ("created", P::Optional, &schema::DATE_TIME),
        ("name", P::Optional, &Schema::string().length(0, 150)),
        ("description", P::Optional, &Schema::string().length(0, 4096)),
        (
            "software_catalogs",
            P::Optional,
            &Schema::array(&types::NESTED_SOFTWARE_CATALOG),
        ),
        ("category", P::Optional, &schema::URI),
        ("attributes", P::Optional, &Schema::map(&schema::ANY)),
        ("options", P::Optional, &types::OFFERING_OPTIONS),
        ("components", P::Optional, &Schema::array(&types::OFFERING_COMPONENT)),
        ("state", P::Optional, &types::OFFERING_STATE),
        ("plans", P::Optional, &Schema::array(&types::BASE_PUBLIC_PLAN)),
        ("type", P::Optional, &Schema::string().length(0, 100)),
        ("scope_state", P::OptionalNullable, &types::CORE_STATES),
        ("latitude", P::OptionalNullable, &schema::NUMBER),
        ("country", P::Optional, &types::COUNTRY_ENUM_OR_BLANK),
        ("tags", P::Optional, &Schema::array(&types::NESTED_TAG)),
        ("total_cost", P::OptionalNullable, &schema::INTEGER),
        ("user_has_consent", P::Optional, &schema::BOOLEAN),
        ("google_calendar_is_public", P::OptionalNullable, &schema::BOOLEAN),
    ],
);

/// How folders of a storage component are set up.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StorageFolderConfig {
    pub component_type: String,
    /// Default: `1.0`.
    pub default_hard_quota_multiplier: Option<f64>,
    /// Octal mode of a new folder
    ///
    /// Default: `"2770"`.
    pub default_permission: Option<types::DefaultPermissionEnum>,
}

impl StorageFolderConfig {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(component_type: impl Into<String>) -> Self {
        Self {
            component_type: component_type.into(),
            default_hard_quota_multiplier: None,
            default_permission: None,
        }
    }
}

impl Encode for StorageFolderConfig {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("component_type", &self.component_type),
                ("default_hard_quota_multiplier", &self.default_hard_quota_multiplier),
                ("default_permission", &self.default_permission),
            ],
        );
    }
}

pub(crate) static STORAGE_FOLDER_CONFIG: Schema = Schema::object(
    &[
        ("component_type", P::Required, &schema::STRING),
        (
            "default_hard_quota_multiplier",
            P::Optional,
            &Schema::number().range(schema::Limit::Inclusive(1.0), schema::Limit::None),
        ),
        ("default_permission", P::Optional, &types::DEFAULT_PERMISSION_ENUM),
    ],
);

/// `PublicOfferingDetailsFieldEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicOfferingDetailsFieldEnum {
    /// `attributes`
    Attributes,
    /// `category`
    Category,
    /// `components`
    Components,
    /// `country`
    Country,
    /// `created`
    Created,
    /// `description`
    Description,
    /// `google_calendar_is_public`
    GoogleCalendarIsPublic,
    /// `latitude`
    Latitude,
    /// `name`
    Name,
    /// `options`
    Options,
    /// `plans`
    Plans,
    /// `scope_state`
    ScopeState,
    /// `software_catalogs`
    SoftwareCatalogs,
    /// `state`
    State,
    /// `tags`
    Tags,
    /// `total_cost`
    TotalCost,
    /// `type`
    Type,
    /// `url`
    Url,
    /// `user_has_consent`
    UserHasConsent,
    /// `uuid`
    Uuid,
    /// A value that the document does not list.
    Unknown(String),
}

impl PublicOfferingDetailsFieldEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Attributes => "attributes",
            Self::Category => "category",
            Self::Components => "components",
            Self::Country => "country",
            Self::Created => "created",
            Self::Description => "description",
            Self::GoogleCalendarIsPublic => "google_calendar_is_public",
            Self::Latitude => "latitude",
            Self::Name => "name",
            Self::Options => "options",
            Self::Plans => "plans",
            Self::ScopeState => "scope_state",
            Self::SoftwareCatalogs => "software_catalogs",
            Self::State => "state",
            Self::Tags => "tags",
            Self::TotalCost => "total_cost",
            Self::Type => "type",
            Self::Url => "url",
            Self::UserHasConsent => "user_has_consent",
            Self::Uuid => "uuid",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "attributes" => Self::Attributes,
                "category" => Self::Category,
                "components" => Self::Components,
                "country" => Self::Country,
                "created" => Self::Created,
                "description" => Self::Description,
                "google_calendar_is_public" => Self::GoogleCalendarIsPublic,
                "latitude" => Self::Latitude,
                "name" => Self::Name,
                "options" => Self::Options,
                "plans" => Self::Plans,
                "scope_state" => Self::ScopeState,
                "software_catalogs" => Self::SoftwareCatalogs,
                "state" => Self::State,
                "tags" => Self::Tags,
                "total_cost" => Self::TotalCost,
                "type" => Self::Type,
                "url" => Self::Url,
                "user_has_consent" => Self::UserHasConsent,
                "uuid" => Self::Uuid,
                _ => return None,
            },
        )
    }
}

text_enum!(PublicOfferingDetailsFieldEnum);

pub(crate) static PUBLIC_OFFERING_DETAILS_FIELD_ENUM: Schema = Schema::texts(
    &[
        "attributes",
        "category",
        "components",
        "country",
        "created",
        "description",
        "google_calendar_is_public",
        "latitude",
        "name",
        "options",
        "plans",
        "scope_state",
        "software_catalogs",
        "state",
        "tags",
        "total_cost",
        "type",
        "url",
        "user_has_consent",
        "uuid",
    ],
);
