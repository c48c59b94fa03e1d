use crate::prelude::*;

/// The operations of `marketplace-plans`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplacePlans<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplacePlans<'_> {
    /// Browse plans
    ///
    /// Plans of the offerings that belong to the caller's organisations.
    ///
    /// `GET /api/marketplace-plans/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ListError`], by [`ApiError::documented`].
    #[inline]
    pub fn list(&self, params: &ListParams) -> Call<Page<types::ProviderPlanDetails>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`list`](Self::list), page after page.
    #[inline]
    pub fn list_all(
        &self,
        params: &ListParams,
    ) -> Paginator<types::ProviderPlanDetails> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.pages()
    }

    /// Add a plan to an offering
    ///
    /// A fresh plan charges nothing until its prices have been set.
    ///
    /// `POST /api/marketplace-plans/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`CreateError`], by [`ApiError::documented`].
    #[inline]
    pub fn create(
        &self,
        body: &types::ProviderPlanDetailsRequest,
    ) -> Call<Response<types::ProviderPlanDetails>> {
        let mut request = self.client.request(&CREATE);
        request.json_body(&body);
        request.json()
    }

    /// Change parts of a plan
    ///
    /// `PATCH /api/marketplace-plans/{uuid}/`
    ///
    /// Needs the permission `OFFERING.UPDATE_PLAN`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`PartialUpdateError`], by [`ApiError::documented`].
    #[inline]
    pub fn partial_update(
        &self,
        uuid: Uuid,
        body: &types::PatchedProviderPlanDetailsRequest,
    ) -> Call<Response<types::ProviderPlanDetails>> {
        let mut request = self.client.request(&PARTIAL_UPDATE);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }

    /// Retire a plan
    ///
    /// Running resources keep a retired plan, new orders cannot choose it.
    ///
    /// `POST /api/marketplace-plans/{uuid}/archive/`
    ///
    /// Needs the permission `OFFERING.ARCHIVE_PLAN`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ArchiveError`], by [`ApiError::documented`].
    #[inline]
    pub fn archive(&self, uuid: Uuid) -> Call<Response<()>> {
        let mut request = self.client.request(&ARCHIVE);
        request.path("uuid", &uuid);
        request.unit()
    }

    /// Set component prices
    ///
    /// Takes a map from component type to price. A plan that is in use gets the figures from the first day of the coming month, an unused plan at once.
    ///
    /// `POST /api/marketplace-plans/{uuid}/update_prices/`
    ///
    /// Needs the permission `OFFERING.UPDATE_PLAN`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`PartialUpdateError`], by [`ApiError::documented`].
    #[inline]
    pub fn update_prices(
        &self,
        uuid: Uuid,
        body: &types::PricesUpdateRequest,
    ) -> Call<Response<()>> {
        let mut request = self.client.request(&UPDATE_PRICES);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.unit()
    }
}

/// Parameters of [`MarketplacePlans::list`].
#[derive(Clone, Debug, Default)]
pub struct ListParams {
    /// Slugs of offerings, joined by commas
    pub offering_slug: Vec<String>,
    /// Identifier of an offering
    pub offering_uuid: Option<Uuid>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    pub parent_offering_uuid: Option<Uuid>,
}

impl ListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    ("offering_slug", Style::Comma, &self.offering_slug),
                    ("offering_uuid", Style::Form, &self.offering_uuid),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                    ("parent_offering_uuid", Style::Form, &self.parent_offering_uuid),
                ],
            );
    }
}

/// The documented failures of [`list`](MarketplacePlans::list), for [`ApiError::documented`].
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

/// The documented failures of [`create`](MarketplacePlans::create), for [`ApiError::documented`].
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

/// The documented failures of [`partial_update`](MarketplacePlans::partial_update) and [`update_prices`](MarketplacePlans::update_prices), for [`ApiError::documented`].
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

/// The documented failures of [`archive`](MarketplacePlans::archive), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ArchiveError {
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

impl Documented for ArchiveError {
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

const LIST: Operation = Operation::new(
        "marketplace_plans_list",
        Method::Get,
        "/api/marketplace-plans/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const CREATE: Operation = Operation::new(
        "marketplace_plans_create",
        Method::Post,
        "/api/marketplace-plans/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[201]);
const PARTIAL_UPDATE: Operation = Operation::new(
        "marketplace_plans_partial_update",
        Method::Patch,
        "/api/marketplace-plans/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const ARCHIVE: Operation = Operation::new(
        "marketplace_plans_archive",
        Method::Post,
        "/api/marketplace-plans/{uuid}/archive/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const UPDATE_PRICES: Operation = Operation::new(
        "marketplace_plans_update_prices",
        Method::Post,
        "/api/marketplace-plans/{uuid}/update_prices/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
