//! `schemathesis`: a mock of our document, driven by a program that makes right and wrong requests of the document and
//! checks every answer against it.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result, bail, ensure};

use crate::codegen::{root, target};

/// The version that the checks are known to pass with; a newer one may find more.
const VERSION: &str = "4.32.5";
/// The token that the mock lets in, so that others can be seen to be refused.
const TOKEN: &str = "schemathesis";

pub(crate) fn run(document: &Path, examples: u32, seed: u64) -> Result<()> {
    let document = std::fs::canonicalize(document).with_context(|| format!("no file {}", document.display()))?;
    let folder = target().join(format!("schemathesis-{VERSION}"));
    let program = install(&folder)?;
    let mock = Mock::start(&document)?;
    let status = Command::new(program)
        .current_dir(&folder)
        .env("SCHEMATHESIS_HOOKS", "hooks")
        .env("PYTHONPATH", root().join("xtask/src/schemathesis"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .arg("run")
        .arg(&document)
        .args(["--url", &mock.url, "--header", &format!("Authorization: Token {TOKEN}")])
        .args(["--checks", "all", "--mode", "all", "--phases", "examples,coverage,fuzzing,stateful"])
        .args(["--max-examples", &examples.to_string(), "--seed", &seed.to_string(), "--continue-on-failure"])
        .status()?;
    ensure!(status.success(), "schemathesis found failures");
    Ok(())
}

/// The program, installed below the target folder unless it is there.
fn install(folder: &Path) -> Result<PathBuf> {
    let program = folder.join("bin/schemathesis");
    if program.is_file() {
        return Ok(program);
    }
    std::fs::create_dir_all(folder)?;
    let venv = Command::new("python3").args(["-m", "venv"]).arg(folder).status();
    ensure!(venv.context("cannot run python3")?.success(), "`python3 -m venv` failed: is the module venv there?");
    let wanted = format!("schemathesis=={VERSION}");
    let pip = Command::new(folder.join("bin/python"))
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", &wanted])
        .status()
        .context("cannot run pip")?;
    if !pip.success() {
        bail!("pip could not install {wanted}: the Python package index must be reachable for this check");
    }
    Ok(program)
}

/// `specsmith mock` on a free port, until it is dropped.
struct Mock {
    child: Child,
    url: String,
}

impl Mock {
    fn start(document: &Path) -> Result<Self> {
        let built =
            Command::new(env!("CARGO")).current_dir(root()).args(["build", "--quiet", "-p", "specsmith"]).status()?;
        ensure!(built.success(), "specsmith does not compile");
        let mut child = Command::new(target().join("debug/specsmith"))
            .arg("mock")
            .arg(document)
            .args(["--port", "0", "--token", TOKEN])
            .stdout(Stdio::piped())
            .spawn()?;
        let out = child.stdout.take().context("the mock has no output")?;
        let mut mock = Self { child, url: String::new() };
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line)?;
        let url = line.split_whitespace().find(|word| word.starts_with("http://"));
        url.context("the mock does not start")?.clone_into(&mut mock.url);
        Ok(mock)
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to do.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
