//! Source → model, in one call.

use crate::diagnostics::Report;
use crate::ir::Api;
use crate::openapi::Skipped;
use crate::{Source, lower, openapi};

/// A document's model, with what was found on the way to it.
#[derive(Debug)]
pub struct Model {
    /// What the API means.
    pub api: Api,
    /// Warnings.
    pub report: Report,
    /// What the document says and the model does not hold.
    pub skipped: Vec<Skipped>,
}

impl Model {
    /// Reads a document into its model.
    ///
    /// # Errors
    ///
    /// The report, if it holds an error.
    pub fn read(source: &Source) -> Result<Self, Report> {
        let mut report = Report::default();
        let Ok(document) = openapi::read(source, &mut report) else { return Err(report) };
        match lower::lower(&document, &mut report) {
            Ok(api) => Ok(Self { api, report, skipped: document.skipped }),
            Err(_) => Err(report),
        }
    }
}
