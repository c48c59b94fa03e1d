//! `compile`: the clients of all fixtures, as crates of one workspace that must compile without a warning.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, anyhow, ensure};
use specsmith::diagnostics::Style;
use specsmith::targets::Target as _;
use specsmith::targets::rust_client::{Options, RustClient};
use specsmith::{Model, Source};

use crate::codegen::root;

pub(crate) fn run(documents: &[PathBuf]) -> Result<()> {
    let documents = if documents.is_empty() { fixtures()? } else { documents.to_vec() };
    let workspace = root().join("target").join("clients");
    let mut members = Vec::new();
    for (index, document) in documents.iter().enumerate() {
        let name = format!("client-{index}");
        render(document, &name, &workspace.join(&name))?;
        members.push(format!("{name:?}"));
    }
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
    fs::write(workspace.join("Cargo.toml"), manifest)?;
    // The versions that this repository builds with.
    fs::copy(root().join("Cargo.lock"), workspace.join("Cargo.lock"))?;
    let checked = Command::new(env!("CARGO"))
        .current_dir(&workspace)
        .args(["check", "--workspace", "--all-targets", "--quiet", "--keep-going"])
        .env("CARGO_TARGET_DIR", workspace.join("target"))
        .env("RUSTFLAGS", "-D warnings")
        .status()?;
    ensure!(checked.success(), "a client does not compile");
    println!("{} clients compile without a warning", documents.len());
    Ok(())
}

fn fixtures() -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(root().join("specs/fixtures"))?;
    let mut documents: Vec<PathBuf> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file()).collect();
    documents.sort();
    Ok(documents)
}

fn render(document: &Path, name: &str, folder: &Path) -> Result<()> {
    let source = Source::read(document)?;
    let model = Model::read(&source).map_err(|report| anyhow!(report.render(&source, Style::Plain)))?;
    let options = Options { name: name.to_owned(), ..Options::default() };
    let rendering = RustClient { options, document: None }.render(&model.api);
    rendering.with_context(|| document.display().to_string())?.files.write(folder)?;
    Ok(())
}
