//! The hand-written files that every server has, as they are.

use include_dir::{Dir, include_dir};

static RUNTIME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/rust_server/runtime");

/// The files, by their path below `src/runtime/`.
pub(super) fn files() -> Vec<(String, &'static str)> {
    let mut files = Vec::new();
    collect(&RUNTIME, &mut files);
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
