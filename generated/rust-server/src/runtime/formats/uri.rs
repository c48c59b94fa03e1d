//! Format `uri`: the string as it was sent.

use std::fmt;
use std::net::Ipv6Addr;
use std::ops::Deref;

use crate::runtime::json::{Decode, Decoder, Encode, Encoder, Mismatch};

/// A URI as the text that was sent: nothing is normalised.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uri(pub String);

impl Uri {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Uri {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<String> for Uri {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Uri {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl PartialEq<str> for Uri {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl fmt::Display for Uri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Decode for Uri {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        d.string().map(|text| Self(text.into_owned()))
    }
}

impl Encode for Uri {
    fn encode(&self, e: &mut Encoder) {
        e.string(&self.0);
    }
}

/// Whether `text` is a URI: a scheme, a colon, and what RFC 3986 lets stand behind it.
pub(crate) fn is_absolute(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let is_scheme_byte = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    let (authority, rest) = match rest.strip_prefix("//") {
        Some(rest) => rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len())),
        None => ("", rest),
    };
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(is_scheme_byte)
        && is_authority(authority)
        && is_plain(rest)
        && rest.matches('#').count() <= 1
}

/// Whether `text` is empty or `user@host:port`; user and port may be left out.
fn is_authority(text: &str) -> bool {
    let (user, server) = text.split_once('@').unwrap_or(("", text));
    let (host, port) = match server.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((host, rest)) if host.parse::<Ipv6Addr>().is_ok() => ("", rest.strip_prefix(':').unwrap_or(rest)),
        _ => server.split_once(':').unwrap_or((server, "")),
    };
    is_plain(user) && is_plain(host) && !host.contains('@') && port.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether there are only characters that a URI may hold, and no `%` without two hexadecimal digits.
fn is_plain(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_graphic() && !b"\"<>[\\]^`{|}".contains(&byte);
    let escaped = |rest: &str| rest.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
    text.bytes().all(fits) && text.split('%').skip(1).all(escaped)
}
