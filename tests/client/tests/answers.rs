//! What is made of answers: pages, counts, errors, streams, strict decoding, the drift log.
#![allow(clippy::type_complexity, reason = "tables of cases")]

mod support;

use std::io::Write;
use std::sync::{Arc, Mutex};

use sample_client::types::*;
use sample_client::*;
use serde_json::json;
use support::{Server, answer, json};
use uuid::Uuid;

const GET: Operation = Operation::new("get", Method::Get, "/x/");
const ID: &str = "a7ddd058f1114493bd0a4c6af090a0b8";

fn order(name: &str) -> String {
    format!(
        r#"{{"uuid":"{ID}","url":"https://x.example/{name}/","state":"pending","created":"2026-01-02T03:04:05Z","end_date":null,"cost":null}}"#
    )
}

#[tokio::test]
async fn a_page() {
    let body = format!("[{},{}]", order("a"), order("b"));
    let server = Server::start(vec![answer(200, &[("x-result-count", "12")], &body)]).await;
    let params = ListParams { state: vec![OrderState::Executing], page_size: Some(2), ..Default::default() };
    let page = server.client().marketplace_orders().list(&params).await.unwrap();
    assert_eq!(server.only().target(), "GET /api/marketplace-orders/?page_size=2&state=executing");
    assert_eq!((page.items.len(), page.total, page.status(), page.drift()), (2, Some(12), 200, &[][..]));
    let mut names = Vec::new();
    for order in page.items {
        names.push(order.url.value().unwrap().to_string());
    }
    assert_eq!(names, ["https://x.example/a/", "https://x.example/b/"]);
}

use sample_client::orders::ListParams;

#[tokio::test]
async fn pages_are_followed() {
    let page = |names: &[&str], headers: &[(&str, &str)]| {
        answer(200, headers, &format!("[{}]", names.iter().map(|name| order(name)).collect::<Vec<_>>().join(",")))
    };
    let link = r#"<https://inner.example/prefix/?page=1>; rel="prev", <http://inner.example/x/?page=2&page_size=2>; title="a, b"; rel="next last""#;
    let linked = vec![page(&["a", "b"], &[("link", link)]), page(&["c"], &[])];
    let both = [("x-result-count", "3"), ("link", r#"<http://inner.example/x/?page=2&page_size=2>; rel="next""#)];
    let both = vec![page(&["a", "b"], &both), page(&["c"], &[both[0], ("link", r#"<?page=1>; rel="prev""#)])];
    let counted = vec![page(&["a", "b"], &[("x-result-count", "3")]), page(&["c"], &[("x-result-count", "3")])];
    let exact = vec![page(&["a", "b"], &[("x-result-count", "4")]), page(&["c", "d"], &[("x-result-count", "4")])];
    let circular = vec![page(&["a"], &[("link", "<?page_size=2>; rel=next")])];
    let cases = [
        (linked, vec!["?page_size=2", "?page=2&page_size=2"], 3),
        (both, vec!["?page_size=2", "?page=2&page_size=2"], 3),
        (counted, vec!["?page_size=2", "?page_size=2&page=2"], 3),
        (exact, vec!["?page_size=2", "?page_size=2&page=2"], 4),
        (circular, vec!["?page_size=2"], 1),
        (vec![page(&[], &[("x-result-count", "9")])], vec!["?page_size=2"], 0),
        (vec![page(&["a", "b"], &[])], vec!["?page_size=2"], 2),
    ];
    for (answers, queries, items) in cases {
        let server = Server::start(answers).await;
        let params = ListParams { page_size: Some(2), ..Default::default() };
        let all = server.client().marketplace_orders().list_all(&params).collect().await.unwrap();
        let targets: Vec<String> = server.seen().iter().map(|seen| seen.target().to_owned()).collect();
        let expected: Vec<String> =
            queries.iter().map(|query| format!("GET /api/marketplace-orders/{query}")).collect();
        assert_eq!((targets, all.len()), (expected, items));
    }
}

#[tokio::test]
async fn one_page_is_asked_for_ahead() {
    let body = format!("[{},{}]", order("a"), order("b"));
    let server = Server::start(vec![answer(200, &[("x-result-count", "100")], &body)]).await;
    let mut all = server.client().marketplace_orders().list_all(&Default::default());
    assert_eq!(server.seen().len(), 0);
    for asked in [2, 2, 3, 3, 4] {
        all.try_next().await.unwrap().unwrap();
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
        assert_eq!(server.seen().len(), asked);
    }
    assert_eq!(all.total(), Some(100));
}

#[tokio::test]
async fn an_error_ends_the_pages() {
    let body = format!("[{}]", order("a"));
    let server = Server::start(vec![answer(200, &[("x-result-count", "2")], &body), answer(500, &[], "")]).await;
    let mut all = server.client().marketplace_orders().list_all(&Default::default());
    assert!(all.try_next().await.unwrap().is_some());
    assert_eq!(all.try_next().await.unwrap_err().status(), Some(500));
    assert!(all.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn items_that_do_not_fit_are_kept() {
    let body = format!("[{}, \"what\", 7]", order("a"));
    let server = Server::start(vec![json(&body)]).await;
    let page = server.client().marketplace_orders().list(&Default::default()).await.unwrap();
    assert_eq!((page.items.len(), page.items.is_whole()), (1, false));
    let aside: Vec<_> = page.items.set_aside().iter().map(|(at, raw)| (*at, raw.text())).collect();
    assert_eq!(aside, [(1, "\"what\""), (2, "7")]);
    assert_eq!(page.drift().iter().map(|drift| drift.pointer.as_str()).collect::<Vec<_>>(), ["/1", "/2"]);
    let mut all = server.client().marketplace_orders().list_all(&Default::default());
    while all.try_next().await.unwrap().is_some() {}
    assert_eq!((all.set_aside().len(), all.drift().len()), (2, 2));
}

#[derive(serde::Deserialize, Debug, PartialEq)]
struct Own {
    state: String,
}

#[tokio::test]
async fn own_types() {
    let server = Server::start(vec![answer(200, &[("x-result-count", "2")], r#"[{"state":"x"},{"state":"y"}]"#)]).await;
    let params = ListParams { field: vec!["state".to_owned()], ..Default::default() };
    let page = server.client().marketplace_orders().list_as::<Own>(&params).await.unwrap();
    assert_eq!(server.only().target(), "GET /api/marketplace-orders/?field=state");
    assert_eq!(page.items.into_vec(), [Own { state: "x".into() }, Own { state: "y".into() }]);
}

#[tokio::test]
async fn counts() {
    let cases = [
        (vec![("x-result-count", "42")], Ok(42)),
        (vec![("x-result-count", "many")], Err("the header `x-result-count` is no number")),
        (vec![], Err("no header `x-result-count`")),
    ];
    for (headers, expected) in cases {
        let mut head = answer(200, &headers, "");
        let text = String::from_utf8(head.clone()).unwrap().replace("content-length: 0", "content-length: 1000");
        head = text.into_bytes();
        let server = Server::start(vec![head]).await;
        let count = server.client().marketplace_orders().count(&Default::default()).await;
        assert_eq!(server.only().target(), "HEAD /api/marketplace-orders/");
        match expected {
            Ok(number) => assert_eq!(count.unwrap(), number),
            Err(text) => assert!(count.unwrap_err().to_string().ends_with(text)),
        }
    }
}

#[tokio::test]
async fn errors_keep_everything() {
    let drf = r#"{"name":["Too long.","Odd."],"address":{"street":["Needed."]},"rules":[{},{"port":["Bad."]}],"non_field_errors":["No."],"detail":"d"}"#;
    let cases: Vec<(u16, &str, Option<&str>, Vec<(&str, Vec<&str>)>, &str)> = vec![
        (404, r#"{"detail":"Not found."}"#, Some("Not found."), vec![], "status 404: Not found. (request r1)"),
        (
            400,
            drf,
            Some("d"),
            vec![
                ("address.street", vec!["Needed."]),
                ("name", vec!["Too long.", "Odd."]),
                ("non_field_errors", vec!["No."]),
                ("rules.1.port", vec!["Bad."]),
            ],
            "status 400: d (request r1)",
        ),
        (
            400,
            r#"["No."]"#,
            None,
            vec![("non_field_errors", vec!["No."])],
            "status 400: non_field_errors: No. (request r1)",
        ),
        (
            400,
            r#"{"a":["x"],"b":["y","z"]}"#,
            None,
            vec![("a", vec!["x"]), ("b", vec!["y", "z"])],
            "status 400: a: x; b: y z (request r1)",
        ),
        (502, "<html>\nBad Gateway", None, vec![], "status 502: <html> Bad Gateway (request r1)"),
        (500, "", None, vec![], "status 500 (request r1)"),
        (409, "\u{fffd}", None, vec![], "status 409: \u{fffd} (request r1)"),
    ];
    for (status, body, detail, fields, line) in cases {
        let server = Server::start(vec![answer(status, &[("x-request-id", "r1")], body)]).await;
        let client = server.builder().retry(Retry::never()).build().unwrap();
        let error = client.marketplace_orders().retrieve(Uuid::nil()).await.unwrap_err();
        let route = "GET /api/marketplace-orders/{uuid}/ (marketplace_orders_retrieve): ";
        assert_eq!(error.to_string(), format!("{route}{line}"));
        let Error::Api(error) = error else { panic!("{error}") };
        assert_eq!((error.status(), error.text().as_ref(), error.detail().as_deref()), (status, body, detail));
        let expected =
            fields.into_iter().map(|(name, texts)| (name.to_owned(), texts.into_iter().map(str::to_owned).collect()));
        assert_eq!(error.fields(), expected.collect());
        assert_eq!(error.request_id(), Some("r1"));
        assert_eq!(error.operation().id, "marketplace_orders_retrieve");
        assert!(error.address().ends_with("/api/marketplace-orders/00000000-0000-0000-0000-000000000000/"));
    }
}

#[tokio::test]
async fn errors_decode_into_documented_types() {
    let server = Server::start(vec![answer(409, &[], r#"{"uuid":"x","name":"n"}"#)]).await;
    let Err(Error::Api(error)) = server.client().request(&GET).unit().await else { panic!() };
    assert_eq!(error.json::<OrderBrief>().unwrap().name, "n");
    assert_eq!(error.value(), Some(json!({"uuid": "x", "name": "n"})));
}

#[tokio::test]
async fn undocumented_successes_are_successes() {
    let server = Server::start(vec![answer(202, &[], r#"{"status":"scheduled"}"#)]).await;
    let client = server.client();
    let done = client.request(&GET).unit().await.unwrap();
    assert_eq!((done.status(), done.body().as_ref()), (202, br#"{"status":"scheduled"}"#.as_slice()));
    let drift = &done.drift()[0];
    assert_eq!(drift.to_string(), "get: status at ``: expected status 200, found 202");
    for (status, body, seen) in [(202, r#"{"status":"scheduled"}"#, "Accepted"), (200, "{}", "Ok"), (207, "", "Other")]
    {
        let server = Server::start(vec![answer(status, &[], body)]).await;
        let approved = server.client().marketplace_orders().approve(Uuid::nil()).await.unwrap();
        assert!(format!("{approved:?}").starts_with(seen));
    }
}

#[tokio::test]
async fn strict_decoding_names_the_field() {
    let server = Server::start(vec![json(r#"{"uuid":"x"}"#)]).await;
    let client = server.builder().decoding(Decoding::Strict).build().unwrap();
    let error = client.request(&GET).json::<OrderBrief>().await.unwrap_err();
    let text = "the answer departs from the document: get: set-aside at `/uuid`: expected string (uuid), found \"x\"";
    assert_eq!(error.to_string(), text);
    let lenient = client.request(&GET).json::<OrderBrief>().decoding(Decoding::Lenient).await.unwrap();
    assert_eq!(lenient.drift().len(), 1);
}

#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn the_drift_log() {
    let log = Shared::default();
    let server = Server::start(vec![json(r#"{"uuid":{"token":"t"},"name":1}"#)]).await;
    let client = server.builder().drift_writer(log.clone()).build().unwrap();
    client.request(&GET).json::<OrderBrief>().await.unwrap();
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let lines: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        lines,
        [
            json!({"operation": "get", "kind": "set-aside", "pointer": "/uuid", "expected": "string (uuid)", "found": {"token": "[redacted]"}}),
            json!({"operation": "get", "kind": "converted", "pointer": "/name", "expected": "string", "found": 1}),
        ]
    );
}

#[tokio::test]
async fn downloads() {
    let mut binary = b"HTTP/1.1 200 X\r\ncontent-type: application/json\r\ncontent-length: 4\r\n\r\n".to_vec();
    binary.extend([0xff, 0, b'{', 0xfe]);
    let server = Server::start(vec![binary]).await;
    let client = server.client();
    let orders = client.marketplace_orders();
    let bytes = orders.download_bytes(Uuid::nil()).await.unwrap();
    assert_eq!(bytes.as_ref(), [0xff, 0, b'{', 0xfe]);
    let path = std::env::temp_dir().join(format!("sample-client-save-{}", std::process::id()));
    let download = orders.download(Uuid::nil()).await.unwrap();
    assert_eq!(download.length(), Some(4));
    assert_eq!(download.save(&path).await.unwrap(), 4);
    assert_eq!(std::fs::read(&path).unwrap(), [0xff, 0, b'{', 0xfe]);
    std::fs::remove_file(path).unwrap();
    let missing = Server::start(vec![answer(404, &[], r#"{"detail":"Gone."}"#)]).await;
    let error = missing.client().marketplace_orders().download(Uuid::nil()).await.unwrap_err();
    assert!(error.to_string().ends_with("status 404: Gone."), "{error}");
}

#[tokio::test]
async fn lines_and_events() {
    let body = "{\"name\":\"a\",\"uuid\":\"x\"}\r\n\n{\"uuid\":null}\n{oops\n{\"name\":\"last\"}";
    let server = Server::start(vec![answer(200, &[], body)]).await;
    let mut lines = server.client().request(&GET).lines::<OrderBrief>().await.unwrap();
    assert_eq!(lines.try_next().await.unwrap().unwrap().name, "a");
    assert!(lines.try_next().await.unwrap().unwrap().uuid.is_null());
    assert!(lines.try_next().await.unwrap_err().to_string().contains("no name of a member"));
    assert_eq!(lines.try_next().await.unwrap().unwrap().name, "last");
    assert!(lines.try_next().await.unwrap().is_none());
    let kinds: Vec<_> = lines.drift().iter().map(|drift| drift.kind.as_str()).collect();
    assert_eq!(kinds, ["set-aside", "null", "missing"]);

    let body = ": hello\nid: 7\nevent: made\ndata: {\"name\":\ndata: \"a\"}\n\n\ndata:{\"name\":\"b\"}\r\n\r\nretry: 10\n\ndata: lost";
    let server = Server::start(vec![answer(200, &[], body)]).await;
    let mut events = server.client().request(&GET).events::<serde_json::Value>().await.unwrap();
    let mut seen = Vec::new();
    while let Some(event) = events.try_next().await.unwrap() {
        seen.push((event.name, event.id, event.data));
    }
    let expected = [("made", "7", json!({"name": "a"})), ("", "7", json!({"name": "b"}))];
    assert_eq!(seen, expected.map(|(name, id, data)| (name.to_owned(), id.to_owned(), data)));
}

#[tokio::test]
async fn text_and_patch() {
    let server = Server::start(vec![answer(200, &[], "é")]).await;
    let client = server.client();
    assert_eq!(*client.request(&GET).text().await.unwrap(), "é");
    let mut patch = PatchedOrderUpdateRequest::default();
    patch.end_date = Patch::Null;
    let _ = client.marketplace_orders().partial_update(Uuid::nil(), &patch).await;
    let seen = &server.seen()[1];
    assert_eq!(seen.target(), "PATCH /api/marketplace-orders/00000000-0000-0000-0000-000000000000/");
    assert_eq!(seen.text(), r#"{"end_date":null}"#);
}

#[cfg(feature = "blocking")]
#[test]
fn blocking() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let body = format!("[{}]", order("a"));
    let server = runtime.block_on(Server::start(vec![answer(200, &[("x-result-count", "2")], &body)]));
    let client = server.client();
    let page = client.marketplace_orders().list(&Default::default()).wait().unwrap();
    assert_eq!(page.items.len(), 1);
    let mut all = client.marketplace_orders().list_all(&Default::default());
    let mut count = 0;
    while all.next_wait().unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 2);
    let error = runtime.block_on(async { client.marketplace_orders().list(&Default::default()).wait() }).unwrap_err();
    assert!(error.to_string().contains("has to await"), "{error}");
}

#[test]
fn calls_go_to_other_threads() {
    fn sent<T: Send + 'static>() {}
    sent::<Call<Page<OrderDetails>>>();
    sent::<Paginator<OrderDetails>>();
    sent::<Lines<OrderDetails>>();
    sent::<Events<OrderDetails>>();
    sent::<Error>();
    assert!(size_of::<Error>() <= 16);
}
