//! A reader as a stream of chunks.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::{AsyncRead, ReadBuf};

const CHUNK: usize = 64 * 1024;

/// The content of a reader, chunk by chunk.
pub(crate) struct ReadStream {
    reader: Pin<Box<dyn AsyncRead + Send>>,
    buffer: Vec<u8>,
}

impl ReadStream {
    pub(crate) fn new(reader: impl AsyncRead + Send + 'static) -> Self {
        Self { reader: Box::pin(reader), buffer: vec![0; CHUNK] }
    }
}

impl Stream for ReadStream {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let mut buffer = ReadBuf::new(&mut this.buffer);
        ready!(this.reader.as_mut().poll_read(cx, &mut buffer))?;
        let filled = buffer.filled();
        Poll::Ready((!filled.is_empty()).then(|| Ok(Bytes::copy_from_slice(filled))))
    }
}
