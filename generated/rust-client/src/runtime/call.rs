//! A call: a request that is ready, and what is to be made of its answer.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use super::answer::Answer;
use super::client::Decoding;
use super::error::Error;
use super::parts::Parts;
use super::request::Request;
use super::send;

pub(crate) type Pending = Pin<Box<dyn Future<Output = Result<Answer, Error>> + Send>>;

/// A call of an operation. Nothing is sent until it is awaited; until then it can be adjusted.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    state: State,
    read: fn(Answer) -> Result<T, Error>,
}

enum State {
    Ready(Box<Parts>),
    Running(Pending),
    Done,
}

impl<T> Call<T> {
    pub(crate) fn new(request: Request, read: fn(Answer) -> Result<T, Error>) -> Self {
        Self { state: State::Ready(request.parts), read }
    }

    /// Sends one more header, or another in place of the client's own.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.adjust(|parts| parts.header(name, value))
    }

    /// Allows this call so much time, or any, in place of the client's limit.
    pub fn timeout(self, timeout: impl Into<Option<Duration>>) -> Self {
        let timeout = timeout.into();
        self.adjust(|parts| parts.timeout = timeout)
    }

    /// Lets this call be tried again although its method is not idempotent, or not although it is.
    pub fn repeatable(self, repeatable: bool) -> Self {
        self.adjust(|parts| parts.repeatable = repeatable)
    }

    /// Reads the answer of this call in that way.
    pub fn decoding(self, decoding: Decoding) -> Self {
        self.adjust(|parts| parts.decoding = decoding)
    }

    fn adjust(mut self, change: impl FnOnce(&mut Parts)) -> Self {
        if let State::Ready(parts) = &mut self.state {
            change(parts);
        }
        self
    }

    /// Waits for the result, in a program that is not asynchronous.
    ///
    /// # Errors
    ///
    /// Those of the call, and [`Error::Build`] when called from asynchronous code.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<T, Error> {
        super::blocking::block_on(self)?
    }
}

impl<T> Future for Call<T> {
    type Output = Result<T, Error>;

    /// # Panics
    ///
    /// When polled after it was ready, as any future may.
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        let answer = ready!(this.state.poll(cx));
        this.state = State::Done;
        let client = answer.as_ref().ok().map(|answer| answer.client.clone());
        let result = answer.and_then(this.read);
        if let (Err(error), Some(client)) = (&result, client) {
            client.failed(error);
        }
        Poll::Ready(result)
    }
}

impl State {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Answer, Error>> {
        *self = match std::mem::replace(self, Self::Done) {
            Self::Ready(parts) => Self::Running(send::start(parts)),
            other => other,
        };
        match self {
            Self::Running(pending) => pending.as_mut().poll(cx),
            _ => panic!("a call was polled after it was ready"),
        }
    }
}

/// Shows no value that is sent.
impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.state {
            State::Ready(parts) => write!(f, "Call({})", parts.operation),
            State::Running(_) => f.write_str("Call(running)"),
            State::Done => f.write_str("Call(done)"),
        }
    }
}
