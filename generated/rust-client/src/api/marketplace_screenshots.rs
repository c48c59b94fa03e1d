use crate::prelude::*;

/// The operations of `marketplace-screenshots`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplaceScreenshots<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplaceScreenshots<'_> {
    /// `GET /api/marketplace-screenshots/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ListError`], by [`ApiError::documented`].
    #[inline]
    pub fn list(&self, params: &ListParams) -> Call<Page<types::Screenshot>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`list`](Self::list), page after page.
    #[inline]
    pub fn list_all(&self, params: &ListParams) -> Paginator<types::Screenshot> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.pages()
    }

    /// Upload a screenshot
    ///
    /// Pictures wider than 1920 pixels are scaled down, and a thumbnail is made.
    ///
    /// `POST /api/marketplace-screenshots/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`CreateError`], by [`ApiError::documented`].
    #[inline]
    pub fn create(
        &self,
        body: &types::ScreenshotRequest,
    ) -> Call<Response<types::Screenshot>> {
        let mut request = self.client.request(&CREATE);
        request.body(Media::Auto, &body);
        request.json()
    }

    /// [`create`](Self::create), with a body of the media type that you choose.
    #[inline]
    pub fn create_with(
        &self,
        media: Media,
        body: &types::ScreenshotRequest,
    ) -> Call<Response<types::Screenshot>> {
        let mut request = self.client.request(&CREATE);
        request.body(media, &body);
        request.json()
    }

    /// `DELETE /api/marketplace-screenshots/{uuid}/`
    ///
    /// Needs the permission `OFFERING.DELETE_SCREENSHOT`.
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
}

/// Parameters of [`MarketplaceScreenshots::list`].
#[derive(Clone, Debug, Default)]
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

impl ListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    ("o", Style::Comma, &self.o),
                    ("offering", Style::Form, &self.offering),
                    ("offering_slug", Style::Comma, &self.offering_slug),
                    ("offering_uuid", Style::Comma, &self.offering_uuid),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                ],
            );
    }
}

/// The documented failures of [`list`](MarketplaceScreenshots::list), for [`ApiError::documented`].
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

/// The documented failures of [`create`](MarketplaceScreenshots::create), for [`ApiError::documented`].
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

/// The documented failures of [`destroy`](MarketplaceScreenshots::destroy), for [`ApiError::documented`].
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

const LIST: Operation = Operation::new(
        "marketplace_screenshots_list",
        Method::Get,
        "/api/marketplace-screenshots/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const CREATE: Operation = Operation::new(
        "marketplace_screenshots_create",
        Method::Post,
        "/api/marketplace-screenshots/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[201]);
const DESTROY: Operation = Operation::new(
        "marketplace_screenshots_destroy",
        Method::Delete,
        "/api/marketplace-screenshots/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[204]);
