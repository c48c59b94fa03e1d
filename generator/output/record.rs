//! Which files of a folder an earlier run wrote: the ones that may be removed when they are no longer made.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::{FileTree, RelPath};

/// The file that keeps the record, one path a line.
pub(super) const RECORD: &str = ".specsmith-files";

/// The files that the record names and the tree lacks, as far as they exist. A folder without a record has none.
pub(super) fn stale(tree: &FileTree, folder: &Path) -> Vec<RelPath> {
    let Ok(record) = fs::read_to_string(folder.join(RECORD)) else { return Vec::new() };
    let made: BTreeSet<&RelPath> = tree.iter().map(|(path, _)| path).collect();
    // A line that is no safe path was not written by this program.
    let recorded = record.lines().filter_map(|line| RelPath::new(line).ok());
    recorded.filter(|path| !made.contains(path) && is_file(&folder.join(path.as_str()))).collect()
}

/// The text of the record of a tree.
pub(super) fn text(tree: &FileTree) -> String {
    let paths: Vec<&str> = tree.iter().map(|(path, _)| path.as_str()).collect();
    paths.join("\n") + "\n"
}

fn is_file(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|metadata| metadata.is_file())
}
