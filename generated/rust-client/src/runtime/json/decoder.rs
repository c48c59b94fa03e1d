//! The pull parser: a JSON text and a position → one value after the other.
//!
//! Two things can go wrong. The text is not JSON: that is [`Syntax`], and everything stops. Or a
//! value is not what was expected: that is [`Mismatch`], and whoever called keeps the value as
//! [`RawJson`], reports a [`Drift`] and goes on behind it.

use std::fmt;

use crate::runtime::drift::{Drift, DriftKind};
use crate::runtime::field::RawJson;

/// How deep arrays and objects may be nested.
const MAX_DEPTH: usize = 128;

/// What a struct expects; see [`Decode::EXPECTED`].
pub const OBJECT: &str = "object";

/// A type that can be read from JSON.
pub trait Decode: Sized {
    /// What the value should have been, in the words of the API's document.
    ///
    /// The default belongs to structs: of those every field knows that it is absent, so one can be
    /// had from a body that is no object at all.
    const EXPECTED: &'static str = OBJECT;

    /// Reads the value at the decoder's position.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when the value is of another kind. The position is then undefined.
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch>;

    /// The value of a body that is no `Self`: what came in its place, or nothing. Most types have none that
    /// could not be mistaken for the server's; see [`Field`](crate::runtime::Field) for those.
    #[must_use]
    fn of_other(found: Option<RawJson>) -> Option<Self> {
        drop(found);
        // The struct whose fields are all absent.
        if Self::EXPECTED == OBJECT { Decoder::quiet("{}").root().ok() } else { None }
    }
}

/// The value is not of the expected kind, or the text is broken (which the decoder remembers).
#[derive(Clone, Copy, Debug)]
pub struct Mismatch;

/// The text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Syntax {
    /// Where, counted in bytes from the start of the text.
    pub offset: usize,
    /// What is wrong there.
    pub problem: &'static str,
}

impl fmt::Display for Syntax {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.problem, self.offset)
    }
}

/// One step of the way from the root to the current value.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step<'a> {
    /// A member whose name is known.
    Name(&'static str),
    /// A member whose name stands in the text, escapes and all.
    Key(&'a str),
    /// An item of an array.
    Index(usize),
}

/// A place to come back to: see [`Decoder::mark`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    pos: usize,
    depth: usize,
    drift: usize,
    ignored: usize,
}

/// Reads values from a JSON text.
pub struct Decoder<'a> {
    pub(super) text: &'a str,
    pub(super) pos: usize,
    pub(super) path: Vec<Step<'a>>,
    operation: &'static str,
    drift: Vec<Drift>,
    syntax: Option<Syntax>,
    /// How many members were passed over.
    pub(super) ignored: usize,
    /// How many trials of alternatives are under way, one within the other.
    pub(super) trials: u8,
    /// Whether nothing is reported.
    quiet: bool,
}

impl<'a> Decoder<'a> {
    /// A decoder at the start of `text`, which the operation of that id received.
    #[must_use]
    pub fn new(operation: &'static str, text: &'a str) -> Self {
        Self {
            text,
            pos: 0,
            path: Vec::new(),
            operation,
            drift: Vec::new(),
            syntax: None,
            ignored: 0,
            trials: 0,
            quiet: false,
        }
    }

    /// A decoder that reports nothing.
    pub(crate) fn quiet(text: &'a str) -> Self {
        Self { quiet: true, ..Self::new("", text) }
    }

    /// Reads the whole text as one value.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when the value is not a `T`; [`finish`](Self::finish) tells the two causes apart.
    pub fn root<T: Decode>(&mut self) -> Result<T, Mismatch> {
        let value = T::decode(self)?;
        self.end()?;
        Ok(value)
    }

    /// What was found on the way that the document does not allow.
    ///
    /// # Errors
    ///
    /// [`Syntax`] when the text is not JSON.
    pub fn finish(self) -> Result<Vec<Drift>, Syntax> {
        self.syntax.map_or(Ok(self.drift), Err)
    }

    /// Nothing but white space may follow.
    pub(crate) fn end(&mut self) -> Result<(), Mismatch> {
        self.peek();
        if self.pos < self.text.len() { Err(self.broken("text after the end of the value")) } else { Ok(()) }
    }

    /// The next byte that is not white space, or 0 at the end. Nothing is consumed but white space.
    #[inline]
    pub(super) fn peek(&mut self) -> u8 {
        let bytes = self.text.as_bytes();
        while let Some(&byte) = bytes.get(self.pos) {
            if byte > b' ' || !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return byte;
            }
            self.pos += 1;
        }
        0
    }

    /// Consumes `byte` if it comes next.
    #[inline]
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == byte;
        self.pos += usize::from(found);
        found
    }

    /// Consumes `word` if it comes next.
    pub(super) fn take_word(&mut self, word: &str) -> bool {
        self.peek();
        let found = self.text.as_bytes()[self.pos..].starts_with(word.as_bytes());
        self.pos += if found { word.len() } else { 0 };
        found
    }

    /// Remembers that the text is broken here; from now on it looks as if it had ended.
    #[cold]
    pub(super) fn broken(&mut self, problem: &'static str) -> Mismatch {
        if self.syntax.is_none() {
            let problem = if self.pos >= self.text.len() { "unexpected end" } else { problem };
            self.syntax = Some(Syntax { offset: self.pos, problem });
        }
        self.pos = self.text.len();
        Mismatch
    }

    pub(super) fn is_broken(&self) -> bool {
        self.syntax.is_some()
    }

    /// Goes one level down, if that is not too deep.
    pub(super) fn enter(&mut self, step: Step<'a>) -> Result<(), Mismatch> {
        if self.path.len() >= MAX_DEPTH {
            return Err(self.broken("nested deeper than 128 levels"));
        }
        self.path.push(step);
        Ok(())
    }

    /// Comes back up. Fails if the text broke below.
    pub(super) fn leave(&mut self) -> Result<(), Mismatch> {
        self.path.pop();
        if self.is_broken() { Err(Mismatch) } else { Ok(()) }
    }

    #[inline]
    pub(super) fn step(&mut self, step: Step<'a>) {
        if let Some(last) = self.path.last_mut() {
            *last = step;
        }
    }

    /// The place of the next value, to come back to.
    #[inline]
    pub(crate) fn mark(&mut self) -> Mark {
        self.peek();
        Mark { pos: self.pos, depth: self.path.len(), drift: self.drift.len(), ignored: self.ignored }
    }

    /// Forgets what happened since `mark`.
    pub(super) fn rewind(&mut self, mark: Mark) {
        self.pos = if self.is_broken() { self.text.len() } else { mark.pos };
        self.path.truncate(mark.depth);
        self.drift.truncate(mark.drift);
        self.ignored = mark.ignored;
    }

    /// How many drifts were reported since `mark`.
    pub(super) fn drift_since(&self, mark: Mark) -> usize {
        self.drift.len() - mark.drift
    }

    /// How far what was read since `mark` is from the document: drifts, and then members that
    /// nobody knows.
    pub(super) fn distance(&self, mark: Mark) -> (usize, usize) {
        (self.drift_since(mark), self.ignored - mark.ignored)
    }

    /// Goes back to `mark`, and gives what was found since: it can be gone on with from there.
    pub(super) fn take_back(&mut self, mark: Mark) -> (usize, Vec<Drift>) {
        let reached = (self.pos, self.drift.split_off(mark.drift));
        self.rewind(mark);
        reached
    }

    /// Goes on from where [`take_back`](Self::take_back) came back from.
    pub(super) fn go_on(&mut self, (pos, drift): (usize, Vec<Drift>)) {
        self.pos = pos;
        self.drift.extend(drift);
    }

    /// Reports what lies between `mark` and the position.
    #[cold]
    pub(crate) fn report(&mut self, kind: DriftKind, expected: &'static str, mark: Mark) {
        if self.quiet {
            return;
        }
        let found = RawJson::new(&self.text[mark.pos..self.pos]);
        self.drift.push(Drift::new(self.operation, kind, &self.path, expected, &found));
    }

    /// Reports that the object at hand lacks a member.
    #[cold]
    pub(super) fn report_missing(&mut self, name: &'static str) {
        self.step(Step::Name(name));
        let null = RawJson::new("null");
        let drift = Drift::new(self.operation, DriftKind::Missing, &self.path, "a value (required)", &null);
        self.drift.push(drift);
    }

    /// Keeps the value at `mark` as it came, reports it, and goes on behind it.
    #[cold]
    pub(crate) fn put_aside(&mut self, mark: Mark, expected: &'static str) -> RawJson {
        self.rewind(mark);
        if self.skip().is_err() {
            return RawJson::new("null");
        }
        let raw = RawJson::new(&self.text[mark.pos..self.pos]);
        let kind = if raw.text() == "null" { DriftKind::Null } else { DriftKind::SetAside };
        self.report(kind, expected, mark);
        raw
    }

    /// Passes over the next value.
    pub(crate) fn skip(&mut self) -> Result<(), Mismatch> {
        match self.peek() {
            b'"' => self.raw_string().map(drop),
            b'{' => {
                let mut members = self.open(b'{')?;
                while self.next_key(&mut members).is_some() {
                    self.skip()?;
                }
                self.leave()
            }
            b'[' => {
                let mut items = self.open(b'[')?;
                while self.next_item(&mut items) {
                    self.skip()?;
                }
                self.leave()
            }
            b'-' | b'0'..=b'9' => self.raw_number().map(drop),
            _ if self.take_word("true") || self.take_word("false") || self.take_word("null") => Ok(()),
            _ => Err(self.broken("no JSON value")),
        }
    }
}
