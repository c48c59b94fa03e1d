use crate::prelude::*;

/// Handlers of `marketplace-stats`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplaceStats: Send + Sync + 'static {
    /// Offerings on sale, by category and provider
    ///
    /// `GET /api/marketplace-stats/offerings_counter_stats/`
    #[inline]
    fn offerings_counter_stats_list(
        &self,
        cx: RequestContext,
        params: OfferingsCounterStatsListParams,
    ) -> impl Future<
        Output = Result<OfferingsCounterStatsListResponse, Rejection>,
    > + Send {
        not_implemented(&OFFERINGS_COUNTER_STATS_LIST)
    }

    /// Tells how many rows the listing would have.
    ///
    /// `HEAD /api/marketplace-stats/offerings_counter_stats/`
    #[inline]
    fn offerings_counter_stats_count(
        &self,
        cx: RequestContext,
        params: OfferingsCounterStatsListParams,
    ) -> impl Future<
        Output = Result<OfferingsCounterStatsCountResponse, Rejection>,
    > + Send {
        not_implemented(&OFFERINGS_COUNTER_STATS_COUNT)
    }

    /// Order totals over a span of days.
    ///
    /// `GET /api/marketplace-stats/order_stats/`
    #[inline]
    fn order_stats_retrieve(
        &self,
        cx: RequestContext,
        params: OrderStatsRetrieveParams,
    ) -> impl Future<Output = Result<OrderStatsRetrieveResponse, Rejection>> + Send {
        not_implemented(&ORDER_STATS_RETRIEVE)
    }

    /// Limits granted to projects, by field of science. The outer key is an OECD code, the inner key a component.
    ///
    /// `GET /api/marketplace-stats/projects_limits_grouped_by_oecd/`
    #[inline]
    fn projects_limits_grouped_by_oecd_retrieve(
        &self,
        cx: RequestContext,
    ) -> impl Future<
        Output = Result<ProjectsLimitsGroupedByOecdRetrieveResponse, Rejection>,
    > + Send {
        not_implemented(&PROJECTS_LIMITS_GROUPED_BY_OECD_RETRIEVE)
    }

    /// How the offerings of a provider perform.
    ///
    /// `GET /api/marketplace-stats/provider_offerings/`
    #[inline]
    fn provider_offerings_retrieve(
        &self,
        cx: RequestContext,
        params: ProviderOfferingsRetrieveParams,
    ) -> impl Future<
        Output = Result<ProviderOfferingsRetrieveResponse, Rejection>,
    > + Send {
        not_implemented(&PROVIDER_OFFERINGS_RETRIEVE)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-stats`.
    #[inline]
    #[must_use]
    pub fn marketplace_stats<T: MarketplaceStats>(self, api: T) -> Self {
        self.tag(
            api,
            &[
                (
                    &OFFERINGS_COUNTER_STATS_LIST,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.offerings_counter_stats_list(call.cx(), params))
                    },
                ),
                (
                    &OFFERINGS_COUNTER_STATS_COUNT,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.offerings_counter_stats_count(call.cx(), params))
                    },
                ),
                (
                    &ORDER_STATS_RETRIEVE,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.order_stats_retrieve(call.cx(), params))
                    },
                ),
                (
                    &PROJECTS_LIMITS_GROUPED_BY_OECD_RETRIEVE,
                    |api, call| answered(
                        api.projects_limits_grouped_by_oecd_retrieve(call.cx()),
                    ),
                ),
                (
                    &PROVIDER_OFFERINGS_RETRIEVE,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.provider_offerings_retrieve(call.cx(), params))
                    },
                ),
            ],
        )
    }
}

/// Parameters of [`MarketplaceStats::offerings_counter_stats_list`] and [`MarketplaceStats::offerings_counter_stats_count`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OfferingsCounterStatsListParams {
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
}

impl Decode for OfferingsCounterStatsListParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            page: o.take("page")?,
            page_size: o.take("page_size")?,
        })
    }
}

static OFFERINGS_COUNTER_STATS_LIST_PARAMS: &[Parameter] = &[
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
];

/// Parameters of [`MarketplaceStats::order_stats_retrieve`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OrderStatsRetrieveParams {
    /// Identifier of the buying organisation
    pub customer_uuid: Option<String>,
    /// Last day, as `YYYY-MM-DD`
    pub end: Option<String>,
    /// Identifier of the selling organisation
    pub provider_uuid: Option<String>,
    /// First day, as `YYYY-MM-DD`
    pub start: Option<String>,
}

impl Decode for OrderStatsRetrieveParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            customer_uuid: o.take("customer_uuid")?,
            end: o.take("end")?,
            provider_uuid: o.take("provider_uuid")?,
            start: o.take("start")?,
        })
    }
}

static ORDER_STATS_RETRIEVE_PARAMS: &[Parameter] = &[
    Parameter::query("customer_uuid", &schema::STRING),
    Parameter::query("end", &schema::STRING),
    Parameter::query("provider_uuid", &schema::STRING),
    Parameter::query("start", &schema::STRING),
];

/// Parameters of [`MarketplaceStats::provider_offerings_retrieve`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ProviderOfferingsRetrieveParams {
    /// Identifier of the provider
    pub provider_uuid: String,
}

impl Decode for ProviderOfferingsRetrieveParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            provider_uuid: o.take("provider_uuid")?,
        })
    }
}

static PROVIDER_OFFERINGS_RETRIEVE_PARAMS: &[Parameter] = &[
    Parameter::query("provider_uuid", &schema::STRING).required(),
];

/// What [`MarketplaceStats::offerings_counter_stats_list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum OfferingsCounterStatsListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::OfferingStatsCounter>,
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

impl IntoReply for OfferingsCounterStatsListResponse {
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

/// What [`MarketplaceStats::offerings_counter_stats_count`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum OfferingsCounterStatsCountResponse {
    /// Status 200.
    ///
    /// The figure is in the header.
    Ok {
        /// Header `x-result-count`.
        ///
        /// How many items match in all
        x_result_count: Option<i64>,
    },
    /// Status 400.
    ///
    /// A parameter or the body does not keep to what is documented.
    BadRequest,
    /// Status 401.
    ///
    /// The request carries no valid credentials.
    Unauthorized {
        /// Header `www-authenticate`.
        ///
        /// How to authenticate, one challenge for each way
        www_authenticate: Option<String>,
    },
}

impl IntoReply for OfferingsCounterStatsCountResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok { x_result_count } => {
                Reply::empty(200).header("x-result-count", &x_result_count)
            }
            Self::BadRequest => Reply::empty(400),
            Self::Unauthorized { www_authenticate } => {
                Reply::empty(401).header("www-authenticate", &www_authenticate)
            }
        }
    }
}

/// What [`MarketplaceStats::order_stats_retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum OrderStatsRetrieveResponse {
    /// Status 200.
    Ok(types::OrderStatsResponse),
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

impl IntoReply for OrderStatsRetrieveResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
        }
    }
}

/// What [`MarketplaceStats::projects_limits_grouped_by_oecd_retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectsLimitsGroupedByOecdRetrieveResponse {
    /// Status 200.
    Ok(types::ProjectsLimitsGroupedByOecd),
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

impl IntoReply for ProjectsLimitsGroupedByOecdRetrieveResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
        }
    }
}

/// What [`MarketplaceStats::provider_offerings_retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProviderOfferingsRetrieveResponse {
    /// Status 200.
    Ok(types::ProviderOfferingStats),
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

impl IntoReply for ProviderOfferingsRetrieveResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
        }
    }
}

pub(crate) static OPERATIONS: &[&Operation] = &[
    &OFFERINGS_COUNTER_STATS_LIST,
    &OFFERINGS_COUNTER_STATS_COUNT,
    &ORDER_STATS_RETRIEVE,
    &PROJECTS_LIMITS_GROUPED_BY_OECD_RETRIEVE,
    &PROVIDER_OFFERINGS_RETRIEVE,
];

static OFFERINGS_COUNTER_STATS_LIST: Operation = Operation::new(
        "marketplace_stats_offerings_counter_stats_list",
        Method::Get,
        "/api/marketplace-stats/offerings_counter_stats/",
    )
    .parameters(OFFERINGS_COUNTER_STATS_LIST_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::OFFERING_STATS_COUNTER))
                .headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static OFFERINGS_COUNTER_STATS_COUNT: Operation = Operation::new(
        "marketplace_stats_offerings_counter_stats_count",
        Method::Head,
        "/api/marketplace-stats/offerings_counter_stats/",
    )
    .parameters(OFFERINGS_COUNTER_STATS_LIST_PARAMS)
    .responses(
        &[
            Documented::status(200).headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::status(400),
            Documented::status(401).headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static ORDER_STATS_RETRIEVE: Operation = Operation::new(
        "marketplace_stats_order_stats_retrieve",
        Method::Get,
        "/api/marketplace-stats/order_stats/",
    )
    .parameters(ORDER_STATS_RETRIEVE_PARAMS)
    .responses(
        &[
            Documented::json(200, &types::ORDER_STATS_RESPONSE),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static PROJECTS_LIMITS_GROUPED_BY_OECD_RETRIEVE: Operation = Operation::new(
        "marketplace_stats_projects_limits_grouped_by_oecd_retrieve",
        Method::Get,
        "/api/marketplace-stats/projects_limits_grouped_by_oecd/",
    )
    .responses(
        &[
            Documented::json(200, &types::PROJECTS_LIMITS_GROUPED_BY_OECD),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static PROVIDER_OFFERINGS_RETRIEVE: Operation = Operation::new(
        "marketplace_stats_provider_offerings_retrieve",
        Method::Get,
        "/api/marketplace-stats/provider_offerings/",
    )
    .parameters(PROVIDER_OFFERINGS_RETRIEVE_PARAMS)
    .responses(
        &[
            Documented::json(200, &types::PROVIDER_OFFERING_STATS),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
