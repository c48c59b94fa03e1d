use crate::prelude::*;

/// `PluginComponent`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PluginComponent {
    pub r#type: String,
    pub name: String,
    pub measured_unit: String,
    pub billing_type: types::BillingTypeEnum,
}

impl PluginComponent {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        r#type: impl Into<String>,
        name: impl Into<String>,
        measured_unit: impl Into<String>,
        billing_type: types::BillingTypeEnum,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            name: name.into(),
            measured_unit: measured_unit.into(),
            billing_type,
        }
    }
}

impl Encode for PluginComponent {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("type", &self.r#type),
                ("name", &self.name),
                ("measured_unit", &self.measured_unit),
                ("billing_type", &self.billing_type),
            ],
        );
    }
}

pub(crate) static PLUGIN_COMPONENT: Schema = Schema::object(
    &[
        ("type", P::Required, &schema::STRING),
        ("name", P::Required, &schema::STRING),
        ("measured_unit", P::Required, &schema::STRING),
        ("billing_type", P::Required, &types::BILLING_TYPE_ENUM),
    ],
);

/// `PluginOfferingType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PluginOfferingType {
    pub offering_type: String,
    pub components: Vec<types::PluginComponent>,
    pub available_limits: Vec<String>,
}

impl PluginOfferingType {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        offering_type: impl Into<String>,
        components: Vec<types::PluginComponent>,
        available_limits: Vec<String>,
    ) -> Self {
        Self {
            offering_type: offering_type.into(),
            components,
            available_limits,
        }
    }
}

impl Encode for PluginOfferingType {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("offering_type", &self.offering_type),
                ("components", &self.components),
                ("available_limits", &self.available_limits),
            ],
        );
    }
}

pub(crate) static PLUGIN_OFFERING_TYPE: Schema = Schema::object(
    &[
        ("offering_type", P::Required, &schema::STRING),
        ("components", P::Required, &Schema::array(&types::PLUGIN_COMPONENT)),
        ("available_limits", P::Required, &Schema::array(&schema::STRING)),
    ],
);
