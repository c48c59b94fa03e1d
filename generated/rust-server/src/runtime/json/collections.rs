//! Arrays and objects of one kind of value.

use std::collections::BTreeMap;

use super::decoder::{Decode, Decoder, Mismatch};

/// A list that was left out is empty: a parameter without values.
impl<T: Decode> Decode for Vec<T> {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut items = Self::new();
        let mut walk = d.open(b'[')?;
        while d.next_item(&mut walk) {
            items.push(T::decode(d)?);
        }
        d.leave()?;
        Ok(items)
    }

    fn absent() -> Result<Self, Mismatch> {
        Ok(Self::new())
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut members = Self::new();
        let mut walk = d.open(b'{')?;
        while let Some(key) = d.next_key(&mut walk) {
            members.insert(key.name().into_owned(), T::decode(d)?);
        }
        d.leave()?;
        Ok(members)
    }

    fn absent() -> Result<Self, Mismatch> {
        Ok(Self::new())
    }
}
