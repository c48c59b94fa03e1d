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
    /// Status 400.
    ///
    /// A parameter or the body does not keep to what is documented.
    BadRequest(BTreeMap<String, Value>),
    /// Status 401.
    ///
    /// The request carries no valid credentials.
    Unauthorized {
        /// The body.
        body: types::ErrorDetail,
        /// Header `www-authenticate`.
        ///
        /// How to authenticate, one challenge for each way
        www_authenticate: Option<String>,
    },
    /// Status 403.
    ///
    /// The caller lacks the permission that the operation needs.
    Forbidden(types::ErrorDetail),
    /// Status 404.
    ///
    /// There is no such object, or the caller may not see it.
    NotFound(types::ErrorDetail),
    /// Status 415.
    ///
    /// The body is of a media type that the operation does not read.
    UnsupportedMediaType(types::ErrorDetail),
}

impl IntoReply for GenerateSiteAgentConfigResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::stream(200, "application/json", body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::Forbidden(body) => Reply::json(403, &body),
            Self::NotFound(body) => Reply::json(404, &body),
            Self::UnsupportedMediaType(body) => Reply::json(415, &body),
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
    .responses(
        &[
            Documented::status(200).media_type("application/json"),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(403, &types::ERROR_DETAIL),
            Documented::json(404, &types::ERROR_DETAIL),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH)
    .permissions(
        &[
            Permission {
                name: "SERVICE_PROVIDER.GET_API_SECRET_CODE",
                scopes: &["customer"],
            },
        ],
    );
