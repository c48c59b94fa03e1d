//! The operations of `marketplace-orders`.

use uuid::Uuid;

use crate::TOKEN;
use crate::runtime::json::{Decode, Decoder, Mismatch};
use crate::runtime::schema::{self, Limit, Schema};
use crate::runtime::*;
use crate::types::*;

/// Handlers of `marketplace-orders`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplaceOrders: Send + Sync + 'static {
    /// List orders.
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

    /// Count orders.
    ///
    /// `HEAD /api/marketplace-orders/`
    #[inline]
    fn count(
        &self,
        cx: RequestContext,
        params: ListParams,
    ) -> impl Future<Output = Result<CountResponse, Rejection>> + Send {
        not_implemented(&COUNT)
    }

    /// Make an order.
    ///
    /// `POST /api/marketplace-orders/`
    #[inline]
    fn create(
        &self,
        cx: RequestContext,
        body: OrderCreateRequest,
    ) -> impl Future<Output = Result<CreateResponse, Rejection>> + Send {
        not_implemented(&CREATE)
    }

    /// Get an order.
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

    /// Change an order.
    ///
    /// `PATCH /api/marketplace-orders/{uuid}/`
    #[inline]
    fn partial_update(
        &self,
        cx: RequestContext,
        params: RetrieveParams,
        body: PatchedOrderUpdateRequest,
    ) -> impl Future<Output = Result<PartialUpdateResponse, Rejection>> + Send {
        not_implemented(&PARTIAL_UPDATE)
    }

    /// Delete an order.
    ///
    /// `DELETE /api/marketplace-orders/{uuid}/`
    #[inline]
    fn destroy(
        &self,
        cx: RequestContext,
        params: RetrieveParams,
    ) -> impl Future<Output = Result<DestroyResponse, Rejection>> + Send {
        not_implemented(&DESTROY)
    }

    /// Approve an order, now or later.
    ///
    /// `POST /api/marketplace-orders/{order_uuid}/approve/`
    #[inline]
    fn approve(
        &self,
        cx: RequestContext,
        params: ApproveParams,
        body: Option<Settings>,
    ) -> impl Future<Output = Result<ApproveResponse, Rejection>> + Send {
        not_implemented(&APPROVE)
    }

    /// Search for orders, in every style of parameter.
    ///
    /// `GET /api/marketplace-orders/search/{words}/{point}/`
    #[inline]
    fn search(
        &self,
        cx: RequestContext,
        params: SearchParams,
    ) -> impl Future<Output = Result<SearchResponse, Rejection>> + Send {
        not_implemented(&SEARCH)
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
                (&LIST, |api, call| {
                    let params = call.params()?;
                    answered(api.list(call.cx(), params))
                }),
                (&COUNT, |api, call| {
                    let params = call.params()?;
                    answered(api.count(call.cx(), params))
                }),
                (&CREATE, |api, call| {
                    let body = call.body()?;
                    answered(api.create(call.cx(), body))
                }),
                (&RETRIEVE, |api, call| {
                    let params = call.params()?;
                    answered(api.retrieve(call.cx(), params))
                }),
                (&PARTIAL_UPDATE, |api, call| {
                    let params = call.params()?;
                    let body = call.body()?;
                    answered(api.partial_update(call.cx(), params, body))
                }),
                (&DESTROY, |api, call| {
                    let params = call.params()?;
                    answered(api.destroy(call.cx(), params))
                }),
                (&APPROVE, |api, call| {
                    let params = call.params()?;
                    let body = call.optional_body()?;
                    answered(api.approve(call.cx(), params, body))
                }),
                (&SEARCH, |api, call| {
                    let params = call.params()?;
                    answered(api.search(call.cx(), params))
                }),
            ],
        )
    }
}

/// Parameters of [`MarketplaceOrders::list`] and [`MarketplaceOrders::count`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParams {
    /// Order by these.
    pub o: Vec<String>,
    /// The page.
    pub page: Option<i64>,
    /// Only in these states.
    pub state: Vec<OrderState>,
}

impl Decode for ListParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { o: o.take("o")?, page: o.take("page")?, state: o.take("state")? })
    }
}

static LIST_PARAMS: &[Parameter] = &[
    Parameter::query("o", &Schema::array(&schema::STRING)).style(Style::Comma),
    Parameter::query("page", &Schema::integer().range(Limit::Inclusive(1.0), Limit::None)),
    Parameter::query("state", &Schema::array(&ORDER_STATE)),
];

/// Parameters of [`MarketplaceOrders::retrieve`] and others.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RetrieveParams {
    /// The order.
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

/// Parameters of [`MarketplaceOrders::approve`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApproveParams {
    /// The order.
    pub order_uuid: Uuid,
    /// Who pays: a header.
    pub x_payer: String,
    /// The session: a cookie.
    pub trace: Option<i64>,
    /// A query parameter of the name of the path's.
    pub order_uuid_query: Option<Uuid>,
}

impl Decode for ApproveParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            order_uuid: o.take("order_uuid")?,
            x_payer: o.take("x-payer")?,
            trace: o.take("trace")?,
            order_uuid_query: o.take("query.order_uuid")?,
        })
    }
}

static APPROVE_PARAMS: &[Parameter] = &[
    Parameter::path("order_uuid", &schema::UUID),
    Parameter::header("x-payer", &Schema::string().length(2, 10)).required(),
    Parameter::cookie("trace", &schema::INTEGER),
    Parameter::query("order_uuid", &schema::UUID),
];

/// Parameters of [`MarketplaceOrders::search`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchParams {
    /// `label`
    pub words: Vec<String>,
    /// `matrix`, exploded
    pub point: Settings,
    /// `deepObject`
    pub filter: Option<Settings>,
    /// `form`, exploded
    pub free: Option<Settings>,
    /// `form`, joined
    pub pairs: Option<Settings>,
    /// `pipeDelimited`
    pub pipes: Vec<i64>,
    /// `spaceDelimited`
    pub spaces: Vec<i64>,
    /// JSON
    pub json: Option<Settings>,
    /// `simple`, in a header
    pub x_list: Vec<bool>,
}

impl Decode for SearchParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            words: o.take("words")?,
            point: o.take("point")?,
            filter: o.take("filter")?,
            free: o.take("free")?,
            pairs: o.take("pairs")?,
            pipes: o.take("pipes")?,
            spaces: o.take("spaces")?,
            json: o.take("json")?,
            x_list: o.take("x-list")?,
        })
    }
}

static SEARCH_PARAMS: &[Parameter] = &[
    Parameter::path("words", &Schema::array(&schema::STRING)).style(Style::Label),
    Parameter::path("point", &SETTINGS).style(Style::MatrixExploded),
    Parameter::query("filter", &SETTINGS).style(Style::Deep),
    Parameter::query("free", &SETTINGS),
    Parameter::query("pairs", &SETTINGS).style(Style::Comma),
    Parameter::query("pipes", &Schema::array(&schema::INTEGER)).style(Style::Pipe),
    Parameter::query("spaces", &Schema::array(&schema::INTEGER)).style(Style::Space),
    Parameter::query("json", &SETTINGS).style(Style::Json),
    Parameter::header("x-list", &Schema::array(&schema::BOOLEAN)),
];

/// What [`MarketplaceOrders::list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponse {
    /// 200
    Ok {
        /// The orders.
        body: Vec<OrderDetails>,
        /// How many there are on all pages.
        x_result_count: Option<i64>,
    },
}

impl IntoReply for ListResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok { body, x_result_count } => Reply::json(200, &body).header("x-result-count", &x_result_count),
        }
    }
}

/// What [`MarketplaceOrders::count`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum CountResponse {
    /// 200
    Ok {
        /// How many there are.
        x_result_count: Option<i64>,
    },
}

impl IntoReply for CountResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok { x_result_count } => Reply::empty(200).header("x-result-count", &x_result_count),
        }
    }
}

/// What [`MarketplaceOrders::create`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateResponse {
    /// 201
    Created(OrderDetails),
    /// 409
    Conflict(Settings),
}

impl IntoReply for CreateResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Created(body) => Reply::json(201, &body),
            Self::Conflict(body) => Reply::json(409, &body),
        }
    }
}

/// What [`MarketplaceOrders::retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum RetrieveResponse {
    /// 200
    Ok(OrderDetails),
}

impl IntoReply for RetrieveResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
        }
    }
}

/// What [`MarketplaceOrders::partial_update`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum PartialUpdateResponse {
    /// 200
    Ok(OrderDetails),
}

impl IntoReply for PartialUpdateResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
        }
    }
}

/// What [`MarketplaceOrders::destroy`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum DestroyResponse {
    /// 204
    NoContent,
}

impl IntoReply for DestroyResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::empty(204),
        }
    }
}

/// What [`MarketplaceOrders::approve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ApproveResponse {
    /// 200
    Ok(Settings),
    /// 202
    Accepted,
    /// 4XX
    ClientError {
        /// The status.
        status: u16,
        /// What is wrong.
        body: Settings,
    },
}

impl IntoReply for ApproveResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
            Self::Accepted => Reply::empty(202),
            Self::ClientError { status, body } => Reply::json(status, &body),
        }
    }
}

/// What [`MarketplaceOrders::search`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum SearchResponse {
    /// 200
    Ok(String),
}

impl IntoReply for SearchResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
        }
    }
}

pub(crate) static OPERATIONS: &[&Operation] =
    &[&LIST, &COUNT, &CREATE, &RETRIEVE, &PARTIAL_UPDATE, &DESTROY, &APPROVE, &SEARCH];

static LIST: Operation = Operation::new("marketplace_orders_list", Method::Get, "/api/marketplace-orders/")
    .parameters(LIST_PARAMS)
    .responses(
        &[Documented::json(200, &Schema::array(&ORDER_DETAILS)).headers(&[("x-result-count", &schema::INTEGER)])],
    )
    .security(TOKEN);
static COUNT: Operation = Operation::new("marketplace_orders_count", Method::Head, "/api/marketplace-orders/")
    .parameters(LIST_PARAMS)
    .responses(&[Documented::status(200)])
    .security(TOKEN);
static CREATE: Operation = Operation::new("marketplace_orders_create", Method::Post, "/api/marketplace-orders/")
    .body(&[
        Content::json(&ORDER_CREATE_REQUEST),
        Content::form(&ORDER_CREATE_REQUEST),
        Content::multipart(&ORDER_CREATE_REQUEST),
    ])
    .responses(&[Documented::json(201, &ORDER_DETAILS), Documented::json(409, &SETTINGS)])
    .security(TOKEN);
static RETRIEVE: Operation =
    Operation::new("marketplace_orders_retrieve", Method::Get, "/api/marketplace-orders/{uuid}/")
        .parameters(RETRIEVE_PARAMS)
        .responses(&[Documented::json(200, &ORDER_DETAILS)])
        .security(TOKEN);
static PARTIAL_UPDATE: Operation =
    Operation::new("marketplace_orders_partial_update", Method::Patch, "/api/marketplace-orders/{uuid}/")
        .parameters(RETRIEVE_PARAMS)
        .body(&[Content::json(&PATCHED_ORDER_UPDATE_REQUEST)])
        .responses(&[Documented::json(200, &ORDER_DETAILS)])
        .security(TOKEN)
        .permissions(&[Permission { name: "ORDER.UPDATE", scopes: &["project", "project.customer"] }]);
static DESTROY: Operation =
    Operation::new("marketplace_orders_destroy", Method::Delete, "/api/marketplace-orders/{uuid}/")
        .parameters(RETRIEVE_PARAMS)
        .responses(&[Documented::status(204)])
        .security(&[&[("basic", &[]), ("key", &["orders:delete"])]]);
static APPROVE: Operation =
    Operation::new("marketplace_orders_approve", Method::Post, "/api/marketplace-orders/{order_uuid}/approve/")
        .parameters(APPROVE_PARAMS)
        .optional_body(&[Content::json(&SETTINGS)])
        .responses(&[
            Documented::json(200, &SETTINGS),
            Documented::status(202),
            Documented::json(400, &SETTINGS).range(Range::Hundred),
        ])
        .security(&[&[("oidc", &["orders"])], &[]]);
static SEARCH: Operation =
    Operation::new("marketplace_orders_search", Method::Get, "/api/marketplace-orders/search/{words}/{point}/")
        .parameters(SEARCH_PARAMS)
        .responses(&[Documented::json(200, &schema::STRING)]);
