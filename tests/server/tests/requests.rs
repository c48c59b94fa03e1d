//! Valid requests: what reaches a handler, and what its answer is on the wire.

mod support;

use support::{Loopback, full};

const CREATE: &str = "POST /api/marketplace-orders/";
const ONE: &str = "/api/marketplace-orders/11111111-2222-3333-4444-555555555555/";

#[tokio::test]
async fn a_list_with_a_header() {
    let server = Loopback::start(full().build()).await;
    let answer = server.ask("GET /api/marketplace-orders/?o=a,%2Cb,c+d&page=3&state=pending&unknown=1", &[], b"").await;
    assert_eq!(
        answer,
        "HTTP/1.1 200 OK\ncontent-type: application/json\nx-result-count: 7\ncontent-length: 193\n\n\
         [{\"uuid\":\"00000000-0000-0000-0000-000000000000\",\"url\":\"http://a/b/\",\"state\":\"pending\",\
         \"created\":\"2026-01-02T03:04:05Z\",\"end_date\":null,\"cost\":null,\"tags\":[\"a\",\",b\",\"c d\"]}]"
            .replace("193", &answer.split_once("\n\n").unwrap().1.len().to_string())
    );
}

#[tokio::test]
async fn json_and_forms_and_multipart_are_one_type() {
    let server = Loopback::start(full().build()).await;
    let json = br#"{"offering":"http://o/","name":"n","end_date":"2026-05-06","quantity":5,"tags":["x","y"],
        "payment":{"kind":"invoice","number":1.5},"limits":{"a\u0062":1},"unknown":[{}],"uuid":"11111111-2222-3333-4444-555555555555"}"#;
    let answer = server.ask(CREATE, &["content-type: application/json; charset=utf-8"], json).await;
    assert!(answer.starts_with("HTTP/1.1 201 Created"), "{answer}");
    let rest = "\"end_date\":\"2026-05-06\",\"cost\":null,\"quantity\":5,\"tags\":[\"x\",\"y\"],\"limits\":{\"ab\":1},\
                \"payment\":{\"kind\":\"invoice\",\"number\":1.5}}";
    assert!(answer.ends_with(rest), "{answer}");

    let form = b"offering=http%3A%2F%2Fo%2F&name=n+m&end_date=&quantity=5&tags=x&tags=y";
    let answer = server.ask(CREATE, &["content-type: application/x-www-form-urlencoded"], form).await;
    assert!(answer.contains("Enter") || answer.contains("wrong format"), "an empty date is none: {answer}");
    let form = b"offering=http%3A%2F%2Fo%2F&name=n+m&end_date=2026-05-06&quantity=5&tags=x&tags=y";
    let answer = server.ask(CREATE, &["content-type: application/x-www-form-urlencoded"], form).await;
    assert!(answer.ends_with("\"quantity\":5,\"tags\":[\"x\",\"y\"]}"), "{answer}");
}

#[tokio::test]
async fn a_large_file_that_is_no_text_arrives_whole() {
    let server = Loopback::start(full().build()).await;
    let file: Vec<u8> = (0..3_000_000_u32).map(|index| (index.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let sum: u64 = file.iter().map(|byte| u64::from(*byte)).sum();
    let mut body = Vec::new();
    for (name, value) in
        [("offering", "http://o/"), ("name", "n"), ("end_date", "2026-05-06"), ("tags", "x"), ("tags", "y")]
    {
        body.extend_from_slice(
            format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").as_bytes(),
        );
    }
    let payment = "--b\r\ncontent-disposition: form-data; name=\"payment\"\r\ncontent-type: application/json\r\n\r\n\
                   {\"kind\":\"card\",\"digits\":\"1234\"}\r\n";
    body.extend_from_slice(payment.as_bytes());
    body.extend_from_slice(
        b"--b\r\ncontent-disposition: form-data; name=\"attachment\"; filename=\"a b.bin\"\r\ncontent-type: image/png\r\n\r\n",
    );
    body.extend_from_slice(&file);
    body.extend_from_slice(b"\r\n--b--\r\n");
    let answer = server.ask(CREATE, &["content-type: multipart/form-data; boundary=b"], &body).await;
    assert!(answer.starts_with("HTTP/1.1 201 Created"), "{answer}");
    let about = format!("\"file\":\"Some(\\\"a b.bin\\\") Some(\\\"image/png\\\") 3000000 {sum}\"");
    assert!(answer.contains(&about), "{answer}");
    assert!(answer.contains("\"tags\":[\"x\",\"y\"]"), "{answer}");
    assert!(answer.contains("\"payment\":{\"kind\":\"card\",\"digits\":\"1234\"}"), "{answer}");
}

#[tokio::test]
async fn a_change_tells_absent_null_and_value_apart() {
    let server = Loopback::start(full().build()).await;
    let headers = ["content-type: application/json", "x-mayor: yes"];
    let cases: [(&[u8], &str); 3] = [
        (b"{}", "None Keep"),
        (br#"{"end_date":null}"#, "None Null"),
        (br#"{"name":"a","end_date":"2026-01-01"}"#, "Some(\\\"a\\\") Set(2026-01-01)"),
    ];
    for (body, change) in cases {
        let answer = server.ask(&format!("PATCH {ONE}"), &headers, body).await;
        assert!(answer.contains(&format!("\"change\":\"{change}\"")), "{answer}");
    }
}

#[tokio::test]
async fn parameters_of_every_place_and_style() {
    let server = Loopback::start(full().build()).await;
    let line = format!("POST {ONE}approve/?order_uuid=22222222-2222-3333-4444-555555555555");
    let answer =
        server.send(&line, &["X-Payer: me", "cookie: trace=5", "content-type: application/json"], b"{\"a\":1}").await;
    let settings = "Some(Settings { colour: None, extra: {\\\"a\\\": 1} })";
    let params = "ApproveParams { order_uuid: 11111111-2222-3333-4444-555555555555, x_payer: \\\"me\\\", trace: Some(5), \
                  order_uuid_query: Some(22222222-2222-3333-4444-555555555555) }";
    assert!(answer.ends_with(&format!("{{\"colour\":\"{params} {settings} None\"}}")), "{answer}");

    let line = "GET /api/marketplace-orders/search/.a,b%2Fc/;colour=red;x=1/?filter[colour]=blue&filter%5By%5D=2&colour=free\
                &pairs=colour,c,z,3&pipes=1%7C2|3&spaces=1%202+3&json=%7B%22colour%22%3A%22j%22%7D";
    let answer = server.send(line, &["x-list: true, false"], b"").await;
    let expected = "SearchParams { words: [\"a\", \"b/c\"], point: Settings { colour: Some(\"red\"), extra: {\"x\": 1} }, \
        filter: Some(Settings { colour: Some(\"blue\"), extra: {\"y\": 2} }), \
        free: Some(Settings { colour: Some(\"free\"), extra: {} }), \
        pairs: Some(Settings { colour: Some(\"c\"), extra: {\"z\": 3} }), pipes: [1, 2, 3], spaces: [1, 2, 3], \
        json: Some(Settings { colour: Some(\"j\"), extra: {} }), x_list: [true, false] }";
    assert!(answer.ends_with(&format!("\"{}\"", expected.replace('"', "\\\""))), "{answer}");
}

#[tokio::test]
async fn the_callers_request_id_comes_back() {
    let server = Loopback::start(full().build()).await;
    let get = |id: &str| format!("GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\nx-request-id: {id}\r\n\r\n");
    let answer = server.raw(get("abc-1").as_bytes()).await;
    assert!(String::from_utf8_lossy(&answer).contains("\r\nx-request-id: abc-1\r\n"));
    let answer = server.raw(get(&"a".repeat(200)).as_bytes()).await;
    assert!(!String::from_utf8_lossy(&answer).contains("aaaa"), "too long an id is not taken over");
}
