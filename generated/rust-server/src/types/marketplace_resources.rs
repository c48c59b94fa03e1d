use crate::prelude::*;

/// `OrderUUID`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OrderUUID {
    pub order_uuid: Uuid,
}

impl OrderUUID {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(order_uuid: Uuid) -> Self {
        Self { order_uuid }
    }
}

impl Encode for OrderUUID {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("order_uuid", &self.order_uuid)]);
    }
}

pub(crate) static ORDER_UUID: Schema = Schema::object(
    &[("order_uuid", P::ReadOnly, &schema::UUID)],
);

/// `PatchedResourceUpdateRequest`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PatchedResourceUpdateRequest {
    pub name: Option<String>,
    pub description: Option<String>,
    /// Day on which the resource is taken down
    pub end_date: Patch<NaiveDate>,
}

impl Decode for PatchedResourceUpdateRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            name: o.take("name")?,
            description: o.take("description")?,
            end_date: o.take("end_date")?,
        })
    }
}

pub(crate) static PATCHED_RESOURCE_UPDATE_REQUEST: Schema = Schema::object(
    &[
        ("name", P::Optional, &Schema::string().length(1, 150)),
        ("description", P::Optional, &Schema::string().length(0, 4096)),
        ("end_date", P::OptionalNullable, &schema::DATE),
    ],
);

/// `ResourceOptionsRequest`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceOptionsRequest {
    pub options: Option<Value>,
}

impl Decode for ResourceOptionsRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            options: o.take("options")?,
        })
    }
}

pub(crate) static RESOURCE_OPTIONS_REQUEST: Schema = Schema::object(
    &[("options", P::OptionalNullable, &schema::ANY)],
);

/// `ResourceRenewRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResourceRenewRequest {
    /// Months to add, one to five years
    pub extension_months: i64,
    /// Raised limits by component type
    pub limits: Option<BTreeMap<String, i64>>,
    /// Remark of the buyer for the reviewers
    pub request_comment: Option<String>,
    /// Purchase order in PDF form
    pub attachment: Option<File>,
}

impl Decode for ResourceRenewRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            extension_months: o.take("extension_months")?,
            limits: o.take("limits")?,
            request_comment: o.take("request_comment")?,
            attachment: o.take("attachment")?,
        })
    }
}

pub(crate) static RESOURCE_RENEW_REQUEST: Schema = Schema::object(
    &[
        (
            "extension_months",
            P::Required,
            &Schema::integer()
                .range(schema::Limit::Inclusive(12.0), schema::Limit::Inclusive(60.0)),
        ),
        (
            "limits",
            P::Optional,
            &Schema::map(
                &Schema::integer()
                    .range(schema::Limit::Inclusive(0.0), schema::Limit::None),
            ),
        ),
        ("request_comment", P::Optional, &Schema::string().length(0, 255)),
        ("attachment", P::Optional, &schema::FILE),
    ],
);

/// `ResourceResponseStatus`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResourceResponseStatus {
    pub status: String,
}

impl ResourceResponseStatus {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(status: impl Into<String>) -> Self {
        Self { status: status.into() }
    }
}

impl Encode for ResourceResponseStatus {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("status", &self.status)]);
    }
}

pub(crate) static RESOURCE_RESPONSE_STATUS: Schema = Schema::object(
    &[("status", P::ReadOnly, &schema::STRING)],
);

/// `ResourceSuggestNameRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResourceSuggestNameRequest {
    pub project: Uuid,
    pub offering: Uuid,
    pub plan: Option<Uuid>,
    pub attributes: Option<Value>,
}

impl Decode for ResourceSuggestNameRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            project: o.take("project")?,
            offering: o.take("offering")?,
            plan: o.take("plan")?,
            attributes: o.take("attributes")?,
        })
    }
}

pub(crate) static RESOURCE_SUGGEST_NAME_REQUEST: Schema = Schema::object(
    &[
        ("project", P::Required, &schema::UUID),
        ("offering", P::Required, &schema::UUID),
        ("plan", P::OptionalNullable, &schema::UUID),
        ("attributes", P::Optional, &schema::ANY),
    ],
);

/// `ResourceTerminateRequest`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceTerminateRequest {
    /// Answers the plugin needs before it removes something
    pub attributes: Option<BTreeMap<String, Value>>,
}

impl Decode for ResourceTerminateRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            attributes: o.take("attributes")?,
        })
    }
}

pub(crate) static RESOURCE_TERMINATE_REQUEST: Schema = Schema::object(
    &[("attributes", P::Optional, &Schema::map(&schema::ANY))],
);

/// `ResourceUpdate`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResourceUpdate {
    pub name: String,
    pub description: Option<String>,
    pub end_date: Option<NaiveDate>,
}

impl ResourceUpdate {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            end_date: None,
        }
    }
}

impl Encode for ResourceUpdate {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("name", &self.name),
                ("description", &self.description),
                ("end_date", &self.end_date),
            ],
        );
    }
}

pub(crate) static RESOURCE_UPDATE: Schema = Schema::object(
    &[
        ("name", P::Required, &Schema::string().length(0, 150)),
        ("description", P::Optional, &Schema::string().length(0, 4096)),
        ("end_date", P::OptionalNullable, &schema::DATE),
    ],
);

/// `ResourceUpdateLimitsRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResourceUpdateLimitsRequest {
    /// New limits by component type
    pub limits: BTreeMap<String, i64>,
    /// Remark of the buyer for the reviewers
    pub request_comment: Option<String>,
}

impl Decode for ResourceUpdateLimitsRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            limits: o.take("limits")?,
            request_comment: o.take("request_comment")?,
        })
    }
}

pub(crate) static RESOURCE_UPDATE_LIMITS_REQUEST: Schema = Schema::object(
    &[
        (
            "limits",
            P::Required,
            &Schema::map(
                &Schema::integer()
                    .range(schema::Limit::Inclusive(0.0), schema::Limit::None),
            ),
        ),
        ("request_comment", P::OptionalNullable, &Schema::string().length(0, 255)),
    ],
);

/// `ResourceFieldEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceFieldEnum {
    /// `attributes`
    Attributes,
    /// `available_actions`
    AvailableActions,
    /// `backend_id`
    BackendId,
    /// `backend_metadata`
    BackendMetadata,
    /// `created`
    Created,
    /// `current_usages`
    CurrentUsages,
    /// `end_date`
    EndDate,
    /// `endpoints`
    Endpoints,
    /// `limits`
    Limits,
    /// `name`
    Name,
    /// `offering`
    Offering,
    /// `offering_name`
    OfferingName,
    /// `offering_plugin_options`
    OfferingPluginOptions,
    /// `options`
    Options,
    /// `order_in_progress`
    OrderInProgress,
    /// `paused`
    Paused,
    /// `plan`
    Plan,
    /// `plan_unit`
    PlanUnit,
    /// `renewal_date`
    RenewalDate,
    /// `slug`
    Slug,
    /// `state`
    State,
    /// `url`
    Url,
    /// `uuid`
    Uuid,
    /// A value that the document does not list.
    Unknown(String),
}

impl ResourceFieldEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Attributes => "attributes",
            Self::AvailableActions => "available_actions",
            Self::BackendId => "backend_id",
            Self::BackendMetadata => "backend_metadata",
            Self::Created => "created",
            Self::CurrentUsages => "current_usages",
            Self::EndDate => "end_date",
            Self::Endpoints => "endpoints",
            Self::Limits => "limits",
            Self::Name => "name",
            Self::Offering => "offering",
            Self::OfferingName => "offering_name",
            Self::OfferingPluginOptions => "offering_plugin_options",
            Self::Options => "options",
            Self::OrderInProgress => "order_in_progress",
            Self::Paused => "paused",
            Self::Plan => "plan",
            Self::PlanUnit => "plan_unit",
            Self::RenewalDate => "renewal_date",
            Self::Slug => "slug",
            Self::State => "state",
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
                "available_actions" => Self::AvailableActions,
                "backend_id" => Self::BackendId,
                "backend_metadata" => Self::BackendMetadata,
                "created" => Self::Created,
                "current_usages" => Self::CurrentUsages,
                "end_date" => Self::EndDate,
                "endpoints" => Self::Endpoints,
                "limits" => Self::Limits,
                "name" => Self::Name,
                "offering" => Self::Offering,
                "offering_name" => Self::OfferingName,
                "offering_plugin_options" => Self::OfferingPluginOptions,
                "options" => Self::Options,
                "order_in_progress" => Self::OrderInProgress,
                "paused" => Self::Paused,
                "plan" => Self::Plan,
                "plan_unit" => Self::PlanUnit,
                "renewal_date" => Self::RenewalDate,
                "slug" => Self::Slug,
                "state" => Self::State,
                "url" => Self::Url,
                "uuid" => Self::Uuid,
                _ => return None,
            },
        )
    }
}

text_enum!(ResourceFieldEnum);

pub(crate) static RESOURCE_FIELD_ENUM: Schema = Schema::texts(
    &[
        "attributes",
        "available_actions",
        "backend_id",
        "backend_metadata",
        "created",
        "current_usages",
        "end_date",
        "endpoints",
        "limits",
        "name",
        "offering",
        "offering_name",
        "offering_plugin_options",
        "options",
        "order_in_progress",
        "paused",
        "plan",
        "plan_unit",
        "renewal_date",
        "slug",
        "state",
        "url",
        "uuid",
    ],
);

/// `ResourceOEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceOEnum {
    /// `-created`
    CreatedDesc,
    /// `-end_date`
    EndDateDesc,
    /// `-name`
    NameDesc,
    /// `-project_name`
    ProjectNameDesc,
    /// `-state`
    StateDesc,
    /// `created`
    Created,
    /// `end_date`
    EndDate,
    /// `name`
    Name,
    /// `project_name`
    ProjectName,
    /// `state`
    State,
    /// A value that the document does not list.
    Unknown(String),
}

impl ResourceOEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedDesc => "-created",
            Self::EndDateDesc => "-end_date",
            Self::NameDesc => "-name",
            Self::ProjectNameDesc => "-project_name",
            Self::StateDesc => "-state",
            Self::Created => "created",
            Self::EndDate => "end_date",
            Self::Name => "name",
            Self::ProjectName => "project_name",
            Self::State => "state",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "-created" => Self::CreatedDesc,
                "-end_date" => Self::EndDateDesc,
                "-name" => Self::NameDesc,
                "-project_name" => Self::ProjectNameDesc,
                "-state" => Self::StateDesc,
                "created" => Self::Created,
                "end_date" => Self::EndDate,
                "name" => Self::Name,
                "project_name" => Self::ProjectName,
                "state" => Self::State,
                _ => return None,
            },
        )
    }
}

text_enum!(ResourceOEnum);

pub(crate) static RESOURCE_O_ENUM: Schema = Schema::texts(
    &[
        "-created",
        "-end_date",
        "-name",
        "-project_name",
        "-state",
        "created",
        "end_date",
        "name",
        "project_name",
        "state",
    ],
);

/// `marketplace_resources_pull / response 202`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MarketplaceResourcesPullResponse202 {
    pub detail: Option<String>,
}

impl Encode for MarketplaceResourcesPullResponse202 {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("detail", &self.detail)]);
    }
}

pub(crate) static MARKETPLACE_RESOURCES_PULL_RESPONSE202: Schema = Schema::object(
    &[("detail", P::Optional, &schema::STRING)],
);

/// `marketplace_resources_suggest_name / response 200`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MarketplaceResourcesSuggestNameResponse200 {
    pub name: Option<String>,
}

impl Encode for MarketplaceResourcesSuggestNameResponse200 {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("name", &self.name)]);
    }
}

pub(crate) static MARKETPLACE_RESOURCES_SUGGEST_NAME_RESPONSE200: Schema = Schema::object(
    &[("name", P::Optional, &schema::STRING)],
);
