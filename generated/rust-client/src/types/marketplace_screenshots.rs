use crate::prelude::*;

/// `Screenshot`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Screenshot {
    pub url: Field<Uri>,
    pub uuid: Field<Uuid>,
    pub name: Field<String>,
    pub description: Field<String>,
    pub image: Field<Uri>,
    /// Small copy of the picture
    pub thumbnail: Field<Uri>,
    pub offering: Field<Uri>,
}

impl Decode for Screenshot {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("url", P::Required, &mut this.url),
                ("uuid", P::Required, &mut this.uuid),
                ("name", P::Required, &mut this.name),
                ("description", P::Optional, &mut this.description),
                ("image", P::Required, &mut this.image),
                ("thumbnail", P::Nullable, &mut this.thumbnail),
                ("offering", P::Required, &mut this.offering),
            ],
        )?;
        Ok(this)
    }
}

/// `ScreenshotRequest`
#[derive(Clone, Debug)]
pub struct ScreenshotRequest {
    pub name: String,
    pub description: Option<String>,
    /// Picture in PNG or JPEG form
    pub image: File,
    pub offering: Uri,
}

impl ScreenshotRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, image: File, offering: impl Into<Uri>) -> Self {
        Self {
            name: name.into(),
            description: None,
            image,
            offering: offering.into(),
        }
    }
}

impl Encode for ScreenshotRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("name", &self.name),
                ("description", &self.description),
                ("image", &self.image),
                ("offering", &self.offering),
            ],
        );
    }
}

/// `MaintenanceAnnouncementTemplateOEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaintenanceAnnouncementTemplateOEnum {
    /// `-created`
    CreatedDesc,
    /// `-name`
    NameDesc,
    /// `created`
    Created,
    /// `name`
    Name,
    /// A value that the document does not list.
    Unknown(String),
}

impl MaintenanceAnnouncementTemplateOEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedDesc => "-created",
            Self::NameDesc => "-name",
            Self::Created => "created",
            Self::Name => "name",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "-created" => Self::CreatedDesc,
                "-name" => Self::NameDesc,
                "created" => Self::Created,
                "name" => Self::Name,
                _ => return None,
            },
        )
    }
}

text_enum!(MaintenanceAnnouncementTemplateOEnum);
