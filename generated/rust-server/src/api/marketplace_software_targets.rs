use crate::prelude::*;

/// Handlers of `marketplace-software-targets`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplaceSoftwareTargets: Send + Sync + 'static {
    /// Browse build targets
    ///
    /// A target tells for which processor a version was built and where it is installed.
    ///
    /// `GET /api/marketplace-software-targets/`
    #[inline]
    fn list(
        &self,
        cx: RequestContext,
        params: ListParams,
    ) -> impl Future<Output = Result<ListResponse, Rejection>> + Send {
        not_implemented(&LIST)
    }

    /// Look up one target
    ///
    /// `GET /api/marketplace-software-targets/{uuid}/`
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
    /// Answers the operations of `marketplace-software-targets`.
    #[inline]
    #[must_use]
    pub fn marketplace_software_targets<T: MarketplaceSoftwareTargets>(
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
            ],
        )
    }
}

/// Parameters of [`MarketplaceSoftwareTargets::list`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParams {
    pub cpu_family: Option<String>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::SoftwareTargetOEnum>,
    pub package_uuid: Option<Uuid>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    pub version_uuid: Option<Uuid>,
}

impl Decode for ListParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            cpu_family: o.take("cpu_family")?,
            o: o.take("o")?,
            package_uuid: o.take("package_uuid")?,
            page: o.take("page")?,
            page_size: o.take("page_size")?,
            version_uuid: o.take("version_uuid")?,
        })
    }
}

static LIST_PARAMS: &[Parameter] = &[
    Parameter::query("cpu_family", &schema::STRING),
    Parameter::query("o", &Schema::array(&types::SOFTWARE_TARGET_O_ENUM))
        .style(Style::Comma),
    Parameter::query("package_uuid", &schema::UUID),
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
    Parameter::query("version_uuid", &schema::UUID),
];

/// Parameters of [`MarketplaceSoftwareTargets::retrieve`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RetrieveParams {
    pub uuid: Uuid,
}

impl Decode for RetrieveParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { uuid: o.take("uuid")? })
    }
}

static RETRIEVE_PARAMS: &[Parameter] = &[Parameter::path("uuid", &schema::UUID)];

/// What [`MarketplaceSoftwareTargets::list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::SoftwareTarget>,
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

/// What [`MarketplaceSoftwareTargets::retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum RetrieveResponse {
    /// Status 200.
    Ok(types::SoftwareTarget),
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
        "marketplace_software_targets_list",
        Method::Get,
        "/api/marketplace-software-targets/",
    )
    .parameters(LIST_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::SOFTWARE_TARGET))
                .headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static RETRIEVE: Operation = Operation::new(
        "marketplace_software_targets_retrieve",
        Method::Get,
        "/api/marketplace-software-targets/{uuid}/",
    )
    .parameters(RETRIEVE_PARAMS)
    .responses(
        &[
            Documented::json(200, &types::SOFTWARE_TARGET),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
