//! What is wrong with a request, place by place.

use super::parameter::Location;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Where.
    pub place: Place,
    /// Which rule is broken, in one word of JSON Schema where it has one: `required`, `maxLength`, …
    pub code: &'static str,
    /// What the caller is told.
    pub message: String,
}

/// A place in a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the body: an RFC 6901 pointer, empty for the whole body.
    Body(String),
    /// A parameter, and a pointer into its value.
    Parameter(Location, &'static str, String),
}

/// All that is wrong with a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Violations(pub(crate) Vec<Violation>);

impl Violation {
    /// Something in the body that is wrong for a reason of the handler's own.
    pub fn body(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self { place: Place::Body(pointer.into()), code: "invalid", message: message.into() }
    }
}

impl Violations {
    /// What is wrong, in the order in which it was found.
    #[must_use]
    pub fn as_slice(&self) -> &[Violation] {
        &self.0
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
