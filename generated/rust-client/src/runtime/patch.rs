//! A field of a change: keep it, clear it, or set it.

use super::file::File;
use super::json::{Encode, Encoder};

/// What a PATCH does to a field that may be null.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Patch<T> {
    /// Leave the field as it is: it is not sent.
    #[default]
    Keep,
    /// Clear the field: null is sent.
    Null,
    /// Give the field this value.
    Set(T),
}

impl<T> Patch<T> {
    /// The new value, if one is set.
    #[must_use]
    pub fn get(&self) -> Option<&T> {
        if let Self::Set(value) = self { Some(value) } else { None }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl<T: Encode> Encode for Patch<T> {
    fn encode(&self, e: &mut Encoder) {
        match self {
            Self::Set(value) => value.encode(e),
            Self::Keep | Self::Null => e.null(),
        }
    }

    fn is_absent(&self) -> bool {
        matches!(self, Self::Keep)
    }

    fn files<'a>(&'a self, found: &mut Vec<&'a File>) {
        self.get().into_iter().for_each(|value| value.files(found));
    }
}
