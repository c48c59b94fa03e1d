use crate::prelude::*;

/// `CatalogTypeEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogTypeEnum {
    /// `binary_runtime`
    BinaryRuntime,
    /// `source_package`
    SourcePackage,
    /// `package_manager`
    PackageManager,
    /// A value that the document does not list.
    Unknown(String),
}

impl CatalogTypeEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BinaryRuntime => "binary_runtime",
            Self::SourcePackage => "source_package",
            Self::PackageManager => "package_manager",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "binary_runtime" => Self::BinaryRuntime,
                "source_package" => Self::SourcePackage,
                "package_manager" => Self::PackageManager,
                _ => return None,
            },
        )
    }
}

text_enum!(CatalogTypeEnum);

/// `NameEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NameEnum {
    /// `EESSI`
    Eessi,
    /// `Spack`
    Spack,
    /// A value that the document does not list.
    Unknown(String),
}

impl NameEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eessi => "EESSI",
            Self::Spack => "Spack",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "EESSI" => Self::Eessi,
                "Spack" => Self::Spack,
                _ => return None,
            },
        )
    }
}

text_enum!(NameEnum);

/// `PatchedSoftwareCatalogRequest`
#[derive(Clone, Debug, Default)]
pub struct PatchedSoftwareCatalogRequest {
    pub name: Option<String>,
    pub version: Option<String>,
    /// Default: `"binary_runtime"`.
    pub catalog_type: Option<types::CatalogTypeEnum>,
    pub source_url: Option<Uri>,
    pub description: Option<String>,
    pub metadata: Option<Value>,
    pub auto_update_enabled: Option<bool>,
}

impl Encode for PatchedSoftwareCatalogRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("name", &self.name),
                ("version", &self.version),
                ("catalog_type", &self.catalog_type),
                ("source_url", &self.source_url),
                ("description", &self.description),
                ("metadata", &self.metadata),
                ("auto_update_enabled", &self.auto_update_enabled),
            ],
        );
    }
}

/// A published collection of software in one version.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SoftwareCatalog {
    pub url: Field<Uri>,
    pub uuid: Field<Uuid>,
    pub created: Field<DateTime<FixedOffset>>,
    pub name: Field<String>,
    /// Release of the catalog, such as `2023.06`
    pub version: Field<String>,
    /// Default: `"binary_runtime"`.
    pub catalog_type: Field<types::CatalogTypeEnum>,
    pub source_url: Field<Uri>,
    pub description: Field<String>,
    /// Whatever the source says about itself
    pub metadata: Field<Value>,
    /// Whether the catalog is refreshed every night
    pub auto_update_enabled: Field<bool>,
    pub last_successful_update: Field<DateTime<FixedOffset>>,
    pub package_count: Field<i64>,
}

impl Decode for SoftwareCatalog {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("url", P::Required, &mut this.url),
                ("uuid", P::Required, &mut this.uuid),
                ("created", P::Required, &mut this.created),
                ("name", P::Required, &mut this.name),
                ("version", P::Required, &mut this.version),
                ("catalog_type", P::Optional, &mut this.catalog_type),
                ("source_url", P::Optional, &mut this.source_url),
                ("description", P::Optional, &mut this.description),
                ("metadata", P::OptionalNullable, &mut this.metadata),
                ("auto_update_enabled", P::Optional, &mut this.auto_update_enabled),
                (
                    "last_successful_update",
                    P::Nullable,
                    &mut this.last_successful_update,
                ),
                ("package_count", P::Required, &mut this.package_count),
            ],
        )?;
        Ok(this)
    }
}

/// `SoftwareCatalogDiscover`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SoftwareCatalogDiscover {
    pub name: Field<String>,
    pub catalog_type: Field<String>,
    pub latest_version: Field<String>,
    /// Whether some version of it is loaded
    pub existing: Field<bool>,
    /// Whether the source has something newer
    pub update_available: Field<bool>,
}

impl Decode for SoftwareCatalogDiscover {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("name", P::Required, &mut this.name),
                ("catalog_type", P::Required, &mut this.catalog_type),
                ("latest_version", P::Required, &mut this.latest_version),
                ("existing", P::Required, &mut this.existing),
                ("update_available", P::Required, &mut this.update_available),
            ],
        )?;
        Ok(this)
    }
}

/// `SoftwareCatalogImportRequest`
#[derive(Clone, Debug)]
pub struct SoftwareCatalogImportRequest {
    pub name: types::NameEnum,
}

impl SoftwareCatalogImportRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(name: types::NameEnum) -> Self {
        Self { name }
    }
}

impl Encode for SoftwareCatalogImportRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("name", &self.name)]);
    }
}

/// `SoftwareCatalogRequest`
#[derive(Clone, Debug)]
pub struct SoftwareCatalogRequest {
    pub name: String,
    /// Release of the catalog, such as `2023.06`
    pub version: String,
    /// Default: `"binary_runtime"`.
    pub catalog_type: Option<types::CatalogTypeEnum>,
    pub source_url: Option<Uri>,
    pub description: Option<String>,
    pub metadata: Option<Value>,
    /// Refresh the catalog every night
    pub auto_update_enabled: Option<bool>,
}

impl SoftwareCatalogRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            catalog_type: None,
            source_url: None,
            description: None,
            metadata: None,
            auto_update_enabled: None,
        }
    }
}

impl Encode for SoftwareCatalogRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("name", &self.name),
                ("version", &self.version),
                ("catalog_type", &self.catalog_type),
                ("source_url", &self.source_url),
                ("description", &self.description),
                ("metadata", &self.metadata),
                ("auto_update_enabled", &self.auto_update_enabled),
            ],
        );
    }
}

/// `SoftwareCatalogOEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SoftwareCatalogOEnum {
    /// `-created`
    CreatedDesc,
    /// `-modified`
    ModifiedDesc,
    /// `-name`
    NameDesc,
    /// `-version`
    VersionDesc,
    /// `created`
    Created,
    /// `modified`
    Modified,
    /// `name`
    Name,
    /// `version`
    Version,
    /// A value that the document does not list.
    Unknown(String),
}

impl SoftwareCatalogOEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedDesc => "-created",
            Self::ModifiedDesc => "-modified",
            Self::NameDesc => "-name",
            Self::VersionDesc => "-version",
            Self::Created => "created",
            Self::Modified => "modified",
            Self::Name => "name",
            Self::Version => "version",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "-created" => Self::CreatedDesc,
                "-modified" => Self::ModifiedDesc,
                "-name" => Self::NameDesc,
                "-version" => Self::VersionDesc,
                "created" => Self::Created,
                "modified" => Self::Modified,
                "name" => Self::Name,
                "version" => Self::Version,
                _ => return None,
            },
        )
    }
}

text_enum!(SoftwareCatalogOEnum);
