use crate::prelude::*;

/// Handlers of `marketplace-categories`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplaceCategories: Send + Sync + 'static {
    /// Browse the catalogue categories
    ///
    /// Categories are the shelves of the catalogue: each one gathers offerings of a kind. The result is paged, and the number of all matches travels in a response header.
    ///
    /// `GET /api/marketplace-categories/`
    #[inline]
    fn list(
        &self,
        cx: RequestContext,
        params: ListParams,
    ) -> impl Future<Output = Result<ListResponse, Rejection>> + Send {
        not_implemented(&LIST)
    }

    /// Look up one category
    ///
    /// Shows a single category together with its component defaults.
    ///
    /// `GET /api/marketplace-categories/{uuid}/`
    #[inline]
    fn retrieve(
        &self,
        cx: RequestContext,
        params: RetrieveParams,
    ) -> impl Future<Output = Result<RetrieveResponse, Rejection>> + Send {
        not_implemented(&RETRIEVE)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-categories`.
    #[inline]
    #[must_use]
    pub fn marketplace_categories<T: MarketplaceCategories>(self, api: T) -> Self {
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
                    &RETRIEVE,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.retrieve(call.cx(), params))
                    },
                ),
            ],
        )
    }
}

/// Parameters of [`MarketplaceCategories::list`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParams {
    /// Only categories that hold offerings in one of these states
    pub customers_offerings_state: Vec<types::MaintenanceTypeEnum>,
    pub field: Vec<types::MarketplaceCategoryFieldEnum>,
    /// Only categories with at least one shared offering
    pub has_shared: Option<bool>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// Part of the title
    pub title: Option<String>,
}

impl Decode for ListParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            customers_offerings_state: o.take("customers_offerings_state")?,
            field: o.take("field")?,
            has_shared: o.take("has_shared")?,
            page: o.take("page")?,
            page_size: o.take("page_size")?,
            title: o.take("title")?,
        })
    }
}

static LIST_PARAMS: &[Parameter] = &[
    Parameter::query(
        "customers_offerings_state",
        &Schema::array(&types::MAINTENANCE_TYPE_ENUM),
    ),
    Parameter::query("field", &Schema::array(&types::MARKETPLACE_CATEGORY_FIELD_ENUM)),
    Parameter::query("has_shared", &schema::BOOLEAN),
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
    Parameter::query("title", &schema::STRING),
];

/// Parameters of [`MarketplaceCategories::retrieve`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RetrieveParams {
    pub field: Vec<types::MarketplaceCategoryFieldEnum>,
    pub uuid: Uuid,
}

impl Decode for RetrieveParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            field: o.take("field")?,
            uuid: o.take("uuid")?,
        })
    }
}

static RETRIEVE_PARAMS: &[Parameter] = &[
    Parameter::query("field", &Schema::array(&types::MARKETPLACE_CATEGORY_FIELD_ENUM)),
    Parameter::path("uuid", &schema::UUID),
];

/// What [`MarketplaceCategories::list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::MarketplaceCategory>,
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

/// What [`MarketplaceCategories::retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum RetrieveResponse {
    /// Status 200.
    Ok(types::MarketplaceCategory),
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
    /// Status 404.
    ///
    /// There is no such object, or the caller may not see it.
    NotFound(types::ErrorDetail),
}

impl IntoReply for RetrieveResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::NotFound(body) => Reply::json(404, &body),
        }
    }
}

pub(crate) static OPERATIONS: &[&Operation] = &[&LIST, &RETRIEVE];

static LIST: Operation = Operation::new(
        "marketplace_categories_list",
        Method::Get,
        "/api/marketplace-categories/",
    )
    .parameters(LIST_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::MARKETPLACE_CATEGORY))
                .headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static RETRIEVE: Operation = Operation::new(
        "marketplace_categories_retrieve",
        Method::Get,
        "/api/marketplace-categories/{uuid}/",
    )
    .parameters(RETRIEVE_PARAMS)
    .responses(
        &[
            Documented::json(200, &types::MARKETPLACE_CATEGORY),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
