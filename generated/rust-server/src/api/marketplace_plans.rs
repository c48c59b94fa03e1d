use crate::prelude::*;

/// Handlers of `marketplace-plans`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplacePlans: Send + Sync + 'static {
    /// Browse plans
    ///
    /// Plans of the offerings that belong to the caller's organisations.
    ///
    /// `GET /api/marketplace-plans/`
    #[inline]
    fn list(
        &self,
        cx: RequestContext,
        params: ListParams,
    ) -> impl Future<Output = Result<ListResponse, Rejection>> + Send {
        not_implemented(&LIST)
    }

    /// Add a plan to an offering
    ///
    /// A fresh plan charges nothing until its prices have been set.
    ///
    /// `POST /api/marketplace-plans/`
    #[inline]
    fn create(
        &self,
        cx: RequestContext,
        body: types::ProviderPlanDetailsRequest,
    ) -> impl Future<Output = Result<CreateResponse, Rejection>> + Send {
        not_implemented(&CREATE)
    }

    /// Change parts of a plan
    ///
    /// `PATCH /api/marketplace-plans/{uuid}/`
    ///
    /// Needs the permission `OFFERING.UPDATE_PLAN`.
    #[inline]
    fn partial_update(
        &self,
        cx: RequestContext,
        params: PartialUpdateParams,
        body: Option<types::PatchedProviderPlanDetailsRequest>,
    ) -> impl Future<Output = Result<PartialUpdateResponse, Rejection>> + Send {
        not_implemented(&PARTIAL_UPDATE)
    }

    /// Retire a plan
    ///
    /// Running resources keep a retired plan, new orders cannot choose it.
    ///
    /// `POST /api/marketplace-plans/{uuid}/archive/`
    ///
    /// Needs the permission `OFFERING.ARCHIVE_PLAN`.
    #[inline]
    fn archive(
        &self,
        cx: RequestContext,
        params: PartialUpdateParams,
    ) -> impl Future<Output = Result<ArchiveResponse, Rejection>> + Send {
        not_implemented(&ARCHIVE)
    }

    /// Set component prices
    ///
    /// Takes a map from component type to price. A plan that is in use gets the figures from the first day of the coming month, an unused plan at once.
    ///
    /// `POST /api/marketplace-plans/{uuid}/update_prices/`
    ///
    /// Needs the permission `OFFERING.UPDATE_PLAN`.
    #[inline]
    fn update_prices(
        &self,
        cx: RequestContext,
        params: PartialUpdateParams,
        body: types::PricesUpdateRequest,
    ) -> impl Future<Output = Result<UpdatePricesResponse, Rejection>> + Send {
        not_implemented(&UPDATE_PRICES)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-plans`.
    #[inline]
    #[must_use]
    pub fn marketplace_plans<T: MarketplacePlans>(self, api: T) -> Self {
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
                    &CREATE,
                    |api, call| {
                        let body = call.body()?;
                        answered(api.create(call.cx(), body))
                    },
                ),
                (
                    &PARTIAL_UPDATE,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.optional_body()?;
                        answered(api.partial_update(call.cx(), params, body))
                    },
                ),
                (
                    &ARCHIVE,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.archive(call.cx(), params))
                    },
                ),
                (
                    &UPDATE_PRICES,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.body()?;
                        answered(api.update_prices(call.cx(), params, body))
                    },
                ),
            ],
        )
    }
}

/// Parameters of [`MarketplacePlans::list`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParams {
    /// Slugs of offerings, joined by commas
    pub offering_slug: Vec<String>,
    /// Identifier of an offering
    pub offering_uuid: Option<Uuid>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    pub parent_offering_uuid: Option<Uuid>,
}

impl Decode for ListParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            offering_slug: o.take("offering_slug")?,
            offering_uuid: o.take("offering_uuid")?,
            page: o.take("page")?,
            page_size: o.take("page_size")?,
            parent_offering_uuid: o.take("parent_offering_uuid")?,
        })
    }
}

static LIST_PARAMS: &[Parameter] = &[
    Parameter::query("offering_slug", &Schema::array(&schema::STRING))
        .style(Style::Comma),
    Parameter::query("offering_uuid", &schema::UUID),
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
    Parameter::query("parent_offering_uuid", &schema::UUID),
];

/// Parameters of [`MarketplacePlans::partial_update`] and 2 others.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PartialUpdateParams {
    pub uuid: Uuid,
}

impl Decode for PartialUpdateParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { uuid: o.take("uuid")? })
    }
}

static PARTIAL_UPDATE_PARAMS: &[Parameter] = &[Parameter::path("uuid", &schema::UUID)];

/// What [`MarketplacePlans::list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::ProviderPlanDetails>,
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

/// What [`MarketplacePlans::create`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateResponse {
    /// Status 201.
    Created(types::ProviderPlanDetails),
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

impl IntoReply for CreateResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Created(body) => Reply::json(201, &body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::UnsupportedMediaType(body) => Reply::json(415, &body),
        }
    }
}

/// What [`MarketplacePlans::partial_update`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum PartialUpdateResponse {
    /// Status 200.
    Ok(types::ProviderPlanDetails),
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

impl IntoReply for PartialUpdateResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
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

/// What [`MarketplacePlans::archive`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ArchiveResponse {
    /// Status 200.
    ///
    /// The plan is retired.
    Ok,
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
}

impl IntoReply for ArchiveResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok => Reply::empty(200),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::Forbidden(body) => Reply::json(403, &body),
            Self::NotFound(body) => Reply::json(404, &body),
        }
    }
}

/// What [`MarketplacePlans::update_prices`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdatePricesResponse {
    /// Status 200.
    ///
    /// The prices have been taken over.
    Ok,
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

impl IntoReply for UpdatePricesResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok => Reply::empty(200),
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
    &LIST,
    &CREATE,
    &PARTIAL_UPDATE,
    &ARCHIVE,
    &UPDATE_PRICES,
];

static LIST: Operation = Operation::new(
        "marketplace_plans_list",
        Method::Get,
        "/api/marketplace-plans/",
    )
    .parameters(LIST_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::PROVIDER_PLAN_DETAILS))
                .headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static CREATE: Operation = Operation::new(
        "marketplace_plans_create",
        Method::Post,
        "/api/marketplace-plans/",
    )
    .body(&[Content::json(&types::PROVIDER_PLAN_DETAILS_REQUEST)])
    .responses(
        &[
            Documented::json(201, &types::PROVIDER_PLAN_DETAILS),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static PARTIAL_UPDATE: Operation = Operation::new(
        "marketplace_plans_partial_update",
        Method::Patch,
        "/api/marketplace-plans/{uuid}/",
    )
    .parameters(PARTIAL_UPDATE_PARAMS)
    .optional_body(&[Content::json(&types::PATCHED_PROVIDER_PLAN_DETAILS_REQUEST)])
    .responses(
        &[
            Documented::json(200, &types::PROVIDER_PLAN_DETAILS),
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
                name: "OFFERING.UPDATE_PLAN",
                scopes: &["offering.customer"],
            },
        ],
    );
static ARCHIVE: Operation = Operation::new(
        "marketplace_plans_archive",
        Method::Post,
        "/api/marketplace-plans/{uuid}/archive/",
    )
    .parameters(PARTIAL_UPDATE_PARAMS)
    .responses(
        &[
            Documented::status(200),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(403, &types::ERROR_DETAIL),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH)
    .permissions(
        &[
            Permission {
                name: "OFFERING.ARCHIVE_PLAN",
                scopes: &["offering.customer"],
            },
        ],
    );
static UPDATE_PRICES: Operation = Operation::new(
        "marketplace_plans_update_prices",
        Method::Post,
        "/api/marketplace-plans/{uuid}/update_prices/",
    )
    .parameters(PARTIAL_UPDATE_PARAMS)
    .body(&[Content::json(&types::PRICES_UPDATE_REQUEST)])
    .responses(
        &[
            Documented::status(200),
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
                name: "OFFERING.UPDATE_PLAN",
                scopes: &["offering.customer"],
            },
        ],
    );
