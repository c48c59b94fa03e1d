use crate::prelude::*;

/// The operations of `marketplace-provider-offerings`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplaceProviderOfferings<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplaceProviderOfferings<'_> {
    /// Browse offerings as a provider
    ///
    /// Offerings the caller manages, drafts and archived ones too.
    ///
    /// `GET /api/marketplace-provider-offerings/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ListError`], by [`ApiError::documented`].
    #[inline]
    pub fn list(
        &self,
        params: &ListParams,
    ) -> Call<Page<types::ProviderOfferingDetails>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`list`](Self::list), page after page.
    #[inline]
    pub fn list_all(
        &self,
        params: &ListParams,
    ) -> Paginator<types::ProviderOfferingDetails> {
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
    /// struct Own { attributes: /* … */, backend_id_rules: /* … */ }
    ///
    /// let params = ListParams { field: vec![types::ProviderOfferingDetailsFieldEnum::Attributes, types::ProviderOfferingDetailsFieldEnum::BackendIdRules], ..Default::default() };
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

    /// Draft an offering
    ///
    /// The draft is visible to its provider only. Add plans and components, then activate it.
    ///
    /// `POST /api/marketplace-provider-offerings/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`CreateError`], by [`ApiError::documented`].
    #[inline]
    pub fn create(
        &self,
        body: &types::OfferingCreateRequest,
    ) -> Call<Response<types::ProviderOfferingDetails>> {
        let mut request = self.client.request(&CREATE);
        request.body(Media::Auto, &body);
        request.json()
    }

    /// [`create`](Self::create), with a body of the media type that you choose.
    #[inline]
    pub fn create_with(
        &self,
        media: Media,
        body: &types::OfferingCreateRequest,
    ) -> Call<Response<types::ProviderOfferingDetails>> {
        let mut request = self.client.request(&CREATE);
        request.body(media, &body);
        request.json()
    }

    /// Look up one offering as a provider
    ///
    /// Holds the settings that buyers never see, such as secrets and plugin options.
    ///
    /// `GET /api/marketplace-provider-offerings/{uuid}/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`RetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn retrieve(
        &self,
        uuid: Uuid,
        params: &RetrieveParams,
    ) -> Call<Response<types::ProviderOfferingDetails>> {
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
    /// struct Own { attributes: /* … */, backend_id_rules: /* … */ }
    ///
    /// let params = RetrieveParams { field: vec![types::ProviderOfferingDetailsFieldEnum::Attributes, types::ProviderOfferingDetailsFieldEnum::BackendIdRules] };
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

    /// Take an offering down for good
    ///
    /// Refused while any resource refers to the offering; archive it in that case.
    ///
    /// `DELETE /api/marketplace-provider-offerings/{uuid}/`
    ///
    /// Needs the permission `OFFERING.DELETE`.
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

    /// Declare a cluster partition
    ///
    /// Partitions mirror the queues of a batch system. Memory figures are megabytes, times are minutes.
    ///
    /// `POST /api/marketplace-provider-offerings/{uuid}/add_partition/`
    ///
    /// Needs the permission `OFFERING.UPDATE`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`AddPartitionError`], by [`ApiError::documented`].
    #[inline]
    pub fn add_partition(
        &self,
        uuid: Uuid,
        body: &types::OfferingPartitionRequest,
    ) -> Call<Response<types::OfferingPartition>> {
        let mut request = self.client.request(&ADD_PARTITION);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }

    /// Put a software catalog on offer
    ///
    /// Ties a catalog to the offering, optionally narrowed to processor families and a partition.
    ///
    /// `POST /api/marketplace-provider-offerings/{uuid}/add_software_catalog/`
    ///
    /// Needs the permission `OFFERING.UPDATE`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`AddPartitionError`], by [`ApiError::documented`].
    #[inline]
    pub fn add_software_catalog(
        &self,
        uuid: Uuid,
        body: &types::OfferingSoftwareCatalogRequest,
    ) -> Call<Response<types::SoftwareCatalogUUID>> {
        let mut request = self.client.request(&ADD_SOFTWARE_CATALOG);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }

    /// Give somebody a role in the offering
    ///
    /// A role without an end date lasts until it is taken away.
    ///
    /// `POST /api/marketplace-provider-offerings/{uuid}/add_user/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`AddUserError`], by [`ApiError::documented`].
    #[inline]
    pub fn add_user(
        &self,
        uuid: Uuid,
        body: &types::UserRoleCreateRequest,
    ) -> Call<Response<types::UserRoleExpirationTime>> {
        let mut request = self.client.request(&ADD_USER);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }

    /// Consumption by component and month
    ///
    /// Sums what all resources of the offering have consumed, month by month.
    ///
    /// `GET /api/marketplace-provider-offerings/{uuid}/component_stats/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`RetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn component_stats_list(
        &self,
        uuid: Uuid,
        params: &ComponentStatsListParams,
    ) -> Call<Page<types::OfferingComponentStat>> {
        let mut request = self.client.request(&COMPONENT_STATS_LIST);
        request.path("uuid", &uuid);
        params.put(&mut request);
        request.page()
    }

    /// [`component_stats_list`](Self::component_stats_list), page after page.
    #[inline]
    pub fn component_stats_list_all(
        &self,
        uuid: Uuid,
        params: &ComponentStatsListParams,
    ) -> Paginator<types::OfferingComponentStat> {
        let mut request = self.client.request(&COMPONENT_STATS_LIST);
        request.path("uuid", &uuid);
        params.put(&mut request);
        request.pages()
    }

    /// Export accounts for GLauth
    ///
    /// A configuration file in the TOML dialect of GLauth, one section per account.
    ///
    /// `GET /api/marketplace-provider-offerings/{uuid}/glauth_users_config/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`RetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn glauth_users_config_retrieve(&self, uuid: Uuid) -> Call<Response<String>> {
        let mut request = self.client.request(&GLAUTH_USERS_CONFIG_RETRIEVE);
        request.path("uuid", &uuid);
        request.text()
    }

    /// Adopt a resource that exists already
    ///
    /// Registers something that was created outside of the marketplace. No order is written.
    ///
    /// `POST /api/marketplace-provider-offerings/{uuid}/import_resource/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ImportResourceError`], by [`ApiError::documented`].
    #[inline]
    pub fn import_resource(
        &self,
        uuid: Uuid,
        body: &types::ImportResourceRequest,
    ) -> Call<Response<types::Resource>> {
        let mut request = self.client.request(&IMPORT_RESOURCE);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }

    /// Stop taking orders
    ///
    /// Resources go on running and are billed as before.
    ///
    /// `POST /api/marketplace-provider-offerings/{uuid}/pause/`
    ///
    /// Needs the permission `OFFERING.PAUSE`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`AddPartitionError`], by [`ApiError::documented`].
    #[inline]
    pub fn pause(
        &self,
        uuid: Uuid,
        body: &types::OfferingPauseRequest,
    ) -> Call<Response<types::DetailState>> {
        let mut request = self.client.request(&PAUSE);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }

    /// Resource and customer totals
    ///
    /// Superseded by the statistics endpoints, which report on many offerings in one request.
    ///
    /// `GET /api/marketplace-provider-offerings/{uuid}/stats/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`RetrieveError`], by [`ApiError::documented`].
    #[deprecated]
    #[inline]
    pub fn stats_retrieve(
        &self,
        uuid: Uuid,
    ) -> Call<Response<types::MarketplaceProviderOfferingsStatsRetrieveResponse200>> {
        let mut request = self.client.request(&STATS_RETRIEVE);
        request.path("uuid", &uuid);
        request.json()
    }

    /// Replace the attributes
    ///
    /// See `/api/marketplace-categories/<uuid>/` for the keys that are shown. Others are kept, but nobody sees them.
    ///
    /// `POST /api/marketplace-provider-offerings/{uuid}/update_attributes/`
    ///
    /// Needs the permission `OFFERING.UPDATE_ATTRIBUTES`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`AddPartitionError`], by [`ApiError::documented`].
    #[inline]
    pub fn update_attributes(
        &self,
        uuid: Uuid,
        body: Option<&BTreeMap<String, Value>>,
    ) -> Call<Response<()>> {
        let mut request = self.client.request(&UPDATE_ATTRIBUTES);
        request.path("uuid", &uuid);
        if let Some(body) = body {
            request.json_body(&body);
        }
        request.unit()
    }

    /// Change how a catalog is offered
    ///
    /// `PATCH /api/marketplace-provider-offerings/{uuid}/update_software_catalog/`
    ///
    /// Needs the permission `OFFERING.UPDATE`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`AddPartitionError`], by [`ApiError::documented`].
    #[inline]
    pub fn update_software_catalog_partial_update(
        &self,
        uuid: Uuid,
        body: &types::PatchedOfferingSoftwareCatalogUpdateRequest,
    ) -> Call<Response<types::OfferingSoftwareCatalog>> {
        let mut request = self.client.request(&UPDATE_SOFTWARE_CATALOG_PARTIAL_UPDATE);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }
}

/// Parameters of [`MarketplaceProviderOfferings::list`].
#[derive(Clone, Debug, Default)]
pub struct ListParams {
    /// A JSON object; offerings must carry all of its pairs
    pub attributes: Option<String>,
    /// Address of the organisation that owns the offering
    pub customer: Option<Uri>,
    pub field: Vec<types::ProviderOfferingDetailsFieldEnum>,
    /// Part of the name
    pub name: Option<String>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::ProviderOfferingDetailsOEnum>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// `true` for offerings everybody may order
    pub shared: Option<bool>,
    /// Only these states
    pub state: Vec<types::OfferingState>,
}

impl ListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    ("attributes", Style::Form, &self.attributes),
                    ("customer", Style::Form, &self.customer),
                    ("field", Style::Form, &self.field),
                    ("name", Style::Form, &self.name),
                    ("o", Style::Comma, &self.o),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                    ("shared", Style::Form, &self.shared),
                    ("state", Style::Form, &self.state),
                ],
            );
    }
}

/// Parameters of [`MarketplaceProviderOfferings::retrieve`].
#[derive(Clone, Debug, Default)]
pub struct RetrieveParams {
    pub field: Vec<types::ProviderOfferingDetailsFieldEnum>,
}

impl RetrieveParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request.query(&[("field", Style::Form, &self.field)]);
    }
}

/// Parameters of [`MarketplaceProviderOfferings::component_stats_list`].
#[derive(Clone, Debug, Default)]
pub struct ComponentStatsListParams {
    /// Last month, as `YYYY-MM`
    pub end: Option<String>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// First month, as `YYYY-MM`
    pub start: Option<String>,
    /// Only these states
    pub state: Vec<types::OfferingState>,
    /// Repeats the identifier of the path; kept for the list filters
    pub uuid: Option<Uuid>,
}

impl ComponentStatsListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    ("end", Style::Form, &self.end),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                    ("start", Style::Form, &self.start),
                    ("state", Style::Form, &self.state),
                    ("uuid", Style::Form, &self.uuid),
                ],
            );
    }
}

/// The documented failures of [`list`](MarketplaceProviderOfferings::list), for [`ApiError::documented`].
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

/// The documented failures of [`create`](MarketplaceProviderOfferings::create), for [`ApiError::documented`].
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

/// The documented failures of [`retrieve`](MarketplaceProviderOfferings::retrieve), [`component_stats_list`](MarketplaceProviderOfferings::component_stats_list), [`glauth_users_config_retrieve`](MarketplaceProviderOfferings::glauth_users_config_retrieve) and [`stats_retrieve`](MarketplaceProviderOfferings::stats_retrieve), for [`ApiError::documented`].
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

/// The documented failures of [`destroy`](MarketplaceProviderOfferings::destroy), for [`ApiError::documented`].
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

/// The documented failures of [`add_partition`](MarketplaceProviderOfferings::add_partition), [`add_software_catalog`](MarketplaceProviderOfferings::add_software_catalog), [`pause`](MarketplaceProviderOfferings::pause), [`update_attributes`](MarketplaceProviderOfferings::update_attributes) and [`update_software_catalog_partial_update`](MarketplaceProviderOfferings::update_software_catalog_partial_update), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AddPartitionError {
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

impl Documented for AddPartitionError {
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

/// The documented failures of [`add_user`](MarketplaceProviderOfferings::add_user), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AddUserError {
    /// Status 400.
    BadRequest,
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// Status 404.
    NotFound(types::ErrorDetail),
    /// Status 415.
    UnsupportedMediaType(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for AddUserError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            400 => Self::BadRequest,
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            404 => error.json().map_or(Self::Other, Self::NotFound),
            415 => error.json().map_or(Self::Other, Self::UnsupportedMediaType),
            _ => Self::Other,
        }
    }
}

/// The documented failures of [`import_resource`](MarketplaceProviderOfferings::import_resource), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ImportResourceError {
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

impl Documented for ImportResourceError {
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
        "marketplace_provider_offerings_list",
        Method::Get,
        "/api/marketplace-provider-offerings/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const CREATE: Operation = Operation::new(
        "marketplace_provider_offerings_create",
        Method::Post,
        "/api/marketplace-provider-offerings/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[201]);
const RETRIEVE: Operation = Operation::new(
        "marketplace_provider_offerings_retrieve",
        Method::Get,
        "/api/marketplace-provider-offerings/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const DESTROY: Operation = Operation::new(
        "marketplace_provider_offerings_destroy",
        Method::Delete,
        "/api/marketplace-provider-offerings/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[204]);
const ADD_PARTITION: Operation = Operation::new(
        "marketplace_provider_offerings_add_partition",
        Method::Post,
        "/api/marketplace-provider-offerings/{uuid}/add_partition/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[201]);
const ADD_SOFTWARE_CATALOG: Operation = Operation::new(
        "marketplace_provider_offerings_add_software_catalog",
        Method::Post,
        "/api/marketplace-provider-offerings/{uuid}/add_software_catalog/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[201]);
const ADD_USER: Operation = Operation::new(
        "marketplace_provider_offerings_add_user",
        Method::Post,
        "/api/marketplace-provider-offerings/{uuid}/add_user/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[201]);
const COMPONENT_STATS_LIST: Operation = Operation::new(
        "marketplace_provider_offerings_component_stats_list",
        Method::Get,
        "/api/marketplace-provider-offerings/{uuid}/component_stats/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const GLAUTH_USERS_CONFIG_RETRIEVE: Operation = Operation::new(
        "marketplace_provider_offerings_glauth_users_config_retrieve",
        Method::Get,
        "/api/marketplace-provider-offerings/{uuid}/glauth_users_config/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const IMPORT_RESOURCE: Operation = Operation::new(
        "marketplace_provider_offerings_import_resource",
        Method::Post,
        "/api/marketplace-provider-offerings/{uuid}/import_resource/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const PAUSE: Operation = Operation::new(
        "marketplace_provider_offerings_pause",
        Method::Post,
        "/api/marketplace-provider-offerings/{uuid}/pause/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const STATS_RETRIEVE: Operation = Operation::new(
        "marketplace_provider_offerings_stats_retrieve",
        Method::Get,
        "/api/marketplace-provider-offerings/{uuid}/stats/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const UPDATE_ATTRIBUTES: Operation = Operation::new(
        "marketplace_provider_offerings_update_attributes",
        Method::Post,
        "/api/marketplace-provider-offerings/{uuid}/update_attributes/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const UPDATE_SOFTWARE_CATALOG_PARTIAL_UPDATE: Operation = Operation::new(
        "marketplace_provider_offerings_update_software_catalog_partial_update",
        Method::Patch,
        "/api/marketplace-provider-offerings/{uuid}/update_software_catalog/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
