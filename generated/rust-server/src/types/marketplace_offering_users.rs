use crate::prelude::*;

/// `AnswerSubmitRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AnswerSubmitRequest {
    pub question_uuid: Uuid,
    /// A text, a number, a list of option identifiers, or null
    pub answer_data: Option<Value>,
}

impl Decode for AnswerSubmitRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            question_uuid: o.take("question_uuid")?,
            answer_data: o.take("answer_data")?,
        })
    }
}

pub(crate) static ANSWER_SUBMIT_REQUEST: Schema = Schema::object(
    &[
        ("question_uuid", P::Required, &schema::UUID),
        ("answer_data", P::Nullable, &schema::ANY),
    ],
);

/// `AnswerSubmitResponse`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AnswerSubmitResponse {
    pub detail: String,
    pub completion: types::ChecklistCompletion,
}

impl AnswerSubmitResponse {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        detail: impl Into<String>,
        completion: types::ChecklistCompletion,
    ) -> Self {
        Self {
            detail: detail.into(),
            completion,
        }
    }
}

impl Encode for AnswerSubmitResponse {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("detail", &self.detail), ("completion", &self.completion)]);
    }
}

pub(crate) static ANSWER_SUBMIT_RESPONSE: Schema = Schema::object(
    &[
        ("detail", P::Required, &schema::STRING),
        ("completion", P::Required, &types::CHECKLIST_COMPLETION),
    ],
);

/// `ChecklistCompletion`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChecklistCompletion {
    pub uuid: Uuid,
    pub is_completed: bool,
    /// Answered share of the required questions
    pub completion_percentage: f64,
    pub unanswered_required_questions: Vec<Value>,
}

impl ChecklistCompletion {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        uuid: Uuid,
        is_completed: bool,
        completion_percentage: f64,
        unanswered_required_questions: Vec<Value>,
    ) -> Self {
        Self {
            uuid,
            is_completed,
            completion_percentage,
            unanswered_required_questions,
        }
    }
}

impl Encode for ChecklistCompletion {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("uuid", &self.uuid),
                ("is_completed", &self.is_completed),
                ("completion_percentage", &self.completion_percentage),
                ("unanswered_required_questions", &self.unanswered_required_questions),
            ],
        );
    }
}

pub(crate) static CHECKLIST_COMPLETION: Schema = Schema::object(
    &[
        ("uuid", P::ReadOnly, &schema::UUID),
        ("is_completed", P::ReadOnly, &schema::BOOLEAN),
        ("completion_percentage", P::ReadOnly, &schema::NUMBER),
        ("unanswered_required_questions", P::ReadOnly, &Schema::array(&schema::ANY)),
    ],
);

/// `ChecklistResponse`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChecklistResponse {
    pub checklist: BTreeMap<String, Value>,
    pub completion: types::ChecklistCompletion,
    pub questions: Vec<types::QuestionWithAnswer>,
}

impl ChecklistResponse {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        checklist: BTreeMap<String, Value>,
        completion: types::ChecklistCompletion,
        questions: Vec<types::QuestionWithAnswer>,
    ) -> Self {
        Self {
            checklist,
            completion,
            questions,
        }
    }
}

impl Encode for ChecklistResponse {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("checklist", &self.checklist),
                ("completion", &self.completion),
                ("questions", &self.questions),
            ],
        );
    }
}

pub(crate) static CHECKLIST_RESPONSE: Schema = Schema::object(
    &[
        ("checklist", P::ReadOnly, &Schema::map(&schema::ANY)),
        ("completion", P::Required, &types::CHECKLIST_COMPLETION),
        ("questions", P::Required, &Schema::array(&types::QUESTION_WITH_ANSWER)),
    ],
);

/// `GenderEnum`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GenderEnum {
    /// `0`
    V0,
    /// `1`
    V1,
    /// `2`
    V2,
    /// `9`
    V9,
    /// A value that the document does not list.
    Unknown(i64),
}

impl GenderEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::V0 => 0,
            Self::V1 => 1,
            Self::V2 => 2,
            Self::V9 => 9,
            Self::Unknown(number) => number,
        }
    }

    #[inline]
    fn known(number: i64) -> Option<Self> {
        Some(
            match number {
                0 => Self::V0,
                1 => Self::V1,
                2 => Self::V2,
                9 => Self::V9,
                _ => return None,
            },
        )
    }
}

integer_enum!(GenderEnum);

pub(crate) static GENDER_ENUM: Schema = Schema::integers(&[0, 1, 2, 9]);

/// The account of a person at a provider.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OfferingUser {
    pub url: Option<Uri>,
    pub uuid: Option<Uuid>,
    pub user: Option<Uri>,
    pub offering: Option<Uri>,
    /// Login at the provider, empty until one is known
    pub username: Option<String>,
    pub user_email: Option<String>,
    pub user_affiliations: Option<Value>,
    /// ISO 5218 code: 0 unknown, 1 male, 2 female, 9 not applicable
    pub user_gender: Option<types::GenderEnum>,
    pub user_birth_date: Option<NaiveDate>,
    /// Whether the provider has locked the account out
    pub is_restricted: Option<bool>,
    pub state: Option<types::OfferingUserState>,
    pub has_consent: Option<bool>,
    /// When which version of the terms was accepted
    pub consent_data: Option<BTreeMap<String, String>>,
    /// Profile fields the offering needs and the person has not filled in
    pub missing_profile_attributes: Option<Vec<String>>,
}

impl Encode for OfferingUser {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("url", &self.url),
                ("uuid", &self.uuid),
                ("user", &self.user),
                ("offering", &self.offering),
                ("username", &self.username),
                ("user_email", &self.user_email),
                ("user_affiliations", &self.user_affiliations),
                ("user_gender", &self.user_gender),
                ("user_birth_date", &self.user_birth_date),
                ("is_restricted", &self.is_restricted),
                ("state", &self.state),
                ("has_consent", &self.has_consent),
                ("consent_data", &self.consent_data),
                ("missing_profile_attributes", &self.missing_profile_attributes),
            ],
        );
    }
}

pub(crate) static OFFERING_USER: Schema = Schema::object(
    &[
        ("url", P::Optional, &schema::URI),
        ("uuid", P::Optional, &schema::UUID),
        ("user", P::Optional, &schema::URI),
        ("offering", P::Optional, &schema::URI),
        ("username", P::OptionalNullable, &Schema::string().length(0, 100)),
        ("user_email", P::Optional, &schema::EMAIL),
        ("user_affiliations", P::Optional, &schema::ANY),
        ("user_gender", P::OptionalNullable, &types::GENDER_ENUM),
        ("user_birth_date", P::OptionalNullable, &schema::DATE),
        ("is_restricted", P::Optional, &schema::BOOLEAN),
        ("state", P::Optional, &types::OFFERING_USER_STATE),
        ("has_consent", P::Optional, &schema::BOOLEAN),
        ("consent_data", P::OptionalNullable, &Schema::map(&schema::STRING)),
        ("missing_profile_attributes", P::Optional, &Schema::array(&schema::STRING)),
    ],
);

/// `OfferingUserRequest`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OfferingUserRequest {
    pub user: Option<Uri>,
    pub offering: Option<Uri>,
    pub username: Option<String>,
}

impl Decode for OfferingUserRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            user: o.take("user")?,
            offering: o.take("offering")?,
            username: o.take("username")?,
        })
    }
}

pub(crate) static OFFERING_USER_REQUEST: Schema = Schema::object(
    &[
        ("user", P::Optional, &schema::URI),
        ("offering", P::Optional, &schema::URI),
        ("username", P::OptionalNullable, &Schema::string().length(0, 100)),
    ],
);

/// `OfferingUserState`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfferingUserState {
    /// `Requested`
    Requested,
    /// `Creating`
    Creating,
    /// `Pending account linking`
    PendingAccountLinking,
    /// `Pending additional validation`
    PendingAdditionalValidation,
    /// `OK`
    Ok,
    /// `Requested deletion`
    RequestedDeletion,
    /// `Deleting`
    Deleting,
    /// `Deleted`
    Deleted,
    /// `Error creating`
    ErrorCreating,
    /// `Error deleting`
    ErrorDeleting,
    /// A value that the document does not list.
    Unknown(String),
}

impl OfferingUserState {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Requested => "Requested",
            Self::Creating => "Creating",
            Self::PendingAccountLinking => "Pending account linking",
            Self::PendingAdditionalValidation => "Pending additional validation",
            Self::Ok => "OK",
            Self::RequestedDeletion => "Requested deletion",
            Self::Deleting => "Deleting",
            Self::Deleted => "Deleted",
            Self::ErrorCreating => "Error creating",
            Self::ErrorDeleting => "Error deleting",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Requested" => Self::Requested,
                "Creating" => Self::Creating,
                "Pending account linking" => Self::PendingAccountLinking,
                "Pending additional validation" => Self::PendingAdditionalValidation,
                "OK" => Self::Ok,
                "Requested deletion" => Self::RequestedDeletion,
                "Deleting" => Self::Deleting,
                "Deleted" => Self::Deleted,
                "Error creating" => Self::ErrorCreating,
                "Error deleting" => Self::ErrorDeleting,
                _ => return None,
            },
        )
    }
}

text_enum!(OfferingUserState);

pub(crate) static OFFERING_USER_STATE: Schema = Schema::texts(
    &[
        "Requested",
        "Creating",
        "Pending account linking",
        "Pending additional validation",
        "OK",
        "Requested deletion",
        "Deleting",
        "Deleted",
        "Error creating",
        "Error deleting",
    ],
);

/// `OfferingUserStateTransitionRequest`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OfferingUserStateTransitionRequest {
    /// Told to the person
    pub comment: Option<String>,
    /// Page with further instructions
    pub comment_url: Option<Uri>,
}

impl Decode for OfferingUserStateTransitionRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            comment: o.take("comment")?,
            comment_url: o.take("comment_url")?,
        })
    }
}

pub(crate) static OFFERING_USER_STATE_TRANSITION_REQUEST: Schema = Schema::object(
    &[
        ("comment", P::Optional, &schema::STRING),
        ("comment_url", P::Optional, &schema::URI),
    ],
);

/// `QuestionTypeEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuestionTypeEnum {
    /// `boolean`
    Boolean,
    /// `single_select`
    SingleSelect,
    /// `multi_select`
    MultiSelect,
    /// `text_input`
    TextInput,
    /// `number`
    Number,
    /// `date`
    Date,
    /// `file`
    File,
    /// A value that the document does not list.
    Unknown(String),
}

impl QuestionTypeEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Boolean => "boolean",
            Self::SingleSelect => "single_select",
            Self::MultiSelect => "multi_select",
            Self::TextInput => "text_input",
            Self::Number => "number",
            Self::Date => "date",
            Self::File => "file",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "boolean" => Self::Boolean,
                "single_select" => Self::SingleSelect,
                "multi_select" => Self::MultiSelect,
                "text_input" => Self::TextInput,
                "number" => Self::Number,
                "date" => Self::Date,
                "file" => Self::File,
                _ => return None,
            },
        )
    }
}

text_enum!(QuestionTypeEnum);

pub(crate) static QUESTION_TYPE_ENUM: Schema = Schema::texts(
    &["boolean", "single_select", "multi_select", "text_input", "number", "date", "file"],
);

/// `QuestionWithAnswer`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QuestionWithAnswer {
    pub uuid: Uuid,
    pub description: String,
    pub question_type: types::QuestionTypeEnum,
    pub required: bool,
    /// Present answer, if one was given
    pub existing_answer: Option<BTreeMap<String, Value>>,
    /// Answers to choose from
    pub question_options: Option<Vec<Value>>,
    pub allowed_file_types: Value,
}

impl QuestionWithAnswer {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        uuid: Uuid,
        description: impl Into<String>,
        question_type: types::QuestionTypeEnum,
        required: bool,
        allowed_file_types: Value,
    ) -> Self {
        Self {
            uuid,
            description: description.into(),
            question_type,
            required,
            existing_answer: None,
            question_options: None,
            allowed_file_types,
        }
    }
}

impl Encode for QuestionWithAnswer {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("uuid", &self.uuid),
                ("description", &self.description),
                ("question_type", &self.question_type),
                ("required", &self.required),
                ("existing_answer", &Nullable(&self.existing_answer)),
                ("question_options", &Nullable(&self.question_options)),
                ("allowed_file_types", &self.allowed_file_types),
            ],
        );
    }
}

pub(crate) static QUESTION_WITH_ANSWER: Schema = Schema::object(
    &[
        ("uuid", P::ReadOnly, &schema::UUID),
        ("description", P::ReadOnly, &schema::STRING),
        ("question_type", P::ReadOnly, &types::QUESTION_TYPE_ENUM),
        ("required", P::ReadOnly, &schema::BOOLEAN),
        ("existing_answer", P::ReadOnlyNullable, &Schema::map(&schema::ANY)),
        ("question_options", P::ReadOnlyNullable, &Schema::array(&schema::ANY)),
        ("allowed_file_types", P::ReadOnly, &schema::ANY),
    ],
);

/// `OfferingUserFieldEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfferingUserFieldEnum {
    /// `consent_data`
    ConsentData,
    /// `has_consent`
    HasConsent,
    /// `is_restricted`
    IsRestricted,
    /// `missing_profile_attributes`
    MissingProfileAttributes,
    /// `offering`
    Offering,
    /// `state`
    State,
    /// `url`
    Url,
    /// `user`
    User,
    /// `user_affiliations`
    UserAffiliations,
    /// `user_birth_date`
    UserBirthDate,
    /// `user_email`
    UserEmail,
    /// `user_gender`
    UserGender,
    /// `username`
    Username,
    /// `uuid`
    Uuid,
    /// A value that the document does not list.
    Unknown(String),
}

impl OfferingUserFieldEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConsentData => "consent_data",
            Self::HasConsent => "has_consent",
            Self::IsRestricted => "is_restricted",
            Self::MissingProfileAttributes => "missing_profile_attributes",
            Self::Offering => "offering",
            Self::State => "state",
            Self::Url => "url",
            Self::User => "user",
            Self::UserAffiliations => "user_affiliations",
            Self::UserBirthDate => "user_birth_date",
            Self::UserEmail => "user_email",
            Self::UserGender => "user_gender",
            Self::Username => "username",
            Self::Uuid => "uuid",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "consent_data" => Self::ConsentData,
                "has_consent" => Self::HasConsent,
                "is_restricted" => Self::IsRestricted,
                "missing_profile_attributes" => Self::MissingProfileAttributes,
                "offering" => Self::Offering,
                "state" => Self::State,
                "url" => Self::Url,
                "user" => Self::User,
                "user_affiliations" => Self::UserAffiliations,
                "user_birth_date" => Self::UserBirthDate,
                "user_email" => Self::UserEmail,
                "user_gender" => Self::UserGender,
                "username" => Self::Username,
                "uuid" => Self::Uuid,
                _ => return None,
            },
        )
    }
}

text_enum!(OfferingUserFieldEnum);

pub(crate) static OFFERING_USER_FIELD_ENUM: Schema = Schema::texts(
    &[
        "consent_data",
        "has_consent",
        "is_restricted",
        "missing_profile_attributes",
        "offering",
        "state",
        "url",
        "user",
        "user_affiliations",
        "user_birth_date",
        "user_email",
        "user_gender",
        "username",
        "uuid",
    ],
);

/// `OfferingUserOEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfferingUserOEnum {
    /// `-created`
    CreatedDesc,
    /// `-modified`
    ModifiedDesc,
    /// `-username`
    UsernameDesc,
    /// `created`
    Created,
    /// `modified`
    Modified,
    /// `username`
    Username,
    /// A value that the document does not list.
    Unknown(String),
}

impl OfferingUserOEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedDesc => "-created",
            Self::ModifiedDesc => "-modified",
            Self::UsernameDesc => "-username",
            Self::Created => "created",
            Self::Modified => "modified",
            Self::Username => "username",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "-created" => Self::CreatedDesc,
                "-modified" => Self::ModifiedDesc,
                "-username" => Self::UsernameDesc,
                "created" => Self::Created,
                "modified" => Self::Modified,
                "username" => Self::Username,
                _ => return None,
            },
        )
    }
}

text_enum!(OfferingUserOEnum);

pub(crate) static OFFERING_USER_O_ENUM: Schema = Schema::texts(
    &["-created", "-modified", "-username", "created", "modified", "username"],
);
