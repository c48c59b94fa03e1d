use crate::prelude::*;

/// The operations of `marketplace-stats`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplaceStats<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplaceStats<'_> {
    /// Offerings on sale, by category and provider
    ///
    /// `GET /api/marketplace-stats/offerings_counter_stats/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`OfferingsCounterStatsListError`], by [`ApiError::documented`].
    #[inline]
    pub fn offerings_counter_stats_list(
        &self,
        params: &OfferingsCounterStatsListParams,
    ) -> Call<Page<types::OfferingStatsCounter>> {
        let mut request = self.client.request(&OFFERINGS_COUNTER_STATS_LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`offerings_counter_stats_list`](Self::offerings_counter_stats_list), page after page.
    #[inline]
    pub fn offerings_counter_stats_list_all(
        &self,
        params: &OfferingsCounterStatsListParams,
    ) -> Paginator<types::OfferingStatsCounter> {
        let mut request = self.client.request(&OFFERINGS_COUNTER_STATS_LIST);
        params.put(&mut request);
        request.pages()
    }

    /// Tells how many rows the listing would have.
    ///
    /// `HEAD /api/marketplace-stats/offerings_counter_stats/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`OfferingsCounterStatsListError`], by [`ApiError::documented`].
    #[inline]
    pub fn offerings_counter_stats_count(
        &self,
        params: &OfferingsCounterStatsListParams,
    ) -> Call<u64> {
        let mut request = self.client.request(&OFFERINGS_COUNTER_STATS_COUNT);
        params.put(&mut request);
        request.count()
    }

    /// Order totals over a span of days.
    ///
    /// `GET /api/marketplace-stats/order_stats/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`OfferingsCounterStatsListError`], by [`ApiError::documented`].
    #[inline]
    pub fn order_stats_retrieve(
        &self,
        params: &OrderStatsRetrieveParams,
    ) -> Call<Response<types::OrderStatsResponse>> {
        let mut request = self.client.request(&ORDER_STATS_RETRIEVE);
        params.put(&mut request);
        request.json()
    }

    /// Limits granted to projects, by field of science. The outer key is an OECD code, the inner key a component.
    ///
    /// `GET /api/marketplace-stats/projects_limits_grouped_by_oecd/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ProjectsLimitsGroupedByOecdRetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn projects_limits_grouped_by_oecd_retrieve(
        &self,
    ) -> Call<Response<types::ProjectsLimitsGroupedByOecd>> {
        let request = self.client.request(&PROJECTS_LIMITS_GROUPED_BY_OECD_RETRIEVE);
        request.json()
    }

    /// How the offerings of a provider perform.
    ///
    /// `GET /api/marketplace-stats/provider_offerings/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`OfferingsCounterStatsListError`], by [`ApiError::documented`].
    #[inline]
    pub fn provider_offerings_retrieve(
        &self,
        params: &ProviderOfferingsRetrieveParams,
    ) -> Call<Response<types::ProviderOfferingStats>> {
        let mut request = self.client.request(&PROVIDER_OFFERINGS_RETRIEVE);
        params.put(&mut request);
        request.json()
    }
}

/// Parameters of [`MarketplaceStats::offerings_counter_stats_list`].
#[derive(Clone, Debug, Default)]
pub struct OfferingsCounterStatsListParams {
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
}

impl OfferingsCounterStatsListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                ],
            );
    }
}

/// Parameters of [`MarketplaceStats::order_stats_retrieve`].
#[derive(Clone, Debug, Default)]
pub struct OrderStatsRetrieveParams {
    /// Identifier of the buying organisation
    pub customer_uuid: Option<String>,
    /// Last day, as `YYYY-MM-DD`
    pub end: Option<String>,
    /// Identifier of the selling organisation
    pub provider_uuid: Option<String>,
    /// First day, as `YYYY-MM-DD`
    pub start: Option<String>,
}

impl OrderStatsRetrieveParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    ("customer_uuid", Style::Form, &self.customer_uuid),
                    ("end", Style::Form, &self.end),
                    ("provider_uuid", Style::Form, &self.provider_uuid),
                    ("start", Style::Form, &self.start),
                ],
            );
    }
}

/// Parameters of [`MarketplaceStats::provider_offerings_retrieve`].
#[derive(Clone, Debug)]
pub struct ProviderOfferingsRetrieveParams {
    /// Identifier of the provider
    pub provider_uuid: String,
}

impl ProviderOfferingsRetrieveParams {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(provider_uuid: String) -> Self {
        Self { provider_uuid }
    }
}

impl ProviderOfferingsRetrieveParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request.query(&[("provider_uuid", Style::Form, &self.provider_uuid)]);
    }
}

/// The documented failures of [`offerings_counter_stats_list`](MarketplaceStats::offerings_counter_stats_list), [`offerings_counter_stats_count`](MarketplaceStats::offerings_counter_stats_count), [`order_stats_retrieve`](MarketplaceStats::order_stats_retrieve) and [`provider_offerings_retrieve`](MarketplaceStats::provider_offerings_retrieve), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OfferingsCounterStatsListError {
    /// Status 400.
    BadRequest(Map<Value>),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for OfferingsCounterStatsListError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            400 => error.json().map_or(Self::Other, Self::BadRequest),
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            _ => Self::Other,
        }
    }
}

/// The documented failures of [`projects_limits_grouped_by_oecd_retrieve`](MarketplaceStats::projects_limits_grouped_by_oecd_retrieve), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProjectsLimitsGroupedByOecdRetrieveError {
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for ProjectsLimitsGroupedByOecdRetrieveError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            _ => Self::Other,
        }
    }
}

const OFFERINGS_COUNTER_STATS_LIST: Operation = Operation::new(
        "marketplace_stats_offerings_counter_stats_list",
        Method::Get,
        "/api/marketplace-stats/offerings_counter_stats/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const OFFERINGS_COUNTER_STATS_COUNT: Operation = Operation::new(
        "marketplace_stats_offerings_counter_stats_count",
        Method::Head,
        "/api/marketplace-stats/offerings_counter_stats/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const ORDER_STATS_RETRIEVE: Operation = Operation::new(
        "marketplace_stats_order_stats_retrieve",
        Method::Get,
        "/api/marketplace-stats/order_stats/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const PROJECTS_LIMITS_GROUPED_BY_OECD_RETRIEVE: Operation = Operation::new(
        "marketplace_stats_projects_limits_grouped_by_oecd_retrieve",
        Method::Get,
        "/api/marketplace-stats/projects_limits_grouped_by_oecd/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const PROVIDER_OFFERINGS_RETRIEVE: Operation = Operation::new(
        "marketplace_stats_provider_offerings_retrieve",
        Method::Get,
        "/api/marketplace-stats/provider_offerings/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
