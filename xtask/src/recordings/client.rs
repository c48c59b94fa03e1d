//! An API and recorded answers → what the client, rendered, built and called over HTTP, makes of each.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context as _, Result, anyhow, ensure};
use serde::Deserialize;
use serde_json::Value;
use specsmith::ir::Api;
use specsmith::output::FileTree;
use specsmith::targets::Target as _;
use specsmith::targets::rust_client::{Options, RustClient};

use super::Answer;
use super::program::{Program, program};
use super::replay::Server;
use crate::codegen::{root, target};

/// What the client made of an answer.
#[derive(Deserialize)]
pub(super) struct Seen {
    /// The drift that it reported; nothing where it did not decode the answer.
    pub(super) drift: Option<Vec<Drifted>>,
    pub(super) error: Option<String>,
    /// The error under strict decoding.
    pub(super) strict: Option<String>,
}

/// A place where the client says that the answer departs from the document.
#[derive(Deserialize)]
pub(super) struct Drifted {
    pub(super) kind: String,
    pub(super) pointer: String,
    pub(super) expected: String,
    pub(super) found: Value,
}

/// Lets the client read every answer.
pub(super) fn run(api: &Api, answers: &[Answer<'_>]) -> Result<Vec<Seen>> {
    let options = Options { name: String::from("client"), ..Options::default() };
    let files = RustClient { options, document: None }.render(api)?.files;
    let mut operations: Vec<String> = answers.iter().map(|answer| answer.found.id()).collect();
    operations.sort();
    operations.dedup();
    let program = program(&files, &operations)?;
    let folder = target().join("recordings");
    write(&folder, &files, &program)?;
    let calls: Vec<String> = (answers.iter().enumerate())
        .filter_map(|(index, answer)| Some(format!("{index} {}\n", operations.binary_search(&answer.found.id()).ok()?)))
        .collect();
    let seen = build_and_call(&folder, answers, calls.concat())?;
    ensure!(seen.len() == answers.len(), "the program told of {} answers, not of {}", seen.len(), answers.len());
    Ok(seen)
}

/// A workspace of the client and the program. It keeps to this workspace's versions of dependencies.
fn write(folder: &Path, files: &FileTree, program: &Program) -> Result<()> {
    files.write(&folder.join("client"))?;
    let features: Vec<String> = program.features.iter().map(|feature| format!("{feature:?}")).collect();
    let package = format!(
        "[package]\nname = \"replay\"\nedition = \"2024\"\n\n[dependencies]\nserde_json = \"1\"\n\
         client = {{ path = \"../client\", default-features = false, features = [{}] }}\n\
         tokio = {{ version = \"1\", default-features = false, features = [\"macros\", \"rt-multi-thread\"] }}\n",
        features.join(", ")
    );
    fs::create_dir_all(folder.join("replay/src"))?;
    fs::write(folder.join("replay/Cargo.toml"), package)?;
    fs::write(folder.join("replay/src/main.rs"), &program.code)?;
    let workspace =
        "[workspace]\nmembers = [\"client\", \"replay\"]\nresolver = \"3\"\n\n[profile.dev]\ndebug = false\n";
    fs::write(folder.join("Cargo.toml"), workspace)?;
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(())
}

fn build_and_call(folder: &Path, answers: &[Answer<'_>], calls: String) -> Result<Vec<Seen>> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(folder).args(["build", "--quiet", "--package", "replay", "--target-dir", "target"]);
    ensure!(cargo.status()?.success(), "the client or the program that calls it does not build: {}", folder.display());
    let server = Server::bind()?;
    let program = folder.join("target/debug").join(format!("replay{}", std::env::consts::EXE_SUFFIX));
    let address = server.address()?;
    let output = thread::scope(|scope| {
        scope.spawn(|| server.serve(answers));
        let output = call(&program, &address, calls);
        server.stop()?;
        output
    })?;
    output.lines().map(|line| serde_json::from_str(line).with_context(|| line.to_owned())).collect()
}

/// Runs the program, and returns what it writes.
fn call(program: &Path, server: &str, calls: String) -> Result<String> {
    let mut child = Command::new(program).arg(server).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let mut stdin = child.stdin.take().context("no standard input")?;
    let writer = thread::spawn(move || stdin.write_all(calls.as_bytes()));
    let output = child.wait_with_output()?;
    writer.join().map_err(|_| anyhow!("the lines were not written"))??;
    ensure!(output.status.success(), "the program that calls the client failed");
    Ok(String::from_utf8(output.stdout)?)
}
