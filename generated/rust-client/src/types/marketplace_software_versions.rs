use crate::prelude::*;

/// One release of a package.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SoftwareVersion {
    pub url: Field<Uri>,
    pub uuid: Field<Uuid>,
    pub version: Field<String>,
    pub release_date: Field<NaiveDate>,
    pub dependencies: Field<Value>,
    pub package_name: Field<String>,
    /// What to load in a shell, with name and version
    pub module: Field<Map<Value>>,
    /// Modules to load first
    pub required_modules: Field<List<Value>>,
}

impl Decode for SoftwareVersion {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("url", P::Required, &mut this.url),
                ("uuid", P::Required, &mut this.uuid),
                ("version", P::Required, &mut this.version),
                ("release_date", P::Nullable, &mut this.release_date),
                ("dependencies", P::Nullable, &mut this.dependencies),
                ("package_name", P::Required, &mut this.package_name),
                ("module", P::Required, &mut this.module),
                ("required_modules", P::Required, &mut this.required_modules),
            ],
        )?;
        Ok(this)
    }
}

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
