//! The operations of `marketplace-orders`.

use crate::TOKEN;
use crate::runtime::schema::{self, Schema};
use crate::runtime::*;
use crate::types::*;

mod params;
mod responses;

pub use params::*;
pub use responses::*;

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
