//! JSON text ↔ Rust values, without reflection and with little for a compiler to do.
//!
//! [`Decoder`] pulls values out of a text and [`Encoder`] writes them. A type joins in through [`Decode`] or
//! [`Encode`]; the work is done by functions that are compiled once, whatever the type.

mod collections;
mod decoder;
mod encoder;
mod enums;
mod number;
mod object;
mod scalars;
mod text;
mod union;
mod value;

pub use decoder::{Decode, Decoder, Mismatch, Syntax};
pub use encoder::{Encode, Encoder, Member, Nullable};
pub use object::Members;

pub(crate) use decoder::Mark;
#[allow(unused_imports, reason = "an API may have none")]
pub(crate) use enums::{integer_enum, text_enum, value_enum};
pub(crate) use number::{integer, is_number};
pub(crate) use text::write as write_text;
