use crate::prelude::*;

/// `AgentEventSubscriptionCreateRequest`
#[derive(Clone, Debug)]
pub struct AgentEventSubscriptionCreateRequest {
    pub observable_object_type: types::ObservableObjectTypeEnum,
    pub description: Option<String>,
}

impl AgentEventSubscriptionCreateRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(observable_object_type: types::ObservableObjectTypeEnum) -> Self {
        Self {
            observable_object_type,
            description: None,
        }
    }
}

impl Encode for AgentEventSubscriptionCreateRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("observable_object_type", &self.observable_object_type),
                ("description", &self.description),
            ],
        );
    }
}

/// `AgentServiceCreateRequest`
#[derive(Clone, Debug)]
pub struct AgentServiceCreateRequest {
    pub name: String,
    pub mode: Patch<String>,
}

impl AgentServiceCreateRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            mode: Patch::Keep,
        }
    }
}

impl Encode for AgentServiceCreateRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("name", &self.name), ("mode", &self.mode)]);
    }
}

/// `EventSubscription`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EventSubscription {
    pub uuid: Field<Uuid>,
    pub url: Field<Uri>,
    pub description: Field<String>,
    /// Kinds of objects whose events are delivered
    pub observable_objects: Field<Value>,
    /// Address the subscription was made from, of either family
    pub source_ip: Field<types::EventSubscriptionSourceIp>,
}

impl Decode for EventSubscription {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("uuid", P::Required, &mut this.uuid),
                ("url", P::Required, &mut this.url),
                ("description", P::Optional, &mut this.description),
                (
                    "observable_objects",
                    P::OptionalNullable,
                    &mut this.observable_objects,
                ),
                ("source_ip", P::Nullable, &mut this.source_ip),
            ],
        )?;
        Ok(this)
    }
}

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

/// Address the subscription was made from, of either family
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EventSubscriptionSourceIp {
    /// A `Ipv4`.
    Ipv4(Ipv4Addr),
    /// A `Ipv6`.
    Ipv6(Ipv6Addr),
}

impl Decode for EventSubscriptionSourceIp {
    const EXPECTED: &'static str = "one of Ipv4, Ipv6";
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        d.one_of(
            &[
                |d| <Ipv4Addr>::decode(d).map(Self::Ipv4),
                |d| <Ipv6Addr>::decode(d).map(Self::Ipv6),
            ],
        )
    }
}
