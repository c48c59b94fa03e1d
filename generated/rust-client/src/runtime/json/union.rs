//! Values of one among several types (`oneOf`, `anyOf`).

use std::borrow::Cow;

use serde_json::Value;

use super::decoder::{Decode, Decoder, Mismatch};
use crate::runtime::drift::{Drift, DriftKind};

/// An alternative that fits: how far from the document, what was reached, and the value.
type Fit<T> = ((usize, usize), (usize, Vec<Drift>), T);

/// How many trials are made one within the other. Deeper down the first alternative that fits is
/// taken, as the work would double from level to level.
const MOST_TRIALS: u8 = 6;

/// Reads one of the alternatives of a `T`.
type Alternative<T> = fn(&mut Decoder<'_>) -> Result<T, Mismatch>;

impl<'a> Decoder<'a> {
    /// Reads the alternative that fits best: the one with the least drift, and among those the one
    /// that knows the most members; the first of equals.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when none fits at all.
    pub fn one_of<T>(&mut self, alternatives: &[Alternative<T>]) -> Result<T, Mismatch> {
        let mark = self.mark();
        let mut best: Option<Fit<T>> = None;
        for alternative in alternatives {
            self.trials += 1;
            let value = alternative(self);
            self.trials -= 1;
            let Ok(value) = value else {
                self.rewind(mark);
                continue;
            };
            let distance = self.distance(mark);
            if distance == (0, 0) || self.trials >= MOST_TRIALS {
                return Ok(value);
            }
            let reached = self.take_back(mark);
            if best.as_ref().is_none_or(|(least, _, _)| distance < *least) {
                best = Some((distance, reached, value));
            }
        }
        let (_, reached, value) = best.ok_or(Mismatch)?;
        self.go_on(reached);
        Ok(value)
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
