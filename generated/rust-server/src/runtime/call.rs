//! A request that was let in and found right, on its way to its handler.

use std::pin::Pin;

use axum::body::Body;
use bytes::Bytes;

use super::context::RequestContext;
use super::file::File;
use super::json::{Decode, Decoder};
use super::operation::Operation;
use super::rejection::Rejection;
use super::reply::{IntoReply, Reply};
use super::upload::Upload;

/// What a handler comes to.
pub type Answered<'a> = Result<Answering<'a>, Rejection>;

/// A handler at work.
pub type Answering<'a> = Pin<Box<dyn Future<Output = Result<Reply, Rejection>> + Send + 'a>>;

/// The function that answers an operation with an implementation of its tag.
pub type Handler<T> = for<'a> fn(&'a T, Call) -> Answered<'a>;

/// What a handler's future comes to. There is one such function for all operations, so that none needs a future of its
/// own.
///
/// # Errors
///
/// None: it is a `Result` so that it can end a function that refuses parameters.
#[inline]
pub fn answered<'a, R: IntoReply>(answer: impl Future<Output = Result<R, Rejection>> + Send + 'a) -> Answered<'a> {
    Ok(Box::pin(async move { answer.await.map(IntoReply::into_reply) }))
}

/// A request that was let in and found right.
pub struct Call {
    pub(crate) cx: RequestContext,
    /// The parameters as a JSON object.
    pub(crate) parameters: String,
    pub(crate) body: Received,
    /// Which of the documented forms the body has.
    pub(crate) form: usize,
}

/// The body of a request.
pub(crate) enum Received {
    /// There is none.
    Empty,
    /// A value as JSON, and the files that it refers to.
    Value(Bytes, Vec<File>),
    /// A text.
    Text(String),
    /// What has not been read yet.
    Stream(Body),
}

impl Call {
    /// What the handler may know beside parameters and body.
    #[must_use]
    pub fn cx(self) -> RequestContext {
        self.cx
    }

    /// The parameters.
    ///
    /// # Errors
    ///
    /// 500 if the type of the parameters is not what their schemas say.
    pub fn params<T: Decode>(&self) -> Result<T, Rejection> {
        T::decode(&mut Decoder::new(&self.parameters)).map_err(|_| self.undecodable("parameters"))
    }

    /// Which of the documented forms the body has, by its place among them.
    #[must_use]
    pub fn form(&self) -> usize {
        self.form
    }

    /// The body.
    ///
    /// # Errors
    ///
    /// 500 if the type of the body is not what its schema says.
    pub fn body<T: Decode>(&self) -> Result<T, Rejection> {
        let (bytes, files): (&[u8], &[File]) = match &self.body {
            Received::Value(bytes, files) => (bytes, files),
            Received::Text(_) | Received::Empty | Received::Stream(_) => (b"null", &[]),
        };
        let text = std::str::from_utf8(bytes).map_err(|_| self.undecodable("body"))?;
        T::decode(&mut Decoder::with_files(text, files)).map_err(|_| self.undecodable("body"))
    }

    /// The body, if there is one.
    ///
    /// # Errors
    ///
    /// Those of [`body`](Self::body).
    pub fn optional_body<T: Decode>(&self) -> Result<Option<T>, Rejection> {
        if matches!(self.body, Received::Empty) { Ok(None) } else { self.body().map(Some) }
    }

    /// The body as text.
    #[must_use]
    pub fn text(&mut self) -> String {
        match std::mem::replace(&mut self.body, Received::Empty) {
            Received::Text(text) => text,
            _ => String::new(),
        }
    }

    /// The body as bytes that are still to come.
    #[must_use]
    pub fn upload(&mut self) -> Upload {
        match std::mem::replace(&mut self.body, Received::Empty) {
            Received::Stream(body) => Upload::new(body),
            _ => Upload::new(Body::empty()),
        }
    }

    #[cold]
    fn undecodable(&self, what: &str) -> Rejection {
        Rejection::internal(&format_args!("{}: the {what} passed validation, but cannot be read", self.cx.operation.id))
    }
}

/// What a method that nobody has written answers: 501.
#[inline]
pub fn not_implemented<T>(operation: &'static Operation) -> std::future::Ready<Result<T, Rejection>> {
    std::future::ready(Err(Rejection::unimplemented(operation.id)))
}
