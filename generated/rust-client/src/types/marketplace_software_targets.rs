use crate::prelude::*;

/// A processor type that a version was built for.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SoftwareTarget {
    pub url: Field<Uri>,
    pub uuid: Field<Uuid>,
    pub target_type: Field<String>,
    /// Architecture, e.g. `x86_64/amd/zen2`
    pub target_name: Field<String>,
    /// Directory of the installation
    pub location: Field<String>,
    pub metadata: Field<Value>,
}

impl Decode for SoftwareTarget {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("url", P::Required, &mut this.url),
                ("uuid", P::Required, &mut this.uuid),
                ("target_type", P::Required, &mut this.target_type),
                ("target_name", P::Required, &mut this.target_name),
                ("location", P::Required, &mut this.location),
                ("metadata", P::Nullable, &mut this.metadata),
            ],
        )?;
        Ok(this)
    }
}

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
