//! What resources hold: the items of each collection, by its path.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use super::overlay::Known;

/// The most collections, and the most items of each, that are kept; beyond them the oldest are forgotten.
const MOST: usize = 10_000;

/// The items of one collection.
#[derive(Debug, Default)]
pub(super) struct Store {
    pub(super) items: Vec<(String, Known)>,
    deleted: BTreeSet<String>,
    /// How many items were created, so that each has an id of its own.
    pub(super) created: usize,
}

/// Whether an item is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Presence {
    There,
    Deleted,
    Unknown,
}

/// All collections.
#[derive(Debug, Default)]
pub(super) struct Stores(Mutex<BTreeMap<String, Store>>);

impl Stores {
    /// Works with the collection of a path, which begins with items of some ids.
    pub(super) fn with<T>(
        &self,
        path: &str,
        ids: impl FnOnce() -> Vec<String>,
        work: impl FnOnce(&mut Store) -> T,
    ) -> T {
        // A store whose user panicked is still whole: every change of it is one step.
        let mut stores = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if stores.len() > MOST {
            stores.clear();
        }
        let begin = || Store { items: ids().into_iter().map(|id| (id, Known::new())).collect(), ..Store::default() };
        work(stores.entry(path.to_owned()).or_insert_with(begin))
    }
}

impl Store {
    pub(super) fn presence(&self, id: &str) -> Presence {
        match self.get(id) {
            Some(_) => Presence::There,
            None if self.deleted.contains(id) => Presence::Deleted,
            None => Presence::Unknown,
        }
    }

    /// What is known of an item.
    pub(super) fn get(&self, id: &str) -> Option<&Known> {
        self.items.iter().find(|item| item.0 == id).map(|item| &item.1)
    }

    /// Puts an item in place of the one of its id, or at the end.
    pub(super) fn put(&mut self, id: &str, known: Known) {
        self.deleted.remove(id);
        if let Some(item) = self.items.iter_mut().find(|item| item.0 == id) {
            item.1 = known;
            return;
        }
        if self.items.len() >= MOST {
            self.items.remove(0);
        }
        self.items.push((id.to_owned(), known));
    }

    pub(super) fn remove(&mut self, id: &str) {
        self.items.retain(|item| item.0 != id);
        if self.deleted.len() >= MOST {
            self.deleted.pop_first();
        }
        self.deleted.insert(id.to_owned());
    }
}
