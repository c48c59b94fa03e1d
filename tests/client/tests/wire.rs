//! What goes over the wire, byte for byte: parameters and bodies.
#![allow(clippy::type_complexity, reason = "tables of cases")]

mod support;

use std::collections::BTreeMap;

use sample_client::json::{Encode, Encoder};
use sample_client::params::Param;
use sample_client::types::*;
use sample_client::*;
use support::{Server, answer, json};

const PLAIN: Operation = Operation::new("plain", Method::Get, "/a/{p}/");
const GET: Operation = Operation::new("get", Method::Get, "/x/");
const POST: Operation = Operation::new("post", Method::Post, "/x/");

fn list() -> Vec<String> {
    vec!["a,b".to_owned(), "c d&é".to_owned()]
}

fn object() -> BTreeMap<String, i64> {
    BTreeMap::from([("R".to_owned(), 1), ("G/".to_owned(), 2)])
}

#[tokio::test]
async fn query_styles() {
    let server = Server::start(vec![json("{}")]).await;
    let client = server.client();
    let nothing: Vec<String> = Vec::new();
    let cases: Vec<(Style, Box<dyn Param>, &str)> = vec![
        (Style::Form, Box::new("x y/z?".to_owned()), "?q=x%20y%2Fz%3F"),
        (Style::Form, Box::new(String::new()), "?q="),
        (Style::Form, Box::new(None::<i64>), ""),
        (Style::Form, Box::new(nothing), ""),
        (Style::Form, Box::new(list()), "?q=a%2Cb&q=c%20d%26%C3%A9"),
        (Style::Comma, Box::new(list()), "?q=a%2Cb,c%20d%26%C3%A9"),
        (Style::Space, Box::new(list()), "?q=a%2Cb%20c%20d%26%C3%A9"),
        (Style::Pipe, Box::new(list()), "?q=a%2Cb%7Cc%20d%26%C3%A9"),
        (Style::Form, Box::new(object()), "?G%2F=2&R=1"),
        (Style::Comma, Box::new(object()), "?q=G%2F,2,R,1"),
        (Style::Deep, Box::new(object()), "?q%5BG%2F%5D=2&q%5BR%5D=1"),
        (Style::Form, Box::new(vec![OrderState::Pending, OrderState::from("odd one")]), "?q=pending&q=odd%20one"),
        (Style::Form, Box::new(Uri::from("https://x.example/?a=b")), "?q=https%3A%2F%2Fx.example%2F%3Fa%3Db"),
        (
            Style::Form,
            Box::new(chrono::DateTime::parse_from_rfc3339("2026-01-02T03:04:05+02:00").unwrap()),
            "?q=2026-01-02T03%3A04%3A05%2B02%3A00",
        ),
    ];
    for (at, (style, value, expected)) in cases.into_iter().enumerate() {
        let mut request = client.request(&GET);
        request.query(&[("q", style, &*value)]);
        request.unit().await.unwrap();
        assert_eq!(server.seen()[at].target(), format!("GET /x/{expected}"));
    }
}

/// With `allowReserved` what may stand in a query stays; what would end the value, or change it, does not.
#[tokio::test]
async fn reserved_characters() {
    let server = Server::start(vec![json("{}")]).await;
    let client = server.client();
    let cases: Vec<(Style, Box<dyn Param>, &str)> = vec![
        (Style::Form, Box::new("a:/?@!$()*,;=b".to_owned()), "?q=a:/?@!$()*,;=b"),
        (Style::Form, Box::new("#[]&+ é".to_owned()), "?q=%23%5B%5D%26%2B%20%C3%A9"),
        (Style::Form, Box::new("%2F 100% %é%4".to_owned()), "?q=%2F%20100%25%20%25%C3%A9%254"),
        (Style::Comma, Box::new(vec!["a/b".to_owned(), "c".to_owned()]), "?q=a/b,c"),
        (Style::Form, Box::new(None::<String>), ""),
        (
            Style::Deep,
            Box::new(params::Object::of(&BTreeMap::from([("a/".to_owned(), "b/".to_owned())]))),
            "?q%5Ba%2F%5D=b/",
        ),
    ];
    for (at, (style, value, expected)) in cases.into_iter().enumerate() {
        let mut request = client.request(&GET);
        request.query(&[("q", style, &params::Reserved(&*value)), ("r", Style::Form, &None::<String>)]);
        request.unit().await.unwrap();
        assert_eq!(server.seen()[at].target(), format!("GET /x/{expected}"));
    }
}

#[tokio::test]
async fn query_objects_and_json() {
    let server = Server::start(vec![json("{}")]).await;
    let mut order = OrderCreateRequest::new("o", "p", None);
    order.limits = Some(BTreeMap::from([("cpu".to_owned(), 4)]));
    let mut request = server.client().request(&GET);
    request.query_object("f", Style::Deep, &order);
    request.query_json("j", &vec![1_i64, 2]);
    request.query_json("k", &None::<i64>);
    request.unit().await.unwrap();
    // The order of an object's members says nothing.
    let seen = server.only();
    let mut pairs: Vec<&str> = seen.target().strip_prefix("GET /x/?").unwrap().split('&').collect();
    pairs.sort_unstable();
    let expected = ["f%5Blimits%5D=%7B%22cpu%22%3A4%7D", "f%5Boffering%5D=o", "f%5Bproject%5D=p", "j=%5B1%2C2%5D"];
    assert_eq!(pairs, expected);
}

#[tokio::test]
async fn path_styles() {
    let server = Server::start(vec![json("{}")]).await;
    let client = server.client();
    let cases: Vec<(PathStyle, Box<dyn Param>, Result<&str, &str>)> = vec![
        (PathStyle::Simple, Box::new("a/b?c#d".to_owned()), Ok("a%2Fb%3Fc%23d")),
        (PathStyle::Simple, Box::new("ä%".to_owned()), Ok("%C3%A4%25")),
        (PathStyle::Simple, Box::new(list()), Ok("a%2Cb,c%20d%26%C3%A9")),
        (PathStyle::Simple, Box::new(object()), Ok("G%2F,2,R,1")),
        (PathStyle::SimpleExploded, Box::new(object()), Ok("G%2F=2,R=1")),
        (PathStyle::Label, Box::new(vec![1_i64, 2]), Ok(".1,2")),
        (PathStyle::LabelExploded, Box::new(vec![1_i64, 2]), Ok(".1.2")),
        (PathStyle::LabelExploded, Box::new(object()), Ok(".G%2F=2.R=1")),
        (PathStyle::Matrix, Box::new(vec![1_i64, 2]), Ok(";p=1,2")),
        (PathStyle::MatrixExploded, Box::new(vec![1_i64, 2]), Ok(";p=1;p=2")),
        (PathStyle::MatrixExploded, Box::new(object()), Ok(";G%2F=2;R=1")),
        (PathStyle::Simple, Box::new("..".to_owned()), Err("the path parameter `p` is a dot segment")),
        (PathStyle::Simple, Box::new(".".to_owned()), Err("the path parameter `p` is a dot segment")),
        (PathStyle::Simple, Box::new(String::new()), Err("the path parameter `p` is empty")),
    ];
    for (style, value, expected) in cases {
        let mut request = client.request(&PLAIN);
        request.path_styled("p", style, &*value);
        let result = request.unit().await;
        match expected {
            Ok(text) => assert_eq!(server.seen().last().unwrap().target(), format!("GET /a/{text}/")),
            Err(text) => assert!(result.unwrap_err().to_string().ends_with(text)),
        }
    }
    let error = client.request(&PLAIN).unit().await.unwrap_err();
    assert!(error.to_string().contains("`p` is missing"), "{error}");
}

#[tokio::test]
async fn headers_and_cookies() {
    let server = Server::start(vec![json("{}")]).await;
    let mut request = server.client().request(&GET);
    request.header("x-list", &vec![1_i64, 2]);
    request.header("x-none", &None::<i64>);
    request.cookie("c", &"a;b".to_owned());
    request.cookie("d", &1_i64);
    request.json::<OrderBrief>().header("x-more", "m").await.unwrap();
    let seen = server.only();
    assert_eq!(seen.header("x-list"), Some("1,2"));
    assert_eq!(seen.header("x-none"), None);
    assert_eq!(seen.header("x-more"), Some("m"));
    assert_eq!(seen.header("cookie"), Some("c=a%3Bb; d=1"));
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(seen.header("user-agent"), Some("sample-client/1.0.0"));
    assert_eq!(seen.header("authorization"), None, "an operation without security gets no credential");
}

struct Everything;

impl Encode for Everything {
    fn encode(&self, e: &mut Encoder) {
        e.object(&[
            ("name", &"a&b é".to_owned()),
            ("count", &7_i64),
            ("flag", &true),
            ("none", &None::<i64>),
            ("tags", &vec!["x".to_owned(), "y".to_owned()]),
            ("deep", &BTreeMap::from([("k".to_owned(), 1_i64)])),
        ]);
    }
}

#[tokio::test]
async fn text_bodies() {
    let server = Server::start(vec![json("{}")]).await;
    let client = server.client();
    let cases: Vec<(fn(&mut Request), &str, &str)> = vec![
        (
            |request| request.json_body(&Everything),
            "application/json",
            r#"{"name":"a&b é","count":7,"flag":true,"tags":["x","y"],"deep":{"k":1}}"#,
        ),
        (
            |request| request.body(Media::Form, &Everything),
            "application/x-www-form-urlencoded",
            "name=a%26b%20%C3%A9&count=7&flag=true&tags=x&tags=y&deep=%7B%22k%22%3A1%7D",
        ),
        (|request| request.text_body("text/plain; charset=utf-8", "é"), "text/plain; charset=utf-8", "é"),
        (|request| request.file_body("image/png", &File::from_bytes("x", "abc")), "image/png", "abc"),
    ];
    for (at, (fill, media_type, body)) in cases.into_iter().enumerate() {
        let mut request = client.request(&POST);
        fill(&mut request);
        request.unit().await.unwrap();
        let seen = &server.seen()[at];
        assert_eq!((seen.header("content-type"), seen.text().as_str()), (Some(media_type), body));
    }
    client.request(&POST).unit().await.unwrap();
    assert_eq!(server.seen()[4].header("content-length"), Some("0"));
}

#[tokio::test]
async fn multipart_bodies() {
    let server = Server::start(vec![answer(201, &[], "{}")]).await;
    let path = std::env::temp_dir().join(format!("sample-client-{}.bin", std::process::id()));
    std::fs::write(&path, [0xff, 0xfe, 0]).unwrap();
    let mut order = OrderCreateRequest::new("o", "p", None);
    order.limits = Some(BTreeMap::from([("cpu".to_owned(), 4)]));
    let reader: &[u8] = b"from a reader";
    let files = [
        File::from_bytes("a \"b\".png", vec![0xff, 0, b'\n']).media_type("image/png"),
        File::from_path(&path).named("from-disk"),
        File::from_reader("read", reader),
    ];
    let contents: [&[u8]; 3] = [&[0xff, 0, b'\n'], &[0xff, 0xfe, 0], reader];
    for (at, file) in files.into_iter().enumerate() {
        order.attachment = Some(file);
        server.client().marketplace_orders().create(&order).await.unwrap();
        let seen = &server.seen()[at];
        let content_type = seen.header("content-type").unwrap();
        let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
        let body = seen.body.clone();
        let text = String::from_utf8_lossy(&body).replace(boundary, "B").replace("\r\n", "\n");
        let head = "--B\nContent-Disposition: form-data; name=\"offering\"\n\no\n--B\nContent-Disposition: form-data; name=\"project\"\n\np\n\
            --B\nContent-Disposition: form-data; name=\"end_date\"\n\n\n\
            --B\nContent-Disposition: form-data; name=\"limits\"\nContent-Type: application/json\n\n{\"cpu\":4}\n\
            --B\nContent-Disposition: form-data; name=\"attachment\"; filename=";
        assert!(text.starts_with(head), "{text}");
        assert!(body.windows(contents[at].len()).any(|bytes| bytes == contents[at]), "{text}");
    }
    let first = server.seen()[0].text();
    assert!(first.contains("filename=\"a \\\"b\\\".png\"\r\nContent-Type: image/png"), "{first}");
    assert!(server.seen()[1].text().contains("filename=\"from-disk\"\r\nContent-Type: application/octet-stream"));
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn json_is_sent_when_there_is_no_file() {
    let server = Server::start(vec![answer(201, &[], "{}")]).await;
    let order = OrderCreateRequest::new("o", "p", None);
    server.client().marketplace_orders().create(&order).await.unwrap();
    assert_eq!(server.only().header("content-type"), Some("application/json"));
    assert_eq!(server.only().text(), r#"{"offering":"o","project":"p","end_date":null}"#);
}

#[tokio::test]
async fn json_by_another_name() {
    let server = Server::start(vec![json("{}")]).await;
    let mut request = server.client().request(&POST);
    request.json_body(&vec![1_i64]);
    request.json_type("application/merge-patch+json");
    request.unit().await.unwrap();
    assert_eq!(server.only().header("content-type"), Some("application/merge-patch+json"));
    assert_eq!(server.only().text(), "[1]");
}

/// The names of the fields go out as the caller gave them, in that order, those of the document and others.
#[tokio::test]
async fn fields_are_chosen() {
    let server = Server::start(vec![json(r#"[{"uuid": "x", "state": null}]"#)]).await;
    let field = vec!["uuid".to_owned(), "state".to_owned(), "a/b".to_owned()];
    let params = orders::ListParams { field, ..Default::default() };
    let client = server.client();
    let page = client.marketplace_orders().list_as::<BTreeMap<String, Option<String>>>(&params).await.unwrap();
    assert_eq!(page.items[0].get("uuid"), Some(&Some("x".to_owned())));
    assert_eq!(server.only().target(), "GET /api/marketplace-orders/?field=uuid&field=state&field=a%2Fb");
}
