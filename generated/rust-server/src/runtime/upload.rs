//! A request's body that is read as it comes.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, BodyDataStream};
use bytes::Bytes;
use futures_core::Stream;

use super::rejection::Rejection;

/// The bytes of a request's body, as they come. It is a stream of chunks; the limit of bodies holds here too.
#[derive(Debug)]
pub struct Upload(BodyDataStream);

impl Upload {
    pub(crate) fn new(body: Body) -> Self {
        Self(body.into_data_stream())
    }

    /// The next chunk, `None` at the end.
    ///
    /// # Errors
    ///
    /// 413 when the body is too large, 400 when it breaks off.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Rejection> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await.transpose()
    }

    /// All that is still to come.
    ///
    /// # Errors
    ///
    /// Those of [`chunk`](Self::chunk).
    pub async fn bytes(mut self) -> Result<Bytes, Rejection> {
        let mut all = Vec::new();
        while let Some(chunk) = self.chunk().await? {
            all.extend_from_slice(&chunk);
        }
        Ok(all.into())
    }
}

impl Stream for Upload {
    type Item = Result<Bytes, Rejection>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = std::task::ready!(Pin::new(&mut self.0).poll_next(cx));
        Poll::Ready(chunk.map(|chunk| chunk.map_err(|error| super::body::broken(&error))))
    }
}
