//! Rendered files against a folder: what a run would change.

use std::fmt;
use std::io;
use std::path::Path;

use super::{FileTree, RelPath, WriteError, record};

/// What a run would do to one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The file.
    pub path: RelPath,
    /// The text on the disk; `None` if there is no such file.
    pub old: Option<String>,
}

/// The ways in which a folder differs from what was rendered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drift {
    /// Files that a run would write.
    pub changes: Vec<Change>,
    /// Files that an earlier run wrote, and this one would remove.
    pub stale: Vec<RelPath>,
}

impl Drift {
    /// Whether a run would change nothing.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.stale.is_empty()
    }
}

impl FileTree {
    /// Compares with a folder, without changing anything. Files that no run of this program wrote are not looked at.
    ///
    /// # Errors
    ///
    /// A file exists and cannot be read.
    pub fn drift(&self, folder: &Path) -> Result<Drift, WriteError> {
        let mut changes = Vec::new();
        for (path, text) in self.iter() {
            let file = folder.join(path.as_str());
            let old = match std::fs::read(&file) {
                Ok(bytes) if bytes == text.as_bytes() => continue,
                Ok(bytes) => Some(String::from_utf8_lossy(&bytes).into_owned()),
                Err(error) if error.kind() == io::ErrorKind::NotFound => None,
                Err(cause) => return Err(WriteError::new("read", &file, cause)),
            };
            changes.push(Change { path: path.clone(), old });
        }
        Ok(Drift { changes, stale: record::stale(self, folder) })
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for change in &self.changes {
            let what = if change.old.is_some() { "differs" } else { "is missing" };
            writeln!(f, "{} {what}", change.path)?;
        }
        for path in &self.stale {
            writeln!(f, "{path} is no longer made")?;
        }
        Ok(())
    }
}
