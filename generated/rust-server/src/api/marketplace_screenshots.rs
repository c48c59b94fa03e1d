use crate::prelude::*;

/// Handlers of `marketplace-screenshots`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplaceScreenshots: Send + Sync + 'static {
    /// `GET /api/marketplace-screenshots/`
    #[inline]
    fn list(
        &self,
        cx: RequestContext,
        params: ListParams,
    ) -> impl Future<Output = Result<ListResponse, Rejection>> + Send {
        not_implemented(&LIST)
    }

    /// Upload a screenshot
    ///
    /// Pictures wider than 1920 pixels are scaled down, and a thumbnail is made.
    ///
    /// `POST /api/marketplace-screenshots/`
    #[inline]
    fn create(
        &self,
        cx: RequestContext,
        body: types::ScreenshotRequest,
    ) -> impl Future<Output = Result<CreateResponse, Rejection>> + Send {
        not_implemented(&CREATE)
    }

    /// `DELETE /api/marketplace-screenshots/{uuid}/`
    ///
    /// Needs the permission `OFFERING.DELETE_SCREENSHOT`.
    #[inline]
    fn destroy(
        &self,
        cx: RequestContext,
        params: DestroyParams,
    ) -> impl Future<Output = Result<DestroyResponse, Rejection>> + Send {
        not_implemented(&DESTROY)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-screenshots`.
    #[inline]
    #[must_use]
    pub fn marketplace_screenshots<T: MarketplaceScreenshots>(self, api: T) -> Self {
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
                    &DESTROY,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.destroy(call.cx(), params))
                    },
                ),
            ],
        )
    }
}

/// Parameters of [`MarketplaceScreenshots::list`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParams {
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::MaintenanceAnnouncementTemplateOEnum>,
    pub offering: Option<Uri>,
    /// Slugs of offerings, joined by commas
    pub offering_slug: Vec<String>,
    /// Identifiers of offerings, joined by commas
    pub offering_uuid: Vec<Uuid>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
}

impl Decode for ListParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            o: o.take("o")?,
            offering: o.take("offering")?,
            offering_slug: o.take("offering_slug")?,
            offering_uuid: o.take("offering_uuid")?,
            page: o.take("page")?,
            page_size: o.take("page_size")?,
        })
    }
}

static LIST_PARAMS: &[Parameter] = &[
    Parameter::query(
            "o",
            &Schema::array(&types::MAINTENANCE_ANNOUNCEMENT_TEMPLATE_O_ENUM),
        )
        .style(Style::Comma),
    Parameter::query("offering", &schema::URI),
    Parameter::query("offering_slug", &Schema::array(&schema::STRING))
        .style(Style::Comma),
    Parameter::query("offering_uuid", &Schema::array(&schema::UUID)).style(Style::Comma),
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

/// Parameters of [`MarketplaceScreenshots::destroy`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DestroyParams {
    pub uuid: Uuid,
}

impl Decode for DestroyParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { uuid: o.take("uuid")? })
    }
}

static DESTROY_PARAMS: &[Parameter] = &[Parameter::path("uuid", &schema::UUID)];

/// What [`MarketplaceScreenshots::list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::Screenshot>,
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

/// What [`MarketplaceScreenshots::create`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateResponse {
    /// Status 201.
    Created(types::Screenshot),
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

/// What [`MarketplaceScreenshots::destroy`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum DestroyResponse {
    /// Status 204.
    ///
    /// The picture is gone.
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
    /// Status 403.
    ///
    /// The caller lacks the permission that the operation needs.
    Forbidden(types::ErrorDetail),
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
            Self::Forbidden(body) => Reply::json(403, &body),
            Self::NotFound(body) => Reply::json(404, &body),
        }
    }
}

pub(crate) static OPERATIONS: &[&Operation] = &[&LIST, &CREATE, &DESTROY];

static LIST: Operation = Operation::new(
        "marketplace_screenshots_list",
        Method::Get,
        "/api/marketplace-screenshots/",
    )
    .parameters(LIST_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::SCREENSHOT))
                .headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static CREATE: Operation = Operation::new(
        "marketplace_screenshots_create",
        Method::Post,
        "/api/marketplace-screenshots/",
    )
    .body(
        &[
            Content::json(&types::SCREENSHOT_REQUEST),
            Content::form(&types::SCREENSHOT_REQUEST),
            Content::multipart(&types::SCREENSHOT_REQUEST),
        ],
    )
    .responses(
        &[
            Documented::json(201, &types::SCREENSHOT),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static DESTROY: Operation = Operation::new(
        "marketplace_screenshots_destroy",
        Method::Delete,
        "/api/marketplace-screenshots/{uuid}/",
    )
    .parameters(DESTROY_PARAMS)
    .responses(
        &[
            Documented::status(204),
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
                name: "OFFERING.DELETE_SCREENSHOT",
                scopes: &["offering.customer"],
            },
        ],
    );
