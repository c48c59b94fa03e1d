use crate::prelude::*;

/// Handlers of `marketplace-plugins`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplacePlugins: Send + Sync + 'static {
    /// What kinds of offering there are
    ///
    /// Every offering is of some kind, and the kind decides which components can be sold.
    ///
    ///    Anybody may ask; a token is not needed.
    ///
    /// `GET /api/marketplace-plugins/`
    #[inline]
    fn list(
        &self,
        cx: RequestContext,
    ) -> impl Future<Output = Result<ListResponse, Rejection>> + Send {
        not_implemented(&LIST)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-plugins`.
    #[inline]
    #[must_use]
    pub fn marketplace_plugins<T: MarketplacePlugins>(self, api: T) -> Self {
        self.tag(api, &[(&LIST, |api, call| answered(api.list(call.cx())))])
    }
}

/// What [`MarketplacePlugins::list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::PluginOfferingType>,
        /// Header `x-result-count`.
        ///
        /// How many items match in all
        x_result_count: Option<i64>,
    },
}

impl IntoReply for ListResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok { body, x_result_count } => {
                Reply::json(200, &body).header("x-result-count", &x_result_count)
            }
        }
    }
}

pub(crate) static OPERATIONS: &[&Operation] = &[&LIST];

static LIST: Operation = Operation::new(
        "marketplace_plugins_list",
        Method::Get,
        "/api/marketplace-plugins/",
    )
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::PLUGIN_OFFERING_TYPE))
                .headers(&[("x-result-count", &schema::INTEGER)]),
        ],
    );
