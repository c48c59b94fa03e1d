use crate::prelude::*;

/// The operations of `marketplace-public-offerings`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplacePublicOfferings<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplacePublicOfferings<'_> {
    /// Browse the catalogue
    ///
    /// What is on sale. Visitors without a token get the shared offerings, provided that the site allows it.
    ///
    /// `GET /api/marketplace-public-offerings/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ListError`], by [`ApiError::documented`].
    #[inline]
    pub fn list(&self, params: &ListParams) -> Call<Page<types::PublicOfferingDetails>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`list`](Self::list), page after page.
    #[inline]
    pub fn list_all(
        &self,
        params: &ListParams,
    ) -> Paginator<types::PublicOfferingDetails> {
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
    /// struct Own { attributes: /* … */, category: /* … */ }
    ///
    /// let params = ListParams { field: vec![types::PublicOfferingDetailsFieldEnum::Attributes, types::PublicOfferingDetailsFieldEnum::Category], ..Default::default() };
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

    /// Look at one offering
    ///
    /// Everything a buyer needs to decide and to fill in an order.
    ///
    /// `GET /api/marketplace-public-offerings/{uuid}/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`RetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn retrieve(
        &self,
        uuid: Uuid,
        params: &RetrieveParams,
    ) -> Call<Response<types::PublicOfferingDetails>> {
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
    /// struct Own { attributes: /* … */, category: /* … */ }
    ///
    /// let params = RetrieveParams { field: vec![types::PublicOfferingDetailsFieldEnum::Attributes, types::PublicOfferingDetailsFieldEnum::Category] };
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

    /// Look at one plan
    ///
    /// The prices of a plan with a figure for each component.
    ///
    /// `GET /api/marketplace-public-offerings/{uuid}/plans/{plan_uuid}/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`RetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn plans_retrieve(
        &self,
        uuid: Uuid,
        plan_uuid: Uuid,
    ) -> Call<Response<types::BasePublicPlan>> {
        let mut request = self.client.request(&PLANS_RETRIEVE);
        request.path("uuid", &uuid);
        request.path("plan_uuid", &plan_uuid);
        request.json()
    }
}

/// Parameters of [`MarketplacePublicOfferings::list`].
#[derive(Clone, Debug, Default)]
pub struct ListParams {
    pub category_uuid: Option<Uuid>,
    /// Created at this moment or later
    pub created: Option<DateTime<FixedOffset>>,
    pub field: Vec<types::PublicOfferingDetailsFieldEnum>,
    /// Part of the name
    pub name: Option<String>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::ProviderOfferingDetailsOEnum>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// Free text, matched against name, description and slug
    pub query: Option<String>,
    /// Only these states
    pub state: Vec<types::OfferingState>,
    /// Identifiers of tags; one match is enough
    pub tag: Vec<Uuid>,
    /// Kinds of offering
    pub r#type: Vec<String>,
    /// Identifiers in one string, separated by commas
    pub uuid_list: Option<String>,
}

impl ListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    ("category_uuid", Style::Form, &self.category_uuid),
                    ("created", Style::Form, &self.created),
                    ("field", Style::Form, &self.field),
                    ("name", Style::Form, &self.name),
                    ("o", Style::Comma, &self.o),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                    ("query", Style::Form, &self.query),
                    ("state", Style::Form, &self.state),
                    ("tag", Style::Form, &self.tag),
                    ("type", Style::Form, &self.r#type),
                    ("uuid_list", Style::Form, &self.uuid_list),
                ],
            );
    }
}

/// Parameters of [`MarketplacePublicOfferings::retrieve`].
#[derive(Clone, Debug, Default)]
pub struct RetrieveParams {
    pub field: Vec<types::PublicOfferingDetailsFieldEnum>,
}

impl RetrieveParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request.query(&[("field", Style::Form, &self.field)]);
    }
}

/// The documented failures of [`list`](MarketplacePublicOfferings::list), for [`ApiError::documented`].
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

/// The documented failures of [`retrieve`](MarketplacePublicOfferings::retrieve) and [`plans_retrieve`](MarketplacePublicOfferings::plans_retrieve), for [`ApiError::documented`].
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
        "marketplace_public_offerings_list",
        Method::Get,
        "/api/marketplace-public-offerings/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const RETRIEVE: Operation = Operation::new(
        "marketplace_public_offerings_retrieve",
        Method::Get,
        "/api/marketplace-public-offerings/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const PLANS_RETRIEVE: Operation = Operation::new(
        "marketplace_public_offerings_plans_retrieve",
        Method::Get,
        "/api/marketplace-public-offerings/{uuid}/plans/{plan_uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
