use crate::prelude::*;

/// `Screenshot`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Screenshot {
    pub url: Uri,
    pub uuid: Uuid,
    pub name: String,
    pub description: Option<String>,
    pub image: Uri,
    /// Small copy of the picture
    pub thumbnail: Option<Uri>,
    pub offering: Uri,
}

impl Screenshot {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        url: impl Into<Uri>,
        uuid: Uuid,
        name: impl Into<String>,
        image: impl Into<Uri>,
        offering: impl Into<Uri>,
    ) -> Self {
        Self {
            url: url.into(),
            uuid,
            name: name.into(),
            description: None,
            image: image.into(),
            thumbnail: None,
            offering: offering.into(),
        }
    }
}

impl Encode for Screenshot {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("url", &self.url),
                ("uuid", &self.uuid),
                ("name", &self.name),
                ("description", &self.description),
                ("image", &self.image),
                ("thumbnail", &Nullable(&self.thumbnail)),
                ("offering", &self.offering),
            ],
        );
    }
}

pub(crate) static SCREENSHOT: Schema = Schema::object(
    &[
        ("url", P::ReadOnly, &schema::URI),
        ("uuid", P::ReadOnly, &schema::UUID),
        ("name", P::Required, &Schema::string().length(0, 150)),
        ("description", P::Optional, &Schema::string().length(0, 4096)),
        ("image", P::Required, &schema::URI),
        ("thumbnail", P::ReadOnlyNullable, &schema::URI),
        ("offering", P::Required, &schema::URI),
    ],
);

/// `ScreenshotRequest`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ScreenshotRequest {
    pub name: String,
    pub description: Option<String>,
    /// Picture in PNG or JPEG form
    pub image: File,
    pub offering: Uri,
}

impl Decode for ScreenshotRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            name: o.take("name")?,
            description: o.take("description")?,
            image: o.take("image")?,
            offering: o.take("offering")?,
        })
    }
}

pub(crate) static SCREENSHOT_REQUEST: Schema = Schema::object(
    &[
        ("name", P::Required, &Schema::string().length(1, 150)),
        ("description", P::Optional, &Schema::string().length(0, 4096)),
        ("image", P::Required, &schema::FILE),
        ("offering", P::Required, &schema::URI),
    ],
);

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

pub(crate) static MAINTENANCE_ANNOUNCEMENT_TEMPLATE_O_ENUM: Schema = Schema::texts(
    &["-created", "-name", "created", "name"],
);
