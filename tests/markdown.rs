//! Fixtures → pages.

#![allow(clippy::unwrap_used, clippy::panic)] // a test that cannot go on has failed

mod support;

use std::fmt::Write as _;

use specsmith::Model;
use specsmith::config::MarkdownConfig;
use specsmith::targets::Target as _;
use specsmith::targets::markdown::Markdown;

/// The site of the fixtures: no map, sample values and packages as in the repository's configuration.
fn pages() -> Markdown {
    let config: MarkdownConfig = toml::from_str(
        r#"
        path = "unused"
        theme = "waldur"
        samples = "specs/site/samples.yaml"
        "#,
    )
    .unwrap();
    config.load(&support::root()).unwrap()
}

#[test]
fn fixtures_give_their_pages() {
    let pages = pages();
    insta::glob!("../specs/fixtures", "*.{yaml,json}", |path| {
        let source = support::fixture(path);
        let model = Model::read(&source).unwrap();
        let rendering = pages.render(&model.api).unwrap();
        let mut text = String::new();
        for (path, page) in rendering.files.iter().filter(|(path, _)| path.as_str() != "index.md") {
            let _ = writeln!(text, "<<< {path} >>>\n{page}");
        }
        for operation in &rendering.left_out {
            let _ = writeln!(text, "left out: {} ({})", operation.operation, operation.reason);
        }
        support::settings(path).bind(|| insta::assert_snapshot!("markdown", text));
    });
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let source = support::fixture(&support::root().join("specs/marketplace.yaml"));
    let render = || pages().render(&Model::read(&source).unwrap().api).unwrap();
    assert_eq!(render(), render());
}
