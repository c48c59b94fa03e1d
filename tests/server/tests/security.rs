//! Who is let in.

mod support;

use sample_server::{ErrorShape, Server};
use support::{Echo, Keys, Loopback, full};

const ONE: &str = "GET /api/marketplace-orders/11111111-2222-3333-4444-555555555555/";
const PATCH: &str = "PATCH /api/marketplace-orders/11111111-2222-3333-4444-555555555555/";
const DELETE: &str = "DELETE /api/marketplace-orders/11111111-2222-3333-4444-555555555555/";

#[tokio::test]
async fn one_of_the_alternatives_is_enough() {
    let server = Loopback::start(full().build()).await;
    let cases = [
        ("authorization: Token secret", Some("token")),
        ("authorization: token secret", Some("token")),
        ("authorization: Bearer secret", Some("oidc []")),
        ("cookie: a=b; sessionid=secret", Some("cookie")),
        ("cookie: a=b; sessionid=\"secret\"", Some("cookie")),
        ("authorization: Token wrong", None),
        ("authorization: secret", None),
        ("authorization: Tokensecret", None),
        ("authorization: Basic YW5uOnNlY3JldA==", None),
        ("x-nothing: a", None),
    ];
    for (header, user) in cases {
        let answer = server.send(ONE, &[header], b"").await;
        match user {
            Some(user) => assert!(answer.contains(&format!("\"tags\":[\"{user}\"]")), "{header}: {answer}"),
            None => assert_eq!(
                answer,
                "HTTP/1.1 401 Unauthorized\ncontent-type: application/json\n\
                 www-authenticate: Token realm=\"Marketplace\"\nwww-authenticate: ApiKey realm=\"Marketplace\"\n\
                 www-authenticate: Bearer realm=\"Marketplace\"\ncontent-length: 58\n\n\
                 {\"detail\":\"Authentication credentials were not provided.\"}",
                "{header}"
            ),
        }
    }
}

#[tokio::test]
async fn what_is_demanded_together_is_needed_together() {
    let server = Loopback::start(full().build()).await;
    let basic = "authorization: Basic YW5uOnNlY3JldA==";
    let both = server.send(&format!("{DELETE}?api_key=secret"), &[basic], b"").await;
    assert_eq!(both, "HTTP/1.1 204 No Content");
    for (query, header) in [("", basic), ("?api_key=secret", "x-a: b"), ("?api_key=wrong", basic)] {
        let answer = server.send(&format!("{DELETE}{query}"), &[header], b"").await;
        assert!(answer.starts_with("HTTP/1.1 401"), "{query} {header}: {answer}");
    }
}

#[tokio::test]
async fn optional_security_lets_anybody_in_and_knows_who_says() {
    let server = Loopback::start(full().build()).await;
    let line = "POST /api/marketplace-orders/11111111-2222-3333-4444-555555555555/approve/";
    let anybody = server.send(line, &["x-payer: me"], b"").await;
    assert!(anybody.contains(" None None\""), "{anybody}");
    let known = server.send(line, &["x-payer: me", "authorization: Bearer secret"], b"").await;
    assert!(known.contains("Some(User(\\\"oidc [\\\\\\\"orders\\\\\\\"]\\\"))"), "{known}");
}

#[tokio::test]
async fn permissions_are_asked_of_the_hook_and_denied_without_one() {
    let json = "content-type: application/json";
    let server = Loopback::start(full().build()).await;
    let mayor = server.ask(PATCH, &["x-mayor: yes", json], b"{}").await;
    assert!(mayor.starts_with("HTTP/1.1 200"), "{mayor}");
    let denied = "HTTP/1.1 403 Forbidden\ncontent-type: application/json\ncontent-length: 63\n\n\
                  {\"detail\":\"You do not have permission to perform this action.\"}";
    assert_eq!(server.ask(PATCH, &[json], b"{}").await, denied);
    let no_hook = Server::builder().marketplace_orders(Echo).authenticator(Keys).build();
    let no_hook = Loopback::start(no_hook).await;
    assert_eq!(no_hook.ask(PATCH, &["x-mayor: yes", json], b"{}").await, denied);
}

#[tokio::test]
async fn nobody_is_let_in_before_the_body_is_read() {
    let server = Loopback::start(full().errors(ErrorShape::Problem).build()).await;
    let answer = server.send("POST /api/marketplace-orders/", &["content-type: application/json"], b"{").await;
    assert!(answer.starts_with("HTTP/1.1 401"), "{answer}");
    assert!(answer.contains("content-type: application/problem+json"), "{answer}");
}
