use crate::prelude::*;

/// A processor type that a version was built for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SoftwareTarget {
    pub url: Uri,
    pub uuid: Uuid,
    pub target_type: String,
    /// Architecture, e.g. `x86_64/amd/zen2`
    pub target_name: String,
    /// Directory of the installation
    pub location: String,
    pub metadata: Value,
}

impl SoftwareTarget {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        url: impl Into<Uri>,
        uuid: Uuid,
        target_type: impl Into<String>,
        target_name: impl Into<String>,
        location: impl Into<String>,
        metadata: Value,
    ) -> Self {
        Self {
            url: url.into(),
            uuid,
            target_type: target_type.into(),
            target_name: target_name.into(),
            location: location.into(),
            metadata,
        }
    }
}

impl Encode for SoftwareTarget {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("url", &self.url),
                ("uuid", &self.uuid),
                ("target_type", &self.target_type),
                ("target_name", &self.target_name),
                ("location", &self.location),
                ("metadata", &self.metadata),
            ],
        );
    }
}

pub(crate) static SOFTWARE_TARGET: Schema = Schema::object(
    &[
        ("url", P::ReadOnly, &schema::URI),
        ("uuid", P::ReadOnly, &schema::UUID),
        ("target_type", P::ReadOnly, &schema::STRING),
        ("target_name", P::ReadOnly, &schema::STRING),
        ("location", P::ReadOnly, &schema::STRING),
        ("metadata", P::ReadOnly, &schema::ANY),
    ],
);

/// `SoftwareTargetOEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SoftwareTargetOEnum {
    /// `-cpu_family`
    CpuFamilyDesc,
    /// `-cpu_microarchitecture`
    CpuMicroarchitectureDesc,
    /// `-created`
    CreatedDesc,
    /// `-package_name`
    PackageNameDesc,
    /// `cpu_family`
    CpuFamily,
    /// `cpu_microarchitecture`
    CpuMicroarchitecture,
    /// `created`
    Created,
    /// `package_name`
    PackageName,
    /// A value that the document does not list.
    Unknown(String),
}

impl SoftwareTargetOEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CpuFamilyDesc => "-cpu_family",
            Self::CpuMicroarchitectureDesc => "-cpu_microarchitecture",
            Self::CreatedDesc => "-created",
            Self::PackageNameDesc => "-package_name",
            Self::CpuFamily => "cpu_family",
            Self::CpuMicroarchitecture => "cpu_microarchitecture",
            Self::Created => "created",
            Self::PackageName => "package_name",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "-cpu_family" => Self::CpuFamilyDesc,
                "-cpu_microarchitecture" => Self::CpuMicroarchitectureDesc,
                "-created" => Self::CreatedDesc,
                "-package_name" => Self::PackageNameDesc,
                "cpu_family" => Self::CpuFamily,
                "cpu_microarchitecture" => Self::CpuMicroarchitecture,
                "created" => Self::Created,
                "package_name" => Self::PackageName,
                _ => return None,
            },
        )
    }
}

text_enum!(SoftwareTargetOEnum);

pub(crate) static SOFTWARE_TARGET_O_ENUM: Schema = Schema::texts(
    &[
        "-cpu_family",
        "-cpu_microarchitecture",
        "-created",
        "-package_name",
        "cpu_family",
        "cpu_microarchitecture",
        "created",
        "package_name",
    ],
);
