//! Invalid fixtures → the message that a person reads.

#![allow(clippy::unwrap_used, clippy::panic)] // a test that cannot go on has failed

mod support;

use std::path::Path;

use specsmith::diagnostics::{Code, Report, Style};
use specsmith::{Model, Source};

/// The report of a document, with its text.
fn report(path: &Path) -> (Report, Source) {
    let source = support::fixture(path);
    let report = Model::read(&source).map_or_else(|report| report, |model| model.report);
    (report, source)
}

#[test]
fn invalid_fixtures_give_their_messages() {
    insta::glob!("../specs/fixtures/invalid", "*.{yaml,json}", |path| {
        let (report, source) = report(path);
        let text = report.render(&source, Style::Plain);
        assert!(!text.is_empty(), "{} has no fault", path.display());
        support::settings(path).bind(|| insta::assert_snapshot!("diagnostics", text));
    });
}

/// A code that no fixture shows is a message that nobody has read.
#[test]
fn every_code_has_a_fixture() {
    let mut seen = Vec::new();
    for entry in std::fs::read_dir(support::root().join("specs/fixtures/invalid")).unwrap() {
        let (report, _) = report(&entry.unwrap().path());
        seen.extend(report.findings().iter().map(|finding| finding.code));
    }
    // `unreadable` is for what the grammar lets through and the types refuse: a fixture of it would be a bug.
    let missing: Vec<_> = Code::ALL.iter().filter(|code| !seen.contains(code) && **code != Code::Unreadable).collect();
    assert!(missing.is_empty(), "no fixture shows {missing:?}");
    assert!(!seen.contains(&Code::Unreadable), "the grammar lets something through that the types refuse");
}

/// References, compositions and aliases in long chains end in a message, not in an overflow of the stack.
#[test]
fn long_chains_end_in_a_message() {
    let chain = |link: &dyn Fn(usize) -> String, head: &str| {
        let links: String = (0..6000).map(link).collect();
        format!(
            "openapi: 3.0.3\ninfo: {{title: Chain, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{head}{links}"
        )
    };
    let composed =
        |n: usize| format!("    S{n}: {{allOf: [{{$ref: '#/components/schemas/S{}'}}], description: x}}\n", n + 1);
    let inner = |n: usize| {
        let next = format!("#/components/schemas/A/properties/p{}", n + 1);
        format!("        p{n}: {{type: array, items: {{$ref: '{next}'}}}}\n")
    };
    for text in [chain(&composed, ""), chain(&inner, "    A:\n      type: object\n      properties:\n")] {
        let report = Model::read(&Source::new("chain.yaml", text)).unwrap_err();
        assert!(report.findings().iter().any(|finding| finding.code == Code::ReferenceCycle));
    }
}
