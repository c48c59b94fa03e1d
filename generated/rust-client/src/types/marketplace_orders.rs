use crate::prelude::*;

/// `OrderApproveByProviderRequest`
#[derive(Clone, Debug, Default)]
pub struct OrderApproveByProviderRequest {
    pub attributes: Option<Value>,
}

impl Encode for OrderApproveByProviderRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("attributes", &self.attributes)]);
    }
}

/// `OrderAttachment`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderAttachment {
    pub attachment: Field<Uri>,
}

impl Decode for OrderAttachment {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(&mut [("attachment", P::OptionalNullable, &mut this.attachment)])?;
        Ok(this)
    }
}

/// `OrderAttachmentRequest`
#[derive(Clone, Debug, Default)]
pub struct OrderAttachmentRequest {
    pub attachment: Patch<File>,
}

impl Encode for OrderAttachmentRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("attachment", &self.attachment)]);
    }
}

/// `OrderBackendIDRequest`
#[derive(Clone, Debug)]
pub struct OrderBackendIDRequest {
    /// Identifier at the provider
    pub backend_id: String,
}

impl OrderBackendIDRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(backend_id: impl Into<String>) -> Self {
        Self {
            backend_id: backend_id.into(),
        }
    }
}

impl Encode for OrderBackendIDRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("backend_id", &self.backend_id)]);
    }
}

/// `OrderCreateRequest`
#[derive(Clone, Debug)]
pub struct OrderCreateRequest {
    pub offering: Uri,
    pub plan: Option<Uri>,
    /// Answers to the order form; offerings without a form take a name and a description
    pub attributes: Option<types::GenericOrderAttributes>,
    /// Requested limits by component type
    pub limits: Option<BTreeMap<String, i64>>,
    /// Must be true when the offering has terms
    pub accepting_terms_of_service: Option<bool>,
    /// Address to call when the order has ended
    pub callback_url: Patch<Uri>,
    /// Remark of the buyer for the reviewers
    pub request_comment: Patch<String>,
    /// Default: `"Create"`.
    pub r#type: Option<types::RequestTypes>,
    /// Day before which the resource must not be created
    pub start_date: Patch<NaiveDate>,
    /// Short name; made from the resource name if left out
    pub slug: Option<String>,
    pub project: Uri,
}

impl OrderCreateRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(offering: impl Into<Uri>, project: impl Into<Uri>) -> Self {
        Self {
            offering: offering.into(),
            plan: None,
            attributes: None,
            limits: None,
            accepting_terms_of_service: None,
            callback_url: Patch::Keep,
            request_comment: Patch::Keep,
            r#type: None,
            start_date: Patch::Keep,
            slug: None,
            project: project.into(),
        }
    }
}

impl Encode for OrderCreateRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("offering", &self.offering),
                ("plan", &self.plan),
                ("attributes", &self.attributes),
                ("limits", &self.limits),
                ("accepting_terms_of_service", &self.accepting_terms_of_service),
                ("callback_url", &self.callback_url),
                ("request_comment", &self.request_comment),
                ("type", &self.r#type),
                ("start_date", &self.start_date),
                ("slug", &self.slug),
                ("project", &self.project),
            ],
        );
    }
}

/// `OrderErrorDetailsRequest`
#[derive(Clone, Debug, Default)]
pub struct OrderErrorDetailsRequest {
    pub error_message: Option<String>,
    /// Shown to the provider only
    pub error_traceback: Option<String>,
    pub consumer_rejection_comment: Option<String>,
}

impl Encode for OrderErrorDetailsRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("error_message", &self.error_message),
                ("error_traceback", &self.error_traceback),
                ("consumer_rejection_comment", &self.consumer_rejection_comment),
            ],
        );
    }
}

/// `OrderInfoResponse`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderInfoResponse {
    pub detail: Field<String>,
}

impl Decode for OrderInfoResponse {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(&mut [("detail", P::Required, &mut this.detail)])?;
        Ok(this)
    }
}

/// `OrderProviderRejectionRequest`
#[derive(Clone, Debug, Default)]
pub struct OrderProviderRejectionRequest {
    /// Reason shown to the buyer
    pub provider_rejection_comment: Option<String>,
}

impl Encode for OrderProviderRejectionRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("provider_rejection_comment", &self.provider_rejection_comment)]);
    }
}

/// `OrderUpdate`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderUpdate {
    pub limits: Field<Map<i64>>,
    pub attributes: Field<Value>,
    pub start_date: Field<NaiveDate>,
}

impl Decode for OrderUpdate {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("limits", P::Optional, &mut this.limits),
                ("attributes", P::OptionalNullable, &mut this.attributes),
                ("start_date", P::OptionalNullable, &mut this.start_date),
            ],
        )?;
        Ok(this)
    }
}

/// `PatchedOrderUpdateRequest`
#[derive(Clone, Debug, Default)]
pub struct PatchedOrderUpdateRequest {
    pub limits: Option<BTreeMap<String, i64>>,
    pub attributes: Option<Value>,
    pub start_date: Patch<NaiveDate>,
}

impl Encode for PatchedOrderUpdateRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("limits", &self.limits),
                ("attributes", &self.attributes),
                ("start_date", &self.start_date),
            ],
        );
    }
}

/// `GenericOrderAttributes`
#[derive(Clone, Debug, Default)]
pub struct GenericOrderAttributes {
    /// What the resource will be called
    pub name: Option<String>,
    /// Remarks for readers of the resource list
    pub description: Option<String>,
    /// Members that the document does not name.
    pub extra: BTreeMap<String, Value>,
}

impl Encode for GenericOrderAttributes {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.open_object(
            &[("name", &self.name), ("description", &self.description)],
            &self.extra,
        );
    }
}

/// `OrderDetailsFieldEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderDetailsFieldEnum {
    /// `attachment`
    Attachment,
    /// `attributes`
    Attributes,
    /// `backend_id`
    BackendId,
    /// `completed_at`
    CompletedAt,
    /// `cost`
    Cost,
    /// `created`
    Created,
    /// `created_by_email`
    CreatedByEmail,
    /// `issue`
    Issue,
    /// `limits`
    Limits,
    /// `marketplace_resource_uuid`
    MarketplaceResourceUuid,
    /// `offering`
    Offering,
    /// `offering_name`
    OfferingName,
    /// `old_cost_estimate`
    OldCostEstimate,
    /// `plan`
    Plan,
    /// `plan_unit`
    PlanUnit,
    /// `resource_name`
    ResourceName,
    /// `start_date`
    StartDate,
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

impl OrderDetailsFieldEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Attachment => "attachment",
            Self::Attributes => "attributes",
            Self::BackendId => "backend_id",
            Self::CompletedAt => "completed_at",
            Self::Cost => "cost",
            Self::Created => "created",
            Self::CreatedByEmail => "created_by_email",
            Self::Issue => "issue",
            Self::Limits => "limits",
            Self::MarketplaceResourceUuid => "marketplace_resource_uuid",
            Self::Offering => "offering",
            Self::OfferingName => "offering_name",
            Self::OldCostEstimate => "old_cost_estimate",
            Self::Plan => "plan",
            Self::PlanUnit => "plan_unit",
            Self::ResourceName => "resource_name",
            Self::StartDate => "start_date",
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
                "attachment" => Self::Attachment,
                "attributes" => Self::Attributes,
                "backend_id" => Self::BackendId,
                "completed_at" => Self::CompletedAt,
                "cost" => Self::Cost,
                "created" => Self::Created,
                "created_by_email" => Self::CreatedByEmail,
                "issue" => Self::Issue,
                "limits" => Self::Limits,
                "marketplace_resource_uuid" => Self::MarketplaceResourceUuid,
                "offering" => Self::Offering,
                "offering_name" => Self::OfferingName,
                "old_cost_estimate" => Self::OldCostEstimate,
                "plan" => Self::Plan,
                "plan_unit" => Self::PlanUnit,
                "resource_name" => Self::ResourceName,
                "start_date" => Self::StartDate,
                "state" => Self::State,
                "type" => Self::Type,
                "url" => Self::Url,
                "uuid" => Self::Uuid,
                _ => return None,
            },
        )
    }
}

text_enum!(OrderDetailsFieldEnum);

/// `OrderDetailsOEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderDetailsOEnum {
    /// `-consumer_reviewed_at`
    ConsumerReviewedAtDesc,
    /// `-cost`
    CostDesc,
    /// `-created`
    CreatedDesc,
    /// `-state`
    StateDesc,
    /// `consumer_reviewed_at`
    ConsumerReviewedAt,
    /// `cost`
    Cost,
    /// `created`
    Created,
    /// `state`
    State,
    /// A value that the document does not list.
    Unknown(String),
}

impl OrderDetailsOEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConsumerReviewedAtDesc => "-consumer_reviewed_at",
            Self::CostDesc => "-cost",
            Self::CreatedDesc => "-created",
            Self::StateDesc => "-state",
            Self::ConsumerReviewedAt => "consumer_reviewed_at",
            Self::Cost => "cost",
            Self::Created => "created",
            Self::State => "state",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "-consumer_reviewed_at" => Self::ConsumerReviewedAtDesc,
                "-cost" => Self::CostDesc,
                "-created" => Self::CreatedDesc,
                "-state" => Self::StateDesc,
                "consumer_reviewed_at" => Self::ConsumerReviewedAt,
                "cost" => Self::Cost,
                "created" => Self::Created,
                "state" => Self::State,
                _ => return None,
            },
        )
    }
}

text_enum!(OrderDetailsOEnum);

/// `marketplace_orders_list / offering_type / item / 1`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketplaceOrdersListOfferingTypeItem1 {
    /// `OpenStack.Tenant`
    OpenStackTenant,
    /// `Marketplace.Slurm`
    MarketplaceSlurm,
    /// `Marketplace.Booking`
    MarketplaceBooking,
    /// `Support.OfferingTemplate`
    SupportOfferingTemplate,
    /// A value that the document does not list.
    Unknown(String),
}

impl MarketplaceOrdersListOfferingTypeItem1 {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OpenStackTenant => "OpenStack.Tenant",
            Self::MarketplaceSlurm => "Marketplace.Slurm",
            Self::MarketplaceBooking => "Marketplace.Booking",
            Self::SupportOfferingTemplate => "Support.OfferingTemplate",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "OpenStack.Tenant" => Self::OpenStackTenant,
                "Marketplace.Slurm" => Self::MarketplaceSlurm,
                "Marketplace.Booking" => Self::MarketplaceBooking,
                "Support.OfferingTemplate" => Self::SupportOfferingTemplate,
                _ => return None,
            },
        )
    }
}

text_enum!(MarketplaceOrdersListOfferingTypeItem1);

/// `marketplace_orders_list / offering_type / item`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MarketplaceOrdersListOfferingTypeItem {
    /// A `MarketplaceOrdersListOfferingTypeItem1`.
    MarketplaceOrdersListOfferingTypeItem1(
        types::MarketplaceOrdersListOfferingTypeItem1,
    ),
    /// A `String`.
    String(String),
}

impl Encode for MarketplaceOrdersListOfferingTypeItem {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        match self {
            Self::MarketplaceOrdersListOfferingTypeItem1(value) => value.encode(e),
            Self::String(value) => value.encode(e),
        };
    }
}

impl params::Param for MarketplaceOrdersListOfferingTypeItem {
    #[inline]
    fn values(&self, out: &mut params::Values) {
        match self {
            Self::MarketplaceOrdersListOfferingTypeItem1(value) => {
                params::Param::values(value, out)
            }
            Self::String(value) => params::Param::values(value, out),
        }
    }
}

/// `marketplace_orders_set_backend_id / response 200`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MarketplaceOrdersSetBackendIdResponse200 {
    pub status: Field<String>,
}

impl Decode for MarketplaceOrdersSetBackendIdResponse200 {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(&mut [("status", P::Optional, &mut this.status)])?;
        Ok(this)
    }
}
