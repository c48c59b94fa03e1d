use crate::prelude::*;

/// `AgentService`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AgentService {
    pub uuid: Field<Uuid>,
    pub identity: Field<Uuid>,
    pub name: Field<String>,
    pub mode: Field<String>,
    pub state: Field<types::AgentServiceState>,
    /// Last figures the agent has sent
    pub statistics: Field<Value>,
    pub created: Field<DateTime<FixedOffset>>,
}

impl Decode for AgentService {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("uuid", P::Required, &mut this.uuid),
                ("identity", P::Required, &mut this.identity),
                ("name", P::Required, &mut this.name),
                ("mode", P::OptionalNullable, &mut this.mode),
                ("state", P::Required, &mut this.state),
                ("statistics", P::OptionalNullable, &mut this.statistics),
                ("created", P::Required, &mut this.created),
            ],
        )?;
        Ok(this)
    }
}

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

/// `BackendMetadata`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BackendMetadata {
    pub state: Field<String>,
    pub runtime_state: Field<String>,
    pub instance_name: Field<String>,
}

impl Decode for BackendMetadata {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("state", P::Optional, &mut this.state),
                ("runtime_state", P::Optional, &mut this.runtime_state),
                ("instance_name", P::OptionalNullable, &mut this.instance_name),
            ],
        )?;
        Ok(this)
    }
}

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

/// `IssueReference`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct IssueReference {
    pub key: Field<String>,
    pub uuid: Field<String>,
}

impl Decode for IssueReference {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("key", P::Optional, &mut this.key),
                ("uuid", P::Optional, &mut this.uuid),
            ],
        )?;
        Ok(this)
    }
}

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

/// `NestedEndpoint`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NestedEndpoint {
    pub uuid: Field<Uuid>,
    pub name: Field<String>,
    pub url: Field<String>,
}

impl Decode for NestedEndpoint {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("uuid", P::Optional, &mut this.uuid),
                ("name", P::Optional, &mut this.name),
                ("url", P::Optional, &mut this.url),
            ],
        )?;
        Ok(this)
    }
}

/// `NestedPlanComponent`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NestedPlanComponent {
    pub r#type: Field<String>,
    pub name: Field<String>,
    pub measured_unit: Field<String>,
    pub amount: Field<i64>,
    pub price: Field<Decimal>,
}

impl Decode for NestedPlanComponent {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("type", P::Optional, &mut this.r#type),
                ("name", P::Optional, &mut this.name),
                ("measured_unit", P::Optional, &mut this.measured_unit),
                ("amount", P::Optional, &mut this.amount),
                ("price", P::Optional, &mut this.price),
            ],
        )?;
        Ok(this)
    }
}

/// `OfferingComponent`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OfferingComponent {
    pub uuid: Field<Uuid>,
    pub billing_type: Field<types::BillingTypeEnum>,
    pub r#type: Field<String>,
    pub name: Field<String>,
    pub description: Field<String>,
    /// Unit of the figures, e.g. `GB`
    pub measured_unit: Field<String>,
    /// Span after which usage starts from zero
    pub limit_period: Field<types::LimitPeriodEnum>,
    pub max_value: Field<i64>,
    pub min_value: Field<i64>,
    /// Divisor between raw and shown figures
    pub factor: Field<i64>,
    /// Component that is billed for what exceeds the limit
    pub overage_component: Field<Uuid>,
}

impl Decode for OfferingComponent {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("uuid", P::Optional, &mut this.uuid),
                ("billing_type", P::Optional, &mut this.billing_type),
                ("type", P::Optional, &mut this.r#type),
                ("name", P::Optional, &mut this.name),
                ("description", P::Optional, &mut this.description),
                ("measured_unit", P::Optional, &mut this.measured_unit),
                ("limit_period", P::OptionalNullable, &mut this.limit_period),
                ("max_value", P::OptionalNullable, &mut this.max_value),
                ("min_value", P::OptionalNullable, &mut this.min_value),
                ("factor", P::OptionalNullable, &mut this.factor),
                ("overage_component", P::OptionalNullable, &mut this.overage_component),
            ],
        )?;
        Ok(this)
    }
}

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

/// A request to create, change or remove a resource.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderDetails {
    pub offering: Field<Uri>,
    pub offering_name: Field<String>,
    pub plan: Field<Uri>,
    pub plan_unit: Field<types::BillingUnit>,
    /// Answers to the order form
    pub attributes: Field<Value>,
    /// Requested limits by component type
    pub limits: Field<Map<i64>>,
    pub uuid: Field<Uuid>,
    pub created: Field<DateTime<FixedOffset>>,
    pub resource_name: Field<String>,
    /// Price of the order without tax
    pub cost: Field<Decimal>,
    pub state: Field<types::OrderState>,
    /// The resource this order creates or changes
    pub marketplace_resource_uuid: Field<Uuid>,
    pub completed_at: Field<DateTime<FixedOffset>>,
    pub attachment: Field<Uri>,
    /// Default: `"Create"`.
    pub r#type: Field<types::RequestTypes>,
    /// Day before which the resource must not be created
    pub start_date: Field<NaiveDate>,
    pub url: Field<Uri>,
    /// Address of the person who placed the order
    pub created_by_email: Field<EmailAddress>,
    /// Monthly price before the change
    pub old_cost_estimate: Field<f64>,
    /// Identifier at the provider
    pub backend_id: Field<String>,
    /// Ticket that tracks the order, if the offering is run by a help desk
    pub issue: Field<types::IssueReference>,
}

impl Decode for OrderDetails {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("offering", P::Optional, &mut this.offering),
                ("offering_name", P::Optional, &mut this.offering_name),
                ("plan", P::Optional, &mut this.plan),
                ("plan_unit", P::OptionalNullable, &mut this.plan_unit),
                ("attributes", P::OptionalNullable, &mut this.attributes),
                ("limits", P::Optional, &mut this.limits),
                ("uuid", P::Optional, &mut this.uuid),
                ("created", P::Optional, &mut this.created),
                ("resource_name", P::Optional, &mut this.resource_name),
                ("cost", P::OptionalNullable, &mut this.cost),
                ("state", P::Optional, &mut this.state),
                (
                    "marketplace_resource_uuid",
                    P::Optional,
                    &mut this.marketplace_resource_uuid,
                ),
                ("completed_at", P::OptionalNullable, &mut this.completed_at),
                ("attachment", P::OptionalNullable, &mut this.attachment),
                ("type", P::Optional, &mut this.r#type),
                ("start_date", P::OptionalNullable, &mut this.start_date),
                ("url", P::Optional, &mut this.url),
                ("created_by_email", P::OptionalNullable, &mut this.created_by_email),
                ("old_cost_estimate", P::Optional, &mut this.old_cost_estimate),
                ("backend_id", P::Optional, &mut this.backend_id),
                ("issue", P::OptionalNullable, &mut this.issue),
            ],
        )?;
        Ok(this)
    }
}

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

/// Something that was ordered from an offering.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Resource {
    pub offering: Field<Uri>,
    pub offering_name: Field<String>,
    pub offering_plugin_options: Field<Value>,
    pub plan: Field<Uri>,
    pub plan_unit: Field<types::BillingUnit>,
    pub attributes: Field<Map<Value>>,
    /// Granted limits by component type
    pub limits: Field<Map<i64>>,
    pub uuid: Field<Uuid>,
    pub created: Field<DateTime<FixedOffset>>,
    pub url: Field<Uri>,
    pub state: Field<types::ResourceState>,
    /// Identifier at the provider
    pub backend_id: Field<String>,
    pub backend_metadata: Field<types::BackendMetadata>,
    pub name: Field<String>,
    pub slug: Field<String>,
    /// Consumption in the present period by component type
    pub current_usages: Field<Map<f64>>,
    /// Day on which the resource is taken down
    pub end_date: Field<NaiveDate>,
    /// Whether the provider has stopped the resource
    pub paused: Field<bool>,
    pub endpoints: Field<List<types::NestedEndpoint>>,
    /// Options chosen when ordering
    pub options: Field<Value>,
    pub available_actions: Field<List<String>>,
    /// The unfinished order, if there is one
    pub order_in_progress: Field<types::OrderDetails>,
    /// Next prepaid period, from `start` to `end`
    pub renewal_date: Field<Map<NaiveDate>>,
}

impl Decode for Resource {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("offering", P::Optional, &mut this.offering),
                ("offering_name", P::Optional, &mut this.offering_name),
                (
                    "offering_plugin_options",
                    P::OptionalNullable,
                    &mut this.offering_plugin_options,
                ),
                ("plan", P::Optional, &mut this.plan),
                ("plan_unit", P::OptionalNullable, &mut this.plan_unit),
                ("attributes", P::Optional, &mut this.attributes),
                ("limits", P::Optional, &mut this.limits),
                ("uuid", P::Optional, &mut this.uuid),
                ("created", P::Optional, &mut this.created),
                ("url", P::Optional, &mut this.url),
                ("state", P::Optional, &mut this.state),
                ("backend_id", P::Optional, &mut this.backend_id),
                ("backend_metadata", P::Optional, &mut this.backend_metadata),
                ("name", P::Optional, &mut this.name),
                ("slug", P::Optional, &mut this.slug),
                ("current_usages", P::Optional, &mut this.current_usages),
                ("end_date", P::OptionalNullable, &mut this.end_date),
                ("paused", P::Optional, &mut this.paused),
                ("endpoints", P::Optional, &mut this.endpoints),
                ("options", P::OptionalNullable, &mut this.options),
                ("available_actions", P::Optional, &mut this.available_actions),
                ("order_in_progress", P::OptionalNullable, &mut this.order_in_progress),
                ("renewal_date", P::OptionalNullable, &mut this.renewal_date),
            ],
        )?;
        Ok(this)
    }
}

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
