//! JSON text ↔ Rust values, without reflection and with little for a compiler to do.
//!
//! [`Decoder`] pulls values out of a text and [`Encoder`] writes them. A type joins in through
//! [`Decode`] or [`Encode`]; the work is done by functions that are compiled once, whatever the type.

mod collections;
mod decoder;
mod encoder;
mod number;
mod object;
mod scalars;
mod text;
mod union;
mod value;

pub use collections::{List, Map};
pub use decoder::{Decode, Decoder, Mismatch, OBJECT, Syntax};
pub use encoder::{Encode, Encoder, Member};
pub use object::{Presence, Rest, Slot};

pub(crate) use decoder::{Mark, Step};
