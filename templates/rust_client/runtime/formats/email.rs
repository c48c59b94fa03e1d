//! Format `email`: the `email_address` crate. A name beside the address, which the crate also reads, is no part of one.

use email_address::{EmailAddress, Options};

use crate::runtime::json::{Decode, Decoder, Encode, Encoder, Mismatch};
use crate::runtime::params::{Param, Values};

impl Decode for EmailAddress {
    const EXPECTED: &'static str = "string (email)";

    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let options = Options::default().without_display_text();
        Self::parse_with_options(&d.string()?, options).map_err(|_| Mismatch)
    }
}

impl Encode for EmailAddress {
    fn encode(&self, e: &mut Encoder) {
        e.string(self.as_str());
    }
}

impl Param for EmailAddress {
    fn values(&self, out: &mut Values) {
        out.one(&self.as_str());
    }
}
