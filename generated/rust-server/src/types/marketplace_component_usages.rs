use crate::prelude::*;

/// Consumption of one component in one billing period.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ComponentUsage {
    pub uuid: Option<Uuid>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub measured_unit: Option<String>,
    /// Amount consumed in the period
    pub usage: Option<i64>,
    pub date: Option<DateTime<FixedOffset>>,
    /// Whether the figure is repeated every month until another one is reported
    pub recurring: Option<bool>,
    pub resource_name: Option<String>,
    pub resource_uuid: Option<Uuid>,
    /// First day of the month
    pub billing_period: Option<NaiveDate>,
    pub modified_by: Option<i64>,
}

impl Encode for ComponentUsage {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("uuid", &self.uuid),
                ("description", &self.description),
                ("type", &self.r#type),
                ("measured_unit", &self.measured_unit),
                ("usage", &self.usage),
                ("date", &self.date),
                ("recurring", &self.recurring),
                ("resource_name", &self.resource_name),
                ("resource_uuid", &self.resource_uuid),
                ("billing_period", &self.billing_period),
                ("modified_by", &self.modified_by),
            ],
        );
    }
}

pub(crate) static COMPONENT_USAGE: Schema = Schema::object(
    &[
        ("uuid", P::Optional, &schema::UUID),
        ("description", P::Optional, &Schema::string().length(0, 4096)),
        ("type", P::Optional, &schema::STRING),
        ("measured_unit", P::Optional, &schema::STRING),
        ("usage", P::Optional, &schema::INTEGER),
        ("date", P::Optional, &schema::DATE_TIME),
        ("recurring", P::Optional, &schema::BOOLEAN),
        ("resource_name", P::Optional, &schema::STRING),
        ("resource_uuid", P::Optional, &schema::UUID),
        ("billing_period", P::Optional, &schema::DATE),
        ("modified_by", P::OptionalNullable, &schema::INTEGER),
    ],
);

/// `ComponentUsageCreateRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ComponentUsageCreateRequest {
    pub usages: Vec<types::ComponentUsageItemRequest>,
    pub plan_period: Option<Uuid>,
    pub resource: Option<Uuid>,
    /// Any moment of the period, now if left out
    pub date: Option<DateTime<FixedOffset>>,
}

impl Decode for ComponentUsageCreateRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            usages: o.take("usages")?,
            plan_period: o.take("plan_period")?,
            resource: o.take("resource")?,
            date: o.take("date")?,
        })
    }
}

pub(crate) static COMPONENT_USAGE_CREATE_REQUEST: Schema = Schema::object(
    &[
        ("usages", P::Required, &Schema::array(&types::COMPONENT_USAGE_ITEM_REQUEST)),
        ("plan_period", P::Optional, &schema::UUID),
        ("resource", P::Optional, &schema::UUID),
        ("date", P::Optional, &schema::DATE_TIME),
    ],
);

/// `ComponentUsageItemRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
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

impl Decode for ComponentUsageItemRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            r#type: o.take("type")?,
            amount: o.take("amount")?,
            description: o.take("description")?,
            recurring: o.take("recurring")?,
        })
    }
}

pub(crate) static COMPONENT_USAGE_ITEM_REQUEST: Schema = Schema::object(
    &[
        ("type", P::Required, &Schema::string().length(1, u32::MAX)),
        (
            "amount",
            P::Required,
            &Schema::string()
                .format(schema::Format::Decimal)
                .pattern(&types::patterns::AMOUNT),
        ),
        ("description", P::Optional, &schema::STRING),
        ("recurring", P::Optional, &schema::BOOLEAN),
    ],
);

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

pub(crate) static COMPONENT_USAGE_FIELD_ENUM: Schema = Schema::texts(
    &[
        "billing_period",
        "date",
        "description",
        "measured_unit",
        "modified_by",
        "recurring",
        "resource_name",
        "resource_uuid",
        "type",
        "usage",
        "uuid",
    ],
);

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

pub(crate) static COMPONENT_USAGE_O_ENUM: Schema = Schema::texts(
    &["-billing_period", "-usage", "billing_period", "usage"],
);
