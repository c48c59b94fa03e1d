use crate::prelude::*;

/// The operations of `marketplace-software-targets`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplaceSoftwareTargets<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplaceSoftwareTargets<'_> {
    /// Browse build targets
    ///
    /// A target tells for which processor a version was built and where it is installed.
    ///
    /// `GET /api/marketplace-software-targets/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ListError`], by [`ApiError::documented`].
    #[inline]
    pub fn list(&self, params: &ListParams) -> Call<Page<types::SoftwareTarget>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`list`](Self::list), page after page.
    #[inline]
    pub fn list_all(&self, params: &ListParams) -> Paginator<types::SoftwareTarget> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.pages()
    }

    /// Look up one target
    ///
    /// `GET /api/marketplace-software-targets/{uuid}/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`RetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn retrieve(&self, uuid: Uuid) -> Call<Response<types::SoftwareTarget>> {
        let mut request = self.client.request(&RETRIEVE);
        request.path("uuid", &uuid);
        request.json()
    }
}

/// Parameters of [`MarketplaceSoftwareTargets::list`].
#[derive(Clone, Debug, Default)]
pub struct ListParams {
    pub cpu_family: Option<String>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::SoftwareTargetOEnum>,
    pub package_uuid: Option<Uuid>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    pub version_uuid: Option<Uuid>,
}

impl ListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    ("cpu_family", Style::Form, &self.cpu_family),
                    ("o", Style::Comma, &self.o),
                    ("package_uuid", Style::Form, &self.package_uuid),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                    ("version_uuid", Style::Form, &self.version_uuid),
                ],
            );
    }
}

/// The documented failures of [`list`](MarketplaceSoftwareTargets::list), for [`ApiError::documented`].
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

/// The documented failures of [`retrieve`](MarketplaceSoftwareTargets::retrieve), for [`ApiError::documented`].
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

const LIST: Operation = Operation::new(
        "marketplace_software_targets_list",
        Method::Get,
        "/api/marketplace-software-targets/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const RETRIEVE: Operation = Operation::new(
        "marketplace_software_targets_retrieve",
        Method::Get,
        "/api/marketplace-software-targets/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
