//! Bodies that are no JSON, in both directions; and the document.

mod support;

use std::pin::Pin;
use std::task::{Context, Poll};

use sample_server::papers::*;
use sample_server::types::Settings;
use sample_server::*;
use support::{Keys, Loopback};

struct Shelf;

/// Numbers, and then an error if that is wanted.
struct Count(u8, bool);

impl futures_core::Stream for Count {
    type Item = Result<Settings, Rejection>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0 += 1;
        Poll::Ready(match self.0 {
            1 | 2 => {
                let mut settings = Settings::default();
                settings.colour = Some(format!("{}\n", self.0));
                Some(Ok(settings))
            }
            // Time for what came before to be sent.
            3..=9 => {
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            10 if self.1 => Some(Err(Rejection::not_found())),
            _ => None,
        })
    }
}

impl Papers for Shelf {
    async fn upload(
        &self,
        _: RequestContext,
        params: UploadParams,
        mut body: Upload,
    ) -> Result<UploadResponse, Rejection> {
        let mut length = 0;
        while let Some(chunk) = body.chunk().await? {
            length += chunk.len();
        }
        assert_eq!(params.name, length.to_string());
        Ok(UploadResponse::NoContent)
    }

    async fn download(&self, _: RequestContext, params: UploadParams) -> Result<DownloadResponse, Rejection> {
        if params.name == "gone" {
            let mut response = axum::response::Response::new("a body of my own".into());
            *response.status_mut() = axum::http::StatusCode::GONE;
            return Err(Rejection::response(response));
        }
        Ok(DownloadResponse::Ok(vec![0xff, 0, 0x80].into()))
    }

    async fn describe(
        &self,
        _: RequestContext,
        _: UploadParams,
        body: DescribeBody,
    ) -> Result<DescribeResponse, Rejection> {
        Ok(DescribeResponse::Ok(format!("{body:?}")))
    }

    async fn history(&self, _: RequestContext) -> Result<HistoryResponse, Rejection> {
        Ok(HistoryResponse::Ok(Streamed::new(Count(0, true))))
    }

    async fn events(&self, _: RequestContext) -> Result<EventsResponse, Rejection> {
        Ok(EventsResponse::Ok(Streamed::new(Count(0, false))))
    }
}

async fn server() -> std::sync::Arc<Loopback> {
    Loopback::start(Server::builder().papers(Shelf).authenticator(Keys).upload_limit(5_000_000).build()).await
}

#[tokio::test]
async fn uploads_are_read_as_they_come_and_are_limited() {
    let server = server().await;
    let pdf = ["content-type: application/pdf"];
    let answer = server.ask("PUT /api/papers/4000000.pdf", &pdf, &vec![0xfe; 4_000_000]).await;
    assert_eq!(answer, "HTTP/1.1 204 No Content");
    let answer = server.ask("PUT /api/papers/1.pdf", &["content-type: text/plain"], b"a").await;
    assert!(answer.starts_with("HTTP/1.1 415"), "{answer}");
    let chunk = format!("{:x}\r\n{}\r\n", 1_000_000, "a".repeat(1_000_000)).repeat(6) + "0\r\n\r\n";
    let head = "PUT /api/papers/1.pdf HTTP/1.1\r\nhost: a\r\nconnection: close\r\nauthorization: Token secret\r\n\
                content-type: application/pdf\r\ntransfer-encoding: chunked\r\n\r\n";
    let answer = support::readable(&server.raw([head, &chunk].concat().as_bytes()).await);
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
}

#[tokio::test]
async fn bytes_and_texts_and_any_response() {
    let server = server().await;
    let raw = server.raw(b"GET /api/papers/a.pdf HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await;
    assert!(raw.ends_with(b"\r\n\r\n\xff\x00\x80"));
    let gone = server.ask("GET /api/papers/gone.pdf", &[], b"").await;
    assert_eq!(gone, "HTTP/1.1 410 Gone\ncontent-length: 16\n\na body of my own");
    let text = server.ask("POST /api/papers/a", &["content-type: text/plain"], "größe".as_bytes()).await;
    assert!(text.ends_with("\n\nText(\"größe\")"), "{text}");
    assert!(text.contains("content-type: text/plain; charset=utf-8\n"), "{text}");
    let json = server.ask("POST /api/papers/a", &["content-type: APPLICATION/JSON"], b"{\"a\":1}").await;
    assert!(json.ends_with("Json(Settings { colour: None, extra: {\"a\": 1} })"), "{json}");
    let long = server.ask("POST /api/papers/a", &["content-type: text/plain"], b"more than twelve").await;
    assert!(
        long.ends_with("{\"non_field_errors\":[\"Ensure this field has no more than 12 characters.\"]}")
            || long.ends_with("[\"Ensure this field has no more than 12 characters.\"]"),
        "{long}"
    );
}

#[tokio::test]
async fn lines_and_events_are_streamed() {
    let server = server().await;
    let events = server.ask("GET /api/papers/events", &[], b"").await;
    assert!(events.contains("content-type: text/event-stream\n"), "{events}");
    assert!(events.contains("data: {\"colour\":\"1\\n\"}\n\n"), "{events}");
    assert!(events.contains("data: {\"colour\":\"2\\n\"}\n\n") && events.ends_with('0'), "{events}");
    let lines = server.ask("GET /api/papers/history", &[], b"").await;
    assert!(lines.contains("content-type: application/x-ndjson\n"), "{lines}");
    assert!(lines.contains("{\"colour\":\"1\\n\"}\n") && lines.contains("{\"colour\":\"2\\n\"}"), "{lines}");
    assert!(!lines.ends_with('0'), "an answer that was cut off does not look whole: {lines}");
}

#[tokio::test]
async fn the_document_and_its_page_are_served() {
    let server = server().await;
    let document = server.send("GET /openapi.json", &[], b"").await;
    assert!(
        document.contains("content-type: application/json\n") && document.contains("\"openapi\":\"3.0.3\""),
        "{document}"
    );
    let page = server.send("GET /docs/", &[], b"").await;
    assert!(page.starts_with("HTTP/1.1 200 OK") && page.contains("swagger-ui"), "{page}");
    let script = server.send("GET /docs/swagger-initializer.js", &[], b"").await;
    assert!(script.contains("/openapi.json"), "{script}");
}
