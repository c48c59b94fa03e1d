use crate::prelude::*;

/// `AnswerSubmitRequest`
#[derive(Clone, Debug)]
pub struct AnswerSubmitRequest {
    pub question_uuid: Uuid,
    /// A text, a number, a list of option identifiers, or null
    pub answer_data: Option<Value>,
}

impl AnswerSubmitRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(question_uuid: Uuid, answer_data: Option<Value>) -> Self {
        Self { question_uuid, answer_data }
    }
}

impl Encode for AnswerSubmitRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("question_uuid", &self.question_uuid),
                ("answer_data", &Nullable(&self.answer_data)),
            ],
        );
    }
}

/// `AnswerSubmitResponse`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AnswerSubmitResponse {
    pub detail: Field<String>,
    pub completion: Field<types::ChecklistCompletion>,
}

impl Decode for AnswerSubmitResponse {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("detail", P::Required, &mut this.detail),
                ("completion", P::Required, &mut this.completion),
            ],
        )?;
        Ok(this)
    }
}

/// `ChecklistCompletion`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChecklistCompletion {
    pub uuid: Field<Uuid>,
    pub is_completed: Field<bool>,
    /// Answered share of the required questions
    pub completion_percentage: Field<f64>,
    pub unanswered_required_questions: Field<List<Value>>,
}

impl Decode for ChecklistCompletion {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("uuid", P::Required, &mut this.uuid),
                ("is_completed", P::Required, &mut this.is_completed),
                ("completion_percentage", P::Required, &mut this.completion_percentage),
                (
                    "unanswered_required_questions",
                    P::Required,
                    &mut this.unanswered_required_questions,
                ),
            ],
        )?;
        Ok(this)
    }
}

/// `ChecklistResponse`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChecklistResponse {
    pub checklist: Field<Map<Value>>,
    pub completion: Field<types::ChecklistCompletion>,
    pub questions: Field<List<types::QuestionWithAnswer>>,
}

impl Decode for ChecklistResponse {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("checklist", P::Required, &mut this.checklist),
                ("completion", P::Required, &mut this.completion),
                ("questions", P::Required, &mut this.questions),
            ],
        )?;
        Ok(this)
    }
}

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

/// The account of a person at a provider.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OfferingUser {
    pub url: Field<Uri>,
    pub uuid: Field<Uuid>,
    pub user: Field<Uri>,
    pub offering: Field<Uri>,
    /// Login at the provider, empty until one is known
    pub username: Field<String>,
    pub user_email: Field<EmailAddress>,
    pub user_affiliations: Field<Value>,
    /// ISO 5218 code: 0 unknown, 1 male, 2 female, 9 not applicable
    pub user_gender: Field<types::GenderEnum>,
    pub user_birth_date: Field<NaiveDate>,
    /// Whether the provider has locked the account out
    pub is_restricted: Field<bool>,
    pub state: Field<types::OfferingUserState>,
    pub has_consent: Field<bool>,
    /// When which version of the terms was accepted
    pub consent_data: Field<Map<String>>,
    /// Profile fields the offering needs and the person has not filled in
    pub missing_profile_attributes: Field<List<String>>,
}

impl Decode for OfferingUser {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("url", P::Optional, &mut this.url),
                ("uuid", P::Optional, &mut this.uuid),
                ("user", P::Optional, &mut this.user),
                ("offering", P::Optional, &mut this.offering),
                ("username", P::OptionalNullable, &mut this.username),
                ("user_email", P::Optional, &mut this.user_email),
                ("user_affiliations", P::OptionalNullable, &mut this.user_affiliations),
                ("user_gender", P::OptionalNullable, &mut this.user_gender),
                ("user_birth_date", P::OptionalNullable, &mut this.user_birth_date),
                ("is_restricted", P::Optional, &mut this.is_restricted),
                ("state", P::Optional, &mut this.state),
                ("has_consent", P::Optional, &mut this.has_consent),
                ("consent_data", P::OptionalNullable, &mut this.consent_data),
                (
                    "missing_profile_attributes",
                    P::Optional,
                    &mut this.missing_profile_attributes,
                ),
            ],
        )?;
        Ok(this)
    }
}

/// `OfferingUserRequest`
#[derive(Clone, Debug, Default)]
pub struct OfferingUserRequest {
    pub user: Option<Uri>,
    pub offering: Option<Uri>,
    pub username: Patch<String>,
}

impl Encode for OfferingUserRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("user", &self.user),
                ("offering", &self.offering),
                ("username", &self.username),
            ],
        );
    }
}

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

/// `OfferingUserStateTransitionRequest`
#[derive(Clone, Debug, Default)]
pub struct OfferingUserStateTransitionRequest {
    /// Told to the person
    pub comment: Option<String>,
    /// Page with further instructions
    pub comment_url: Option<Uri>,
}

impl Encode for OfferingUserStateTransitionRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("comment", &self.comment), ("comment_url", &self.comment_url)]);
    }
}

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

/// `QuestionWithAnswer`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuestionWithAnswer {
    pub uuid: Field<Uuid>,
    pub description: Field<String>,
    pub question_type: Field<types::QuestionTypeEnum>,
    pub required: Field<bool>,
    /// Present answer, if one was given
    pub existing_answer: Field<Map<Value>>,
    /// Answers to choose from
    pub question_options: Field<List<Value>>,
    pub allowed_file_types: Field<Value>,
}

impl Decode for QuestionWithAnswer {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("uuid", P::Required, &mut this.uuid),
                ("description", P::Required, &mut this.description),
                ("question_type", P::Required, &mut this.question_type),
                ("required", P::Required, &mut this.required),
                ("existing_answer", P::Nullable, &mut this.existing_answer),
                ("question_options", P::Nullable, &mut this.question_options),
                ("allowed_file_types", P::Nullable, &mut this.allowed_file_types),
            ],
        )?;
        Ok(this)
    }
}

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
