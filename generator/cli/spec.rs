//! The document that a command reads, and the model that it makes.

use std::path::Path;

use specsmith::diagnostics::{Report, Style};
use specsmith::{Model, Source};

use super::{Outcome, error};

/// Reads a file, or standard input for `-`.
pub(super) fn source(spec: &Path) -> Result<Source, Outcome> {
    let source = if spec == Path::new("-") { Source::read_stdin() } else { Source::read(spec) };
    source.map_err(|failure| {
        error(&failure);
        Outcome::Files
    })
}

/// Makes the model, and prints everything that was found on the way.
pub(super) fn model(source: &Source) -> Result<Model, Outcome> {
    match Model::read(source) {
        Ok(model) => {
            print_report(&model.report, source);
            Ok(model)
        }
        Err(report) => {
            print_report(&report, source);
            Err(Outcome::Findings)
        }
    }
}

pub(super) fn print_report(report: &Report, source: &Source) {
    if !report.findings().is_empty() {
        anstream::eprint!("{}", report.render(source, Style::Colored));
    }
}
