use crate::prelude::*;

/// The operations of `marketplace-resources`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplaceResources<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplaceResources<'_> {
    /// Browse resources
    ///
    /// Everything that has been ordered and not yet been forgotten, within the projects of the caller.
    ///
    /// `GET /api/marketplace-resources/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ListError`], by [`ApiError::documented`].
    #[inline]
    pub fn list(&self, params: &ListParams) -> Call<Page<types::Resource>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`list`](Self::list), page after page.
    #[inline]
    pub fn list_all(&self, params: &ListParams) -> Paginator<types::Resource> {
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
    /// struct Own { attributes: /* … */, available_actions: /* … */ }
    ///
    /// let params = ListParams { field: vec![types::ResourceFieldEnum::Attributes, types::ResourceFieldEnum::AvailableActions], ..Default::default() };
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

    /// How many resources match
    ///
    /// Answers without a body; read the figure from the header.
    ///
    /// `HEAD /api/marketplace-resources/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ListError`], by [`ApiError::documented`].
    #[inline]
    pub fn count(&self, params: &CountParams) -> Call<u64> {
        let mut request = self.client.request(&COUNT);
        params.put(&mut request);
        request.count()
    }

    /// Look up one resource
    ///
    /// `GET /api/marketplace-resources/{uuid}/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`RetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn retrieve(
        &self,
        uuid: Uuid,
        params: &RetrieveParams,
    ) -> Call<Response<types::Resource>> {
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
    /// struct Own { attributes: /* … */, available_actions: /* … */ }
    ///
    /// let params = RetrieveParams { field: vec![types::ResourceFieldEnum::Attributes, types::ResourceFieldEnum::AvailableActions] };
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

    /// Change the name, the description or the end date
    ///
    /// `PATCH /api/marketplace-resources/{uuid}/`
    ///
    /// Needs the permission `RESOURCE.UPDATE`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`PartialUpdateError`], by [`ApiError::documented`].
    #[inline]
    pub fn partial_update(
        &self,
        uuid: Uuid,
        body: &types::PatchedResourceUpdateRequest,
    ) -> Call<Response<types::ResourceUpdate>> {
        let mut request = self.client.request(&PARTIAL_UPDATE);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }

    /// Show the record of the plugin
    ///
    /// The shape differs from plugin to plugin. An answer without content means that the plugin keeps no record.
    ///
    /// `GET /api/marketplace-resources/{uuid}/details/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`DetailsRetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn details_retrieve(&self, uuid: Uuid) -> Call<DetailsRetrieveResponse> {
        let mut request = self.client.request(&DETAILS_RETRIEVE);
        request.path("uuid", &uuid);
        request
            .answer(|answer| match answer.status() {
                200 => answer.field().map(DetailsRetrieveResponse::Ok),
                204 => answer.with(()).map(DetailsRetrieveResponse::NoContent),
                _ => answer.settle().map(DetailsRetrieveResponse::Other),
            })
    }

    /// Refresh from the provider
    ///
    /// Queues a refresh and returns before it has happened.
    ///
    /// `POST /api/marketplace-resources/{uuid}/pull/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`RetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn pull(
        &self,
        uuid: Uuid,
    ) -> Call<Response<types::MarketplaceResourcesPullResponse202>> {
        let mut request = self.client.request(&PULL);
        request.path("uuid", &uuid);
        request.json()
    }

    /// Prolong a prepaid resource
    ///
    /// Moves the end date. Limits may be raised in the same order, and a purchase order attached to it.
    ///
    /// `POST /api/marketplace-resources/{uuid}/renew/`
    ///
    /// Needs the permission `RESOURCE.SET_LIMITS`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`PartialUpdateError`], by [`ApiError::documented`].
    #[inline]
    pub fn renew(
        &self,
        uuid: Uuid,
        body: &types::ResourceRenewRequest,
    ) -> Call<Response<types::OrderUUID>> {
        let mut request = self.client.request(&RENEW);
        request.path("uuid", &uuid);
        request.body(Media::Auto, &body);
        request.json()
    }

    /// [`renew`](Self::renew), with a body of the media type that you choose.
    #[inline]
    pub fn renew_with(
        &self,
        uuid: Uuid,
        media: Media,
        body: &types::ResourceRenewRequest,
    ) -> Call<Response<types::OrderUUID>> {
        let mut request = self.client.request(&RENEW);
        request.path("uuid", &uuid);
        request.body(media, &body);
        request.json()
    }

    /// Ask for removal of a resource
    ///
    /// Writes an order of type *Terminate*; the resource lives on until that order is done.
    ///
    /// `POST /api/marketplace-resources/{uuid}/terminate/`
    ///
    /// Needs the permission `RESOURCE.TERMINATE`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`PartialUpdateError`], by [`ApiError::documented`].
    #[inline]
    pub fn terminate(
        &self,
        uuid: Uuid,
        body: &types::ResourceTerminateRequest,
    ) -> Call<Response<types::OrderUUID>> {
        let mut request = self.client.request(&TERMINATE);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }

    /// Ask for other limits
    ///
    /// Limits are integers keyed by component type. Components the map leaves out keep the limits they have.
    ///
    /// `POST /api/marketplace-resources/{uuid}/update_limits/`
    ///
    /// Needs the permission `RESOURCE.SET_LIMITS`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`PartialUpdateError`], by [`ApiError::documented`].
    #[inline]
    pub fn update_limits(
        &self,
        uuid: Uuid,
        body: &types::ResourceUpdateLimitsRequest,
    ) -> Call<Response<types::OrderUUID>> {
        let mut request = self.client.request(&UPDATE_LIMITS);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
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
    ///
    /// # Errors
    ///
    /// What the document lists is a [`UpdateOptionsError`], by [`ApiError::documented`].
    #[inline]
    pub fn update_options(
        &self,
        uuid: Uuid,
        body: &types::ResourceOptionsRequest,
    ) -> Call<UpdateOptionsResponse> {
        let mut request = self.client.request(&UPDATE_OPTIONS);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request
            .answer(|answer| match answer.status() {
                200 => answer.json().map(UpdateOptionsResponse::Ok),
                201 => answer.json().map(UpdateOptionsResponse::Created),
                _ => answer.settle().map(UpdateOptionsResponse::Other),
            })
    }

    /// Propose a name
    ///
    /// Fills in the naming pattern of the offering, or joins project and offering with a number.
    ///
    /// `POST /api/marketplace-resources/suggest_name/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`SuggestNameError`], by [`ApiError::documented`].
    #[inline]
    pub fn suggest_name(
        &self,
        body: &types::ResourceSuggestNameRequest,
    ) -> Call<Response<types::MarketplaceResourcesSuggestNameResponse200>> {
        let mut request = self.client.request(&SUGGEST_NAME);
        request.json_body(&body);
        request.json()
    }
}

/// Parameters of [`MarketplaceResources::list`].
#[derive(Clone, Debug, Default)]
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

impl ListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    ("component_count", Style::Form, &self.component_count),
                    ("created", Style::Form, &self.created),
                    ("field", Style::Form, &self.field),
                    ("name", Style::Form, &self.name),
                    ("o", Style::Comma, &self.o),
                    ("offering_uuid", Style::Comma, &self.offering_uuid),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                    ("query", Style::Form, &self.query),
                    ("state", Style::Form, &self.state),
                ],
            );
    }
}

/// Parameters of [`MarketplaceResources::count`].
#[derive(Clone, Debug, Default)]
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

impl CountParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    ("name", Style::Form, &self.name),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                    ("project_uuid", Style::Form, &self.project_uuid),
                    ("state", Style::Form, &self.state),
                ],
            );
    }
}

/// Parameters of [`MarketplaceResources::retrieve`].
#[derive(Clone, Debug, Default)]
pub struct RetrieveParams {
    pub field: Vec<types::ResourceFieldEnum>,
}

impl RetrieveParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request.query(&[("field", Style::Form, &self.field)]);
    }
}

/// The documented failures of [`list`](MarketplaceResources::list) and [`count`](MarketplaceResources::count), for [`ApiError::documented`].
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

/// The documented failures of [`retrieve`](MarketplaceResources::retrieve) and [`pull`](MarketplaceResources::pull), for [`ApiError::documented`].
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

/// The documented failures of [`partial_update`](MarketplaceResources::partial_update), [`renew`](MarketplaceResources::renew), [`terminate`](MarketplaceResources::terminate) and [`update_limits`](MarketplaceResources::update_limits), for [`ApiError::documented`].
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

/// What [`MarketplaceResources::details_retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum DetailsRetrieveResponse {
    /// Status 200.
    Ok(Response<Field<Map<Value>>>),
    /// Status 204.
    NoContent(Response<()>),
    /// A success that the document does not list.
    Other(Answer),
}

/// The documented failures of [`details_retrieve`](MarketplaceResources::details_retrieve), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DetailsRetrieveError {
    /// Status 400.
    BadRequest(Map<Value>),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// Status 404.
    NotFound,
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for DetailsRetrieveError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            400 => error.json().map_or(Self::Other, Self::BadRequest),
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            404 => Self::NotFound,
            _ => Self::Other,
        }
    }
}

/// What [`MarketplaceResources::update_options`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateOptionsResponse {
    /// Status 200.
    Ok(Response<types::ResourceResponseStatus>),
    /// Status 201.
    Created(Response<types::OrderUUID>),
    /// A success that the document does not list.
    Other(Answer),
}

/// The documented failures of [`update_options`](MarketplaceResources::update_options), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UpdateOptionsError {
    /// Status 400.
    BadRequest(Map<Value>),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// Status 403.
    Forbidden(types::ErrorDetail),
    /// Status 404.
    NotFound(types::ErrorDetail),
    /// Status 409.
    Conflict,
    /// Status 415.
    UnsupportedMediaType(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for UpdateOptionsError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            400 => error.json().map_or(Self::Other, Self::BadRequest),
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            403 => error.json().map_or(Self::Other, Self::Forbidden),
            404 => error.json().map_or(Self::Other, Self::NotFound),
            409 => Self::Conflict,
            415 => error.json().map_or(Self::Other, Self::UnsupportedMediaType),
            _ => Self::Other,
        }
    }
}

/// The documented failures of [`suggest_name`](MarketplaceResources::suggest_name), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SuggestNameError {
    /// Status 400.
    BadRequest(Map<Value>),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// Status 415.
    UnsupportedMediaType(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for SuggestNameError {
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

const LIST: Operation = Operation::new(
        "marketplace_resources_list",
        Method::Get,
        "/api/marketplace-resources/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const COUNT: Operation = Operation::new(
        "marketplace_resources_count",
        Method::Head,
        "/api/marketplace-resources/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const RETRIEVE: Operation = Operation::new(
        "marketplace_resources_retrieve",
        Method::Get,
        "/api/marketplace-resources/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const PARTIAL_UPDATE: Operation = Operation::new(
        "marketplace_resources_partial_update",
        Method::Patch,
        "/api/marketplace-resources/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const DETAILS_RETRIEVE: Operation = Operation::new(
        "marketplace_resources_details_retrieve",
        Method::Get,
        "/api/marketplace-resources/{uuid}/details/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[200, 204]);
const PULL: Operation = Operation::new(
        "marketplace_resources_pull",
        Method::Post,
        "/api/marketplace-resources/{uuid}/pull/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[202]);
const RENEW: Operation = Operation::new(
        "marketplace_resources_renew",
        Method::Post,
        "/api/marketplace-resources/{uuid}/renew/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const TERMINATE: Operation = Operation::new(
        "marketplace_resources_terminate",
        Method::Post,
        "/api/marketplace-resources/{uuid}/terminate/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const UPDATE_LIMITS: Operation = Operation::new(
        "marketplace_resources_update_limits",
        Method::Post,
        "/api/marketplace-resources/{uuid}/update_limits/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const UPDATE_OPTIONS: Operation = Operation::new(
        "marketplace_resources_update_options",
        Method::Post,
        "/api/marketplace-resources/{uuid}/update_options/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[200, 201]);
const SUGGEST_NAME: Operation = Operation::new(
        "marketplace_resources_suggest_name",
        Method::Post,
        "/api/marketplace-resources/suggest_name/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
