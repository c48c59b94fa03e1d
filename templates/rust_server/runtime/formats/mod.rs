//! The types that string formats are read into.
//!
//! Each module stands alone, so that a server can be generated with another choice of crates.

mod base64;
mod chrono;
mod decimal;
mod uri;
mod uuid;

pub use base64::Base64;
pub(crate) use base64::decode as base64_decode;
#[cfg(feature = "mock")]
pub(crate) use base64::encode as base64_encode;
pub use uri::Uri;
pub(crate) use uri::is_absolute as is_uri;
