//! A crate that another generator made → a copy of it whose dependencies are built, to be checked beside the client.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::files;

/// Copies the crate and builds what it depends on; the command checks the crate alone.
pub(super) fn prepare(original: &Path, scratch: &Path) -> Result<Command> {
    let copy = scratch.join("peer");
    let root = copy.join("src/lib.rs");
    // All but the root comes first: without it, nothing of the crate is compiled.
    for path in files::below(original)? {
        let name = files::name(original, &path);
        if !name.starts_with("target/") && !name.starts_with(".git/") && name != "src/lib.rs" {
            put(&copy.join(name), &fs::read(path)?)?;
        }
    }
    put(&root, b"")?;
    let manifest = fs::read_to_string(copy.join("Cargo.toml")).context("the peer has no Cargo.toml")?;
    if !manifest.lines().any(|line| line.trim() == "[workspace]") {
        put(&copy.join("Cargo.toml"), format!("{manifest}\n[workspace]\n").as_bytes())?;
    }
    let mut check = Command::new(env!("CARGO"));
    check.current_dir(&copy).args(["check", "--lib", "--quiet", "--target-dir", "target"]);
    check.env("CARGO_INCREMENTAL", "0").env("RUSTFLAGS", "-A warnings");
    ensure!(check.status()?.success(), "the dependencies of the peer do not build");
    put(&root, &fs::read(original.join("src/lib.rs")).context("the peer has no src/lib.rs")?)?;
    Ok(check)
}

fn put(path: &Path, content: &[u8]) -> Result<()> {
    fs::create_dir_all(path.parent().context("no folder")?)?;
    Ok(fs::write(path, content)?)
}
