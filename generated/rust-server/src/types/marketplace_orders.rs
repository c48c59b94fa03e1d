use crate::prelude::*;

/// `OrderApproveByProviderRequest`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderApproveByProviderRequest {
    pub attributes: Option<Value>,
}

impl Decode for OrderApproveByProviderRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            attributes: o.take("attributes")?,
        })
    }
}

pub(crate) static ORDER_APPROVE_BY_PROVIDER_REQUEST: Schema = Schema::object(
    &[("attributes", P::Optional, &schema::ANY)],
);

/// `OrderAttachment`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderAttachment {
    pub attachment: Option<Uri>,
}

impl Encode for OrderAttachment {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("attachment", &self.attachment)]);
    }
}

pub(crate) static ORDER_ATTACHMENT: Schema = Schema::object(
    &[("attachment", P::OptionalNullable, &schema::URI)],
);

/// `OrderAttachmentRequest`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderAttachmentRequest {
    pub attachment: Option<File>,
}

impl Decode for OrderAttachmentRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            attachment: o.take("attachment")?,
        })
    }
}

pub(crate) static ORDER_ATTACHMENT_REQUEST: Schema = Schema::object(
    &[("attachment", P::OptionalNullable, &schema::FILE)],
);

/// `OrderBackendIDRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OrderBackendIDRequest {
    /// Identifier at the provider
    pub backend_id: String,
}

impl Decode for OrderBackendIDRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            backend_id: o.take("backend_id")?,
        })
    }
}

pub(crate) static ORDER_BACKEND_ID_REQUEST: Schema = Schema::object(
    &[("backend_id", P::WriteOnly, &Schema::string().length(1, 255))],
);

/// `OrderCreateRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
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
    pub callback_url: Option<Uri>,
    /// Remark of the buyer for the reviewers
    pub request_comment: Option<String>,
    /// Default: `"Create"`.
    pub r#type: Option<types::RequestTypes>,
    /// Day before which the resource must not be created
    pub start_date: Option<NaiveDate>,
    /// Short name; made from the resource name if left out
    pub slug: Option<String>,
    pub project: Uri,
}

impl Decode for OrderCreateRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            offering: o.take("offering")?,
            plan: o.take("plan")?,
            attributes: o.take("attributes")?,
            limits: o.take("limits")?,
            accepting_terms_of_service: o.take("accepting_terms_of_service")?,
            callback_url: o.take("callback_url")?,
            request_comment: o.take("request_comment")?,
            r#type: o.take("type")?,
            start_date: o.take("start_date")?,
            slug: o.take("slug")?,
            project: o.take("project")?,
        })
    }
}

pub(crate) static ORDER_CREATE_REQUEST: Schema = Schema::object(
    &[
        ("offering", P::Required, &schema::URI),
        ("plan", P::Optional, &schema::URI),
        ("attributes", P::Optional, &types::GENERIC_ORDER_ATTRIBUTES),
        ("limits", P::Optional, &Schema::map(&schema::INTEGER)),
        ("accepting_terms_of_service", P::Optional, &schema::BOOLEAN),
        (
            "callback_url",
            P::OptionalNullable,
            &Schema::string().format(schema::Format::Uri).length(0, 200),
        ),
        ("request_comment", P::OptionalNullable, &Schema::string().length(0, 255)),
        ("type", P::Optional, &types::REQUEST_TYPES),
        ("start_date", P::OptionalNullable, &schema::DATE),
        (
            "slug",
            P::Optional,
            &Schema::string().length(0, 50).pattern(&types::patterns::SLUG),
        ),
        ("project", P::Required, &schema::URI),
    ],
);

/// `OrderErrorDetailsRequest`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderErrorDetailsRequest {
    pub error_message: Option<String>,
    /// Shown to the provider only
    pub error_traceback: Option<String>,
    pub consumer_rejection_comment: Option<String>,
}

impl Decode for OrderErrorDetailsRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            error_message: o.take("error_message")?,
            error_traceback: o.take("error_traceback")?,
            consumer_rejection_comment: o.take("consumer_rejection_comment")?,
        })
    }
}

pub(crate) static ORDER_ERROR_DETAILS_REQUEST: Schema = Schema::object(
    &[
        ("error_message", P::Optional, &schema::STRING),
        ("error_traceback", P::Optional, &schema::STRING),
        ("consumer_rejection_comment", P::Optional, &schema::STRING),
    ],
);

/// `OrderInfoResponse`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OrderInfoResponse {
    pub detail: String,
}

impl OrderInfoResponse {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(detail: impl Into<String>) -> Self {
        Self { detail: detail.into() }
    }
}

impl Encode for OrderInfoResponse {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("detail", &self.detail)]);
    }
}

pub(crate) static ORDER_INFO_RESPONSE: Schema = Schema::object(
    &[("detail", P::ReadOnly, &schema::STRING)],
);

/// `OrderProviderRejectionRequest`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderProviderRejectionRequest {
    /// Reason shown to the buyer
    pub provider_rejection_comment: Option<String>,
}

impl Decode for OrderProviderRejectionRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            provider_rejection_comment: o.take("provider_rejection_comment")?,
        })
    }
}

pub(crate) static ORDER_PROVIDER_REJECTION_REQUEST: Schema = Schema::object(
    &[("provider_rejection_comment", P::Optional, &schema::STRING)],
);

/// `OrderUpdate`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderUpdate {
    pub limits: Option<BTreeMap<String, i64>>,
    pub attributes: Option<Value>,
    pub start_date: Option<NaiveDate>,
}

impl Encode for OrderUpdate {
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

pub(crate) static ORDER_UPDATE: Schema = Schema::object(
    &[
        ("limits", P::Optional, &Schema::map(&schema::INTEGER)),
        ("attributes", P::Optional, &schema::ANY),
        ("start_date", P::OptionalNullable, &schema::DATE),
    ],
);

/// `PatchedOrderUpdateRequest`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PatchedOrderUpdateRequest {
    pub limits: Option<BTreeMap<String, i64>>,
    pub attributes: Option<Value>,
    pub start_date: Patch<NaiveDate>,
}

impl Decode for PatchedOrderUpdateRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            limits: o.take("limits")?,
            attributes: o.take("attributes")?,
            start_date: o.take("start_date")?,
        })
    }
}

pub(crate) static PATCHED_ORDER_UPDATE_REQUEST: Schema = Schema::object(
    &[
        ("limits", P::Optional, &Schema::map(&schema::INTEGER)),
        ("attributes", P::Optional, &schema::ANY),
        ("start_date", P::OptionalNullable, &schema::DATE),
    ],
);

/// `GenericOrderAttributes`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GenericOrderAttributes {
    /// What the resource will be called
    pub name: Option<String>,
    /// Remarks for readers of the resource list
    pub description: Option<String>,
    /// Members that the document does not name.
    pub extra: BTreeMap<String, Value>,
}

impl Decode for GenericOrderAttributes {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            name: o.take("name")?,
            description: o.take("description")?,
            extra: o.rest()?,
        })
    }
}

pub(crate) static GENERIC_ORDER_ATTRIBUTES: Schema = Schema::object(
    &[
        ("name", P::Optional, &Schema::string().length(0, 150)),
        ("description", P::Optional, &schema::STRING),
    ],
);

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

pub(crate) static ORDER_DETAILS_FIELD_ENUM: Schema = Schema::texts(
    &[
        "attachment",
        "attributes",
        "backend_id",
        "completed_at",
        "cost",
        "created",
        "created_by_email",
        "issue",
        "limits",
        "marketplace_resource_uuid",
        "offering",
        "offering_name",
        "old_cost_estimate",
        "plan",
        "plan_unit",
        "resource_name",
        "start_date",
        "state",
        "type",
        "url",
        "uuid",
    ],
);

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

pub(crate) static ORDER_DETAILS_O_ENUM: Schema = Schema::texts(
    &[
        "-consumer_reviewed_at",
        "-cost",
        "-created",
        "-state",
        "consumer_reviewed_at",
        "cost",
        "created",
        "state",
    ],
);

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

pub(crate) static MARKETPLACE_ORDERS_LIST_OFFERING_TYPE_ITEM1: Schema = Schema::texts(
    &[
        "OpenStack.Tenant",
        "Marketplace.Slurm",
        "Marketplace.Booking",
        "Support.OfferingTemplate",
    ],
);

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

impl Decode for MarketplaceOrdersListOfferingTypeItem {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        d.one_of(
            &[
                (
                    &types::MARKETPLACE_ORDERS_LIST_OFFERING_TYPE_ITEM1,
                    |d| {
                        <types::MarketplaceOrdersListOfferingTypeItem1>::decode(d)
                            .map(Self::MarketplaceOrdersListOfferingTypeItem1)
                    },
                ),
                (&schema::STRING, |d| <String>::decode(d).map(Self::String)),
            ],
        )
    }
}

pub(crate) static MARKETPLACE_ORDERS_LIST_OFFERING_TYPE_ITEM: Schema = Schema::new(
    schema::Kind::AnyOf(
        &[&types::MARKETPLACE_ORDERS_LIST_OFFERING_TYPE_ITEM1, &schema::STRING],
    ),
);

/// `marketplace_orders_set_backend_id / response 200`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MarketplaceOrdersSetBackendIdResponse200 {
    pub status: Option<String>,
}

impl Encode for MarketplaceOrdersSetBackendIdResponse200 {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("status", &self.status)]);
    }
}

pub(crate) static MARKETPLACE_ORDERS_SET_BACKEND_ID_RESPONSE200: Schema = Schema::object(
        &[("status", P::Optional, &schema::STRING)],
    )
    .example("{\"status\":\"The identifier has been recorded.\"}");
