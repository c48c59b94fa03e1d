//! What the tests share: fixtures, and snapshots named after them.

#![allow(dead_code)] // each test uses a part of it

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use specsmith::targets::Target;
use specsmith::{Model, Source};

/// The repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A fixture, under the name that it has on every machine.
pub(crate) fn fixture(path: &Path) -> Source {
    let bytes = std::fs::read(path).unwrap();
    let path = path.strip_prefix(root()).unwrap_or(path);
    Source::from_bytes(path.to_string_lossy().replace('\\', "/"), bytes)
}

/// The settings of every snapshot: `<test>@<fixture>.snap`, and nothing in it but the value.
pub(crate) fn settings(fixture: &Path) -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.remove_input_file();
    settings.set_snapshot_suffix(fixture.file_stem().unwrap().to_string_lossy());
    settings
}

/// The files of a target whose paths begin with one of these, and its notes.
pub(crate) fn shown(target: &dyn Target, document: &Path, begins: &[&str]) -> String {
    let model = Model::read(&fixture(document)).unwrap();
    let rendering = target.render(&model.api).unwrap();
    let mut text = String::new();
    for (path, code) in rendering.files.iter() {
        let path = path.as_str();
        if path != "src/types/mod.rs" && begins.iter().any(|begin| path.starts_with(begin)) {
            let _ = writeln!(text, "<<< {path} >>>\n{code}");
        }
    }
    for note in &rendering.notes {
        let _ = writeln!(text, "note: {note}");
    }
    text
}
