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

pub(crate) static CATALOG_TYPE_ENUM: Schema = Schema::texts(
    &["binary_runtime", "source_package", "package_manager"],
);

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

pub(crate) static NAME_ENUM: Schema = Schema::texts(&["EESSI", "Spack"]);

/// `PatchedSoftwareCatalogRequest`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
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

impl Decode for PatchedSoftwareCatalogRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            name: o.take("name")?,
            version: o.take("version")?,
            catalog_type: o.take("catalog_type")?,
            source_url: o.take("source_url")?,
            description: o.take("description")?,
            metadata: o.take("metadata")?,
            auto_update_enabled: o.take("auto_update_enabled")?,
        })
    }
}

pub(crate) static PATCHED_SOFTWARE_CATALOG_REQUEST: Schema = Schema::object(
    &[
        ("name", P::Optional, &Schema::string().length(1, 100)),
        ("version", P::Optional, &Schema::string().length(1, 50)),
        ("catalog_type", P::Optional, &types::CATALOG_TYPE_ENUM),
        (
            "source_url",
            P::Optional,
            &Schema::string().format(schema::Format::Uri).length(0, 200),
        ),
        ("description", P::Optional, &schema::STRING),
        ("metadata", P::Optional, &schema::ANY),
        ("auto_update_enabled", P::Optional, &schema::BOOLEAN),
    ],
);

/// A published collection of software in one version.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SoftwareCatalog {
    pub url: Uri,
    pub uuid: Uuid,
    pub created: DateTime<FixedOffset>,
    pub name: String,
    /// Release of the catalog, such as `2023.06`
    pub version: String,
    /// Default: `"binary_runtime"`.
    pub catalog_type: Option<types::CatalogTypeEnum>,
    pub source_url: Option<Uri>,
    pub description: Option<String>,
    /// Whatever the source says about itself
    pub metadata: Option<Value>,
    /// Whether the catalog is refreshed every night
    pub auto_update_enabled: Option<bool>,
    pub last_successful_update: Option<DateTime<FixedOffset>>,
    pub package_count: i64,
}

impl SoftwareCatalog {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        url: impl Into<Uri>,
        uuid: Uuid,
        created: DateTime<FixedOffset>,
        name: impl Into<String>,
        version: impl Into<String>,
        package_count: i64,
    ) -> Self {
        Self {
            url: url.into(),
            uuid,
            created,
            name: name.into(),
            version: version.into(),
            catalog_type: None,
            source_url: None,
            description: None,
            metadata: None,
            auto_update_enabled: None,
            last_successful_update: None,
            package_count,
        }
    }
}

impl Encode for SoftwareCatalog {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("url", &self.url),
                ("uuid", &self.uuid),
                ("created", &self.created),
                ("name", &self.name),
                ("version", &self.version),
                ("catalog_type", &self.catalog_type),
                ("source_url", &self.source_url),
                ("description", &self.description),
                ("metadata", &self.metadata),
                ("auto_update_enabled", &self.auto_update_enabled),
                ("last_successful_update", &Nullable(&self.last_successful_update)),
                ("package_count", &self.package_count),
            ],
        );
    }
}

pub(crate) static SOFTWARE_CATALOG: Schema = Schema::object(
    &[
        ("url", P::ReadOnly, &schema::URI),
        ("uuid", P::ReadOnly, &schema::UUID),
        ("created", P::ReadOnly, &schema::DATE_TIME),
        ("name", P::Required, &Schema::string().length(0, 100)),
        ("version", P::Required, &Schema::string().length(0, 50)),
        ("catalog_type", P::Optional, &types::CATALOG_TYPE_ENUM),
        (
            "source_url",
            P::Optional,
            &Schema::string().format(schema::Format::Uri).length(0, 200),
        ),
        ("description", P::Optional, &schema::STRING),
        ("metadata", P::Optional, &schema::ANY),
        ("auto_update_enabled", P::Optional, &schema::BOOLEAN),
        ("last_successful_update", P::ReadOnlyNullable, &schema::DATE_TIME),
        ("package_count", P::ReadOnly, &schema::INTEGER),
    ],
);

/// `SoftwareCatalogDiscover`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SoftwareCatalogDiscover {
    pub name: String,
    pub catalog_type: String,
    pub latest_version: String,
    /// Whether some version of it is loaded
    pub existing: bool,
    /// Whether the source has something newer
    pub update_available: bool,
}

impl SoftwareCatalogDiscover {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        catalog_type: impl Into<String>,
        latest_version: impl Into<String>,
        existing: bool,
        update_available: bool,
    ) -> Self {
        Self {
            name: name.into(),
            catalog_type: catalog_type.into(),
            latest_version: latest_version.into(),
            existing,
            update_available,
        }
    }
}

impl Encode for SoftwareCatalogDiscover {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("name", &self.name),
                ("catalog_type", &self.catalog_type),
                ("latest_version", &self.latest_version),
                ("existing", &self.existing),
                ("update_available", &self.update_available),
            ],
        );
    }
}

pub(crate) static SOFTWARE_CATALOG_DISCOVER: Schema = Schema::object(
    &[
        ("name", P::Required, &schema::STRING),
        ("catalog_type", P::Required, &schema::STRING),
        ("latest_version", P::Required, &schema::STRING),
        ("existing", P::Required, &schema::BOOLEAN),
        ("update_available", P::Required, &schema::BOOLEAN),
    ],
);

/// `SoftwareCatalogImportRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SoftwareCatalogImportRequest {
    pub name: types::NameEnum,
}

impl Decode for SoftwareCatalogImportRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { name: o.take("name")? })
    }
}

pub(crate) static SOFTWARE_CATALOG_IMPORT_REQUEST: Schema = Schema::object(
    &[("name", P::Required, &types::NAME_ENUM)],
);

/// `SoftwareCatalogRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
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

impl Decode for SoftwareCatalogRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            name: o.take("name")?,
            version: o.take("version")?,
            catalog_type: o.take("catalog_type")?,
            source_url: o.take("source_url")?,
            description: o.take("description")?,
            metadata: o.take("metadata")?,
            auto_update_enabled: o.take("auto_update_enabled")?,
        })
    }
}

pub(crate) static SOFTWARE_CATALOG_REQUEST: Schema = Schema::object(
    &[
        ("name", P::Required, &Schema::string().length(1, 100)),
        ("version", P::Required, &Schema::string().length(1, 50)),
        ("catalog_type", P::Optional, &types::CATALOG_TYPE_ENUM),
        (
            "source_url",
            P::Optional,
            &Schema::string().format(schema::Format::Uri).length(0, 200),
        ),
        ("description", P::Optional, &schema::STRING),
        ("metadata", P::Optional, &schema::ANY),
        ("auto_update_enabled", P::Optional, &schema::BOOLEAN),
    ],
);

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

pub(crate) static SOFTWARE_CATALOG_O_ENUM: Schema = Schema::texts(
    &[
        "-created",
        "-modified",
        "-name",
        "-version",
        "created",
        "modified",
        "name",
        "version",
    ],
);
