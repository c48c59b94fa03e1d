use crate::prelude::*;

/// The operations of `marketplace-service-providers`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplaceServiceProviders<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplaceServiceProviders<'_> {
    /// Download a configuration for the site agent
    ///
    /// A ready YAML file for the chosen offerings. It holds a secret, so keep it out of logs.
    ///
    /// `POST /api/marketplace-service-providers/{uuid}/generate_site_agent_config/`
    ///
    /// Needs the permission `SERVICE_PROVIDER.GET_API_SECRET_CODE`.
    #[inline]
    pub fn generate_site_agent_config(
        &self,
        uuid: Uuid,
        body: &types::SiteAgentConfigGenerationRequest,
    ) -> Call<Download> {
        let mut request = self.client.request(&GENERATE_SITE_AGENT_CONFIG);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.download()
    }
}

const GENERATE_SITE_AGENT_CONFIG: Operation = Operation::new(
        "marketplace_service_providers_generate_site_agent_config",
        Method::Post,
        "/api/marketplace-service-providers/{uuid}/generate_site_agent_config/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
