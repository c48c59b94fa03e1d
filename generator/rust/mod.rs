//! What targets that render Rust share: documentation, formatting.

mod docs;
mod format;

pub(crate) use docs::Docs;
pub use format::NotRust;
pub(crate) use format::format;
