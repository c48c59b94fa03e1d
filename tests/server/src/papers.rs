//! The operations of `papers`: bodies that are no JSON.

use bytes::Bytes;

use crate::TOKEN;
use crate::runtime::json::{Decode, Decoder, Mismatch};
use crate::runtime::schema::{self, Schema};
use crate::runtime::*;
use crate::types::*;

/// Handlers of `papers`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait Papers: Send + Sync + 'static {
    /// Send a paper.
    ///
    /// `PUT /api/papers/{name}.pdf`
    #[inline]
    fn upload(
        &self,
        cx: RequestContext,
        params: UploadParams,
        body: Upload,
    ) -> impl Future<Output = Result<UploadResponse, Rejection>> + Send {
        not_implemented(&UPLOAD)
    }

    /// Get a paper.
    ///
    /// `GET /api/papers/{name}.pdf`
    #[inline]
    fn download(
        &self,
        cx: RequestContext,
        params: UploadParams,
    ) -> impl Future<Output = Result<DownloadResponse, Rejection>> + Send {
        not_implemented(&DOWNLOAD)
    }

    /// Say what a paper is, in one of two ways.
    ///
    /// `POST /api/papers/{name}`
    #[inline]
    fn describe(
        &self,
        cx: RequestContext,
        params: UploadParams,
        body: DescribeBody,
    ) -> impl Future<Output = Result<DescribeResponse, Rejection>> + Send {
        not_implemented(&DESCRIBE)
    }

    /// The history, line by line.
    ///
    /// `GET /api/papers/history`
    #[inline]
    fn history(&self, cx: RequestContext) -> impl Future<Output = Result<HistoryResponse, Rejection>> + Send {
        not_implemented(&HISTORY)
    }

    /// What happens, as it happens.
    ///
    /// `GET /api/papers/events`
    #[inline]
    fn events(&self, cx: RequestContext) -> impl Future<Output = Result<EventsResponse, Rejection>> + Send {
        not_implemented(&EVENTS)
    }
}

impl ServerBuilder {
    /// Answers the operations of `papers`.
    #[inline]
    #[must_use]
    pub fn papers<T: Papers>(self, api: T) -> Self {
        self.tag(
            api,
            &[
                (&UPLOAD, |api, mut call| {
                    let params = call.params()?;
                    let body = call.upload();
                    answered(api.upload(call.cx(), params, body))
                }),
                (&DOWNLOAD, |api, call| {
                    let params = call.params()?;
                    answered(api.download(call.cx(), params))
                }),
                (&DESCRIBE, |api, mut call| {
                    let params = call.params()?;
                    let body = match call.form() {
                        0 => DescribeBody::Json(call.body()?),
                        _ => DescribeBody::Text(call.text()),
                    };
                    answered(api.describe(call.cx(), params, body))
                }),
                (&HISTORY, |api, call| answered(api.history(call.cx()))),
                (&EVENTS, |api, call| answered(api.events(call.cx()))),
            ],
        )
    }
}

/// Parameters of [`Papers::upload`] and others.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadParams {
    /// The paper.
    pub name: String,
}

impl Decode for UploadParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { name: o.take("name")? })
    }
}

static UPLOAD_PARAMS: &[Parameter] = &[Parameter::path("name", &schema::STRING)];

/// The body of [`Papers::describe`]: one of several media types, which are read differently.
#[derive(Debug)]
#[non_exhaustive]
pub enum DescribeBody {
    /// `application/json`
    Json(Settings),
    /// `text/plain`
    Text(String),
}

/// What [`Papers::upload`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum UploadResponse {
    /// 204
    NoContent,
}

impl IntoReply for UploadResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::empty(204),
        }
    }
}

/// What [`Papers::download`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum DownloadResponse {
    /// 200
    Ok(Bytes),
}

impl IntoReply for DownloadResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::bytes(200, "application/pdf", body),
        }
    }
}

/// What [`Papers::describe`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum DescribeResponse {
    /// 200
    Ok(String),
}

impl IntoReply for DescribeResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::text(200, "text/plain; charset=utf-8", body),
        }
    }
}

/// What [`Papers::history`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum HistoryResponse {
    /// 200
    Ok(Streamed<Settings>),
}

impl IntoReply for HistoryResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(lines) => Reply::lines(200, "application/x-ndjson", lines),
        }
    }
}

/// What [`Papers::events`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum EventsResponse {
    /// 200
    Ok(Streamed<Settings>),
}

impl IntoReply for EventsResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(events) => Reply::events(200, events),
        }
    }
}

pub(crate) static OPERATIONS: &[&Operation] = &[&UPLOAD, &DOWNLOAD, &DESCRIBE, &HISTORY, &EVENTS];

static UPLOAD: Operation = Operation::new("papers_upload", Method::Put, "/api/papers/{name}.pdf")
    .parameters(UPLOAD_PARAMS)
    .body(&[Content::stream("application/*", &schema::FILE)])
    .responses(&[Documented::status(204)])
    .security(TOKEN);
static DOWNLOAD: Operation = Operation::new("papers_download", Method::Get, "/api/papers/{name}.pdf")
    .parameters(UPLOAD_PARAMS)
    .responses(&[Documented::status(200)]);
static DESCRIBE: Operation = Operation::new("papers_describe", Method::Post, "/api/papers/{name}")
    .parameters(UPLOAD_PARAMS)
    .body(&[Content::json(&SETTINGS), Content::text("text/plain", &Schema::string().length(0, 12))])
    .responses(&[Documented::status(200)]);
static HISTORY: Operation =
    Operation::new("papers_history", Method::Get, "/api/papers/history").responses(&[Documented::status(200)]);
static EVENTS: Operation =
    Operation::new("papers_events", Method::Get, "/api/papers/events").responses(&[Documented::status(200)]);
