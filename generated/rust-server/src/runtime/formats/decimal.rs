//! Format `decimal`: the `rust_decimal` crate.
//!
//! A number that has more digits than a [`Decimal`] holds is not rounded to one: it is set aside as it came.

use rust_decimal::Decimal;

use crate::runtime::json::{Decode, Decoder, Encode, Encoder, Mismatch};

impl Decode for Decimal {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let text = d.string()?;
        if is_plain(&text) { Self::from_str_exact(&text).map_err(|_| Mismatch) } else { Err(Mismatch) }
    }
}

/// Whether `text` is a number without an exponent: the crate also reads `1_000` and `5.`.
fn is_plain(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let mut parts = unsigned.splitn(2, '.');
    parts.all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

impl Encode for Decimal {
    fn encode(&self, e: &mut Encoder) {
        e.display(self);
    }
}
