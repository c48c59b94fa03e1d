use crate::prelude::*;

/// The operations of `marketplace-categories`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplaceCategories<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplaceCategories<'_> {
    /// Browse the catalogue categories
    ///
    /// Categories are the shelves of the catalogue: each one gathers offerings of a kind. The result is paged, and the number of all matches travels in a response header.
    ///
    /// `GET /api/marketplace-categories/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ListError`], by [`ApiError::documented`].
    #[inline]
    pub fn list(&self, params: &ListParams) -> Call<Page<types::MarketplaceCategory>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`list`](Self::list), page after page.
    #[inline]
    pub fn list_all(
        &self,
        params: &ListParams,
    ) -> Paginator<types::MarketplaceCategory> {
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
    /// struct Own { components: /* … */, default_vm_category: /* … */ }
    ///
    /// let params = ListParams { field: vec![types::MarketplaceCategoryFieldEnum::Components, types::MarketplaceCategoryFieldEnum::DefaultVmCategory], ..Default::default() };
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

    /// Look up one category
    ///
    /// Shows a single category together with its component defaults.
    ///
    /// `GET /api/marketplace-categories/{uuid}/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`RetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn retrieve(
        &self,
        uuid: Uuid,
        params: &RetrieveParams,
    ) -> Call<Response<types::MarketplaceCategory>> {
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
    /// struct Own { components: /* … */, default_vm_category: /* … */ }
    ///
    /// let params = RetrieveParams { field: vec![types::MarketplaceCategoryFieldEnum::Components, types::MarketplaceCategoryFieldEnum::DefaultVmCategory] };
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
}

/// Parameters of [`MarketplaceCategories::list`].
#[derive(Clone, Debug, Default)]
pub struct ListParams {
    /// Only categories that hold offerings in one of these states
    pub customers_offerings_state: Vec<types::MaintenanceTypeEnum>,
    pub field: Vec<types::MarketplaceCategoryFieldEnum>,
    /// Only categories with at least one shared offering
    pub has_shared: Option<bool>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// Part of the title
    pub title: Option<String>,
}

impl ListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    (
                        "customers_offerings_state",
                        Style::Form,
                        &self.customers_offerings_state,
                    ),
                    ("field", Style::Form, &self.field),
                    ("has_shared", Style::Form, &self.has_shared),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                    ("title", Style::Form, &self.title),
                ],
            );
    }
}

/// Parameters of [`MarketplaceCategories::retrieve`].
#[derive(Clone, Debug, Default)]
pub struct RetrieveParams {
    pub field: Vec<types::MarketplaceCategoryFieldEnum>,
}

impl RetrieveParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request.query(&[("field", Style::Form, &self.field)]);
    }
}

/// The documented failures of [`list`](MarketplaceCategories::list), for [`ApiError::documented`].
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

/// The documented failures of [`retrieve`](MarketplaceCategories::retrieve), for [`ApiError::documented`].
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
        "marketplace_categories_list",
        Method::Get,
        "/api/marketplace-categories/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const RETRIEVE: Operation = Operation::new(
        "marketplace_categories_retrieve",
        Method::Get,
        "/api/marketplace-categories/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
