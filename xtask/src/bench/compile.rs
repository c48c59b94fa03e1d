//! `bench --compile`: what a document's client and server cost those who compile them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, anyhow, ensure};
use clap::Args;
use specsmith::diagnostics::Style;
use specsmith::output::{FileTree, RelPath};
use specsmith::targets::Target as _;
use specsmith::targets::rust_client::{Options, RustClient};
use specsmith::targets::rust_server::{self, RustServer};
use specsmith::{Model, Source};

use super::calls::{CALLS, Calls, calls, no_calls};
use super::measure::{Taken, measured};
use super::peer;
use crate::{codegen, files};

/// What is measured, and what must not be exceeded. Limits of time are in seconds of all cores together: those differ
/// less than seconds by the clock on a machine that does other work too.
#[derive(Args)]
pub(crate) struct Compiling {
    /// The group of operations that is compiled alone, and of which ten are called.
    #[arg(long, default_value = "marketplace", value_name = "NAME")]
    group: String,
    /// The crate that another generator made of the same document, to check in the same run.
    #[arg(long, value_name = "FOLDER")]
    peer: Option<PathBuf>,
    /// Leave out what is built with `--release`.
    #[arg(long)]
    checks_only: bool,
    /// Fail if `cargo check` of the client takes more seconds of all cores together than this.
    #[arg(long, value_name = "SECONDS")]
    max_check_seconds: Option<f64>,
    /// Fail if `cargo check` of the client takes more memory than this.
    #[arg(long, value_name = "MEGABYTES")]
    max_check_megabytes: Option<i64>,
    /// Fail if `cargo check` of the server takes more seconds of all cores together than this.
    #[arg(long, value_name = "SECONDS")]
    max_server_seconds: Option<f64>,
    /// Fail if `cargo check` of the server takes more memory than this.
    #[arg(long, value_name = "MEGABYTES")]
    max_server_megabytes: Option<i64>,
    /// Fail if `cargo check` of the group takes a greater part of the time of the whole than this.
    #[arg(long, value_name = "RATIO")]
    max_group_share: Option<f64>,
    /// Fail if `cargo check` of the client takes a greater part of the peer's time than this.
    #[arg(long, value_name = "RATIO")]
    max_peer_ratio: Option<f64>,
}

/// Measures, prints a table, and then fails if something was too much.
pub(crate) fn run(spec: &Path, options: &Compiling) -> Result<()> {
    let (client, server) = render(spec)?;
    let calls = calls(&client, &options.group)?;
    let scratch = Scratch::new(&client, &server, &calls)?;
    let is_code = |path: &RelPath| files::ends_with(Path::new(path.as_str()), &["rs"]);
    let code: Vec<&str> = client.iter().filter(|(path, _)| is_code(path)).map(|(_, text)| text).collect();
    let lines: usize = code.iter().map(|text| text.lines().count()).sum();
    println!("{}: a client of {} modules, {lines} lines", spec.display(), code.len());
    println!("{:<42} {:>8} {:>8} {:>8}", "", "wall s", "cpu s", "peak MB");
    let figures = checks(&scratch, options)?;
    if !options.checks_only {
        releases(&scratch, &calls)?;
    }
    println!("called are {}", calls.operations.join(", "));
    options.hold(&figures)
}

/// The client and the server of a document.
fn render(spec: &Path) -> Result<(FileTree, FileTree)> {
    let source = Source::read(spec)?;
    let model = Model::read(&source).map_err(|report| anyhow!(report.render(&source, Style::Plain)))?;
    let options = Options { name: String::from("client"), ..Options::default() };
    let client = RustClient { options, document: None }.render(&model.api)?.files;
    let options = rust_server::Options { name: String::from("server"), ..Default::default() };
    let server = RustServer { options, ..RustServer::default() }.render(&model.api)?.files;
    Ok((client, server))
}

/// What limits are about.
struct Figures {
    whole: Taken,
    group: Taken,
    server: Taken,
    peer: Option<Taken>,
}

fn checks(scratch: &Scratch, options: &Compiling) -> Result<Figures> {
    let group = format!("rustls,{}", options.group);
    scratch.prepare("check")?;
    let whole = row("cargo check", &scratch.cargo("check", "client", None))?;
    let nothing = row("  no group", &scratch.cargo("check", "client", Some("rustls")))?;
    let part = row(&format!("  the group {}", options.group), &scratch.cargo("check", "client", Some(&group)))?;
    row(&format!("  a program of {CALLS} calls, without the client"), &scratch.cargo("check", "calls", None))?;
    println!("  the group is {:.1} % of the whole, no group {:.1} %", percent(part, whole), percent(nothing, whole));
    let server = row("cargo check of the server", &scratch.cargo("check", "server", None))?;
    let peer = match &options.peer {
        Some(folder) => {
            let peer = row("cargo check of the peer", &peer::prepare(folder, &scratch.folder)?)?;
            println!("  the client takes {:.1} % of its time", percent(whole, peer));
            Some(peer)
        }
        None => None,
    };
    Ok(Figures { whole, group: part, server, peer })
}

fn releases(scratch: &Scratch, calls: &Calls) -> Result<()> {
    scratch.prepare("build")?;
    row("cargo build --release", &scratch.cargo("build", "client", None))?;
    row("  no group", &scratch.cargo("build", "client", Some("rustls")))?;
    row("  a program of no calls, without the client", &scratch.cargo("build", "no-calls", None))?;
    row(
        &format!("  a program of {} calls, without the client", calls.operations.len()),
        &scratch.cargo("build", "calls", None),
    )?;
    Ok(())
}

fn row(name: &str, command: &Command) -> Result<Taken> {
    let taken = measured(command)?;
    println!("{name:<42} {:8.1} {:8.1} {:8}", taken.wall, taken.cpu, taken.megabytes);
    Ok(taken)
}

fn percent(part: Taken, whole: Taken) -> f64 {
    part.cpu / whole.cpu * 100.0
}

impl Compiling {
    fn hold(&self, figures: &Figures) -> Result<()> {
        let Figures { whole, group, server, peer } = figures;
        let mut faults = Vec::new();
        let mut limit = |name: &str, figure: f64, most: Option<f64>| {
            faults
                .extend(most.filter(|most| figure > *most).map(|most| format!("{name}: {figure:.2}, at most {most}")));
        };
        limit("seconds of `cargo check`", whole.cpu, self.max_check_seconds);
        limit("seconds of `cargo check` of the server", server.cpu, self.max_server_seconds);
        limit("part of the group", group.cpu / whole.cpu, self.max_group_share);
        if let Some(peer) = peer {
            limit("part of the peer's time", whole.cpu / peer.cpu, self.max_peer_ratio);
        }
        for (name, taken, most) in
            [("", whole, self.max_check_megabytes), (" of the server", server, self.max_server_megabytes)]
        {
            if let Some(most) = most.filter(|most| taken.megabytes > *most) {
                faults.push(format!("megabytes of `cargo check`{name}: {}, at most {most}", taken.megabytes));
            }
        }
        ensure!(faults.is_empty(), "too much: {}", faults.join("; "));
        Ok(())
    }
}

/// A workspace of the client, two programs that use it, and the server.
struct Scratch {
    folder: PathBuf,
}

impl Scratch {
    fn new(client: &FileTree, server: &FileTree, calls: &Calls) -> Result<Self> {
        let folder = codegen::target().join("bench");
        client.write(&folder.join("client"))?;
        server.write(&folder.join("server"))?;
        for (name, code) in [("calls", &calls.code), ("no-calls", &no_calls()?)] {
            // No feature of tokio that the client does not ask for: it would be built anew, and all that needs it.
            let package = format!(
                "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\nclient = {{ path = \"../client\" }}\n\
                 tokio = {{ version = \"1\", default-features = false, features = [\"rt\"] }}\n"
            );
            fs::create_dir_all(folder.join(name).join("src"))?;
            fs::write(folder.join(name).join("Cargo.toml"), package)?;
            fs::write(folder.join(name).join("src/main.rs"), code)?;
        }
        fs::write(
            folder.join("Cargo.toml"),
            "[workspace]\nmembers = [\"client\", \"calls\", \"no-calls\", \"server\"]\nresolver = \"3\"\n",
        )?;
        // The versions that this repository builds with.
        fs::copy(codegen::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self { folder })
    }

    /// Builds what the client depends on, and forgets what was built of the client itself.
    fn prepare(&self, command: &str) -> Result<()> {
        let mut build = self.cargo(command, "client", Some("rustls"));
        ensure!(build.status()?.success(), "the client without a group does not compile");
        if command == "check" {
            // There is no part of the server that could be built for its dependencies alone.
            ensure!(self.cargo(command, "server", None).status()?.success(), "the server does not compile");
        }
        let mut clean = self.command("clean");
        clean.args(["--package", "client", "--package", "calls", "--package", "no-calls", "--package", "server"]);
        if command == "build" {
            clean.arg("--release");
        }
        ensure!(clean.status()?.success(), "{clean:?} failed");
        Ok(())
    }

    /// A command of Cargo on one package, with all its features or those that are named.
    fn cargo(&self, command: &str, package: &str, features: Option<&str>) -> Command {
        let mut cargo = self.command(command);
        cargo.args(["--package", package]);
        if command == "build" {
            cargo.arg("--release");
        }
        if let Some(features) = features {
            cargo.args(["--no-default-features", "--features", features]);
        }
        cargo
    }

    fn command(&self, command: &str) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .current_dir(&self.folder)
            .args([command, "--quiet", "--target-dir", "target"])
            .env("CARGO_INCREMENTAL", "0");
        cargo
    }
}
