use crate::prelude::*;

/// `SiteAgentConfigGenerationRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
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

impl Decode for SiteAgentConfigGenerationRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            offering_uuids: o.take("offering_uuids")?,
            include_policy_settings: o.take("include_policy_settings")?,
            waldur_api_url: o.take("waldur_api_url")?,
            timezone: o.take("timezone")?,
        })
    }
}

pub(crate) static SITE_AGENT_CONFIG_GENERATION_REQUEST: Schema = Schema::object(
    &[
        (
            "offering_uuids",
            P::Required,
            &Schema::array(&schema::UUID).count(1, u32::MAX),
        ),
        ("include_policy_settings", P::Optional, &schema::BOOLEAN),
        ("waldur_api_url", P::Optional, &schema::URI),
        ("timezone", P::Optional, &Schema::string().length(1, u32::MAX)),
    ],
);
