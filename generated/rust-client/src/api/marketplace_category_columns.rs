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

const PARTIAL_UPDATE: Operation = Operation::new(
        "marketplace_category_columns_partial_update",
        Method::Patch,
        "/api/marketplace-category-columns/{uuid}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
