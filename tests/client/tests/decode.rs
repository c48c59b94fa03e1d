//! What is read from answers: values, drift, and what is set aside. Table driven.

#[macro_use]
#[path = "support/reading.rs"]
mod reading;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use reading::read;
use sample_client::json::{Decode, Decoder, Encoder};
use sample_client::types::*;
use sample_client::{DriftKind, Field, List, Map, RawJson};
use serde_json::{Value, json};

table! {
    integers: i64 {
        "12" => "12", [];
        "-0" => "0", [];
        " \n\t12 " => "12", [];
        "9223372036854775807" => "9223372036854775807", [];
        "9223372036854775808" => "mismatch", [];
        "3.0" => "3", ["converted  3.0"];
        "1e3" => "1000", ["converted  1000.0"];
        "3.5" => "mismatch", [];
        "\"12\"" => "12", ["converted  \"12\""];
        "\"3.0\"" => "3", ["converted  \"3.0\""];
        "\"\"" => "mismatch", [];
        "\" 12\"" => "mismatch", [];
        "\"+12\"" => "mismatch", [];
        "\"0x1f\"" => "mismatch", [];
        "true" => "mismatch", [];
        "null" => "mismatch", [];
    }
    small_integers: i32 {
        "2147483647" => "2147483647", [];
        "2147483648" => "mismatch", [];
    }
    unsigned: u64 {
        "18446744073709551615" => "18446744073709551615", [];
        "-1" => "mismatch", [];
    }
    floats: f64 {
        "1.5" => "1.5", [];
        "12" => "12.0", [];
        "1e400" => "mismatch", [];
        "\"1.5\"" => "1.5", ["converted  \"1.5\""];
        "\"NaN\"" => "mismatch", [];
        "\"inf\"" => "mismatch", [];
    }
    booleans: bool {
        "true" => "true", [];
        "\"false\"" => "false", ["converted  \"false\""];
        "\"True\"" => "mismatch", [];
        "1" => "mismatch", [];
    }
    strings: String {
        r#""a""# => r#""a""#, [];
        "123" => r#""123""#, ["converted  123"];
        "12345678901234567890123" => r#""12345678901234567890123""#, ["converted  1.2345678901234568e+22"];
        "true" => r#""true""#, ["converted  true"];
        r#""\u00e9\n\/\"\\""# => r#""é\n/\"\\""#, [];
        r#""\ud83d\ude00""# => r#""😀""#, [];
        r#""\ud83d""# => "mismatch", [];
        r#""\ud83d\u0041""# => "mismatch", [];
        "[]" => "mismatch", [];
        "{}" => "mismatch", [];
    }
    values: Value {
        r#"{"a": [1, 2.5, null, "x"]}"# => r#"Object {"a": Array [Number(1), Number(2.5), Null, String("x")]}"#, [];
        r#"{"a": 12345678901234567890123}"# => r#"Object {"a": Number(1.2345678901234568e+22)}"#, ["rounded /a 1.2345678901234568e+22"];
        "18446744073709551615" => "Number(18446744073709551615)", [];
    }
    lists: List<i64> {
        "[1, 2]" => "[1, 2]", [];
        "[]" => "[]", [];
        "[1, \"x\", \"3\", null]" => "[1, 3, \"x\", null]", ["set-aside /1 \"x\"", "converted /2 \"3\"", "null /3 null"];
        "{}" => "mismatch", [];
    }
    nullable_items: List<Option<i64>> {
        "[1, null]" => "[Some(1), None]", [];
    }
    maps: Map<i64> {
        r#"{"b/c": 1, "a": "x", "n": "2"}"# => r#"{"b/c": 1, "n": 2, "a": "x"}"#, ["set-aside /a \"x\"", "converted /n \"2\""];
        r#"{"a~b/c": []}"# => r#"{"a~b/c": []}"#, ["set-aside /a~0b~1c []"];
    }
    open_enums: OrderState {
        r#""pending""# => "Pending", [];
        r#""on hold""# => r#"Unknown("on hold")"#, ["unknown-value  \"on hold\""];
        "7" => r#"Unknown("7")"#, ["converted  7", "unknown-value  7"];
        "{}" => "mismatch", [];
    }
    integer_enums: Urgency {
        "1" => "V1", [];
        "\"2\"" => "V2", ["converted  \"2\""];
        "9" => "Unknown(9)", ["unknown-value  9"];
    }
    number_enums: Share {
        "0.5" => "Share(0.5)", [];
        "1" => "Share(1.0)", [];
        "1.00" => "Share(1.0)", [];
        "\"0.5\"" => "Share(0.5)", ["converted  \"0.5\""];
        "2" => "Share(2.0)", ["unknown-value  2"];
        "true" => "mismatch", [];
        "null" => "mismatch", [];
    }
    mixed_enums: Size {
        "\"S\"" => "Size(String(\"S\"))", [];
        "7.0" => "Size(Number(7.0))", [];
        "[1.0]" => "Size(Array [Number(1.0)])", [];
        "\"7\"" => "Size(String(\"7\"))", ["unknown-value  \"7\""];
        "false" => "Size(Bool(false))", ["unknown-value  false"];
        "null" => "Size(Null)", ["unknown-value  null"];
        "{\"password\": 1}" => "Size(Object {\"password\": Number(1)})", ["unknown-value  {\"password\":\"[redacted]\"}"];
    }
    lists_of_any: List<Value> {
        "[1, null, {}]" => "[Number(1), Null, Object {}]", [];
        "{}" => "mismatch", [];
        "null" => "mismatch", [];
    }
    untagged: TextOrNumber {
        r#""a""# => r#"Text("a")"#, [];
        "1.5" => "Number(1.5)", [];
        "true" => r#"Text("true")"#, ["converted  true"];
        "[]" => "mismatch", [];
    }
    tagged: Payment {
        r#"{"digits": "1", "kind": "card"}"# => r#"Card(Card { kind: "card", digits: "1" })"#, [];
        r#"{"kind": "invoice", "number": 1}"# => r#"Invoice(Invoice { kind: "invoice", number: Number(1.0) })"#, [];
        r#"{"kind": "cash"}"# => r#"Unknown(Object {"kind": String("cash")})"#, ["unknown-value  {\"kind\":\"cash\"}"];
        "[]" => "mismatch", [];
    }
    broken: Value {
        "{" => "syntax: unexpected end at byte 1", [];
        "[1,]" => "syntax: no JSON value at byte 3", [];
        "[1 2]" => "syntax: neither a comma nor the end at byte 3", [];
        "{\"a\" 1}" => "syntax: no colon after a name at byte 5", [];
        "{a: 1}" => "syntax: no name of a member at byte 1", [];
        "\"a\nb\"" => "syntax: control character in a string at byte 2", [];
        "\"\\x\"" => "syntax: unknown escape in a string at byte 1", [];
        "01" => "syntax: number with a leading zero at byte 1", [];
        "1." => "syntax: unexpected end at byte 2", [];
        "-" => "syntax: unexpected end at byte 1", [];
        "nul" => "syntax: no JSON value at byte 0", [];
        "1 2" => "syntax: text after the end of the value at byte 2", [];
    }
}

#[test]
fn fields_are_told_apart() {
    let text = r#"{"uuid": null, "url": "https://x.example/", "created": "2026-11-24T10:00:00",
        "state": "executing", "cost": null, "limits": {"cpu": "4", "ram": {}}, "tags": "a", "colour": {"deep": 1},
        "parent": {"uuid": "x", "secret_key": "k", "password": "p"}}"#;
    let mut d = Decoder::new("test", text);
    let order = d.root::<OrderDetails>().unwrap();
    let drift: Vec<_> = d.finish().unwrap().into_iter().map(|one| (one.kind, one.pointer, one.found)).collect();
    assert!(order.uuid.is_null() && order.cost.is_null());
    assert!(order.end_date.is_absent() && order.quantity.is_absent());
    assert_eq!(order.state, OrderState::Executing);
    assert_eq!(order.created.set_aside().unwrap().text(), "\"2026-11-24T10:00:00\"");
    assert_eq!(order.tags.set_aside().map(RawJson::to_value), Some(json!("a")));
    let limits = order.limits.value().unwrap();
    assert_eq!((limits["cpu"], limits.is_whole()), (4, false));
    assert_eq!(order.extra["colour"], json!({"deep": 1}));
    use DriftKind::*;
    let missing = |pointer: &str| (Missing, pointer.to_owned(), Value::Null);
    let expected = vec![
        (Null, "/uuid".to_owned(), Value::Null),
        (SetAside, "/created".to_owned(), json!("2026-11-24T10:00:00")),
        (Converted, "/limits/cpu".to_owned(), json!("4")),
        (SetAside, "/limits/ram".to_owned(), json!({})),
        (SetAside, "/tags".to_owned(), json!("a")),
        (SetAside, "/parent/uuid".to_owned(), json!("x")),
        missing("/parent/url"),
        missing("/parent/state"),
        missing("/parent/created"),
        missing("/parent/end_date"),
        missing("/parent/cost"),
        missing("/end_date"),
    ];
    assert_eq!(drift, expected);
}

#[test]
fn an_error_of_a_field_tells_which_it_is() {
    let fields = [Field::Null, Field::Absent, Field::SetAside(d("[1]"))];
    let states = fields.map(|field: Field<String>| field.value().unwrap_err().to_string());
    let ends: Vec<_> = states.iter().map(|state| state.rsplit(" is ").next().unwrap()).collect();
    assert_eq!(ends, ["null", "absent", "set aside"]);
    assert!(states[0].contains("tests/decode.rs:"), "{}", states[0]);
}

fn d(text: &str) -> RawJson {
    let (_, aside) = read_list(text);
    aside
}

fn read_list(text: &str) -> (List<i64>, RawJson) {
    let text = format!("[{text}]");
    let mut d = Decoder::new("", &text);
    let list: List<i64> = d.root().unwrap();
    let raw = list.set_aside()[0].1.clone();
    (list, raw)
}

#[test]
fn what_was_set_aside_goes_back_as_it_came() {
    let text = r#"{"uuid":"x","name":12345678901234567890123.50}"#;
    let order: OrderBrief = Decoder::new("", text).root().unwrap();
    assert_eq!(order.uuid.set_aside().unwrap().text(), "\"x\"");
    assert_eq!(order.name, "12345678901234567890123.50");
    for text in [r#"[1,"x",2,null]"#, "[]", "[[]]"] {
        let list: List<i64> = Decoder::new("", text).root().unwrap();
        assert_eq!(String::from_utf8(Encoder::json(&list)).unwrap(), text);
    }
}

#[test]
fn secrets_are_redacted() {
    let text = r#"{"uuid": {"password": "p", "deep": [{"apiKey": "k", "n": 1}]}, "name": []}"#;
    let mut d = Decoder::new("test", text);
    d.root::<OrderBrief>().unwrap();
    let found: Vec<_> = d.finish().unwrap().into_iter().map(|one| one.found).collect();
    assert_eq!(found, [json!({"password": "[redacted]", "deep": [{"apiKey": "[redacted]", "n": 1}]}), json!([])]);
    let mut d = Decoder::new("test", r#"{"user_token": "abc", "x": "y"}"#);
    d.root::<Map<i64>>().unwrap();
    assert!(!format!("{:?}", d.finish().unwrap()).contains("abc"));
}

#[test]
fn debug_shows_no_secrets() {
    let login: Login = Decoder::new("", r#"{"name": "n", "password": "p4ss"}"#).root().unwrap();
    assert_eq!(format!("{login:?}"), r#"Login { name: "n", password: [redacted] }"#);
    assert_eq!(login.password, "p4ss");
}

#[test]
fn depth_is_bounded() {
    for (text, fits) in [("[".repeat(128) + &"]".repeat(128), true), ("[".repeat(129) + &"]".repeat(129), false)] {
        let (value, _) = read::<Value>(&text);
        assert_eq!(!value.starts_with("syntax"), fits);
        let unknown = format!("{{\"unknown\": {}}}", "[".repeat(100_000));
        assert!(read::<OrderBrief>(&unknown).0.starts_with("syntax: nested deeper"));
    }
}

#[test]
fn members_may_come_in_any_order_and_twice() {
    let id = "a7ddd058f1114493bd0a4c6af090a0b8";
    let text = format!(r#"{{"na\u006de": "first", "uuid": "{id}", "name": "last", "x": [{{}}]}}"#);
    let (value, drift) = read::<OrderBrief>(&text);
    assert_eq!(value, r#"OrderBrief { uuid: a7ddd058-f111-4493-bd0a-4c6af090a0b8, name: "last" }"#);
    assert!(drift.is_empty());
}

#[test]
fn requests_are_encoded() {
    let mut order = OrderCreateRequest::new("https://x.example/\"o\"\n", "p", None);
    order.limits = Some(BTreeMap::from([("cpu".to_owned(), 4)]));
    let text = String::from_utf8(Encoder::json(&order)).unwrap();
    assert_eq!(text, r#"{"offering":"https://x.example/\"o\"\n","project":"p","end_date":null,"limits":{"cpu":4}}"#);
    use sample_client::Patch;
    let date = NaiveDate::from_ymd_opt(2026, 1, 2).unwrap();
    for (end_date, expected) in
        [(Patch::Keep, "{}"), (Patch::Null, r#"{"end_date":null}"#), (Patch::Set(date), r#"{"end_date":"2026-01-02"}"#)]
    {
        let mut patch = PatchedOrderUpdateRequest::default();
        patch.end_date = end_date;
        assert_eq!(String::from_utf8(Encoder::json(&patch)).unwrap(), expected);
    }
}

/// Every text that is cut off or changed in one byte is read or refused, and never panics.
#[test]
fn damaged_texts_do_no_harm() {
    let text = r#"{"uuid": "a7", "state": [1.5e3, "\u00e9\ud83d\ude00"], "limits": {"a": -0.5}, "parent": {"tags": [null, true]}}"#;
    for at in 0..text.len() {
        if text.is_char_boundary(at) {
            let _ = read::<OrderDetails>(&text[..at]);
        }
        for byte in [b'"', b'\\', b'{', b']', b',', b'0', b' ', b'u'] {
            let mut bytes = text.as_bytes().to_vec();
            bytes[at] = byte;
            let Ok(text) = String::from_utf8(bytes) else {
                continue;
            };
            let ours = Decoder::new("", &text).root::<Value>().ok();
            let theirs: Option<Value> = serde_json::from_str(&text).ok();
            assert_eq!(ours.is_some(), theirs.is_some(), "{text}");
            let _ = read::<OrderDetails>(&text);
        }
    }
}

/// Two structs that only their members tell apart.
#[derive(Debug)]
#[allow(dead_code, reason = "shown by Debug")]
enum Shape {
    Brief(OrderBrief),
    Card(Card),
}

impl Decode for Shape {
    const EXPECTED: &'static str = "OrderBrief or Card";

    fn decode(d: &mut Decoder<'_>) -> Result<Self, sample_client::json::Mismatch> {
        d.one_of(&[|d| OrderBrief::decode(d).map(Self::Brief), |d| Card::decode(d).map(Self::Card)])
    }
}

/// A tree of two kinds of nodes that nothing tells apart: the worst case of trials.
#[derive(Debug)]
#[allow(dead_code, reason = "shown by Debug")]
enum Tree {
    Left(Box<List<Tree>>),
    Right(Box<List<Tree>>),
    Leaf(i64),
}

impl Decode for Tree {
    const EXPECTED: &'static str = "tree";

    fn decode(d: &mut Decoder<'_>) -> Result<Self, sample_client::json::Mismatch> {
        d.one_of(&[
            |d| Decode::decode(d).map(Self::Left),
            |d| Decode::decode(d).map(Self::Right),
            |d| Decode::decode(d).map(Self::Leaf),
        ])
    }
}

#[test]
fn the_alternative_that_knows_most_is_taken() {
    for (text, seen) in [
        (r#"{"kind": "x", "digits": "1"}"#, "Card(Card"),
        (r#"{"kind": 5, "digits": "1"}"#, "Card(Card"),
        (r#"{"uuid": "a7ddd058f1114493bd0a4c6af090a0b8", "more": 1}"#, "Brief(OrderBrief"),
        (r#"{}"#, "Brief(OrderBrief"),
    ] {
        let (value, drift) = read::<Shape>(text);
        assert!(value.starts_with(seen), "{text} {value} {drift:?}");
    }
    assert_eq!(read::<Shape>(r#"{"kind": 5, "digits": "1"}"#).1, ["converted /kind 5"]);
    assert_eq!(read::<Shape>("[{\"uuid\": 1}]").0, "mismatch");
}

#[test]
fn trials_do_not_multiply_without_end() {
    let text = "[".repeat(120) + "\"x\"" + &"]".repeat(120);
    let started = std::time::Instant::now();
    let (value, drift) = read::<Tree>(&text);
    assert!(value.starts_with("Left([Left([") && drift.len() == 1, "{drift:?}");
    assert!(started.elapsed().as_secs() < 2);
}
