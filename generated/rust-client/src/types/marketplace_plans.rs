use crate::prelude::*;

/// `PatchedProviderPlanDetailsRequest`
#[derive(Clone, Debug, Default)]
pub struct PatchedProviderPlanDetailsRequest {
    pub name: Option<String>,
    pub description: Option<String>,
    pub max_amount: Patch<i64>,
    pub unit_price: Option<Decimal>,
    pub unit: Option<types::BillingUnit>,
}

impl Encode for PatchedProviderPlanDetailsRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("name", &self.name),
                ("description", &self.description),
                ("max_amount", &self.max_amount),
                ("unit_price", &self.unit_price),
                ("unit", &self.unit),
            ],
        );
    }
}

/// `PricesUpdateRequest`
#[derive(Clone, Debug)]
pub struct PricesUpdateRequest {
    /// Price of a unit by component type
    pub prices: BTreeMap<String, Decimal>,
}

impl PricesUpdateRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(prices: BTreeMap<String, Decimal>) -> Self {
        Self { prices }
    }
}

impl Encode for PricesUpdateRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("prices", &self.prices)]);
    }
}

/// `ProviderPlanDetails`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProviderPlanDetails {
    pub url: Field<Uri>,
    pub uuid: Field<Uuid>,
    pub name: Field<String>,
    pub description: Field<String>,
    /// Most resources that may run on the plan
    pub max_amount: Field<i64>,
    /// Whether new orders may choose the plan
    pub is_active: Field<bool>,
    pub unit_price: Field<Decimal>,
    pub unit: Field<types::BillingUnit>,
    pub init_price: Field<f64>,
    pub components: Field<List<types::NestedPlanComponent>>,
    pub offering: Field<Uri>,
    /// Price of a unit by component type
    pub prices: Field<Map<f64>>,
}

impl Decode for ProviderPlanDetails {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("url", P::Required, &mut this.url),
                ("uuid", P::Required, &mut this.uuid),
                ("name", P::Required, &mut this.name),
                ("description", P::Optional, &mut this.description),
                ("max_amount", P::OptionalNullable, &mut this.max_amount),
                ("is_active", P::Required, &mut this.is_active),
                ("unit_price", P::Optional, &mut this.unit_price),
                ("unit", P::Optional, &mut this.unit),
                ("init_price", P::Required, &mut this.init_price),
                ("components", P::Required, &mut this.components),
                ("offering", P::Required, &mut this.offering),
                ("prices", P::Required, &mut this.prices),
            ],
        )?;
        Ok(this)
    }
}

/// `ProviderPlanDetailsRequest`
#[derive(Clone, Debug)]
pub struct ProviderPlanDetailsRequest {
    pub name: String,
    pub description: Option<String>,
    /// Most resources that may run on the plan
    pub max_amount: Patch<i64>,
    pub unit_price: Option<Decimal>,
    pub unit: Option<types::BillingUnit>,
    pub offering: Uri,
}

impl ProviderPlanDetailsRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, offering: impl Into<Uri>) -> Self {
        Self {
            name: name.into(),
            description: None,
            max_amount: Patch::Keep,
            unit_price: None,
            unit: None,
            offering: offering.into(),
        }
    }
}

impl Encode for ProviderPlanDetailsRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("name", &self.name),
                ("description", &self.description),
                ("max_amount", &self.max_amount),
                ("unit_price", &self.unit_price),
                ("unit", &self.unit),
                ("offering", &self.offering),
            ],
        );
    }
}
