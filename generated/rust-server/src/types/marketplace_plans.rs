use crate::prelude::*;

/// `PatchedProviderPlanDetailsRequest`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PatchedProviderPlanDetailsRequest {
    pub name: Option<String>,
    pub description: Option<String>,
    pub max_amount: Patch<i64>,
    pub unit_price: Option<Decimal>,
    pub unit: Option<types::BillingUnit>,
}

impl Decode for PatchedProviderPlanDetailsRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            name: o.take("name")?,
            description: o.take("description")?,
            max_amount: o.take("max_amount")?,
            unit_price: o.take("unit_price")?,
            unit: o.take("unit")?,
        })
    }
}

pub(crate) static PATCHED_PROVIDER_PLAN_DETAILS_REQUEST: Schema = Schema::object(
    &[
        ("name", P::Optional, &Schema::string().length(1, 150)),
        ("description", P::Optional, &schema::STRING),
        (
            "max_amount",
            P::OptionalNullable,
            &Schema::integer()
                .range(schema::Limit::Inclusive(1.0), schema::Limit::Inclusive(32767.0)),
        ),
        (
            "unit_price",
            P::Optional,
            &Schema::string()
                .format(schema::Format::Decimal)
                .pattern(&types::patterns::UNIT_PRICE),
        ),
        ("unit", P::Optional, &types::BILLING_UNIT),
    ],
);

/// `PricesUpdateRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PricesUpdateRequest {
    /// Price of a unit by component type
    pub prices: BTreeMap<String, Decimal>,
}

impl Decode for PricesUpdateRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { prices: o.take("prices")? })
    }
}

pub(crate) static PRICES_UPDATE_REQUEST: Schema = Schema::object(
    &[
        (
            "prices",
            P::Required,
            &Schema::map(
                &Schema::string()
                    .format(schema::Format::Decimal)
                    .pattern(&types::patterns::UNIT_PRICE),
            ),
        ),
    ],
);

/// `ProviderPlanDetails`
#[derive(Clone, Debug)]
pub struct ProviderPlanDetails {
    pub url: Uri,
    pub uuid: Uuid,
    pub name: String,
    pub description: Option<String>,
    /// Most resources that may run on the plan
    pub max_amount: Option<i64>,
    /// Whether new orders may choose the plan
    pub is_active: bool,
    pub unit_price: Option<Decimal>,
    pub unit: Option<types::BillingUnit>,
    pub init_price: f64,
    pub components: Vec<types::NestedPlanComponent>,
    pub offering: Uri,
    /// Price of a unit by component type
    pub prices: BTreeMap<String, f64>,
}

impl Encode for ProviderPlanDetails {
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
                ("offering", &self.offering),
                ("prices", &self.prices),
            ],
        );
    }
}

pub(crate) static PROVIDER_PLAN_DETAILS: Schema = Schema::object(
    &[
        ("url", P::ReadOnly, &schema::URI),
        ("uuid", P::ReadOnly, &schema::UUID),
        ("name", P::Required, &Schema::string().length(0, 150)),
        ("description", P::Optional, &schema::STRING),
        (
            "max_amount",
            P::OptionalNullable,
            &Schema::integer()
                .range(schema::Limit::Inclusive(1.0), schema::Limit::Inclusive(32767.0)),
        ),
        ("is_active", P::ReadOnly, &schema::BOOLEAN),
        (
            "unit_price",
            P::Optional,
            &Schema::string()
                .format(schema::Format::Decimal)
                .pattern(&types::patterns::UNIT_PRICE),
        ),
        ("unit", P::Optional, &types::BILLING_UNIT),
        ("init_price", P::ReadOnly, &schema::NUMBER),
        ("components", P::ReadOnly, &Schema::array(&types::NESTED_PLAN_COMPONENT)),
        ("offering", P::Required, &schema::URI),
        ("prices", P::ReadOnly, &Schema::map(&schema::NUMBER)),
    ],
);

/// `ProviderPlanDetailsRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ProviderPlanDetailsRequest {
    pub name: String,
    pub description: Option<String>,
    /// Most resources that may run on the plan
    pub max_amount: Option<i64>,
    pub unit_price: Option<Decimal>,
    pub unit: Option<types::BillingUnit>,
    pub offering: Uri,
}

impl Decode for ProviderPlanDetailsRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            name: o.take("name")?,
            description: o.take("description")?,
            max_amount: o.take("max_amount")?,
            unit_price: o.take("unit_price")?,
            unit: o.take("unit")?,
            offering: o.take("offering")?,
        })
    }
}

pub(crate) static PROVIDER_PLAN_DETAILS_REQUEST: Schema = Schema::object(
    &[
        ("name", P::Required, &Schema::string().length(1, 150)),
        ("description", P::Optional, &schema::STRING),
        (
            "max_amount",
            P::OptionalNullable,
            &Schema::integer()
                .range(schema::Limit::Inclusive(1.0), schema::Limit::Inclusive(32767.0)),
        ),
        (
            "unit_price",
            P::Optional,
            &Schema::string()
                .format(schema::Format::Decimal)
                .pattern(&types::patterns::UNIT_PRICE),
        ),
        ("unit", P::Optional, &types::BILLING_UNIT),
        ("offering", P::Required, &schema::URI),
    ],
);
