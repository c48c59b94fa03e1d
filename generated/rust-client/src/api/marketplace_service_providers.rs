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
    ///
    /// # Errors
    ///
    /// What the document lists is a [`GenerateSiteAgentConfigError`], by [`ApiError::documented`].
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

/// The documented failures of [`generate_site_agent_config`](MarketplaceServiceProviders::generate_site_agent_config), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GenerateSiteAgentConfigError {
    /// Status 400.
    BadRequest(Map<Value>),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// Status 403.
    Forbidden(types::ErrorDetail),
    /// Status 404.
    NotFound(types::ErrorDetail),
    /// Status 415.
    UnsupportedMediaType(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for GenerateSiteAgentConfigError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            400 => error.json().map_or(Self::Other, Self::BadRequest),
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            403 => error.json().map_or(Self::Other, Self::Forbidden),
            404 => error.json().map_or(Self::Other, Self::NotFound),
            415 => error.json().map_or(Self::Other, Self::UnsupportedMediaType),
            _ => Self::Other,
        }
    }
}

const GENERATE_SITE_AGENT_CONFIG: Operation = Operation::new(
        "marketplace_service_providers_generate_site_agent_config",
        Method::Post,
        "/api/marketplace-service-providers/{uuid}/generate_site_agent_config/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
