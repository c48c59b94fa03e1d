//! Files in memory.

use std::collections::{BTreeMap, BTreeSet};

use super::RelPath;

/// What a target rendered: texts by path, in the order of the paths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileTree {
    files: BTreeMap<RelPath, String>,
    /// The paths in lower case: some file systems take them for one.
    folded: BTreeSet<String>,
}

/// Two files of one rendering have the same path, perhaps but for upper and lower case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("two files are called `{0}`")]
pub struct SamePath(pub RelPath);

impl FileTree {
    /// Adds a file.
    ///
    /// # Errors
    ///
    /// There is one of that path already, perhaps but for upper and lower case.
    pub fn add(&mut self, path: RelPath, text: String) -> Result<(), SamePath> {
        if !self.folded.insert(path.as_str().to_lowercase()) {
            return Err(SamePath(path));
        }
        self.files.insert(path, text);
        Ok(())
    }

    /// The files, in the order of their paths.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&RelPath, &str)> {
        self.files.iter().map(|(path, text)| (path, text.as_str()))
    }

    /// The text of one file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(&RelPath::new(path).ok()?).map(String::as_str)
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}
