use crate::prelude::*;

/// One release of a package.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SoftwareVersion {
    pub url: Uri,
    pub uuid: Uuid,
    pub version: String,
    pub release_date: Option<NaiveDate>,
    pub dependencies: Value,
    pub package_name: String,
    /// What to load in a shell, with name and version
    pub module: BTreeMap<String, Value>,
    /// Modules to load first
    pub required_modules: Vec<Value>,
}

impl SoftwareVersion {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        url: impl Into<Uri>,
        uuid: Uuid,
        version: impl Into<String>,
        dependencies: Value,
        package_name: impl Into<String>,
        module: BTreeMap<String, Value>,
        required_modules: Vec<Value>,
    ) -> Self {
        Self {
            url: url.into(),
            uuid,
            version: version.into(),
            release_date: None,
            dependencies,
            package_name: package_name.into(),
            module,
            required_modules,
        }
    }
}

impl Encode for SoftwareVersion {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("url", &self.url),
                ("uuid", &self.uuid),
                ("version", &self.version),
                ("release_date", &Nullable(&self.release_date)),
                ("dependencies", &self.dependencies),
                ("package_name", &self.package_name),
                ("module", &self.module),
                ("required_modules", &self.required_modules),
            ],
        );
    }
}

pub(crate) static SOFTWARE_VERSION: Schema = Schema::object(
    &[
        ("url", P::ReadOnly, &schema::URI),
        ("uuid", P::ReadOnly, &schema::UUID),
        ("version", P::ReadOnly, &schema::STRING),
        ("release_date", P::ReadOnlyNullable, &schema::DATE),
        ("dependencies", P::ReadOnly, &schema::ANY),
        ("package_name", P::ReadOnly, &schema::STRING),
        ("module", P::ReadOnly, &Schema::map(&schema::ANY)),
        ("required_modules", P::ReadOnly, &Schema::array(&schema::ANY)),
    ],
);

/// `SoftwareVersionOEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SoftwareVersionOEnum {
    /// `-created`
    CreatedDesc,
    /// `-package_name`
    PackageNameDesc,
    /// `-release_date`
    ReleaseDateDesc,
    /// `-version`
    VersionDesc,
    /// `created`
    Created,
    /// `package_name`
    PackageName,
    /// `release_date`
    ReleaseDate,
    /// `version`
    Version,
    /// A value that the document does not list.
    Unknown(String),
}

impl SoftwareVersionOEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedDesc => "-created",
            Self::PackageNameDesc => "-package_name",
            Self::ReleaseDateDesc => "-release_date",
            Self::VersionDesc => "-version",
            Self::Created => "created",
            Self::PackageName => "package_name",
            Self::ReleaseDate => "release_date",
            Self::Version => "version",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "-created" => Self::CreatedDesc,
                "-package_name" => Self::PackageNameDesc,
                "-release_date" => Self::ReleaseDateDesc,
                "-version" => Self::VersionDesc,
                "created" => Self::Created,
                "package_name" => Self::PackageName,
                "release_date" => Self::ReleaseDate,
                "version" => Self::Version,
                _ => return None,
            },
        )
    }
}

text_enum!(SoftwareVersionOEnum);

pub(crate) static SOFTWARE_VERSION_O_ENUM: Schema = Schema::texts(
    &[
        "-created",
        "-package_name",
        "-release_date",
        "-version",
        "created",
        "package_name",
        "release_date",
        "version",
    ],
);
