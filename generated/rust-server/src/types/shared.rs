use crate::prelude::*;

/// `AgentService`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AgentService {
    pub uuid: Uuid,
    pub identity: Uuid,
    pub name: String,
    pub mode: Option<String>,
    pub state: types::AgentServiceState,
    /// Last figures the agent has sent
    pub statistics: Option<Value>,
    pub created: DateTime<FixedOffset>,
}

impl AgentService {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        uuid: Uuid,
        identity: Uuid,
        name: impl Into<String>,
        state: types::AgentServiceState,
        created: DateTime<FixedOffset>,
    ) -> Self {
        Self {
            uuid,
            identity,
            name: name.into(),
            mode: None,
            state,
            statistics: None,
            created,
        }
    }
}

impl Encode for AgentService {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("uuid", &self.uuid),
                ("identity", &self.identity),
                ("name", &self.name),
                ("mode", &self.mode),
                ("state", &self.state),
                ("statistics", &self.statistics),
                ("created", &self.created),
            ],
        );
    }
}

pub(crate) static AGENT_SERVICE: Schema = Schema::object(
    &[
        ("uuid", P::ReadOnly, &schema::UUID),
        ("identity", P::Required, &schema::UUID),
        ("name", P::Required, &Schema::string().length(0, 150)),
        ("mode", P::OptionalNullable, &Schema::string().length(0, 100)),
        ("state", P::ReadOnly, &types::AGENT_SERVICE_STATE),
        ("statistics", P::Optional, &schema::ANY),
        ("created", P::ReadOnly, &schema::DATE_TIME),
    ],
);

/// `AgentServiceState`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentServiceState {
    /// `Active`
    Active,
    /// `Idle`
    Idle,
    /// `Error`
    Error,
    /// A value that the document does not list.
    Unknown(String),
}

impl AgentServiceState {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "Active",
            Self::Idle => "Idle",
            Self::Error => "Error",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Active" => Self::Active,
                "Idle" => Self::Idle,
                "Error" => Self::Error,
                _ => return None,
            },
        )
    }
}

text_enum!(AgentServiceState);

pub(crate) static AGENT_SERVICE_STATE: Schema = Schema::texts(
    &["Active", "Idle", "Error"],
);

/// `BackendMetadata`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BackendMetadata {
    pub state: Option<String>,
    pub runtime_state: Option<String>,
    pub instance_name: Option<String>,
}

impl Encode for BackendMetadata {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("state", &self.state),
                ("runtime_state", &self.runtime_state),
                ("instance_name", &self.instance_name),
            ],
        );
    }
}

pub(crate) static BACKEND_METADATA: Schema = Schema::object(
    &[
        ("state", P::Optional, &schema::STRING),
        ("runtime_state", P::Optional, &schema::STRING),
        ("instance_name", P::OptionalNullable, &schema::STRING),
    ],
);

/// `BillingTypeEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingTypeEnum {
    /// `fixed`
    Fixed,
    /// `usage`
    Usage,
    /// `limit`
    Limit,
    /// `one`
    One,
    /// `few`
    Few,
    /// A value that the document does not list.
    Unknown(String),
}

impl BillingTypeEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fixed => "fixed",
            Self::Usage => "usage",
            Self::Limit => "limit",
            Self::One => "one",
            Self::Few => "few",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "fixed" => Self::Fixed,
                "usage" => Self::Usage,
                "limit" => Self::Limit,
                "one" => Self::One,
                "few" => Self::Few,
                _ => return None,
            },
        )
    }
}

text_enum!(BillingTypeEnum);

pub(crate) static BILLING_TYPE_ENUM: Schema = Schema::texts(
    &["fixed", "usage", "limit", "one", "few"],
);

/// How often a plan is charged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingUnit {
    /// `month`
    Month,
    /// `quarter`
    Quarter,
    /// `half_month`
    HalfMonth,
    /// `day`
    Day,
    /// `hour`
    Hour,
    /// `quantity`
    Quantity,
    /// A value that the document does not list.
    Unknown(String),
}

impl BillingUnit {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::HalfMonth => "half_month",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::Quantity => "quantity",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "month" => Self::Month,
                "quarter" => Self::Quarter,
                "half_month" => Self::HalfMonth,
                "day" => Self::Day,
                "hour" => Self::Hour,
                "quantity" => Self::Quantity,
                _ => return None,
            },
        )
    }
}

text_enum!(BillingUnit);

pub(crate) static BILLING_UNIT: Schema = Schema::texts(
    &["month", "quarter", "half_month", "day", "hour", "quantity"],
);

/// `CoreStates`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreStates {
    /// `CREATION_SCHEDULED`
    CreationScheduled,
    /// `CREATING`
    Creating,
    /// `UPDATE_SCHEDULED`
    UpdateScheduled,
    /// `UPDATING`
    Updating,
    /// `DELETION_SCHEDULED`
    DeletionScheduled,
    /// `DELETING`
    Deleting,
    /// `OK`
    Ok,
    /// `ERRED`
    Erred,
    /// A value that the document does not list.
    Unknown(String),
}

impl CoreStates {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreationScheduled => "CREATION_SCHEDULED",
            Self::Creating => "CREATING",
            Self::UpdateScheduled => "UPDATE_SCHEDULED",
            Self::Updating => "UPDATING",
            Self::DeletionScheduled => "DELETION_SCHEDULED",
            Self::Deleting => "DELETING",
            Self::Ok => "OK",
            Self::Erred => "ERRED",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "CREATION_SCHEDULED" => Self::CreationScheduled,
                "CREATING" => Self::Creating,
                "UPDATE_SCHEDULED" => Self::UpdateScheduled,
                "UPDATING" => Self::Updating,
                "DELETION_SCHEDULED" => Self::DeletionScheduled,
                "DELETING" => Self::Deleting,
                "OK" => Self::Ok,
                "ERRED" => Self::Erred,
                _ => return None,
            },
        )
    }
}

text_enum!(CoreStates);

pub(crate) static CORE_STATES: Schema = Schema::texts(
    &[
        "CREATION_SCHEDULED",
        "CREATING",
        "UPDATE_SCHEDULED",
        "UPDATING",
        "DELETION_SCHEDULED",
        "DELETING",
        "OK",
        "ERRED",
    ],
);

/// `CountryEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CountryEnum {
    /// `CH`
    Ch,
    /// `CZ`
    Cz,
    /// `DE`
    De,
    /// `EE`
    Ee,
    /// `FI`
    Fi,
    /// `FR`
    Fr,
    /// `GB`
    Gb,
    /// `LT`
    Lt,
    /// `LV`
    Lv,
    /// `NO`
    No,
    /// `PL`
    Pl,
    /// `SE`
    Se,
    /// `""`
    Empty,
    /// A value that the document does not list.
    Unknown(String),
}

impl CountryEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ch => "CH",
            Self::Cz => "CZ",
            Self::De => "DE",
            Self::Ee => "EE",
            Self::Fi => "FI",
            Self::Fr => "FR",
            Self::Gb => "GB",
            Self::Lt => "LT",
            Self::Lv => "LV",
            Self::No => "NO",
            Self::Pl => "PL",
            Self::Se => "SE",
            Self::Empty => "",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "CH" => Self::Ch,
                "CZ" => Self::Cz,
                "DE" => Self::De,
                "EE" => Self::Ee,
                "FI" => Self::Fi,
                "FR" => Self::Fr,
                "GB" => Self::Gb,
                "LT" => Self::Lt,
                "LV" => Self::Lv,
                "NO" => Self::No,
                "PL" => Self::Pl,
                "SE" => Self::Se,
                "" => Self::Empty,
                _ => return None,
            },
        )
    }
}

text_enum!(CountryEnum);

pub(crate) static COUNTRY_ENUM_OR_BLANK: Schema = Schema::texts(
    &["CH", "CZ", "DE", "EE", "FI", "FR", "GB", "LT", "LV", "NO", "PL", "SE", ""],
);

/// Why a request was refused.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// One sentence for people
    pub detail: String,
}

impl ErrorDetail {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(detail: impl Into<String>) -> Self {
        Self { detail: detail.into() }
    }
}

impl Encode for ErrorDetail {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("detail", &self.detail)]);
    }
}

pub(crate) static ERROR_DETAIL: Schema = Schema::object(
    &[("detail", P::Required, &schema::STRING)],
);

pub(crate) static ERROR_MESSAGES: Schema = Schema::map(&schema::ANY);

/// `IssueReference`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct IssueReference {
    pub key: Option<String>,
    pub uuid: Option<String>,
}

impl Encode for IssueReference {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("key", &self.key), ("uuid", &self.uuid)]);
    }
}

pub(crate) static ISSUE_REFERENCE: Schema = Schema::object(
    &[("key", P::Optional, &schema::STRING), ("uuid", P::Optional, &schema::STRING)],
);

/// `LimitPeriodEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitPeriodEnum {
    /// `month`
    Month,
    /// `quarterly`
    Quarterly,
    /// `annual`
    Annual,
    /// `total`
    Total,
    /// `""`
    Empty,
    /// A value that the document does not list.
    Unknown(String),
}

impl LimitPeriodEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Month => "month",
            Self::Quarterly => "quarterly",
            Self::Annual => "annual",
            Self::Total => "total",
            Self::Empty => "",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "month" => Self::Month,
                "quarterly" => Self::Quarterly,
                "annual" => Self::Annual,
                "total" => Self::Total,
                "" => Self::Empty,
                _ => return None,
            },
        )
    }
}

text_enum!(LimitPeriodEnum);

pub(crate) static LIMIT_PERIOD_ENUM_OR_BLANK: Schema = Schema::texts(
    &["month", "quarterly", "annual", "total", ""],
);

/// `NestedEndpoint`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NestedEndpoint {
    pub uuid: Option<Uuid>,
    pub name: Option<String>,
    pub url: Option<String>,
}

impl Encode for NestedEndpoint {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("uuid", &self.uuid), ("name", &self.name), ("url", &self.url)]);
    }
}

pub(crate) static NESTED_ENDPOINT: Schema = Schema::object(
    &[
        ("uuid", P::Optional, &schema::UUID),
        ("name", P::Optional, &Schema::string().length(0, 150)),
        ("url", P::Optional, &schema::STRING),
    ],
);

/// `NestedPlanComponent`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NestedPlanComponent {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub measured_unit: Option<String>,
    pub amount: Option<i64>,
    pub price: Option<Decimal>,
}

impl Encode for NestedPlanComponent {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("type", &self.r#type),
                ("name", &self.name),
                ("measured_unit", &self.measured_unit),
                ("amount", &self.amount),
                ("price", &self.price),
            ],
        );
    }
}

pub(crate) static NESTED_PLAN_COMPONENT: Schema = Schema::object(
    &[
        ("type", P::Optional, &schema::STRING),
        ("name", P::Optional, &schema::STRING),
        ("measured_unit", P::Optional, &schema::STRING),
        (
            "amount",
            P::Optional,
            &Schema::integer()
                .range(
                    schema::Limit::Inclusive(0.0),
                    schema::Limit::Inclusive(2147483647.0),
                ),
        ),
        (
            "price",
            P::Optional,
            &Schema::string()
                .format(schema::Format::Decimal)
                .pattern(&types::patterns::UNIT_PRICE),
        ),
    ],
);

/// `OfferingComponent`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OfferingComponent {
    pub uuid: Option<Uuid>,
    pub billing_type: Option<types::BillingTypeEnum>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// Unit of the figures, e.g. `GB`
    pub measured_unit: Option<String>,
    /// Span after which usage starts from zero
    pub limit_period: Option<types::LimitPeriodEnum>,
    pub max_value: Option<i64>,
    pub min_value: Option<i64>,
    /// Divisor between raw and shown figures
    pub factor: Option<i64>,
    /// Component that is billed for what exceeds the limit
    pub overage_component: Option<Uuid>,
}

impl Encode for OfferingComponent {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("uuid", &self.uuid),
                ("billing_type", &self.billing_type),
                ("type", &self.r#type),
                ("name", &self.name),
                ("description", &self.description),
                ("measured_unit", &self.measured_unit),
                ("limit_period", &self.limit_period),
                ("max_value", &self.max_value),
                ("min_value", &self.min_value),
                ("factor", &self.factor),
                ("overage_component", &self.overage_component),
            ],
        );
    }
}

pub(crate) static OFFERING_COMPONENT: Schema = Schema::object(
    &[
        ("uuid", P::Optional, &schema::UUID),
        ("billing_type", P::Optional, &types::BILLING_TYPE_ENUM),
        (
            "type",
            P::Optional,
            &Schema::string().length(0, 50).pattern(&types::patterns::TYPE),
        ),
        ("name", P::Optional, &Schema::string().length(0, 150)),
        ("description", P::Optional, &Schema::string().length(0, 4096)),
        ("measured_unit", P::Optional, &Schema::string().length(0, 30)),
        ("limit_period", P::OptionalNullable, &types::LIMIT_PERIOD_ENUM_OR_BLANK),
        ("max_value", P::OptionalNullable, &schema::INT32),
        ("min_value", P::OptionalNullable, &schema::INT32),
        ("factor", P::OptionalNullable, &schema::INTEGER),
        ("overage_component", P::OptionalNullable, &schema::UUID),
    ],
);

/// `OfferingState`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfferingState {
    /// `Draft`
    Draft,
    /// `Active`
    Active,
    /// `Paused`
    Paused,
    /// `Archived`
    Archived,
    /// `Unavailable`
    Unavailable,
    /// A value that the document does not list.
    Unknown(String),
}

impl OfferingState {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "Draft",
            Self::Active => "Active",
            Self::Paused => "Paused",
            Self::Archived => "Archived",
            Self::Unavailable => "Unavailable",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Draft" => Self::Draft,
                "Active" => Self::Active,
                "Paused" => Self::Paused,
                "Archived" => Self::Archived,
                "Unavailable" => Self::Unavailable,
                _ => return None,
            },
        )
    }
}

text_enum!(OfferingState);

pub(crate) static OFFERING_STATE: Schema = Schema::texts(
    &["Draft", "Active", "Paused", "Archived", "Unavailable"],
);

/// A request to create, change or remove a resource.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderDetails {
    pub offering: Option<Uri>,
    pub offering_name: Option<String>,
    pub plan: Option<Uri>,
    pub plan_unit: Option<types::BillingUnit>,
    /// Answers to the order form
    pub attributes: Option<Value>,
    /// Requested limits by component type
    pub limits: Option<BTreeMap<String, i64>>,
    pub uuid: Option<Uuid>,
    pub created: Option<DateTime<FixedOffset>>,
    pub resource_name: Option<String>,
    /// Price of the order without tax
    pub cost: Option<Decimal>,
    pub state: Option<types::OrderState>,
    /// The resource this order creates or changes
    pub marketplace_resource_uuid: Option<Uuid>,
    pub completed_at: Option<DateTime<FixedOffset>>,
    pub attachment: Option<Uri>,
    /// Default: `"Create"`.
    pub r#type: Option<types::RequestTypes>,
    /// Day before which the resource must not be created
    pub start_date: Option<NaiveDate>,
    pub url: Option<Uri>,
    /// Address of the person who placed the order
    pub created_by_email: Option<String>,
    /// Monthly price before the change
    pub old_cost_estimate: Option<f64>,
    /// Identifier at the provider
    pub backend_id: Option<String>,
    /// Ticket that tracks the order, if the offering is run by a help desk
    pub issue: Option<types::IssueReference>,
}

impl Encode for OrderDetails {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("offering", &self.offering),
                ("offering_name", &self.offering_name),
                ("plan", &self.plan),
                ("plan_unit", &self.plan_unit),
                ("attributes", &self.attributes),
                ("limits", &self.limits),
                ("uuid", &self.uuid),
                ("created", &self.created),
                ("resource_name", &self.resource_name),
                ("cost", &self.cost),
                ("state", &self.state),
                ("marketplace_resource_uuid", &self.marketplace_resource_uuid),
                ("completed_at", &self.completed_at),
                ("attachment", &self.attachment),
                ("type", &self.r#type),
                ("start_date", &self.start_date),
                ("url", &self.url),
                ("created_by_email", &self.created_by_email),
                ("old_cost_estimate", &self.old_cost_estimate),
                ("backend_id", &self.backend_id),
                ("issue", &self.issue),
            ],
        );
    }
}

pub(crate) static ORDER_DETAILS: Schema = Schema::object(
    &[
        ("offering", P::Optional, &schema::URI),
        ("offering_name", P::Optional, &schema::STRING),
        ("plan", P::Optional, &schema::URI),
        ("plan_unit", P::OptionalNullable, &types::BILLING_UNIT),
        ("attributes", P::Optional, &schema::ANY),
        ("limits", P::Optional, &Schema::map(&schema::INTEGER)),
        ("uuid", P::Optional, &schema::UUID),
        ("created", P::Optional, &schema::DATE_TIME),
        ("resource_name", P::Optional, &schema::STRING),
        (
            "cost",
            P::OptionalNullable,
            &Schema::string()
                .format(schema::Format::Decimal)
                .pattern(&types::patterns::UNIT_PRICE),
        ),
        ("state", P::Optional, &types::ORDER_STATE),
        ("marketplace_resource_uuid", P::Optional, &schema::UUID),
        ("completed_at", P::OptionalNullable, &schema::DATE_TIME),
        ("attachment", P::OptionalNullable, &schema::URI),
        ("type", P::Optional, &types::REQUEST_TYPES),
        ("start_date", P::OptionalNullable, &schema::DATE),
        ("url", P::Optional, &schema::URI),
        ("created_by_email", P::OptionalNullable, &schema::EMAIL),
        ("old_cost_estimate", P::Optional, &schema::NUMBER),
        ("backend_id", P::Optional, &Schema::string().length(0, 255)),
        ("issue", P::OptionalNullable, &types::ISSUE_REFERENCE),
    ],
);

/// Where an order stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderState {
    /// `pending-consumer`
    PendingConsumer,
    /// `pending-provider`
    PendingProvider,
    /// `pending-project`
    PendingProject,
    /// `pending-start-date`
    PendingStartDate,
    /// `executing`
    Executing,
    /// `done`
    Done,
    /// `erred`
    Erred,
    /// `canceled`
    Canceled,
    /// `rejected`
    Rejected,
    /// A value that the document does not list.
    Unknown(String),
}

impl OrderState {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PendingConsumer => "pending-consumer",
            Self::PendingProvider => "pending-provider",
            Self::PendingProject => "pending-project",
            Self::PendingStartDate => "pending-start-date",
            Self::Executing => "executing",
            Self::Done => "done",
            Self::Erred => "erred",
            Self::Canceled => "canceled",
            Self::Rejected => "rejected",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "pending-consumer" => Self::PendingConsumer,
                "pending-provider" => Self::PendingProvider,
                "pending-project" => Self::PendingProject,
                "pending-start-date" => Self::PendingStartDate,
                "executing" => Self::Executing,
                "done" => Self::Done,
                "erred" => Self::Erred,
                "canceled" => Self::Canceled,
                "rejected" => Self::Rejected,
                _ => return None,
            },
        )
    }
}

text_enum!(OrderState);

pub(crate) static ORDER_STATE: Schema = Schema::texts(
    &[
        "pending-consumer",
        "pending-provider",
        "pending-project",
        "pending-start-date",
        "executing",
        "done",
        "erred",
        "canceled",
        "rejected",
    ],
);

/// `RequestTypes`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestTypes {
    /// `Create`
    Create,
    /// `Update`
    Update,
    /// `Terminate`
    Terminate,
    /// `Restore`
    Restore,
    /// A value that the document does not list.
    Unknown(String),
}

impl RequestTypes {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Create => "Create",
            Self::Update => "Update",
            Self::Terminate => "Terminate",
            Self::Restore => "Restore",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Create" => Self::Create,
                "Update" => Self::Update,
                "Terminate" => Self::Terminate,
                "Restore" => Self::Restore,
                _ => return None,
            },
        )
    }
}

text_enum!(RequestTypes);

pub(crate) static REQUEST_TYPES: Schema = Schema::texts(
    &["Create", "Update", "Terminate", "Restore"],
);

/// Something that was ordered from an offering.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Resource {
    pub offering: Option<Uri>,
    pub offering_name: Option<String>,
    pub offering_plugin_options: Option<Value>,
    pub plan: Option<Uri>,
    pub plan_unit: Option<types::BillingUnit>,
    pub attributes: Option<BTreeMap<String, Value>>,
    /// Granted limits by component type
    pub limits: Option<BTreeMap<String, i64>>,
    pub uuid: Option<Uuid>,
    pub created: Option<DateTime<FixedOffset>>,
    pub url: Option<Uri>,
    pub state: Option<types::ResourceState>,
    /// Identifier at the provider
    pub backend_id: Option<String>,
    pub backend_metadata: Option<types::BackendMetadata>,
    pub name: Option<String>,
    pub slug: Option<String>,
    /// Consumption in the present period by component type
    pub current_usages: Option<BTreeMap<String, f64>>,
    /// Day on which the resource is taken down
    pub end_date: Option<NaiveDate>,
    /// Whether the provider has stopped the resource
    pub paused: Option<bool>,
    pub endpoints: Option<Vec<types::NestedEndpoint>>,
    /// Options chosen when ordering
    pub options: Option<Value>,
    pub available_actions: Option<Vec<String>>,
    /// The unfinished order, if there is one
    pub order_in_progress: Option<types::OrderDetails>,
    /// Next prepaid period, from `start` to `end`
    pub renewal_date: Option<BTreeMap<String, NaiveDate>>,
}

impl Encode for Resource {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("offering", &self.offering),
                ("offering_name", &self.offering_name),
                ("offering_plugin_options", &self.offering_plugin_options),
                ("plan", &self.plan),
                ("plan_unit", &self.plan_unit),
                ("attributes", &self.attributes),
                ("limits", &self.limits),
                ("uuid", &self.uuid),
                ("created", &self.created),
                ("url", &self.url),
                ("state", &self.state),
                ("backend_id", &self.backend_id),
                ("backend_metadata", &self.backend_metadata),
                ("name", &self.name),
                ("slug", &self.slug),
                ("current_usages", &self.current_usages),
                ("end_date", &self.end_date),
                ("paused", &self.paused),
                ("endpoints", &self.endpoints),
                ("options", &self.options),
                ("available_actions", &self.available_actions),
                ("order_in_progress", &self.order_in_progress),
                ("renewal_date", &self.renewal_date),
            ],
        );
    }
}

pub(crate) static RESOURCE: Schema = Schema::object(
    &[
        ("offering", P::Optional, &schema::URI),
        ("offering_name", P::Optional, &schema::STRING),
        ("offering_plugin_options", P::Optional, &schema::ANY),
        ("plan", P::Optional, &schema::URI),
        ("plan_unit", P::OptionalNullable, &types::BILLING_UNIT),
        ("attributes", P::Optional, &Schema::map(&schema::ANY)),
        ("limits", P::Optional, &Schema::map(&schema::INTEGER)),
        ("uuid", P::Optional, &schema::UUID),
        ("created", P::Optional, &schema::DATE_TIME),
        ("url", P::Optional, &schema::URI),
        ("state", P::Optional, &types::RESOURCE_STATE),
        ("backend_id", P::Optional, &schema::STRING),
        ("backend_metadata", P::Optional, &types::BACKEND_METADATA),
        ("name", P::Optional, &Schema::string().length(0, 150)),
        (
            "slug",
            P::Optional,
            &Schema::string().length(0, 50).pattern(&types::patterns::SLUG),
        ),
        ("current_usages", P::Optional, &Schema::map(&schema::NUMBER)),
        ("end_date", P::OptionalNullable, &schema::DATE),
        ("paused", P::Optional, &schema::BOOLEAN),
        ("endpoints", P::Optional, &Schema::array(&types::NESTED_ENDPOINT)),
        ("options", P::OptionalNullable, &schema::ANY),
        ("available_actions", P::Optional, &Schema::array(&schema::STRING)),
        ("order_in_progress", P::OptionalNullable, &types::ORDER_DETAILS),
        ("renewal_date", P::OptionalNullable, &Schema::map(&schema::DATE)),
    ],
);

/// `ResourceState`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceState {
    /// `Creating`
    Creating,
    /// `OK`
    Ok,
    /// `Erred`
    Erred,
    /// `Updating`
    Updating,
    /// `Terminating`
    Terminating,
    /// `Terminated`
    Terminated,
    /// A value that the document does not list.
    Unknown(String),
}

impl ResourceState {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "Creating",
            Self::Ok => "OK",
            Self::Erred => "Erred",
            Self::Updating => "Updating",
            Self::Terminating => "Terminating",
            Self::Terminated => "Terminated",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Creating" => Self::Creating,
                "OK" => Self::Ok,
                "Erred" => Self::Erred,
                "Updating" => Self::Updating,
                "Terminating" => Self::Terminating,
                "Terminated" => Self::Terminated,
                _ => return None,
            },
        )
    }
}

text_enum!(ResourceState);

pub(crate) static RESOURCE_STATE: Schema = Schema::texts(
    &["Creating", "OK", "Erred", "Updating", "Terminating", "Terminated"],
);

/// `ProviderOfferingDetailsOEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProviderOfferingDetailsOEnum {
    /// `-created`
    CreatedDesc,
    /// `-name`
    NameDesc,
    /// `-state`
    StateDesc,
    /// `-total_cost`
    TotalCostDesc,
    /// `-total_cost_estimated`
    TotalCostEstimatedDesc,
    /// `-total_customers`
    TotalCustomersDesc,
    /// `-type`
    TypeDesc,
    /// `created`
    Created,
    /// `name`
    Name,
    /// `state`
    State,
    /// `total_cost`
    TotalCost,
    /// `total_cost_estimated`
    TotalCostEstimated,
    /// `total_customers`
    TotalCustomers,
    /// `type`
    Type,
    /// A value that the document does not list.
    Unknown(String),
}

impl ProviderOfferingDetailsOEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedDesc => "-created",
            Self::NameDesc => "-name",
            Self::StateDesc => "-state",
            Self::TotalCostDesc => "-total_cost",
            Self::TotalCostEstimatedDesc => "-total_cost_estimated",
            Self::TotalCustomersDesc => "-total_customers",
            Self::TypeDesc => "-type",
            Self::Created => "created",
            Self::Name => "name",
            Self::State => "state",
            Self::TotalCost => "total_cost",
            Self::TotalCostEstimated => "total_cost_estimated",
            Self::TotalCustomers => "total_customers",
            Self::Type => "type",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "-created" => Self::CreatedDesc,
                "-name" => Self::NameDesc,
                "-state" => Self::StateDesc,
                "-total_cost" => Self::TotalCostDesc,
                "-total_cost_estimated" => Self::TotalCostEstimatedDesc,
                "-total_customers" => Self::TotalCustomersDesc,
                "-type" => Self::TypeDesc,
                "created" => Self::Created,
                "name" => Self::Name,
                "state" => Self::State,
                "total_cost" => Self::TotalCost,
                "total_cost_estimated" => Self::TotalCostEstimated,
                "total_customers" => Self::TotalCustomers,
                "type" => Self::Type,
                _ => return None,
            },
        )
    }
}

text_enum!(ProviderOfferingDetailsOEnum);

pub(crate) static PROVIDER_OFFERING_DETAILS_O_ENUM: Schema = Schema::texts(
    &[
        "-created",
        "-name",
        "-state",
        "-total_cost",
        "-total_cost_estimated",
        "-total_customers",
        "-type",
        "created",
        "name",
        "state",
        "total_cost",
        "total_cost_estimated",
        "total_customers",
        "type",
    ],
);
