//! The types that string formats are read into.
//!
//! The modules here that teach types of other crates are declared by the client, which may have others in their place.

mod base64;
mod uri;

pub use base64::Base64;
pub(crate) use base64::encode as base64_text;
pub use uri::Uri;

/// Lets a type that is parsed and displayed be sent and received as a JSON string.
#[allow(unused_macros, reason = "for types of other crates")]
macro_rules! text_format {
    ($type:ty, $expected:literal) => {
        impl $crate::runtime::json::Decode for $type {
            const EXPECTED: &'static str = $expected;

            fn decode(d: &mut $crate::runtime::json::Decoder<'_>) -> Result<Self, $crate::runtime::json::Mismatch> {
                d.parse($expected)
            }
        }

        impl $crate::runtime::json::Encode for $type {
            fn encode(&self, e: &mut $crate::runtime::json::Encoder) {
                e.display(self);
            }
        }

        impl $crate::runtime::params::Param for $type {
            fn values(&self, out: &mut $crate::runtime::params::Values) {
                out.one(self);
            }
        }
    };
}

#[allow(unused_imports, reason = "for types of other crates")]
pub(crate) use text_format;
