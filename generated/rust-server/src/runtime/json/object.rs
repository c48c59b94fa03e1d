//! Objects and arrays: the walk over members and items, and the members of an object by name.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::decoder::{Decode, Decoder, Mismatch};
use super::text;
use crate::runtime::file::File;

/// Where a walk over an object or array stands.
pub(crate) struct Walk {
    close: u8,
    started: bool,
}

/// The name of a member as it stands in the text.
#[derive(Clone, Copy)]
pub(crate) struct Key<'a> {
    raw: &'a str,
    escaped: bool,
}

impl<'a> Key<'a> {
    #[inline]
    pub(crate) fn name(self) -> Cow<'a, str> {
        if self.escaped { Cow::Owned(text::unescape_lossy(self.raw)) } else { Cow::Borrowed(self.raw) }
    }

    #[inline]
    pub(crate) fn is(self, name: &str) -> bool {
        if self.escaped { text::unescape_lossy(self.raw) == name } else { self.raw == name }
    }
}

/// The members of an object, to be taken by name.
pub struct Members<'a> {
    text: &'a str,
    files: &'a [File],
    depth: u8,
    /// Names, the places of their values, and whether they have been taken.
    found: Vec<(Key<'a>, usize, bool)>,
    next: usize,
}

impl<'a> Decoder<'a> {
    /// The members of the object that comes next, which is consumed.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when the value is no object.
    pub fn members(&mut self) -> Result<Members<'a>, Mismatch> {
        let mut walk = self.open(b'{')?;
        let mut found = Vec::with_capacity(16);
        while let Some(key) = self.next_key(&mut walk) {
            found.push((key, self.pos, false));
            self.skip()?;
        }
        let depth = self.depth();
        self.leave()?;
        Ok(Members { text: self.text, files: self.files(), depth, found, next: 0 })
    }

    /// Goes into an object (`{`) or array (`[`).
    pub(crate) fn open(&mut self, open: u8) -> Result<Walk, Mismatch> {
        if !self.take(open) {
            return Err(Mismatch);
        }
        self.enter()?;
        Ok(Walk { close: open + 2, started: false })
    }

    /// The next member of an object, up to its value.
    pub(crate) fn next_key(&mut self, walk: &mut Walk) -> Option<Key<'a>> {
        if !self.advance(walk) {
            return None;
        }
        let Ok((raw, escaped)) = self.raw_string() else {
            self.broken("no name of a member");
            return None;
        };
        if !self.take(b':') {
            self.broken("no colon after a name");
            return None;
        }
        Some(Key { raw, escaped })
    }

    /// Whether there is another item in an array.
    pub(crate) fn next_item(&mut self, walk: &mut Walk) -> bool {
        self.advance(walk)
    }

    fn advance(&mut self, walk: &mut Walk) -> bool {
        if self.take(walk.close) {
            return false;
        }
        if walk.started && !self.take(b',') {
            self.broken("neither a comma nor the end");
            return false;
        }
        walk.started = true;
        true
    }
}

impl Members<'_> {
    /// The member of that name.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when it is no `T`, or not there although it must be.
    pub fn take<T: Decode>(&mut self, name: &str) -> Result<T, Mismatch> {
        match self.find(name) {
            Some(pos) => T::decode(&mut Decoder::at(self.text, self.files, pos, self.depth)),
            None => T::absent(),
        }
    }

    /// The members that have not been taken.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when one of them is no `T`.
    pub fn rest<T: Decode>(&self) -> Result<BTreeMap<String, T>, Mismatch> {
        let untaken = self.found.iter().filter(|(_, _, taken)| !taken);
        untaken
            .map(|(key, pos, _)| {
                let value = T::decode(&mut Decoder::at(self.text, self.files, *pos, self.depth))?;
                Ok((key.name().into_owned(), value))
            })
            .collect()
    }

    /// The place of a member's value; members most often come in the order of the document.
    fn find(&mut self, name: &str) -> Option<usize> {
        let next = self.next.min(self.found.len());
        let is_it = |found: &(Key<'_>, usize, bool)| found.0.is(name);
        let behind = self.found[next..].iter().position(is_it).map(|at| at + next);
        let index = behind.or_else(|| self.found[..next].iter().position(is_it))?;
        self.next = index + 1;
        self.found[index].2 = true;
        Some(self.found[index].1)
    }
}
