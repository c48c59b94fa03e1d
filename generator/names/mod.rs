//! Wire names → words, identifiers, slugs: the only place where one becomes the other.

mod case;
mod ident;
mod nearest;
mod slug;
mod words;

pub(crate) use case::{camel, snake};
pub(crate) use ident::{Renamed, RustIdent, Scope};
pub(crate) use nearest::nearest;
pub(crate) use slug::{anchor, file_stem};
pub(crate) use words::{capitalize, singular, spaced, title_case};
