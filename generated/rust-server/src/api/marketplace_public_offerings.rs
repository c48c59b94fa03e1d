use crate::prelude::*;

/// Handlers of `marketplace-public-offerings`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplacePublicOfferings: Send + Sync + 'static {
    /// Browse the catalogue
    ///
    /// What is on sale. Visitors without a token get the shared offerings, provided that the site allows it.
    ///
    /// `GET /api/marketplace-public-offerings/`
    #[inline]
    fn list(
        &self,
        cx: RequestContext,
        params: ListParams,
    ) -> impl Future<Output = Result<ListResponse, Rejection>> + Send {
        not_implemented(&LIST)
    }

    /// Look at one offering
    ///
    /// Everything a buyer needs to decide and to fill in an order.
    ///
    /// `GET /api/marketplace-public-offerings/{uuid}/`
    #[inline]
    fn retrieve(
        &self,
        cx: RequestContext,
        params: RetrieveParams,
    ) -> impl Future<Output = Result<RetrieveResponse, Rejection>> + Send {
        not_implemented(&RETRIEVE)
    }

    /// Look at one plan
    ///
    /// The prices of a plan with a figure for each component.
    ///
    /// `GET /api/marketplace-public-offerings/{uuid}/plans/{plan_uuid}/`
    #[inline]
    fn plans_retrieve(
        &self,
        cx: RequestContext,
        params: PlansRetrieveParams,
    ) -> impl Future<Output = Result<PlansRetrieveResponse, Rejection>> + Send {
        not_implemented(&PLANS_RETRIEVE)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-public-offerings`.
    #[inline]
    #[must_use]
    pub fn marketplace_public_offerings<T: MarketplacePublicOfferings>(
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
                    &RETRIEVE,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.retrieve(call.cx(), params))
                    },
                ),
                (
                    &PLANS_RETRIEVE,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.plans_retrieve(call.cx(), params))
                    },
                ),
            ],
        )
    }
}

/// Parameters of [`MarketplacePublicOfferings::list`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParams {
    pub category_uuid: Option<Uuid>,
    /// Created at this moment or later
    pub created: Option<DateTime<FixedOffset>>,
    pub field: Vec<types::PublicOfferingDetailsFieldEnum>,
    /// Part of the name
    pub name: Option<String>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::ProviderOfferingDetailsOEnum>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// Free text, matched against name, description and slug
    pub query: Option<String>,
    /// Only these states
    pub state: Vec<types::OfferingState>,
    /// Identifiers of tags; one match is enough
    pub tag: Vec<Uuid>,
    /// Kinds of offering
    pub r#type: Vec<String>,
    /// Identifiers in one string, separated by commas
    pub uuid_list: Option<String>,
}

impl Decode for ListParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            category_uuid: o.take("category_uuid")?,
            created: o.take("created")?,
            field: o.take("field")?,
            name: o.take("name")?,
            o: o.take("o")?,
            page: o.take("page")?,
            page_size: o.take("page_size")?,
            query: o.take("query")?,
            state: o.take("state")?,
            tag: o.take("tag")?,
            r#type: o.take("type")?,
            uuid_list: o.take("uuid_list")?,
        })
    }
}

static LIST_PARAMS: &[Parameter] = &[
    Parameter::query("category_uuid", &schema::UUID),
    Parameter::query("created", &schema::DATE_TIME),
    Parameter::query(
        "field",
        &Schema::array(&types::PUBLIC_OFFERING_DETAILS_FIELD_ENUM),
    ),
    Parameter::query("name", &schema::STRING),
    Parameter::query("o", &Schema::array(&types::PROVIDER_OFFERING_DETAILS_O_ENUM))
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
    Parameter::query("query", &schema::STRING),
    Parameter::query("state", &Schema::array(&types::OFFERING_STATE)),
    Parameter::query("tag", &Schema::array(&schema::UUID)),
    Parameter::query("type", &Schema::array(&schema::STRING)),
    Parameter::query("uuid_list", &schema::STRING),
];

/// Parameters of [`MarketplacePublicOfferings::retrieve`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RetrieveParams {
    pub field: Vec<types::PublicOfferingDetailsFieldEnum>,
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
    Parameter::query(
        "field",
        &Schema::array(&types::PUBLIC_OFFERING_DETAILS_FIELD_ENUM),
    ),
    Parameter::path("uuid", &schema::UUID),
];

/// Parameters of [`MarketplacePublicOfferings::plans_retrieve`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PlansRetrieveParams {
    pub plan_uuid: Uuid,
    pub uuid: Uuid,
}

impl Decode for PlansRetrieveParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            plan_uuid: o.take("plan_uuid")?,
            uuid: o.take("uuid")?,
        })
    }
}

static PLANS_RETRIEVE_PARAMS: &[Parameter] = &[
    Parameter::path("plan_uuid", &schema::UUID),
    Parameter::path("uuid", &schema::UUID),
];

/// What [`MarketplacePublicOfferings::list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::PublicOfferingDetails>,
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

/// What [`MarketplacePublicOfferings::retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum RetrieveResponse {
    /// Status 200.
    Ok(types::PublicOfferingDetails),
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

/// What [`MarketplacePublicOfferings::plans_retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum PlansRetrieveResponse {
    /// Status 200.
    Ok(types::BasePublicPlan),
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

impl IntoReply for PlansRetrieveResponse {
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

pub(crate) static OPERATIONS: &[&Operation] = &[&LIST, &RETRIEVE, &PLANS_RETRIEVE];

static LIST: Operation = Operation::new(
        "marketplace_public_offerings_list",
        Method::Get,
        "/api/marketplace-public-offerings/",
    )
    .parameters(LIST_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::PUBLIC_OFFERING_DETAILS))
                .headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH_OR_NOBODY);
static RETRIEVE: Operation = Operation::new(
        "marketplace_public_offerings_retrieve",
        Method::Get,
        "/api/marketplace-public-offerings/{uuid}/",
    )
    .parameters(RETRIEVE_PARAMS)
    .responses(
        &[
            Documented::json(200, &types::PUBLIC_OFFERING_DETAILS),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH_OR_NOBODY);
static PLANS_RETRIEVE: Operation = Operation::new(
        "marketplace_public_offerings_plans_retrieve",
        Method::Get,
        "/api/marketplace-public-offerings/{uuid}/plans/{plan_uuid}/",
    )
    .parameters(PLANS_RETRIEVE_PARAMS)
    .responses(
        &[
            Documented::json(200, &types::BASE_PUBLIC_PLAN),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH_OR_NOBODY);
