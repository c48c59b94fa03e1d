//! `specsmith inspect`.

use std::path::PathBuf;

use clap::Args;
use specsmith::inspect::{Inspection, Selection};

use super::{Outcome, error, overview, print, skipped, spec};

/// Show the model that a document comes to
///
/// Without options: the operations by tag. With --operation: one operation, with every type that it needs.
#[derive(Args)]
pub(super) struct Inspect {
    /// The document; `-` is standard input
    spec: PathBuf,
    /// Only the operation of this id
    #[arg(long, value_name = "ID")]
    operation: Option<String>,
    /// Only operations with this tag
    #[arg(long, value_name = "TAG")]
    tag: Option<String>,
    /// Print JSON; its JSON Schema is generated/schema/inspect.json in the repository
    #[arg(long)]
    json: bool,
    /// List what the document says and the model does not hold
    #[arg(long, conflicts_with_all = ["operation", "tag", "json"])]
    skipped: bool,
}

impl Inspect {
    pub(super) fn run(self) -> Outcome {
        self.try_run().unwrap_or_else(|outcome| outcome)
    }

    fn try_run(self) -> Result<Outcome, Outcome> {
        let source = spec::source(&self.spec)?;
        let model = spec::model(&source)?;
        if self.skipped {
            print(&skipped::list(&model.skipped))?;
            return Ok(Outcome::Fine);
        }
        let selection = Selection { operation: self.operation, tag: self.tag };
        let inspection = Inspection::new(&model, &selection);
        if inspection.resources.is_empty() && !selection.is_all() {
            error(overview::nothing_selected(&model, &selection));
            return Err(Outcome::Usage);
        }
        if self.json {
            let json = serde_json::to_string_pretty(&inspection).map_err(|failure| {
                error(failure);
                Outcome::Files
            })?;
            print(&(json + "\n"))?;
        } else if selection.operation.is_some() {
            print(&inspection.describe(&model))?;
        } else {
            print(&overview::overview(&model, &inspection))?;
        }
        Ok(Outcome::Fine)
    }
}
