//! Objects and arrays: the walk over members and items, and the filling of a struct's fields.

use std::borrow::Cow;

use super::decoder::{Decode, Decoder, Mismatch, Step};
use super::text;
use crate::runtime::drift::DriftKind;
use crate::runtime::field::Field;

/// What the API's document says of a member of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always there, never null.
    Required,
    /// Always there, may be null.
    Nullable,
    /// May be left out, never null.
    Optional,
    /// May be left out, may be null.
    OptionalNullable,
}

impl Presence {
    /// Whether the member must be there.
    #[must_use]
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::Nullable)
    }

    /// Whether the member may be null.
    #[must_use]
    pub fn is_nullable(self) -> bool {
        matches!(self, Self::Nullable | Self::OptionalNullable)
    }
}

/// A place that one member of an object goes to: a [`Field`].
pub trait Slot {
    /// Takes the next value, whatever it is.
    fn fill(&mut self, d: &mut Decoder<'_>, presence: Presence);
}

/// A member of an object: its name, what the document says of it, and where it goes.
pub type SlotOf<'a> = (&'static str, Presence, &'a mut dyn Slot);

impl<T: Decode> Slot for Field<T> {
    fn fill(&mut self, d: &mut Decoder<'_>, presence: Presence) {
        if d.null(presence, T::EXPECTED) {
            *self = Self::Null;
            return;
        }
        let mark = d.mark();
        *self = match T::decode(d) {
            Ok(value) => Self::Value(value),
            Err(Mismatch) => Self::SetAside(d.put_aside(mark, T::EXPECTED)),
        };
    }
}

/// The place that the members without a field of their own go to.
pub trait Rest {
    /// Takes the next value under `key`.
    fn add(&mut self, key: Cow<'_, str>, d: &mut Decoder<'_>);
}

/// Drops members that nobody knows: a server may add some at any time.
struct Ignored;

impl Rest for Ignored {
    fn add(&mut self, _: Cow<'_, str>, d: &mut Decoder<'_>) {
        d.ignored += 1;
        // A broken text is remembered by the decoder.
        let _ = d.skip();
    }
}

/// Where a walk over an object or array stands.
pub(super) struct Walk {
    close: u8,
    started: bool,
}

/// The name of a member as it stands in the text.
#[derive(Clone, Copy)]
pub(super) struct Key<'a> {
    raw: &'a str,
    escaped: bool,
}

impl<'a> Key<'a> {
    pub(super) fn name(self) -> Cow<'a, str> {
        if self.escaped { Cow::Owned(text::unescape_lossy(self.raw)) } else { Cow::Borrowed(self.raw) }
    }

    pub(super) fn step(self) -> Step<'a> {
        Step::Key(self.raw)
    }
}

impl<'a> Decoder<'a> {
    /// Reads an object into the slots of `fields`. Members without a field are passed over.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when the value is no object.
    pub fn object(&mut self, fields: &mut [SlotOf<'_>]) -> Result<(), Mismatch> {
        self.open_object(&mut Ignored, fields)
    }

    /// Like [`object`](Self::object), with a place for the members without a field.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when the value is no object.
    pub fn open_object(&mut self, rest: &mut dyn Rest, fields: &mut [SlotOf<'_>]) -> Result<(), Mismatch> {
        let mut walk = self.open(b'{')?;
        let mut seen = Seen::default();
        let mut next = 0;
        while let Some(key) = self.next_key(&mut walk) {
            if let Some(index) = find(fields, next, &key) {
                let (name, presence, slot) = &mut fields[index];
                self.step(Step::Name(name));
                slot.fill(self, *presence);
                seen.insert(index);
                next = index + 1;
            } else {
                self.step(key.step());
                rest.add(key.name(), self);
            }
        }
        if seen.count < fields.len() && !self.is_broken() {
            self.report_unseen(fields, &seen);
        }
        self.leave()
    }

    fn report_unseen(&mut self, fields: &[SlotOf<'_>], seen: &Seen) {
        for (index, (name, presence, _)) in fields.iter().enumerate() {
            if presence.is_required() && !seen.contains(index) {
                self.report_missing(name);
            }
        }
    }

    /// Consumes a null, which is a drift where none is allowed.
    fn null(&mut self, presence: Presence, expected: &'static str) -> bool {
        if self.peek() != b'n' {
            return false;
        }
        let mark = self.mark();
        let found = self.take_word("null");
        if found && !presence.is_nullable() {
            self.report(DriftKind::Null, expected, mark);
        }
        found
    }

    /// Goes into an object (`{`) or array (`[`).
    pub(super) fn open(&mut self, open: u8) -> Result<Walk, Mismatch> {
        if !self.take(open) {
            return Err(Mismatch);
        }
        self.enter(Step::Index(0))?;
        Ok(Walk { close: open + 2, started: false })
    }

    /// The next member of an object, up to its value.
    pub(super) fn next_key(&mut self, walk: &mut Walk) -> Option<Key<'a>> {
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
    pub(super) fn next_item(&mut self, walk: &mut Walk) -> bool {
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

/// The field of a name; it is most often the one after the last.
fn find(fields: &[SlotOf<'_>], next: usize, key: &Key<'_>) -> Option<usize> {
    let name = key.name();
    let is_it = |field: &SlotOf<'_>| field.0 == name;
    if fields.get(next).is_some_and(is_it) {
        return Some(next);
    }
    let next = next.min(fields.len());
    let behind = fields[next..].iter().position(is_it).map(|at| at + next);
    behind.or_else(|| fields[..next].iter().position(is_it))
}

/// Which fields have been seen.
#[derive(Default)]
struct Seen {
    first: [u64; 4],
    more: Vec<usize>,
    count: usize,
}

impl Seen {
    fn insert(&mut self, index: usize) {
        if self.contains(index) {
            return;
        }
        self.count += 1;
        match self.first.get_mut(index / 64) {
            Some(word) => *word |= 1 << (index % 64),
            None => self.more.push(index),
        }
    }

    fn contains(&self, index: usize) -> bool {
        match self.first.get(index / 64) {
            Some(word) => word & (1 << (index % 64)) != 0,
            None => self.more.contains(&index),
        }
    }
}
