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
