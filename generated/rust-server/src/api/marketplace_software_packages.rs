use crate::prelude::*;

/// Handlers of `marketplace-software-packages`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplaceSoftwarePackages: Send + Sync + 'static {
    /// Search for software
    ///
    /// Finds packages by name, catalog or processor family. Alternatives such as `x86_64|aarch64` are not understood; ask once per family.
    ///
    /// `GET /api/marketplace-software-packages/`
    #[inline]
    fn list(
        &self,
        cx: RequestContext,
        params: ListParams,
    ) -> impl Future<Output = Result<ListResponse, Rejection>> + Send {
        not_implemented(&LIST)
    }

    /// Look up one package
    ///
    /// Describes a package and lists its versions, newest first.
    ///
    /// `GET /api/marketplace-software-packages/{uuid}/`
    #[inline]
    fn retrieve(
        &self,
        cx: RequestContext,
        params: RetrieveParams,
    ) -> impl Future<Output = Result<RetrieveResponse, Rejection>> + Send {
        not_implemented(&RETRIEVE)
    }

    /// Correct a package
    ///
    /// `PATCH /api/marketplace-software-packages/{uuid}/`
    #[inline]
    fn partial_update(
        &self,
        cx: RequestContext,
        params: RetrieveParams,
        body: Option<types::PatchedSoftwarePackageRequest>,
    ) -> impl Future<Output = Result<PartialUpdateResponse, Rejection>> + Send {
        not_implemented(&PARTIAL_UPDATE)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-software-packages`.
    #[inline]
    #[must_use]
    pub fn marketplace_software_packages<T: MarketplaceSoftwarePackages>(
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
                    &PARTIAL_UPDATE,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.optional_body()?;
                        answered(api.partial_update(call.cx(), params, body))
                    },
                ),
            ],
        )
    }
}

/// Parameters of [`MarketplaceSoftwarePackages::list`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParams {
    pub catalog_uuid: Option<Uuid>,
    /// Processor family a build must exist for
    pub cpu_family: Option<String>,
    /// Whether to list extensions of other packages
    pub is_extension: Option<bool>,
    /// Part of the name
    pub name: Option<String>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::SoftwarePackageOEnum>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// Free text, matched against name, description and versions
    pub query: Option<String>,
}

impl Decode for ListParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            catalog_uuid: o.take("catalog_uuid")?,
            cpu_family: o.take("cpu_family")?,
            is_extension: o.take("is_extension")?,
            name: o.take("name")?,
            o: o.take("o")?,
            page: o.take("page")?,
            page_size: o.take("page_size")?,
            query: o.take("query")?,
        })
    }
}

static LIST_PARAMS: &[Parameter] = &[
    Parameter::query("catalog_uuid", &schema::UUID),
    Parameter::query("cpu_family", &schema::STRING),
    Parameter::query("is_extension", &schema::BOOLEAN),
    Parameter::query("name", &schema::STRING),
    Parameter::query("o", &Schema::array(&types::SOFTWARE_PACKAGE_O_ENUM))
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
];

/// Parameters of [`MarketplaceSoftwarePackages::retrieve`] and [`MarketplaceSoftwarePackages::partial_update`].
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

/// What [`MarketplaceSoftwarePackages::list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::SoftwarePackage>,
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

/// What [`MarketplaceSoftwarePackages::retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum RetrieveResponse {
    /// Status 200.
    Ok(types::SoftwarePackage),
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

/// What [`MarketplaceSoftwarePackages::partial_update`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum PartialUpdateResponse {
    /// Status 200.
    Ok(types::SoftwarePackage),
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
            Self::NotFound(body) => Reply::json(404, &body),
            Self::UnsupportedMediaType(body) => Reply::json(415, &body),
        }
    }
}

pub(crate) static OPERATIONS: &[&Operation] = &[&LIST, &RETRIEVE, &PARTIAL_UPDATE];

static LIST: Operation = Operation::new(
        "marketplace_software_packages_list",
        Method::Get,
        "/api/marketplace-software-packages/",
    )
    .parameters(LIST_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::SOFTWARE_PACKAGE))
                .headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static RETRIEVE: Operation = Operation::new(
        "marketplace_software_packages_retrieve",
        Method::Get,
        "/api/marketplace-software-packages/{uuid}/",
    )
    .parameters(RETRIEVE_PARAMS)
    .responses(
        &[
            Documented::json(200, &types::SOFTWARE_PACKAGE),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static PARTIAL_UPDATE: Operation = Operation::new(
        "marketplace_software_packages_partial_update",
        Method::Patch,
        "/api/marketplace-software-packages/{uuid}/",
    )
    .parameters(RETRIEVE_PARAMS)
    .optional_body(&[Content::json(&types::PATCHED_SOFTWARE_PACKAGE_REQUEST)])
    .responses(
        &[
            Documented::json(200, &types::SOFTWARE_PACKAGE),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
