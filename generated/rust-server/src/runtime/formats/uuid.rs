//! Format `uuid`: the `uuid` crate. With or without hyphens; the crate's other forms (in braces, or as a URN) are none
//! that a document means.

use uuid::Uuid;

use crate::runtime::json::{Decode, Decoder, Encode, Encoder, Mismatch};

impl Decode for Uuid {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let text = d.string()?;
        if matches!(text.len(), 32 | 36) { text.parse().map_err(|_| Mismatch) } else { Err(Mismatch) }
    }
}

impl Encode for Uuid {
    fn encode(&self, e: &mut Encoder) {
        e.display(self);
    }
}
