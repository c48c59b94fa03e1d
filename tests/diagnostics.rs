//! Invalid fixtures → the message that a person reads.

mod support;

use specsmith::Model;
use specsmith::diagnostics::{Code, Severity, Style};

#[test]
fn invalid_fixtures_give_their_messages() {
    insta::glob!("../specs/fixtures/invalid", "*", |path| {
        let source = support::fixture(path);
        let report = match Model::read(&source) {
            Ok(model) => model.report,
            Err(report) => report,
        };
        assert!(!report.findings().is_empty(), "{} has no fault", path.display());
        support::settings(path).bind(|| insta::assert_snapshot!("diagnostics", report.render(&source, Style::Plain)));
    });
}

/// A code that no fixture shows is a message that nobody has read.
#[test]
fn every_code_has_a_fixture() {
    let mut seen = Vec::new();
    for entry in std::fs::read_dir(support::root().join("specs/fixtures/invalid")).unwrap() {
        let source = support::fixture(&entry.unwrap().path());
        let report = Model::read(&source).map_or_else(|report| report, |model| model.report);
        seen.extend(report.findings().iter().map(|finding| finding.code));
    }
    // `unreadable` is for what the grammar lets through and the types refuse: a fixture of it would be a bug.
    let missing: Vec<_> = Code::ALL.iter().filter(|code| !seen.contains(code) && **code != Code::Unreadable).collect();
    assert!(missing.is_empty(), "no fixture shows {missing:?}");
    assert!(seen.iter().any(|code| code.severity() == Severity::Warning));
}
