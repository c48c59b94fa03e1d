use crate::prelude::*;

/// `NestedSoftwareVersion`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NestedSoftwareVersion {
    pub uuid: Field<Uuid>,
    pub version: Field<String>,
    pub release_date: Field<NaiveDate>,
    pub module: Field<Map<Value>>,
}

impl Decode for NestedSoftwareVersion {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("uuid", P::Required, &mut this.uuid),
                ("version", P::Required, &mut this.version),
                ("release_date", P::OptionalNullable, &mut this.release_date),
                ("module", P::Required, &mut this.module),
            ],
        )?;
        Ok(this)
    }
}

/// `PatchedSoftwarePackageRequest`
#[derive(Clone, Debug, Default)]
pub struct PatchedSoftwarePackageRequest {
    pub catalog: Option<Uri>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub homepage: Patch<Uri>,
    pub categories: Option<Value>,
    pub licenses: Option<Value>,
    pub is_extension: Option<bool>,
    pub parent_software: Patch<Uri>,
}

impl Encode for PatchedSoftwarePackageRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("catalog", &self.catalog),
                ("name", &self.name),
                ("description", &self.description),
                ("homepage", &self.homepage),
                ("categories", &self.categories),
                ("licenses", &self.licenses),
                ("is_extension", &self.is_extension),
                ("parent_software", &self.parent_software),
            ],
        );
    }
}

/// A piece of software that a catalog contains.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SoftwarePackage {
    pub url: Field<Uri>,
    pub uuid: Field<Uuid>,
    pub catalog: Field<Uri>,
    pub name: Field<String>,
    pub description: Field<String>,
    pub homepage: Field<Uri>,
    /// Labels given by the source
    pub categories: Field<Value>,
    /// SPDX identifiers
    pub licenses: Field<Value>,
    pub is_extension: Field<bool>,
    /// Package this one extends
    pub parent_software: Field<Uri>,
    pub catalog_name: Field<String>,
    pub versions: Field<List<types::NestedSoftwareVersion>>,
}

impl Decode for SoftwarePackage {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("url", P::Required, &mut this.url),
                ("uuid", P::Required, &mut this.uuid),
                ("catalog", P::Required, &mut this.catalog),
                ("name", P::Required, &mut this.name),
                ("description", P::Optional, &mut this.description),
                ("homepage", P::OptionalNullable, &mut this.homepage),
                ("categories", P::OptionalNullable, &mut this.categories),
                ("licenses", P::OptionalNullable, &mut this.licenses),
                ("is_extension", P::Optional, &mut this.is_extension),
                ("parent_software", P::OptionalNullable, &mut this.parent_software),
                ("catalog_name", P::Required, &mut this.catalog_name),
                ("versions", P::Required, &mut this.versions),
            ],
        )?;
        Ok(this)
    }
}

/// `SoftwarePackageOEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SoftwarePackageOEnum {
    /// `-catalog_name`
    CatalogNameDesc,
    /// `-catalog_version`
    CatalogVersionDesc,
    /// `-created`
    CreatedDesc,
    /// `-modified`
    ModifiedDesc,
    /// `-name`
    NameDesc,
    /// `catalog_name`
    CatalogName,
    /// `catalog_version`
    CatalogVersion,
    /// `created`
    Created,
    /// `modified`
    Modified,
    /// `name`
    Name,
    /// A value that the document does not list.
    Unknown(String),
}

impl SoftwarePackageOEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CatalogNameDesc => "-catalog_name",
            Self::CatalogVersionDesc => "-catalog_version",
            Self::CreatedDesc => "-created",
            Self::ModifiedDesc => "-modified",
            Self::NameDesc => "-name",
            Self::CatalogName => "catalog_name",
            Self::CatalogVersion => "catalog_version",
            Self::Created => "created",
            Self::Modified => "modified",
            Self::Name => "name",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "-catalog_name" => Self::CatalogNameDesc,
                "-catalog_version" => Self::CatalogVersionDesc,
                "-created" => Self::CreatedDesc,
                "-modified" => Self::ModifiedDesc,
                "-name" => Self::NameDesc,
                "catalog_name" => Self::CatalogName,
                "catalog_version" => Self::CatalogVersion,
                "created" => Self::Created,
                "modified" => Self::Modified,
                "name" => Self::Name,
                _ => return None,
            },
        )
    }
}

text_enum!(SoftwarePackageOEnum);
