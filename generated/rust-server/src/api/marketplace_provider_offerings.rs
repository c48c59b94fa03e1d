use crate::prelude::*;

/// Handlers of `marketplace-provider-offerings`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplaceProviderOfferings: Send + Sync + 'static {
    /// Browse offerings as a provider
    ///
    /// Offerings the caller manages, drafts and archived ones too.
    ///
    /// `GET /api/marketplace-provider-offerings/`
    #[inline]
    fn list(
        &self,
        cx: RequestContext,
        params: ListParams,
    ) -> impl Future<Output = Result<ListResponse, Rejection>> + Send {
        not_implemented(&LIST)
    }

    /// Draft an offering
    ///
    /// The draft is visible to its provider only. Add plans and components, then activate it.
    ///
    /// `POST /api/marketplace-provider-offerings/`
    #[inline]
    fn create(
        &self,
        cx: RequestContext,
        body: types::OfferingCreateRequest,
    ) -> impl Future<Output = Result<CreateResponse, Rejection>> + Send {
        not_implemented(&CREATE)
    }

    /// Look up one offering as a provider
    ///
    /// Holds the settings that buyers never see, such as secrets and plugin options.
    ///
    /// `GET /api/marketplace-provider-offerings/{uuid}/`
    #[inline]
    fn retrieve(
        &self,
        cx: RequestContext,
        params: RetrieveParams,
    ) -> impl Future<Output = Result<RetrieveResponse, Rejection>> + Send {
        not_implemented(&RETRIEVE)
    }

    /// Take an offering down for good
    ///
    /// Refused while any resource refers to the offering; archive it in that case.
    ///
    /// `DELETE /api/marketplace-provider-offerings/{uuid}/`
    ///
    /// Needs the permission `OFFERING.DELETE`.
    #[inline]
    fn destroy(
        &self,
        cx: RequestContext,
        params: DestroyParams,
    ) -> impl Future<Output = Result<DestroyResponse, Rejection>> + Send {
        not_implemented(&DESTROY)
    }

    /// Declare a cluster partition
    ///
    /// Partitions mirror the queues of a batch system. Memory figures are megabytes, times are minutes.
    ///
    /// `POST /api/marketplace-provider-offerings/{uuid}/add_partition/`
    ///
    /// Needs the permission `OFFERING.UPDATE`.
    #[inline]
    fn add_partition(
        &self,
        cx: RequestContext,
        params: DestroyParams,
        body: types::OfferingPartitionRequest,
    ) -> impl Future<Output = Result<AddPartitionResponse, Rejection>> + Send {
        not_implemented(&ADD_PARTITION)
    }

    /// Put a software catalog on offer
    ///
    /// Ties a catalog to the offering, optionally narrowed to processor families and a partition.
    ///
    /// `POST /api/marketplace-provider-offerings/{uuid}/add_software_catalog/`
    ///
    /// Needs the permission `OFFERING.UPDATE`.
    #[inline]
    fn add_software_catalog(
        &self,
        cx: RequestContext,
        params: DestroyParams,
        body: types::OfferingSoftwareCatalogRequest,
    ) -> impl Future<Output = Result<AddSoftwareCatalogResponse, Rejection>> + Send {
        not_implemented(&ADD_SOFTWARE_CATALOG)
    }

    /// Give somebody a role in the offering
    ///
    /// A role without an end date lasts until it is taken away.
    ///
    /// `POST /api/marketplace-provider-offerings/{uuid}/add_user/`
    #[inline]
    fn add_user(
        &self,
        cx: RequestContext,
        params: DestroyParams,
        body: types::UserRoleCreateRequest,
    ) -> impl Future<Output = Result<AddUserResponse, Rejection>> + Send {
        not_implemented(&ADD_USER)
    }

    /// Consumption by component and month
    ///
    /// Sums what all resources of the offering have consumed, month by month.
    ///
    /// `GET /api/marketplace-provider-offerings/{uuid}/component_stats/`
    #[inline]
    fn component_stats_list(
        &self,
        cx: RequestContext,
        params: ComponentStatsListParams,
    ) -> impl Future<Output = Result<ComponentStatsListResponse, Rejection>> + Send {
        not_implemented(&COMPONENT_STATS_LIST)
    }

    /// Export accounts for GLauth
    ///
    /// A configuration file in the TOML dialect of GLauth, one section per account.
    ///
    /// `GET /api/marketplace-provider-offerings/{uuid}/glauth_users_config/`
    #[inline]
    fn glauth_users_config_retrieve(
        &self,
        cx: RequestContext,
        params: DestroyParams,
    ) -> impl Future<
        Output = Result<GlauthUsersConfigRetrieveResponse, Rejection>,
    > + Send {
        not_implemented(&GLAUTH_USERS_CONFIG_RETRIEVE)
    }

    /// Adopt a resource that exists already
    ///
    /// Registers something that was created outside of the marketplace. No order is written.
    ///
    /// `POST /api/marketplace-provider-offerings/{uuid}/import_resource/`
    #[inline]
    fn import_resource(
        &self,
        cx: RequestContext,
        params: DestroyParams,
        body: types::ImportResourceRequest,
    ) -> impl Future<Output = Result<ImportResourceResponse, Rejection>> + Send {
        not_implemented(&IMPORT_RESOURCE)
    }

    /// Stop taking orders
    ///
    /// Resources go on running and are billed as before.
    ///
    /// `POST /api/marketplace-provider-offerings/{uuid}/pause/`
    ///
    /// Needs the permission `OFFERING.PAUSE`.
    #[inline]
    fn pause(
        &self,
        cx: RequestContext,
        params: DestroyParams,
        body: Option<types::OfferingPauseRequest>,
    ) -> impl Future<Output = Result<PauseResponse, Rejection>> + Send {
        not_implemented(&PAUSE)
    }

    /// Resource and customer totals
    ///
    /// Superseded by the statistics endpoints, which report on many offerings in one request.
    ///
    /// `GET /api/marketplace-provider-offerings/{uuid}/stats/`
    ///
    /// Deprecated.
    #[inline]
    fn stats_retrieve(
        &self,
        cx: RequestContext,
        params: DestroyParams,
    ) -> impl Future<Output = Result<StatsRetrieveResponse, Rejection>> + Send {
        not_implemented(&STATS_RETRIEVE)
    }

    /// Replace the attributes
    ///
    /// See `/api/marketplace-categories/<uuid>/` for the keys that are shown. Others are kept, but nobody sees them.
    ///
    /// `POST /api/marketplace-provider-offerings/{uuid}/update_attributes/`
    ///
    /// Needs the permission `OFFERING.UPDATE_ATTRIBUTES`.
    #[inline]
    fn update_attributes(
        &self,
        cx: RequestContext,
        params: DestroyParams,
        body: Option<BTreeMap<String, Value>>,
    ) -> impl Future<Output = Result<UpdateAttributesResponse, Rejection>> + Send {
        not_implemented(&UPDATE_ATTRIBUTES)
    }

    /// Change how a catalog is offered
    ///
    /// `PATCH /api/marketplace-provider-offerings/{uuid}/update_software_catalog/`
    ///
    /// Needs the permission `OFFERING.UPDATE`.
    #[inline]
    fn update_software_catalog_partial_update(
        &self,
        cx: RequestContext,
        params: DestroyParams,
        body: Option<types::PatchedOfferingSoftwareCatalogUpdateRequest>,
    ) -> impl Future<
        Output = Result<UpdateSoftwareCatalogPartialUpdateResponse, Rejection>,
    > + Send {
        not_implemented(&UPDATE_SOFTWARE_CATALOG_PARTIAL_UPDATE)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-provider-offerings`.
    #[inline]
    #[must_use]
    pub fn marketplace_provider_offerings<T: MarketplaceProviderOfferings>(
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
                    &RETRIEVE,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.retrieve(call.cx(), params))
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
                    &ADD_PARTITION,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.body()?;
                        answered(api.add_partition(call.cx(), params, body))
                    },
                ),
                (
                    &ADD_SOFTWARE_CATALOG,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.body()?;
                        answered(api.add_software_catalog(call.cx(), params, body))
                    },
                ),
                (
                    &ADD_USER,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.body()?;
                        answered(api.add_user(call.cx(), params, body))
                    },
                ),
                (
                    &COMPONENT_STATS_LIST,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.component_stats_list(call.cx(), params))
                    },
                ),
                (
                    &GLAUTH_USERS_CONFIG_RETRIEVE,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.glauth_users_config_retrieve(call.cx(), params))
                    },
                ),
                (
                    &IMPORT_RESOURCE,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.body()?;
                        answered(api.import_resource(call.cx(), params, body))
                    },
                ),
                (
                    &PAUSE,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.optional_body()?;
                        answered(api.pause(call.cx(), params, body))
                    },
                ),
                (
                    &STATS_RETRIEVE,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.stats_retrieve(call.cx(), params))
                    },
                ),
                (
                    &UPDATE_ATTRIBUTES,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.optional_body()?;
                        answered(api.update_attributes(call.cx(), params, body))
                    },
                ),
                (
                    &UPDATE_SOFTWARE_CATALOG_PARTIAL_UPDATE,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.optional_body()?;
                        answered(
                            api
                                .update_software_catalog_partial_update(
                                    call.cx(),
                                    params,
                                    body,
                                ),
                        )
                    },
                ),
            ],
        )
    }
}

/// Parameters of [`MarketplaceProviderOfferings::list`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParams {
    /// A JSON object; offerings must carry all of its pairs
    pub attributes: Option<String>,
    /// Address of the organisation that owns the offering
    pub customer: Option<Uri>,
    pub field: Vec<types::ProviderOfferingDetailsFieldEnum>,
    /// Part of the name
    pub name: Option<String>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::ProviderOfferingDetailsOEnum>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// `true` for offerings everybody may order
    pub shared: Option<bool>,
    /// Only these states
    pub state: Vec<types::OfferingState>,
}

impl Decode for ListParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            attributes: o.take("attributes")?,
            customer: o.take("customer")?,
            field: o.take("field")?,
            name: o.take("name")?,
            o: o.take("o")?,
            page: o.take("page")?,
            page_size: o.take("page_size")?,
            shared: o.take("shared")?,
            state: o.take("state")?,
        })
    }
}

static LIST_PARAMS: &[Parameter] = &[
    Parameter::query("attributes", &schema::STRING),
    Parameter::query("customer", &schema::URI),
    Parameter::query(
        "field",
        &Schema::array(&types::PROVIDER_OFFERING_DETAILS_FIELD_ENUM),
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
    Parameter::query("shared", &schema::BOOLEAN),
    Parameter::query("state", &Schema::array(&types::OFFERING_STATE)),
];

/// Parameters of [`MarketplaceProviderOfferings::retrieve`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RetrieveParams {
    pub field: Vec<types::ProviderOfferingDetailsFieldEnum>,
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
        &Schema::array(&types::PROVIDER_OFFERING_DETAILS_FIELD_ENUM),
    ),
    Parameter::path("uuid", &schema::UUID),
];

/// Parameters of [`MarketplaceProviderOfferings::destroy`] and 9 others.
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

/// Parameters of [`MarketplaceProviderOfferings::component_stats_list`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ComponentStatsListParams {
    /// Last month, as `YYYY-MM`
    pub end: Option<String>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// First month, as `YYYY-MM`
    pub start: Option<String>,
    /// Only these states
    pub state: Vec<types::OfferingState>,
    pub uuid: Uuid,
    /// Repeats the identifier of the path; kept for the list filters
    pub uuid2: Option<Uuid>,
}

impl Decode for ComponentStatsListParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            end: o.take("end")?,
            page: o.take("page")?,
            page_size: o.take("page_size")?,
            start: o.take("start")?,
            state: o.take("state")?,
            uuid: o.take("uuid")?,
            uuid2: o.take("query.uuid")?,
        })
    }
}

static COMPONENT_STATS_LIST_PARAMS: &[Parameter] = &[
    Parameter::query("end", &schema::STRING),
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
    Parameter::query("start", &schema::STRING),
    Parameter::query("state", &Schema::array(&types::OFFERING_STATE)),
    Parameter::path("uuid", &schema::UUID),
    Parameter::query("uuid", &schema::UUID),
];

/// What [`MarketplaceProviderOfferings::list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::ProviderOfferingDetails>,
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

/// What [`MarketplaceProviderOfferings::create`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateResponse {
    /// Status 201.
    Created(types::ProviderOfferingDetails),
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

/// What [`MarketplaceProviderOfferings::retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum RetrieveResponse {
    /// Status 200.
    Ok(types::ProviderOfferingDetails),
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

/// What [`MarketplaceProviderOfferings::destroy`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum DestroyResponse {
    /// Status 204.
    ///
    /// The offering is gone.
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

/// What [`MarketplaceProviderOfferings::add_partition`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum AddPartitionResponse {
    /// Status 201.
    Created(types::OfferingPartition),
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

impl IntoReply for AddPartitionResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Created(body) => Reply::json(201, &body),
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

/// What [`MarketplaceProviderOfferings::add_software_catalog`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum AddSoftwareCatalogResponse {
    /// Status 201.
    Created(types::SoftwareCatalogUUID),
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

impl IntoReply for AddSoftwareCatalogResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Created(body) => Reply::json(201, &body),
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

/// What [`MarketplaceProviderOfferings::add_user`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum AddUserResponse {
    /// Status 201.
    Created(types::UserRoleExpirationTime),
    /// Status 400.
    ///
    /// The role does not exist for offerings, or its end date lies in the past.
    BadRequest,
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

impl IntoReply for AddUserResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Created(body) => Reply::json(201, &body),
            Self::BadRequest => Reply::empty(400),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::NotFound(body) => Reply::json(404, &body),
            Self::UnsupportedMediaType(body) => Reply::json(415, &body),
        }
    }
}

/// What [`MarketplaceProviderOfferings::component_stats_list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ComponentStatsListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::OfferingComponentStat>,
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
    /// Status 404.
    ///
    /// There is no such object, or the caller may not see it.
    NotFound(types::ErrorDetail),
}

impl IntoReply for ComponentStatsListResponse {
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
            Self::NotFound(body) => Reply::json(404, &body),
        }
    }
}

/// What [`MarketplaceProviderOfferings::glauth_users_config_retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum GlauthUsersConfigRetrieveResponse {
    /// Status 200.
    Ok(String),
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

impl IntoReply for GlauthUsersConfigRetrieveResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::text(200, "text/plain; charset=utf-8", body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::NotFound(body) => Reply::json(404, &body),
        }
    }
}

/// What [`MarketplaceProviderOfferings::import_resource`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ImportResourceResponse {
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
    /// Status 415.
    ///
    /// The body is of a media type that the operation does not read.
    UnsupportedMediaType(types::ErrorDetail),
}

impl IntoReply for ImportResourceResponse {
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

/// What [`MarketplaceProviderOfferings::pause`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum PauseResponse {
    /// Status 200.
    Ok(types::DetailState),
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

impl IntoReply for PauseResponse {
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

/// What [`MarketplaceProviderOfferings::stats_retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum StatsRetrieveResponse {
    /// Status 200.
    Ok(types::MarketplaceProviderOfferingsStatsRetrieveResponse200),
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

impl IntoReply for StatsRetrieveResponse {
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

/// What [`MarketplaceProviderOfferings::update_attributes`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateAttributesResponse {
    /// Status 200.
    ///
    /// The attributes have been replaced.
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

impl IntoReply for UpdateAttributesResponse {
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

/// What [`MarketplaceProviderOfferings::update_software_catalog_partial_update`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateSoftwareCatalogPartialUpdateResponse {
    /// Status 200.
    Ok(types::OfferingSoftwareCatalog),
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

impl IntoReply for UpdateSoftwareCatalogPartialUpdateResponse {
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

pub(crate) static OPERATIONS: &[&Operation] = &[
    &LIST,
    &CREATE,
    &RETRIEVE,
    &DESTROY,
    &ADD_PARTITION,
    &ADD_SOFTWARE_CATALOG,
    &ADD_USER,
    &COMPONENT_STATS_LIST,
    &GLAUTH_USERS_CONFIG_RETRIEVE,
    &IMPORT_RESOURCE,
    &PAUSE,
    &STATS_RETRIEVE,
    &UPDATE_ATTRIBUTES,
    &UPDATE_SOFTWARE_CATALOG_PARTIAL_UPDATE,
];

static LIST: Operation = Operation::new(
        "marketplace_provider_offerings_list",
        Method::Get,
        "/api/marketplace-provider-offerings/",
    )
    .parameters(LIST_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::PROVIDER_OFFERING_DETAILS))
                .headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static CREATE: Operation = Operation::new(
        "marketplace_provider_offerings_create",
        Method::Post,
        "/api/marketplace-provider-offerings/",
    )
    .body(
        &[
            Content::json(&types::OFFERING_CREATE_REQUEST),
            Content::form(&types::OFFERING_CREATE_REQUEST),
            Content::multipart(&types::OFFERING_CREATE_REQUEST),
        ],
    )
    .responses(
        &[
            Documented::json(201, &types::PROVIDER_OFFERING_DETAILS),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static RETRIEVE: Operation = Operation::new(
        "marketplace_provider_offerings_retrieve",
        Method::Get,
        "/api/marketplace-provider-offerings/{uuid}/",
    )
    .parameters(RETRIEVE_PARAMS)
    .responses(
        &[
            Documented::json(200, &types::PROVIDER_OFFERING_DETAILS),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static DESTROY: Operation = Operation::new(
        "marketplace_provider_offerings_destroy",
        Method::Delete,
        "/api/marketplace-provider-offerings/{uuid}/",
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
                name: "OFFERING.DELETE",
                scopes: &["customer"],
            },
        ],
    );
static ADD_PARTITION: Operation = Operation::new(
        "marketplace_provider_offerings_add_partition",
        Method::Post,
        "/api/marketplace-provider-offerings/{uuid}/add_partition/",
    )
    .parameters(DESTROY_PARAMS)
    .body(&[Content::json(&types::OFFERING_PARTITION_REQUEST)])
    .responses(
        &[
            Documented::json(201, &types::OFFERING_PARTITION),
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
                name: "OFFERING.UPDATE",
                scopes: &["*", "customer", "customer.serviceprovider"],
            },
        ],
    );
static ADD_SOFTWARE_CATALOG: Operation = Operation::new(
        "marketplace_provider_offerings_add_software_catalog",
        Method::Post,
        "/api/marketplace-provider-offerings/{uuid}/add_software_catalog/",
    )
    .parameters(DESTROY_PARAMS)
    .body(&[Content::json(&types::OFFERING_SOFTWARE_CATALOG_REQUEST)])
    .responses(
        &[
            Documented::json(201, &types::SOFTWARE_CATALOG_UUID),
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
                name: "OFFERING.UPDATE",
                scopes: &["*", "customer", "customer.serviceprovider"],
            },
        ],
    );
static ADD_USER: Operation = Operation::new(
        "marketplace_provider_offerings_add_user",
        Method::Post,
        "/api/marketplace-provider-offerings/{uuid}/add_user/",
    )
    .parameters(DESTROY_PARAMS)
    .body(&[Content::json(&types::USER_ROLE_CREATE_REQUEST)])
    .responses(
        &[
            Documented::json(201, &types::USER_ROLE_EXPIRATION_TIME),
            Documented::status(400),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static COMPONENT_STATS_LIST: Operation = Operation::new(
        "marketplace_provider_offerings_component_stats_list",
        Method::Get,
        "/api/marketplace-provider-offerings/{uuid}/component_stats/",
    )
    .parameters(COMPONENT_STATS_LIST_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::OFFERING_COMPONENT_STAT))
                .headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static GLAUTH_USERS_CONFIG_RETRIEVE: Operation = Operation::new(
        "marketplace_provider_offerings_glauth_users_config_retrieve",
        Method::Get,
        "/api/marketplace-provider-offerings/{uuid}/glauth_users_config/",
    )
    .parameters(DESTROY_PARAMS)
    .responses(
        &[
            Documented::status(200).media_type("text/plain; charset=utf-8"),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static IMPORT_RESOURCE: Operation = Operation::new(
        "marketplace_provider_offerings_import_resource",
        Method::Post,
        "/api/marketplace-provider-offerings/{uuid}/import_resource/",
    )
    .parameters(DESTROY_PARAMS)
    .body(&[Content::json(&types::IMPORT_RESOURCE_REQUEST)])
    .responses(
        &[
            Documented::json(200, &types::RESOURCE),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static PAUSE: Operation = Operation::new(
        "marketplace_provider_offerings_pause",
        Method::Post,
        "/api/marketplace-provider-offerings/{uuid}/pause/",
    )
    .parameters(DESTROY_PARAMS)
    .optional_body(&[Content::json(&types::OFFERING_PAUSE_REQUEST)])
    .responses(
        &[
            Documented::json(200, &types::DETAIL_STATE),
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
                name: "OFFERING.PAUSE",
                scopes: &["*", "customer", "customer.serviceprovider"],
            },
        ],
    );
static STATS_RETRIEVE: Operation = Operation::new(
        "marketplace_provider_offerings_stats_retrieve",
        Method::Get,
        "/api/marketplace-provider-offerings/{uuid}/stats/",
    )
    .parameters(DESTROY_PARAMS)
    .responses(
        &[
            Documented::json(
                200,
                &types::MARKETPLACE_PROVIDER_OFFERINGS_STATS_RETRIEVE_RESPONSE200,
            ),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static UPDATE_ATTRIBUTES: Operation = Operation::new(
        "marketplace_provider_offerings_update_attributes",
        Method::Post,
        "/api/marketplace-provider-offerings/{uuid}/update_attributes/",
    )
    .parameters(DESTROY_PARAMS)
    .optional_body(&[Content::json(&Schema::map(&schema::ANY))])
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
                name: "OFFERING.UPDATE_ATTRIBUTES",
                scopes: &["*", "customer", "customer.serviceprovider"],
            },
        ],
    );
static UPDATE_SOFTWARE_CATALOG_PARTIAL_UPDATE: Operation = Operation::new(
        "marketplace_provider_offerings_update_software_catalog_partial_update",
        Method::Patch,
        "/api/marketplace-provider-offerings/{uuid}/update_software_catalog/",
    )
    .parameters(DESTROY_PARAMS)
    .optional_body(
        &[Content::json(&types::PATCHED_OFFERING_SOFTWARE_CATALOG_UPDATE_REQUEST)],
    )
    .responses(
        &[
            Documented::json(200, &types::OFFERING_SOFTWARE_CATALOG),
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
                name: "OFFERING.UPDATE",
                scopes: &["*", "customer", "customer.serviceprovider"],
            },
        ],
    );
