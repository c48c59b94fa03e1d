use crate::prelude::*;

/// `CategoryComponent`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CategoryComponent {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub measured_unit: Option<String>,
}

impl Encode for CategoryComponent {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("type", &self.r#type),
                ("name", &self.name),
                ("description", &self.description),
                ("measured_unit", &self.measured_unit),
            ],
        );
    }
}

pub(crate) static CATEGORY_COMPONENT: Schema = Schema::object(
    &[
        (
            "type",
            P::Optional,
            &Schema::string().length(0, 50).pattern(&types::patterns::TYPE),
        ),
        ("name", P::Optional, &Schema::string().length(0, 150)),
        ("description", P::Optional, &Schema::string().length(0, 4096)),
        ("measured_unit", P::Optional, &Schema::string().length(0, 30)),
    ],
);

/// `MaintenanceTypeEnum`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaintenanceTypeEnum {
    /// `1`
    V1,
    /// `2`
    V2,
    /// `3`
    V3,
    /// `4`
    V4,
    /// `5`
    V5,
    /// A value that the document does not list.
    Unknown(i64),
}

impl MaintenanceTypeEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::V1 => 1,
            Self::V2 => 2,
            Self::V3 => 3,
            Self::V4 => 4,
            Self::V5 => 5,
            Self::Unknown(number) => number,
        }
    }

    #[inline]
    fn known(number: i64) -> Option<Self> {
        Some(
            match number {
                1 => Self::V1,
                2 => Self::V2,
                3 => Self::V3,
                4 => Self::V4,
                5 => Self::V5,
                _ => return None,
            },
        )
    }
}

integer_enum!(MaintenanceTypeEnum);

pub(crate) static MAINTENANCE_TYPE_ENUM: Schema = Schema::integers(&[1, 2, 3, 4, 5]);

/// `MarketplaceCategory`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MarketplaceCategory {
    pub url: Option<Uri>,
    pub uuid: Option<Uuid>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub icon: Option<Uri>,
    /// Whether virtual machines land here unless told otherwise
    pub default_vm_category: Option<bool>,
    /// Offerings the caller may order
    pub offering_count: Option<i64>,
    pub components: Option<Vec<types::CategoryComponent>>,
    pub group: Option<Uri>,
}

impl Encode for MarketplaceCategory {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("url", &self.url),
                ("uuid", &self.uuid),
                ("title", &self.title),
                ("description", &self.description),
                ("icon", &self.icon),
                ("default_vm_category", &self.default_vm_category),
                ("offering_count", &self.offering_count),
                ("components", &self.components),
                ("group", &self.group),
            ],
        );
    }
}

pub(crate) static MARKETPLACE_CATEGORY: Schema = Schema::object(
    &[
        ("url", P::Optional, &schema::URI),
        ("uuid", P::Optional, &schema::UUID),
        ("title", P::Optional, &Schema::string().length(0, 255)),
        ("description", P::Optional, &schema::STRING),
        ("icon", P::OptionalNullable, &schema::URI),
        ("default_vm_category", P::Optional, &schema::BOOLEAN),
        ("offering_count", P::Optional, &schema::INTEGER),
        ("components", P::Optional, &Schema::array(&types::CATEGORY_COMPONENT)),
        ("group", P::OptionalNullable, &schema::URI),
    ],
);

/// `MarketplaceCategoryFieldEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketplaceCategoryFieldEnum {
    /// `components`
    Components,
    /// `default_vm_category`
    DefaultVmCategory,
    /// `description`
    Description,
    /// `group`
    Group,
    /// `icon`
    Icon,
    /// `offering_count`
    OfferingCount,
    /// `title`
    Title,
    /// `url`
    Url,
    /// `uuid`
    Uuid,
    /// A value that the document does not list.
    Unknown(String),
}

impl MarketplaceCategoryFieldEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Components => "components",
            Self::DefaultVmCategory => "default_vm_category",
            Self::Description => "description",
            Self::Group => "group",
            Self::Icon => "icon",
            Self::OfferingCount => "offering_count",
            Self::Title => "title",
            Self::Url => "url",
            Self::Uuid => "uuid",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "components" => Self::Components,
                "default_vm_category" => Self::DefaultVmCategory,
                "description" => Self::Description,
                "group" => Self::Group,
                "icon" => Self::Icon,
                "offering_count" => Self::OfferingCount,
                "title" => Self::Title,
                "url" => Self::Url,
                "uuid" => Self::Uuid,
                _ => return None,
            },
        )
    }
}

text_enum!(MarketplaceCategoryFieldEnum);

pub(crate) static MARKETPLACE_CATEGORY_FIELD_ENUM: Schema = Schema::texts(
    &[
        "components",
        "default_vm_category",
        "description",
        "group",
        "icon",
        "offering_count",
        "title",
        "url",
        "uuid",
    ],
);
