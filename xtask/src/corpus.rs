//! `conformance --corpus`: every document gives a model, or an error with a place; none a panic, none takes long.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use crate::files;

/// Longest time that one document may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// What became of a document.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Model,
    /// Refused with a place, for the codes of its errors.
    Refused(String),
    /// Something that must not happen.
    Failed(String),
}

pub(crate) fn run(folder: &Path) -> Result<()> {
    let program = build()?;
    let documents = documents(folder)?;
    ensure!(!documents.is_empty(), "{} holds no documents", folder.display());
    let mut table: BTreeMap<Outcome, Vec<&str>> = BTreeMap::new();
    for document in &documents {
        table.entry(read(&program, &folder.join(document))?).or_default().push(document);
    }
    println!("{:>6}  outcome", "files");
    for (outcome, files) in &table {
        let (name, example) = match outcome {
            Outcome::Model => (String::from("model"), String::new()),
            Outcome::Refused(codes) => (format!("refused: {codes}"), format!("  (such as {})", files[0])),
            Outcome::Failed(what) => (format!("FAILED: {what}"), format!("  ({})", files.join(", "))),
        };
        println!("{:>6}  {name}{example}", files.len());
    }
    let failed =
        table.iter().filter(|(outcome, _)| matches!(outcome, Outcome::Failed(_))).map(|(_, files)| files.len());
    let failed: usize = failed.sum();
    ensure!(failed == 0, "{failed} of {} documents failed", documents.len());
    Ok(())
}

fn build() -> Result<PathBuf> {
    let root = crate::codegen::root();
    let built = Command::new(env!("CARGO")).current_dir(&root).args(["build", "--quiet", "--release"]).status()?;
    ensure!(built.success(), "the program does not build");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    Ok(target.join("release").join("specsmith"))
}

/// The documents that `manifest.tsv` lists, or else every YAML and JSON file.
fn documents(folder: &Path) -> Result<Vec<String>> {
    if let Ok(manifest) = fs::read_to_string(folder.join("manifest.tsv")) {
        let files = manifest.lines().skip(1).filter_map(|line| line.split('\t').next());
        return Ok(files.map(str::to_owned).collect());
    }
    let documents = files::below(folder)?.into_iter().filter(|path| files::ends_with(path, &["yaml", "yml", "json"]));
    Ok(documents.map(|path| files::name(folder, &path)).collect())
}

fn read(program: &Path, document: &Path) -> Result<Outcome> {
    let errors = tempfile()?;
    let mut child = Command::new(program)
        .arg("inspect")
        .arg(document)
        .stdout(Stdio::null())
        .stderr(fs::File::create(&errors)?)
        .spawn()
        .context("the program does not start")?;
    let Some(status) = wait(&mut child)? else {
        return Ok(Outcome::Failed(format!("took over {} s", PATIENCE.as_secs())));
    };
    let messages = fs::read_to_string(&errors)?;
    Ok(match status.code() {
        Some(0) => Outcome::Model,
        Some(1) => refused(&messages),
        code => Outcome::Failed(format!("exit code {code:?}")),
    })
}

fn tempfile() -> Result<PathBuf> {
    let folder = crate::codegen::root().join("target");
    fs::create_dir_all(&folder)?;
    Ok(folder.join(format!("corpus-{}.txt", std::process::id())))
}

/// How the program ended; nothing if the program had to be stopped.
fn wait(child: &mut Child) -> Result<Option<ExitStatus>> {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        sleep(Duration::from_millis(2));
    }
    child.kill()?;
    child.wait()?;
    Ok(None)
}

/// Every error must say where it is.
fn refused(messages: &str) -> Outcome {
    let mut codes: Vec<&str> = Vec::new();
    let mut lines = messages.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(rest) = line.strip_prefix("error") else { continue };
        let place = lines.peek().is_some_and(|next| next.trim_start().starts_with("-->"));
        if !place {
            return Outcome::Failed(format!("a message without a place: {line}"));
        }
        codes.extend(rest.strip_prefix('[').and_then(|rest| rest.split(']').next()));
    }
    codes.sort_unstable();
    codes.dedup();
    if codes.is_empty() {
        Outcome::Failed(String::from("refused without an error"))
    } else {
        Outcome::Refused(codes.join(", "))
    }
}
