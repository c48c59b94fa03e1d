//! A command → how long it ran, the processor time of all its processes, and the memory of the largest.
//!
//! The system counts per waiting process, for all children that it ever had. So each command gets a process of its own
//! to be waited for by: this program again, as `cargo xtask measure`.

use std::ffi::OsString;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeVal;
use serde::{Deserialize, Serialize};

/// What a command took.
#[derive(Clone, Copy, Deserialize, Serialize)]
pub(crate) struct Taken {
    /// Seconds by the clock.
    pub(super) wall: f64,
    /// Seconds of all cores.
    pub(super) cpu: f64,
    /// Peak memory of the largest process.
    pub(super) megabytes: i64,
}

/// Measures a command in a process of its own.
pub(super) fn measured(command: &Command) -> Result<Taken> {
    let mut measuring = Command::new(std::env::current_exe()?);
    measuring.args(["measure", "--"]).arg(command.get_program()).args(command.get_args()).stderr(Stdio::inherit());
    if let Some(folder) = command.get_current_dir() {
        measuring.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        measuring.env(name, value.unwrap_or_default());
    }
    let output = measuring.output()?;
    ensure!(output.status.success(), "{command:?} failed");
    serde_json::from_slice(&output.stdout).with_context(|| format!("{command:?}"))
}

/// Runs a command and prints what it took; what it prints itself is left out.
pub(crate) fn print(command: &[OsString]) -> Result<()> {
    let (program, arguments) = command.split_first().context("no command")?;
    let start = Instant::now();
    let status = Command::new(program).args(arguments).stdout(Stdio::null()).status()?;
    let wall = start.elapsed().as_secs_f64();
    ensure!(status.success(), "{status}");
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let cpu = seconds(usage.user_time()) + seconds(usage.system_time());
    let taken = Taken { wall, cpu, megabytes: megabytes(usage.max_rss()) };
    println!("{}", serde_json::to_string(&taken)?);
    Ok(())
}

fn seconds(time: TimeVal) -> f64 {
    std::time::Duration::new(time.tv_sec().unsigned_abs(), 0).as_secs_f64()
        + std::time::Duration::from_micros(time.tv_usec().unsigned_abs()).as_secs_f64()
}

/// Linux counts in kilobytes, macOS in bytes.
fn megabytes(max_rss: i64) -> i64 {
    if cfg!(target_os = "macos") { max_rss / 1024 / 1024 } else { max_rss / 1024 }
}
