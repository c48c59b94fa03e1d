//! A value together with the answer that it came in.

use std::fmt;
use std::ops::{Deref, DerefMut};

use bytes::Bytes;
use reqwest::header::HeaderMap;

use super::answer::Answer;
use super::drift::Drift;
use super::error::Error;
use super::operation::Api;

/// A value that the server sent, and around it the answer: status, headers, drift.
///
/// It dereferences to the value, so `order.state` reads a field of an order.
pub struct Response<T> {
    value: T,
    answer: Box<Answer>,
}

impl<T> Response<T> {
    pub(crate) fn new(answer: Answer, value: T) -> Result<Self, Error> {
        Ok(Self { value, answer: Box::new(answer.settle()?) })
    }

    /// The value alone.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }

    /// The same answer around what `change` makes of the value.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: change(self.value), answer: self.answer }
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

    /// The text of a header, if it is there and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.answer.header(name)
    }

    /// The body as it came.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.answer.body
    }

    /// The value, and the answer without it.
    pub(crate) fn split(self) -> (T, Response<()>) {
        (self.value, Response { value: (), answer: self.answer })
    }

    /// The answer alone.
    pub(crate) fn into_answer(self) -> Answer {
        *self.answer
    }

    /// The error of a body that is not what was due.
    pub(crate) fn unfit(self, problem: &str) -> Error {
        self.answer.unfit(problem)
    }

    pub(crate) fn api(&self) -> &'static Api {
        self.answer.client.core.api
    }

    /// Where the answer departs from the API's document.
    #[must_use]
    pub fn drift(&self) -> &[Drift] {
        &self.answer.drift
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status())
            .field("value", &self.value)
            .field("drift", &self.drift())
            .finish_non_exhaustive()
    }
}
