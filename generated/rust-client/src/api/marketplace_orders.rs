use crate::prelude::*;

/// The operations of `marketplace-orders`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplaceOrders<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplaceOrders<'_> {
    /// Browse orders
    ///
    /// Orders of every project the caller may see, the newest first unless `o` says otherwise.
    ///
    /// `GET /api/marketplace-orders/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ListError`], by [`ApiError::documented`].
    #[inline]
    pub fn list(&self, params: &ListParams) -> Call<Page<types::OrderDetails>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`list`](Self::list), page after page.
    #[inline]
    pub fn list_all(&self, params: &ListParams) -> Paginator<types::OrderDetails> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.pages()
    }

    /// [`list`](Self::list), into a type of your own.
    ///
    /// The fields that `params.field` names are answered, and no others.
    ///
    /// ```ignore
    /// #[derive(serde::Deserialize)]
    /// struct Own { attachment: /* … */, attributes: /* … */ }
    ///
    /// let params = ListParams { field: vec![types::OrderDetailsFieldEnum::Attachment, types::OrderDetailsFieldEnum::Attributes], ..Default::default() };
    /// let own = handle.list_as::<Own>(&params).await?;
    /// ```
    #[inline]
    pub fn list_as<T: DeserializeOwned>(&self, params: &ListParams) -> Call<Page<T>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page_as()
    }

    /// [`list`](Self::list), page after page, into a type of your own.
    #[inline]
    pub fn list_all_as<T: DeserializeOwned + Send + 'static>(
        &self,
        params: &ListParams,
    ) -> Paginator<T> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.pages_as()
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
    ///
    /// # Errors
    ///
    /// What the document lists is a [`CreateError`], by [`ApiError::documented`].
    #[inline]
    pub fn create(
        &self,
        body: &types::OrderCreateRequest,
    ) -> Call<Response<types::OrderDetails>> {
        let mut request = self.client.request(&CREATE);
        request.json_body(&body);
        request.json()
    }

    /// How many orders match
    ///
    /// Answers without a body; read the figure from the header.
    ///
    /// `HEAD /api/marketplace-orders/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ListError`], by [`ApiError::documented`].
    #[inline]
    pub fn count(&self, params: &ListParams) -> Call<u64> {
        let mut request = self.client.request(&COUNT);
        params.put(&mut request);
        request.count()
    }

    /// Look up one order
    ///
    /// The whole life of an order: what was asked for, who reviewed it, and how it ended.
    ///
    /// `GET /api/marketplace-orders/{uuid}/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`RetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn retrieve(
        &self,
        uuid: Uuid,
        params: &RetrieveParams,
    ) -> Call<Response<types::OrderDetails>> {
        let mut request = self.client.request(&RETRIEVE);
        request.path("uuid", &uuid);
        params.put(&mut request);
        request.json()
    }

    /// [`retrieve`](Self::retrieve), into a type of your own.
    ///
    /// The fields that `params.field` names are answered, and no others.
    ///
    /// ```ignore
    /// #[derive(serde::Deserialize)]
    /// struct Own { attachment: /* … */, attributes: /* … */ }
    ///
    /// let params = RetrieveParams { field: vec![types::OrderDetailsFieldEnum::Attachment, types::OrderDetailsFieldEnum::Attributes] };
    /// let own = handle.retrieve_as::<Own>(/* … */, &params).await?;
    /// ```
    #[inline]
    pub fn retrieve_as<T: DeserializeOwned>(
        &self,
        uuid: Uuid,
        params: &RetrieveParams,
    ) -> Call<Response<T>> {
        let mut request = self.client.request(&RETRIEVE);
        request.path("uuid", &uuid);
        params.put(&mut request);
        request.json_as()
    }

    /// Throw an order away
    ///
    /// Only an order nobody has reviewed yet can be thrown away.
    ///
    /// `DELETE /api/marketplace-orders/{uuid}/`
    ///
    /// Needs the permission `ORDER.DESTROY`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`DestroyError`], by [`ApiError::documented`].
    #[inline]
    pub fn destroy(&self, uuid: Uuid) -> Call<Response<()>> {
        let mut request = self.client.request(&DESTROY);
        request.path("uuid", &uuid);
        request.unit()
    }

    /// Correct a waiting order
    ///
    /// `PATCH /api/marketplace-orders/{uuid}/`
    ///
    /// Needs the permission `ORDER.APPROVE`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`PartialUpdateError`], by [`ApiError::documented`].
    #[inline]
    pub fn partial_update(
        &self,
        uuid: Uuid,
        body: &types::PatchedOrderUpdateRequest,
    ) -> Call<Response<types::OrderUpdate>> {
        let mut request = self.client.request(&PARTIAL_UPDATE);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }

    /// Consent as the buying side
    ///
    /// Passes the order on to the provider, or straight to execution if the offering trusts its buyers.
    ///
    /// `POST /api/marketplace-orders/{uuid}/approve_by_consumer/`
    ///
    /// Needs the permission `ORDER.APPROVE`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`DestroyError`], by [`ApiError::documented`].
    #[inline]
    pub fn approve_by_consumer(
        &self,
        uuid: Uuid,
    ) -> Call<Response<types::OrderInfoResponse>> {
        let mut request = self.client.request(&APPROVE_BY_CONSUMER);
        request.path("uuid", &uuid);
        request.json()
    }

    /// Consent as the selling side
    ///
    /// The provider takes the order on. Plugins with extra questions expect the answers in `attributes`.
    ///
    /// `POST /api/marketplace-orders/{uuid}/approve_by_provider/`
    ///
    /// Needs the permission `ORDER.APPROVE`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`PartialUpdateError`], by [`ApiError::documented`].
    #[inline]
    pub fn approve_by_provider(
        &self,
        uuid: Uuid,
        body: &types::OrderApproveByProviderRequest,
    ) -> Call<Response<types::OrderInfoResponse>> {
        let mut request = self.client.request(&APPROVE_BY_PROVIDER);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }

    /// Call an order off
    ///
    /// Works on orders of script and remote plugins while they have not begun to run.
    ///
    /// `POST /api/marketplace-orders/{uuid}/cancel/`
    ///
    /// Needs the permission `ORDER.CANCEL`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`DestroyError`], by [`ApiError::documented`].
    #[inline]
    pub fn cancel(&self, uuid: Uuid) -> Call<Response<()>> {
        let mut request = self.client.request(&CANCEL);
        request.path("uuid", &uuid);
        request.unit()
    }

    /// Turn an order down as the selling side
    ///
    /// The buyer sees the comment next to the rejected order.
    ///
    /// `POST /api/marketplace-orders/{uuid}/reject_by_provider/`
    ///
    /// Needs the permission `ORDER.REJECT`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`PartialUpdateError`], by [`ApiError::documented`].
    #[inline]
    pub fn reject_by_provider(
        &self,
        uuid: Uuid,
        body: &types::OrderProviderRejectionRequest,
    ) -> Call<Response<()>> {
        let mut request = self.client.request(&REJECT_BY_PROVIDER);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.unit()
    }

    /// Record the identifier of the order at the provider
    ///
    /// Lets an agent find the order again in its own system. An empty identifier is refused.
    ///
    /// `POST /api/marketplace-orders/{uuid}/set_backend_id/`
    ///
    /// Needs the permission `RESOURCE.SET_BACKEND_ID`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`PartialUpdateError`], by [`ApiError::documented`].
    #[inline]
    pub fn set_backend_id(
        &self,
        uuid: Uuid,
        body: &types::OrderBackendIDRequest,
    ) -> Call<Response<types::MarketplaceOrdersSetBackendIdResponse200>> {
        let mut request = self.client.request(&SET_BACKEND_ID);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }

    /// Mark an order as finished
    ///
    /// Meant for agents: the resource is ready, and billing begins.
    ///
    /// `POST /api/marketplace-orders/{uuid}/set_state_done/`
    ///
    /// Needs the permission `ORDER.APPROVE`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`DestroyError`], by [`ApiError::documented`].
    #[inline]
    pub fn set_state_done(&self, uuid: Uuid) -> Call<Response<()>> {
        let mut request = self.client.request(&SET_STATE_DONE);
        request.path("uuid", &uuid);
        request.unit()
    }

    /// Mark an order as failed
    ///
    /// Meant for agents. Message and traceback are shown to the provider, the buyer sees the message only.
    ///
    /// `POST /api/marketplace-orders/{uuid}/set_state_erred/`
    ///
    /// Needs the permission `ORDER.APPROVE`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`PartialUpdateError`], by [`ApiError::documented`].
    #[inline]
    pub fn set_state_erred(
        &self,
        uuid: Uuid,
        body: &types::OrderErrorDetailsRequest,
    ) -> Call<Response<()>> {
        let mut request = self.client.request(&SET_STATE_ERRED);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.unit()
    }

    /// Forget an order
    ///
    /// Removes the record and touches nothing at the provider. Staff only.
    ///
    /// `POST /api/marketplace-orders/{uuid}/unlink/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`UnlinkError`], by [`ApiError::documented`].
    #[inline]
    pub fn unlink(&self, uuid: Uuid) -> Call<Response<()>> {
        let mut request = self.client.request(&UNLINK);
        request.path("uuid", &uuid);
        request.unit()
    }

    /// Attach a document
    ///
    /// Attaches a purchase order in PDF form, or replaces the attached one.
    ///
    /// `POST /api/marketplace-orders/{uuid}/update_attachment/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`UpdateAttachmentError`], by [`ApiError::documented`].
    #[inline]
    pub fn update_attachment(
        &self,
        uuid: Uuid,
        body: &types::OrderAttachmentRequest,
    ) -> Call<Response<types::OrderAttachment>> {
        let mut request = self.client.request(&UPDATE_ATTACHMENT);
        request.path("uuid", &uuid);
        request.body(Media::Auto, &body);
        request.json()
    }

    /// [`update_attachment`](Self::update_attachment), with a body of the media type that you choose.
    #[inline]
    pub fn update_attachment_with(
        &self,
        uuid: Uuid,
        media: Media,
        body: &types::OrderAttachmentRequest,
    ) -> Call<Response<types::OrderAttachment>> {
        let mut request = self.client.request(&UPDATE_ATTACHMENT);
        request.path("uuid", &uuid);
        request.body(media, &body);
        request.json()
    }
}

/// Parameters of [`MarketplaceOrders::list`].
#[derive(Clone, Debug, Default)]
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

impl ListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    (
                        "can_approve_as_consumer",
                        Style::Form,
                        &self.can_approve_as_consumer,
                    ),
                    ("created", Style::Form, &self.created),
                    ("field", Style::Form, &self.field),
                    ("o", Style::Comma, &self.o),
                    ("offering", Style::Form, &self.offering),
                    ("offering_type", Style::Form, &self.offering_type),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                    ("state", Style::Form, &self.state),
                    ("type", Style::Form, &self.r#type),
                ],
            );
    }
}

/// Parameters of [`MarketplaceOrders::retrieve`].
#[derive(Clone, Debug, Default)]
pub struct RetrieveParams {
    pub field: Vec<types::OrderDetailsFieldEnum>,
}

impl RetrieveParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request.query(&[("field", Style::Form, &self.field)]);
    }
}

/// The documented failures of [`list`](MarketplaceOrders::list) and [`count`](MarketplaceOrders::count), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ListError {
    /// Status 400.
    BadRequest(Map<Value>),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for ListError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            400 => error.json().map_or(Self::Other, Self::BadRequest),
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            _ => Self::Other,
        }
    }
}

/// The documented failures of [`create`](MarketplaceOrders::create), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreateError {
    /// Status 400.
    BadRequest(Map<Value>),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// Status 415.
    UnsupportedMediaType(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for CreateError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            400 => error.json().map_or(Self::Other, Self::BadRequest),
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            415 => error.json().map_or(Self::Other, Self::UnsupportedMediaType),
            _ => Self::Other,
        }
    }
}

/// The documented failures of [`retrieve`](MarketplaceOrders::retrieve), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RetrieveError {
    /// Status 400.
    BadRequest(Map<Value>),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// Status 404.
    NotFound(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for RetrieveError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            400 => error.json().map_or(Self::Other, Self::BadRequest),
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            404 => error.json().map_or(Self::Other, Self::NotFound),
            _ => Self::Other,
        }
    }
}

/// The documented failures of [`destroy`](MarketplaceOrders::destroy), [`approve_by_consumer`](MarketplaceOrders::approve_by_consumer), [`cancel`](MarketplaceOrders::cancel) and [`set_state_done`](MarketplaceOrders::set_state_done), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DestroyError {
    /// Status 400.
    BadRequest(Map<Value>),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// Status 403.
    Forbidden(types::ErrorDetail),
    /// Status 404.
    NotFound(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for DestroyError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            400 => error.json().map_or(Self::Other, Self::BadRequest),
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            403 => error.json().map_or(Self::Other, Self::Forbidden),
            404 => error.json().map_or(Self::Other, Self::NotFound),
            _ => Self::Other,
        }
    }
}

/// The documented failures of [`partial_update`](MarketplaceOrders::partial_update), [`approve_by_provider`](MarketplaceOrders::approve_by_provider), [`reject_by_provider`](MarketplaceOrders::reject_by_provider), [`set_backend_id`](MarketplaceOrders::set_backend_id) and [`set_state_erred`](MarketplaceOrders::set_state_erred), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PartialUpdateError {
    /// Status 400.
    BadRequest(Map<Value>),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// Status 403.
    Forbidden(types::ErrorDetail),
    /// Status 404.
    NotFound(types::ErrorDetail),
    /// Status 415.
    UnsupportedMediaType(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for PartialUpdateError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            400 => error.json().map_or(Self::Other, Self::BadRequest),
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            403 => error.json().map_or(Self::Other, Self::Forbidden),
            404 => error.json().map_or(Self::Other, Self::NotFound),
            415 => error.json().map_or(Self::Other, Self::UnsupportedMediaType),
            _ => Self::Other,
        }
    }
}

/// The documented failures of [`unlink`](MarketplaceOrders::unlink), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UnlinkError {
    /// Status 400.
    BadRequest(Map<Value>),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// Status 403.
    Forbidden,
    /// Status 404.
    NotFound(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for UnlinkError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            400 => error.json().map_or(Self::Other, Self::BadRequest),
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            403 => Self::Forbidden,
            404 => error.json().map_or(Self::Other, Self::NotFound),
            _ => Self::Other,
        }
    }
}

/// The documented failures of [`update_attachment`](MarketplaceOrders::update_attachment), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UpdateAttachmentError {
    /// Status 400.
    BadRequest(Map<Value>),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// Status 404.
    NotFound(types::ErrorDetail),
    /// Status 415.
    UnsupportedMediaType(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for UpdateAttachmentError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            400 => error.json().map_or(Self::Other, Self::BadRequest),
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            404 => error.json().map_or(Self::Other, Self::NotFound),
            415 => error.json().map_or(Self::Other, Self::UnsupportedMediaType),
            _ => Self::Other,
        }
    }
}

const LIST: Operation = Operation::new(
        "marketplace_orders_list",
        Method::Get,
        "/api/marketplace-orders/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const CREATE: Operation = Operation::new(
        "marketplace_orders_create",
        Method::Post,
        "/api/marketplace-orders/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[201]);
const COUNT: Operation = Operation::new(
        "marketplace_orders_count",
        Method::Head,
        "/api/marketplace-orders/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const RETRIEVE: Operation = Operation::new(
        "marketplace_orders_retrieve",
        Method::Get,
        "/api/marketplace-orders/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const DESTROY: Operation = Operation::new(
        "marketplace_orders_destroy",
        Method::Delete,
        "/api/marketplace-orders/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[204]);
const PARTIAL_UPDATE: Operation = Operation::new(
        "marketplace_orders_partial_update",
        Method::Patch,
        "/api/marketplace-orders/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const APPROVE_BY_CONSUMER: Operation = Operation::new(
        "marketplace_orders_approve_by_consumer",
        Method::Post,
        "/api/marketplace-orders/{uuid}/approve_by_consumer/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const APPROVE_BY_PROVIDER: Operation = Operation::new(
        "marketplace_orders_approve_by_provider",
        Method::Post,
        "/api/marketplace-orders/{uuid}/approve_by_provider/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const CANCEL: Operation = Operation::new(
        "marketplace_orders_cancel",
        Method::Post,
        "/api/marketplace-orders/{uuid}/cancel/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[202]);
const REJECT_BY_PROVIDER: Operation = Operation::new(
        "marketplace_orders_reject_by_provider",
        Method::Post,
        "/api/marketplace-orders/{uuid}/reject_by_provider/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const SET_BACKEND_ID: Operation = Operation::new(
        "marketplace_orders_set_backend_id",
        Method::Post,
        "/api/marketplace-orders/{uuid}/set_backend_id/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const SET_STATE_DONE: Operation = Operation::new(
        "marketplace_orders_set_state_done",
        Method::Post,
        "/api/marketplace-orders/{uuid}/set_state_done/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const SET_STATE_ERRED: Operation = Operation::new(
        "marketplace_orders_set_state_erred",
        Method::Post,
        "/api/marketplace-orders/{uuid}/set_state_erred/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const UNLINK: Operation = Operation::new(
        "marketplace_orders_unlink",
        Method::Post,
        "/api/marketplace-orders/{uuid}/unlink/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[204]);
const UPDATE_ATTACHMENT: Operation = Operation::new(
        "marketplace_orders_update_attachment",
        Method::Post,
        "/api/marketplace-orders/{uuid}/update_attachment/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
