//! What the file says: [`crate::Source`] → [`Document`], OpenAPI 3.0 as the types of `openapiv3`.
//!
//! The text becomes a tree of nodes; the grammar checks the tree and takes out what cannot be read; what is left is
//! read into `openapiv3` piece by piece, on all cores.

mod check;
mod document;
mod faults;
mod grammar;
mod node;
mod parse;
mod resolve;
mod skipped;

pub use document::Document;
pub(crate) use resolve::{Target, Unresolved, component_name, cycle, local_pointer};
pub use skipped::{SkipReason, Skipped};

use serde::Deserialize as _;

use crate::Source;
use crate::diagnostics::{Report, Stopped};

/// The document as JSON, whatever it is written in; nothing for a text that cannot be read.
pub fn json(source: &Source) -> Option<String> {
    let root = parse::parse(source, &mut Report::default()).ok()?;
    let value = serde_json::Value::deserialize(&root).ok()?;
    Some(serde_json::to_string_pretty(&value).ok()? + "\n")
}

/// Reads a document. Parts that break the rules of OpenAPI are reported and left out, so that the faults of the other
/// parts come to light in the same run; `lower` makes no model of such a document.
///
/// # Errors
///
/// [`Stopped`] if nothing can be read: the text is no YAML or JSON, or is not OpenAPI 3.0.
pub fn read<'s>(source: &'s Source, report: &mut Report) -> Result<Document<'s>, Stopped> {
    let mut root = parse::parse(source, report)?;
    parse::version(&root, report)?;
    let skipped = check::check(&mut root, source, report);
    Document::new(root, skipped, report)
}
