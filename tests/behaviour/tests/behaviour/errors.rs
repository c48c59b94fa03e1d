//! Answers that are no successes, and what is tried again.

use std::time::{Duration, Instant};

use serde_json::json;
use untidy_client::types::{Fault, Loan, ToolRequest, ToolState};
use untidy_client::{ApiError, Error, File, Retry};

use crate::support::{ID, Server, answer, json};

fn api(error: Error) -> Box<ApiError> {
    match error {
        Error::Api(error) => error,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn errors_keep_what_came() {
    // Documented or not, JSON or not, after a redirect that is not followed.
    let cases = [
        (409, r#"{"code":7}"#, Some(json!({"code": 7}))),
        (418, r#"{"detail":"Short and stout."}"#, Some(json!({"detail": "Short and stout."}))),
        (500, "<html>Oops", None),
        (404, "", None),
        (304, "", None),
    ];
    for (status, body, value) in cases {
        let server = Server::start(vec![answer(status, &[("x-trace", "t1")], body)]).await;
        let error = api(server.client().desk_tools().photo(ID).await.map(drop).unwrap_err());
        assert_eq!((error.status(), error.text().as_ref(), error.value()), (status, body, value));
        assert_eq!((error.headers()["x-trace"].to_str().unwrap(), error.operation().id), ("t1", "desk_tools_photo"));
        assert!(error.address().ends_with(&format!("/api/tools/{ID}/photo/")), "{}", error.address());
    }
    let server = Server::start(vec![answer(502, &[], &[0xff, 0xfe])]).await;
    let client = server.builder().retry(Retry::never()).build().unwrap();
    let error = api(client.desk().wrappings().await.unwrap_err());
    assert_eq!(error.body().as_ref(), [0xff, 0xfe]);
}

#[tokio::test]
async fn documented_errors_are_typed() {
    let server = Server::start(vec![
        answer(400, &[], r#"{"detail":"No.","hint":"Ask."}"#),
        answer(409, &[], r#"{"until":"2026-12-24","member":"m"}"#),
    ])
    .await;
    let tools = server.client();
    let wrong = api(tools.desk_tools().lend(ID).await.unwrap_err());
    let fault = wrong.json::<Fault>().unwrap();
    assert_eq!((fault.hint.value().unwrap().as_str(), wrong.detail().as_deref()), ("Ask.", Some("No.")));
    let taken = api(tools.desk_tools().lend(ID).await.unwrap_err());
    assert_eq!(taken.json::<Loan>().unwrap().until.value().unwrap().to_string(), "2026-12-24");
}

#[tokio::test]
async fn reasons_of_a_refusal() {
    let body = r#"{"name":["Too long.","Odd."],"limits":{"days":["Too many."]},"non_field_errors":["No."]}"#;
    let server = Server::start(vec![answer(400, &[], body)]).await;
    let request = ToolRequest::new("saw", ToolState::Free);
    let error = api(server.client().desk_tools().create(&request).await.unwrap_err());
    let fields = error.fields();
    assert_eq!(fields["name"], ["Too long.", "Odd."]);
    assert_eq!(
        (fields["limits.days"].join(""), fields["non_field_errors"].join("")),
        ("Too many.".into(), "No.".into())
    );
    let line = "POST /api/tools/ (desk_tools_create): status 400: limits.days: Too many.; name: Too long. Odd.; non_field_errors: No.";
    assert_eq!(error.to_string(), line);
}

#[tokio::test]
async fn trying_again() {
    let busy = |status, after| answer(status, &[("retry-after", after)], "");
    let request = ToolRequest::new("saw", ToolState::Free);
    for (status, after) in [(429, "1"), (503, "0")] {
        let server = Server::start(vec![busy(status, after), json("{}")]).await;
        let started = Instant::now();
        server.client().desk_tools().retrieve(ID, &Default::default()).await.unwrap();
        assert!(started.elapsed() >= Duration::from_secs(after.parse().unwrap()), "as long as the server asked");
        assert_eq!(server.seen().len(), 2);
    }
    // What is not idempotent is sent once, and a reader cannot be sent again.
    let server = Server::start(vec![busy(503, "0"), json("{}")]).await;
    let tools = server.client();
    assert_eq!(tools.desk_tools().create(&request).await.unwrap_err().status(), Some(503));
    let server = Server::start(vec![busy(503, "0"), answer(204, &[], "")]).await;
    let tools = server.client();
    let reader: &[u8] = b"x";
    let once = File::from_reader("x", reader);
    assert_eq!(tools.desk_tools().photo_replace(ID, &once).await.unwrap_err().status(), Some(503));
    assert_eq!(server.seen().len(), 1);
    let server = Server::start(vec![busy(503, "0"), answer(204, &[], "")]).await;
    server.client().desk_tools().photo_replace(ID, &File::from_bytes("x", "x")).await.unwrap();
    assert_eq!(server.seen().iter().map(|seen| seen.text()).collect::<String>(), "xx");
}
