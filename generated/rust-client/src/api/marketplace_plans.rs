use crate::prelude::*;

/// The operations of `marketplace-plans`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplacePlans<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplacePlans<'_> {
    /// Browse plans
    ///
    /// Plans of the offerings that belong to the caller's organisations.
    ///
    /// `GET /api/marketplace-plans/`
    #[inline]
    pub fn list(&self, params: &ListParams) -> Call<Page<types::ProviderPlanDetails>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`list`](Self::list), page after page.
    #[inline]
    pub fn list_all(
        &self,
        params: &ListParams,
    ) -> Paginator<types::ProviderPlanDetails> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.pages()
    }

    /// Add a plan to an offering
    ///
    /// A fresh plan charges nothing until its prices have been set.
    ///
    /// `POST /api/marketplace-plans/`
    #[inline]
    pub fn create(
        &self,
        body: &types::ProviderPlanDetailsRequest,
    ) -> Call<Response<types::ProviderPlanDetails>> {
        let mut request = self.client.request(&CREATE);
        request.json_body(&body);
        request.json()
    }

    /// Change parts of a plan
    ///
    /// `PATCH /api/marketplace-plans/{uuid}/`
    ///
    /// Needs the permission `OFFERING.UPDATE_PLAN`.
    #[inline]
    pub fn partial_update(
        &self,
        uuid: Uuid,
        body: &types::PatchedProviderPlanDetailsRequest,
    ) -> Call<Response<types::ProviderPlanDetails>> {
        let mut request = self.client.request(&PARTIAL_UPDATE);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }

    /// Retire a plan
    ///
    /// Running resources keep a retired plan, new orders cannot choose it.
    ///
    /// `POST /api/marketplace-plans/{uuid}/archive/`
    ///
    /// Needs the permission `OFFERING.ARCHIVE_PLAN`.
    #[inline]
    pub fn archive(&self, uuid: Uuid) -> Call<Response<()>> {
        let mut request = self.client.request(&ARCHIVE);
        request.path("uuid", &uuid);
        request.unit()
    }

    /// Set component prices
    ///
    /// Takes a map from component type to price. A plan that is in use gets the figures from the first day of the coming month, an unused plan at once.
    ///
    /// `POST /api/marketplace-plans/{uuid}/update_prices/`
    ///
    /// Needs the permission `OFFERING.UPDATE_PLAN`.
    #[inline]
    pub fn update_prices(
        &self,
        uuid: Uuid,
        body: &types::PricesUpdateRequest,
    ) -> Call<Response<()>> {
        let mut request = self.client.request(&UPDATE_PRICES);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.unit()
    }
}

/// Parameters of [`MarketplacePlans::list`].
#[derive(Clone, Debug, Default)]
pub struct ListParams {
    /// Slugs of offerings, joined by commas
    pub offering_slug: Vec<String>,
    /// Identifier of an offering
    pub offering_uuid: Option<Uuid>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    pub parent_offering_uuid: Option<Uuid>,
}

impl ListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    ("offering_slug", Style::Comma, &self.offering_slug),
                    ("offering_uuid", Style::Form, &self.offering_uuid),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                    ("parent_offering_uuid", Style::Form, &self.parent_offering_uuid),
                ],
            );
    }
}

const LIST: Operation = Operation::new(
        "marketplace_plans_list",
        Method::Get,
        "/api/marketplace-plans/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const CREATE: Operation = Operation::new(
        "marketplace_plans_create",
        Method::Post,
        "/api/marketplace-plans/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[201]);
const PARTIAL_UPDATE: Operation = Operation::new(
        "marketplace_plans_partial_update",
        Method::Patch,
        "/api/marketplace-plans/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const ARCHIVE: Operation = Operation::new(
        "marketplace_plans_archive",
        Method::Post,
        "/api/marketplace-plans/{uuid}/archive/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const UPDATE_PRICES: Operation = Operation::new(
        "marketplace_plans_update_prices",
        Method::Post,
        "/api/marketplace-plans/{uuid}/update_prices/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
