//! Free-form JSON: `serde_json::Value`.

use serde_json::Value;

use super::decoder::{Decode, Decoder, Mismatch};
use super::encoder::{Encode, Encoder};

impl Decode for Value {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mark = d.mark();
        d.skip()?;
        serde_json::from_str(d.since(mark)).map_err(|_| Mismatch)
    }
}

impl Encode for Value {
    fn encode(&self, e: &mut Encoder) {
        e.raw(&self.to_string());
    }
}
