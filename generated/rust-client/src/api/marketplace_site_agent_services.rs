use crate::prelude::*;

/// The operations of `marketplace-site-agent-services`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplaceSiteAgentServices<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplaceSiteAgentServices<'_> {
    /// `GET /api/marketplace-site-agent-services/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ListError`], by [`ApiError::documented`].
    #[inline]
    pub fn list(&self, params: &ListParams) -> Call<Page<types::AgentService>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`list`](Self::list), page after page.
    #[inline]
    pub fn list_all(&self, params: &ListParams) -> Paginator<types::AgentService> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.pages()
    }
}

/// Parameters of [`MarketplaceSiteAgentServices::list`].
#[derive(Clone, Debug, Default)]
pub struct ListParams {
    pub identity_uuid: Option<Uuid>,
    /// Changed at this moment or later
    pub modified_after: Option<DateTime<FixedOffset>>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// `true` for services that have been silent for a day
    pub stale: Option<bool>,
    pub state: Vec<types::AgentServiceStateEnum>,
}

impl ListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    ("identity_uuid", Style::Form, &self.identity_uuid),
                    ("modified_after", Style::Form, &self.modified_after),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                    ("stale", Style::Form, &self.stale),
                    ("state", Style::Form, &self.state),
                ],
            );
    }
}

/// The documented failures of [`list`](MarketplaceSiteAgentServices::list), for [`ApiError::documented`].
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

const LIST: Operation = Operation::new(
        "marketplace_site_agent_services_list",
        Method::Get,
        "/api/marketplace-site-agent-services/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
