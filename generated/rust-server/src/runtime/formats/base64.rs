//! Format `byte`: bytes as base64 (RFC 4648, with the standard alphabet).

use bytes::Bytes;

use crate::runtime::json::{Decode, Decoder, Encode, Encoder, Mismatch};

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Bytes that are sent and received as base64.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Base64(pub Bytes);

impl Decode for Base64 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        decode(&d.string()?).map(|bytes| Self(bytes.into())).ok_or(Mismatch)
    }
}

impl Encode for Base64 {
    fn encode(&self, e: &mut Encoder) {
        e.string(&encode(&self.0));
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

/// The base64 text of `bytes`.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let index = (bits >> (18 - 6 * at)) & 63;
            out.push(if at <= chunk.len() { char::from(ALPHABET[index as usize]) } else { '=' });
        }
    }
    out
}

/// The bytes of a base64 text, if it is one; its padding may be left out.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let text = text.trim_end_matches('=').as_bytes();
    let mut out = Vec::with_capacity(text.len() / 4 * 3 + 2);
    for chunk in text.chunks(4) {
        let mut bits = 0_u32;
        for &character in chunk {
            bits = bits << 6 | value(character)?;
        }
        bits <<= 6 * (4 - chunk.len());
        let bytes = bits.to_be_bytes();
        out.extend_from_slice(bytes.get(1..chunk.len())?);
        if chunk.len() == 1 {
            return None;
        }
    }
    Some(out)
}

fn value(character: u8) -> Option<u32> {
    ALPHABET.iter().position(|&known| known == character).and_then(|at| u32::try_from(at).ok())
}
