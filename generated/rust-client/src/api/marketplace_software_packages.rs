use crate::prelude::*;

/// The operations of `marketplace-software-packages`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplaceSoftwarePackages<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplaceSoftwarePackages<'_> {
    /// Search for software
    ///
    /// Finds packages by name, catalog or processor family. Alternatives such as `x86_64|aarch64` are not understood; ask once per family.
    ///
    /// `GET /api/marketplace-software-packages/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ListError`], by [`ApiError::documented`].
    #[inline]
    pub fn list(&self, params: &ListParams) -> Call<Page<types::SoftwarePackage>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`list`](Self::list), page after page.
    #[inline]
    pub fn list_all(&self, params: &ListParams) -> Paginator<types::SoftwarePackage> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.pages()
    }

    /// Look up one package
    ///
    /// Describes a package and lists its versions, newest first.
    ///
    /// `GET /api/marketplace-software-packages/{uuid}/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`RetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn retrieve(&self, uuid: Uuid) -> Call<Response<types::SoftwarePackage>> {
        let mut request = self.client.request(&RETRIEVE);
        request.path("uuid", &uuid);
        request.json()
    }

    /// Correct a package
    ///
    /// `PATCH /api/marketplace-software-packages/{uuid}/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`PartialUpdateError`], by [`ApiError::documented`].
    #[inline]
    pub fn partial_update(
        &self,
        uuid: Uuid,
        body: &types::PatchedSoftwarePackageRequest,
    ) -> Call<Response<types::SoftwarePackage>> {
        let mut request = self.client.request(&PARTIAL_UPDATE);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }
}

/// Parameters of [`MarketplaceSoftwarePackages::list`].
#[derive(Clone, Debug, Default)]
pub struct ListParams {
    pub catalog_uuid: Option<Uuid>,
    /// Processor family a build must exist for
    pub cpu_family: Option<String>,
    /// Whether to list extensions of other packages
    pub is_extension: Option<bool>,
    /// Part of the name
    pub name: Option<String>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::SoftwarePackageOEnum>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// Free text, matched against name, description and versions
    pub query: Option<String>,
}

impl ListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    ("catalog_uuid", Style::Form, &self.catalog_uuid),
                    ("cpu_family", Style::Form, &self.cpu_family),
                    ("is_extension", Style::Form, &self.is_extension),
                    ("name", Style::Form, &self.name),
                    ("o", Style::Comma, &self.o),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                    ("query", Style::Form, &self.query),
                ],
            );
    }
}

/// The documented failures of [`list`](MarketplaceSoftwarePackages::list), for [`ApiError::documented`].
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

/// The documented failures of [`retrieve`](MarketplaceSoftwarePackages::retrieve), for [`ApiError::documented`].
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

/// The documented failures of [`partial_update`](MarketplaceSoftwarePackages::partial_update), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PartialUpdateError {
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

impl Documented for PartialUpdateError {
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
        "marketplace_software_packages_list",
        Method::Get,
        "/api/marketplace-software-packages/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const RETRIEVE: Operation = Operation::new(
        "marketplace_software_packages_retrieve",
        Method::Get,
        "/api/marketplace-software-packages/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const PARTIAL_UPDATE: Operation = Operation::new(
        "marketplace_software_packages_partial_update",
        Method::Patch,
        "/api/marketplace-software-packages/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
