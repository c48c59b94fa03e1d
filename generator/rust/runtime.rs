//! The hand-written files of a target, as they are.

use include_dir::Dir;

/// The files of a folder and those below it, by their path, sorted.
pub(crate) fn files(folder: &Dir<'static>) -> Vec<(String, &'static str)> {
    let mut files = Vec::new();
    collect(folder, &mut files);
    files.sort_unstable();
    files
}

fn collect(folder: &Dir<'static>, files: &mut Vec<(String, &'static str)>) {
    for file in folder.files() {
        if let Some(text) = file.contents_utf8() {
            files.push((file.path().to_string_lossy().replace('\\', "/"), text));
        }
    }
    folder.dirs().for_each(|folder| collect(folder, files));
}
