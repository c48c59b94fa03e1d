//! Formats `date` and `date-time`: the `chrono` crate.
//!
//! A date-time keeps the offset that it was sent with. One without an offset is no point in time, so
//! it is not read as one: it is set aside as it came.

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat, Utc};

use crate::runtime::json::{Decode, Decoder, Encode, Encoder, Mismatch};
use crate::runtime::params::{Param, Values};

crate::runtime::text_format!(NaiveDate, "string (date)");

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
