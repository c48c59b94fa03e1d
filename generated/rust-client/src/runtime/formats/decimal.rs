//! Format `decimal`: the `rust_decimal` crate.

super::text_format!(rust_decimal::Decimal, "string (decimal)");
