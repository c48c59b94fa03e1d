//! What is wrong with a document, collected by every stage in one [`Report`] and printed with its place.

mod code;
mod render;

use std::collections::BTreeSet;
use std::fmt;

pub use code::Code;
pub use render::Style;

use crate::{Pointer, Source};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The document cannot be read as it was meant: nothing is generated.
    Error,
    /// The document can be read, but a part of it has no meaning or no representation.
    Warning,
}

/// A place in the document that a finding points at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A value, by its pointer.
    Value(Pointer),
    /// The key of a value: what is said is about the name.
    Key(Pointer),
    /// The last of the values that stand under one pointer: the second of two equal keys.
    LastValue(Pointer),
    /// A byte of the text, where there is no value because the text could not be read.
    Byte(usize),
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of finding it is.
    pub code: Code,
    /// Where it is.
    pub place: Place,
    /// What is wrong, in one line.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Another place that explains the finding, and what is there.
    pub related: Option<(Place, String)>,
}

impl Diagnostic {
    /// A finding about the value at a pointer.
    pub fn new(code: Code, pointer: Pointer, message: impl Into<String>) -> Self {
        Self::at(code, Place::Value(pointer), message)
    }

    /// A finding about any place.
    pub fn at(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self { code, place, message: message.into(), help: None, related: None }
    }

    /// Says what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Shows another place that explains the finding.
    #[must_use]
    pub fn related(mut self, place: Place, label: impl Into<String>) -> Self {
        self.related = Some((place, label.into()));
        self
    }
}

/// All findings of one run over one document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    findings: Vec<Diagnostic>,
    known: BTreeSet<(Code, Place, String)>,
}

/// The report holds an error: the stage that returns this made nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the document has errors")]
pub struct Stopped;

impl Report {
    /// Adds a finding; one that is there already, because its place was reached twice, is not added again.
    pub fn push(&mut self, finding: Diagnostic) {
        if self.known.insert((finding.code, finding.place.clone(), finding.message.clone())) {
            self.findings.push(finding);
        }
    }

    /// The findings, in the order in which they were made.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }

    /// How many findings are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.code.severity() == severity).count()
    }

    /// Ends a stage: an error if any finding is one.
    ///
    /// # Errors
    ///
    /// [`Stopped`] if the report holds an error.
    pub fn checkpoint(&self) -> Result<(), Stopped> {
        if self.count(Severity::Error) == 0 { Ok(()) } else { Err(Stopped) }
    }

    /// The whole report as text: per finding its code, place, excerpt and help, and a closing line of counts.
    pub fn render(&self, source: &Source, style: Style) -> String {
        render::render(self, source, style)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}
