use crate::prelude::*;

/// The operations of `marketplace-component-usages`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplaceComponentUsages<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplaceComponentUsages<'_> {
    /// Browse reported usage
    ///
    /// One record per component and billing period. Narrow the answer by resource, component or month.
    ///
    /// `GET /api/marketplace-component-usages/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ListError`], by [`ApiError::documented`].
    #[inline]
    pub fn list(&self, params: &ListParams) -> Call<Page<types::ComponentUsage>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`list`](Self::list), page after page.
    #[inline]
    pub fn list_all(&self, params: &ListParams) -> Paginator<types::ComponentUsage> {
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
    /// struct Own { billing_period: /* … */, date: /* … */ }
    ///
    /// let params = ListParams { field: vec![types::ComponentUsageFieldEnum::BillingPeriod, types::ComponentUsageFieldEnum::Date], ..Default::default() };
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

    /// Report usage of a resource
    ///
    /// Stores the consumption of several components at once.
    /// What is sent replaces what was reported before for the same period; it is not added to it.
    ///
    /// Name the period in one of these ways:
    ///
    /// - `plan_period`: the identifier of a plan period of the resource,
    /// - `resource` and `date`: the period of that resource which contains the given moment,
    /// - `resource` alone: the period which is running now.
    ///
    /// Figures for a closed month are refused.
    ///
    /// `POST /api/marketplace-component-usages/set_usage/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`SetUsageError`], by [`ApiError::documented`].
    #[inline]
    pub fn set_usage(
        &self,
        body: &types::ComponentUsageCreateRequest,
    ) -> Call<Response<()>> {
        let mut request = self.client.request(&SET_USAGE);
        request.json_body(&body);
        request.unit()
    }
}

/// Parameters of [`MarketplaceComponentUsages::list`].
#[derive(Clone, Debug, Default)]
pub struct ListParams {
    pub billing_period: Option<NaiveDate>,
    /// Month of the billing period, 1 to 12
    pub billing_period_month: Option<f64>,
    /// Skip everything reported before this day
    pub date_after: Option<NaiveDate>,
    pub field: Vec<types::ComponentUsageFieldEnum>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::ComponentUsageOEnum>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// Only usage of this resource
    pub resource_uuid: Option<Uuid>,
    /// Component type, such as `cpu_k_hours`
    pub r#type: Option<String>,
}

impl ListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    ("billing_period", Style::Form, &self.billing_period),
                    ("billing_period_month", Style::Form, &self.billing_period_month),
                    ("date_after", Style::Form, &self.date_after),
                    ("field", Style::Form, &self.field),
                    ("o", Style::Comma, &self.o),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                    ("resource_uuid", Style::Form, &self.resource_uuid),
                    ("type", Style::Form, &self.r#type),
                ],
            );
    }
}

/// The documented failures of [`list`](MarketplaceComponentUsages::list), for [`ApiError::documented`].
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

/// The documented failures of [`set_usage`](MarketplaceComponentUsages::set_usage), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SetUsageError {
    /// Status 400.
    BadRequest(Map<Value>),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// Status 415.
    UnsupportedMediaType(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for SetUsageError {
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

const LIST: Operation = Operation::new(
        "marketplace_component_usages_list",
        Method::Get,
        "/api/marketplace-component-usages/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const SET_USAGE: Operation = Operation::new(
        "marketplace_component_usages_set_usage",
        Method::Post,
        "/api/marketplace-component-usages/set_usage/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[201]);
