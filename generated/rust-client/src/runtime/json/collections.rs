//! Arrays and objects of one kind of value: what fits, and beside it what does not.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;

use super::decoder::{Decode, Decoder, Mismatch, Step};
use super::encoder::{Encode, Encoder};
use super::object::Rest;
use crate::runtime::field::RawJson;
use crate::runtime::file::File;

/// An array as the server sent it.
///
/// It reads like a slice of the items that fit. An item that does not fit is no `T`, so it cannot
/// be in that slice; it is kept in [`set_aside`](Self::set_aside) with its place in the array, and
/// reported. [`is_whole`](Self::is_whole) tells whether there are any.
///
/// A whole answer that should be an array and is none has no items either, and is not whole:
/// [`is_array`](Self::is_array) tells, and [`instead`](Self::instead) has what came.
#[derive(Clone, PartialEq)]
pub struct List<T> {
    items: Vec<T>,
    aside: Aside,
}

/// What did not fit into a list.
#[derive(Clone, PartialEq)]
enum Aside {
    /// These items of the server's array, with their places.
    Items(Vec<(usize, RawJson)>),
    /// The answer, which is no array.
    Instead(RawJson),
    /// There was no answer.
    Nothing,
}

impl<T> List<T> {
    /// Whether the server sent an array, and every item of it is here.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        matches!(&self.aside, Aside::Items(items) if items.is_empty())
    }

    /// The items that did not fit: their places in the server's array, and what was sent.
    #[must_use]
    pub fn set_aside(&self) -> &[(usize, RawJson)] {
        if let Aside::Items(items) = &self.aside { items } else { &[] }
    }

    /// Whether the server sent an array at all.
    #[must_use]
    pub fn is_array(&self) -> bool {
        matches!(self.aside, Aside::Items(_))
    }

    /// What the server sent in place of an array, if it sent something.
    #[must_use]
    pub fn instead(&self) -> Option<&RawJson> {
        if let Aside::Instead(raw) = &self.aside { Some(raw) } else { None }
    }

    /// The items that fit.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.items
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self { items, aside: Aside::Items(Vec::new()) }
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::from(Vec::from_iter(items))
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.aside {
            Aside::Items(aside) => {
                f.debug_list().entries(&self.items).entries(aside.iter().map(|(_, raw)| raw)).finish()
            }
            Aside::Instead(raw) => write!(f, "set aside: {raw:?}"),
            Aside::Nothing => f.write_str("absent"),
        }
    }
}

impl<T: Decode> Decode for List<T> {
    const EXPECTED: &'static str = "array";

    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let (mut items, mut aside) = (Vec::new(), Vec::new());
        let mut walk = d.open(b'[')?;
        let mut index = 0;
        while d.next_item(&mut walk) {
            d.step(Step::Index(index));
            let mark = d.mark();
            match T::decode(d) {
                Ok(item) => items.push(item),
                Err(Mismatch) => aside.push((index, d.put_aside(mark, T::EXPECTED))),
            }
            index += 1;
        }
        d.leave()?;
        Ok(Self { items, aside: Aside::Items(aside) })
    }

    fn of_other(found: Option<RawJson>) -> Option<Self> {
        Some(Self { items: Vec::new(), aside: found.map_or(Aside::Nothing, Aside::Instead) })
    }
}

impl<T: Encode> Encode for List<T> {
    /// As it came: what was set aside goes back to its place.
    fn encode(&self, e: &mut Encoder) {
        if let Aside::Instead(raw) = &self.aside {
            return raw.encode(e);
        }
        let mut items = self.items.iter();
        let mut aside = self.set_aside().iter().peekable();
        let count = self.items.len() + self.set_aside().len();
        let mut all: Vec<&dyn Encode> = Vec::with_capacity(count);
        for index in 0..count {
            match aside.next_if(|(at, _)| *at == index) {
                Some((_, raw)) => all.push(raw),
                None => all.extend(items.next().map(|item| item as &dyn Encode)),
            }
        }
        e.array(&mut all.into_iter());
    }

    fn files<'a>(&'a self, found: &mut Vec<&'a File>) {
        self.items.iter().for_each(|item| item.files(found));
    }
}

/// An object whose members are all of one kind, as the server sent it.
///
/// Like [`List`], it keeps members that do not fit apart.
#[derive(Clone, PartialEq)]
pub struct Map<T> {
    members: BTreeMap<String, T>,
    aside: BTreeMap<String, RawJson>,
}

impl<T> Map<T> {
    /// Whether every member of the server's object is here.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.aside.is_empty()
    }

    /// The members that did not fit, as they were sent.
    #[must_use]
    pub fn set_aside(&self) -> &BTreeMap<String, RawJson> {
        &self.aside
    }

    /// The members that fit.
    #[must_use]
    pub fn into_members(self) -> BTreeMap<String, T> {
        self.members
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self { members: BTreeMap::new(), aside: BTreeMap::new() }
    }
}

impl<T> Deref for Map<T> {
    type Target = BTreeMap<String, T>;

    fn deref(&self) -> &Self::Target {
        &self.members
    }
}

impl<T> From<BTreeMap<String, T>> for Map<T> {
    fn from(members: BTreeMap<String, T>) -> Self {
        Self { members, aside: BTreeMap::new() }
    }
}

impl<T> FromIterator<(String, T)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(members: I) -> Self {
        Self::from(BTreeMap::from_iter(members))
    }
}

impl<T: fmt::Debug> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(&self.members).entries(&self.aside).finish()
    }
}

impl<T: Decode> Rest for Map<T> {
    fn add(&mut self, key: Cow<'_, str>, d: &mut Decoder<'_>) {
        let mark = d.mark();
        match T::decode(d) {
            Ok(value) => drop(self.members.insert(key.into_owned(), value)),
            Err(Mismatch) => {
                let raw = d.put_aside(mark, T::EXPECTED);
                self.aside.insert(key.into_owned(), raw);
            }
        }
    }
}

impl<T: Decode> Decode for Map<T> {
    const EXPECTED: &'static str = "object of values";

    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut map = Self::default();
        d.open_object(&mut map, &mut [])?;
        Ok(map)
    }
}

impl<T: Encode> Encode for Map<T> {
    fn encode(&self, e: &mut Encoder) {
        let fits = self.members.iter().map(|(name, value)| (name.as_str(), value as &dyn Encode));
        let aside = self.aside.iter().map(|(name, raw)| (name.as_str(), raw as &dyn Encode));
        e.members(&mut fits.chain(aside));
    }
}
