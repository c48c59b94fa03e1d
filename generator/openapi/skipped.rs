//! What the document says and the model does not hold.

use serde::Serialize;

use crate::Pointer;

/// Something that the document says and the model does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Skipped {
    /// Where it stands.
    pub pointer: Pointer,
    /// What it is: the name of the field.
    pub field: String,
    /// Why the model does not hold it.
    pub reason: SkipReason,
}

/// Why something is not in the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SkipReason {
    /// An extension (`x-…`) that has no meaning here.
    Extension,
    /// A field of the specification that the model does not represent.
    NotRepresented,
    /// A field beside `$ref`: OpenAPI 3.0.4 says that it shall be ignored (section 4.8.23).
    BesideReference,
    /// A field whose value is null, which is none that the specification knows.
    Null,
    /// A field that has no meaning where it stands; a warning says so too.
    Meaningless,
    /// A field that the specification does not define; a warning says so too.
    Unknown,
}
