//! `application/x-www-form-urlencoded` text → names and values.

use std::borrow::Cow;

/// What a plus sign stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plus {
    /// A space, as in queries and forms.
    Space,
    /// Itself, as in paths and cookies.
    Plus,
}

/// The pairs of a query or form: names decoded, values as they stand.
pub(crate) fn raw_pairs(text: &str) -> impl Iterator<Item = (String, &str)> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(name, Plus::Space), value)
    })
}

/// The pairs of a query or form, decoded.
pub(crate) fn pairs(text: &str) -> impl Iterator<Item = (String, String)> {
    raw_pairs(text).map(|(name, value)| (name, decode(value, Plus::Space)))
}

/// `text` without its percent encoding. What is no UTF-8 becomes U+FFFD; a `%` that encodes nothing stays.
pub(crate) fn decode(text: &str, plus: Plus) -> String {
    if !text.bytes().any(|byte| byte == b'%' || byte == b'+') {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let encoded = if byte == b'%' { bytes.get(at + 1..at + 3).and_then(hex) } else { None };
        out.push(match (encoded, byte) {
            (None, b'+') if plus == Plus::Space => b' ',
            (Some(byte), _) | (None, byte) => byte,
        });
        at += if encoded.is_some() { 3 } else { 1 };
    }
    match String::from_utf8_lossy(&out) {
        Cow::Borrowed(text) => text.to_owned(),
        Cow::Owned(text) => text,
    }
}

fn hex(digits: &[u8]) -> Option<u8> {
    let text = std::str::from_utf8(digits).ok().filter(|_| digits.iter().all(u8::is_ascii_hexdigit))?;
    u8::from_str_radix(text, 16).ok()
}
