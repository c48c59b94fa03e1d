use crate::prelude::*;

/// Handlers of `marketplace-software-versions`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplaceSoftwareVersions: Send + Sync + 'static {
    /// Browse versions of packages
    ///
    /// Each record is one release of a package, with the module that loads it.
    ///
    /// `GET /api/marketplace-software-versions/`
    #[inline]
    fn list(
        &self,
        cx: RequestContext,
        params: ListParams,
    ) -> impl Future<Output = Result<ListResponse, Rejection>> + Send {
        not_implemented(&LIST)
    }

    /// Not available to clients
    ///
    /// Exists for the importer. Versions arrive with the catalog they belong to.
    ///
    /// `POST /api/marketplace-software-versions/`
    #[inline]
    fn create(
        &self,
        cx: RequestContext,
    ) -> impl Future<Output = Result<CreateResponse, Rejection>> + Send {
        not_implemented(&CREATE)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-software-versions`.
    #[inline]
    #[must_use]
    pub fn marketplace_software_versions<T: MarketplaceSoftwareVersions>(
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
                (&CREATE, |api, call| answered(api.create(call.cx()))),
            ],
        )
    }
}

/// Parameters of [`MarketplaceSoftwareVersions::list`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParams {
    pub cpu_family: Option<String>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::SoftwareVersionOEnum>,
    pub package_uuid: Option<Uuid>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    pub version: Option<String>,
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
            version: o.take("version")?,
        })
    }
}

static LIST_PARAMS: &[Parameter] = &[
    Parameter::query("cpu_family", &schema::STRING),
    Parameter::query("o", &Schema::array(&types::SOFTWARE_VERSION_O_ENUM))
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
    Parameter::query("version", &schema::STRING),
];

/// What [`MarketplaceSoftwareVersions::list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::SoftwareVersion>,
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

/// What [`MarketplaceSoftwareVersions::create`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateResponse {
    /// Status 201.
    Created(types::SoftwareVersion),
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

impl IntoReply for CreateResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Created(body) => Reply::json(201, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
        }
    }
}

pub(crate) static OPERATIONS: &[&Operation] = &[&LIST, &CREATE];

static LIST: Operation = Operation::new(
        "marketplace_software_versions_list",
        Method::Get,
        "/api/marketplace-software-versions/",
    )
    .parameters(LIST_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::SOFTWARE_VERSION))
                .headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static CREATE: Operation = Operation::new(
        "marketplace_software_versions_create",
        Method::Post,
        "/api/marketplace-software-versions/",
    )
    .responses(
        &[
            Documented::json(201, &types::SOFTWARE_VERSION),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
