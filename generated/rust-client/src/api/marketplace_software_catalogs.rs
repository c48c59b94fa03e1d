use crate::prelude::*;

/// The operations of `marketplace-software-catalogs`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplaceSoftwareCatalogs<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplaceSoftwareCatalogs<'_> {
    /// Browse software catalogs
    ///
    /// A catalog is a published collection of scientific software, in one version, from one source.
    ///
    /// `GET /api/marketplace-software-catalogs/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ListError`], by [`ApiError::documented`].
    #[inline]
    pub fn list(&self, params: &ListParams) -> Call<Page<types::SoftwareCatalog>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`list`](Self::list), page after page.
    #[inline]
    pub fn list_all(&self, params: &ListParams) -> Paginator<types::SoftwareCatalog> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.pages()
    }

    /// Register a catalog
    ///
    /// The catalog starts out empty; packages are loaded by an import or added one by one.
    ///
    /// `POST /api/marketplace-software-catalogs/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`CreateError`], by [`ApiError::documented`].
    #[inline]
    pub fn create(
        &self,
        body: &types::SoftwareCatalogRequest,
    ) -> Call<Response<types::SoftwareCatalog>> {
        let mut request = self.client.request(&CREATE);
        request.json_body(&body);
        request.json()
    }

    /// How many catalogs match
    ///
    /// Answers without a body; read the figure from the header.
    ///
    /// `HEAD /api/marketplace-software-catalogs/`
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

    /// Look up one catalog
    ///
    /// Carries the outcome of the last refresh beside the figures.
    ///
    /// `GET /api/marketplace-software-catalogs/{uuid}/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`RetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn retrieve(&self, uuid: Uuid) -> Call<Response<types::SoftwareCatalog>> {
        let mut request = self.client.request(&RETRIEVE);
        request.path("uuid", &uuid);
        request.json()
    }

    /// Replace the settings of a catalog
    ///
    /// `PUT /api/marketplace-software-catalogs/{uuid}/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`UpdateError`], by [`ApiError::documented`].
    #[inline]
    pub fn update(
        &self,
        uuid: Uuid,
        body: &types::SoftwareCatalogRequest,
    ) -> Call<Response<types::SoftwareCatalog>> {
        let mut request = self.client.request(&UPDATE);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }

    /// Drop a catalog
    ///
    /// Its packages, versions and targets go with it. Offerings that show the catalog lose it.
    ///
    /// `DELETE /api/marketplace-software-catalogs/{uuid}/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`RetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn destroy(&self, uuid: Uuid) -> Call<Response<()>> {
        let mut request = self.client.request(&DESTROY);
        request.path("uuid", &uuid);
        request.unit()
    }

    /// Change some settings of a catalog
    ///
    /// `PATCH /api/marketplace-software-catalogs/{uuid}/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`UpdateError`], by [`ApiError::documented`].
    #[inline]
    pub fn partial_update(
        &self,
        uuid: Uuid,
        body: &types::PatchedSoftwareCatalogRequest,
    ) -> Call<Response<types::SoftwareCatalog>> {
        let mut request = self.client.request(&PARTIAL_UPDATE);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }

    /// Compare known sources with what is loaded
    ///
    /// Asks each known source for its newest release. Nothing is loaded.
    ///
    /// `GET /api/marketplace-software-catalogs/discover/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ListError`], by [`ApiError::documented`].
    #[inline]
    pub fn discover_list(
        &self,
        params: &DiscoverListParams,
    ) -> Call<Page<types::SoftwareCatalogDiscover>> {
        let mut request = self.client.request(&DISCOVER_LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`discover_list`](Self::discover_list), page after page.
    #[inline]
    pub fn discover_list_all(
        &self,
        params: &DiscoverListParams,
    ) -> Paginator<types::SoftwareCatalogDiscover> {
        let mut request = self.client.request(&DISCOVER_LIST);
        params.put(&mut request);
        request.pages()
    }

    /// Load a catalog from its source
    ///
    /// Runs in the background and can take minutes. Poll the catalog to learn how it went.
    ///
    /// `POST /api/marketplace-software-catalogs/import_catalog/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`CreateError`], by [`ApiError::documented`].
    #[inline]
    pub fn import_catalog(
        &self,
        body: &types::SoftwareCatalogImportRequest,
    ) -> Call<Response<()>> {
        let mut request = self.client.request(&IMPORT_CATALOG);
        request.json_body(&body);
        request.unit()
    }
}

/// Parameters of [`MarketplaceSoftwareCatalogs::list`].
#[derive(Clone, Debug, Default)]
pub struct ListParams {
    /// Part of the catalog name
    pub name: Option<String>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::SoftwareCatalogOEnum>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    pub version: Option<String>,
}

impl ListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    ("name", Style::Form, &self.name),
                    ("o", Style::Comma, &self.o),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                    ("version", Style::Form, &self.version),
                ],
            );
    }
}

/// Parameters of [`MarketplaceSoftwareCatalogs::discover_list`].
#[derive(Clone, Debug, Default)]
pub struct DiscoverListParams {
    /// Kind of source to ask, runtimes unless said otherwise
    pub catalog_type: Option<types::CatalogTypeEnum>,
    pub name: Option<String>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::SoftwareCatalogOEnum>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    pub version: Option<String>,
}

impl DiscoverListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    ("catalog_type", Style::Form, &self.catalog_type),
                    ("name", Style::Form, &self.name),
                    ("o", Style::Comma, &self.o),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                    ("version", Style::Form, &self.version),
                ],
            );
    }
}

/// The documented failures of [`list`](MarketplaceSoftwareCatalogs::list), [`count`](MarketplaceSoftwareCatalogs::count) and [`discover_list`](MarketplaceSoftwareCatalogs::discover_list), for [`ApiError::documented`].
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

/// The documented failures of [`create`](MarketplaceSoftwareCatalogs::create) and [`import_catalog`](MarketplaceSoftwareCatalogs::import_catalog), for [`ApiError::documented`].
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

/// The documented failures of [`retrieve`](MarketplaceSoftwareCatalogs::retrieve) and [`destroy`](MarketplaceSoftwareCatalogs::destroy), for [`ApiError::documented`].
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

/// The documented failures of [`update`](MarketplaceSoftwareCatalogs::update) and [`partial_update`](MarketplaceSoftwareCatalogs::partial_update), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UpdateError {
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

impl Documented for UpdateError {
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
        "marketplace_software_catalogs_list",
        Method::Get,
        "/api/marketplace-software-catalogs/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const CREATE: Operation = Operation::new(
        "marketplace_software_catalogs_create",
        Method::Post,
        "/api/marketplace-software-catalogs/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[201]);
const COUNT: Operation = Operation::new(
        "marketplace_software_catalogs_count",
        Method::Head,
        "/api/marketplace-software-catalogs/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const RETRIEVE: Operation = Operation::new(
        "marketplace_software_catalogs_retrieve",
        Method::Get,
        "/api/marketplace-software-catalogs/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const UPDATE: Operation = Operation::new(
        "marketplace_software_catalogs_update",
        Method::Put,
        "/api/marketplace-software-catalogs/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const DESTROY: Operation = Operation::new(
        "marketplace_software_catalogs_destroy",
        Method::Delete,
        "/api/marketplace-software-catalogs/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[204]);
const PARTIAL_UPDATE: Operation = Operation::new(
        "marketplace_software_catalogs_partial_update",
        Method::Patch,
        "/api/marketplace-software-catalogs/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const DISCOVER_LIST: Operation = Operation::new(
        "marketplace_software_catalogs_discover_list",
        Method::Get,
        "/api/marketplace-software-catalogs/discover/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const IMPORT_CATALOG: Operation = Operation::new(
        "marketplace_software_catalogs_import_catalog",
        Method::Post,
        "/api/marketplace-software-catalogs/import_catalog/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[202]);
