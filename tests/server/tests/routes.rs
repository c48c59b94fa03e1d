//! Which operation answers, what is answered where there is none, and HEAD.

mod support;

use sample_server::{Location, Method, Server};
use support::{Loopback, full};

#[tokio::test]
async fn paths_are_routed_whatever_their_parameters_are_called() {
    let server = Loopback::start(full().build()).await;
    let id = "11111111-2222-3333-4444-555555555555";
    let one = server.ask(&format!("GET /api/marketplace-orders/{id}/"), &[], b"").await;
    assert!(one.starts_with("HTTP/1.1 200 OK") && one.contains(id), "{one}");
    let approve = format!("POST /api/marketplace-orders/{id}/approve/");
    let two = server.send(&approve, &["x-payer: me"], b"").await;
    assert!(two.starts_with("HTTP/1.1 200 OK") && two.contains(id), "{two}");
}

#[tokio::test]
async fn what_is_not_there_is_404_and_405_tells_the_methods() {
    let server = Loopback::start(full().build()).await;
    let cases = [
        ("GET /", "404", None),
        ("GET /api/marketplace-orders", "404", None),
        ("GET /api/marketplace-orders//", "404", None),
        ("GET /api/marketplace-orders/x", "404", None),
        ("DELETE /api/marketplace-orders/", "405", Some("GET, HEAD, POST")),
        ("OPTIONS /api/marketplace-orders/", "405", Some("GET, HEAD, POST")),
        ("POST /api/marketplace-orders/x/", "405", Some("GET, HEAD, PATCH, DELETE")),
        ("GET /api/marketplace-orders/x/approve/", "405", Some("POST")),
        ("HEAD /api/marketplace-orders/x/approve/", "405", Some("POST")),
        ("BREW /api/marketplace-orders/", "405", Some("GET, HEAD, POST")),
        ("DELETE /api/papers/a.pdf", "405", Some("GET, HEAD, POST, PUT")),
    ];
    for (line, status, allow) in cases {
        let answer = server.ask(line, &[], b"").await;
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{line}: {answer}");
        let found = answer.lines().find_map(|line| line.strip_prefix("allow: "));
        assert_eq!(found, allow, "{line}");
        assert_eq!(answer.contains("{\"detail\":\""), !line.starts_with("HEAD"), "{line}: {answer}");
    }
}

#[tokio::test]
async fn a_segment_may_be_a_parameter_in_part() {
    let server = Loopback::start(full().build()).await;
    // `/api/papers/{name}.pdf` is more literal than `/api/papers/{name}`; and `/api/papers/history` than both.
    let cases = [
        ("GET /api/papers/a.pdf", "The operation papers_download is not implemented."),
        ("GET /api/papers/history", "The operation papers_history is not implemented."),
        ("PUT /api/papers/a.b.pdf", "The operation papers_upload is not implemented."),
        ("POST /api/papers/a.pdf", "The operation papers_describe is not implemented."),
    ];
    for (line, detail) in cases {
        let answer = server.ask(line, &[], b"").await;
        assert!(answer.starts_with("HTTP/1.1 501 Not Implemented"), "{line}: {answer}");
        assert!(answer.ends_with(&format!("{{\"detail\":\"{detail}\"}}")), "{line}: {answer}");
    }
}

#[tokio::test]
async fn head_has_a_handler_of_its_own_or_is_get_without_a_body() {
    let server = Loopback::start(full().build()).await;
    let own = server.ask("HEAD /api/marketplace-orders/", &[], b"").await;
    assert_eq!(own, "HTTP/1.1 200 OK\nx-result-count: 7");
    let id = "11111111-2222-3333-4444-555555555555";
    let get = server.ask(&format!("GET /api/marketplace-orders/{id}/"), &[], b"").await;
    let head = server.ask(&format!("HEAD /api/marketplace-orders/{id}/"), &[], b"").await;
    assert_eq!(head, get.split_once("\n\n").unwrap().0);
    let lost = server.ask("HEAD /nowhere", &[], b"").await;
    assert_eq!(lost, "HTTP/1.1 404 Not Found\ncontent-type: application/json\ncontent-length: 23");
}

#[tokio::test]
async fn every_operation_is_reached_and_no_secured_one_is_open() {
    let bare = Loopback::start(Server::builder().build()).await;
    let given = Loopback::start(full().build()).await;
    let mut secured = 0;
    for operation in Server::api().operations.iter().copied().flatten() {
        let mut path = operation.path.to_owned();
        for parameter in operation.parameters.iter().filter(|parameter| parameter.location == Location::Path) {
            path = path.replace(&format!("{{{}}}", parameter.name), "a");
        }
        let line = format!("{} {path}", operation.method.as_str());
        let is_open = operation.security.is_empty() || operation.security.iter().any(|one| one.is_empty());
        let expected = if is_open { "501" } else { "401" };
        secured += usize::from(!is_open);
        for headers in [&[][..], &["authorization: Token secret"], &["authorization: Bearer secret"]] {
            let answer = bare.send(&line, headers, b"").await;
            assert!(answer.starts_with(&format!("HTTP/1.1 {expected}")), "{}: {answer}", operation.id);
        }
        let answer = given.send(&line, &["authorization: Token wrong"], b"").await;
        assert_eq!(answer.starts_with("HTTP/1.1 401"), !is_open, "{}: {answer}", operation.id);
        let challenged = answer.contains("www-authenticate: ");
        assert_eq!(challenged, !is_open, "{}: {answer}", operation.id);
        assert!(operation.method != Method::Trace);
    }
    assert_eq!(secured, 7);
}
