use crate::prelude::*;

/// `OrderUUID`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderUUID {
    pub order_uuid: Field<Uuid>,
}

impl Decode for OrderUUID {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(&mut [("order_uuid", P::Required, &mut this.order_uuid)])?;
        Ok(this)
    }
}

/// `PatchedResourceUpdateRequest`
#[derive(Clone, Debug, Default)]
pub struct PatchedResourceUpdateRequest {
    pub name: Option<String>,
    pub description: Option<String>,
    /// Day on which the resource is taken down
    pub end_date: Patch<NaiveDate>,
}

impl Encode for PatchedResourceUpdateRequest {
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

/// `ResourceOptionsRequest`
#[derive(Clone, Debug, Default)]
pub struct ResourceOptionsRequest {
    pub options: Patch<Value>,
}

impl Encode for ResourceOptionsRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("options", &self.options)]);
    }
}

/// `ResourceRenewRequest`
#[derive(Clone, Debug)]
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

impl ResourceRenewRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(extension_months: i64) -> Self {
        Self {
            extension_months,
            limits: None,
            request_comment: None,
            attachment: None,
        }
    }
}

impl Encode for ResourceRenewRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("extension_months", &self.extension_months),
                ("limits", &self.limits),
                ("request_comment", &self.request_comment),
                ("attachment", &self.attachment),
            ],
        );
    }
}

/// `ResourceResponseStatus`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceResponseStatus {
    pub status: Field<String>,
}

impl Decode for ResourceResponseStatus {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(&mut [("status", P::Required, &mut this.status)])?;
        Ok(this)
    }
}

/// `ResourceSuggestNameRequest`
#[derive(Clone, Debug)]
pub struct ResourceSuggestNameRequest {
    pub project: Uuid,
    pub offering: Uuid,
    pub plan: Patch<Uuid>,
    pub attributes: Option<Value>,
}

impl ResourceSuggestNameRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(project: Uuid, offering: Uuid) -> Self {
        Self {
            project,
            offering,
            plan: Patch::Keep,
            attributes: None,
        }
    }
}

impl Encode for ResourceSuggestNameRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("project", &self.project),
                ("offering", &self.offering),
                ("plan", &self.plan),
                ("attributes", &self.attributes),
            ],
        );
    }
}

/// `ResourceTerminateRequest`
#[derive(Clone, Debug, Default)]
pub struct ResourceTerminateRequest {
    /// Answers the plugin needs before it removes something
    pub attributes: Option<BTreeMap<String, Value>>,
}

impl Encode for ResourceTerminateRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("attributes", &self.attributes)]);
    }
}

/// `ResourceUpdate`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceUpdate {
    pub name: Field<String>,
    pub description: Field<String>,
    pub end_date: Field<NaiveDate>,
}

impl Decode for ResourceUpdate {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("name", P::Required, &mut this.name),
                ("description", P::Optional, &mut this.description),
                ("end_date", P::OptionalNullable, &mut this.end_date),
            ],
        )?;
        Ok(this)
    }
}

/// `ResourceUpdateLimitsRequest`
#[derive(Clone, Debug)]
pub struct ResourceUpdateLimitsRequest {
    /// New limits by component type
    pub limits: BTreeMap<String, i64>,
    /// Remark of the buyer for the reviewers
    pub request_comment: Patch<String>,
}

impl ResourceUpdateLimitsRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(limits: BTreeMap<String, i64>) -> Self {
        Self {
            limits,
            request_comment: Patch::Keep,
        }
    }
}

impl Encode for ResourceUpdateLimitsRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[("limits", &self.limits), ("request_comment", &self.request_comment)],
        );
    }
}

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

/// `marketplace_resources_pull / response 202`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MarketplaceResourcesPullResponse202 {
    pub detail: Field<String>,
}

impl Decode for MarketplaceResourcesPullResponse202 {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(&mut [("detail", P::Optional, &mut this.detail)])?;
        Ok(this)
    }
}

/// `marketplace_resources_suggest_name / response 200`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MarketplaceResourcesSuggestNameResponse200 {
    pub name: Field<String>,
}

impl Decode for MarketplaceResourcesSuggestNameResponse200 {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(&mut [("name", P::Optional, &mut this.name)])?;
        Ok(this)
    }
}
