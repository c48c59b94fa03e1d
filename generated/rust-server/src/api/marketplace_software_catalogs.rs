use crate::prelude::*;

/// Handlers of `marketplace-software-catalogs`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplaceSoftwareCatalogs: Send + Sync + 'static {
    /// Browse software catalogs
    ///
    /// A catalog is a published collection of scientific software, in one version, from one source.
    ///
    /// `GET /api/marketplace-software-catalogs/`
    #[inline]
    fn list(
        &self,
        cx: RequestContext,
        params: ListParams,
    ) -> impl Future<Output = Result<ListResponse, Rejection>> + Send {
        not_implemented(&LIST)
    }

    /// Register a catalog
    ///
    /// The catalog starts out empty; packages are loaded by an import or added one by one.
    ///
    /// `POST /api/marketplace-software-catalogs/`
    #[inline]
    fn create(
        &self,
        cx: RequestContext,
        body: types::SoftwareCatalogRequest,
    ) -> impl Future<Output = Result<CreateResponse, Rejection>> + Send {
        not_implemented(&CREATE)
    }

    /// How many catalogs match
    ///
    /// Answers without a body; read the figure from the header.
    ///
    /// `HEAD /api/marketplace-software-catalogs/`
    #[inline]
    fn count(
        &self,
        cx: RequestContext,
        params: ListParams,
    ) -> impl Future<Output = Result<CountResponse, Rejection>> + Send {
        not_implemented(&COUNT)
    }

    /// Look up one catalog
    ///
    /// Carries the outcome of the last refresh beside the figures.
    ///
    /// `GET /api/marketplace-software-catalogs/{uuid}/`
    #[inline]
    fn retrieve(
        &self,
        cx: RequestContext,
        params: RetrieveParams,
    ) -> impl Future<Output = Result<RetrieveResponse, Rejection>> + Send {
        not_implemented(&RETRIEVE)
    }

    /// Replace the settings of a catalog
    ///
    /// `PUT /api/marketplace-software-catalogs/{uuid}/`
    #[inline]
    fn update(
        &self,
        cx: RequestContext,
        params: RetrieveParams,
        body: types::SoftwareCatalogRequest,
    ) -> impl Future<Output = Result<UpdateResponse, Rejection>> + Send {
        not_implemented(&UPDATE)
    }

    /// Drop a catalog
    ///
    /// Its packages, versions and targets go with it. Offerings that show the catalog lose it.
    ///
    /// `DELETE /api/marketplace-software-catalogs/{uuid}/`
    #[inline]
    fn destroy(
        &self,
        cx: RequestContext,
        params: RetrieveParams,
    ) -> impl Future<Output = Result<DestroyResponse, Rejection>> + Send {
        not_implemented(&DESTROY)
    }

    /// Change some settings of a catalog
    ///
    /// `PATCH /api/marketplace-software-catalogs/{uuid}/`
    #[inline]
    fn partial_update(
        &self,
        cx: RequestContext,
        params: RetrieveParams,
        body: Option<types::PatchedSoftwareCatalogRequest>,
    ) -> impl Future<Output = Result<PartialUpdateResponse, Rejection>> + Send {
        not_implemented(&PARTIAL_UPDATE)
    }

    /// Compare known sources with what is loaded
    ///
    /// Asks each known source for its newest release. Nothing is loaded.
    ///
    /// `GET /api/marketplace-software-catalogs/discover/`
    #[inline]
    fn discover_list(
        &self,
        cx: RequestContext,
        params: DiscoverListParams,
    ) -> impl Future<Output = Result<DiscoverListResponse, Rejection>> + Send {
        not_implemented(&DISCOVER_LIST)
    }

    /// Load a catalog from its source
    ///
    /// Runs in the background and can take minutes. Poll the catalog to learn how it went.
    ///
    /// `POST /api/marketplace-software-catalogs/import_catalog/`
    #[inline]
    fn import_catalog(
        &self,
        cx: RequestContext,
        body: types::SoftwareCatalogImportRequest,
    ) -> impl Future<Output = Result<ImportCatalogResponse, Rejection>> + Send {
        not_implemented(&IMPORT_CATALOG)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-software-catalogs`.
    #[inline]
    #[must_use]
    pub fn marketplace_software_catalogs<T: MarketplaceSoftwareCatalogs>(
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
                    &CREATE,
                    |api, call| {
                        let body = call.body()?;
                        answered(api.create(call.cx(), body))
                    },
                ),
                (
                    &COUNT,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.count(call.cx(), params))
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
                    &UPDATE,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.body()?;
                        answered(api.update(call.cx(), params, body))
                    },
                ),
                (
                    &DESTROY,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.destroy(call.cx(), params))
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
                    &DISCOVER_LIST,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.discover_list(call.cx(), params))
                    },
                ),
                (
                    &IMPORT_CATALOG,
                    |api, call| {
                        let body = call.body()?;
                        answered(api.import_catalog(call.cx(), body))
                    },
                ),
            ],
        )
    }
}

/// Parameters of [`MarketplaceSoftwareCatalogs::list`] and [`MarketplaceSoftwareCatalogs::count`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParams {
    /// Part of the catalog name
    pub name: Option<String>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::SoftwareCatalogOEnum>,
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
            name: o.take("name")?,
            o: o.take("o")?,
            page: o.take("page")?,
            page_size: o.take("page_size")?,
            version: o.take("version")?,
        })
    }
}

static LIST_PARAMS: &[Parameter] = &[
    Parameter::query("name", &schema::STRING),
    Parameter::query("o", &Schema::array(&types::SOFTWARE_CATALOG_O_ENUM))
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
    Parameter::query("version", &schema::STRING),
];

/// Parameters of [`MarketplaceSoftwareCatalogs::retrieve`] and 3 others.
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

/// Parameters of [`MarketplaceSoftwareCatalogs::discover_list`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DiscoverListParams {
    /// Kind of source to ask, runtimes unless said otherwise
    pub catalog_type: Option<types::CatalogTypeEnum>,
    pub name: Option<String>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::SoftwareCatalogOEnum>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    pub version: Option<String>,
}

impl Decode for DiscoverListParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            catalog_type: o.take("catalog_type")?,
            name: o.take("name")?,
            o: o.take("o")?,
            page: o.take("page")?,
            page_size: o.take("page_size")?,
            version: o.take("version")?,
        })
    }
}

static DISCOVER_LIST_PARAMS: &[Parameter] = &[
    Parameter::query("catalog_type", &types::CATALOG_TYPE_ENUM),
    Parameter::query("name", &schema::STRING),
    Parameter::query("o", &Schema::array(&types::SOFTWARE_CATALOG_O_ENUM))
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
    Parameter::query("version", &schema::STRING),
];

/// What [`MarketplaceSoftwareCatalogs::list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::SoftwareCatalog>,
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

/// What [`MarketplaceSoftwareCatalogs::create`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateResponse {
    /// Status 201.
    Created(types::SoftwareCatalog),
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

/// What [`MarketplaceSoftwareCatalogs::count`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum CountResponse {
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

impl IntoReply for CountResponse {
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

/// What [`MarketplaceSoftwareCatalogs::retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum RetrieveResponse {
    /// Status 200.
    Ok(types::SoftwareCatalog),
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

/// What [`MarketplaceSoftwareCatalogs::update`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateResponse {
    /// Status 200.
    Ok(types::SoftwareCatalog),
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

impl IntoReply for UpdateResponse {
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

/// What [`MarketplaceSoftwareCatalogs::destroy`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum DestroyResponse {
    /// Status 204.
    ///
    /// The catalog is gone.
    NoContent,
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

impl IntoReply for DestroyResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::empty(204),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::NotFound(body) => Reply::json(404, &body),
        }
    }
}

/// What [`MarketplaceSoftwareCatalogs::partial_update`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum PartialUpdateResponse {
    /// Status 200.
    Ok(types::SoftwareCatalog),
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

/// What [`MarketplaceSoftwareCatalogs::discover_list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum DiscoverListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::SoftwareCatalogDiscover>,
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

impl IntoReply for DiscoverListResponse {
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

/// What [`MarketplaceSoftwareCatalogs::import_catalog`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ImportCatalogResponse {
    /// Status 202.
    ///
    /// The import has been queued.
    Accepted,
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

impl IntoReply for ImportCatalogResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Accepted => Reply::empty(202),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::UnsupportedMediaType(body) => Reply::json(415, &body),
        }
    }
}

pub(crate) static OPERATIONS: &[&Operation] = &[
    &LIST,
    &CREATE,
    &COUNT,
    &RETRIEVE,
    &UPDATE,
    &DESTROY,
    &PARTIAL_UPDATE,
    &DISCOVER_LIST,
    &IMPORT_CATALOG,
];

static LIST: Operation = Operation::new(
        "marketplace_software_catalogs_list",
        Method::Get,
        "/api/marketplace-software-catalogs/",
    )
    .parameters(LIST_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::SOFTWARE_CATALOG))
                .headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static CREATE: Operation = Operation::new(
        "marketplace_software_catalogs_create",
        Method::Post,
        "/api/marketplace-software-catalogs/",
    )
    .body(&[Content::json(&types::SOFTWARE_CATALOG_REQUEST)])
    .responses(
        &[
            Documented::json(201, &types::SOFTWARE_CATALOG),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static COUNT: Operation = Operation::new(
        "marketplace_software_catalogs_count",
        Method::Head,
        "/api/marketplace-software-catalogs/",
    )
    .parameters(LIST_PARAMS)
    .responses(
        &[
            Documented::status(200).headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::status(400),
            Documented::status(401).headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static RETRIEVE: Operation = Operation::new(
        "marketplace_software_catalogs_retrieve",
        Method::Get,
        "/api/marketplace-software-catalogs/{uuid}/",
    )
    .parameters(RETRIEVE_PARAMS)
    .responses(
        &[
            Documented::json(200, &types::SOFTWARE_CATALOG),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static UPDATE: Operation = Operation::new(
        "marketplace_software_catalogs_update",
        Method::Put,
        "/api/marketplace-software-catalogs/{uuid}/",
    )
    .parameters(RETRIEVE_PARAMS)
    .body(&[Content::json(&types::SOFTWARE_CATALOG_REQUEST)])
    .responses(
        &[
            Documented::json(200, &types::SOFTWARE_CATALOG),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static DESTROY: Operation = Operation::new(
        "marketplace_software_catalogs_destroy",
        Method::Delete,
        "/api/marketplace-software-catalogs/{uuid}/",
    )
    .parameters(RETRIEVE_PARAMS)
    .responses(
        &[
            Documented::status(204),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static PARTIAL_UPDATE: Operation = Operation::new(
        "marketplace_software_catalogs_partial_update",
        Method::Patch,
        "/api/marketplace-software-catalogs/{uuid}/",
    )
    .parameters(RETRIEVE_PARAMS)
    .optional_body(&[Content::json(&types::PATCHED_SOFTWARE_CATALOG_REQUEST)])
    .responses(
        &[
            Documented::json(200, &types::SOFTWARE_CATALOG),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static DISCOVER_LIST: Operation = Operation::new(
        "marketplace_software_catalogs_discover_list",
        Method::Get,
        "/api/marketplace-software-catalogs/discover/",
    )
    .parameters(DISCOVER_LIST_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::SOFTWARE_CATALOG_DISCOVER))
                .headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static IMPORT_CATALOG: Operation = Operation::new(
        "marketplace_software_catalogs_import_catalog",
        Method::Post,
        "/api/marketplace-software-catalogs/import_catalog/",
    )
    .body(&[Content::json(&types::SOFTWARE_CATALOG_IMPORT_REQUEST)])
    .responses(
        &[
            Documented::status(202),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
