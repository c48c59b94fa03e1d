use crate::prelude::*;

/// The operations of `marketplace-offering-users`.
#[derive(Clone, Copy, Debug)]
pub struct MarketplaceOfferingUsers<'c> {
    pub(crate) client: &'c Client,
}

impl MarketplaceOfferingUsers<'_> {
    /// Browse accounts in offerings
    ///
    /// Accounts that people hold at the provider side of an offering. Providers see the accounts of their own offerings, everybody else sees only theirs.
    ///
    /// `GET /api/marketplace-offering-users/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ListError`], by [`ApiError::documented`].
    #[inline]
    pub fn list(&self, params: &ListParams) -> Call<Page<types::OfferingUser>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page()
    }

    /// [`list`](Self::list), page after page.
    #[inline]
    pub fn list_all(&self, params: &ListParams) -> Paginator<types::OfferingUser> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.pages()
    }

    /// [`list`](Self::list), into a type of your own.
    ///
    /// The fields that `params.field` names are answered, and no others.
    ///
    /// ```ignore
    /// #[derive(serde::Deserialize)]
    /// struct Own { consent_data: /* … */, has_consent: /* … */ }
    ///
    /// let params = ListParams { field: vec![types::OfferingUserFieldEnum::ConsentData, types::OfferingUserFieldEnum::HasConsent], ..Default::default() };
    /// let own = handle.list_as::<Own>(&params).await?;
    /// ```
    #[inline]
    pub fn list_as<T: DeserializeOwned>(&self, params: &ListParams) -> Call<Page<T>> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.page_as()
    }

    /// [`list`](Self::list), page after page, into a type of your own.
    #[inline]
    pub fn list_all_as<T: DeserializeOwned + Send + 'static>(
        &self,
        params: &ListParams,
    ) -> Paginator<T> {
        let mut request = self.client.request(&LIST);
        params.put(&mut request);
        request.pages_as()
    }

    /// Open an account in an offering
    ///
    /// Links a person to an offering. When the body leaves out the user name, the offering generates one by its policy.
    ///
    /// `POST /api/marketplace-offering-users/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`CreateError`], by [`ApiError::documented`].
    #[inline]
    pub fn create(
        &self,
        body: &types::OfferingUserRequest,
    ) -> Call<Response<types::OfferingUser>> {
        let mut request = self.client.request(&CREATE);
        request.json_body(&body);
        request.json()
    }

    /// Start creating the account
    ///
    /// The provider has picked the request up; the account moves from *Requested* to *Creating*.
    ///
    /// `POST /api/marketplace-offering-users/{uuid}/begin_creating/`
    ///
    /// Needs the permission `OFFERING.UPDATE_USER`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`BeginCreatingError`], by [`ApiError::documented`].
    #[inline]
    pub fn begin_creating(&self, uuid: Uuid) -> Call<Response<()>> {
        let mut request = self.client.request(&BEGIN_CREATING);
        request.path("uuid", &uuid);
        request.unit()
    }

    /// Questions a person must answer before the account is opened, with the answers given so far
    ///
    /// `GET /api/marketplace-offering-users/{uuid}/checklist/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ChecklistRetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn checklist_retrieve(
        &self,
        uuid: Uuid,
        params: &ChecklistRetrieveParams,
    ) -> Call<Response<types::ChecklistResponse>> {
        let mut request = self.client.request(&CHECKLIST_RETRIEVE);
        request.path("uuid", &uuid);
        params.put(&mut request);
        request.json()
    }

    /// Ask the person for further proof
    ///
    /// Parks the account until the person has supplied what the comment asks for.
    ///
    /// `POST /api/marketplace-offering-users/{uuid}/set_pending_additional_validation/`
    ///
    /// Needs the permission `OFFERING.UPDATE_USER`.
    ///
    /// # Errors
    ///
    /// What the document lists is a [`SetPendingAdditionalValidationError`], by [`ApiError::documented`].
    #[inline]
    pub fn set_pending_additional_validation(
        &self,
        uuid: Uuid,
        body: &types::OfferingUserStateTransitionRequest,
    ) -> Call<Response<()>> {
        let mut request = self.client.request(&SET_PENDING_ADDITIONAL_VALIDATION);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.unit()
    }

    /// Saves answers to the compliance questions.
    /// Questions that the array does not mention keep their present answers,
    /// and an answer of `null` withdraws one.
    ///
    /// `POST /api/marketplace-offering-users/{uuid}/submit_answers/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`SubmitAnswersError`], by [`ApiError::documented`].
    #[inline]
    pub fn submit_answers(
        &self,
        uuid: Uuid,
        body: &[types::AnswerSubmitRequest],
    ) -> Call<Response<types::AnswerSubmitResponse>> {
        let mut request = self.client.request(&SUBMIT_ANSWERS);
        request.path("uuid", &uuid);
        request.json_body(&body);
        request.json()
    }

    /// Which profile fields block accounts
    ///
    /// Tells which blank profile fields of the caller keep providers from opening accounts.
    ///
    /// `GET /api/marketplace-offering-users/profile_field_warnings/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`ProfileFieldWarningsRetrieveError`], by [`ApiError::documented`].
    #[inline]
    pub fn profile_field_warnings_retrieve(&self) -> Call<Response<()>> {
        let request = self.client.request(&PROFILE_FIELD_WARNINGS_RETRIEVE);
        request.unit()
    }
}

/// Parameters of [`MarketplaceOfferingUsers::list`].
#[derive(Clone, Debug, Default)]
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

impl ListParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request
            .query(
                &[
                    ("field", Style::Form, &self.field),
                    ("has_consent", Style::Form, &self.has_consent),
                    ("o", Style::Comma, &self.o),
                    ("offering_uuid", Style::Comma, &self.offering_uuid),
                    ("page", Style::Form, &self.page),
                    ("page_size", Style::Form, &self.page_size),
                    ("state", Style::Form, &self.state),
                    ("user_uuid", Style::Form, &self.user_uuid),
                ],
            );
    }
}

/// Parameters of [`MarketplaceOfferingUsers::checklist_retrieve`].
#[derive(Clone, Debug, Default)]
pub struct ChecklistRetrieveParams {
    /// Also list questions whose conditions are not met
    pub include_all: Option<bool>,
}

impl ChecklistRetrieveParams {
    #[inline]
    fn put(&self, request: &mut Request) {
        request.query(&[("include_all", Style::Form, &self.include_all)]);
    }
}

/// The documented failures of [`list`](MarketplaceOfferingUsers::list), for [`ApiError::documented`].
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

/// The documented failures of [`create`](MarketplaceOfferingUsers::create), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreateError {
    /// Status 400.
    BadRequest(Map<Value>),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// Status 415.
    UnsupportedMediaType(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for CreateError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            400 => error.json().map_or(Self::Other, Self::BadRequest),
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            415 => error.json().map_or(Self::Other, Self::UnsupportedMediaType),
            _ => Self::Other,
        }
    }
}

/// The documented failures of [`begin_creating`](MarketplaceOfferingUsers::begin_creating), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BeginCreatingError {
    /// Status 400.
    BadRequest(Map<Value>),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// Status 403.
    Forbidden(types::ErrorDetail),
    /// Status 404.
    NotFound(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for BeginCreatingError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            400 => error.json().map_or(Self::Other, Self::BadRequest),
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            403 => error.json().map_or(Self::Other, Self::Forbidden),
            404 => error.json().map_or(Self::Other, Self::NotFound),
            _ => Self::Other,
        }
    }
}

/// The documented failures of [`checklist_retrieve`](MarketplaceOfferingUsers::checklist_retrieve), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ChecklistRetrieveError {
    /// Status 400.
    BadRequest(Value),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// Status 404.
    NotFound(Value),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for ChecklistRetrieveError {
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

/// The documented failures of [`set_pending_additional_validation`](MarketplaceOfferingUsers::set_pending_additional_validation), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SetPendingAdditionalValidationError {
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

impl Documented for SetPendingAdditionalValidationError {
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

/// The documented failures of [`submit_answers`](MarketplaceOfferingUsers::submit_answers), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SubmitAnswersError {
    /// Status 400.
    BadRequest(Value),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// Status 404.
    NotFound(Value),
    /// Status 415.
    UnsupportedMediaType(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for SubmitAnswersError {
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

/// The documented failures of [`profile_field_warnings_retrieve`](MarketplaceOfferingUsers::profile_field_warnings_retrieve), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProfileFieldWarningsRetrieveError {
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for ProfileFieldWarningsRetrieveError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            _ => Self::Other,
        }
    }
}

const LIST: Operation = Operation::new(
        "marketplace_offering_users_list",
        Method::Get,
        "/api/marketplace-offering-users/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const CREATE: Operation = Operation::new(
        "marketplace_offering_users_create",
        Method::Post,
        "/api/marketplace-offering-users/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]])
    .success(&[201]);
const BEGIN_CREATING: Operation = Operation::new(
        "marketplace_offering_users_begin_creating",
        Method::Post,
        "/api/marketplace-offering-users/{uuid}/begin_creating/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const CHECKLIST_RETRIEVE: Operation = Operation::new(
        "marketplace_offering_users_checklist_retrieve",
        Method::Get,
        "/api/marketplace-offering-users/{uuid}/checklist/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const SET_PENDING_ADDITIONAL_VALIDATION: Operation = Operation::new(
        "marketplace_offering_users_set_pending_additional_validation",
        Method::Post,
        "/api/marketplace-offering-users/{uuid}/set_pending_additional_validation/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const SUBMIT_ANSWERS: Operation = Operation::new(
        "marketplace_offering_users_submit_answers",
        Method::Post,
        "/api/marketplace-offering-users/{uuid}/submit_answers/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
const PROFILE_FIELD_WARNINGS_RETRIEVE: Operation = Operation::new(
        "marketplace_offering_users_profile_field_warnings_retrieve",
        Method::Get,
        "/api/marketplace-offering-users/profile_field_warnings/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
