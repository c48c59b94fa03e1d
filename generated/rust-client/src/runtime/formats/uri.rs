//! Format `uri`: the string as it was sent.

use std::fmt;
use std::ops::Deref;

use crate::runtime::drift::DriftKind;
use crate::runtime::json::{Decode, Decoder, Encode, Encoder, Mismatch};
use crate::runtime::params::{Param, Values};

/// A URI as the text that the server sent, which may also be relative or empty (and is then
/// reported): nothing is normalised, so what is sent back is what came.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uri(pub String);

impl Uri {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The parsed URL.
    ///
    /// # Errors
    ///
    /// When the text is not an absolute URL.
    pub fn to_url(&self) -> Result<reqwest::Url, impl std::error::Error + use<>> {
        reqwest::Url::parse(&self.0)
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

impl From<reqwest::Url> for Uri {
    fn from(url: reqwest::Url) -> Self {
        Self(url.into())
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
    const EXPECTED: &'static str = "string (uri)";

    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mark = d.mark();
        let text = d.string()?;
        if !is_absolute(&text) {
            d.report(DriftKind::Format, Self::EXPECTED, mark);
        }
        Ok(Self(text.into_owned()))
    }
}

impl Encode for Uri {
    fn encode(&self, e: &mut Encoder) {
        e.string(&self.0);
    }
}

impl Param for Uri {
    fn values(&self, out: &mut Values) {
        out.one(&self.0);
    }
}

/// Whether `text` has the outer form of a URI: a scheme, a colon, and no character that a URI cannot
/// hold (RFC 3986).
fn is_absolute(text: &str) -> bool {
    let Some((scheme, _)) = text.split_once(':') else {
        return false;
    };
    let is_scheme_byte = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(is_scheme_byte)
        && text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte))
}
