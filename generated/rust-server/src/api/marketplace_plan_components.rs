use crate::prelude::*;

/// Handlers of `marketplace-plan-components`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplacePlanComponents: Send + Sync + 'static {
    /// Look up one price
    ///
    /// What a unit of a single component costs in a single plan.
    ///
    /// `GET /api/marketplace-plan-components/{id}/`
    #[inline]
    fn retrieve(
        &self,
        cx: RequestContext,
        params: RetrieveParams,
    ) -> impl Future<Output = Result<RetrieveResponse, Rejection>> + Send {
        not_implemented(&RETRIEVE)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-plan-components`.
    #[inline]
    #[must_use]
    pub fn marketplace_plan_components<T: MarketplacePlanComponents>(
        self,
        api: T,
    ) -> Self {
        self.tag(
            api,
            &[
                (
                    &RETRIEVE,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.retrieve(call.cx(), params))
                    },
                ),
            ],
        )
    }
}

/// Parameters of [`MarketplacePlanComponents::retrieve`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RetrieveParams {
    pub id: i64,
}

impl Decode for RetrieveParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { id: o.take("id")? })
    }
}

static RETRIEVE_PARAMS: &[Parameter] = &[Parameter::path("id", &schema::INTEGER)];

/// What [`MarketplacePlanComponents::retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum RetrieveResponse {
    /// Status 200.
    Ok(types::PlanComponent),
    /// Status 400.
    ///
    /// A parameter or the body does not keep to what is documented.
    BadRequest(BTreeMap<String, Value>),
    /// Status 401.
    ///
    /// The request carries no valid credentials.
    Unauthorized {
        /// The body.
        body: types::ErrorDetail,
        /// Header `www-authenticate`.
        ///
        /// How to authenticate, one challenge for each way
        www_authenticate: Option<String>,
    },
    /// Status 404.
    ///
    /// There is no such object, or the caller may not see it.
    NotFound(types::ErrorDetail),
}

impl IntoReply for RetrieveResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::NotFound(body) => Reply::json(404, &body),
        }
    }
}

pub(crate) static OPERATIONS: &[&Operation] = &[&RETRIEVE];

static RETRIEVE: Operation = Operation::new(
        "marketplace_plan_components_retrieve",
        Method::Get,
        "/api/marketplace-plan-components/{id}/",
    )
    .parameters(RETRIEVE_PARAMS)
    .responses(
        &[
            Documented::json(200, &types::PLAN_COMPONENT),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
