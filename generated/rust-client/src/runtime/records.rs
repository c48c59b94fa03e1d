//! JSON values that arrive one after the other: as lines, or as server-sent events.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::answer::{Answer, read_text};
use super::download::Download;
use super::drift::Drift;
use super::error::Error;
use super::json::Decode;

/// JSON values, one a line. It is a [`Stream`] of them.
#[must_use = "nothing is read until it is asked for"]
pub struct Lines<T> {
    source: Source,
    item: PhantomData<fn() -> T>,
}

/// Server-sent events, the data of which is JSON. It is a [`Stream`] of them.
#[must_use = "nothing is read until it is asked for"]
pub struct Events<T> {
    source: Source,
    next: Event<String>,
    item: PhantomData<fn() -> T>,
}

/// A server-sent event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// The name of the event; empty where the server gave none.
    pub name: String,
    /// The id of the last event that had one.
    pub id: String,
    /// The data.
    pub data: T,
}

impl<T: Decode> Lines<T> {
    pub(crate) fn new(answer: Answer) -> Result<Self, Error> {
        Ok(Self { source: Source::new(answer)?, item: PhantomData })
    }

    /// The next value, or nothing at the end.
    ///
    /// # Errors
    ///
    /// When the connection breaks, or a line is not JSON of a `T`; the lines after it can still be
    /// read.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|cx| self.poll_item(cx)).await.transpose()
    }

    /// Where the lines that have come depart from the API's document.
    #[must_use]
    pub fn drift(&self) -> &[Drift] {
        &self.source.drift
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            let Some(line) = ready!(self.source.poll_line(cx)?) else {
                return Poll::Ready(None);
            };
            if !line.trim_ascii().is_empty() {
                return Poll::Ready(Some(self.source.decode(&line)));
            }
        }
    }
}

impl<T: Decode> Events<T> {
    pub(crate) fn new(answer: Answer) -> Result<Self, Error> {
        Ok(Self { source: Source::new(answer)?, next: Event::default(), item: PhantomData })
    }

    /// The next event, or nothing at the end.
    ///
    /// # Errors
    ///
    /// When the connection breaks, or the data of an event is not JSON of a `T`; the events after it
    /// can still be read.
    pub async fn try_next(&mut self) -> Result<Option<Event<T>>, Error> {
        poll_fn(|cx| self.poll_item(cx)).await.transpose()
    }

    /// Where the events that have come depart from the API's document.
    #[must_use]
    pub fn drift(&self) -> &[Drift] {
        &self.source.drift
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Event<T>, Error>>> {
        loop {
            let Some(line) = ready!(self.source.poll_line(cx)?) else {
                return Poll::Ready(None);
            };
            if !line.is_empty() {
                self.field(&line);
                continue;
            }
            let name = std::mem::take(&mut self.next.name);
            let data = std::mem::take(&mut self.next.data);
            if let Some(data) = data.strip_suffix('\n') {
                let id = self.next.id.clone();
                return Poll::Ready(Some(self.source.decode(data).map(|data| Event { name, id, data })));
            }
        }
    }

    /// Takes in one line of an event; a comment begins with a colon.
    fn field(&mut self, line: &str) {
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.next.name),
            "id" if !value.contains('\0') => value.clone_into(&mut self.next.id),
            "data" => {
                self.next.data.push_str(value);
                self.next.data.push('\n');
            }
            _ => {}
        }
    }
}

/// The lines of a body, and the drift of what was read from them.
struct Source {
    body: Download,
    lines: Splitter,
    drift: Vec<Drift>,
}

impl Source {
    fn new(answer: Answer) -> Result<Self, Error> {
        let body = Download::new(answer)?;
        let drift = body.drift().to_vec();
        Ok(Self { body, lines: Splitter::default(), drift })
    }

    fn poll_line(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<String, Error>>> {
        loop {
            if let Some(line) = self.lines.next() {
                return Poll::Ready(Some(Ok(line)));
            }
            match ready!(self.body.poll_chunk(cx)?) {
                Some(chunk) => self.lines.push(&chunk),
                None => return Poll::Ready(self.lines.last().map(Ok)),
            }
        }
    }

    fn decode<T: Decode>(&mut self, text: &str) -> Result<T, Error> {
        let answer = || self.body.answer().head();
        let (value, drift) = read_text(self.body.operation().id, text).map_err(|problem| answer().unfit(problem))?;
        let answer = answer().drifted(drift).settle()?;
        self.drift.extend_from_slice(&answer.drift);
        value.map_err(|_| answer.unfit(format!("{} expected", T::EXPECTED)))
    }
}

/// Cuts chunks into lines, which end with CR, LF or both.
#[derive(Default)]
struct Splitter {
    rest: Vec<u8>,
    lines: VecDeque<String>,
    after_cr: bool,
}

impl Splitter {
    fn push(&mut self, chunk: &[u8]) {
        for &byte in chunk {
            let ends = byte == b'\r' || (byte == b'\n' && !self.after_cr);
            if ends {
                let line = String::from_utf8_lossy(&self.rest).into_owned();
                self.lines.push_back(line);
                self.rest.clear();
            } else if byte != b'\n' {
                self.rest.push(byte);
            }
            self.after_cr = byte == b'\r';
        }
    }

    fn next(&mut self) -> Option<String> {
        self.lines.pop_front()
    }

    /// The line that has no end.
    fn last(&mut self) -> Option<String> {
        let rest = std::mem::take(&mut self.rest);
        (!rest.is_empty()).then(|| String::from_utf8_lossy(&rest).into_owned())
    }
}

impl<T: Decode> Stream for Lines<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}

impl<T: Decode> Stream for Events<T> {
    type Item = Result<Event<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}

impl<T> fmt::Debug for Lines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lines").field("body", &self.source.body).finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").field("body", &self.source.body).finish_non_exhaustive()
    }
}
