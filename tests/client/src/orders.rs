//! The operations of `marketplace-orders`.

use bytes::Bytes;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::TOKEN;
use crate::runtime::*;
use crate::types::*;

/// The operations of `marketplace-orders`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplaceOrders<'c> {
    pub(crate) client: &'c Client,
}

/// Parameters of [`MarketplaceOrders::list`].
#[derive(Clone, Debug, Default)]
pub struct ListParams {
    /// Fields to answer.
    pub field: Vec<String>,
    /// Order by these.
    pub o: Vec<String>,
    /// The page.
    pub page: Option<u32>,
    /// The length of a page.
    pub page_size: Option<u32>,
    /// Only in these states.
    pub state: Vec<OrderState>,
}

impl ListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request.query(&[
            ("field", Style::Form, &self.field),
            ("o", Style::Comma, &self.o),
            ("page", Style::Form, &self.page),
            ("page_size", Style::Form, &self.page_size),
            ("state", Style::Form, &self.state),
        ]);
    }
}

impl MarketplaceOrders<'_> {
    /// List orders.
    ///
    /// `GET /api/marketplace-orders/`
    #[inline]
    pub fn list(&self, params: &ListParams) -> Call<Page<OrderDetails>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`list`](Self::list), into a type of your own.
    #[inline]
    pub fn list_as<T: DeserializeOwned>(&self, params: &ListParams) -> Call<Page<T>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page_as()
    }

    /// [`list`](Self::list), page after page.
    #[inline]
    pub fn list_all(&self, params: &ListParams) -> Paginator<OrderDetails> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.pages()
    }

    /// Count orders.
    ///
    /// `HEAD /api/marketplace-orders/`
    #[inline]
    pub fn count(&self, params: &ListParams) -> Call<u64> {
        let mut request = self.client.request(&COUNT);
        params.put(&mut request);
        request.count()
    }

    /// Get an order.
    ///
    /// `GET /api/marketplace-orders/{uuid}/`
    #[inline]
    pub fn retrieve(&self, uuid: Uuid) -> Call<Response<OrderDetails>> {
        let mut request = self.client.request(&RETRIEVE);
        request.path("uuid", &uuid);
        request.json()
    }

    /// Search orders.
    ///
    /// `GET /api/marketplace-orders/search/`
    #[inline]
    pub fn search(&self) -> Call<Page<OrderDetails>> {
        self.client.request(&SEARCH).envelope::<PaginatedOrderList>()
    }

    /// [`search`](Self::search), page after page.
    #[inline]
    pub fn search_all(&self, page: Option<u32>) -> Paginator<OrderDetails> {
        let mut request = self.client.request(&SEARCH);
        request.query(&[("page", Style::Form, &page)]);
        request.envelopes::<PaginatedOrderList>()
    }

    /// [`search`](Self::search), page after page, into a type of your own.
    #[inline]
    pub fn search_all_as<T: DeserializeOwned + Send + 'static>(&self) -> Paginator<T> {
        self.client.request(&SEARCH).envelopes_as()
    }

    /// Make an order.
    ///
    /// `POST /api/marketplace-orders/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`CreateError`], by [`ApiError::documented`].
    #[inline]
    pub fn create(&self, body: &OrderCreateRequest) -> Call<Response<OrderDetails>> {
        self.create_with(Media::Auto, body)
    }

    /// [`create`](Self::create), with a body of the media type that you choose.
    #[inline]
    pub fn create_with(&self, media: Media, body: &OrderCreateRequest) -> Call<Response<OrderDetails>> {
        let mut request = self.client.request(&CREATE);
        request.body(media, body);
        request.json()
    }

    /// Change an order.
    ///
    /// `PATCH /api/marketplace-orders/{uuid}/`
    #[inline]
    pub fn partial_update(&self, uuid: Uuid, body: &PatchedOrderUpdateRequest) -> Call<Response<OrderDetails>> {
        let mut request = self.client.request(&PARTIAL_UPDATE);
        request.path("uuid", &uuid);
        request.json_body(body);
        request.json()
    }

    /// Approve an order, now or later.
    ///
    /// `POST /api/marketplace-orders/{uuid}/approve/`
    #[inline]
    pub fn approve(&self, uuid: Uuid) -> Call<ApproveResponse> {
        let mut request = self.client.request(&APPROVE);
        request.path("uuid", &uuid);
        request.answer(|answer| match answer.status() {
            200 => answer.json().map(ApproveResponse::Ok),
            202 => answer.with(()).map(ApproveResponse::Accepted),
            _ => Ok(ApproveResponse::Other(answer)),
        })
    }

    /// Send a paper.
    ///
    /// `PUT /api/marketplace-orders/{uuid}/attachment/`
    #[inline]
    pub fn upload(&self, uuid: Uuid, body: &File) -> Call<Response<()>> {
        let mut request = self.client.request(&UPLOAD);
        request.path("uuid", &uuid);
        request.file_body("application/octet-stream", body);
        request.unit()
    }

    /// Get the paper.
    ///
    /// `GET /api/marketplace-orders/{uuid}/attachment/`
    #[inline]
    pub fn download(&self, uuid: Uuid) -> Call<Download> {
        let mut request = self.client.request(&DOWNLOAD);
        request.path("uuid", &uuid);
        request.download()
    }

    /// Get the paper at once.
    #[inline]
    pub fn download_bytes(&self, uuid: Uuid) -> Call<Response<Bytes>> {
        let mut request = self.client.request(&DOWNLOAD);
        request.path("uuid", &uuid);
        request.bytes()
    }
}

/// The documented failures of [`create`](MarketplaceOrders::create), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant, reason = "there is one at a time")]
#[non_exhaustive]
pub enum CreateError {
    /// Status 400.
    BadRequest(Map<List<String>>),
    /// Status 403.
    Forbidden,
    /// Status 409.
    Conflict(OrderDetails),
    /// Status 5XX.
    ServerError(String),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for CreateError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            400 => error.json().map_or(Self::Other, Self::BadRequest),
            403 => Self::Forbidden,
            409 => error.json().map_or(Self::Other, Self::Conflict),
            500..=599 => Self::ServerError(error.text().into_owned()),
            _ => Self::Other,
        }
    }
}

/// What [`MarketplaceOrders::approve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ApproveResponse {
    /// 200: done.
    Ok(Response<OrderDetails>),
    /// 202: to be done.
    Accepted(Response<()>),
    /// A success that the document does not list.
    Other(Answer),
}

const LIST: Operation =
    Operation::new("marketplace_orders_list", Method::Get, "/api/marketplace-orders/").security(TOKEN);
const SEARCH: Operation =
    Operation::new("marketplace_orders_search", Method::Get, "/api/marketplace-orders/search/").security(TOKEN);
const COUNT: Operation =
    Operation::new("marketplace_orders_count", Method::Head, "/api/marketplace-orders/").security(TOKEN);
const RETRIEVE: Operation =
    Operation::new("marketplace_orders_retrieve", Method::Get, "/api/marketplace-orders/{uuid}/").security(TOKEN);
const CREATE: Operation = Operation::new("marketplace_orders_create", Method::Post, "/api/marketplace-orders/")
    .security(TOKEN)
    .success(&[201]);
const PARTIAL_UPDATE: Operation =
    Operation::new("marketplace_orders_partial_update", Method::Patch, "/api/marketplace-orders/{uuid}/")
        .security(TOKEN);
const APPROVE: Operation =
    Operation::new("marketplace_orders_approve", Method::Post, "/api/marketplace-orders/{uuid}/approve/")
        .security(TOKEN)
        .success(&[200, 202]);
const UPLOAD: Operation =
    Operation::new("marketplace_orders_upload", Method::Put, "/api/marketplace-orders/{uuid}/attachment/")
        .security(TOKEN)
        .success(&[204]);
const DOWNLOAD: Operation =
    Operation::new("marketplace_orders_download", Method::Get, "/api/marketplace-orders/{uuid}/attachment/")
        .security(TOKEN);
