use crate::prelude::*;

/// `CategoryColumn`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CategoryColumn {
    pub uuid: Uuid,
    /// Position in the table, from left to right
    pub index: i64,
    pub title: String,
    pub attribute: Option<String>,
    /// How the cell is drawn; plain text when empty
    pub widget: Option<types::WidgetEnum>,
    pub category: Uri,
}

impl CategoryColumn {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        uuid: Uuid,
        index: i64,
        title: impl Into<String>,
        category: impl Into<Uri>,
    ) -> Self {
        Self {
            uuid,
            index,
            title: title.into(),
            attribute: None,
            widget: None,
            category: category.into(),
        }
    }
}

impl Encode for CategoryColumn {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("uuid", &self.uuid),
                ("index", &self.index),
                ("title", &self.title),
                ("attribute", &self.attribute),
                ("widget", &self.widget),
                ("category", &self.category),
            ],
        );
    }
}

pub(crate) static CATEGORY_COLUMN: Schema = Schema::object(
    &[
        ("uuid", P::ReadOnly, &schema::UUID),
        (
            "index",
            P::Required,
            &Schema::integer()
                .range(schema::Limit::Inclusive(0.0), schema::Limit::Inclusive(32767.0)),
        ),
        ("title", P::Required, &Schema::string().length(0, 255)),
        ("attribute", P::Optional, &Schema::string().length(0, 255)),
        ("widget", P::OptionalNullable, &types::WIDGET_ENUM_OR_BLANK),
        ("category", P::Required, &schema::URI),
    ],
);

/// `PatchedCategoryColumnRequest`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PatchedCategoryColumnRequest {
    pub index: Option<i64>,
    pub title: Option<String>,
    pub attribute: Option<String>,
    /// How the cell is drawn; plain text when empty
    pub widget: Patch<types::WidgetEnum>,
    pub category: Option<Uri>,
}

impl Decode for PatchedCategoryColumnRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            index: o.take("index")?,
            title: o.take("title")?,
            attribute: o.take("attribute")?,
            widget: o.take("widget")?,
            category: o.take("category")?,
        })
    }
}

pub(crate) static PATCHED_CATEGORY_COLUMN_REQUEST: Schema = Schema::object(
    &[
        (
            "index",
            P::Optional,
            &Schema::integer()
                .range(schema::Limit::Inclusive(0.0), schema::Limit::Inclusive(32767.0)),
        ),
        ("title", P::Optional, &Schema::string().length(1, 255)),
        ("attribute", P::Optional, &Schema::string().length(0, 255)),
        ("widget", P::OptionalNullable, &types::WIDGET_ENUM_OR_BLANK),
        ("category", P::Optional, &schema::URI),
    ],
);

/// `WidgetEnum`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WidgetEnum {
    /// `csv`
    Csv,
    /// `filesize`
    Filesize,
    /// `attached_instance`
    AttachedInstance,
    /// `""`
    Empty,
    /// A value that the document does not list.
    Unknown(String),
}

impl WidgetEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Csv => "csv",
            Self::Filesize => "filesize",
            Self::AttachedInstance => "attached_instance",
            Self::Empty => "",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "csv" => Self::Csv,
                "filesize" => Self::Filesize,
                "attached_instance" => Self::AttachedInstance,
                "" => Self::Empty,
                _ => return None,
            },
        )
    }
}

text_enum!(WidgetEnum);

pub(crate) static WIDGET_ENUM_OR_BLANK: Schema = Schema::texts(
    &["csv", "filesize", "attached_instance", ""],
);
