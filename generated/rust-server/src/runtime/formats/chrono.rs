//! Formats `date` and `date-time`: the `chrono` crate.
//!
//! A date-time keeps the offset that it was sent with.

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat, Utc};

use crate::runtime::json::{Decode, Decoder, Encode, Encoder, Mismatch};

impl Decode for NaiveDate {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        d.parse()
    }
}

impl Encode for NaiveDate {
    fn encode(&self, e: &mut Encoder) {
        e.display(self);
    }
}

impl Decode for DateTime<FixedOffset> {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        DateTime::parse_from_rfc3339(&d.string()?).map_err(|_| Mismatch)
    }
}

impl Encode for DateTime<FixedOffset> {
    fn encode(&self, e: &mut Encoder) {
        e.string(&self.to_rfc3339_opts(SecondsFormat::AutoSi, true));
    }
}

impl Decode for DateTime<Utc> {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        DateTime::<FixedOffset>::decode(d).map(Into::into)
    }
}

impl Encode for DateTime<Utc> {
    fn encode(&self, e: &mut Encoder) {
        self.fixed_offset().encode(e);
    }
}
