//! Values of one among several types (`oneOf`, `anyOf`).

use std::borrow::Cow;

use super::decoder::{Decoder, Mismatch};
use crate::runtime::schema::{Direction, Schema, validate};

/// An alternative of a union: what it allows, and how it is read.
pub type Alternative<T> = (&'static Schema, fn(&mut Decoder<'_>) -> Result<T, Mismatch>);

impl<'a> Decoder<'a> {
    /// Reads the first alternative whose schema allows the value.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when none does.
    pub fn one_of<T>(&mut self, alternatives: &[Alternative<T>]) -> Result<T, Mismatch> {
        let mark = self.mark();
        self.skip()?;
        let text = self.since(mark);
        let allows = |schema: &Schema| validate(schema, text, Direction::Request).is_ok();
        let found = alternatives.iter().find(|(schema, _)| allows(schema)).ok_or(Mismatch)?;
        self.rewind(mark);
        (found.1)(self)
    }

    /// The text of a member of the object that comes next, which stays where it is: the member that says which
    /// alternative the object is.
    pub fn tag(&mut self, name: &str) -> Option<Cow<'a, str>> {
        let mark = self.mark();
        let tag = self.find_tag(name);
        self.rewind(mark);
        tag.ok().flatten()
    }

    fn find_tag(&mut self, name: &str) -> Result<Option<Cow<'a, str>>, Mismatch> {
        let mut walk = self.open(b'{')?;
        while let Some(key) = self.next_key(&mut walk) {
            if key.is(name) {
                return self.string().map(Some);
            }
            self.skip()?;
        }
        Ok(None)
    }
}
