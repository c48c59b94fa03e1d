//! Answers of every kind: none, several, files, text, lines, events.

use serde_json::{Value, json};
use untidy_client::desk_tools::LendResponse;
use untidy_client::types::{DeskAskBody, DeskLoginBody};
use untidy_client::{Decoding, DriftKind};

use crate::support::{ID, Server, answer, json};

/// The operations of the client, as its manifest has them.
const MANIFEST: &str = include_str!(concat!(env!("OUT_DIR"), "/client/manifest.json"));

#[test]
fn every_operation_is_there() {
    let document = include_str!("../../../../specs/untidy.yaml");
    let ids = document.split("operationId: ").skip(1).map(|rest| rest.split([',', '\n']).next().unwrap_or_default());
    let ids: Vec<&str> = ids.collect();
    let manifest: Value = serde_json::from_str(MANIFEST).unwrap();
    let made = manifest["operations"].as_array().unwrap().iter().filter(|made| made["function"].is_string());
    let made: Vec<&str> = made.filter_map(|made| made["id"].as_str()).collect();
    let lost: Vec<&&str> = ids.iter().filter(|id| !made.contains(id)).collect();
    assert!(ids.len() > 20 && lost.is_empty(), "lost: {lost:?}");
}

#[tokio::test]
async fn each_success_has_its_body() {
    let cases = [
        (200, r#"{"until":"2026-12-24"}"#, "2026-12-24"),
        (202, r#"{"seconds":60}"#, "60"),
        (204, "", "nothing"),
        (203, r#"{"new":true}"#, r#"other 203 {"new":true}"#),
    ];
    for (status, body, expected) in cases {
        let server = Server::start(vec![answer(status, &[], body)]).await;
        let shown = match server.client().desk_tools().lend(ID).await.unwrap() {
            LendResponse::Ok(loan) => loan.until.value().unwrap().to_string(),
            LendResponse::Accepted(wait) => wait.seconds.value().unwrap().to_string(),
            LendResponse::NoContent(_) => "nothing".to_owned(),
            LendResponse::Other(other) => format!("other {} {}", other.status(), other.text()),
            _ => panic!("a new kind"),
        };
        assert_eq!(shown, expected);
    }
    // Where there is one body, another success brings that one, or none; the status is reported.
    for (status, body) in [(202, r#"{"token":"t"}"#), (206, "{}")] {
        let server = Server::start(vec![answer(status, &[], body)]).await;
        let key = server.client().desk().login(&DeskLoginBody::new("n")).await.unwrap();
        assert_eq!((key.status(), key.body().as_ref()), (status, body.as_bytes()));
        assert_eq!(key.drift().iter().map(|drift| drift.kind).collect::<Vec<_>>(), [DriftKind::Status]);
    }
}

#[tokio::test]
async fn a_204_has_no_content() {
    let server = Server::start(vec![answer(204, &[], "")]).await;
    let client = server.builder().decoding(Decoding::Strict).build().unwrap();
    let gone = client.desk_tools().destroy(ID).await.unwrap();
    assert!(gone.detail.is_absent() && gone.drift().is_empty());
    // A document that says so most often means another status.
    let server = Server::start(vec![json(r#"{"detail":"Gone."}"#)]).await;
    assert_eq!(server.client().desk_tools().destroy(ID).await.unwrap().detail, "Gone.");
}

#[tokio::test]
async fn a_body_that_nobody_promised() {
    for body in ["", "null", "{\"a\":1}", "no JSON"] {
        let server = Server::start(vec![json(body)]).await;
        let done = server.client().desk().ping(None).await.unwrap();
        assert_eq!((done.status(), done.body().as_ref(), done.drift().len()), (200, body.as_bytes(), 0));
    }
}

#[tokio::test]
async fn a_file_is_no_json() {
    let bytes = [0xff, 0, b'{', b'"', 0xfe];
    for media_type in ["application/json", "image/png"] {
        let server = Server::start(vec![answer(200, &[("content-type", media_type)], &bytes)]).await;
        let photo = server.client().desk_tools().photo(ID).await.unwrap();
        assert_eq!((photo.length(), photo.headers()["content-type"].to_str().unwrap()), (Some(5), media_type));
        assert_eq!(photo.bytes().await.unwrap().as_ref(), bytes);
        assert_eq!(server.only().header("accept"), Some("*/*"));
    }
    let server = Server::start(vec![answer(200, &[], &bytes)]).await;
    let path = std::env::temp_dir().join(format!("untidy-client-photo-{}", std::process::id()));
    assert_eq!(server.client().desk_tools().photo(ID).await.unwrap().save(&path).await.unwrap(), 5);
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn text_lines_and_events() {
    let server = Server::start(vec![answer(200, &[("content-type", "text/plain")], "{\"no\": JSON}")]).await;
    assert_eq!(server.client().desk_tools().note(ID).await.unwrap().as_str(), "{\"no\": JSON}");

    let lines = "{\"until\":\"2026-12-24\"}\n\n{\"until\":\"2026-12-31\",\"member\":null}";
    let server = Server::start(vec![answer(200, &[("content-type", "application/x-ndjson")], lines)]).await;
    let mut log = server.client().desk_tools().log(ID).await.unwrap();
    let mut days = Vec::new();
    while let Some(loan) = log.try_next().await.unwrap() {
        days.push(loan.until.value().unwrap().to_string());
    }
    assert_eq!((days.join(" "), log.drift().len()), ("2026-12-24 2026-12-31".to_owned(), 1));

    let events = ": hello\nevent: wait\nid: 1\ndata: {\"seconds\":\ndata: 9}\n\ndata: {\"seconds\":1}\n\n";
    let server = Server::start(vec![answer(200, &[("content-type", "text/event-stream")], events)]).await;
    let mut asked = server.client().desk().ask(&DeskAskBody::new("when?")).await.unwrap();
    let first = asked.try_next().await.unwrap().unwrap();
    assert_eq!((first.name.as_str(), first.id.as_str(), first.data.seconds.get()), ("wait", "1", Some(&9)));
    assert_eq!(asked.try_next().await.unwrap().unwrap().data.seconds.get(), Some(&1));
    assert!(asked.try_next().await.unwrap().is_none());
    let seen = server.only();
    assert_eq!((seen.header("accept"), seen.text().as_str()), (Some("text/event-stream"), r#"{"text":"when?"}"#));
    assert_eq!(serde_json::from_slice::<Value>(&seen.body).unwrap(), json!({"text": "when?"}));
}
