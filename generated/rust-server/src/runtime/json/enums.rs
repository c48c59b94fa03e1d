//! What every generated enumeration can do.
//!
//! Enumerations are open, so that a server may answer a value that the document does not list yet. A request with such a
//! value does not reach a handler: validation refuses it.

/// Lets an open enumeration with `as_str`, `known` and `Unknown` be sent, received and displayed.
#[allow(unused_macros, reason = "an API may have none")]
macro_rules! text_enum {
    ($name:ident) => {
        impl $crate::runtime::json::Decode for $name {
            #[inline]
            fn decode(d: &mut $crate::runtime::json::Decoder<'_>) -> Result<Self, $crate::runtime::json::Mismatch> {
                d.text_enum(Self::known, Self::Unknown)
            }
        }

        impl $crate::runtime::json::Encode for $name {
            #[inline]
            fn encode(&self, e: &mut $crate::runtime::json::Encoder) {
                e.string(self.as_str());
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self::known(text).unwrap_or_else(|| Self::Unknown(text.to_owned()))
            }
        }
    };
}

/// Lets an open enumeration of integers with `as_i64`, `known` and `Unknown` be sent, received and displayed.
#[allow(unused_macros, reason = "an API may have none")]
macro_rules! integer_enum {
    ($name:ident) => {
        impl $crate::runtime::json::Decode for $name {
            #[inline]
            fn decode(d: &mut $crate::runtime::json::Decoder<'_>) -> Result<Self, $crate::runtime::json::Mismatch> {
                d.integer_enum(Self::known, Self::Unknown)
            }
        }

        impl $crate::runtime::json::Encode for $name {
            #[inline]
            fn encode(&self, e: &mut $crate::runtime::json::Encoder) {
                self.as_i64().encode(e);
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.as_i64().fmt(f)
            }
        }

        impl From<i64> for $name {
            #[inline]
            fn from(number: i64) -> Self {
                Self::known(number).unwrap_or(Self::Unknown(number))
            }
        }
    };
}

/// Lets a new type around the values of an enumeration that Rust has none for be sent and received.
#[allow(unused_macros, reason = "an API may have none")]
macro_rules! value_enum {
    ($name:ident($value:ty)) => {
        impl $crate::runtime::json::Decode for $name {
            #[inline]
            fn decode(d: &mut $crate::runtime::json::Decoder<'_>) -> Result<Self, $crate::runtime::json::Mismatch> {
                $crate::runtime::json::Decode::decode(d).map(Self)
            }
        }

        impl $crate::runtime::json::Encode for $name {
            #[inline]
            fn encode(&self, e: &mut $crate::runtime::json::Encoder) {
                self.0.encode(e);
            }
        }

        impl From<$value> for $name {
            #[inline]
            fn from(value: $value) -> Self {
                Self(value)
            }
        }
    };
}

#[allow(unused_imports, reason = "an API may have none")]
pub(crate) use {integer_enum, text_enum, value_enum};
