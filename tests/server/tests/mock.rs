//! A server of which a part is written: the rest is answered by the mock.
#![cfg(feature = "mock")]

mod support;

use sample_server::orders::*;
use sample_server::*;
use support::{Keys, Loopback};

/// Only lists orders.
struct Lists;

impl MarketplaceOrders for Lists {
    async fn list(&self, _: RequestContext, _: ListParams) -> Result<ListResponse, Rejection> {
        Ok(ListResponse::Ok { body: Vec::new(), x_result_count: Some(41) })
    }
}

#[tokio::test]
async fn what_is_written_comes_before_the_mock() {
    let router = Server::builder().mock(Mock::new()).marketplace_orders(Lists).authenticator(Keys).build();
    let server = Loopback::start(router).await;
    let listed = server.ask("GET /api/marketplace-orders/", &[], b"").await;
    assert!(listed.contains("x-result-count: 41\n") && listed.ends_with("[]"), "{listed}");
    let made = server.ask("GET /api/marketplace-orders/4b0c8a5e-6c1d-4b62-9d6b-2a7f1e1f5d11/", &[], b"").await;
    assert!(made.starts_with("HTTP/1.1 200 OK"), "{made}");
    assert!(made.contains("4b0c8a5e-6c1d-4b62-9d6b-2a7f1e1f5d11"), "{made}");
    let refused = server.send("GET /api/marketplace-orders/", &["authorization: Token other"], b"").await;
    assert!(refused.starts_with("HTTP/1.1 401"), "{refused}");
}

#[tokio::test]
async fn every_operation_answers_without_an_implementation() {
    let server = Loopback::start(Server::builder().mock(Mock::new()).build()).await;
    let order = "/api/marketplace-orders/4b0c8a5e-6c1d-4b62-9d6b-2a7f1e1f5d11/";
    let json = "content-type: application/json";
    let basic = "authorization: Basic YTpi";
    let body: &[u8] = br#"{"offering":"http://a/b/","name":"mine","end_date":null}"#;
    let created = server.ask("POST /api/marketplace-orders/", &[json], body).await;
    assert!(created.starts_with("HTTP/1.1 201"), "{created}");
    let changed = server.ask(&format!("PATCH {order}"), &[json], b"{}").await;
    assert!(changed.starts_with("HTTP/1.1 200"), "{changed}");
    let approved = server.ask(&format!("POST {order}approve/"), &["x-payer: ann"], b"").await;
    assert!(approved.starts_with("HTTP/1.1 200"), "{approved}");
    let counted = server.ask("HEAD /api/marketplace-orders/", &[], b"").await;
    assert!(counted.contains("x-result-count: 5"), "three to begin with, the created and the changed: {counted}");
    let removed = server.send(&format!("DELETE {order}?api_key=x"), &[basic], b"").await;
    assert!(removed.starts_with("HTTP/1.1 204"), "{removed}");
    let gone = server.ask(&format!("GET {order}"), &[], b"").await;
    assert!(gone.starts_with("HTTP/1.1 404"), "{gone}");
}
