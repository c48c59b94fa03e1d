//! Values of one among several types (`oneOf`, `anyOf`).

use std::borrow::Cow;

use serde_json::Value;

use super::decoder::{Decode, Decoder, Mismatch};
use crate::runtime::drift::DriftKind;

/// Reads one of the alternatives of a `T`.
type Alternative<T> = fn(&mut Decoder<'_>) -> Result<T, Mismatch>;

impl<'a> Decoder<'a> {
    /// Reads the alternative that fits best: the first that fits without drift, or else the first of
    /// those that fit with the least.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when none fits at all.
    pub fn one_of<T>(&mut self, alternatives: &[Alternative<T>]) -> Result<T, Mismatch> {
        let mark = self.mark();
        let mut best: Option<(usize, Alternative<T>)> = None;
        for &alternative in alternatives {
            let fits = alternative(self);
            let drift = self.drift_since(mark);
            match fits {
                Ok(value) if drift == 0 => return Ok(value),
                Ok(_) if best.is_none_or(|(least, _)| drift < least) => best = Some((drift, alternative)),
                _ => {}
            }
            self.rewind(mark);
        }
        best.map_or(Err(Mismatch), |(_, alternative)| alternative(self))
    }

    /// The text of a member of the object that comes next, which stays where it is: the member that
    /// says which alternative the object is.
    pub fn tag(&mut self, name: &str) -> Option<Cow<'a, str>> {
        let mark = self.mark();
        let tag = self.find_tag(name);
        self.rewind(mark);
        tag.ok().flatten()
    }

    /// Keeps an object whose tag the document does not list, and reports it.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when the value is no object.
    pub fn unknown(&mut self, expected: &'static str) -> Result<Value, Mismatch> {
        if self.peek() != b'{' {
            return Err(Mismatch);
        }
        let mark = self.mark();
        let value = Value::decode(self)?;
        self.report(DriftKind::UnknownValue, expected, mark);
        Ok(value)
    }

    fn find_tag(&mut self, name: &str) -> Result<Option<Cow<'a, str>>, Mismatch> {
        let mut walk = self.open(b'{')?;
        while let Some(key) = self.next_key(&mut walk) {
            if key.name() == name {
                return self.text("tag").map(Some);
            }
            self.skip()?;
        }
        Ok(None)
    }
}
