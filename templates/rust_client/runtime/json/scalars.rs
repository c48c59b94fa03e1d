//! Numbers, texts and truth values.
//!
//! What loses nothing is converted, and reported: `"12"` where an integer was due is 12.

use std::borrow::Cow;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use super::decoder::{Decode, Decoder, Mismatch};
use super::encoder::{Encode, Encoder};
use super::{number, value};
use crate::runtime::drift::DriftKind;

impl<'a> Decoder<'a> {
    /// A string; of a number or truth value, the text.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when the value is null, an array or an object.
    pub fn text(&mut self, expected: &'static str) -> Result<Cow<'a, str>, Mismatch> {
        match self.peek() {
            b'"' => self.string(),
            b'-' | b'0'..=b'9' | b't' | b'f' => {
                let mark = self.mark();
                let start = self.pos;
                self.skip()?;
                self.report(DriftKind::Converted, expected, mark);
                Ok(Cow::Borrowed(&self.text[start..self.pos]))
            }
            _ => Err(Mismatch),
        }
    }

    /// A string that `T` can be parsed from.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when it cannot.
    pub fn parse<T: FromStr>(&mut self, expected: &'static str) -> Result<T, Mismatch> {
        self.text(expected)?.parse().map_err(|_| Mismatch)
    }

    /// The value of an open enumeration: `known` finds it among those that the document lists, and
    /// `unknown` keeps any other, which is reported.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when the value is no text.
    pub fn text_enum<T>(
        &mut self,
        expected: &'static str,
        known: fn(&str) -> Option<T>,
        unknown: fn(String) -> T,
    ) -> Result<T, Mismatch> {
        let mark = self.mark();
        let text = self.text(expected)?;
        if let Some(value) = known(&text) {
            return Ok(value);
        }
        self.report(DriftKind::UnknownValue, expected, mark);
        Ok(unknown(text.into_owned()))
    }

    /// The value of an open enumeration of integers.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when the value is no integer.
    pub fn integer_enum<T>(
        &mut self,
        expected: &'static str,
        known: fn(i64) -> Option<T>,
        unknown: fn(i64) -> T,
    ) -> Result<T, Mismatch> {
        let mark = self.mark();
        let number = i64::decode(self)?;
        if let Some(value) = known(number) {
            return Ok(value);
        }
        self.report(DriftKind::UnknownValue, expected, mark);
        Ok(unknown(number))
    }

    /// A value of which the document lists some, as JSON texts; any other is kept, and reported.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when the value is no `T`.
    pub fn value_enum<T: Decode + Encode>(&mut self, expected: &'static str, listed: &[&str]) -> Result<T, Mismatch> {
        let mark = self.mark();
        let value = T::decode(self)?;
        if !value::lists(listed, &Encoder::json(&value)) {
            self.report(DriftKind::UnknownValue, expected, mark);
        }
        Ok(value)
    }

    /// The text of a number, also of one that was sent as a string (which is reported).
    fn number(&mut self, expected: &'static str) -> Result<Cow<'a, str>, Mismatch> {
        if self.peek() != b'"' {
            return self.raw_number().map(Cow::Borrowed);
        }
        let mark = self.mark();
        let text = self.string()?;
        if !number::is_number(&text) {
            return Err(Mismatch);
        }
        self.report(DriftKind::Converted, expected, mark);
        Ok(text)
    }

    fn integer<T: FromStr + TryFrom<i64>>(&mut self, expected: &'static str) -> Result<T, Mismatch> {
        let mark = self.mark();
        let text = self.number(expected)?;
        if let Ok(number) = text.parse() {
            return Ok(number);
        }
        let whole = number::whole(&text).and_then(|whole| T::try_from(whole).ok()).ok_or(Mismatch)?;
        if self.drift_since(mark) == 0 {
            self.report(DriftKind::Converted, expected, mark);
        }
        Ok(whole)
    }
}

macro_rules! integers {
    ($($type:ty: $expected:literal,)*) => {$(
        impl Decode for $type {
            const EXPECTED: &'static str = $expected;

            fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
                d.integer(Self::EXPECTED)
            }
        }
    )*};
}

integers! {
    i32: "integer (32 bits)",
    i64: "integer",
    u32: "integer (not negative, 32 bits)",
    u64: "integer (not negative)",
}

impl Decode for f64 {
    const EXPECTED: &'static str = "number";

    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let float: Self = d.number(Self::EXPECTED)?.parse().map_err(|_| Mismatch)?;
        if float.is_finite() { Ok(float) } else { Err(Mismatch) }
    }
}

impl Decode for bool {
    const EXPECTED: &'static str = "boolean";

    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        if d.take_word("true") {
            return Ok(true);
        }
        if d.take_word("false") {
            return Ok(false);
        }
        let mark = d.mark();
        let value = match d.string()?.as_ref() {
            "true" => true,
            "false" => false,
            _ => return Err(Mismatch),
        };
        d.report(DriftKind::Converted, Self::EXPECTED, mark);
        Ok(value)
    }
}

impl Decode for String {
    const EXPECTED: &'static str = "string";

    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        d.text(Self::EXPECTED).map(Cow::into_owned)
    }
}

macro_rules! addresses {
    ($($type:ty: $expected:literal,)*) => {$(
        impl Decode for $type {
            const EXPECTED: &'static str = $expected;

            fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
                d.parse(Self::EXPECTED)
            }
        }
    )*};
}

addresses! {
    IpAddr: "IP address",
    Ipv4Addr: "IPv4 address",
    Ipv6Addr: "IPv6 address",
}

impl<T: Decode> Decode for Box<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        T::decode(d).map(Self::new)
    }
}

/// A value that may be null: an item of a list, or a member of a map.
impl<T: Decode> Decode for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        if d.take_word("null") { Ok(None) } else { T::decode(d).map(Some) }
    }
}
