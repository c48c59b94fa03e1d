use crate::prelude::*;

/// `ImageUploadResponse`
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageUploadResponse {
    pub status: Field<String>,
    pub message: Field<String>,
}

impl Decode for ImageUploadResponse {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(
            &mut [
                ("status", P::Required, &mut this.status),
                ("message", P::Required, &mut this.message),
            ],
        )?;
        Ok(this)
    }
}
