use crate::prelude::*;

/// The operations of `marketplace-plan-components`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplacePlanComponents<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplacePlanComponents<'_> {
    /// Look up one price
    ///
    /// What a unit of a single component costs in a single plan.
    ///
    /// `GET /api/marketplace-plan-components/{id}/`
    #[inline]
    pub fn retrieve(&self, id: i64) -> Call<Response<types::PlanComponent>> {
        let mut request = self.client.request(&RETRIEVE);
        request.path("id", &id);
        request.json()
    }
}

const RETRIEVE: Operation = Operation::new(
        "marketplace_plan_components_retrieve",
        Method::Get,
        "/api/marketplace-plan-components/{id}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
