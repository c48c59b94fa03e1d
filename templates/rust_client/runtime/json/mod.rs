//! JSON text ↔ Rust values, without reflection and with little for a compiler to do.
//!
//! [`Decoder`] pulls values out of a text and [`Encoder`] writes them. A type joins in through
//! [`Decode`] or [`Encode`]; the work is done by functions that are compiled once, whatever the type.

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

pub use collections::{List, Map};
pub use decoder::{Decode, Decoder, Mismatch, OBJECT, Syntax};
pub use encoder::{Encode, Encoder, Member, Nullable};

pub(crate) use encoder::FormMember;
pub use object::{Presence, Rest, Slot, SlotOf};

pub(crate) use decoder::{Mark, Step};
#[allow(unused_imports, reason = "an API may have none")]
pub(crate) use enums::{integer_enum, text_enum, value_enum};
pub(crate) use text::unescape_lossy;
