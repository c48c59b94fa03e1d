//! Fixtures → the model, as people read it.

#![allow(clippy::unwrap_used, clippy::panic)] // a test that cannot go on has failed

mod support;

use std::fmt::Write as _;

use specsmith::Model;
use specsmith::diagnostics::Style;
use specsmith::inspect::{Inspection, Selection};

#[test]
fn fixtures_give_their_models() {
    insta::glob!("../specs/fixtures", "*.{yaml,json}", |path| {
        let source = support::fixture(path);
        let model = Model::read(&source).unwrap_or_else(|report| panic!("{}", report.render(&source, Style::Plain)));
        let mut text = Inspection::new(&model, &Selection::default()).describe(&model);
        for skipped in &model.skipped {
            let _ = writeln!(text, "\nSkipped: #{} ({:?})", skipped.pointer, skipped.reason);
        }
        if !model.report.findings().is_empty() {
            let _ = write!(text, "\n{}", model.report.render(&source, Style::Plain));
        }
        support::settings(path).bind(|| insta::assert_snapshot!("lowering", text));
    });
}

/// Some readers of YAML stop at three megabytes.
#[test]
fn a_document_may_be_large() {
    let mut text =
        String::from("openapi: 3.0.3\ninfo: {title: Large, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n");
    let description = "as is written here at length ".repeat(40);
    for number in 0..3000 {
        let _ = write!(text, "    S{number}:\n      type: string\n      description: {description}\n");
    }
    assert!(text.len() > 3 * 1024 * 1024);
    let model = Model::read(&specsmith::Source::new("large.yaml", text)).unwrap();
    assert_eq!(model.api.types.iter().count(), 3000);
}
