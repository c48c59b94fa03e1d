//! Bytes as they arrive.

use std::fmt;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use reqwest::header::{CONTENT_LENGTH, HeaderMap};
use tokio::io::AsyncWriteExt;

use super::answer::Answer;
use super::drift::Drift;
use super::error::{Error, TransportError};
use super::operation::Operation;

type Chunks = Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>;

/// The body of an answer, chunk by chunk. It is a [`Stream`] of [`Bytes`].
#[must_use = "nothing of the body is read until it is asked for"]
pub struct Download {
    answer: Box<Answer>,
    chunks: Option<Chunks>,
}

impl Download {
    pub(crate) fn new(answer: Answer) -> Result<Self, Error> {
        let mut answer = Box::new(answer.settle()?);
        let chunks = answer.stream.take().map(|response| -> Chunks { Box::pin(response.bytes_stream()) });
        Ok(Self { answer, chunks })
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.answer.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// The length of the whole body, if the server tells.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.answer.headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
    }

    /// Where the answer departs from the API's document.
    #[must_use]
    pub fn drift(&self) -> &[Drift] {
        &self.answer.drift
    }

    /// The next chunk, or nothing at the end.
    ///
    /// # Errors
    ///
    /// When the connection breaks.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        std::future::poll_fn(|cx| self.poll_chunk(cx)).await.transpose()
    }

    /// All that is left of the body.
    ///
    /// # Errors
    ///
    /// When the connection breaks.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let mut all = Vec::new();
        while let Some(chunk) = self.chunk().await? {
            all.extend_from_slice(&chunk);
        }
        Ok(all.into())
    }

    /// Writes the body to a file, which is made or replaced, and tells its length.
    ///
    /// # Errors
    ///
    /// When the connection breaks or the file cannot be written; a part may then be there.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let mut file = tokio::fs::File::create(path).await?;
        let mut length = 0;
        while let Some(chunk) = self.chunk().await? {
            file.write_all(&chunk).await?;
            length += chunk.len() as u64;
        }
        file.flush().await?;
        Ok(length)
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.answer.operation
    }

    pub(crate) fn answer(&self) -> &Answer {
        &self.answer
    }

    pub(crate) fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Some(chunks) = &mut self.chunks else {
            return Poll::Ready(None);
        };
        chunks.as_mut().poll_next(cx).map_err(|error| {
            let source = error.without_url();
            Error::Transport(Box::new(TransportError { operation: self.answer.operation, attempts: 1, source }))
        })
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_chunk(cx)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("answer", &self.answer).finish_non_exhaustive()
    }
}
