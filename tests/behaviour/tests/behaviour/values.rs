//! What is read from the bodies of answers, field by field.

use serde_json::{Value, json};
use untidy_client::types::*;
use untidy_client::{Decoding, Error, Response};

use crate::support::{ID, Server, json};

/// A tool as the document wants it.
fn tool() -> Value {
    json!({
        "uuid": ID.to_string(), "name": "saw", "url": "https://tools.example/saw/", "image": null, "state": "free", "urgency": "low",
        "size": 1, "kind": 2, "weight": "5k10k", "source_ip": "::1", "made": "2026-01-02T03:04:05Z", "price": "12.50",
        "owner": ID.to_string(),
    })
}

/// The tool with another value of that field, as the server sends it. There is no value when the field is left out.
fn with(field: &str, value: Option<&Value>) -> Vec<u8> {
    let mut body = tool();
    let members = body.as_object_mut().unwrap();
    match value {
        Some(value) => members.insert(field.to_owned(), value.clone()),
        None => members.remove(field),
    };
    json(&body.to_string())
}

/// What the client makes of it.
async fn read_with(field: &str, value: Value) -> Response<Tool> {
    let server = Server::start(vec![with(field, Some(&value))]).await;
    server.client().desk_tools().retrieve(ID, &Default::default()).await.unwrap()
}

fn kinds<T>(response: &Response<T>) -> Vec<String> {
    response.drift().iter().map(|drift| format!("{} {}", drift.kind.as_str(), drift.pointer)).collect()
}

#[tokio::test]
async fn values_that_depart_from_the_document() {
    // a field, what the server sends, what the client reads, and what it reports of it
    type Show = fn(&Tool) -> String;
    macro_rules! show {
        ($field:ident) => {
            (stringify!($field), (|tool| format!("{:?}", tool.$field)) as Show)
        };
    }
    let long = "a name of many more letters";
    let cases: Vec<((&str, Show), Option<Value>, &str, &str)> = vec![
        (show!(image), Some(json!(null)), "null", ""),
        (show!(image), Some(json!("/media/x.png")), r#"Uri("/media/x.png")"#, "format"),
        (show!(url), Some(json!("")), r#"Uri("")"#, "format"),
        (show!(url), Some(json!(null)), "null", "null"),
        (show!(url), None, "absent", "missing"),
        (show!(copies), None, "absent", ""),
        (show!(state), Some(json!("In Repair")), "InRepair", ""),
        (show!(state), Some(json!("on loan")), r#"Unknown("on loan")"#, "unknown-value"),
        (show!(state), Some(json!("")), r#"Unknown("")"#, "unknown-value"),
        (show!(urgency), Some(json!("")), "Empty", ""),
        (show!(urgency), Some(json!(null)), "null", ""),
        (show!(urgency), Some(json!("ZZ")), r#"Unknown("ZZ")"#, "unknown-value"),
        (show!(size), Some(json!(9)), "V9", ""),
        (show!(size), Some(json!(7)), "Unknown(7)", "unknown-value"),
        (show!(size), Some(json!("9")), "V9", "converted"),
        (show!(kind), Some(json!(1)), "V1", ""),
        (show!(kind), Some(json!("1")), "V1", "converted"),
        (show!(weight), Some(json!("-1")), "Minus1", ""),
        (show!(source_ip), Some(json!(null)), "null", ""),
        (show!(source_ip), Some(json!("10.0.0.1")), "Ipv4(10.0.0.1)", ""),
        (show!(source_ip), Some(json!("::1")), "Ipv6(::1)", ""),
        (show!(source_ip), Some(json!("here")), r#"set aside: "here""#, "set-aside"),
        (show!(name), Some(json!(long)), r#""a name of many more letters""#, ""),
        (show!(name), Some(json!("NO PATTERN")), r#""NO PATTERN""#, ""),
        (show!(name), Some(json!(12)), r#""12""#, "converted"),
        (show!(made), Some(json!("2026-01-02T03:04:05")), r#"set aside: "2026-01-02T03:04:05""#, "set-aside"),
        (show!(made), Some(json!("2026-01-02T03:04:05.5+02:00")), "2026-01-02T03:04:05.500+02:00", ""),
        (show!(price), Some(json!("0.10")), "0.10", ""),
        (show!(price), Some(json!(0.5)), "0.5", "converted"),
        (show!(owner), Some(json!("nobody")), r#"set aside: "nobody""#, "set-aside"),
        (show!(owner), Some(json!([1])), "set aside: [1]", "set-aside"),
        (show!(copies), Some(json!(99)), "99", ""),
        (show!(copies), Some(json!("3")), "3", "converted"),
        (("new", |tool| format!("{:?}", tool.name)), Some(json!({"field": []})), r#""saw""#, ""),
    ];
    let server = Server::start(cases.iter().map(|((field, _), sent, ..)| with(field, sent.as_ref())).collect()).await;
    let client = server.client();
    for ((field, show), sent, read, drift) in cases {
        let tool = client.desk_tools().retrieve(ID, &Default::default()).await.unwrap();
        let expected = if drift.is_empty() { vec![] } else { vec![format!("{drift} /{field}")] };
        assert_eq!((show(&tool).as_str(), kinds(&tool)), (read, expected), "{field}: {sent:?}");
        assert_eq!(*tool.uuid.value().unwrap(), ID, "the other fields are read all the same");
    }
}

#[tokio::test]
async fn what_was_set_aside_is_not_lost() {
    let tool = read_with("owner", json!("nobody")).await;
    assert_eq!(tool.owner.set_aside().unwrap().text(), "\"nobody\"");
    let error = tool.owner.value().unwrap_err();
    assert!(error.to_string().ends_with("is set aside"), "{error}");
    let sent: Value = serde_json::from_slice(tool.body()).unwrap();
    assert_eq!(sent["owner"], json!("nobody"));
}

#[tokio::test]
async fn fields_keep_their_order() {
    let tool = read_with("copies", json!(1)).await;
    let shown = format!("{:?}", *tool);
    let order =
        ["uuid", "name", "url", "image", "state", "urgency", "size", "kind", "weight", "source_ip", "made", "price"];
    let places: Vec<usize> = order.iter().map(|name| shown.find(&format!(" {name}: ")).unwrap()).collect();
    assert!(places.is_sorted(), "{shown}");
}

#[tokio::test]
async fn null_in_every_wrapping() {
    let nulls = json!({
        "plain": null, "by_reference": null, "by_all_of": null, "list": null, "items": [null, "a"], "map": {"a": null, "b": 1},
        "one_of": null, "any_of": null, "enumeration": null, "number": null, "anything": null,
    });
    let server = Server::start(vec![json(&nulls.to_string())]).await;
    let client = server.builder().decoding(Decoding::Strict).build().unwrap();
    let read = client.desk().wrappings().await.unwrap();
    assert!(read.drift().is_empty());
    assert!(read.plain.is_null() && read.by_reference.is_null() && read.by_all_of.is_null() && read.list.is_null());
    assert!(read.one_of.is_null() && read.any_of.is_null() && read.enumeration.is_null() && read.number.is_null());
    assert_eq!(format!("{:?} {:?}", read.items, read.map), r#"[None, Some("a")] {"a": None, "b": Some(1)}"#);
    assert!(read.anything.is_null() || read.anything.get() == Some(&Value::Null), "{:?}", read.anything);
}

#[tokio::test]
async fn names_that_are_no_names() {
    let body = json!({
        "self": "a", "Self": "b", "crate": "c", "fn": "d", "+1": 1, "-1": -1, "": 0, "nothing": null,
        "desk": {"type": 2, "type_": "x", "kind": {"type": "a_b"}}, "desk_type": {"name": "n"},
        "key": "no uuid", "either": {"text_2": "t"},
    });
    let server = Server::start(vec![json(&body.to_string())]).await;
    let client = server.builder().decoding(Decoding::Strict).build().unwrap();
    let call =
        client.desk().names_of_everything_that_was_ever_kept_on_any_shelf_of_this_library_or_another_one_list_all();
    let names = call.await.unwrap();
    assert_eq!((names.self_.value().unwrap().as_str(), names.self2.value().unwrap().as_str()), ("a", "b"));
    assert_eq!((names.crate_.value().unwrap().as_str(), names.r#fn.value().unwrap().as_str()), ("c", "d"));
    assert_eq!((names.plus_1.get(), names.minus_1.get(), names.empty.get()), (Some(&1), Some(&-1), Some(&0)));
    let desk = names.desk.value().unwrap();
    assert_eq!((desk.r#type.value().unwrap(), desk.type2.value().unwrap()), (&Size::V2, &LoanDeskType2::X));
    assert_eq!(desk.kind.value().unwrap().r#type.value().unwrap().as_str(), "a_b");
    assert_eq!(names.desk_type.value().unwrap().name, "n");
    assert!(matches!(names.key.value().unwrap(), Key::String(text) if text == "no uuid"));
    assert!(matches!(names.either.value().unwrap(), OddNamesEither::String3(_)), "{:?}", names.either);
}

#[tokio::test]
async fn strict_decoding() {
    let mut body = tool();
    body["owner"] = json!("nobody");
    let server = Server::start(vec![json(&body.to_string())]).await;
    let client = server.builder().decoding(Decoding::Strict).build().unwrap();
    let error = client.desk_tools().retrieve(ID, &Default::default()).await.unwrap_err();
    assert!(matches!(&error, Error::Drift(_)) && error.to_string().contains("set-aside at `/owner`"), "{error}");
    let list = Server::start(vec![json(&format!("[{},{body}]", tool()))]).await;
    let client = list.builder().decoding(Decoding::Strict).build().unwrap();
    let error = client.desk_tools().list(&Default::default()).await.unwrap_err();
    assert!(error.to_string().contains("set-aside at `/1/owner`"), "{error}");
    let tidy = Server::start(vec![json(&tool().to_string())]).await;
    let client = tidy.builder().decoding(Decoding::Strict).build().unwrap();
    assert_eq!(client.desk_tools().retrieve(ID, &Default::default()).await.unwrap().name, "saw");
}
