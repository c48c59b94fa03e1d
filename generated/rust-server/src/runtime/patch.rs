//! A field of a change: keep it, clear it, or set it.

use super::json::{Decode, Decoder, Encode, Encoder, Mismatch};

/// What a PATCH does to a field that may be null.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Patch<T> {
    /// Leave the field as it is: it was not sent.
    #[default]
    Keep,
    /// Clear the field: null was sent.
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

    /// Makes the change to a value that may be null.
    pub fn apply(self, to: &mut Option<T>) {
        match self {
            Self::Keep => {}
            Self::Null => *to = None,
            Self::Set(value) => *to = Some(value),
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl<T: Decode> Decode for Patch<T> {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        if d.take_word("null") { Ok(Self::Null) } else { T::decode(d).map(Self::Set) }
    }

    fn absent() -> Result<Self, Mismatch> {
        Ok(Self::Keep)
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
}
