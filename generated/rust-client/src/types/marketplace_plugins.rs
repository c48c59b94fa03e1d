use crate::prelude::*;

/// `PluginComponent`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PluginComponent {
    pub r#type: Field<String>,
    pub name: Field<String>,
    pub measured_unit: Field<String>,
    pub billing_type: Field<types::BillingTypeEnum>,
}

impl Decode for PluginComponent {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("type", P::Required, &mut this.r#type),
                ("name", P::Required, &mut this.name),
                ("measured_unit", P::Required, &mut this.measured_unit),
                ("billing_type", P::Required, &mut this.billing_type),
            ],
        )?;
        Ok(this)
    }
}

/// `PluginOfferingType`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PluginOfferingType {
    pub offering_type: Field<String>,
    pub components: Field<List<types::PluginComponent>>,
    pub available_limits: Field<List<String>>,
}

impl Decode for PluginOfferingType {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("offering_type", P::Required, &mut this.offering_type),
                ("components", P::Required, &mut this.components),
                ("available_limits", P::Required, &mut this.available_limits),
            ],
        )?;
        Ok(this)
    }
}
