//! All items of a list, page after page.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::answer::Answer;
use super::call::Pending;
use super::drift::Drift;
use super::envelope::Next;
use super::error::Error;
use super::field::RawJson;
use super::page::Page;
use super::parts::Parts;
use super::send;
use super::style::encode;

/// All items of a list. While the items of one page are taken, the next page is on its way; never
/// more than one.
///
/// Use [`try_next`](Self::try_next), or the [`Stream`] that it is. After an error it ends.
#[must_use = "nothing is asked for until items are taken"]
pub struct Paginator<T> {
    parts: Box<Parts>,
    read: fn(Answer) -> Result<Page<T>, Error>,
    pending: Option<Pending>,
    /// The next page, until the items of this one are taken.
    arrived: Option<Result<Page<T>, Error>>,
    items: VecDeque<T>,
    page: u64,
    page_length: u64,
    total: Option<u64>,
    drift: Vec<Drift>,
    aside: Vec<RawJson>,
    started: bool,
    /// Whether a page had a link to the next.
    linked: bool,
}

impl<T> Paginator<T> {
    pub(crate) fn new(parts: Box<Parts>, read: fn(Answer) -> Result<Page<T>, Error>) -> Self {
        let name = encode(parts.client.core.api.paging.page);
        let page = parts.query.iter().find(|pair| pair.0 == name).and_then(|pair| pair.1.parse().ok());
        Self {
            parts,
            read,
            pending: None,
            arrived: None,
            items: VecDeque::new(),
            page: page.unwrap_or(1),
            page_length: 0,
            total: None,
            drift: Vec::new(),
            aside: Vec::new(),
            started: false,
            linked: false,
        }
    }

    /// The next item, or nothing at the end.
    ///
    /// # Errors
    ///
    /// Those of the call that asks for a page.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|cx| self.poll_item(cx)).await.transpose()
    }

    /// All items that are left.
    ///
    /// # Errors
    ///
    /// Those of the calls that ask for pages; items taken before are then lost.
    pub async fn collect(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok(items)
    }

    /// The next item, in a program that is not asynchronous.
    ///
    /// # Errors
    ///
    /// Those of the call that asks for a page.
    #[cfg(feature = "blocking")]
    pub fn next_wait(&mut self) -> Result<Option<T>, Error> {
        super::blocking::block_on(self.try_next())?
    }

    /// The number of items on all pages, once a page has come and if the server tells.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Where the pages that have come depart from the API's document.
    #[must_use]
    pub fn drift(&self) -> &[Drift] {
        &self.drift
    }

    /// What stood among the items of the pages that have come, but is no `T`.
    #[must_use]
    pub fn set_aside(&self) -> &[RawJson] {
        &self.aside
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(Poll::Ready(answer)) = self.pending.as_mut().map(|pending| pending.as_mut().poll(cx)) {
                self.pending = None;
                self.arrived = Some(answer.and_then(self.read));
            }
            if let Some(item) = self.items.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match self.arrived.take() {
                Some(Ok(page)) => self.take(page),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None if self.pending.is_some() => return Poll::Pending,
                None if !self.started => self.ask(),
                None => return Poll::Ready(None),
            }
        }
    }

    fn ask(&mut self) {
        self.started = true;
        self.pending = Some(send::start(self.parts.clone()));
    }

    /// Takes in a page, and asks for the next if there is one.
    fn take(&mut self, page: Page<T>) {
        self.total = page.total.or(self.total);
        self.drift.extend_from_slice(page.drift());
        let length = page.items.len() + page.items.set_aside().len();
        self.aside.extend(page.items.set_aside().iter().map(|(_, raw)| raw.clone()));
        self.page_length = self.page_length.max(length as u64);
        let has_next = match page.next() {
            Next::At(link) => self.follow(link),
            Next::End => false,
            // Where pages are linked, the last is the one that has no link.
            Next::Unknown => !self.linked && length > 0 && self.turn(),
        };
        self.items = page.items.into_vec().into();
        if has_next {
            self.ask();
        }
    }

    /// Turns to where a link leads. Of the link only the query counts: its host is the server's idea
    /// of itself, which behind a proxy is not the address that it was reached at.
    fn follow(&mut self, link: &str) -> bool {
        let query = link.split('#').next().and_then(|link| link.split_once('?')).map_or("", |(_, query)| query);
        let pair = |pair: &str| pair.split_once('=').map(|(name, text)| (name.to_owned(), text.to_owned()));
        let query: Vec<_> = query.split('&').filter_map(pair).collect();
        self.linked = true;
        // A link that leads back to the same page would never end.
        let is_new = query != self.parts.query;
        self.parts.query = query;
        is_new
    }

    /// Turns to the next page by number, if the total says that there is one.
    fn turn(&mut self) -> bool {
        if self.total.is_none_or(|total| self.page * self.page_length >= total) {
            return false;
        }
        self.page += 1;
        let name = encode(self.parts.client.core.api.paging.page);
        self.parts.query.retain(|pair| pair.0 != name);
        self.parts.query.push((name, self.page.to_string()));
        true
    }
}

impl<T: Unpin> Stream for Paginator<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}

impl<T> fmt::Debug for Paginator<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Paginator")
            .field("operation", &self.parts.operation.id)
            .field("total", &self.total)
            .field("drift", &self.drift)
            .finish_non_exhaustive()
    }
}
