use crate::prelude::*;

/// Consumption of one component in one billing period.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ComponentUsage {
    pub uuid: Field<Uuid>,
    pub description: Field<String>,
    pub r#type: Field<String>,
    pub measured_unit: Field<String>,
    /// Amount consumed in the period
    pub usage: Field<i64>,
    pub date: Field<DateTime<FixedOffset>>,
    /// Whether the figure is repeated every month until another one is reported
    pub recurring: Field<bool>,
    pub resource_name: Field<String>,
    pub resource_uuid: Field<Uuid>,
    /// First day of the month
    pub billing_period: Field<NaiveDate>,
    pub modified_by: Field<i64>,
}

impl Decode for ComponentUsage {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("uuid", P::Optional, &mut this.uuid),
                ("description", P::Optional, &mut this.description),
                ("type", P::Optional, &mut this.r#type),
                ("measured_unit", P::Optional, &mut this.measured_unit),
                ("usage", P::Optional, &mut this.usage),
                ("date", P::Optional, &mut this.date),
                ("recurring", P::Optional, &mut this.recurring),
                ("resource_name", P::Optional, &mut this.resource_name),
                ("resource_uuid", P::Optional, &mut this.resource_uuid),
                ("billing_period", P::Optional, &mut this.billing_period),
                ("modified_by", P::OptionalNullable, &mut this.modified_by),
            ],
        )?;
        Ok(this)
    }
}

/// `ComponentUsageCreateRequest`
#[derive(Clone, Debug)]
pub struct ComponentUsageCreateRequest {
    pub usages: Vec<types::ComponentUsageItemRequest>,
    pub plan_period: Option<Uuid>,
    pub resource: Option<Uuid>,
    /// Any moment of the period, now if left out
    pub date: Option<DateTime<FixedOffset>>,
}

impl ComponentUsageCreateRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(usages: Vec<types::ComponentUsageItemRequest>) -> Self {
        Self {
            usages,
            plan_period: None,
            resource: None,
            date: None,
        }
    }
}

impl Encode for ComponentUsageCreateRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("usages", &self.usages),
                ("plan_period", &self.plan_period),
                ("resource", &self.resource),
                ("date", &self.date),
            ],
        );
    }
}

/// `ComponentUsageItemRequest`
#[derive(Clone, Debug)]
pub struct ComponentUsageItemRequest {
    pub r#type: String,
    /// Amount consumed so far in the period
    pub amount: Decimal,
    pub description: Option<String>,
    /// Repeat the figure every month until another one is reported
    ///
    /// Default: `false`.
    pub recurring: Option<bool>,
}

impl ComponentUsageItemRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>, amount: Decimal) -> Self {
        Self {
            r#type: r#type.into(),
            amount,
            description: None,
            recurring: None,
        }
    }
}

impl Encode for ComponentUsageItemRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("type", &self.r#type),
                ("amount", &self.amount),
                ("description", &self.description),
                ("recurring", &self.recurring),
            ],
        );
    }
}

/// `ComponentUsageFieldEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComponentUsageFieldEnum {
    /// `billing_period`
    BillingPeriod,
    /// `date`
    Date,
    /// `description`
    Description,
    /// `measured_unit`
    MeasuredUnit,
    /// `modified_by`
    ModifiedBy,
    /// `recurring`
    Recurring,
    /// `resource_name`
    ResourceName,
    /// `resource_uuid`
    ResourceUuid,
    /// `type`
    Type,
    /// `usage`
    Usage,
    /// `uuid`
    Uuid,
    /// A value that the document does not list.
    Unknown(String),
}

impl ComponentUsageFieldEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BillingPeriod => "billing_period",
            Self::Date => "date",
            Self::Description => "description",
            Self::MeasuredUnit => "measured_unit",
            Self::ModifiedBy => "modified_by",
            Self::Recurring => "recurring",
            Self::ResourceName => "resource_name",
            Self::ResourceUuid => "resource_uuid",
            Self::Type => "type",
            Self::Usage => "usage",
            Self::Uuid => "uuid",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "billing_period" => Self::BillingPeriod,
                "date" => Self::Date,
                "description" => Self::Description,
                "measured_unit" => Self::MeasuredUnit,
                "modified_by" => Self::ModifiedBy,
                "recurring" => Self::Recurring,
                "resource_name" => Self::ResourceName,
                "resource_uuid" => Self::ResourceUuid,
                "type" => Self::Type,
                "usage" => Self::Usage,
                "uuid" => Self::Uuid,
                _ => return None,
            },
        )
    }
}

text_enum!(ComponentUsageFieldEnum);

/// `ComponentUsageOEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComponentUsageOEnum {
    /// `-billing_period`
    BillingPeriodDesc,
    /// `-usage`
    UsageDesc,
    /// `billing_period`
    BillingPeriod,
    /// `usage`
    Usage,
    /// A value that the document does not list.
    Unknown(String),
}

impl ComponentUsageOEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BillingPeriodDesc => "-billing_period",
            Self::UsageDesc => "-usage",
            Self::BillingPeriod => "billing_period",
            Self::Usage => "usage",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "-billing_period" => Self::BillingPeriodDesc,
                "-usage" => Self::UsageDesc,
                "billing_period" => Self::BillingPeriod,
                "usage" => Self::Usage,
                _ => return None,
            },
        )
    }
}

text_enum!(ComponentUsageOEnum);
