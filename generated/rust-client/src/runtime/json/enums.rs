//! What every generated enumeration can do.
//!
//! Enumerations are open: a value that the document does not list is kept in `Unknown`, and
//! reported.

/// Lets an open enumeration with `as_str`, `known` and `Unknown` be sent, received and displayed.
#[allow(unused_macros, reason = "an API may have none")]
macro_rules! text_enum {
    ($name:ident) => {
        impl $crate::runtime::json::Decode for $name {
            const EXPECTED: &'static str = concat!("one of the values of ", stringify!($name));

            #[inline]
            fn decode(d: &mut $crate::runtime::json::Decoder<'_>) -> Result<Self, $crate::runtime::json::Mismatch> {
                d.text_enum(Self::EXPECTED, Self::known, Self::Unknown)
            }
        }

        impl $crate::runtime::json::Encode for $name {
            #[inline]
            fn encode(&self, e: &mut $crate::runtime::json::Encoder) {
                e.string(self.as_str());
            }
        }

        impl $crate::runtime::params::Param for $name {
            #[inline]
            fn values(&self, out: &mut $crate::runtime::params::Values) {
                out.one(&self.as_str());
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

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }
    };
}

/// Lets an open enumeration of integers with `as_i64`, `known` and `Unknown` be sent, received and
/// displayed.
#[allow(unused_macros, reason = "an API may have none")]
macro_rules! integer_enum {
    ($name:ident) => {
        impl $crate::runtime::json::Decode for $name {
            const EXPECTED: &'static str = concat!("one of the values of ", stringify!($name));

            #[inline]
            fn decode(d: &mut $crate::runtime::json::Decoder<'_>) -> Result<Self, $crate::runtime::json::Mismatch> {
                d.integer_enum(Self::EXPECTED, Self::known, Self::Unknown)
            }
        }

        impl $crate::runtime::json::Encode for $name {
            #[inline]
            fn encode(&self, e: &mut $crate::runtime::json::Encoder) {
                self.as_i64().encode(e);
            }
        }

        impl $crate::runtime::params::Param for $name {
            #[inline]
            fn values(&self, out: &mut $crate::runtime::params::Values) {
                out.one(&self.as_i64());
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

/// Lets a new type over a value, of which the document lists some (`LISTED`, as JSON texts), be sent and received.
#[allow(unused_macros, reason = "an API may have none")]
macro_rules! value_enum {
    ($name:ident($value:ty)) => {
        impl $crate::runtime::json::Decode for $name {
            const EXPECTED: &'static str = concat!("one of the values of ", stringify!($name));

            #[inline]
            fn decode(d: &mut $crate::runtime::json::Decoder<'_>) -> Result<Self, $crate::runtime::json::Mismatch> {
                d.value_enum(Self::EXPECTED, Self::LISTED).map(Self)
            }
        }

        impl $crate::runtime::json::Encode for $name {
            #[inline]
            fn encode(&self, e: &mut $crate::runtime::json::Encoder) {
                self.0.encode(e);
            }
        }

        impl $crate::runtime::params::Param for $name {
            #[inline]
            fn values(&self, out: &mut $crate::runtime::params::Values) {
                self.0.values(out);
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
