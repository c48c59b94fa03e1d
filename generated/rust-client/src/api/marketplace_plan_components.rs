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
    ///
    /// # Errors
    ///
    /// What the document lists is a [`RetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn retrieve(&self, id: i64) -> Call<Response<types::PlanComponent>> {
        let mut request = self.client.request(&RETRIEVE);
        request.path("id", &id);
        request.json()
    }
}

/// The documented failures of [`retrieve`](MarketplacePlanComponents::retrieve), for [`ApiError::documented`].
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

const RETRIEVE: Operation = Operation::new(
        "marketplace_plan_components_retrieve",
        Method::Get,
        "/api/marketplace-plan-components/{id}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
