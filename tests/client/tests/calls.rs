//! How calls are made: credentials, retries, redirects, limits, hooks.
#![allow(clippy::type_complexity, reason = "tables of cases")]

mod support;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use sample_client::*;
use support::{Server, answer, json};
use uuid::Uuid;

const GET: Operation = Operation::new("get", Method::Get, "/x/");
const POST: Operation = Operation::new("post", Method::Post, "/x/");
const PUT: Operation = Operation::new("put", Method::Put, "/x/");

#[tokio::test]
async fn credentials() {
    static SETS: [&[&[&str]]; 7] = [
        &[&["tokenAuth"]],
        &[&["oidc"]],
        &[&["basic"]],
        &[&["cookieAuth"]],
        &[&["key"]],
        &[&["missing"], &["basic", "key"]],
        &[&[], &["tokenAuth"]],
    ];
    let expected: [(&str, Option<&str>, Option<&str>); 7] = [
        ("/x/", Some("Token t"), None),
        ("/x/", Some("Bearer b"), None),
        ("/x/", Some("Basic dXNlcjpwYXNz"), None),
        ("/x/", None, Some("sessionid=c")),
        ("/x/?api_key=k%26", None, None),
        ("/x/?api_key=k%26", Some("Basic dXNlcjpwYXNz"), None),
        ("/x/", None, None),
    ];
    let server = Server::start(vec![json("{}")]).await;
    let builder = Client::builder(&server.url).token("t").credential("oidc", "b").credential("basic", "user:pass");
    let builder = builder.credential("cookieAuth", "c").credential("key", "k&");
    assert!(!format!("{builder:?}").contains("pass"));
    let client = builder.build().unwrap();
    for (at, (target, authorization, cookie)) in expected.into_iter().enumerate() {
        let operation: &'static Operation =
            Box::leak(Box::new(Operation::new("o", Method::Get, "/x/").security(SETS[at])));
        client.request(operation).unit().await.unwrap();
        let seen = &server.seen()[at];
        assert_eq!(seen.target(), format!("GET {target}"));
        assert_eq!((seen.header("authorization"), seen.header("cookie")), (authorization, cookie));
    }
    let shown = format!("{client:?} {:?}", client.marketplace_orders().list(&Default::default()));
    assert!(shown.contains("basic") && !shown.contains("pass") && !shown.contains("k&"), "{shown}");
}

#[tokio::test]
async fn token_prefix() {
    let server = Server::start(vec![json("[]")]).await;
    for (at, (prefix, expected)) in [("JWT", "JWT t"), ("", "t")].into_iter().enumerate() {
        let client = Client::builder(&server.url).token("t").token_prefix(prefix).build().unwrap();
        client.marketplace_orders().list(&Default::default()).await.unwrap();
        assert_eq!(server.seen()[at].header("authorization"), Some(expected));
    }
}

/// With a body and without.
#[tokio::test]
async fn a_credential_takes_the_place_of_a_header_of_every_request() {
    static TOKEN: [&[&str]; 1] = [&["tokenAuth"]];
    static GET_SAFELY: Operation = GET.security(&TOKEN);
    static POST_SAFELY: Operation = POST.security(&TOKEN);
    let server = Server::start(vec![json("{}")]).await;
    let client = Client::builder(&server.url).header("authorization", "Other o").token("t").build().unwrap();
    let get = client.request(&GET_SAFELY);
    let mut post = client.request(&POST_SAFELY);
    post.json_body(&1_i64);
    for request in [get, post] {
        request.unit().await.unwrap();
        let sent = server.seen().pop().unwrap();
        let sent = sent.headers.iter().filter(|(name, _)| name == "authorization").map(|(_, value)| value.as_str());
        assert_eq!(sent.collect::<Vec<_>>(), ["Token t"]);
    }
}

#[test]
fn wrong_settings_are_told() {
    let cases: Vec<(ClientBuilder, &str)> = vec![
        (Client::builder("example.com"), "base URL"),
        (Client::builder("ftp://example.com"), "base URL"),
        (Client::builder("https://u:p@example.com"), "credentials belong in"),
        (Client::builder("https://example.com").rate_limit(0.0), "rate limit"),
        (Client::builder("https://example.com?x=1"), "base URL"),
        (Client::builder("https://example.com").token("a\nb"), "the credential of `tokenAuth` cannot be sent"),
        (Client::builder("https://example.com").credential("nope", "x"), "no security scheme `nope`"),
        (Client::builder("https://example.com").header("a b", "x"), "the header `a b`"),
    ];
    for (builder, expected) in cases {
        let error = builder.build().unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

#[tokio::test]
async fn retries() {
    let ok = || json("{}");
    let status = |status| answer(status, &[], "");
    let closed = Vec::new;
    // operation, answers, requests that are sent, whether the call succeeds
    let cases: Vec<(&'static Operation, Vec<Vec<u8>>, usize, bool)> = vec![
        (&GET, vec![status(503), status(429), ok()], 3, true),
        (&GET, vec![status(502), status(504), status(503), ok()], 4, true),
        (&GET, vec![status(503)], 4, false),
        (&GET, vec![status(500), ok()], 1, false),
        (&GET, vec![closed(), ok()], 2, true),
        (&PUT, vec![status(503), ok()], 2, true),
        (&POST, vec![status(503), ok()], 1, false),
        (&POST, vec![closed(), ok()], 1, false),
    ];
    for (operation, answers, sent, succeeds) in cases {
        let server = Server::start(answers).await;
        let result = server.client().request(operation).unit().await;
        assert_eq!((server.seen().len(), result.is_ok()), (sent, succeeds), "{operation} {result:?}");
    }
    let server = Server::start(vec![status(503), ok()]).await;
    server.client().request(&POST).unit().repeatable(true).await.unwrap();
    assert_eq!(server.seen().len(), 2);
    let server = Server::start(vec![status(503), ok()]).await;
    let client = server.builder().retry(Retry::never()).build().unwrap();
    assert_eq!(client.request(&GET).unit().await.unwrap_err().status(), Some(503));
}

#[tokio::test]
async fn a_post_is_tried_again_if_no_connection_was_made() {
    let server = Server::start(vec![json("{}")]).await;
    let attempts = Arc::new(Mutex::new(0));
    let count = attempts.clone();
    let retry = Retry::times(2).delays(Duration::from_millis(1), Duration::from_millis(2));
    let client = Client::builder("http://127.0.0.1:1").retry(retry).before(move |_| *count.lock().unwrap() += 1);
    let error = client.build().unwrap().request(&POST).unit().await.unwrap_err();
    assert_eq!(*attempts.lock().unwrap(), 3);
    assert!(matches!(&error, Error::Transport(error) if error.is_connect() && error.attempts() == 3), "{error}");
    drop(server);
}

#[tokio::test]
async fn retry_after() {
    let soon = httpdate::fmt_http_date(std::time::SystemTime::now() + Duration::from_secs(2));
    for (advice, at_least, sent) in [("1", 1000, 2), (soon.as_str(), 0, 2), ("3600", 0, 1), ("soon", 0, 2)] {
        let server = Server::start(vec![answer(429, &[("retry-after", advice)], ""), json("{}")]).await;
        let retry = Retry::default().delays(Duration::from_millis(5), Duration::from_secs(3));
        let started = Instant::now();
        let _ = server.builder().retry(retry).build().unwrap().request(&GET).unit().await;
        assert!(started.elapsed() >= Duration::from_millis(at_least), "{advice}");
        assert_eq!(server.seen().len(), sent, "{advice}");
    }
}

#[tokio::test]
async fn a_reader_is_sent_once() {
    let server = Server::start(vec![answer(503, &[], "")]).await;
    let body: &[u8] = b"abc";
    let file = File::from_reader("x", body);
    let orders = server.client();
    let error = orders.marketplace_orders().upload(Uuid::nil(), &file).await.unwrap_err();
    assert_eq!((error.status(), server.seen().len()), (Some(503), 1));
    let again = orders.marketplace_orders().upload(Uuid::nil(), &file).await.unwrap_err();
    assert!(again.to_string().contains("was sent before"), "{again}");
}

#[tokio::test]
async fn redirects_carry_no_credential_to_another_host() {
    let other = Server::start(vec![json("{}")]).await;
    let away = format!("{}/elsewhere", other.url);
    let server =
        Server::start(vec![answer(302, &[("location", "/here/?q=1")], ""), answer(307, &[("location", &away)], "")])
            .await;
    let client = server.builder().header("x-api-key", "k").build().unwrap();
    client.marketplace_orders().retrieve(Uuid::nil()).await.unwrap();
    let here = &server.seen()[1];
    assert_eq!((here.target(), here.header("authorization")), ("GET /here/?q=1", Some("Token s3cret")));
    let there = other.only();
    assert_eq!(there.target(), "GET /elsewhere");
    assert_eq!((there.header("authorization"), there.header("x-api-key")), (None, None));
    assert_eq!(there.header("accept"), Some("application/json"));
}

#[tokio::test]
async fn a_post_does_not_become_a_get() {
    let server = Server::start(vec![answer(301, &[("location", "/y/")], ""), json("{}")]).await;
    let error = server.client().request(&POST).unit().await.unwrap_err();
    assert_eq!((error.status(), server.seen().len()), (Some(301), 1));
    let server = Server::start(vec![answer(308, &[("location", "/y/")], ""), json("{}")]).await;
    let mut request = server.client().request(&POST);
    request.json_body(&1_i64);
    request.unit().await.unwrap();
    assert_eq!((server.seen()[1].target(), server.seen()[1].text().as_str()), ("POST /y/", "1"));
}

#[tokio::test]
async fn endless_redirects_end() {
    let server = Server::start(vec![answer(302, &[("location", "/x/")], "")]).await;
    let error = server.client().request(&GET).unit().await.unwrap_err();
    assert!(error.to_string().contains("more than 10 redirects"), "{error}");
}

#[tokio::test]
async fn hooks_see_every_attempt() {
    let server = Server::start(vec![answer(503, &[], ""), answer(404, &[], "{\"detail\":\"Not found.\"}")]).await;
    let log = Arc::new(Mutex::new(Vec::new()));
    let (before, after, failed) = (log.clone(), log.clone(), log.clone());
    let client = server
        .builder()
        .before(move |sending| {
            sending.headers.insert("x-attempt", sending.attempt.into());
            before.lock().unwrap().push(format!("before {}", sending.attempt));
        })
        .after(move |received| after.lock().unwrap().push(format!("after {} {}", received.attempt, received.status)))
        .on_error(move |error| failed.lock().unwrap().push(error.to_string()))
        .build()
        .unwrap();
    client.request(&GET).unit().await.unwrap_err();
    let expected = ["before 1", "after 1 503", "before 2", "after 2 404", "GET /x/ (get): status 404: Not found."];
    assert_eq!(*log.lock().unwrap(), expected);
    assert_eq!(server.seen()[1].header("x-attempt"), Some("2"));
}

#[tokio::test]
async fn limits_hold() {
    let server = Server::start(vec![json("{}")]).await;
    let client = server.builder().rate_limit(50.0).concurrency(1).build().unwrap();
    let started = Instant::now();
    let calls: Vec<_> = (0..6).map(|_| tokio::spawn(client.request(&GET).unit())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert!(started.elapsed() >= Duration::from_millis(100));
}

#[tokio::test]
async fn timeouts() {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let client = Client::builder(&url).build().unwrap();
    let error = client.request(&GET).unit().timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error}");
    assert_eq!(error.to_string(), "GET /x/ (get): no answer in time (50ms) (attempt 1)");
}
