use crate::prelude::*;

/// The operations of `marketplace-software-versions`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplaceSoftwareVersions<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplaceSoftwareVersions<'_> {
    /// Browse versions of packages
    ///
    /// Each record is one release of a package, with the module that loads it.
    ///
    /// `GET /api/marketplace-software-versions/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ListError`], by [`ApiError::documented`].
    #[inline]
    pub fn list(&self, params: &ListParams) -> Call<Page<types::SoftwareVersion>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`list`](Self::list), page after page.
    #[inline]
    pub fn list_all(&self, params: &ListParams) -> Paginator<types::SoftwareVersion> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.pages()
    }

    /// Not available to clients
    ///
    /// Exists for the importer. Versions arrive with the catalog they belong to.
    ///
    /// `POST /api/marketplace-software-versions/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`CreateError`], by [`ApiError::documented`].
    #[inline]
    pub fn create(&self) -> Call<Response<types::SoftwareVersion>> {
        let request = self.client.request(&CREATE);
        request.json()
    }
}

/// Parameters of [`MarketplaceSoftwareVersions::list`].
#[derive(Clone, Debug, Default)]
pub struct ListParams {
    pub cpu_family: Option<String>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::SoftwareVersionOEnum>,
    pub package_uuid: Option<Uuid>,
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
                    ("cpu_family", Style::Form, &self.cpu_family),
                    ("o", Style::Comma, &self.o),
                    ("package_uuid", Style::Form, &self.package_uuid),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                    ("version", Style::Form, &self.version),
                ],
            );
    }
}

/// The documented failures of [`list`](MarketplaceSoftwareVersions::list), for [`ApiError::documented`].
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

/// The documented failures of [`create`](MarketplaceSoftwareVersions::create), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreateError {
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for CreateError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            _ => Self::Other,
        }
    }
}

const LIST: Operation = Operation::new(
        "marketplace_software_versions_list",
        Method::Get,
        "/api/marketplace-software-versions/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const CREATE: Operation = Operation::new(
        "marketplace_software_versions_create",
        Method::Post,
        "/api/marketplace-software-versions/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[201]);
