use crate::prelude::*;

/// `NestedSoftwareVersion`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NestedSoftwareVersion {
    pub uuid: Uuid,
    pub version: String,
    pub release_date: Option<NaiveDate>,
    pub module: BTreeMap<String, Value>,
}

impl NestedSoftwareVersion {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        uuid: Uuid,
        version: impl Into<String>,
        module: BTreeMap<String, Value>,
    ) -> Self {
        Self {
            uuid,
            version: version.into(),
            release_date: None,
            module,
        }
    }
}

impl Encode for NestedSoftwareVersion {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("uuid", &self.uuid),
                ("version", &self.version),
                ("release_date", &self.release_date),
                ("module", &self.module),
            ],
        );
    }
}

pub(crate) static NESTED_SOFTWARE_VERSION: Schema = Schema::object(
    &[
        ("uuid", P::ReadOnly, &schema::UUID),
        ("version", P::Required, &Schema::string().length(0, 100)),
        ("release_date", P::OptionalNullable, &schema::DATE),
        ("module", P::ReadOnly, &Schema::map(&schema::ANY)),
    ],
);

/// `PatchedSoftwarePackageRequest`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
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

impl Decode for PatchedSoftwarePackageRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            catalog: o.take("catalog")?,
            name: o.take("name")?,
            description: o.take("description")?,
            homepage: o.take("homepage")?,
            categories: o.take("categories")?,
            licenses: o.take("licenses")?,
            is_extension: o.take("is_extension")?,
            parent_software: o.take("parent_software")?,
        })
    }
}

pub(crate) static PATCHED_SOFTWARE_PACKAGE_REQUEST: Schema = Schema::object(
    &[
        ("catalog", P::Optional, &schema::URI),
        ("name", P::Optional, &Schema::string().length(1, 200)),
        ("description", P::Optional, &schema::STRING),
        (
            "homepage",
            P::OptionalNullable,
            &Schema::string().format(schema::Format::Uri).length(0, 200),
        ),
        ("categories", P::Optional, &schema::ANY),
        ("licenses", P::Optional, &schema::ANY),
        ("is_extension", P::Optional, &schema::BOOLEAN),
        ("parent_software", P::OptionalNullable, &schema::URI),
    ],
);

/// A piece of software that a catalog contains.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SoftwarePackage {
    pub url: Uri,
    pub uuid: Uuid,
    pub catalog: Uri,
    pub name: String,
    pub description: Option<String>,
    pub homepage: Option<Uri>,
    /// Labels given by the source
    pub categories: Option<Value>,
    /// SPDX identifiers
    pub licenses: Option<Value>,
    pub is_extension: Option<bool>,
    /// Package this one extends
    pub parent_software: Option<Uri>,
    pub catalog_name: String,
    pub versions: Vec<types::NestedSoftwareVersion>,
}

impl SoftwarePackage {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        url: impl Into<Uri>,
        uuid: Uuid,
        catalog: impl Into<Uri>,
        name: impl Into<String>,
        catalog_name: impl Into<String>,
        versions: Vec<types::NestedSoftwareVersion>,
    ) -> Self {
        Self {
            url: url.into(),
            uuid,
            catalog: catalog.into(),
            name: name.into(),
            description: None,
            homepage: None,
            categories: None,
            licenses: None,
            is_extension: None,
            parent_software: None,
            catalog_name: catalog_name.into(),
            versions,
        }
    }
}

impl Encode for SoftwarePackage {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("url", &self.url),
                ("uuid", &self.uuid),
                ("catalog", &self.catalog),
                ("name", &self.name),
                ("description", &self.description),
                ("homepage", &self.homepage),
                ("categories", &self.categories),
                ("licenses", &self.licenses),
                ("is_extension", &self.is_extension),
                ("parent_software", &self.parent_software),
                ("catalog_name", &self.catalog_name),
                ("versions", &self.versions),
            ],
        );
    }
}

pub(crate) static SOFTWARE_PACKAGE: Schema = Schema::object(
    &[
        ("url", P::ReadOnly, &schema::URI),
        ("uuid", P::ReadOnly, &schema::UUID),
        ("catalog", P::Required, &schema::URI),
        ("name", P::Required, &Schema::string().length(0, 200)),
        ("description", P::Optional, &schema::STRING),
        (
            "homepage",
            P::OptionalNullable,
            &Schema::string().format(schema::Format::Uri).length(0, 200),
        ),
        ("categories", P::Optional, &schema::ANY),
        ("licenses", P::Optional, &schema::ANY),
        ("is_extension", P::Optional, &schema::BOOLEAN),
        ("parent_software", P::OptionalNullable, &schema::URI),
        ("catalog_name", P::ReadOnly, &schema::STRING),
        ("versions", P::ReadOnly, &Schema::array(&types::NESTED_SOFTWARE_VERSION)),
    ],
);

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

pub(crate) static SOFTWARE_PACKAGE_O_ENUM: Schema = Schema::texts(
    &[
        "-catalog_name",
        "-catalog_version",
        "-created",
        "-modified",
        "-name",
        "catalog_name",
        "catalog_version",
        "created",
        "modified",
        "name",
    ],
);
