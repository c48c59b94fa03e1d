//! Fixtures → clients: the code that a user reads.

#![allow(clippy::unwrap_used, clippy::panic)] // a test that cannot go on has failed

mod support;

use std::path::Path;

use specsmith::Model;
use specsmith::targets::Target as _;
use specsmith::targets::rust_client::{Options, RustClient};

#[test]
fn fixtures_give_their_clients() {
    let target = RustClient { options: Options::default(), document: None };
    insta::glob!("../specs/fixtures", "*.{yaml,json}", |path| {
        let text = support::shown(&target, path, &["src/api/", "src/types/"]);
        support::settings(path).bind(|| insta::assert_snapshot!("rust_client", text));
    });
}

/// A file of options has the name of the fixture that it is tried on.
#[test]
fn options_change_clients() {
    insta::glob!("../specs/fixtures/options", "*.yaml", |path| {
        let target = RustClient { options: options(&std::fs::read_to_string(path).unwrap()), document: None };
        let fixture = path.parent().unwrap().parent().unwrap().join(path.file_name().unwrap());
        let text = support::shown(&target, &fixture, &["Cargo.toml", "src/formats.rs", "src/api/", "src/types/"]);
        support::settings(path).bind(|| insta::assert_snapshot!("rust_client_options", text));
    });
}

#[test]
fn options_that_mean_nothing_are_errors() {
    let cases = [
        (
            "{formats: {uuuid: string}}",
            "`rust-client.crate.formats.uuuid`: the document has no such format; the closest one is `uuid`",
        ),
        (
            "{formats: {shelfmarks: string}}",
            "`rust-client.crate.formats.shelfmarks`: the document has no such format; the closest one is `shelfmark`",
        ),
        ("{formats: {x: string}}", "`rust-client.crate.formats.x`: the document has no such format"),
        ("{formats: {uuid: {type: 'a b'}}}", "`rust-client.crate.formats.uuid`: `a b` is no type: unexpected token"),
        ("{formats: {uuid: {type: '&str'}}}", "`rust-client.crate.formats.uuid`: `&str` is no path of a type"),
        (
            "{formats: {binary: {type: 'a::B'}}}",
            "`rust-client.crate.formats.binary`: bytes are files; they can be `\"string\"`, but no other type",
        ),
        (
            "{formats: {uuid: {type: 'a::B', dependency: {'a b': '1'}}}}",
            "`rust-client.crate.formats.uuid`: `a b` is no name of a crate",
        ),
        (
            "{formats: {uuid: {type: 'a::B', dependency: {serde: '1'}}}}",
            "`rust-client.crate.formats.uuid`: the client depends on `serde` already",
        ),
    ];
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("specs/fixtures/formats.yaml");
    let model = Model::read(&support::fixture(&fixture)).unwrap();
    for (text, expected) in cases {
        let error = RustClient { options: options(text), document: None }.render(&model.api).unwrap_err();
        assert_eq!(error.to_string(), expected, "{text}");
    }
}

#[test]
fn choices_of_another_form_are_errors() {
    for text in
        ["{formats: {uuid: text}}", "{formats: {uuid: {typ: A}}}", "{formats: {uuid: {}}}", "{formats: {uuid: [A]}}"]
    {
        assert!(serde_yaml::from_str::<Options>(text).is_err(), "{text}");
    }
}

fn options(text: &str) -> Options {
    serde_yaml::from_str(text).unwrap()
}
