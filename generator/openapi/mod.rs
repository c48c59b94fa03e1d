//! What the file says: [`Source`](crate::Source) → [`Document`], OpenAPI 3.0 as the types of `openapiv3`.
//!
//! The text becomes a tree of nodes; the grammar checks the tree and takes out what cannot be read; what is left is
//! read into `openapiv3` piece by piece, on all cores.

mod check;
mod document;
mod grammar;
mod node;
mod parse;
mod resolve;

pub use check::{SkipReason, Skipped};
pub use document::Document;
pub(crate) use resolve::{Target, Unresolved, component_name, cycle, local_pointer};

use crate::Source;
use crate::diagnostics::{Report, Stopped};

/// Reads a document.
///
/// # Errors
///
/// [`Stopped`] if the report holds an error then: the text is no YAML or JSON, is not OpenAPI 3.0, or breaks its rules.
pub fn read<'s>(source: &'s Source, report: &mut Report) -> Result<Document<'s>, Stopped> {
    let mut root = parse::parse(source, report)?;
    parse::version(&root, report)?;
    let skipped = check::check(&mut root, source, report);
    report.checkpoint()?;
    Document::new(root, skipped, report)
}
