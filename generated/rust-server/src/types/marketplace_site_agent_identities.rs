use crate::prelude::*;

/// `AgentEventSubscriptionCreateRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AgentEventSubscriptionCreateRequest {
    pub observable_object_type: types::ObservableObjectTypeEnum,
    pub description: Option<String>,
}

impl Decode for AgentEventSubscriptionCreateRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            observable_object_type: o.take("observable_object_type")?,
            description: o.take("description")?,
        })
    }
}

pub(crate) static AGENT_EVENT_SUBSCRIPTION_CREATE_REQUEST: Schema = Schema::object(
    &[
        ("observable_object_type", P::Required, &types::OBSERVABLE_OBJECT_TYPE_ENUM),
        ("description", P::Optional, &Schema::string().length(1, 500)),
    ],
);

/// `AgentServiceCreateRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AgentServiceCreateRequest {
    pub name: String,
    pub mode: Option<String>,
}

impl Decode for AgentServiceCreateRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            name: o.take("name")?,
            mode: o.take("mode")?,
        })
    }
}

pub(crate) static AGENT_SERVICE_CREATE_REQUEST: Schema = Schema::object(
    &[
        ("name", P::Required, &Schema::string().length(1, 150)),
        ("mode", P::OptionalNullable, &Schema::string().length(0, 100)),
    ],
);

/// `EventSubscription`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EventSubscription {
    pub uuid: Uuid,
    pub url: Uri,
    pub description: Option<String>,
    /// Kinds of objects whose events are delivered
    pub observable_objects: Option<Value>,
    /// Address the subscription was made from, of either family
    pub source_ip: Option<types::EventSubscriptionSourceIp>,
}

impl EventSubscription {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(uuid: Uuid, url: impl Into<Uri>) -> Self {
        Self {
            uuid,
            url: url.into(),
            description: None,
            observable_objects: None,
            source_ip: None,
        }
    }
}

impl Encode for EventSubscription {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("uuid", &self.uuid),
                ("url", &self.url),
                ("description", &self.description),
                ("observable_objects", &self.observable_objects),
                ("source_ip", &Nullable(&self.source_ip)),
            ],
        );
    }
}

pub(crate) static EVENT_SUBSCRIPTION: Schema = Schema::object(
    &[
        ("uuid", P::ReadOnly, &schema::UUID),
        ("url", P::ReadOnly, &schema::URI),
        ("description", P::Optional, &Schema::string().length(0, 4096)),
        ("observable_objects", P::Optional, &schema::ANY),
        ("source_ip", P::ReadOnlyNullable, &types::EVENT_SUBSCRIPTION_SOURCE_IP),
    ],
);

/// `ObservableObjectTypeEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObservableObjectTypeEnum {
    /// `order`
    Order,
    /// `user_role`
    UserRole,
    /// `resource`
    Resource,
    /// `offering_user`
    OfferingUser,
    /// `importable_resources`
    ImportableResources,
    /// `service_account`
    ServiceAccount,
    /// `course_account`
    CourseAccount,
    /// `resource_periodic_limits`
    ResourcePeriodicLimits,
    /// A value that the document does not list.
    Unknown(String),
}

impl ObservableObjectTypeEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Order => "order",
            Self::UserRole => "user_role",
            Self::Resource => "resource",
            Self::OfferingUser => "offering_user",
            Self::ImportableResources => "importable_resources",
            Self::ServiceAccount => "service_account",
            Self::CourseAccount => "course_account",
            Self::ResourcePeriodicLimits => "resource_periodic_limits",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "order" => Self::Order,
                "user_role" => Self::UserRole,
                "resource" => Self::Resource,
                "offering_user" => Self::OfferingUser,
                "importable_resources" => Self::ImportableResources,
                "service_account" => Self::ServiceAccount,
                "course_account" => Self::CourseAccount,
                "resource_periodic_limits" => Self::ResourcePeriodicLimits,
                _ => return None,
            },
        )
    }
}

text_enum!(ObservableObjectTypeEnum);

pub(crate) static OBSERVABLE_OBJECT_TYPE_ENUM: Schema = Schema::texts(
    &[
        "order",
        "user_role",
        "resource",
        "offering_user",
        "importable_resources",
        "service_account",
        "course_account",
        "resource_periodic_limits",
    ],
);

/// Address the subscription was made from, of either family
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EventSubscriptionSourceIp {
    /// A `Ipv4`.
    Ipv4(Ipv4Addr),
    /// A `Ipv6`.
    Ipv6(Ipv6Addr),
}

impl Encode for EventSubscriptionSourceIp {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        match self {
            Self::Ipv4(value) => value.encode(e),
            Self::Ipv6(value) => value.encode(e),
        };
    }
}

pub(crate) static EVENT_SUBSCRIPTION_SOURCE_IP: Schema = Schema::new(
        schema::Kind::OneOf(&[&schema::IPV4, &schema::IPV6]),
    )
    .nullable();
