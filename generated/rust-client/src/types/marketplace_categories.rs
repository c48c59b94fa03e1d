use crate::prelude::*;

/// `CategoryComponent`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CategoryComponent {
    pub r#type: Field<String>,
    pub name: Field<String>,
    pub description: Field<String>,
    pub measured_unit: Field<String>,
}

impl Decode for CategoryComponent {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("type", P::Optional, &mut this.r#type),
                ("name", P::Optional, &mut this.name),
                ("description", P::Optional, &mut this.description),
                ("measured_unit", P::Optional, &mut this.measured_unit),
            ],
        )?;
        Ok(this)
    }
}

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

/// `MarketplaceCategory`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MarketplaceCategory {
    pub url: Field<Uri>,
    pub uuid: Field<Uuid>,
    pub title: Field<String>,
    pub description: Field<String>,
    pub icon: Field<Uri>,
    /// Whether virtual machines land here unless told otherwise
    pub default_vm_category: Field<bool>,
    /// Offerings the caller may order
    pub offering_count: Field<i64>,
    pub components: Field<List<types::CategoryComponent>>,
    pub group: Field<Uri>,
}

impl Decode for MarketplaceCategory {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("url", P::Optional, &mut this.url),
                ("uuid", P::Optional, &mut this.uuid),
                ("title", P::Optional, &mut this.title),
                ("description", P::Optional, &mut this.description),
                ("icon", P::OptionalNullable, &mut this.icon),
                ("default_vm_category", P::Optional, &mut this.default_vm_category),
                ("offering_count", P::Optional, &mut this.offering_count),
                ("components", P::Optional, &mut this.components),
                ("group", P::OptionalNullable, &mut this.group),
            ],
        )?;
        Ok(this)
    }
}

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
