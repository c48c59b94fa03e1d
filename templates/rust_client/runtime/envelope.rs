//! Pages inside an object: `{"count": 3, "next": "…", "results": […]}`.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::answer::Answer;
use super::error::Error;
use super::field::Field;
use super::json::{Decode, List};
use super::page::Page;

/// A type of the document whose values hold one page of a list, and tell of the others.
pub trait Envelope: Decode {
    /// What the list holds.
    type Item: Decode;

    /// Takes the page out.
    fn open(self) -> Opened<Self::Item>;
}

/// What was in an envelope.
#[derive(Debug)]
pub struct Opened<T> {
    /// The items.
    pub results: Field<List<T>>,
    /// Where the next page is.
    pub next: Next,
    /// The number of items on all pages.
    pub total: Option<u64>,
}

/// Where the next page of a list is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// At this address.
    At(String),
    /// Nowhere: this page is the last.
    End,
    /// The answer does not tell.
    Unknown,
}

impl<T: ToString> From<&Field<T>> for Next {
    fn from(field: &Field<T>) -> Self {
        match field {
            Field::Value(address) => Self::At(address.to_string()),
            Field::Null => Self::End,
            Field::Absent | Field::SetAside(_) => Self::Unknown,
        }
    }
}

/// Reads a page. Without its list it is none: an empty list would be a stand-in for what the server said.
pub(crate) fn decode<E: Envelope>(answer: Answer) -> Result<Page<E::Item>, Error> {
    let (envelope, answer) = answer.json::<E>()?.split();
    match envelope.open() {
        Opened { results: Field::Value(items), next, total } => Ok(Page::opened(items, answer, next, total)),
        _ => Err(answer.unfit("no list in the envelope")),
    }
}

/// Reads a page of the caller's own type.
pub(crate) fn decode_as<T: DeserializeOwned>(answer: Answer) -> Result<Page<T>, Error> {
    let paging = &answer.client.core.api.paging;
    let mut members = match serde_json::from_slice::<Map<String, Value>>(&answer.body) {
        Ok(members) => members,
        Err(problem) => return Err(answer.unfit(problem.to_string())),
    };
    let next = match members.get(paging.next) {
        Some(Value::String(address)) => Next::At(address.clone()),
        Some(Value::Null) => Next::End,
        _ => Next::Unknown,
    };
    let total = members.get(paging.count).and_then(Value::as_u64);
    let Some(results) = members.remove(paging.results) else {
        return Err(answer.unfit("no list in the envelope"));
    };
    match serde_json::from_value::<Vec<T>>(results) {
        Ok(items) => Ok(Page::opened(List::from(items), answer.with(())?, next, total)),
        Err(problem) => Err(answer.unfit(problem.to_string())),
    }
}
