//! Fixtures → servers: the code that a user reads.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use specsmith::targets::rust_server::RustServer;

#[test]
fn fixtures_give_their_servers() {
    let target = RustServer::default();
    insta::glob!("../specs/fixtures", "*.{yaml,json}", |path| {
        let text = support::shown(&target, path, &["src/api/", "src/types/", "src/security.rs"]);
        support::settings(path).bind(|| insta::assert_snapshot!("rust_server", text));
    });
}
