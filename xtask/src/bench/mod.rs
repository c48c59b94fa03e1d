//! `bench`: the main job against parsing alone, in one run, so that the machine's speed cancels out.

mod calls;
mod compile;
mod measure;
mod peer;

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow, ensure};
use specsmith::diagnostics::Style;
use specsmith::targets::Target;
use specsmith::targets::markdown::Markdown;
use specsmith::targets::rust_client::RustClient;
use specsmith::targets::rust_server::RustServer;
use specsmith::{Model, Source};

pub(crate) use self::compile::{Compiling, run as compile};
pub(crate) use self::measure::print;
use crate::codegen::{pages_with_site, target};

/// How often each job is measured; the two take turns.
const ROUNDS: usize = 9;

/// What must not be exceeded.
pub(crate) struct Limits {
    pub(crate) ratio: Option<f64>,
    pub(crate) megabytes: Option<u64>,
}

/// The times of one run of the main job.
struct Job {
    read: Duration,
    render: Duration,
    write: Duration,
}

impl Job {
    fn total(&self) -> Duration {
        self.read + self.render + self.write
    }
}

pub(crate) fn run(spec: &Path, site: Option<&Path>, limits: &Limits) -> Result<()> {
    let pages = pages_with_site(site)?;
    let text = fs::read_to_string(spec).with_context(|| spec.display().to_string())?;
    let mut alone = Vec::new();
    let mut jobs = Vec::new();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let document: openapiv3::OpenAPI = serde_yaml::from_str(&text)?;
        alone.push(start.elapsed());
        drop(black_box(document));
        jobs.push(main_job(spec, &pages)?);
    }
    let floor = median(alone);
    let total = median(jobs.iter().map(Job::total).collect());
    let ratio = total.as_secs_f64() / floor.as_secs_f64();
    println!("{}, medians of {ROUNDS}:", spec.display());
    println!("  serde_yaml into openapiv3  {:7.1} ms", milliseconds(floor));
    println!("  the main job               {:7.1} ms, {ratio:.2} times as long", milliseconds(total));
    println!("    read into the model      {:7.1} ms", milliseconds(median(jobs.iter().map(|job| job.read).collect())));
    println!(
        "    render all pages         {:7.1} ms",
        milliseconds(median(jobs.iter().map(|job| job.render).collect()))
    );
    println!(
        "    write all pages          {:7.1} ms",
        milliseconds(median(jobs.iter().map(|job| job.write).collect()))
    );
    let client = rendering(spec, &RustClient::default())?;
    println!("  render a Rust client       {:7.1} ms, beside the job", milliseconds(client));
    let server = rendering(spec, &RustServer::default())?;
    println!("  render a Rust server       {:7.1} ms, beside the job", milliseconds(server));
    let megabytes = peak_of_child(spec, site)?;
    println!("  peak memory of one run     {megabytes:7} MB");
    ensure!(limits.ratio.is_none_or(|limit| ratio <= limit), "the ratio {ratio:.2} is over the limit");
    ensure!(limits.megabytes.is_none_or(|limit| megabytes <= limit), "{megabytes} MB are over the limit");
    Ok(())
}

/// Reads, renders and writes into a new folder, which is removed again.
fn main_job(spec: &Path, pages: &Markdown) -> Result<Job> {
    let start = Instant::now();
    let source = Source::read(spec)?;
    let model = Model::read(&source).map_err(|report| anyhow!(report.render(&source, Style::Plain)))?;
    let read = start.elapsed();
    let start = Instant::now();
    let files = pages.render(&model.api)?.files;
    let render = start.elapsed();
    let folder = scratch();
    let start = Instant::now();
    files.write(&folder)?;
    let write = start.elapsed();
    fs::remove_dir_all(&folder)?;
    Ok(Job { read, render, write })
}

/// The time that a target takes from the model to formatted files in memory.
fn rendering(spec: &Path, target: &dyn Target) -> Result<Duration> {
    let source = Source::read(spec)?;
    let model = Model::read(&source).map_err(|report| anyhow!(report.render(&source, Style::Plain)))?;
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let rendering = target.render(&model.api)?;
        times.push(start.elapsed());
        drop(black_box(rendering));
    }
    Ok(median(times))
}

fn scratch() -> PathBuf {
    target().join(format!("bench-{}", std::process::id()))
}

/// What a process of its own needs at most.
fn peak_of_child(spec: &Path, site: Option<&Path>) -> Result<u64> {
    let mut child = Command::new(std::env::current_exe()?);
    child.arg("peak").arg(spec);
    if let Some(site) = site {
        child.arg("--site").arg(site);
    }
    let output = child.output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?.trim().parse()?)
}

/// Does the main job once and prints the peak of this process's memory in megabytes.
pub(crate) fn peak(spec: &Path, site: Option<&Path>) -> Result<()> {
    main_job(spec, &pages_with_site(site)?)?;
    let status = fs::read_to_string("/proc/self/status").context("peak memory is known on Linux only")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).context("no VmHWM")?;
    let kilobytes: u64 = line.split_whitespace().next().context("no figure")?.parse()?;
    println!("{}", kilobytes.div_ceil(1024));
    Ok(())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
