//! Fixtures → clients: the code that a user reads.

#![allow(clippy::unwrap_used, clippy::panic)] // a test that cannot go on has failed

mod support;

use std::fmt::Write as _;

use specsmith::Model;
use specsmith::targets::Target as _;
use specsmith::targets::rust_client::{Options, RustClient};

#[test]
fn fixtures_give_their_clients() {
    let target = RustClient { options: Options::default(), document: None };
    insta::glob!("../specs/fixtures", "*.{yaml,json}", |path| {
        let model = Model::read(&support::fixture(path)).unwrap();
        let rendering = target.render(&model.api).unwrap();
        let mut text = String::new();
        for (path, code) in rendering.files.iter() {
            let path = path.as_str();
            if path.starts_with("src/api/") || path.starts_with("src/types/") && path != "src/types/mod.rs" {
                let _ = writeln!(text, "<<< {path} >>>\n{code}");
            }
        }
        for note in &rendering.notes {
            let _ = writeln!(text, "note: {note}");
        }
        support::settings(path).bind(|| insta::assert_snapshot!("rust_client", text));
    });
}
