//! Files in memory.

use std::collections::BTreeMap;

use super::RelPath;

/// What a target rendered: texts by path, in the order of the paths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileTree(BTreeMap<RelPath, String>);

/// Two files of one rendering have the same path, perhaps but for upper and lower case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("two files are called `{0}`")]
pub struct SamePath(pub RelPath);

impl FileTree {
    /// Adds a file.
    ///
    /// # Errors
    ///
    /// There is one of that path already.
    pub fn add(&mut self, path: RelPath, text: String) -> Result<(), SamePath> {
        match self.0.insert(path.clone(), text) {
            None => Ok(()),
            Some(_) => Err(SamePath(path)),
        }
    }

    /// The files, in the order of their paths.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&RelPath, &str)> {
        self.0.iter().map(|(path, text)| (path, text.as_str()))
    }

    /// The text of one file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(&RelPath::new(path).ok()?).map(String::as_str)
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
