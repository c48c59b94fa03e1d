use crate::prelude::*;

/// `BasePublicPlan`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BasePublicPlan {
    pub url: Field<Uri>,
    pub uuid: Field<Uuid>,
    pub name: Field<String>,
    pub description: Field<String>,
    /// Most resources that may run on the plan
    pub max_amount: Field<i64>,
    pub is_active: Field<bool>,
    pub unit_price: Field<Decimal>,
    pub unit: Field<types::BillingUnit>,
    /// Charged once when a resource is created
    pub init_price: Field<f64>,
    pub components: Field<List<types::NestedPlanComponent>>,
    /// Price of a unit by component type
    pub prices: Field<Map<f64>>,
}

impl Decode for BasePublicPlan {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("url", P::Optional, &mut this.url),
                ("uuid", P::Optional, &mut this.uuid),
                ("name", P::Optional, &mut this.name),
                ("description", P::Optional, &mut this.description),
                ("max_amount", P::OptionalNullable, &mut this.max_amount),
                ("is_active", P::Optional, &mut this.is_active),
                ("unit_price", P::Optional, &mut this.unit_price),
                ("unit", P::Optional, &mut this.unit),
                ("init_price", P::Optional, &mut this.init_price),
                ("components", P::Optional, &mut this.components),
                ("prices", P::Optional, &mut this.prices),
            ],
        )?;
        Ok(this)
    }
}

/// `CatalogSummary`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CatalogSummary {
    pub uuid: Field<Uuid>,
    pub name: Field<String>,
    pub version: Field<String>,
}

impl Decode for CatalogSummary {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("uuid", P::Optional, &mut this.uuid),
                ("name", P::Optional, &mut this.name),
                ("version", P::Optional, &mut this.version),
            ],
        )?;
        Ok(this)
    }
}

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

/// `NestedSoftwareCatalog`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NestedSoftwareCatalog {
    pub uuid: Field<Uuid>,
    pub catalog: Field<types::CatalogSummary>,
    pub enabled_cpu_family: Field<Value>,
    pub package_count: Field<i64>,
}

impl Decode for NestedSoftwareCatalog {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("uuid", P::Optional, &mut this.uuid),
                ("catalog", P::Optional, &mut this.catalog),
                (
                    "enabled_cpu_family",
                    P::OptionalNullable,
                    &mut this.enabled_cpu_family,
                ),
                ("package_count", P::Optional, &mut this.package_count),
            ],
        )?;
        Ok(this)
    }
}

/// `NestedTag`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NestedTag {
    pub uuid: Field<Uuid>,
    pub name: Field<String>,
}

impl Decode for NestedTag {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("uuid", P::Optional, &mut this.uuid),
                ("name", P::Optional, &mut this.name),
            ],
        )?;
        Ok(this)
    }
}

/// `OfferingOptions`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OfferingOptions {
    /// Keys of the questions in the order they are asked
    pub order: Field<List<String>>,
    pub options: Field<Map<types::OptionField>>,
}

impl Decode for OfferingOptions {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("order", P::Optional, &mut this.order),
                ("options", P::Optional, &mut this.options),
            ],
        )?;
        Ok(this)
    }
}

/// A question of the order form.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OptionField {
    pub r#type: Field<types::OptionFieldTypeEnum>,
    pub label: Field<String>,
    /// Default: `false`.
    pub required: Field<bool>,
    /// Permitted answers
    pub choices: Field<List<String>>,
    /// Answer that is filled in beforehand
    pub default: Field<String>,
    pub min: Field<i64>,
    pub storage_folder_config: Field<types::StorageFolderConfig>,
}

impl Decode for OptionField {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("type", P::Required, &mut this.r#type),
                ("label", P::Required, &mut this.label),
                ("required", P::Optional, &mut this.required),
                ("choices", P::Optional, &mut this.choices),
                ("default", P::Optional, &mut this.default),
                ("min", P::Optional, &mut this.min),
                ("storage_folder_config", P::Optional, &mut this.storage_folder_config),
            ],
        )?;
        Ok(this)
    }
}

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

/// An offering, seen by a buyer.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PublicOfferingDetails {
    pub url: Field<Uri>,
    pub uuid: Field<Uuid>,
    pub created: Field<DateTime<FixedOffset>>,
    pub name: Field<String>,
    pub description: Field<String>,
    pub software_catalogs: Field<List<types::NestedSoftwareCatalog>>,
    pub category: Field<Uri>,
    pub attributes: Field<Map<Value>>,
    /// Questions of the order form
    pub options: Field<types::OfferingOptions>,
    pub components: Field<List<types::OfferingComponent>>,
    pub state: Field<types::OfferingState>,
    pub plans: Field<List<types::BasePublicPlan>>,
    pub r#type: Field<String>,
    /// State of the system behind the offering
    pub scope_state: Field<types::CoreStates>,
    pub latitude: Field<f64>,
    /// Where the hardware stands
    pub country: Field<types::CountryEnum>,
    pub tags: Field<List<types::NestedTag>>,
    /// What all resources cost this month; only the provider sees it
    pub total_cost: Field<i64>,
    /// Whether the caller has accepted the terms
    pub user_has_consent: Field<bool>,
    pub google_calendar_is_public: Field<bool>,
}

impl Decode for PublicOfferingDetails {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("url", P::Optional, &mut this.url),
                ("uuid", P::Optional, &mut this.uuid),
                ("created", P::Optional, &mut this.created),
                ("name", P::Optional, &mut this.name),
                ("description", P::Optional, &mut this.description),
                ("software_catalogs", P::Optional, &mut this.software_catalogs),
                ("category", P::Optional, &mut this.category),
                ("attributes", P::Optional, &mut this.attributes),
                ("options", P::Optional, &mut this.options),
                ("components", P::Optional, &mut this.components),
                ("state", P::Optional, &mut this.state),
                ("plans", P::Optional, &mut this.plans),
                ("type", P::Optional, &mut this.r#type),
                ("scope_state", P::OptionalNullable, &mut this.scope_state),
                ("latitude", P::OptionalNullable, &mut this.latitude),
                ("country", P::Optional, &mut this.country),
                ("tags", P::Optional, &mut this.tags),
                ("total_cost", P::OptionalNullable, &mut this.total_cost),
                ("user_has_consent", P::Optional, &mut this.user_has_consent),
                (
                    "google_calendar_is_public",
                    P::OptionalNullable,
                    &mut this.google_calendar_is_public,
                ),
            ],
        )?;
        Ok(this)
    }
}

/// How folders of a storage component are set up.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StorageFolderConfig {
    pub component_type: Field<String>,
    /// Default: `1.0`.
    pub default_hard_quota_multiplier: Field<f64>,
    /// Octal mode of a new folder
    ///
    /// Default: `"2770"`.
    pub default_permission: Field<types::DefaultPermissionEnum>,
}

impl Decode for StorageFolderConfig {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("component_type", P::Required, &mut this.component_type),
                (
                    "default_hard_quota_multiplier",
                    P::Optional,
                    &mut this.default_hard_quota_multiplier,
                ),
                ("default_permission", P::Optional, &mut this.default_permission),
            ],
        )?;
        Ok(this)
    }
}

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
