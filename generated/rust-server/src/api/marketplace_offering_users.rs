use crate::prelude::*;

/// Handlers of `marketplace-offering-users`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait MarketplaceOfferingUsers: Send + Sync + 'static {
    /// Browse accounts in offerings
    ///
    /// Accounts that people hold at the provider side of an offering. Providers see the accounts of their own offerings, everybody else sees only theirs.
    ///
    /// `GET /api/marketplace-offering-users/`
    #[inline]
    fn list(
        &self,
        cx: RequestContext,
        params: ListParams,
    ) -> impl Future<Output = Result<ListResponse, Rejection>> + Send {
        not_implemented(&LIST)
    }

    /// Open an account in an offering
    ///
    /// Links a person to an offering. When the body leaves out the user name, the offering generates one by its policy.
    ///
    /// `POST /api/marketplace-offering-users/`
    #[inline]
    fn create(
        &self,
        cx: RequestContext,
        body: Option<types::OfferingUserRequest>,
    ) -> impl Future<Output = Result<CreateResponse, Rejection>> + Send {
        not_implemented(&CREATE)
    }

    /// Start creating the account
    ///
    /// The provider has picked the request up; the account moves from *Requested* to *Creating*.
    ///
    /// `POST /api/marketplace-offering-users/{uuid}/begin_creating/`
    ///
    /// Needs the permission `OFFERING.UPDATE_USER`.
    #[inline]
    fn begin_creating(
        &self,
        cx: RequestContext,
        params: BeginCreatingParams,
    ) -> impl Future<Output = Result<BeginCreatingResponse, Rejection>> + Send {
        not_implemented(&BEGIN_CREATING)
    }

    /// Questions a person must answer before the account is opened, with the answers given so far
    ///
    /// `GET /api/marketplace-offering-users/{uuid}/checklist/`
    #[inline]
    fn checklist_retrieve(
        &self,
        cx: RequestContext,
        params: ChecklistRetrieveParams,
    ) -> impl Future<Output = Result<ChecklistRetrieveResponse, Rejection>> + Send {
        not_implemented(&CHECKLIST_RETRIEVE)
    }

    /// Ask the person for further proof
    ///
    /// Parks the account until the person has supplied what the comment asks for.
    ///
    /// `POST /api/marketplace-offering-users/{uuid}/set_pending_additional_validation/`
    ///
    /// Needs the permission `OFFERING.UPDATE_USER`.
    #[inline]
    fn set_pending_additional_validation(
        &self,
        cx: RequestContext,
        params: BeginCreatingParams,
        body: Option<types::OfferingUserStateTransitionRequest>,
    ) -> impl Future<
        Output = Result<SetPendingAdditionalValidationResponse, Rejection>,
    > + Send {
        not_implemented(&SET_PENDING_ADDITIONAL_VALIDATION)
    }

    /// Saves answers to the compliance questions.
    /// Questions that the array does not mention keep their present answers,
    /// and an answer of `null` withdraws one.
    ///
    /// `POST /api/marketplace-offering-users/{uuid}/submit_answers/`
    #[inline]
    fn submit_answers(
        &self,
        cx: RequestContext,
        params: BeginCreatingParams,
        body: Vec<types::AnswerSubmitRequest>,
    ) -> impl Future<Output = Result<SubmitAnswersResponse, Rejection>> + Send {
        not_implemented(&SUBMIT_ANSWERS)
    }

    /// Which profile fields block accounts
    ///
    /// Tells which blank profile fields of the caller keep providers from opening accounts.
    ///
    /// `GET /api/marketplace-offering-users/profile_field_warnings/`
    #[inline]
    fn profile_field_warnings_retrieve(
        &self,
        cx: RequestContext,
    ) -> impl Future<
        Output = Result<ProfileFieldWarningsRetrieveResponse, Rejection>,
    > + Send {
        not_implemented(&PROFILE_FIELD_WARNINGS_RETRIEVE)
    }
}

impl ServerBuilder {
    /// Answers the operations of `marketplace-offering-users`.
    #[inline]
    #[must_use]
    pub fn marketplace_offering_users<T: MarketplaceOfferingUsers>(
        self,
        api: T,
    ) -> Self {
        self.tag(
            api,
            &[
                (
                    &LIST,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.list(call.cx(), params))
                    },
                ),
                (
                    &CREATE,
                    |api, call| {
                        let body = call.optional_body()?;
                        answered(api.create(call.cx(), body))
                    },
                ),
                (
                    &BEGIN_CREATING,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.begin_creating(call.cx(), params))
                    },
                ),
                (
                    &CHECKLIST_RETRIEVE,
                    |api, call| {
                        let params = call.params()?;
                        answered(api.checklist_retrieve(call.cx(), params))
                    },
                ),
                (
                    &SET_PENDING_ADDITIONAL_VALIDATION,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.optional_body()?;
                        answered(
                            api
                                .set_pending_additional_validation(call.cx(), params, body),
                        )
                    },
                ),
                (
                    &SUBMIT_ANSWERS,
                    |api, call| {
                        let params = call.params()?;
                        let body = call.body()?;
                        answered(api.submit_answers(call.cx(), params, body))
                    },
                ),
                (
                    &PROFILE_FIELD_WARNINGS_RETRIEVE,
                    |api, call| answered(api.profile_field_warnings_retrieve(call.cx())),
                ),
            ],
        )
    }
}

/// Parameters of [`MarketplaceOfferingUsers::list`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParams {
    pub field: Vec<types::OfferingUserFieldEnum>,
    /// Whether the terms of service have been accepted
    pub has_consent: Option<bool>,
    /// Sort keys, the most significant one first; a minus sign reverses a key
    pub o: Vec<types::OfferingUserOEnum>,
    /// Identifiers of offerings, joined by commas
    pub offering_uuid: Vec<Uuid>,
    /// Which page of the result to return, starting from 1.
    pub page: Option<i64>,
    /// How many items make a page, 10 unless given.
    pub page_size: Option<i64>,
    /// Only accounts in one of these states
    pub state: Vec<types::OfferingUserState>,
    pub user_uuid: Option<Uuid>,
}

impl Decode for ListParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            field: o.take("field")?,
            has_consent: o.take("has_consent")?,
            o: o.take("o")?,
            offering_uuid: o.take("offering_uuid")?,
            page: o.take("page")?,
            page_size: o.take("page_size")?,
            state: o.take("state")?,
            user_uuid: o.take("user_uuid")?,
        })
    }
}

static LIST_PARAMS: &[Parameter] = &[
    Parameter::query("field", &Schema::array(&types::OFFERING_USER_FIELD_ENUM)),
    Parameter::query("has_consent", &schema::BOOLEAN),
    Parameter::query("o", &Schema::array(&types::OFFERING_USER_O_ENUM))
        .style(Style::Comma),
    Parameter::query("offering_uuid", &Schema::array(&schema::UUID)).style(Style::Comma),
    Parameter::query(
        "page",
        &Schema::integer()
            .range(schema::Limit::Inclusive(1.0), schema::Limit::Inclusive(2147483647.0)),
    ),
    Parameter::query(
        "page_size",
        &Schema::integer()
            .range(schema::Limit::Inclusive(1.0), schema::Limit::Inclusive(300.0)),
    ),
    Parameter::query("state", &Schema::array(&types::OFFERING_USER_STATE)),
    Parameter::query("user_uuid", &schema::UUID),
];

/// Parameters of [`MarketplaceOfferingUsers::begin_creating`] and 2 others.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BeginCreatingParams {
    pub uuid: Uuid,
}

impl Decode for BeginCreatingParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { uuid: o.take("uuid")? })
    }
}

static BEGIN_CREATING_PARAMS: &[Parameter] = &[Parameter::path("uuid", &schema::UUID)];

/// Parameters of [`MarketplaceOfferingUsers::checklist_retrieve`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChecklistRetrieveParams {
    /// Also list questions whose conditions are not met
    pub include_all: Option<bool>,
    pub uuid: Uuid,
}

impl Decode for ChecklistRetrieveParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            include_all: o.take("include_all")?,
            uuid: o.take("uuid")?,
        })
    }
}

static CHECKLIST_RETRIEVE_PARAMS: &[Parameter] = &[
    Parameter::query("include_all", &schema::BOOLEAN),
    Parameter::path("uuid", &schema::UUID),
];

/// What [`MarketplaceOfferingUsers::list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponse {
    /// Status 200.
    Ok {
        /// The body.
        body: Vec<types::OfferingUser>,
        /// Header `x-result-count`.
        ///
        /// How many items match in all
        x_result_count: Option<i64>,
    },
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
}

impl IntoReply for ListResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok { body, x_result_count } => {
                Reply::json(200, &body).header("x-result-count", &x_result_count)
            }
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
        }
    }
}

/// What [`MarketplaceOfferingUsers::create`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateResponse {
    /// Status 201.
    Created(types::OfferingUser),
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
    /// Status 415.
    ///
    /// The body is of a media type that the operation does not read.
    UnsupportedMediaType(types::ErrorDetail),
}

impl IntoReply for CreateResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Created(body) => Reply::json(201, &body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::UnsupportedMediaType(body) => Reply::json(415, &body),
        }
    }
}

/// What [`MarketplaceOfferingUsers::begin_creating`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum BeginCreatingResponse {
    /// Status 200.
    ///
    /// The account is being created.
    Ok,
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
    /// Status 403.
    ///
    /// The caller lacks the permission that the operation needs.
    Forbidden(types::ErrorDetail),
    /// Status 404.
    ///
    /// There is no such object, or the caller may not see it.
    NotFound(types::ErrorDetail),
}

impl IntoReply for BeginCreatingResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok => Reply::empty(200),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::Forbidden(body) => Reply::json(403, &body),
            Self::NotFound(body) => Reply::json(404, &body),
        }
    }
}

/// What [`MarketplaceOfferingUsers::checklist_retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ChecklistRetrieveResponse {
    /// Status 200.
    Ok(types::ChecklistResponse),
    /// Status 400.
    ///
    /// The offering asks no questions.
    BadRequest(Value),
    /// Status 404.
    ///
    /// There is no such account.
    NotFound(Value),
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
}

impl IntoReply for ChecklistRetrieveResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::NotFound(body) => Reply::json(404, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
        }
    }
}

/// What [`MarketplaceOfferingUsers::set_pending_additional_validation`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum SetPendingAdditionalValidationResponse {
    /// Status 200.
    ///
    /// The account waits for its owner.
    Ok,
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
    /// Status 403.
    ///
    /// The caller lacks the permission that the operation needs.
    Forbidden(types::ErrorDetail),
    /// Status 404.
    ///
    /// There is no such object, or the caller may not see it.
    NotFound(types::ErrorDetail),
    /// Status 415.
    ///
    /// The body is of a media type that the operation does not read.
    UnsupportedMediaType(types::ErrorDetail),
}

impl IntoReply for SetPendingAdditionalValidationResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok => Reply::empty(200),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::Forbidden(body) => Reply::json(403, &body),
            Self::NotFound(body) => Reply::json(404, &body),
            Self::UnsupportedMediaType(body) => Reply::json(415, &body),
        }
    }
}

/// What [`MarketplaceOfferingUsers::submit_answers`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitAnswersResponse {
    /// Status 200.
    Ok(types::AnswerSubmitResponse),
    /// Status 400.
    ///
    /// An answer does not fit its question.
    BadRequest(Value),
    /// Status 404.
    ///
    /// There is no such account.
    NotFound(Value),
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
    /// Status 415.
    ///
    /// The body is of a media type that the operation does not read.
    UnsupportedMediaType(types::ErrorDetail),
}

impl IntoReply for SubmitAnswersResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::NotFound(body) => Reply::json(404, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::UnsupportedMediaType(body) => Reply::json(415, &body),
        }
    }
}

/// What [`MarketplaceOfferingUsers::profile_field_warnings_retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProfileFieldWarningsRetrieveResponse {
    /// Status 200.
    ///
    /// A map from offering to missing field names.
    Ok,
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
}

impl IntoReply for ProfileFieldWarningsRetrieveResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok => Reply::empty(200),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
        }
    }
}

pub(crate) static OPERATIONS: &[&Operation] = &[
    &LIST,
    &CREATE,
    &BEGIN_CREATING,
    &CHECKLIST_RETRIEVE,
    &SET_PENDING_ADDITIONAL_VALIDATION,
    &SUBMIT_ANSWERS,
    &PROFILE_FIELD_WARNINGS_RETRIEVE,
];

static LIST: Operation = Operation::new(
        "marketplace_offering_users_list",
        Method::Get,
        "/api/marketplace-offering-users/",
    )
    .parameters(LIST_PARAMS)
    .responses(
        &[
            Documented::json(200, &Schema::array(&types::OFFERING_USER))
                .headers(&[("x-result-count", &schema::INTEGER)]),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static CREATE: Operation = Operation::new(
        "marketplace_offering_users_create",
        Method::Post,
        "/api/marketplace-offering-users/",
    )
    .optional_body(&[Content::json(&types::OFFERING_USER_REQUEST)])
    .responses(
        &[
            Documented::json(201, &types::OFFERING_USER),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static BEGIN_CREATING: Operation = Operation::new(
        "marketplace_offering_users_begin_creating",
        Method::Post,
        "/api/marketplace-offering-users/{uuid}/begin_creating/",
    )
    .parameters(BEGIN_CREATING_PARAMS)
    .responses(
        &[
            Documented::status(200),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(403, &types::ERROR_DETAIL),
            Documented::json(404, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH)
    .permissions(
        &[
            Permission {
                name: "OFFERING.UPDATE_USER",
                scopes: &["offering.customer"],
            },
        ],
    );
static CHECKLIST_RETRIEVE: Operation = Operation::new(
        "marketplace_offering_users_checklist_retrieve",
        Method::Get,
        "/api/marketplace-offering-users/{uuid}/checklist/",
    )
    .parameters(CHECKLIST_RETRIEVE_PARAMS)
    .responses(
        &[
            Documented::json(200, &types::CHECKLIST_RESPONSE),
            Documented::json(400, &schema::ANY),
            Documented::json(404, &schema::ANY),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static SET_PENDING_ADDITIONAL_VALIDATION: Operation = Operation::new(
        "marketplace_offering_users_set_pending_additional_validation",
        Method::Post,
        "/api/marketplace-offering-users/{uuid}/set_pending_additional_validation/",
    )
    .parameters(BEGIN_CREATING_PARAMS)
    .optional_body(&[Content::json(&types::OFFERING_USER_STATE_TRANSITION_REQUEST)])
    .responses(
        &[
            Documented::status(200),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(403, &types::ERROR_DETAIL),
            Documented::json(404, &types::ERROR_DETAIL),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH)
    .permissions(
        &[
            Permission {
                name: "OFFERING.UPDATE_USER",
                scopes: &["offering.customer"],
            },
        ],
    );
static SUBMIT_ANSWERS: Operation = Operation::new(
        "marketplace_offering_users_submit_answers",
        Method::Post,
        "/api/marketplace-offering-users/{uuid}/submit_answers/",
    )
    .parameters(BEGIN_CREATING_PARAMS)
    .body(&[Content::json(&Schema::array(&types::ANSWER_SUBMIT_REQUEST))])
    .responses(
        &[
            Documented::json(200, &types::ANSWER_SUBMIT_RESPONSE),
            Documented::json(400, &schema::ANY),
            Documented::json(404, &schema::ANY),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
static PROFILE_FIELD_WARNINGS_RETRIEVE: Operation = Operation::new(
        "marketplace_offering_users_profile_field_warnings_retrieve",
        Method::Get,
        "/api/marketplace-offering-users/profile_field_warnings/",
    )
    .responses(
        &[
            Documented::status(200),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
