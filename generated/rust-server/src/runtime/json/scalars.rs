//! Numbers, texts and truth values.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use super::decoder::{Decode, Decoder, Mismatch};
use super::number;

impl Decoder<'_> {
    /// A string that `T` can be parsed from.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when it cannot.
    pub fn parse<T: FromStr>(&mut self) -> Result<T, Mismatch> {
        self.string()?.parse().map_err(|_| Mismatch)
    }

    /// The value of an enumeration: `known` finds it among those that the document lists, and `unknown` keeps any other.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when the value is no text.
    pub fn text_enum<T>(&mut self, known: fn(&str) -> Option<T>, unknown: fn(String) -> T) -> Result<T, Mismatch> {
        let text = self.string()?;
        Ok(known(&text).unwrap_or_else(|| unknown(text.into_owned())))
    }

    /// The value of an enumeration of integers.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when the value is no integer.
    pub fn integer_enum<T>(&mut self, known: fn(i64) -> Option<T>, unknown: fn(i64) -> T) -> Result<T, Mismatch> {
        let number = i64::decode(self)?;
        Ok(known(number).unwrap_or_else(|| unknown(number)))
    }

    fn integer<T: FromStr + TryFrom<i64>>(&mut self) -> Result<T, Mismatch> {
        let text = self.raw_number()?;
        if let Ok(number) = text.parse() {
            return Ok(number);
        }
        number::whole(text).and_then(|whole| T::try_from(whole).ok()).ok_or(Mismatch)
    }
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl Decode for $type {
            fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
                d.integer()
            }
        }
    )*};
}

integers! { i32 i64 u32 u64 }

macro_rules! addresses {
    ($($type:ty)*) => {$(
        impl Decode for $type {
            fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
                d.parse()
            }
        }
    )*};
}

addresses! { IpAddr Ipv4Addr Ipv6Addr }

impl Decode for f64 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let float: Self = d.raw_number()?.parse().map_err(|_| Mismatch)?;
        if float.is_finite() { Ok(float) } else { Err(Mismatch) }
    }
}

impl Decode for bool {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        if d.take_word("true") {
            return Ok(true);
        }
        if d.take_word("false") { Ok(false) } else { Err(Mismatch) }
    }
}

impl Decode for String {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        d.string().map(std::borrow::Cow::into_owned)
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        T::decode(d).map(Self::new)
    }
}

/// A value that may be null or left out.
impl<T: Decode> Decode for Option<T> {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        if d.take_word("null") { Ok(None) } else { T::decode(d).map(Some) }
    }

    fn absent() -> Result<Self, Mismatch> {
        Ok(None)
    }
}
