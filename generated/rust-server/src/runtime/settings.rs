//! What a server can be told.

/// The shape of error bodies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorShape {
    /// As Django REST framework writes them: `{"detail": "…"}`, and `{"name": ["…"]}` for what is wrong with members.
    #[default]
    Fields,
    /// `application/problem+json` (RFC 9457), with a list of what is wrong in `errors`.
    Problem,
}

/// Settings of a server.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) errors: ErrorShape,
    pub(crate) body_limit: usize,
    pub(crate) upload_limit: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { errors: ErrorShape::default(), body_limit: 2 << 20, upload_limit: 64 << 20 }
    }
}
