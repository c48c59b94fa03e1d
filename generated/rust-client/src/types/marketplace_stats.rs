use crate::prelude::*;

/// `OfferingStatsCounter`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OfferingStatsCounter {
    pub category_uuid: Field<Uuid>,
    pub category_title: Field<String>,
    pub service_provider_name: Field<String>,
    pub count: Field<i64>,
}

impl Decode for OfferingStatsCounter {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("category_uuid", P::Required, &mut this.category_uuid),
                ("category_title", P::Required, &mut this.category_title),
                ("service_provider_name", P::Required, &mut this.service_provider_name),
                ("count", P::Required, &mut this.count),
            ],
        )?;
        Ok(this)
    }
}

/// `OrderStatsResponse`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderStatsResponse {
    pub summary: Field<types::OrderStatsSummary>,
    /// Orders counted by state
    pub by_state: Field<Map<i64>>,
    /// Orders counted by type
    pub by_type: Field<Map<i64>>,
}

impl Decode for OrderStatsResponse {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("summary", P::Required, &mut this.summary),
                ("by_state", P::Required, &mut this.by_state),
                ("by_type", P::Required, &mut this.by_type),
            ],
        )?;
        Ok(this)
    }
}

/// `OrderStatsSummary`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderStatsSummary {
    pub total: Field<i64>,
    /// Sum of the prices, null without orders
    pub total_cost: Field<Decimal>,
    pub pending: Field<i64>,
    pub done: Field<i64>,
    pub erred: Field<i64>,
}

impl Decode for OrderStatsSummary {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("total", P::Required, &mut this.total),
                ("total_cost", P::Nullable, &mut this.total_cost),
                ("pending", P::Required, &mut this.pending),
                ("done", P::Required, &mut this.done),
                ("erred", P::Required, &mut this.erred),
            ],
        )?;
        Ok(this)
    }
}

/// `ProjectsLimitsGroupedByOecd`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProjectsLimitsGroupedByOecd {
    /// OECD code, then component type, then the sum of limits
    pub limits: Field<Map<Map<Decimal>>>,
}

impl Decode for ProjectsLimitsGroupedByOecd {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(&mut [("limits", P::Required, &mut this.limits)])?;
        Ok(this)
    }
}

/// `ProviderOfferingStats`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProviderOfferingStats {
    /// One row per offering
    pub offerings: Field<List<Map<Value>>>,
}

impl Decode for ProviderOfferingStats {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(&mut [("offerings", P::Required, &mut this.offerings)])?;
        Ok(this)
    }
}
