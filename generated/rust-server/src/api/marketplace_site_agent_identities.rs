use crate::prelude::*;

/// Handlers of `marketplace-site-agent-identities`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplaceSiteAgentIdentities: Send + Sync + 'static {
    /// Subscribes an agent to a kind of event. An agent that is subscribed already gets its subscription back.
    ///
    /// `POST /api/marketplace-site-agent-identities/{uuid}/register_event_subscription/`
    ///
    /// Needs the permission `OFFERING.CREATE`.
    #[inline]
    fn register_event_subscription(
        &self,
        cx: RequestContext,
        params: RegisterEventSubscriptionParams,
        body: types::AgentEventSubscriptionCreateRequest,
    ) -> impl Future<
        Output = Result<RegisterEventSubscriptionResponse, Rejection>,
    > + Send {
        not_implemented(&REGISTER_EVENT_SUBSCRIPTION)
    }

    /// Registers a service of an agent. Registering a name twice returns the first registration.
    ///
    /// `POST /api/marketplace-site-agent-identities/{uuid}/register_service/`
    ///
    /// Needs the permission `OFFERING.CREATE`.
    #[inline]
    fn register_service(
        &self,
        cx: RequestContext,
        params: RegisterEventSubscriptionParams,
        body: types::AgentServiceCreateRequest,
    ) -> impl Future<Output = Result<RegisterServiceResponse, Rejection>> + Send {
        not_implemented(&REGISTER_SERVICE)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-site-agent-identities`.
    #[inline]
    #[must_use]
    pub fn marketplace_site_agent_identities<T: MarketplaceSiteAgentIdentities>(
        self,
        api: T,
    ) -> Self {
        self.tag(
            api,
            &[
                (
                    &REGISTER_EVENT_SUBSCRIPTION,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.body()?;
                        answered(
                            api.register_event_subscription(call.cx(), params, body),
                        )
                    },
                ),
                (
                    &REGISTER_SERVICE,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.body()?;
                        answered(api.register_service(call.cx(), params, body))
                    },
                ),
            ],
        )
    }
}

/// Parameters of [`MarketplaceSiteAgentIdentities::register_event_subscription`] and [`MarketplaceSiteAgentIdentities::register_service`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RegisterEventSubscriptionParams {
    pub uuid: Uuid,
}

impl Decode for RegisterEventSubscriptionParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { uuid: o.take("uuid")? })
    }
}

static REGISTER_EVENT_SUBSCRIPTION_PARAMS: &[Parameter] = &[
    Parameter::path("uuid", &schema::UUID),
];

/// What [`MarketplaceSiteAgentIdentities::register_event_subscription`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum RegisterEventSubscriptionResponse {
    /// Status 200.
    Ok(types::EventSubscription),
    /// Status 201.
    Created(types::EventSubscription),
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

impl IntoReply for RegisterEventSubscriptionResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
            Self::Created(body) => Reply::json(201, &body),
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

/// What [`MarketplaceSiteAgentIdentities::register_service`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum RegisterServiceResponse {
    /// Status 200.
    ///
    /// It was registered before.
    Ok(types::AgentService),
    /// Status 201.
    ///
    /// It is registered now.
    Created(types::AgentService),
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

impl IntoReply for RegisterServiceResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
            Self::Created(body) => Reply::json(201, &body),
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

pub(crate) static OPERATIONS: &[&Operation] = &[
    &REGISTER_EVENT_SUBSCRIPTION,
    &REGISTER_SERVICE,
];

static REGISTER_EVENT_SUBSCRIPTION: Operation = Operation::new(
        "marketplace_site_agent_identities_register_event_subscription",
        Method::Post,
        "/api/marketplace-site-agent-identities/{uuid}/register_event_subscription/",
    )
    .parameters(REGISTER_EVENT_SUBSCRIPTION_PARAMS)
    .body(&[Content::json(&types::AGENT_EVENT_SUBSCRIPTION_CREATE_REQUEST)])
    .responses(
        &[
            Documented::json(200, &types::EVENT_SUBSCRIPTION),
            Documented::json(201, &types::EVENT_SUBSCRIPTION),
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
                name: "OFFERING.CREATE",
                scopes: &["offering.customer"],
            },
        ],
    );
static REGISTER_SERVICE: Operation = Operation::new(
        "marketplace_site_agent_identities_register_service",
        Method::Post,
        "/api/marketplace-site-agent-identities/{uuid}/register_service/",
    )
    .parameters(REGISTER_EVENT_SUBSCRIPTION_PARAMS)
    .body(&[Content::json(&types::AGENT_SERVICE_CREATE_REQUEST)])
    .responses(
        &[
            Documented::json(200, &types::AGENT_SERVICE),
            Documented::json(201, &types::AGENT_SERVICE),
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
                name: "OFFERING.CREATE",
                scopes: &["offering.customer"],
            },
        ],
    );
