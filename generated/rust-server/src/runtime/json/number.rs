//! JSON numbers: the text of one → the Rust number that holds it without loss.

use super::decoder::{Decoder, Mismatch};

impl<'a> Decoder<'a> {
    /// The text of a number.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when the value is no number.
    pub(crate) fn raw_number(&mut self) -> Result<&'a str, Mismatch> {
        self.peek();
        let start = self.pos;
        let signed = self.take(b'-');
        let first = self.byte();
        if !first.is_ascii_digit() {
            return Err(if signed { self.broken("no digit after a minus sign") } else { Mismatch });
        }
        self.pos += 1;
        if first == b'0' && self.byte().is_ascii_digit() {
            return Err(self.broken("number with a leading zero"));
        }
        self.digits();
        if self.byte() == b'.' {
            self.pos += 1;
            self.digits_due()?;
        }
        if matches!(self.byte(), b'e' | b'E') {
            self.pos += 1;
            self.pos += usize::from(matches!(self.byte(), b'+' | b'-'));
            self.digits_due()?;
        }
        Ok(&self.text[start..self.pos])
    }

    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.pos).copied().unwrap_or(0)
    }

    fn digits(&mut self) {
        while self.byte().is_ascii_digit() {
            self.pos += 1;
        }
    }

    fn digits_due(&mut self) -> Result<(), Mismatch> {
        if !self.byte().is_ascii_digit() {
            return Err(self.broken("no digit in a number"));
        }
        self.digits();
        Ok(())
    }
}

/// The integer that `text` writes.
pub(crate) fn integer(text: &str) -> Option<i64> {
    text.parse().ok().or_else(|| whole(text))
}

/// The integer that `text` writes as a float (`3.0`, `1e3`), if it is one.
pub(super) fn whole(text: &str) -> Option<i64> {
    /// From here on not every integer is a float.
    const LIMIT: f64 = 9_007_199_254_740_992.0;
    let float: f64 = text.parse().ok()?;
    #[expect(clippy::cast_possible_truncation, reason = "a whole number within 2⁵³")]
    (float.fract() == 0.0 && float.abs() <= LIMIT).then_some(float as i64)
}

/// Whether `text` is a number as JSON writes it.
pub(crate) fn is_number(text: &str) -> bool {
    let mut d = Decoder::new(text);
    d.raw_number().is_ok() && d.pos == text.len() && !text.starts_with([' ', '\t', '\n', '\r'])
}
