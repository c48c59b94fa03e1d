use crate::prelude::*;

/// Handlers of `marketplace-orders`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplaceOrders: Send + Sync + 'static {
    /// Browse orders
    ///
    /// Orders of every project the caller may see, the newest first unless `o` says otherwise.
    ///
    /// `GET /api/marketplace-orders/`
    #[inline]
    fn list(
        &self,
        cx: RequestContext,
        params: ListParams,
    ) -> impl Future<Output = Result<ListResponse, Rejection>> + Send {
        not_implemented(&LIST)
    }

    /// Place an order
    ///
    /// Asks for a new resource, or for a change of one that exists.
    /// What `attributes` and `limits` must hold depends on the offering:
    /// its `options` describe the former, its `components` the latter.
    ///
    /// Paid offerings hold the order back until a project manager and then the provider
    /// have approved it.
    ///
    /// `POST /api/marketplace-orders/`
    #[inline]
    fn create(
        &self,
        cx: RequestContext,
        body: types::OrderCreateRequest,
    ) -> impl Future<Output = Result<CreateResponse, Rejection>> + Send {
        not_implemented(&CREATE)
    }

    /// How many orders match
    ///
    /// Answers without a body; read the figure from the header.
    ///
    /// `HEAD /api/marketplace-orders/`
    #[inline]
    fn count(
        &self,
        cx: RequestContext,
        params: CountParams,
    ) -> impl Future<Output = Result<CountResponse, Rejection>> + Send {
        not_implemented(&COUNT)
    }

    /// Look up one order
    ///
    /// The whole life of an order: what was asked for, who reviewed it, and how it ended.
    ///
    /// `GET /api/marketplace-orders/{uuid}/`
    #[inline]
    fn retrieve(
        &self,
        cx: RequestContext,
        params: RetrieveParams,
    ) -> impl Future<Output = Result<RetrieveResponse, Rejection>> + Send {
        not_implemented(&RETRIEVE)
    }

    /// Throw an order away
    ///
    /// Only an order nobody has reviewed yet can be thrown away.
    ///
    /// `DELETE /api/marketplace-orders/{uuid}/`
    ///
    /// Needs the permission `ORDER.DESTROY`.
    #[inline]
    fn destroy(
        &self,
        cx: RequestContext,
        params: DestroyParams,
    ) -> impl Future<Output = Result<DestroyResponse, Rejection>> + Send {
        not_implemented(&DESTROY)
    }

    /// Correct a waiting order
    ///
    /// `PATCH /api/marketplace-orders/{uuid}/`
    ///
    /// Needs the permission `ORDER.APPROVE`.
    #[inline]
    fn partial_update(
        &self,
        cx: RequestContext,
        params: DestroyParams,
        body: Option<types::PatchedOrderUpdateRequest>,
    ) -> impl Future<Output = Result<PartialUpdateResponse, Rejection>> + Send {
        not_implemented(&PARTIAL_UPDATE)
    }

    /// Consent as the buying side
    ///
    /// Passes the order on to the provider, or straight to execution if the offering trusts its buyers.
    ///
    /// `POST /api/marketplace-orders/{uuid}/approve_by_consumer/`
    ///
    /// Needs the permission `ORDER.APPROVE`.
    #[inline]
    fn approve_by_consumer(
        &self,
        cx: RequestContext,
        params: DestroyParams,
    ) -> impl Future<Output = Result<ApproveByConsumerResponse, Rejection>> + Send {
        not_implemented(&APPROVE_BY_CONSUMER)
    }

    /// Consent as the selling side
    ///
    /// The provider takes the order on. Plugins with extra questions expect the answers in `attributes`.
    ///
    /// `POST /api/marketplace-orders/{uuid}/approve_by_provider/`
    ///
    /// Needs the permission `ORDER.APPROVE`.
    #[inline]
    fn approve_by_provider(
        &self,
        cx: RequestContext,
        params: DestroyParams,
        body: Option<types::OrderApproveByProviderRequest>,
    ) -> impl Future<Output = Result<ApproveByProviderResponse, Rejection>> + Send {
        not_implemented(&APPROVE_BY_PROVIDER)
    }

    /// Call an order off
    ///
    /// Works on orders of script and remote plugins while they have not begun to run.
    ///
    /// `POST /api/marketplace-orders/{uuid}/cancel/`
    ///
    /// Needs the permission `ORDER.CANCEL`.
    #[inline]
    fn cancel(
        &self,
        cx: RequestContext,
        params: DestroyParams,
    ) -> impl Future<Output = Result<CancelResponse, Rejection>> + Send {
        not_implemented(&CANCEL)
    }

    /// Turn an order down as the selling side
    ///
    /// The buyer sees the comment next to the rejected order.
    ///
    /// `POST /api/marketplace-orders/{uuid}/reject_by_provider/`
    ///
    /// Needs the permission `ORDER.REJECT`.
    #[inline]
    fn reject_by_provider(
        &self,
        cx: RequestContext,
        params: DestroyParams,
        body: Option<types::OrderProviderRejectionRequest>,
    ) -> impl Future<Output = Result<RejectByProviderResponse, Rejection>> + Send {
        not_implemented(&REJECT_BY_PROVIDER)
    }

    /// Record the identifier of the order at the provider
    ///
    /// Lets an agent find the order again in its own system. An empty identifier is refused.
    ///
    /// `POST /api/marketplace-orders/{uuid}/set_backend_id/`
    ///
    /// Needs the permission `RESOURCE.SET_BACKEND_ID`.
    #[inline]
    fn set_backend_id(
        &self,
        cx: RequestContext,
        params: DestroyParams,
        body: types::OrderBackendIDRequest,
    ) -> impl Future<Output = Result<SetBackendIdResponse, Rejection>> + Send {
        not_implemented(&SET_BACKEND_ID)
    }

    /// Mark an order as finished
    ///
    /// Meant for agents: the resource is ready, and billing begins.
    ///
    /// `POST /api/marketplace-orders/{uuid}/set_state_done/`
    ///
    /// Needs the permission `ORDER.APPROVE`.
    #[inline]
    fn set_state_done(
        &self,
        cx: RequestContext,
        params: DestroyParams,
    ) -> impl Future<Output = Result<SetStateDoneResponse, Rejection>> + Send {
        not_implemented(&SET_STATE_DONE)
    }

    /// Mark an order as failed
    ///
    /// Meant for agents. Message and traceback are shown to the provider, the buyer sees the message only.
    ///
    /// `POST /api/marketplace-orders/{uuid}/set_state_erred/`
    ///
    /// Needs the permission `ORDER.APPROVE`.
    #[inline]
    fn set_state_erred(
        &self,
        cx: RequestContext,
        params: DestroyParams,
        body: Option<types::OrderErrorDetailsRequest>,
    ) -> impl Future<Output = Result<SetStateErredResponse, Rejection>> + Send {
        not_implemented(&SET_STATE_ERRED)
    }

    /// Forget an order
    ///
    /// Removes the record and touches nothing at the provider. Staff only.
    ///
    /// `POST /api/marketplace-orders/{uuid}/unlink/`
    #[inline]
    fn unlink(
        &self,
        cx: RequestContext,
        params: DestroyParams,
    ) -> impl Future<Output = Result<UnlinkResponse, Rejection>> + Send {
        not_implemented(&UNLINK)
    }

    /// Attach a document
    ///
    /// Attaches a purchase order in PDF form, or replaces the attached one.
    ///
    /// `POST /api/marketplace-orders/{uuid}/update_attachment/`
    #[inline]
    fn update_attachment(
        &self,
        cx: RequestContext,
        params: DestroyParams,
        body: Option<types::OrderAttachmentRequest>,
    ) -> impl Future<Output = Result<UpdateAttachmentResponse, Rejection>> + Send {
        not_implemented(&UPDATE_ATTACHMENT)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-orders`.
    #[inline]
    #[must_use]
    pub fn marketplace_orders<T: MarketplaceOrders>(self, api: T) -> Self {
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
                    &APPROVE_BY_CONSUMER,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.approve_by_consumer(call.cx(), params))
                    },
                ),
                (
                    &APPROVE_BY_PROVIDER,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.optional_body()?;
                        answered(api.approve_by_provider(call.cx(), params, body))
                    },
                ),
                (
                    &CANCEL,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.cancel(call.cx(), params))
                    },
                ),
                (
                    &REJECT_BY_PROVIDER,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.optional_body()?;
                        answered(api.reject_by_provider(call.cx(), params, body))
                    },
                ),
                (
                    &SET_BACKEND_ID,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.body()?;
                        answered(api.set_backend_id(call.cx(), params, body))
                    },
                ),
                (
                    &SET_STATE_DONE,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.set_state_done(call.cx(), params))
                    },
                ),
                (
                    &SET_STATE_ERRED,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.optional_body()?;
                        answered(api.set_state_erred(call.cx(), params, body))
                    },
                ),
                (
                    &UNLINK,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.unlink(call.cx(), params))
                    },
                ),
                (
                    &UPDATE_ATTACHMENT,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.optional_body()?;
                        answered(api.update_attachment(call.cx(), params, body))
                    },
                ),
            ],
        )
    }
}

/// Parameters of [`MarketplaceOrders::list`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParams {
    /// Only orders that wait for a decision of the caller as a buyer
    pub can_approve_as_consumer: Option<bool>,
    /// Created at this moment or later
    pub created: Option<DateTime<FixedOffset>>,
    pub field: Vec<types::OrderDetailsFieldEnum>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::OrderDetailsOEnum>,
    pub offering: Option<Uri>,
    /// Kinds of offering; those listed are built in, others come from plugins
    pub offering_type: Vec<types::MarketplaceOrdersListOfferingTypeItem>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// Only orders in one of these states
    pub state: Vec<types::OrderState>,
    /// Only orders of these types
    pub r#type: Vec<types::RequestTypes>,
}

impl Decode for ListParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            can_approve_as_consumer: o.take("can_approve_as_consumer")?,
            created: o.take("created")?,
            field: o.take("field")?,
            o: o.take("o")?,
            offering: o.take("offering")?,
            offering_type: o.take("offering_type")?,
            page: o.take("page")?,
            page_size: o.take("page_size")?,
            state: o.take("state")?,
            r#type: o.take("type")?,
        })
    }
}

static LIST_PARAMS: &[Parameter] = &[
    Parameter::query("can_approve_as_consumer", &schema::BOOLEAN),
    Parameter::query("created", &schema::DATE_TIME),
    Parameter::query("field", &Schema::array(&types::ORDER_DETAILS_FIELD_ENUM)),
    Parameter::query("o", &Schema::array(&types::ORDER_DETAILS_O_ENUM))
        .style(Style::Comma),
    Parameter::query("offering", &schema::URI),
    Parameter::query(
        "offering_type",
        &Schema::array(&types::MARKETPLACE_ORDERS_LIST_OFFERING_TYPE_ITEM),
    ),
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
    Parameter::query("state", &Schema::array(&types::ORDER_STATE)),
    Parameter::query("type", &Schema::array(&types::REQUEST_TYPES)),
];

/// Parameters of [`MarketplaceOrders::count`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CountParams {
    /// Only orders that wait for a decision of the caller as a buyer
    pub can_approve_as_consumer: Option<bool>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// Only orders in one of these states
    pub state: Vec<types::OrderState>,
    /// Only orders of these types
    pub r#type: Vec<types::RequestTypes>,
}

impl Decode for CountParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            can_approve_as_consumer: o.take("can_approve_as_consumer")?,
            page: o.take("page")?,
            page_size: o.take("page_size")?,
            state: o.take("state")?,
            r#type: o.take("type")?,
        })
    }
}

static COUNT_PARAMS: &[Parameter] = &[
    Parameter::query("can_approve_as_consumer", &schema::BOOLEAN),
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
    Parameter::query("state", &Schema::array(&types::ORDER_STATE)),
    Parameter::query("type", &Schema::array(&types::REQUEST_TYPES)),
];

/// Parameters of [`MarketplaceOrders::retrieve`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RetrieveParams {
    pub field: Vec<types::OrderDetailsFieldEnum>,
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
    Parameter::query("field", &Schema::array(&types::ORDER_DETAILS_FIELD_ENUM)),
    Parameter::path("uuid", &schema::UUID),
];

/// Parameters of [`MarketplaceOrders::destroy`] and 10 others.
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

/// What [`MarketplaceOrders::list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::OrderDetails>,
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

/// What [`MarketplaceOrders::create`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateResponse {
    /// Status 201.
    ///
    /// The order as it was stored.
    Created(types::OrderDetails),
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

/// What [`MarketplaceOrders::count`] answers.
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

/// What [`MarketplaceOrders::retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum RetrieveResponse {
    /// Status 200.
    Ok(types::OrderDetails),
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

/// What [`MarketplaceOrders::destroy`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum DestroyResponse {
    /// Status 204.
    ///
    /// The order is gone.
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

/// What [`MarketplaceOrders::partial_update`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum PartialUpdateResponse {
    /// Status 200.
    Ok(types::OrderUpdate),
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

/// What [`MarketplaceOrders::approve_by_consumer`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ApproveByConsumerResponse {
    /// Status 200.
    Ok(types::OrderInfoResponse),
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

impl IntoReply for ApproveByConsumerResponse {
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
        }
    }
}

/// What [`MarketplaceOrders::approve_by_provider`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ApproveByProviderResponse {
    /// Status 200.
    Ok(types::OrderInfoResponse),
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

impl IntoReply for ApproveByProviderResponse {
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

/// What [`MarketplaceOrders::cancel`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum CancelResponse {
    /// Status 202.
    ///
    /// Cancelling has been scheduled.
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
    /// Status 403.
    ///
    /// The caller lacks the permission that the operation needs.
    Forbidden(types::ErrorDetail),
    /// Status 404.
    ///
    /// There is no such object, or the caller may not see it.
    NotFound(types::ErrorDetail),
}

impl IntoReply for CancelResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Accepted => Reply::empty(202),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::Forbidden(body) => Reply::json(403, &body),
            Self::NotFound(body) => Reply::json(404, &body),
        }
    }
}

/// What [`MarketplaceOrders::reject_by_provider`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum RejectByProviderResponse {
    /// Status 200.
    ///
    /// The order has been turned down.
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

impl IntoReply for RejectByProviderResponse {
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

/// What [`MarketplaceOrders::set_backend_id`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum SetBackendIdResponse {
    /// Status 200.
    Ok(types::MarketplaceOrdersSetBackendIdResponse200),
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

impl IntoReply for SetBackendIdResponse {
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

/// What [`MarketplaceOrders::set_state_done`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum SetStateDoneResponse {
    /// Status 200.
    ///
    /// The order is done.
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

impl IntoReply for SetStateDoneResponse {
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

/// What [`MarketplaceOrders::set_state_erred`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum SetStateErredResponse {
    /// Status 200.
    ///
    /// The failure has been recorded.
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

impl IntoReply for SetStateErredResponse {
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

/// What [`MarketplaceOrders::unlink`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum UnlinkResponse {
    /// Status 204.
    ///
    /// The record is gone.
    NoContent,
    /// Status 403.
    ///
    /// The caller is not staff.
    Forbidden,
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

impl IntoReply for UnlinkResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::empty(204),
            Self::Forbidden => Reply::empty(403),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::NotFound(body) => Reply::json(404, &body),
        }
    }
}

/// What [`MarketplaceOrders::update_attachment`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateAttachmentResponse {
    /// Status 200.
    Ok(types::OrderAttachment),
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

impl IntoReply for UpdateAttachmentResponse {
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

pub(crate) static OPERATIONS: &[&Operation] = &[
    &LIST,
    &CREATE,
    &COUNT,
    &RETRIEVE,
    &DESTROY,
    &PARTIAL_UPDATE,
    &APPROVE_BY_CONSUMER,
    &APPROVE_BY_PROVIDER,
    &CANCEL,
    &REJECT_BY_PROVIDER,
    &SET_BACKEND_ID,
    &SET_STATE_DONE,
    &SET_STATE_ERRED,
    &UNLINK,
    &UPDATE_ATTACHMENT,
];

static LIST: Operation = Operation::new(
        "marketplace_orders_list",
        Method::Get,
        "/api/marketplace-orders/",
    )
    .parameters(LIST_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::ORDER_DETAILS))
                .headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static CREATE: Operation = Operation::new(
        "marketplace_orders_create",
        Method::Post,
        "/api/marketplace-orders/",
    )
    .body(&[Content::json(&types::ORDER_CREATE_REQUEST)])
    .responses(
        &[
            Documented::json(201, &types::ORDER_DETAILS),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static COUNT: Operation = Operation::new(
        "marketplace_orders_count",
        Method::Head,
        "/api/marketplace-orders/",
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
        "marketplace_orders_retrieve",
        Method::Get,
        "/api/marketplace-orders/{uuid}/",
    )
    .parameters(RETRIEVE_PARAMS)
    .responses(
        &[
            Documented::json(200, &types::ORDER_DETAILS),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static DESTROY: Operation = Operation::new(
        "marketplace_orders_destroy",
        Method::Delete,
        "/api/marketplace-orders/{uuid}/",
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
                name: "ORDER.DESTROY",
                scopes: &["project", "project.customer"],
            },
        ],
    );
static PARTIAL_UPDATE: Operation = Operation::new(
        "marketplace_orders_partial_update",
        Method::Patch,
        "/api/marketplace-orders/{uuid}/",
    )
    .parameters(DESTROY_PARAMS)
    .optional_body(&[Content::json(&types::PATCHED_ORDER_UPDATE_REQUEST)])
    .responses(
        &[
            Documented::json(200, &types::ORDER_UPDATE),
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
                name: "ORDER.APPROVE",
                scopes: &["project", "project.customer"],
            },
        ],
    );
static APPROVE_BY_CONSUMER: Operation = Operation::new(
        "marketplace_orders_approve_by_consumer",
        Method::Post,
        "/api/marketplace-orders/{uuid}/approve_by_consumer/",
    )
    .parameters(DESTROY_PARAMS)
    .responses(
        &[
            Documented::json(200, &types::ORDER_INFO_RESPONSE),
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
                name: "ORDER.APPROVE",
                scopes: &["project", "project.customer"],
            },
        ],
    );
static APPROVE_BY_PROVIDER: Operation = Operation::new(
        "marketplace_orders_approve_by_provider",
        Method::Post,
        "/api/marketplace-orders/{uuid}/approve_by_provider/",
    )
    .parameters(DESTROY_PARAMS)
    .optional_body(&[Content::json(&types::ORDER_APPROVE_BY_PROVIDER_REQUEST)])
    .responses(
        &[
            Documented::json(200, &types::ORDER_INFO_RESPONSE),
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
                name: "ORDER.APPROVE",
                scopes: &["offering.customer"],
            },
        ],
    );
static CANCEL: Operation = Operation::new(
        "marketplace_orders_cancel",
        Method::Post,
        "/api/marketplace-orders/{uuid}/cancel/",
    )
    .parameters(DESTROY_PARAMS)
    .responses(
        &[
            Documented::status(202),
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
                name: "ORDER.CANCEL",
                scopes: &["project", "project.customer"],
            },
        ],
    );
static REJECT_BY_PROVIDER: Operation = Operation::new(
        "marketplace_orders_reject_by_provider",
        Method::Post,
        "/api/marketplace-orders/{uuid}/reject_by_provider/",
    )
    .parameters(DESTROY_PARAMS)
    .optional_body(&[Content::json(&types::ORDER_PROVIDER_REJECTION_REQUEST)])
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
                name: "ORDER.REJECT",
                scopes: &["offering.customer"],
            },
        ],
    );
static SET_BACKEND_ID: Operation = Operation::new(
        "marketplace_orders_set_backend_id",
        Method::Post,
        "/api/marketplace-orders/{uuid}/set_backend_id/",
    )
    .parameters(DESTROY_PARAMS)
    .body(&[Content::json(&types::ORDER_BACKEND_ID_REQUEST)])
    .responses(
        &[
            Documented::json(200, &types::MARKETPLACE_ORDERS_SET_BACKEND_ID_RESPONSE200),
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
                name: "RESOURCE.SET_BACKEND_ID",
                scopes: &["offering", "offering.customer"],
            },
        ],
    );
static SET_STATE_DONE: Operation = Operation::new(
        "marketplace_orders_set_state_done",
        Method::Post,
        "/api/marketplace-orders/{uuid}/set_state_done/",
    )
    .parameters(DESTROY_PARAMS)
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
                name: "ORDER.APPROVE",
                scopes: &["offering.customer"],
            },
        ],
    );
static SET_STATE_ERRED: Operation = Operation::new(
        "marketplace_orders_set_state_erred",
        Method::Post,
        "/api/marketplace-orders/{uuid}/set_state_erred/",
    )
    .parameters(DESTROY_PARAMS)
    .optional_body(&[Content::json(&types::ORDER_ERROR_DETAILS_REQUEST)])
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
                name: "ORDER.APPROVE",
                scopes: &["offering.customer", "offering.customer.serviceprovider"],
            },
        ],
    );
static UNLINK: Operation = Operation::new(
        "marketplace_orders_unlink",
        Method::Post,
        "/api/marketplace-orders/{uuid}/unlink/",
    )
    .parameters(DESTROY_PARAMS)
    .responses(
        &[
            Documented::status(204),
            Documented::status(403),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static UPDATE_ATTACHMENT: Operation = Operation::new(
        "marketplace_orders_update_attachment",
        Method::Post,
        "/api/marketplace-orders/{uuid}/update_attachment/",
    )
    .parameters(DESTROY_PARAMS)
    .optional_body(
        &[
            Content::json(&types::ORDER_ATTACHMENT_REQUEST),
            Content::form(&types::ORDER_ATTACHMENT_REQUEST),
            Content::multipart(&types::ORDER_ATTACHMENT_REQUEST),
        ],
    )
    .responses(
        &[
            Documented::json(200, &types::ORDER_ATTACHMENT),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
