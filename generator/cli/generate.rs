//! `specsmith generate`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use similar::TextDiff;
use specsmith::config::{Config, ConfigError};
use specsmith::generate::{GenerateError, Mode, Output, generate};
use specsmith::targets::markdown::BadTemplates;
use specsmith::{Model, Source};

use super::skipped::{count_of, summary, thousands};
use super::{Outcome, error, print, spec};

/// Make every output of a configuration
///
/// Reads the document, renders every output in memory, and then writes the files that changed.
#[derive(Args)]
pub(super) struct Generate {
    /// The document, in place of the configuration's; `-` is standard input
    spec: Option<PathBuf>,
    /// The configuration
    #[arg(long, value_name = "FILE", default_value = "specsmith.toml")]
    config: PathBuf,
    /// Change nothing; print what would change, and fail if anything would
    #[arg(long)]
    check: bool,
    /// A folder of templates to use in place of the theme's, file by file
    #[arg(long, value_name = "DIR")]
    templates: Option<PathBuf>,
}

impl Generate {
    pub(super) fn run(self) -> Outcome {
        self.try_run().unwrap_or_else(|outcome| outcome)
    }

    fn try_run(self) -> Result<Outcome, Outcome> {
        let config = self.config()?;
        let path = self.spec.clone().unwrap_or_else(|| config.resolve(&config.spec));
        let source = spec::source(&path)?;
        let mode = if self.check { Mode::Check } else { Mode::Write };
        let (model, outputs) = generate(&config, &source, mode).map_err(|failure| failed(&failure, &source))?;
        spec::print_report(&model.report, &source);
        print(&report(&source, &model, &outputs, mode))?;
        let stale = outputs.iter().any(|output| !output.drift.is_empty());
        Ok(if stale { Outcome::Findings } else { Outcome::Fine })
    }

    fn config(&self) -> Result<Config, Outcome> {
        let mut config = Config::load(&self.config).map_err(|failure| config_failed(&failure))?;
        if let Some(templates) = &self.templates {
            let templates = std::path::absolute(templates).unwrap_or_else(|_| templates.clone());
            for markdown in &mut config.markdown {
                markdown.templates = Some(templates.clone());
            }
        }
        Ok(config)
    }
}

fn failed(failure: &GenerateError, source: &Source) -> Outcome {
    match failure {
        GenerateError::Document(report) => {
            spec::print_report(report, source);
            Outcome::Findings
        }
        GenerateError::Config(failure) => config_failed(failure),
        GenerateError::Render(failure) => {
            error(failure);
            Outcome::Usage
        }
        GenerateError::Write(failure) => {
            error(failure);
            Outcome::Files
        }
    }
}

fn config_failed(failure: &ConfigError) -> Outcome {
    error(failure);
    match failure {
        ConfigError::Read { .. } | ConfigError::Templates(BadTemplates::Read { .. }) => Outcome::Files,
        _ => Outcome::Usage,
    }
}

fn report(source: &Source, model: &Model, outputs: &[Output], mode: Mode) -> String {
    let api = &model.api;
    let total = api.operations().count();
    let mut text = format!(
        "{}: {} {}, {}, {}\n",
        source.name(),
        api.title,
        api.version,
        count_of(total, "operation"),
        count_of(api.types.len(), "type")
    );
    for output in outputs {
        let verb = if mode == Mode::Write { "written" } else { "to write" };
        text.push_str(&format!(
            "{}: {}, {} {verb}; {} of {} operations\n",
            output.path.display(),
            count_of(output.files, "file"),
            thousands(output.changed.len()),
            thousands(output.rendering.operations),
            thousands(total)
        ));
        for path in &output.removed {
            text.push_str(&format!("  {path} is no longer made\n"));
        }
        text.push_str(&left_out(output));
        for note in &output.rendering.notes {
            text.push_str(&format!("  {note}\n"));
        }
        text.push_str(&diffs(output));
    }
    if !model.skipped.is_empty() {
        let count = count_of(model.skipped.len(), "item");
        text.push_str(&format!("not in the model: {count} ({})\n", summary(&model.skipped)));
        text.push_str("  `specsmith inspect --skipped` lists them\n");
    }
    text
}

fn left_out(output: &Output) -> String {
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    for operation in output.left_out() {
        *reasons.entry(&operation.reason).or_default() += 1;
    }
    let lines = reasons.iter().map(|(reason, count)| format!("  {} left out: {reason}\n", thousands(*count)));
    lines.collect()
}

fn diffs(output: &Output) -> String {
    let diffs = output.drift.changes.iter().map(|change| {
        let old = change.old.as_deref().unwrap_or_default();
        let new = output.rendering.files.get(change.path.as_str()).unwrap_or_default();
        let path = output.path.join(change.path.as_str());
        let name = path.display().to_string();
        let from = if change.old.is_some() { name.as_str() } else { "/dev/null" };
        TextDiff::from_lines(old, new).unified_diff().header(from, &name).to_string()
    });
    diffs.collect()
}
