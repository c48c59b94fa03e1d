//! JSON strings: text ↔ escaped text.

use std::borrow::Cow;

use super::decoder::{Decoder, Mismatch};

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

impl<'a> Decoder<'a> {
    /// A string, without its escapes.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when the value is no string, or one that no Rust string can hold (half of a
    /// surrogate pair).
    pub fn string(&mut self) -> Result<Cow<'a, str>, Mismatch> {
        let (raw, escaped) = self.raw_string()?;
        if escaped { unescape(raw).map(Cow::Owned).ok_or(Mismatch) } else { Ok(Cow::Borrowed(raw)) }
    }

    /// What stands between the quotation marks, and whether there are escapes in it.
    #[inline]
    pub(super) fn raw_string(&mut self) -> Result<(&'a str, bool), Mismatch> {
        if !self.take(b'"') {
            return Err(Mismatch);
        }
        let start = self.pos;
        let mut escaped = false;
        loop {
            self.pos = plain_until(self.text.as_bytes(), self.pos);
            match self.text.as_bytes().get(self.pos) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    self.skip_escape()?;
                }
                _ => return Err(self.broken("control character in a string")),
            }
        }
        self.pos += 1;
        Ok((&self.text[start..self.pos - 1], escaped))
    }

    fn skip_escape(&mut self) -> Result<(), Mismatch> {
        let rest = &self.text.as_bytes()[self.pos + 1..];
        let length = match rest.first() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 2,
            Some(b'u') if rest.len() > 4 && rest[1..5].iter().all(u8::is_ascii_hexdigit) => 6,
            _ => return Err(self.broken("unknown escape in a string")),
        };
        self.pos += length;
        Ok(())
    }
}

/// The first quotation mark, backslash or control character at or after `pos`; eight bytes a time.
#[inline]
fn plain_until(bytes: &[u8], mut pos: usize) -> usize {
    while let Some(chunk) = bytes.get(pos..).and_then(<[u8]>::first_chunk::<8>) {
        let word = u64::from_le_bytes(*chunk);
        let quote = word ^ (ONES * 0x22);
        let slash = word ^ (ONES * 0x5c);
        let found = (quote.wrapping_sub(ONES) & !quote)
            | (slash.wrapping_sub(ONES) & !slash)
            | (word.wrapping_sub(ONES * 0x20) & !word);
        if found & HIGHS != 0 {
            return pos + ((found & HIGHS).trailing_zeros() / 8) as usize;
        }
        pos += 8;
    }
    while bytes.get(pos).is_some_and(|byte| !matches!(byte, b'"' | b'\\' | 0..=0x1f)) {
        pos += 1;
    }
    pos
}

/// The text without its escapes, unless it holds half of a surrogate pair. Every escape in `raw` is
/// known to be well formed.
pub(super) fn unescape(raw: &str) -> Option<String> {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let (character, length) = escape(&rest[at..])?;
        out.push(character);
        rest = &rest[at + length..];
    }
    out.push_str(rest);
    Some(out)
}

/// The text without its escapes, with U+FFFD for halves of surrogate pairs.
pub(crate) fn unescape_lossy(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let (character, length) = escape(&rest[at..]).unwrap_or((char::REPLACEMENT_CHARACTER, 6));
        out.push(character);
        rest = &rest[at + length..];
    }
    out + rest
}

/// The character of the escape that `text` begins with, and the escape's length.
fn escape(text: &str) -> Option<(char, usize)> {
    let plain = match text.as_bytes().get(1)? {
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return unicode_escape(text),
        other => char::from(*other),
    };
    Some((plain, 2))
}

fn unicode_escape(text: &str) -> Option<(char, usize)> {
    let unit = |at: usize| {
        let hex = text.get(at..at + 6)?.strip_prefix("\\u")?;
        u32::from_str_radix(hex, 16).ok()
    };
    let high = unit(0)?;
    if !(0xd800..0xdc00).contains(&high) {
        return char::from_u32(high).map(|character| (character, 6));
    }
    let low = unit(6).filter(|low| (0xdc00..0xe000).contains(low))?;
    char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00)).map(|character| (character, 12))
}

/// Writes `text` as a JSON string.
pub(crate) fn write(out: &mut Vec<u8>, text: &str) {
    let bytes = text.as_bytes();
    let mut start = 0;
    out.push(b'"');
    while start < bytes.len() {
        let end = plain_until(bytes, start);
        out.extend_from_slice(&bytes[start..end]);
        if let Some(&byte) = bytes.get(end) {
            write_escape(out, byte);
        }
        start = end + 1;
    }
    out.push(b'"');
}

fn write_escape(out: &mut Vec<u8>, byte: u8) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    match byte {
        b'"' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
        b'\n' => out.extend_from_slice(b"\\n"),
        b'\r' => out.extend_from_slice(b"\\r"),
        b'\t' => out.extend_from_slice(b"\\t"),
        _ => {
            out.extend_from_slice(b"\\u00");
            out.extend_from_slice(&[HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
        }
    }
}
