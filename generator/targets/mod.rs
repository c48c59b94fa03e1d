//! Model → files: what every target is, and the list of them.

pub mod markdown;
pub mod rust_client;
pub mod rust_server;
mod templates;

use crate::ir::Api;
use crate::output::{BadPath, FileTree, SamePath};
pub use crate::rust::NotRust;
use templates::TemplateFault;

/// A kind of output.
pub trait Target {
    /// The name in `specsmith.toml`.
    fn name(&self) -> &'static str;

    /// Renders all files in memory.
    ///
    /// # Errors
    ///
    /// The options do not fit the API, or a template fails.
    fn render(&self, api: &Api) -> Result<Rendering, RenderError>;
}

/// What a target made of a model.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rendering {
    /// The files.
    pub files: FileTree,
    /// The operations that the files show.
    pub operations: usize,
    /// The operations that they do not show, and why.
    pub left_out: Vec<LeftOut>,
    /// What else the reader of the run should know.
    pub notes: Vec<String>,
}

/// An operation that a target does not show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The operation's id.
    pub operation: String,
    /// Why it is not there.
    pub reason: String,
}

impl From<TemplateFault> for RenderError {
    fn from(TemplateFault(message): TemplateFault) -> Self {
        Self::Template(message)
    }
}

/// Why a target could not render.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The options do not fit the API, or cannot be understood.
    #[error("{0}")]
    Options(String),
    /// A template has an error, or asks for something that its view does not have.
    #[error("template {0}")]
    Template(String),
    /// The generated code is no Rust: a fault of the target.
    #[error(transparent)]
    Code(#[from] NotRust),
    /// A name from the configuration cannot be a path.
    #[error(transparent)]
    Path(#[from] BadPath),
    /// Two files would have one path.
    #[error("{0}: give one of the two another name")]
    SamePath(#[from] SamePath),
}
