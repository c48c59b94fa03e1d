use crate::prelude::*;

/// The operations of `marketplace-plugins`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplacePlugins<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplacePlugins<'_> {
    /// What kinds of offering there are
    ///
    /// Every offering is of some kind, and the kind decides which components can be sold.
    ///
    ///    Anybody may ask; a token is not needed.
    ///
    /// `GET /api/marketplace-plugins/`
    #[inline]
    pub fn list(&self) -> Call<Page<types::PluginOfferingType>> {
        let request = self.client.request(&LIST);
        request.page()
    }

    /// [`list`](Self::list), page after page.
    #[inline]
    pub fn list_all(&self) -> Paginator<types::PluginOfferingType> {
        let request = self.client.request(&LIST);
        request.pages()
    }
}

const LIST: Operation = Operation::new(
    "marketplace_plugins_list",
    Method::Get,
    "/api/marketplace-plugins/",
);
