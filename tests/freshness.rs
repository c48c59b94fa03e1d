//! What is committed below `generated/` is what the generator makes, and a second run touches nothing.

#![allow(clippy::unwrap_used, clippy::panic)] // a test that cannot go on has failed

mod support;

use std::path::Path;
use std::time::SystemTime;

use specsmith::Source;
use specsmith::config::Config;
use specsmith::generate::{Mode, generate};

fn config() -> (Config, Source) {
    let config = Config::load(&support::root().join("specsmith.toml")).unwrap();
    let source = Source::read(&config.resolve(&config.spec)).unwrap();
    (config, source)
}

#[test]
fn generated_files_are_fresh() {
    let (config, source) = config();
    let (_, outputs) = generate(&config, &source, Mode::Check).unwrap();
    assert!(!outputs.is_empty());
    for output in outputs {
        assert!(output.drift.is_empty(), "run `cargo xtask codegen`:\n{}", output.drift);
        // The record of what was made stands beside what was made.
        let on_disk = count_files(&output.path) - 1;
        assert_eq!(on_disk, output.files, "{} holds files that the generator does not make", output.path.display());
    }
}

#[test]
fn the_schema_of_inspect_is_fresh() {
    let published = std::fs::read_to_string(support::root().join("generated/schema/inspect.json")).unwrap();
    assert_eq!(published, specsmith::inspect::Inspection::json_schema(), "run `cargo xtask codegen`");
}

#[test]
fn a_second_run_touches_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (config, source) = config();
    let config = into(config, folder.path());
    let (_, first) = generate(&config, &source, Mode::Write).unwrap();
    assert!(first.iter().all(|output| output.changed.len() == output.files));
    let before = modification_times(folder.path());
    let (_, second) = generate(&config, &source, Mode::Write).unwrap();
    assert!(second.iter().all(|output| output.changed.is_empty()));
    assert_eq!(before, modification_times(folder.path()));
}

#[test]
fn what_is_no_longer_made_is_removed_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let (config, source) = config();
    let config = into(config, folder.path());
    generate(&config, &source, Mode::Write).unwrap();
    let page = folder.path().join("docs/ordering/orders-and-resources/orders.md");
    let own = folder.path().join("docs/ordering/own.md");
    std::fs::write(&own, "mine").unwrap();

    let smaller = Source::new("smaller.yaml", source.text().replace("/api/marketplace-orders/", "/api/carts/"));
    let (_, outputs) = generate(&config, &smaller, Mode::Check).unwrap();
    assert!(outputs[0].drift.stale.iter().any(|path| path.as_str().ends_with("orders.md")));
    assert!(page.exists(), "a check changes nothing");
    generate(&config, &smaller, Mode::Write).unwrap();
    assert!(!page.exists() && own.exists());
}

/// The same outputs, in another folder.
fn into(mut config: Config, folder: &Path) -> Config {
    for markdown in &mut config.markdown {
        markdown.path = folder.join("docs");
    }
    for client in &mut config.rust_client {
        client.path = folder.join("client");
    }
    for server in &mut config.rust_server {
        server.path = folder.join("server");
    }
    config
}

fn walk(folder: &Path, visit: &mut dyn FnMut(&Path)) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, visit) } else { visit(&path) }
    }
}

fn count_files(folder: &Path) -> usize {
    let mut count = 0;
    walk(folder, &mut |_| count += 1);
    count
}

fn modification_times(folder: &Path) -> Vec<(String, SystemTime)> {
    let mut times = Vec::new();
    walk(folder, &mut |path| {
        times.push((path.display().to_string(), path.metadata().unwrap().modified().unwrap()));
    });
    times.sort();
    times
}
