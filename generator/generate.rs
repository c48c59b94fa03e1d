//! Configuration → files: what `specsmith generate` does.

use std::path::{Path, PathBuf};

use crate::config::{Config, ConfigError};
use crate::diagnostics::Report;
use crate::output::{Drift, RelPath, WriteError};
use crate::targets::rust_client::RustClient;
use crate::targets::rust_server::RustServer;
use crate::targets::{LeftOut, RenderError, Rendering, Target};
use crate::{Model, Source, openapi};

/// What a run does with what it rendered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Writes what changed.
    Write,
    /// Changes nothing, and says what would change.
    Check,
}

/// What a run made of one output.
#[derive(Debug)]
pub struct Output {
    /// The target's name.
    pub target: &'static str,
    /// The folder.
    pub path: PathBuf,
    /// How many files there are.
    pub files: usize,
    /// Files that the run wrote, or would have written.
    pub changed: Vec<RelPath>,
    /// Files of an earlier run that are no longer made.
    pub removed: Vec<RelPath>,
    /// What would have changed, in [`Mode::Check`]; the new texts are in `rendering`.
    pub drift: Drift,
    /// What was rendered.
    pub rendering: Rendering,
}

impl Output {
    /// Operations that the output does not show.
    pub fn left_out(&self) -> &[LeftOut] {
        &self.rendering.left_out
    }
}

/// Why a run ended early.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    /// The document has errors.
    #[error("the document has errors")]
    Document(Report),
    /// The configuration cannot be used.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// A target could not render.
    #[error(transparent)]
    Render(#[from] RenderError),
    /// A file could not be written or compared.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// Makes every output of a configuration. Everything is rendered before the first file is written.
///
/// # Errors
///
/// The document has errors, the configuration does not fit, or a file cannot be written.
pub fn generate(config: &Config, source: &Source, mode: Mode) -> Result<(Model, Vec<Output>), GenerateError> {
    distinct(config)?;
    let model = Model::read(source).map_err(GenerateError::Document)?;
    let mut rendered = Vec::new();
    for (target, path) in targets(config, source)? {
        let rendering = target.render(&model.api).map_err(|error| match error {
            RenderError::Options(message) => {
                GenerateError::Config(ConfigError::Invalid { place: config.name.clone(), message })
            }
            other => GenerateError::Render(other),
        });
        rendered.push((target.name(), path, rendering?));
    }
    let outputs = rendered.into_iter().map(|(target, path, rendering)| output(target, &path, rendering, mode));
    let outputs = outputs.collect::<Result<_, _>>()?;
    Ok((model, outputs))
}

/// There is something to make, and no two outputs share a folder.
fn distinct(config: &Config) -> Result<(), ConfigError> {
    let pages = config.markdown.iter().map(|markdown| &markdown.path);
    let crates = config.rust_client.iter().map(|client| &client.path);
    let crates = crates.chain(config.rust_server.iter().map(|server| &server.path));
    let mut paths: Vec<&PathBuf> = pages.chain(crates).collect();
    let invalid = |message: String| ConfigError::Invalid { place: config.name.clone(), message };
    if paths.is_empty() {
        return Err(invalid(String::from("there is nothing to make: add an output, such as `[[markdown]]`")));
    }
    paths.sort();
    match paths.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(invalid(format!("two outputs have the path `{}`", pair[0].display()))),
        None => Ok(()),
    }
}

/// A target, and the folder that it renders into.
type Planned = (Box<dyn Target>, PathBuf);

/// The targets of a configuration, each with the folder that it renders into.
fn targets(config: &Config, source: &Source) -> Result<Vec<Planned>, ConfigError> {
    let mut targets: Vec<Planned> = Vec::new();
    for markdown in &config.markdown {
        targets.push((Box::new(markdown.load(&config.folder)?), config.resolve(&markdown.path)));
    }
    for client in &config.rust_client {
        let target = RustClient { options: client.options.clone(), document: Some(sha256(source)) };
        targets.push((Box::new(target), config.resolve(&client.path)));
    }
    for server in &config.rust_server {
        let target = RustServer {
            options: server.options.clone(),
            document: openapi::json(source),
            sha256: Some(sha256(source)),
        };
        targets.push((Box::new(target), config.resolve(&server.path)));
    }
    Ok(targets)
}

fn sha256(source: &Source) -> String {
    use sha2::Digest as _;
    let digits = sha2::Sha256::digest(source.text());
    digits.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

fn output(target: &'static str, path: &Path, rendering: Rendering, mode: Mode) -> Result<Output, WriteError> {
    let (changed, removed, drift) = match mode {
        Mode::Write => {
            let written = rendering.files.write(path)?;
            (written.changed, written.removed, Drift::default())
        }
        Mode::Check => {
            let drift = rendering.files.drift(path)?;
            let changed = drift.changes.iter().map(|change| change.path.clone()).collect();
            (changed, drift.stale.clone(), drift)
        }
    };
    Ok(Output { target, path: path.to_owned(), files: rendering.files.len(), changed, removed, drift, rendering })
}
