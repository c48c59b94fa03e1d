//! `codegen`: makes or checks what is committed below `generated/`.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use specsmith::Source;
use specsmith::config::Config;
use specsmith::diagnostics::Style;
use specsmith::generate::{Mode, generate};
use specsmith::inspect::Inspection;
use specsmith::output::{FileTree, RelPath};

/// The repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// Where Cargo puts what it builds of the repository; scratch files stand there too.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

pub(crate) fn run(check: bool) -> Result<()> {
    let config = Config::load(&root().join("specsmith.toml"))?;
    let source = Source::read(&config.resolve(&config.spec))?;
    let mode = if check { Mode::Check } else { Mode::Write };
    let (_, outputs) = generate(&config, &source, mode).map_err(|error| match error {
        specsmith::generate::GenerateError::Document(report) => anyhow::anyhow!(report.render(&source, Style::Plain)),
        other => other.into(),
    })?;
    let stale: usize = outputs.iter().map(|output| output.drift.changes.len() + output.drift.stale.len()).sum();
    for output in &outputs {
        print!("{}", output.drift);
        println!("{}: {} files, {} changed", output.path.display(), output.files, output.changed.len());
    }
    let stale = stale + usize::from(!schema(check)?);
    ensure!(stale == 0, "{stale} files below `generated/` are not what the generator makes: run `cargo xtask codegen`");
    Ok(())
}

/// Makes the JSON Schema of `inspect`; the answer is whether it was right already, or is now.
fn schema(check: bool) -> Result<bool> {
    let mut files = FileTree::default();
    files.add(RelPath::new("inspect.json")?, Inspection::json_schema())?;
    let folder = root().join("generated").join("schema");
    if check {
        let drift = files.drift(&folder)?;
        print!("{drift}");
        return Ok(drift.is_empty());
    }
    files.write(&folder)?;
    Ok(true)
}

/// The configuration of this repository's pages, with the site map of another folder.
pub(crate) fn pages_with_site(site: Option<&Path>) -> Result<specsmith::targets::markdown::Markdown> {
    let config = Config::load(&root().join("specsmith.toml"))?;
    let mut pages = config.markdown.first().context("specsmith.toml has no [[markdown]]")?.clone();
    if let Some(site) = site {
        let site = std::fs::canonicalize(site).with_context(|| format!("no folder {}", site.display()))?;
        pages.site = Some(site.join("site.yaml"));
        pages.groups = Some(site.join("page-groups.yaml"));
        pages.intros = Some(site.join("page-intros"));
    }
    Ok(pages.load(&config.folder)?)
}
