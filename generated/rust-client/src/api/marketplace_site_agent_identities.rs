use crate::prelude::*;

/// The operations of `marketplace-site-agent-identities`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplaceSiteAgentIdentities<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplaceSiteAgentIdentities<'_> {
    /// Subscribes an agent to a kind of event. An agent that is subscribed already gets its subscription back.
    ///
    /// `POST /api/marketplace-site-agent-identities/{uuid}/register_event_subscription/`
    ///
    /// Needs the permission `OFFERING.CREATE`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`RegisterEventSubscriptionError`], by [`ApiError::documented`].
    #[inline]
    pub fn register_event_subscription(
        &self,
        uuid: Uuid,
        body: &types::AgentEventSubscriptionCreateRequest,
    ) -> Call<Response<types::EventSubscription>> {
        let mut request = self.client.request(&REGISTER_EVENT_SUBSCRIPTION);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }

    /// Registers a service of an agent. Registering a name twice returns the first registration.
    ///
    /// `POST /api/marketplace-site-agent-identities/{uuid}/register_service/`
    ///
    /// Needs the permission `OFFERING.CREATE`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`RegisterEventSubscriptionError`], by [`ApiError::documented`].
    #[inline]
    pub fn register_service(
        &self,
        uuid: Uuid,
        body: &types::AgentServiceCreateRequest,
    ) -> Call<Response<types::AgentService>> {
        let mut request = self.client.request(&REGISTER_SERVICE);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }
}

/// The documented failures of [`register_event_subscription`](MarketplaceSiteAgentIdentities::register_event_subscription) and [`register_service`](MarketplaceSiteAgentIdentities::register_service), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RegisterEventSubscriptionError {
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

impl Documented for RegisterEventSubscriptionError {
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

const REGISTER_EVENT_SUBSCRIPTION: Operation = Operation::new(
        "marketplace_site_agent_identities_register_event_subscription",
        Method::Post,
        "/api/marketplace-site-agent-identities/{uuid}/register_event_subscription/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[200, 201]);
const REGISTER_SERVICE: Operation = Operation::new(
        "marketplace_site_agent_identities_register_service",
        Method::Post,
        "/api/marketplace-site-agent-identities/{uuid}/register_service/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[200, 201]);
