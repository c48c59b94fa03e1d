use crate::prelude::*;

/// The operations of `marketplace-category-columns`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplaceCategoryColumns<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplaceCategoryColumns<'_> {
    /// Change a table column
    ///
    /// Alters some properties of a column that resource tables of the category show. Staff only.
    ///
    /// `PATCH /api/marketplace-category-columns/{uuid}/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`PartialUpdateError`], by [`ApiError::documented`].
    #[inline]
    pub fn partial_update(
        &self,
        uuid: Uuid,
        body: &types::PatchedCategoryColumnRequest,
    ) -> Call<Response<types::CategoryColumn>> {
        let mut request = self.client.request(&PARTIAL_UPDATE);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }
}

/// The documented failures of [`partial_update`](MarketplaceCategoryColumns::partial_update), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PartialUpdateError {
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

impl Documented for PartialUpdateError {
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

const PARTIAL_UPDATE: Operation = Operation::new(
        "marketplace_category_columns_partial_update",
        Method::Patch,
        "/api/marketplace-category-columns/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
