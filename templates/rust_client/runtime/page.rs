//! One page of a list, and where the next one is.

use std::fmt;

use bytes::Bytes;
use reqwest::header::{HeaderMap, LINK};
use serde::de::DeserializeOwned;

use super::answer::Answer;
use super::drift::Drift;
use super::envelope::Next;
use super::error::Error;
use super::json::{Decode, List};
use super::response::Response;

/// One page of a list.
pub struct Page<T> {
    /// The items of this page.
    pub items: List<T>,
    /// The number of items on all pages, if the server tells.
    pub total: Option<u64>,
    next: Next,
    answer: Response<()>,
}

impl<T> Page<T> {
    fn new(answer: Response<List<T>>) -> Self {
        let (items, answer) = answer.split();
        Self::opened(items, answer, Next::Unknown, None)
    }

    /// A page of which the body may have said where the next one is, and how many items there are.
    pub(crate) fn opened(items: List<T>, answer: Response<()>, next: Next, count: Option<u64>) -> Self {
        let total = count.or_else(|| total(&answer));
        let next = match next {
            Next::Unknown => next_link(answer.headers()).map_or(Next::Unknown, |link| Next::At(link.to_owned())),
            told => told,
        };
        Self { items, total, next, answer }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.answer.status()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.answer.headers()
    }

    /// Where the answer departs from the API's document.
    #[must_use]
    pub fn drift(&self) -> &[Drift] {
        self.answer.drift()
    }

    /// The body as it came.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        self.answer.body()
    }

    /// The address of the next page, if the server tells: beside the items, or in the header `Link`
    /// (`<…>; rel="next"`, RFC 8288).
    #[must_use]
    pub fn next_link(&self) -> Option<&str> {
        match &self.next {
            Next::At(address) => Some(address),
            Next::End | Next::Unknown => None,
        }
    }

    /// Where the next page is.
    pub(crate) fn next(&self) -> &Next {
        &self.next
    }
}

impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.items)
            .field("total", &self.total)
            .field("drift", &self.drift())
            .finish_non_exhaustive()
    }
}

/// Reads a page.
pub(crate) fn decode<T: Decode>(answer: Answer) -> Result<Page<T>, Error> {
    answer.json().map(Page::new)
}

/// Reads a page that others may follow: one that is no array does not tell whether there are more, or none.
pub(crate) fn decode_array<T: Decode>(answer: Answer) -> Result<Page<T>, Error> {
    let page = decode(answer)?;
    if page.items.is_array() { Ok(page) } else { Err(page.answer.into_answer().unfit("array expected")) }
}

/// Reads a page of the caller's own type.
pub(crate) fn decode_as<T: DeserializeOwned>(answer: Answer) -> Result<Page<T>, Error> {
    let items = answer.json_as::<Vec<T>>()?;
    Ok(Page::new(items.map(List::from)))
}

/// Reads the number of items of a list.
pub(crate) fn count(answer: Answer) -> Result<u64, Error> {
    let answer = answer.settle()?;
    let header = answer.client.core.api.paging.total;
    match answer.header(header).map(str::trim).map(str::parse) {
        Some(Ok(count)) => Ok(count),
        Some(Err(_)) => Err(answer.unfit(format!("the header `{header}` is no number"))),
        None => Err(answer.unfit(format!("no header `{header}`"))),
    }
}

fn total<T>(answer: &Response<T>) -> Option<u64> {
    answer.header(answer.api().paging.total)?.trim().parse().ok()
}

/// The target of the link of the relation `next`.
fn next_link(headers: &HeaderMap) -> Option<&str> {
    let values = headers.get_all(LINK).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(links).find(|(_, params)| is_next(params)).map(|(target, _)| target)
}

/// The links of a `Link` header: targets and their parameters.
fn links(value: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = value;
    std::iter::from_fn(move || {
        let (target, after) = rest.split_once('<')?.1.split_once('>')?;
        let end = end_of_params(after);
        rest = &after[end..];
        Some((target, &after[..end]))
    })
}

/// Where the parameters of a link end: at the first comma that is not quoted.
fn end_of_params(text: &str) -> usize {
    let mut quoted = false;
    let is_end = |character: char| {
        quoted ^= character == '"';
        character == ',' && !quoted
    };
    text.find(is_end).unwrap_or(text.len())
}

fn is_next(params: &str) -> bool {
    params.split(';').filter_map(|param| param.split_once('=')).any(|(name, value)| {
        let mut relations = value.trim().trim_matches('"').split_ascii_whitespace();
        name.trim().eq_ignore_ascii_case("rel") && relations.any(|relation| relation.eq_ignore_ascii_case("next"))
    })
}
