//! Configuration → files: what `specsmith generate` does.

use std::path::{Path, PathBuf};

use crate::config::{Config, ConfigError};
use crate::diagnostics::Report;
use crate::output::{Drift, RelPath, WriteError};
use crate::targets::rust_client::RustClient;
use crate::targets::{LeftOut, RenderError, Rendering, Target};
use crate::{Model, Source};

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
    let model = Model::read(source).map_err(GenerateError::Document)?;
    let mut rendered = Vec::new();
    for (target, path) in targets(config, source)? {
        rendered.push((target.name(), path, target.render(&model.api)?));
    }
    let outputs = rendered.into_iter().map(|(target, path, rendering)| output(target, &path, rendering, mode));
    let outputs = outputs.collect::<Result<_, _>>()?;
    Ok((model, outputs))
}

/// The targets of a configuration, each with the folder that it renders into.
fn targets(config: &Config, source: &Source) -> Result<Vec<(Box<dyn Target>, PathBuf)>, ConfigError> {
    let mut targets: Vec<(Box<dyn Target>, PathBuf)> = Vec::new();
    for markdown in &config.markdown {
        targets.push((Box::new(markdown.load(&config.folder)?), config.resolve(&markdown.path)));
    }
    for client in &config.rust_client {
        let target = RustClient { options: client.options.clone(), document: Some(sha256(source)) };
        targets.push((Box::new(target), config.resolve(&client.path)));
    }
    Ok(targets)
}

fn sha256(source: &Source) -> String {
    use sha2::Digest as _;
    sha2::Sha256::digest(source.text()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn output(target: &'static str, path: &Path, rendering: Rendering, mode: Mode) -> Result<Output, WriteError> {
    let (changed, drift) = match mode {
        Mode::Write => (rendering.files.write(path)?.changed, Drift::default()),
        Mode::Check => {
            let drift = rendering.files.drift(path)?;
            (drift.0.iter().map(|change| change.path.clone()).collect(), drift)
        }
    };
    Ok(Output { target, path: path.to_owned(), files: rendering.files.len(), changed, drift, rendering })
}
