//! `conformance --reference`: rendered pages against published ones, byte for byte.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, ensure};
use specsmith::diagnostics::Style;
use specsmith::output::FileTree;
use specsmith::targets::Target as _;
use specsmith::{Model, Source};

use crate::codegen::pages_with_site;
use crate::files;
use crate::sections::sections;

/// How many of something there are, and how many are identical.
#[derive(Default, Clone, Copy)]
struct Score {
    identical: usize,
    total: usize,
}

impl Score {
    fn count(&mut self, identical: bool) {
        self.identical += usize::from(identical);
        self.total += 1;
    }

    fn add(&mut self, other: Self) {
        self.identical += other.identical;
        self.total += other.total;
    }
}

pub(crate) fn run(reference: &Path, min_pages: usize, min_sections: usize) -> Result<()> {
    let (mut pages, mut operations, mut failed) = (Score::default(), Score::default(), 0);
    let mut versions: Vec<_> = fs::read_dir(reference)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    versions.sort();
    for version in
        versions.iter().filter(|version| version.join("openapi.yaml").exists() && version.join("pages").is_dir())
    {
        let (version_pages, version_operations) = match compare(version, &reference.join("site")) {
            Ok(scores) => scores,
            Err(error) => {
                println!("{}: {error:#}", version.display());
                failed += 1;
                continue;
            }
        };
        println!(
            "{}: pages {} / {} identical, operation sections {} / {} identical",
            version.file_name().unwrap_or_default().display(),
            version_pages.identical,
            version_pages.total,
            version_operations.identical,
            version_operations.total
        );
        pages.add(version_pages);
        operations.add(version_operations);
    }
    ensure!(failed == 0, "{failed} versions could not be compared");
    ensure!(pages.total > 0, "{} holds no version with pages", reference.display());
    ensure!(pages.identical >= min_pages, "{} identical pages, {min_pages} are demanded", pages.identical);
    ensure!(
        operations.identical >= min_sections,
        "{} identical sections, {min_sections} are demanded",
        operations.identical
    );
    Ok(())
}

fn compare(version: &Path, site: &Path) -> Result<(Score, Score)> {
    let rendered = render(&version.join("openapi.yaml"), site)?;
    let published = read_pages(&version.join("pages"))?;
    let (mut pages, mut operations) = (Score::default(), Score::default());
    for (path, published) in &published {
        let ours = rendered.get(path).unwrap_or_default();
        pages.count(ours == published);
        if ours != published {
            println!("  {path} differs{}", first_difference(published, ours));
        }
        let ours = sections(ours);
        for section in sections(published) {
            operations.count(ours.contains(&section));
        }
    }
    if published.contains_key("index.md") {
        for (path, _) in rendered.iter().filter(|(path, _)| !published.contains_key(path.as_str())) {
            println!("  {path} is not published");
            pages.total += 1;
        }
    }
    Ok((pages, operations))
}

fn render(document: &Path, site: &Path) -> Result<FileTree> {
    let source = Source::read(document)?;
    let model = Model::read(&source).map_err(|report| anyhow!(report.render(&source, Style::Plain)))?;
    Ok(pages_with_site(Some(site))?.render(&model.api)?.files)
}

fn read_pages(folder: &Path) -> Result<BTreeMap<String, String>> {
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        Ok((files::name(folder, &path), text))
    };
    files::below(folder)?.into_iter().map(read).collect()
}

fn first_difference(published: &str, ours: &str) -> String {
    if ours.is_empty() {
        return String::from(": it was not rendered");
    }
    let mut lines = published.lines().zip(ours.lines()).enumerate();
    match lines.find(|(_, (published, ours))| published != ours) {
        Some((index, (published, ours))) => format!(" at line {}:\n    - {published}\n    + {ours}", index + 1),
        None => format!(": {} lines are published, {} rendered", published.lines().count(), ours.lines().count()),
    }
}
