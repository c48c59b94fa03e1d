use crate::prelude::*;

/// Handlers of `marketplace-resources`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplaceResources: Send + Sync + 'static {
    /// Browse resources
    ///
    /// Everything that has been ordered and not yet been forgotten, within the projects of the caller.
    ///
    /// `GET /api/marketplace-resources/`
    #[inline]
    fn list(
        &self,
        cx: RequestContext,
        params: ListParams,
    ) -> impl Future<Output = Result<ListResponse, Rejection>> + Send {
        not_implemented(&LIST)
    }

    /// How many resources match
    ///
    /// Answers without a body; read the figure from the header.
    ///
    /// `HEAD /api/marketplace-resources/`
    #[inline]
    fn count(
        &self,
        cx: RequestContext,
        params: CountParams,
    ) -> impl Future<Output = Result<CountResponse, Rejection>> + Send {
        not_implemented(&COUNT)
    }

    /// Look up one resource
    ///
    /// `GET /api/marketplace-resources/{uuid}/`
    #[inline]
    fn retrieve(
        &self,
        cx: RequestContext,
        params: RetrieveParams,
    ) -> impl Future<Output = Result<RetrieveResponse, Rejection>> + Send {
        not_implemented(&RETRIEVE)
    }

    /// Change the name, the description or the end date
    ///
    /// `PATCH /api/marketplace-resources/{uuid}/`
    ///
    /// Needs the permission `RESOURCE.UPDATE`.
    #[inline]
    fn partial_update(
        &self,
        cx: RequestContext,
        params: PartialUpdateParams,
        body: Option<types::PatchedResourceUpdateRequest>,
    ) -> impl Future<Output = Result<PartialUpdateResponse, Rejection>> + Send {
        not_implemented(&PARTIAL_UPDATE)
    }

    /// Show the record of the plugin
    ///
    /// The shape differs from plugin to plugin. An answer without content means that the plugin keeps no record.
    ///
    /// `GET /api/marketplace-resources/{uuid}/details/`
    #[inline]
    fn details_retrieve(
        &self,
        cx: RequestContext,
        params: PartialUpdateParams,
    ) -> impl Future<Output = Result<DetailsRetrieveResponse, Rejection>> + Send {
        not_implemented(&DETAILS_RETRIEVE)
    }

    /// Refresh from the provider
    ///
    /// Queues a refresh and returns before it has happened.
    ///
    /// `POST /api/marketplace-resources/{uuid}/pull/`
    #[inline]
    fn pull(
        &self,
        cx: RequestContext,
        params: PartialUpdateParams,
    ) -> impl Future<Output = Result<PullResponse, Rejection>> + Send {
        not_implemented(&PULL)
    }

    /// Prolong a prepaid resource
    ///
    /// Moves the end date. Limits may be raised in the same order, and a purchase order attached to it.
    ///
    /// `POST /api/marketplace-resources/{uuid}/renew/`
    ///
    /// Needs the permission `RESOURCE.SET_LIMITS`.
    #[inline]
    fn renew(
        &self,
        cx: RequestContext,
        params: PartialUpdateParams,
        body: types::ResourceRenewRequest,
    ) -> impl Future<Output = Result<RenewResponse, Rejection>> + Send {
        not_implemented(&RENEW)
    }

    /// Ask for removal of a resource
    ///
    /// Writes an order of type *Terminate*; the resource lives on until that order is done.
    ///
    /// `POST /api/marketplace-resources/{uuid}/terminate/`
    ///
    /// Needs the permission `RESOURCE.TERMINATE`.
    #[inline]
    fn terminate(
        &self,
        cx: RequestContext,
        params: PartialUpdateParams,
        body: Option<types::ResourceTerminateRequest>,
    ) -> impl Future<Output = Result<TerminateResponse, Rejection>> + Send {
        not_implemented(&TERMINATE)
    }

    /// Ask for other limits
    ///
    /// Limits are integers keyed by component type. Components the map leaves out keep the limits they have.
    ///
    /// `POST /api/marketplace-resources/{uuid}/update_limits/`
    ///
    /// Needs the permission `RESOURCE.SET_LIMITS`.
    #[inline]
    fn update_limits(
        &self,
        cx: RequestContext,
        params: PartialUpdateParams,
        body: types::ResourceUpdateLimitsRequest,
    ) -> impl Future<Output = Result<UpdateLimitsResponse, Rejection>> + Send {
        not_implemented(&UPDATE_LIMITS)
    }

    /// Change the options chosen when the resource was ordered, at once or through an order
    ///
    /// The outcome depends on the offering:
    ///
    /// | Offering | Outcome |
    /// |---|---|
    /// | applies options itself | 200, stored at once |
    /// | wants a review | 201, an order is written |
    ///
    /// A second change has to wait for the first.
    ///
    /// `POST /api/marketplace-resources/{uuid}/update_options/`
    ///
    /// Needs the permission `RESOURCE.UPDATE_OPTIONS`.
    #[inline]
    fn update_options(
        &self,
        cx: RequestContext,
        params: PartialUpdateParams,
        body: Option<types::ResourceOptionsRequest>,
    ) -> impl Future<Output = Result<UpdateOptionsResponse, Rejection>> + Send {
        not_implemented(&UPDATE_OPTIONS)
    }

    /// Propose a name
    ///
    /// Fills in the naming pattern of the offering, or joins project and offering with a number.
    ///
    /// `POST /api/marketplace-resources/suggest_name/`
    #[inline]
    fn suggest_name(
        &self,
        cx: RequestContext,
        body: types::ResourceSuggestNameRequest,
    ) -> impl Future<Output = Result<SuggestNameResponse, Rejection>> + Send {
        not_implemented(&SUGGEST_NAME)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-resources`.
    #[inline]
    #[must_use]
    pub fn marketplace_resources<T: MarketplaceResources>(self, api: T) -> Self {
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
                    &PARTIAL_UPDATE,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.optional_body()?;
                        answered(api.partial_update(call.cx(), params, body))
                    },
                ),
                (
                    &DETAILS_RETRIEVE,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.details_retrieve(call.cx(), params))
                    },
                ),
                (
                    &PULL,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.pull(call.cx(), params))
                    },
                ),
                (
                    &RENEW,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.body()?;
                        answered(api.renew(call.cx(), params, body))
                    },
                ),
                (
                    &TERMINATE,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.optional_body()?;
                        answered(api.terminate(call.cx(), params, body))
                    },
                ),
                (
                    &UPDATE_LIMITS,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.body()?;
                        answered(api.update_limits(call.cx(), params, body))
                    },
                ),
                (
                    &UPDATE_OPTIONS,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.optional_body()?;
                        answered(api.update_options(call.cx(), params, body))
                    },
                ),
                (
                    &SUGGEST_NAME,
                    |api, call| {
                        let body = call.body()?;
                        answered(api.suggest_name(call.cx(), body))
                    },
                ),
            ],
        )
    }
}

/// Parameters of [`MarketplaceResources::list`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParams {
    /// Lower bound for the number of components
    pub component_count: Option<f64>,
    /// Created at this moment or later
    pub created: Option<DateTime<FixedOffset>>,
    pub field: Vec<types::ResourceFieldEnum>,
    /// Part of the name
    pub name: Option<String>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::ResourceOEnum>,
    /// Identifiers of offerings, joined by commas
    pub offering_uuid: Vec<Uuid>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// Free text, matched against name, description and slug
    pub query: Option<String>,
    /// Only these states
    pub state: Vec<types::ResourceState>,
}

impl Decode for ListParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            component_count: o.take("component_count")?,
            created: o.take("created")?,
            field: o.take("field")?,
            name: o.take("name")?,
            o: o.take("o")?,
            offering_uuid: o.take("offering_uuid")?,
            page: o.take("page")?,
            page_size: o.take("page_size")?,
            query: o.take("query")?,
            state: o.take("state")?,
        })
    }
}

static LIST_PARAMS: &[Parameter] = &[
    Parameter::query("component_count", &schema::NUMBER),
    Parameter::query("created", &schema::DATE_TIME),
    Parameter::query("field", &Schema::array(&types::RESOURCE_FIELD_ENUM)),
    Parameter::query("name", &schema::STRING),
    Parameter::query("o", &Schema::array(&types::RESOURCE_O_ENUM)).style(Style::Comma),
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
    Parameter::query("query", &schema::STRING),
    Parameter::query("state", &Schema::array(&types::RESOURCE_STATE)),
];

/// Parameters of [`MarketplaceResources::count`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CountParams {
    /// Part of the resource name
    pub name: Option<String>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    pub project_uuid: Option<Uuid>,
    /// Only these states
    pub state: Vec<types::ResourceState>,
}

impl Decode for CountParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            name: o.take("name")?,
            page: o.take("page")?,
            page_size: o.take("page_size")?,
            project_uuid: o.take("project_uuid")?,
            state: o.take("state")?,
        })
    }
}

static COUNT_PARAMS: &[Parameter] = &[
    Parameter::query("name", &schema::STRING),
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
    Parameter::query("project_uuid", &schema::UUID),
    Parameter::query("state", &Schema::array(&types::RESOURCE_STATE)),
];

/// Parameters of [`MarketplaceResources::retrieve`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RetrieveParams {
    pub field: Vec<types::ResourceFieldEnum>,
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
    Parameter::query("field", &Schema::array(&types::RESOURCE_FIELD_ENUM)),
    Parameter::path("uuid", &schema::UUID),
];

/// Parameters of [`MarketplaceResources::partial_update`] and 6 others.
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

/// What [`MarketplaceResources::list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::Resource>,
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

/// What [`MarketplaceResources::count`] answers.
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

/// What [`MarketplaceResources::retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum RetrieveResponse {
    /// Status 200.
    Ok(types::Resource),
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

/// What [`MarketplaceResources::partial_update`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum PartialUpdateResponse {
    /// Status 200.
    Ok(types::ResourceUpdate),
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

/// What [`MarketplaceResources::details_retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum DetailsRetrieveResponse {
    /// Status 200.
    Ok(BTreeMap<String, Value>),
    /// Status 404.
    ///
    /// There is no such resource.
    NotFound(Value),
    /// Status 204.
    ///
    /// The plugin keeps no record.
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
}

impl IntoReply for DetailsRetrieveResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
            Self::NotFound(body) => Reply::json(404, &body),
            Self::NoContent => Reply::empty(204),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
        }
    }
}

/// What [`MarketplaceResources::pull`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum PullResponse {
    /// Status 202.
    Accepted(types::MarketplaceResourcesPullResponse202),
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

impl IntoReply for PullResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Accepted(body) => Reply::json(202, &body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::NotFound(body) => Reply::json(404, &body),
        }
    }
}

/// What [`MarketplaceResources::renew`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum RenewResponse {
    /// Status 200.
    Ok(types::OrderUUID),
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

impl IntoReply for RenewResponse {
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

/// What [`MarketplaceResources::terminate`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum TerminateResponse {
    /// Status 200.
    Ok(types::OrderUUID),
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

impl IntoReply for TerminateResponse {
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

/// What [`MarketplaceResources::update_limits`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateLimitsResponse {
    /// Status 200.
    Ok(types::OrderUUID),
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

impl IntoReply for UpdateLimitsResponse {
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

/// What [`MarketplaceResources::update_options`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateOptionsResponse {
    /// Status 200.
    ///
    /// Applied at once.
    Ok(types::ResourceResponseStatus),
    /// Status 201.
    ///
    /// An order has been written.
    Created(types::OrderUUID),
    /// Status 409.
    ///
    /// Another change of options is still waiting.
    Conflict,
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

impl IntoReply for UpdateOptionsResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
            Self::Created(body) => Reply::json(201, &body),
            Self::Conflict => Reply::empty(409),
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

/// What [`MarketplaceResources::suggest_name`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum SuggestNameResponse {
    /// Status 200.
    Ok(types::MarketplaceResourcesSuggestNameResponse200),
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

impl IntoReply for SuggestNameResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
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
    &COUNT,
    &RETRIEVE,
    &PARTIAL_UPDATE,
    &DETAILS_RETRIEVE,
    &PULL,
    &RENEW,
    &TERMINATE,
    &UPDATE_LIMITS,
    &UPDATE_OPTIONS,
    &SUGGEST_NAME,
];

static LIST: Operation = Operation::new(
        "marketplace_resources_list",
        Method::Get,
        "/api/marketplace-resources/",
    )
    .parameters(LIST_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::RESOURCE))
                .headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static COUNT: Operation = Operation::new(
        "marketplace_resources_count",
        Method::Head,
        "/api/marketplace-resources/",
    )
    .parameters(COUNT_PARAMS)
    .responses(
        &[
            Documented::status(200).headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::status(400),
            Documented::status(401).headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static RETRIEVE: Operation = Operation::new(
        "marketplace_resources_retrieve",
        Method::Get,
        "/api/marketplace-resources/{uuid}/",
    )
    .parameters(RETRIEVE_PARAMS)
    .responses(
        &[
            Documented::json(200, &types::RESOURCE),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static PARTIAL_UPDATE: Operation = Operation::new(
        "marketplace_resources_partial_update",
        Method::Patch,
        "/api/marketplace-resources/{uuid}/",
    )
    .parameters(PARTIAL_UPDATE_PARAMS)
    .optional_body(&[Content::json(&types::PATCHED_RESOURCE_UPDATE_REQUEST)])
    .responses(
        &[
            Documented::json(200, &types::RESOURCE_UPDATE),
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
                name: "RESOURCE.UPDATE",
                scopes: &["project", "project.customer", "offering", "offering.customer"],
            },
        ],
    );
static DETAILS_RETRIEVE: Operation = Operation::new(
        "marketplace_resources_details_retrieve",
        Method::Get,
        "/api/marketplace-resources/{uuid}/details/",
    )
    .parameters(PARTIAL_UPDATE_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::map(&schema::ANY)),
            Documented::status(404),
            Documented::status(204),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static PULL: Operation = Operation::new(
        "marketplace_resources_pull",
        Method::Post,
        "/api/marketplace-resources/{uuid}/pull/",
    )
    .parameters(PARTIAL_UPDATE_PARAMS)
    .responses(
        &[
            Documented::json(202, &types::MARKETPLACE_RESOURCES_PULL_RESPONSE202),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static RENEW: Operation = Operation::new(
        "marketplace_resources_renew",
        Method::Post,
        "/api/marketplace-resources/{uuid}/renew/",
    )
    .parameters(PARTIAL_UPDATE_PARAMS)
    .body(
        &[
            Content::json(&types::RESOURCE_RENEW_REQUEST),
            Content::form(&types::RESOURCE_RENEW_REQUEST),
            Content::multipart(&types::RESOURCE_RENEW_REQUEST),
        ],
    )
    .responses(
        &[
            Documented::json(200, &types::ORDER_UUID),
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
                name: "RESOURCE.SET_LIMITS",
                scopes: &["project", "project.customer"],
            },
        ],
    );
static TERMINATE: Operation = Operation::new(
        "marketplace_resources_terminate",
        Method::Post,
        "/api/marketplace-resources/{uuid}/terminate/",
    )
    .parameters(PARTIAL_UPDATE_PARAMS)
    .optional_body(&[Content::json(&types::RESOURCE_TERMINATE_REQUEST)])
    .responses(
        &[
            Documented::json(200, &types::ORDER_UUID),
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
                name: "RESOURCE.TERMINATE",
                scopes: &["project", "project.customer", "offering.customer"],
            },
        ],
    );
static UPDATE_LIMITS: Operation = Operation::new(
        "marketplace_resources_update_limits",
        Method::Post,
        "/api/marketplace-resources/{uuid}/update_limits/",
    )
    .parameters(PARTIAL_UPDATE_PARAMS)
    .body(&[Content::json(&types::RESOURCE_UPDATE_LIMITS_REQUEST)])
    .responses(
        &[
            Documented::json(200, &types::ORDER_UUID),
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
                name: "RESOURCE.SET_LIMITS",
                scopes: &["project", "project.customer"],
            },
        ],
    );
static UPDATE_OPTIONS: Operation = Operation::new(
        "marketplace_resources_update_options",
        Method::Post,
        "/api/marketplace-resources/{uuid}/update_options/",
    )
    .parameters(PARTIAL_UPDATE_PARAMS)
    .optional_body(&[Content::json(&types::RESOURCE_OPTIONS_REQUEST)])
    .responses(
        &[
            Documented::json(200, &types::RESOURCE_RESPONSE_STATUS),
            Documented::json(201, &types::ORDER_UUID),
            Documented::status(409),
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
                name: "RESOURCE.UPDATE_OPTIONS",
                scopes: &["project", "project.customer", "offering.customer"],
            },
        ],
    );
static SUGGEST_NAME: Operation = Operation::new(
        "marketplace_resources_suggest_name",
        Method::Post,
        "/api/marketplace-resources/suggest_name/",
    )
    .body(&[Content::json(&types::RESOURCE_SUGGEST_NAME_REQUEST)])
    .responses(
        &[
            Documented::json(
                200,
                &types::MARKETPLACE_RESOURCES_SUGGEST_NAME_RESPONSE200,
            ),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
