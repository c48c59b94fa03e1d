use crate::prelude::*;

/// `SiteAgentConfigGenerationRequest`
#[derive(Clone, Debug)]
pub struct SiteAgentConfigGenerationRequest {
    /// Offerings the agent will serve
    pub offering_uuids: Vec<Uuid>,
    /// Default: `true`.
    pub include_policy_settings: Option<bool>,
    pub waldur_api_url: Option<Uri>,
    /// Time zone in which the agent counts days
    ///
    /// Default: `"UTC"`.
    pub timezone: Option<String>,
}

impl SiteAgentConfigGenerationRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(offering_uuids: Vec<Uuid>) -> Self {
        Self {
            offering_uuids,
            include_policy_settings: None,
            waldur_api_url: None,
            timezone: None,
        }
    }
}

impl Encode for SiteAgentConfigGenerationRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("offering_uuids", &self.offering_uuids),
                ("include_policy_settings", &self.include_policy_settings),
                ("waldur_api_url", &self.waldur_api_url),
                ("timezone", &self.timezone),
            ],
        );
    }
}
