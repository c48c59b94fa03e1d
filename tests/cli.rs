//! The program as its users call it: arguments, output, exit codes.

#![allow(clippy::unwrap_used, clippy::panic)] // a test that cannot go on has failed

mod support;

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn specsmith(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_specsmith"))
        .current_dir(folder)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// Exit code, standard output and standard error, as one text.
fn transcript(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    format!(
        "exit code {}\n--- out\n{}--- err\n{}",
        output.status.code().unwrap(),
        text(&output.stdout),
        text(&output.stderr)
    )
}

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Bikes, version: 2.1.0, contact: {name: Somebody}}
paths:
  /api/bikes/:
    get:
      operationId: bikes_list
      tags: [bikes]
      responses:
        '200': {description: All bikes.}
    head:
      operationId: bikes_count
      tags: [bikes]
      responses:
        '200': {description: How many.}
";

const CONFIG: &str = "\
spec = \"bikes.yaml\"
[[markdown]]
path = \"docs\"
theme = \"waldur\"
path-prefix = \"/api/\"
";

fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("bikes.yaml"), DOCUMENT).unwrap();
    std::fs::write(folder.path().join("specsmith.toml"), CONFIG).unwrap();
    folder
}

macro_rules! snapshot {
    ($name:literal, $value:expr) => {
        support::settings(Path::new($name)).bind(|| insta::assert_snapshot!("cli", $value))
    };
}

#[test]
fn help() {
    let folder = project();
    for (name, arguments) in [
        ("help", &["--help"][..]),
        ("help-generate", &["generate", "--help"]),
        ("help-inspect", &["inspect", "--help"]),
    ] {
        support::settings(Path::new(name)).bind(|| {
            insta::assert_snapshot!("cli", transcript(&specsmith(folder.path(), arguments, "")));
        });
    }
}

#[test]
fn generate_writes_checks_and_shows_what_differs() {
    let folder = project();
    snapshot!("generate", transcript(&specsmith(folder.path(), &["generate"], "")));
    snapshot!("check-fresh", transcript(&specsmith(folder.path(), &["generate", "--check"], "")));
    let changed = DOCUMENT.replace("All bikes.", "Every bike.");
    snapshot!("check-stale", transcript(&specsmith(folder.path(), &["generate", "--check", "-"], &changed)));
    let page = std::fs::read_to_string(folder.path().join("docs/uncategorized/bikes/bikes.md")).unwrap();
    assert!(page.contains("All bikes."), "--check changes nothing");
}

#[test]
fn inspect_reads_standard_input() {
    let folder = project();
    snapshot!("inspect", transcript(&specsmith(folder.path(), &["inspect", "-"], DOCUMENT)));
    snapshot!(
        "inspect-operation",
        transcript(&specsmith(folder.path(), &["inspect", "-", "--operation", "bikes_list"], DOCUMENT))
    );
    snapshot!("inspect-skipped", transcript(&specsmith(folder.path(), &["inspect", "-", "--skipped"], DOCUMENT)));
    snapshot!("inspect-no-such", transcript(&specsmith(folder.path(), &["inspect", "-", "--tag", "cars"], DOCUMENT)));
}

#[test]
fn exit_codes_tell_faults_apart() {
    let folder = project();
    let code = |arguments: &[&str], input: &str| specsmith(folder.path(), arguments, input).status.code().unwrap();
    assert_eq!(code(&["inspect", "-"], DOCUMENT), 0);
    assert_eq!(code(&["inspect", "-"], "openapi: 3.0.3"), 1);
    assert_eq!(code(&["inspect", "-", "--operation", "none"], DOCUMENT), 2);
    assert_eq!(code(&["inspect", "--no-such-option"], ""), 2);
    assert_eq!(code(&["inspect", "no-such-file.yaml"], ""), 3);
    assert_eq!(code(&["generate", "--config", "no-such-file.toml"], ""), 3);
    std::fs::write(folder.path().join("bad.toml"), "spec = 'bikes.yaml'\nmarkdwon = []\n").unwrap();
    assert_eq!(code(&["generate", "--config", "bad.toml"], ""), 2);
}

#[test]
fn a_bad_document_writes_nothing() {
    let folder = project();
    let output =
        specsmith(folder.path(), &["generate", "-"], "openapi: 3.0.3\ninfo: {title: x, version: '1'}\npaths: []\n");
    snapshot!("generate-bad-document", transcript(&output));
    assert!(!folder.path().join("docs").exists());
}

#[test]
fn templates_can_be_replaced() {
    let folder = project();
    let templates = folder.path().join("mine");
    std::fs::create_dir(&templates).unwrap();
    std::fs::write(templates.join("_httpie.md.jinja"), "    {{ operation.method }} {{ operation.path }}\n").unwrap();
    assert!(specsmith(folder.path(), &["generate", "--templates", "mine"], "").status.success());
    let page = std::fs::read_to_string(folder.path().join("docs/uncategorized/bikes/bikes.md")).unwrap();
    assert!(page.contains("=== \"HTTPie\"\n\n    GET `/api/bikes/`\n"));

    std::fs::write(templates.join("_httpie.md.jinja"), "{{ operation.methud }}").unwrap();
    snapshot!("template-undefined", transcript(&specsmith(folder.path(), &["generate", "--templates", "mine"], "")));
    std::fs::remove_file(templates.join("_httpie.md.jinja")).unwrap();
    std::fs::write(templates.join("_htpie.md.jinja"), "").unwrap();
    let output = transcript(&specsmith(folder.path(), &["generate", "--templates", "mine"], ""));
    assert!(output.contains("the closest name is `_httpie.md.jinja`"), "{output}");
}
