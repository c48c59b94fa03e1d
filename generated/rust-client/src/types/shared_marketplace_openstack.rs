use crate::prelude::*;

/// Why a request was refused.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// One sentence for people
    pub detail: Field<String>,
}

impl Decode for ErrorDetail {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(&mut [("detail", P::Required, &mut this.detail)])?;
        Ok(this)
    }
}
