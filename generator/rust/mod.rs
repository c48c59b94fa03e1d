//! What targets that render Rust share: types and their names, enumerations, bodies, documentation, formatting.

pub(crate) mod blank;
pub(crate) mod body;
pub(crate) mod boxed;
mod docs;
pub(crate) mod enums;
pub(crate) mod expr;
mod format;
pub(crate) mod media;
pub(crate) mod runtime;
pub(crate) mod type_names;

pub(crate) use docs::{Docs, one_line};
pub use format::NotRust;
pub(crate) use format::format;
