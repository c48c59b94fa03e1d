use crate::prelude::*;

/// Handlers of `marketplace-service-providers`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplaceServiceProviders: Send + Sync + 'static {
    /// Download a configuration for the site agent
    ///
    /// A ready YAML file for the chosen offerings. It holds a secret, so keep it out of logs.
    ///
    /// `POST /api/marketplace-service-providers/{uuid}/generate_site_agent_config/`
    ///
    /// Needs the permission `SERVICE_PROVIDER.GET_API_SECRET_CODE`.
    #[inline]
    fn generate_site_agent_config(
        &self,
        cx: RequestContext,
        params: GenerateSiteAgentConfigParams,
        body: types::SiteAgentConfigGenerationRequest,
    ) -> impl Future<
        Output = Result<GenerateSiteAgentConfigResponse, Rejection>,
    > + Send {
        not_implemented(&GENERATE_SITE_AGENT_CONFIG)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-service-providers`.
    #[inline]
    #[must_use]
    pub fn marketplace_service_providers<T: MarketplaceServiceProviders>(
        self,
        api: T,
    ) -> Self {
        self.tag(
            api,
            &[
                (
                    &GENERATE_SITE_AGENT_CONFIG,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.body()?;
                        answered(api.generate_site_agent_config(call.cx(), params, body))
                    },
                ),
            ],
        )
    }
}

/// Parameters of [`MarketplaceServiceProviders::generate_site_agent_config`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GenerateSiteAgentConfigParams {
    pub uuid: Uuid,
}

impl Decode for GenerateSiteAgentConfigParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { uuid: o.take("uuid")? })
    }
}

static GENERATE_SITE_AGENT_CONFIG_PARAMS: &[Parameter] = &[
    Parameter::path("uuid", &schema::UUID),
];

/// What [`MarketplaceServiceProviders::generate_site_agent_config`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum GenerateSiteAgentConfigResponse {
    /// Status 200.
    Ok(Body),
}

impl IntoReply for GenerateSiteAgentConfigResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::stream(200, "application/json", body),
        }
    }
}

pub(crate) static OPERATIONS: &[&Operation] = &[&GENERATE_SITE_AGENT_CONFIG];

static GENERATE_SITE_AGENT_CONFIG: Operation = Operation::new(
        "marketplace_service_providers_generate_site_agent_config",
        Method::Post,
        "/api/marketplace-service-providers/{uuid}/generate_site_agent_config/",
    )
    .parameters(GENERATE_SITE_AGENT_CONFIG_PARAMS)
    .body(&[Content::json(&types::SITE_AGENT_CONFIG_GENERATION_REQUEST)])
    .responses(&[Documented::status(200)])
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH)
    .permissions(
        &[
            Permission {
                name: "SERVICE_PROVIDER.GET_API_SECRET_CODE",
                scopes: &["customer"],
            },
        ],
    );
