use crate::prelude::*;

/// Handlers of `marketplace-category-columns`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplaceCategoryColumns: Send + Sync + 'static {
    /// Change a table column
    ///
    /// Alters some properties of a column that resource tables of the category show. Staff only.
    ///
    /// `PATCH /api/marketplace-category-columns/{uuid}/`
    #[inline]
    fn partial_update(
        &self,
        cx: RequestContext,
        params: PartialUpdateParams,
        body: Option<types::PatchedCategoryColumnRequest>,
    ) -> impl Future<Output = Result<PartialUpdateResponse, Rejection>> + Send {
        not_implemented(&PARTIAL_UPDATE)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-category-columns`.
    #[inline]
    #[must_use]
    pub fn marketplace_category_columns<T: MarketplaceCategoryColumns>(
        self,
        api: T,
    ) -> Self {
        self.tag(
            api,
            &[
                (
                    &PARTIAL_UPDATE,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.optional_body()?;
                        answered(api.partial_update(call.cx(), params, body))
                    },
                ),
            ],
        )
    }
}

/// Parameters of [`MarketplaceCategoryColumns::partial_update`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PartialUpdateParams {
    pub uuid: Uuid,
}

impl Decode for PartialUpdateParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { uuid: o.take("uuid")? })
    }
}

static PARTIAL_UPDATE_PARAMS: &[Parameter] = &[Parameter::path("uuid", &schema::UUID)];

/// What [`MarketplaceCategoryColumns::partial_update`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum PartialUpdateResponse {
    /// Status 200.
    Ok(types::CategoryColumn),
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
    /// Status 415.
    ///
    /// The body is of a media type that the operation does not read.
    UnsupportedMediaType(types::ErrorDetail),
}

impl IntoReply for PartialUpdateResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::NotFound(body) => Reply::json(404, &body),
            Self::UnsupportedMediaType(body) => Reply::json(415, &body),
        }
    }
}

pub(crate) static OPERATIONS: &[&Operation] = &[&PARTIAL_UPDATE];

static PARTIAL_UPDATE: Operation = Operation::new(
        "marketplace_category_columns_partial_update",
        Method::Patch,
        "/api/marketplace-category-columns/{uuid}/",
    )
    .parameters(PARTIAL_UPDATE_PARAMS)
    .optional_body(&[Content::json(&types::PATCHED_CATEGORY_COLUMN_REQUEST)])
    .responses(
        &[
            Documented::json(200, &types::CATEGORY_COLUMN),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
