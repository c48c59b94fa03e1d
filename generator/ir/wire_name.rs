//! Names as they go over HTTP or stand in the document.

use std::borrow::Borrow;
use std::fmt;

use serde::Serialize;

/// A name exactly as the document writes it: a tag, a parameter, a property, a schema.
///
/// It may hold anything, an empty text and control characters included; only `names` makes identifiers of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct WireName(Box<str>);

impl WireName {
    /// The name's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<T: Into<Box<str>>> From<T> for WireName {
    fn from(name: T) -> Self {
        Self(name.into())
    }
}

impl Borrow<str> for WireName {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for WireName {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other
    }
}

impl PartialEq<&str> for WireName {
    fn eq(&self, other: &&str) -> bool {
        *self.0 == **other
    }
}

impl fmt::Display for WireName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
