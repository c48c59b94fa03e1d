use crate::prelude::*;

/// Handlers of `marketplace-site-agent-services`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplaceSiteAgentServices: Send + Sync + 'static {
    /// `GET /api/marketplace-site-agent-services/`
    #[inline]
    fn list(
        &self,
        cx: RequestContext,
        params: ListParams,
    ) -> impl Future<Output = Result<ListResponse, Rejection>> + Send {
        not_implemented(&LIST)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-site-agent-services`.
    #[inline]
    #[must_use]
    pub fn marketplace_site_agent_services<T: MarketplaceSiteAgentServices>(
        self,
        api: T,
    ) -> Self {
        self.tag(
            api,
            &[
                (
                    &LIST,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.list(call.cx(), params))
                    },
                ),
            ],
        )
    }
}

/// Parameters of [`MarketplaceSiteAgentServices::list`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParams {
    pub identity_uuid: Option<Uuid>,
    /// Changed at this moment or later
    pub modified_after: Option<DateTime<FixedOffset>>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// `true` for services that have been silent for a day
    pub stale: Option<bool>,
    pub state: Vec<types::AgentServiceStateEnum>,
}

impl Decode for ListParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            identity_uuid: o.take("identity_uuid")?,
            modified_after: o.take("modified_after")?,
            page: o.take("page")?,
            page_size: o.take("page_size")?,
            stale: o.take("stale")?,
            state: o.take("state")?,
        })
    }
}

static LIST_PARAMS: &[Parameter] = &[
    Parameter::query("identity_uuid", &schema::UUID),
    Parameter::query("modified_after", &schema::DATE_TIME),
    Parameter::query(
        "page",
        &Schema::integer()
            .range(schema::Limit::Inclusive(1.0), schema::Limit::Inclusive(2147483647.0)),
    ),
    Parameter::query(
        "page_size",
        &Schema::integer()
            .range(schema::Limit::Inclusive(1.0), schema::Limit::Inclusive(300.0)),
    ),
    Parameter::query("stale", &schema::BOOLEAN),
    Parameter::query("state", &Schema::array(&types::AGENT_SERVICE_STATE_ENUM)),
];

/// What [`MarketplaceSiteAgentServices::list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::AgentService>,
        /// Header `x-result-count`.
        ///
        /// How many items match in all
        x_result_count: Option<i64>,
    },
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
}

impl IntoReply for ListResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok { body, x_result_count } => {
                Reply::json(200, &body).header("x-result-count", &x_result_count)
            }
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
        }
    }
}

pub(crate) static OPERATIONS: &[&Operation] = &[&LIST];

static LIST: Operation = Operation::new(
        "marketplace_site_agent_services_list",
        Method::Get,
        "/api/marketplace-site-agent-services/",
    )
    .parameters(LIST_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::AGENT_SERVICE))
                .headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
