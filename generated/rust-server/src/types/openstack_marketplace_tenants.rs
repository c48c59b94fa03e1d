use crate::prelude::*;

/// `ImageUploadResponse`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ImageUploadResponse {
    pub status: String,
    pub message: String,
}

impl ImageUploadResponse {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(status: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            status: status.into(),
            message: message.into(),
        }
    }
}

impl Encode for ImageUploadResponse {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("status", &self.status), ("message", &self.message)]);
    }
}

pub(crate) static IMAGE_UPLOAD_RESPONSE: Schema = Schema::object(
    &[
        ("status", P::Required, &schema::STRING),
        ("message", P::Required, &schema::STRING),
    ],
);
