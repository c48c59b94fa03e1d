use crate::prelude::*;

/// Handlers of `marketplace-component-usages`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplaceComponentUsages: Send + Sync + 'static {
    /// Browse reported usage
    ///
    /// One record per component and billing period. Narrow the answer by resource, component or month.
    ///
    /// `GET /api/marketplace-component-usages/`
    #[inline]
    fn list(
        &self,
        cx: RequestContext,
        params: ListParams,
    ) -> impl Future<Output = Result<ListResponse, Rejection>> + Send {
        not_implemented(&LIST)
    }

    /// Report usage of a resource
    ///
    /// Stores the consumption of several components at once.
    /// What is sent replaces what was reported before for the same period; it is not added to it.
    ///
    /// Name the period in one of these ways:
    ///
    /// - `plan_period`: the identifier of a plan period of the resource,
    /// - `resource` and `date`: the period of that resource which contains the given moment,
    /// - `resource` alone: the period which is running now.
    ///
    /// Figures for a closed month are refused.
    ///
    /// `POST /api/marketplace-component-usages/set_usage/`
    #[inline]
    fn set_usage(
        &self,
        cx: RequestContext,
        body: types::ComponentUsageCreateRequest,
    ) -> impl Future<Output = Result<SetUsageResponse, Rejection>> + Send {
        not_implemented(&SET_USAGE)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-component-usages`.
    #[inline]
    #[must_use]
    pub fn marketplace_component_usages<T: MarketplaceComponentUsages>(
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
                (
                    &SET_USAGE,
                    |api, call| {
                        let body = call.body()?;
                        answered(api.set_usage(call.cx(), body))
                    },
                ),
            ],
        )
    }
}

/// Parameters of [`MarketplaceComponentUsages::list`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParams {
    pub billing_period: Option<NaiveDate>,
    /// Month of the billing period, 1 to 12
    pub billing_period_month: Option<f64>,
    /// Skip everything reported before this day
    pub date_after: Option<NaiveDate>,
    pub field: Vec<types::ComponentUsageFieldEnum>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::ComponentUsageOEnum>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// Only usage of this resource
    pub resource_uuid: Option<Uuid>,
    /// Component type, such as `cpu_k_hours`
    pub r#type: Option<String>,
}

impl Decode for ListParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            billing_period: o.take("billing_period")?,
            billing_period_month: o.take("billing_period_month")?,
            date_after: o.take("date_after")?,
            field: o.take("field")?,
            o: o.take("o")?,
            page: o.take("page")?,
            page_size: o.take("page_size")?,
            resource_uuid: o.take("resource_uuid")?,
            r#type: o.take("type")?,
        })
    }
}

static LIST_PARAMS: &[Parameter] = &[
    Parameter::query("billing_period", &schema::DATE),
    Parameter::query("billing_period_month", &schema::NUMBER),
    Parameter::query("date_after", &schema::DATE),
    Parameter::query("field", &Schema::array(&types::COMPONENT_USAGE_FIELD_ENUM)),
    Parameter::query("o", &Schema::array(&types::COMPONENT_USAGE_O_ENUM))
        .style(Style::Comma),
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
    Parameter::query("resource_uuid", &schema::UUID),
    Parameter::query("type", &schema::STRING),
];

/// What [`MarketplaceComponentUsages::list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::ComponentUsage>,
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

/// What [`MarketplaceComponentUsages::set_usage`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum SetUsageResponse {
    /// Status 201.
    ///
    /// The figures have been stored.
    Created,
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
    /// Status 415.
    ///
    /// The body is of a media type that the operation does not read.
    UnsupportedMediaType(types::ErrorDetail),
}

impl IntoReply for SetUsageResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Created => Reply::empty(201),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::UnsupportedMediaType(body) => Reply::json(415, &body),
        }
    }
}

pub(crate) static OPERATIONS: &[&Operation] = &[&LIST, &SET_USAGE];

static LIST: Operation = Operation::new(
        "marketplace_component_usages_list",
        Method::Get,
        "/api/marketplace-component-usages/",
    )
    .parameters(LIST_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::COMPONENT_USAGE))
                .headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static SET_USAGE: Operation = Operation::new(
        "marketplace_component_usages_set_usage",
        Method::Post,
        "/api/marketplace-component-usages/set_usage/",
    )
    .body(&[Content::json(&types::COMPONENT_USAGE_CREATE_REQUEST)])
    .responses(
        &[
            Documented::status(201),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
