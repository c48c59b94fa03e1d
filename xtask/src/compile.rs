//! `compile`: the clients and servers of all fixtures, as crates of two workspaces that must compile without a warning.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, anyhow, ensure};
use specsmith::diagnostics::Style;
use specsmith::targets::Target;
use specsmith::targets::rust_client::{Options, RustClient};
use specsmith::targets::rust_server::{self, RustServer};
use specsmith::{Model, Source};

use crate::codegen::root;

pub(crate) fn run(documents: &[PathBuf]) -> Result<()> {
    let clients =
        if documents.is_empty() { fixtures()? } else { documents.iter().map(|document| plain(document)).collect() };
    let renderings = clients.iter().enumerate().map(|(index, (document, options))| {
        let options = Options { name: format!("client-{index}"), ..options.clone() };
        (document.as_path(), Box::new(RustClient { options, document: None }) as Box<dyn Target>)
    });
    check("client", &renderings.collect::<Vec<_>>())?;
    let mut documents: Vec<&Path> = clients.iter().map(|(document, _)| document.as_path()).collect();
    documents.dedup();
    let renderings = documents.iter().enumerate().map(|(index, document)| {
        let options = rust_server::Options { name: format!("server-{index}"), ..Default::default() };
        (*document, Box::new(RustServer { options, document: None, sha256: None }) as Box<dyn Target>)
    });
    check("server", &renderings.collect::<Vec<_>>())
}

/// Renders crates of one kind into a workspace, and compiles them.
fn check(kind: &str, renderings: &[(&Path, Box<dyn Target>)]) -> Result<()> {
    let workspace = root().join("target").join(format!("{kind}s"));
    let mut members = Vec::new();
    for (index, (document, target)) in renderings.iter().enumerate() {
        let name = format!("{kind}-{index}");
        render(document, target.as_ref(), &workspace.join(&name))?;
        members.push(format!("{name:?}"));
    }
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
    fs::write(workspace.join("Cargo.toml"), manifest)?;
    // The versions that this repository builds with.
    fs::copy(root().join("Cargo.lock"), workspace.join("Cargo.lock"))?;
    let checked = Command::new(env!("CARGO"))
        .current_dir(&workspace)
        .args(["check", "--workspace", "--all-targets", "--quiet", "--keep-going"])
        .env("CARGO_TARGET_DIR", root().join("target").join("crates"))
        .env("RUSTFLAGS", "-D warnings")
        .status()?;
    ensure!(checked.success(), "a {kind} does not compile");
    println!("{} {kind}s compile without a warning", members.len());
    Ok(())
}

/// A document, and how its client is to be.
type Client = (PathBuf, Options);

fn plain(document: &Path) -> Client {
    (document.to_owned(), Options::default())
}

/// All fixtures, and once more those that there are options for.
fn fixtures() -> Result<Vec<Client>> {
    let folder = root().join("specs/fixtures");
    let mut clients: Vec<Client> = files(&folder)?.iter().map(|document| plain(document)).collect();
    for path in files(&folder.join("options"))? {
        let document = folder.join(path.file_name().unwrap_or_default());
        clients.push((document, serde_yaml::from_str(&fs::read_to_string(&path)?)?));
    }
    Ok(clients)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?;
    let mut files: Vec<PathBuf> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file()).collect();
    files.sort();
    Ok(files)
}

fn render(document: &Path, target: &dyn Target, folder: &Path) -> Result<()> {
    let source = Source::read(document)?;
    let model = Model::read(&source).map_err(|report| anyhow!(report.render(&source, Style::Plain)))?;
    let rendering = target.render(&model.api);
    rendering.with_context(|| document.display().to_string())?.files.write(folder)?;
    Ok(())
}
