//! Whole answers that are not what was due: of another kind, empty, broken, of a status that no one documented.

mod support;

use sample_client::types::*;
use sample_client::*;
use serde_json::json;
use support::{Server, answer, json};

const GET: Operation = Operation::new("get", Method::Get, "/x/");

#[tokio::test]
async fn bodies_that_are_not_what_was_due() {
    for (body, found) in [("", json!(null)), ("[1]", json!([1])), ("\"x\"", json!("x"))] {
        let server = Server::start(vec![json(body)]).await;
        let brief = server.client().request(&GET).json::<OrderBrief>().await.unwrap();
        assert!(brief.uuid.is_absent() && brief.name.is_absent());
        assert_eq!((brief.drift()[0].kind, &brief.drift()[0].found), (DriftKind::Body, &found));
        assert_eq!(brief.drift().len(), 1);
        assert_eq!(brief.body().as_ref(), body.as_bytes());
        let error = server.client().request(&GET).json::<bool>().await.unwrap_err();
        assert!(matches!(&error, Error::Decode(error) if error.answer().body() == body), "{error}");
    }
    let server = Server::start(vec![json("{\"a\": ")]).await;
    let error = server.client().request(&GET).json::<OrderBrief>().await.unwrap_err();
    assert_eq!(error.to_string(), "GET /x/ (get): 200 with a body that is not what was due: unexpected end at byte 6");
}

#[tokio::test]
async fn a_list_that_is_none_is_no_empty_list() {
    for (body, instead, found) in
        [("{\"detail\":1}", Some("{\"detail\":1}"), json!({"detail": 1})), (" ", None, json!(null))]
    {
        let server = Server::start(vec![answer(200, &[("x-result-count", "0")], body)]).await;
        let orders = server.client();
        let orders = orders.marketplace_orders();
        let page = orders.list(&Default::default()).await.unwrap();
        assert_eq!((page.items.len(), page.items.is_whole(), page.items.is_array()), (0, false, false));
        assert_eq!(page.items.instead().map(RawJson::text), instead);
        assert!(page.items.set_aside().is_empty());
        let drift = page.drift().iter().map(|one| (one.kind, one.pointer.as_str(), &one.found)).collect::<Vec<_>>();
        assert_eq!(drift, [(DriftKind::Body, "", &found)]);
        let error = orders.list_all(&Default::default()).collect().await.unwrap_err();
        assert!(matches!(&error, Error::Decode(error) if error.answer().body() == body), "{error}");
        assert!(error.to_string().ends_with("array expected"), "not the end of the pages: {error}");
        let strict = orders.list(&Default::default()).decoding(Decoding::Strict).await.unwrap_err();
        assert!(matches!(strict, Error::Drift(_)));
        let list = server.client().request(&GET).json::<List<OrderBrief>>().await.unwrap();
        assert_eq!((list.instead().map(RawJson::text), list.drift().len()), (instead, 1));
        assert_eq!(format!("{:?}", *list), instead.map_or("absent".into(), |text| format!("set aside: {text}")));
    }
    let server = Server::start(vec![json("[]")]).await;
    let list = server.client().request(&GET).json::<List<OrderBrief>>().await.unwrap();
    assert!(list.is_whole() && list.is_array() && list.instead().is_none() && list.drift().is_empty());
}

/// The drift of a whole answer.
fn whole<T>(response: &Response<T>) -> Vec<String> {
    let shown = |one: &Drift| format!("{} {} {}: {}", one.kind.as_str(), one.pointer, one.expected, one.found);
    response.drift().iter().map(shown).collect()
}

#[tokio::test]
async fn answers_that_are_no_objects_are_fields() {
    let cases: [(&str, &str, &[&str]); 9] = [
        ("\"pending\"", "Pending", &[]),
        ("\"odd\"", "Unknown(\"odd\")", &["unknown-value  one of the values of OrderState: \"odd\""]),
        (
            "7",
            "Unknown(\"7\")",
            &["converted  one of the values of OrderState: 7", "unknown-value  one of the values of OrderState: 7"],
        ),
        ("null", "null", &["null  one of the values of OrderState: null"]),
        ("{}", "set aside: {}", &["set-aside  one of the values of OrderState: {}"]),
        (" [1] ", "set aside: [1]", &["set-aside  one of the values of OrderState: [1]"]),
        ("", "absent", &["body  one of the values of OrderState: null"]),
        (" \n", "absent", &["body  one of the values of OrderState: null"]),
        ("\u{feff}\"pending\"", "Pending", &[]),
    ];
    for (body, value, drift) in cases {
        let server = Server::start(vec![json(body)]).await;
        let state = server.client().request(&GET).field::<OrderState>().await.unwrap();
        assert_eq!(
            (format!("{:?}", *state).as_str(), whole(&state)),
            (value, drift.iter().map(ToString::to_string).collect())
        );
        let strict = server.client().request(&GET).field::<OrderState>().decoding(Decoding::Strict).await;
        assert_eq!(matches!(strict, Err(Error::Drift(_))), !drift.is_empty(), "{body}");
    }
    for (body, value, drift) in
        [("null", "null", 0), ("\"x\"", "set aside: \"x\"", 1), ("", "absent", 1), ("{\"a\":\"1\"}", "{\"a\": 1}", 1)]
    {
        let server = Server::start(vec![json(body)]).await;
        let map = server.client().request(&GET).nullable_field::<Map<i64>>().await.unwrap();
        assert_eq!((format!("{:?}", *map).as_str(), map.drift().len()), (value, drift));
    }
    for body in ["{", "[1] 2", "nul", "<html>", "\"a"] {
        let server = Server::start(vec![json(body)]).await;
        let error = server.client().request(&GET).field::<OrderState>().await.unwrap_err();
        assert!(matches!(&error, Error::Decode(error) if error.answer().body() == body), "{error}");
    }
}

/// What the document does not list it promises no body for, of whatever kind.
#[tokio::test]
async fn of_an_undocumented_status_the_whole_may_be_anything() {
    for body in ["", "{}", "null", "7", "\"odd\""] {
        let server = Server::start(vec![answer(202, &[], body)]).await;
        let state = server.client().request(&GET).field::<OrderState>().await.unwrap();
        assert_eq!(state.drift().iter().map(|one| one.kind).collect::<Vec<_>>(), [DriftKind::Status], "{body}");
        let list = server.client().request(&GET).json::<List<i64>>().await.unwrap();
        assert_eq!((list.is_whole(), list.drift().len()), (false, 1), "{body}");
    }
    let server = Server::start(vec![answer(202, &[], "[\"1\"]")]).await;
    let list = server.client().request(&GET).json::<List<i64>>().await.unwrap();
    assert_eq!(whole(&list), ["status  status 200: 202", "converted /0 integer: \"1\""]);
}

#[tokio::test]
async fn an_item_of_a_stream_that_does_not_fit_is_an_error_alone() {
    let server = Server::start(vec![answer(200, &[], "1\n{}\n3\n")]).await;
    let mut lines = server.client().request(&GET).lines::<i64>().await.unwrap();
    assert_eq!(lines.try_next().await.unwrap(), Some(1));
    let error = lines.try_next().await.unwrap_err();
    assert!(error.to_string().ends_with("integer expected"), "{error}");
    assert_eq!((lines.try_next().await.unwrap(), lines.try_next().await.unwrap()), (Some(3), None));
}

#[tokio::test]
async fn of_an_undocumented_status_no_field_is_missing() {
    for body in ["{\"status\":\"scheduled\"}", "", "[]"] {
        let server = Server::start(vec![answer(202, &[], body)]).await;
        let order = server.client().request(&GET).json::<OrderDetails>().await.unwrap();
        let kinds: Vec<_> = order.drift().iter().map(|drift| drift.kind).collect();
        assert_eq!(kinds, [DriftKind::Status], "{body}");
    }
}
