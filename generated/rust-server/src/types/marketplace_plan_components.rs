use crate::prelude::*;

/// `PlanComponent`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PlanComponent {
    pub plan_uuid: Uuid,
    pub plan_unit: types::BillingUnit,
    pub component_name: String,
    pub billing_type: types::BillingTypeEnum,
    pub price: Option<Decimal>,
    /// Price from the coming month on
    pub future_price: Option<Decimal>,
}

impl PlanComponent {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        plan_uuid: Uuid,
        plan_unit: types::BillingUnit,
        component_name: impl Into<String>,
        billing_type: types::BillingTypeEnum,
    ) -> Self {
        Self {
            plan_uuid,
            plan_unit,
            component_name: component_name.into(),
            billing_type,
            price: None,
            future_price: None,
        }
    }
}

impl Encode for PlanComponent {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("plan_uuid", &self.plan_uuid),
                ("plan_unit", &self.plan_unit),
                ("component_name", &self.component_name),
                ("billing_type", &self.billing_type),
                ("price", &self.price),
                ("future_price", &self.future_price),
            ],
        );
    }
}

pub(crate) static PLAN_COMPONENT: Schema = Schema::object(
    &[
        ("plan_uuid", P::ReadOnly, &schema::UUID),
        ("plan_unit", P::ReadOnly, &types::BILLING_UNIT),
        ("component_name", P::ReadOnly, &schema::STRING),
        ("billing_type", P::ReadOnly, &types::BILLING_TYPE_ENUM),
        (
            "price",
            P::Optional,
            &Schema::string()
                .format(schema::Format::Decimal)
                .pattern(&types::patterns::UNIT_PRICE),
        ),
        (
            "future_price",
            P::OptionalNullable,
            &Schema::string()
                .format(schema::Format::Decimal)
                .pattern(&types::patterns::UNIT_PRICE),
        ),
    ],
);
