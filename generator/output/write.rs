//! Rendered files → a folder: only what changed is touched, and each file is old or new, never half.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{Drift, FileTree, RelPath, record};

/// A file that could not be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot {action} `{}`: {cause}", path.display())]
pub struct WriteError {
    action: &'static str,
    path: PathBuf,
    cause: io::Error,
}

impl WriteError {
    pub(super) fn new(action: &'static str, path: &Path, cause: io::Error) -> Self {
        Self { action, path: path.to_owned(), cause }
    }
}

/// What writing did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The files that were created or changed.
    pub changed: Vec<RelPath>,
    /// The files of an earlier run that are no longer made, and were removed.
    pub removed: Vec<RelPath>,
    /// How many files were right already, and were not touched.
    pub unchanged: usize,
}

impl FileTree {
    /// Writes into a folder, which is created if it does not exist.
    ///
    /// Files that an earlier run made and this one does not are removed; files that no run made are never touched.
    /// A file whose text is right keeps its modification time. Each other file is written beside its place and then
    /// renamed into it, so that a reader, or a run that is killed, sees the old text or the new one.
    ///
    /// # Errors
    ///
    /// A file that could not be written or removed; each of the others is old or new.
    pub fn write(&self, folder: &Path) -> Result<Written, WriteError> {
        let Drift { changes, stale } = self.drift(folder)?;
        let changed: Vec<RelPath> = changes.into_iter().map(|change| change.path).collect();
        for path in &changed {
            let parent = folder.join(path.as_str());
            let parent = parent.parent().unwrap_or(folder);
            fs::create_dir_all(parent).map_err(|cause| WriteError::new("create the folder", parent, cause))?;
        }
        changed.par_iter().try_for_each(|path| {
            let text = self.get(path.as_str()).unwrap_or_default();
            replace(&folder.join(path.as_str()), text)
        })?;
        for path in &stale {
            let file = folder.join(path.as_str());
            fs::remove_file(&file).map_err(|cause| WriteError::new("remove", &file, cause))?;
        }
        self.keep_record(folder)?;
        Ok(Written { unchanged: self.len() - changed.len(), changed, removed: stale })
    }
}

impl FileTree {
    /// Notes which files this run made, so that a later one can remove those that it no longer makes.
    fn keep_record(&self, folder: &Path) -> Result<(), WriteError> {
        let (file, text) = (folder.join(record::RECORD), record::text(self));
        if fs::read_to_string(&file).is_ok_and(|old| old == text) { Ok(()) } else { replace(&file, &text) }
    }
}

/// Replaces one file in one step.
fn replace(file: &Path, text: &str) -> Result<(), WriteError> {
    let mut beside = file.as_os_str().to_owned();
    beside.push(format!(".{}.tmp", std::process::id()));
    let beside = PathBuf::from(beside);
    let written = fs::write(&beside, text).and_then(|()| fs::rename(&beside, file));
    written.map_err(|cause| {
        let _ = fs::remove_file(&beside); // the error that is told is the first one
        WriteError::new("write", file, cause)
    })
}
