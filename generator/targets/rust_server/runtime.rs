//! The hand-written files that every server has, as they are.

use include_dir::{Dir, include_dir};

use crate::rust;

static RUNTIME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/rust_server/runtime");

/// The files, by their path below `src/runtime/`.
pub(super) fn files() -> Vec<(String, &'static str)> {
    rust::runtime::files(&RUNTIME)
}
