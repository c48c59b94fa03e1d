use crate::prelude::*;

/// `CategoryColumn`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CategoryColumn {
    pub uuid: Field<Uuid>,
    /// Position in the table, from left to right
    pub index: Field<i64>,
    pub title: Field<String>,
    pub attribute: Field<String>,
    /// How the cell is drawn; plain text when empty
    pub widget: Field<types::WidgetEnum>,
    pub category: Field<Uri>,
}

impl Decode for CategoryColumn {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("uuid", P::Required, &mut this.uuid),
                ("index", P::Required, &mut this.index),
                ("title", P::Required, &mut this.title),
                ("attribute", P::Optional, &mut this.attribute),
                ("widget", P::OptionalNullable, &mut this.widget),
                ("category", P::Required, &mut this.category),
            ],
        )?;
        Ok(this)
    }
}

/// `PatchedCategoryColumnRequest`
#[derive(Clone, Debug, Default)]
pub struct PatchedCategoryColumnRequest {
    pub index: Option<i64>,
    pub title: Option<String>,
    pub attribute: Option<String>,
    /// How the cell is drawn; plain text when empty
    pub widget: Patch<types::WidgetEnum>,
    pub category: Option<Uri>,
}

impl Encode for PatchedCategoryColumnRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("index", &self.index),
                ("title", &self.title),
                ("attribute", &self.attribute),
                ("widget", &self.widget),
                ("category", &self.category),
            ],
        );
    }
}

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
