//! Invalid requests, and the exact bytes that say what is wrong: in both shapes.

mod support;

use sample_server::ErrorShape;
use support::{Loopback, full};

/// Name, request line, media type, body.
type Case = (&'static str, &'static str, &'static str, &'static [u8]);

const CREATE: &str = "POST /api/marketplace-orders/";
const JSON: &str = "application/json";
const ONE: &str = "/api/marketplace-orders/11111111-2222-3333-4444-555555555555/";

const CASES: &[Case] = &[
    ("all-at-once", CREATE, JSON, br#"{"offering":"no uri","name":"","end_date":"1.2.2026","quantity":7,"limits":{"a":"1"},"tags":["a","","a"],"payment":{"kind":"card","digits":"12","more":1}}"#),
    ("nothing", CREATE, JSON, b"{}"),
    ("null-everywhere", CREATE, JSON, br#"{"offering":null,"name":null,"end_date":null,"tags":null}"#),
    ("too-little", CREATE, JSON, br#"{"offering":"http://a/","name":"a","end_date":null,"quantity":0,"tags":[]}"#),
    ("too-much", CREATE, JSON, br#"{"offering":"http://a/","name":"a23456789012345678901","end_date":null,"quantity":1000,"limits":{"a":1,"b":2,"c":3,"d":4},"tags":["a","b","c","d"]}"#),
    ("wrong-types", CREATE, JSON, br#"{"offering":1,"name":["a"],"end_date":true,"quantity":"5","limits":[],"tags":{},"parts":"x","payment":7}"#),
    ("nested", CREATE, JSON, br#"{"offering":"http://a/","name":"a","end_date":null,"parts":[{"offering":"http://a/","name":"a","end_date":null},{"name":"b/","end_date":null,"payment":{"kind":"invoice","number":true}}]}"#),
    ("pattern", CREATE, JSON, r#"{"offering":"http://a/","name":"ö","end_date":null}"#.as_bytes()),
    ("tag-missing", CREATE, JSON, br#"{"offering":"http://a/","name":"a","end_date":null,"payment":{}}"#),
    ("tag-unknown", CREATE, JSON, br#"{"offering":"http://a/","name":"a","end_date":null,"payment":{"kind":"gold"}}"#),
    ("no-integer", CREATE, JSON, br#"{"offering":"http://a/","name":"a","end_date":null,"quantity":5.5}"#),
    ("huge-integer", CREATE, JSON, br#"{"offering":"http://a/","name":"a","end_date":null,"quantity":99999999999999999999}"#),
    ("file-as-json", CREATE, JSON, br#"{"offering":"http://a/","name":"a","end_date":null,"attachment":0}"#),
    ("no-object", CREATE, JSON, b"[]"),
    ("no-json", CREATE, JSON, br#"{"name":}"#),
    ("cut-off", CREATE, JSON, br#"{"name":"a"#),
    ("two-values", CREATE, JSON, b"{} {}"),
    ("no-utf-8", CREATE, JSON, b"\"\xff\""),
    ("form", CREATE, "application/x-www-form-urlencoded", b"offering=&name=a%2Fb&quantity=x&tags=a&tags=a"),
    ("media-type", CREATE, "text/csv", b"a;b"),
    ("no-media-type", CREATE, "", b"{}"),
    ("no-body", CREATE, "", b""),
    ("multipart-without-boundary", CREATE, "multipart/form-data", b"x"),
    ("multipart-broken", CREATE, "multipart/form-data; boundary=b", b"--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx"),
    ("handlers-own", CREATE, JSON, br#"{"offering":"http://a/","name":"taken","end_date":null}"#),
    ("parameters", "GET /api/marketplace-orders/?page=0&state=gone&state=pending&state=lost", "", b""),
    ("parameter-type", "GET /api/marketplace-orders/?page=one", "", b""),
    ("path-parameter", "GET /api/marketplace-orders/not-an-id/", "", b""),
    ("path-and-body", "PATCH /api/marketplace-orders/not-an-id/", JSON, br#"{"name":1}"#),
    ("header-and-cookie", "POST /api/marketplace-orders/x/approve/?order_uuid=y", JSON, br#"{"colour":1,"more":"x"}"#),
    ("styles", "GET /api/marketplace-orders/search/.a/;colour=red/?filter%5Bmore%5D=x&pipes=1%7Cx&json=%7B", "", b""),
    ("not-found-by-handler", "GET /api/marketplace-orders/?page=404", "", b""),
    ("error-of-handler", "GET /api/marketplace-orders/?page=500", "", b""),
    ("panic-of-handler", "GET /api/marketplace-orders/?page=1000", "", b""),
    ("answer-breaks-the-document", "GET /api/marketplace-orders/?page=600", "", b""),
];

async fn answers(shape: ErrorShape) -> String {
    let server = Loopback::start(full().errors(shape).build()).await;
    let mut out = String::new();
    for (name, line, media_type, body) in CASES {
        let content_type = format!("content-type: {media_type}");
        let headers: &[&str] = if media_type.is_empty() { &["x-mayor: yes"] } else { &["x-mayor: yes", &content_type] };
        let answer = server.ask(line, headers, body).await;
        out += &format!("=== {name}\n{answer}\n\n");
    }
    out
}

#[tokio::test]
async fn fields() {
    insta::assert_snapshot!(answers(ErrorShape::Fields).await);
}

#[tokio::test]
async fn problem() {
    insta::assert_snapshot!(answers(ErrorShape::Problem).await);
}

#[tokio::test]
async fn bodies_are_limited() {
    let server = Loopback::start(full().body_limit(100).build()).await;
    let too_large = "HTTP/1.1 413 Payload Too Large\ncontent-type: application/json\ncontent-length: 46\n\n\
                     {\"detail\":\"The request's body is too large.\"}";
    let json = "content-type: application/json";
    let body = format!("{{\"name\":\"{}\"}}", "a".repeat(100));
    assert_eq!(server.ask(CREATE, &[json], body.as_bytes()).await, too_large.replace("46", "45"));
    let chunked = format!("{:x}\r\n{body}\r\n0\r\n\r\n", body.len());
    let request = format!(
        "{CREATE} HTTP/1.1\r\nhost: a\r\nconnection: close\r\nauthorization: Token secret\r\n{json}\r\n\
         transfer-encoding: chunked\r\n\r\n{chunked}"
    );
    let answer = support::readable(&server.raw(request.as_bytes()).await);
    assert_eq!(answer, too_large.replace("46", "45"));
    let small = server.ask(&format!("PATCH {ONE}"), &[json, "x-mayor: a"], b"{}").await;
    assert!(small.starts_with("HTTP/1.1 200"), "{small}");
}
