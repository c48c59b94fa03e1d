//! Formats `date` and `date-time`: the `chrono` crate.
//!
//! A date-time keeps the offset that it was sent with. One without an offset is no point in time, so
//! it is not read as one: it is set aside as it came.

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat, Utc};

use crate::runtime::json::{Decode, Decoder, Encode, Encoder, Mismatch};
use crate::runtime::params::{Param, Values};

/// `chrono` itself also reads `2026-1-2`, blanks around the parts, and years of more digits.
impl Decode for NaiveDate {
    const EXPECTED: &'static str = "string (date)";

    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let text = d.string()?;
        let is_full = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        if is_full { text.parse().map_err(|_| Mismatch) } else { Err(Mismatch) }
    }
}

impl Encode for NaiveDate {
    fn encode(&self, e: &mut Encoder) {
        e.display(self);
    }
}

impl Param for NaiveDate {
    fn values(&self, out: &mut Values) {
        out.one(self);
    }
}

impl Decode for DateTime<FixedOffset> {
    const EXPECTED: &'static str = "string (date-time)";

    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        DateTime::parse_from_rfc3339(&d.string()?).map_err(|_| Mismatch)
    }
}

impl Encode for DateTime<FixedOffset> {
    fn encode(&self, e: &mut Encoder) {
        e.string(&self.to_rfc3339_opts(SecondsFormat::AutoSi, true));
    }
}

impl Param for DateTime<FixedOffset> {
    fn values(&self, out: &mut Values) {
        out.one(&self.to_rfc3339_opts(SecondsFormat::AutoSi, true));
    }
}

impl Decode for DateTime<Utc> {
    const EXPECTED: &'static str = "string (date-time)";

    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        DateTime::<FixedOffset>::decode(d).map(Into::into)
    }
}

impl Encode for DateTime<Utc> {
    fn encode(&self, e: &mut Encoder) {
        self.fixed_offset().encode(e);
    }
}

impl Param for DateTime<Utc> {
    fn values(&self, out: &mut Values) {
        self.fixed_offset().values(out);
    }
}
