//! What `tracing` shows of a call: what it is, never what it holds.
#![cfg(feature = "tracing")]

mod support;

use std::io::Write;
use std::sync::{Arc, Mutex};

use sample_client::orders::ListParams;
use sample_client::types::OrderState;
use support::{Server, answer, json};
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Shared {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn spans_hold_no_secret() {
    let log = Shared::default();
    let level = tracing::Level::TRACE;
    let subscriber = tracing_subscriber::fmt().with_writer(log.clone()).with_ansi(false).with_max_level(level).finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let answers = vec![answer(503, &[], ""), json(r#"[{"uuid": "x", "payment": {"password": "hidden"}}, 7]"#)];
    let server = Server::start(answers).await;
    let params = ListParams { state: vec![OrderState::from("private")], ..Default::default() };
    server.client().marketplace_orders().list(&params).await.unwrap();
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let ours: String = text.lines().filter(|line| line.contains("runtime::trace")).collect::<Vec<_>>().join("\n");
    for part in [
        "operation=\"marketplace_orders_list\"",
        "http.request.method=\"GET\"",
        "http.route=\"/api/marketplace-orders/\"",
        "attempt=2",
        "http.response.status_code=200",
        "pointer=\"/0/uuid\"",
    ] {
        assert!(ours.contains(part), "{part}\n{text}");
    }
    for secret in ["s3cret", "hidden"] {
        assert!(!text.contains(secret), "{secret}\n{text}");
    }
    assert!(!ours.contains("private"), "{ours}");
}
