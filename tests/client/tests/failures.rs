//! Failures that the document lists, typed by status.

mod support;

use sample_client::orders::CreateError;
use sample_client::types::*;
use sample_client::*;
use support::{Server, answer};

/// What making an order fails with, when the server answers that.
async fn failure(status: u16, body: &str) -> Box<ApiError> {
    let server = Server::start(vec![answer(status, &[], body)]).await;
    let client = server.builder().retry(Retry::never()).build().unwrap();
    let request = OrderCreateRequest::new("/offering/", "/project/", None);
    match client.marketplace_orders().create(&request).await {
        Err(Error::Api(error)) => error,
        other => panic!("{status}: {other:?}"),
    }
}

#[tokio::test]
async fn statuses_have_their_types() {
    match failure(400, r#"{"name": ["Too long.", "Not unique."]}"#).await.documented() {
        CreateError::BadRequest(fields) => assert_eq!(fields.get("name").map(|messages| messages.len()), Some(2)),
        other => panic!("{other:?}"),
    }
    match failure(409, r#"{"state": "executing", "quantity": "x"}"#).await.documented() {
        // What does not fit is set aside, as in any answer.
        CreateError::Conflict(order) => {
            assert_eq!(order.state, OrderState::Executing);
            assert!(order.quantity.set_aside().is_some());
        }
        other => panic!("{other:?}"),
    }
    assert!(matches!(failure(403, "no").await.documented(), CreateError::Forbidden));
    match failure(503, "down, for <now>").await.documented() {
        CreateError::ServerError(text) => assert_eq!(text, "down, for <now>"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn what_is_not_documented_keeps_its_body() {
    for (status, body) in [(404, r#"{"detail": "None."}"#), (409, "<html>"), (409, "[]"), (409, ""), (400, "\"text\"")]
    {
        let error = failure(status, body).await;
        assert!(matches!(error.documented(), CreateError::Other), "{status} {body}");
        assert_eq!((error.status(), error.text().as_ref()), (status, body));
    }
}
