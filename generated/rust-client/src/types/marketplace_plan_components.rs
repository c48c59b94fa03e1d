use crate::prelude::*;

/// `PlanComponent`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlanComponent {
    pub plan_uuid: Field<Uuid>,
    pub plan_unit: Field<types::BillingUnit>,
    pub component_name: Field<String>,
    pub billing_type: Field<types::BillingTypeEnum>,
    pub price: Field<Decimal>,
    /// Price from the coming month on
    pub future_price: Field<Decimal>,
}

impl Decode for PlanComponent {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("plan_uuid", P::Required, &mut this.plan_uuid),
                ("plan_unit", P::Required, &mut this.plan_unit),
                ("component_name", P::Required, &mut this.component_name),
                ("billing_type", P::Required, &mut this.billing_type),
                ("price", P::Optional, &mut this.price),
                ("future_price", P::OptionalNullable, &mut this.future_price),
            ],
        )?;
        Ok(this)
    }
}
