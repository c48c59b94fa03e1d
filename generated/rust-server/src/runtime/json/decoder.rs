//! The pull parser: a JSON text and a position → one value after the other.
//!
//! A request's body is validated before it is decoded, so a [`Mismatch`] here means that a schema and a type differ.

use std::fmt;

use super::object::Walk;
use crate::runtime::file::File;

/// How deep arrays and objects may be nested.
const MAX_DEPTH: u8 = 128;

/// A type that can be read from JSON.
pub trait Decode: Sized {
    /// Reads the value at the decoder's position.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when the value is of another kind. The position is then undefined.
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch>;

    /// What a member that was left out is.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] when there must be a value, as there must for most types.
    fn absent() -> Result<Self, Mismatch> {
        Err(Mismatch)
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

/// A place to come back to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    pos: usize,
    depth: u8,
}

/// Reads values from a JSON text.
#[derive(Clone)]
pub struct Decoder<'a> {
    pub(super) text: &'a str,
    pub(super) pos: usize,
    depth: u8,
    syntax: Option<Syntax>,
    /// The files that numbers stand for where a file is due.
    files: &'a [File],
}

impl<'a> Decoder<'a> {
    /// A decoder at the start of `text`.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self::with_files(text, &[])
    }

    /// A decoder at the start of a text in which numbers stand for files.
    #[must_use]
    pub fn with_files(text: &'a str, files: &'a [File]) -> Self {
        Self { text, pos: 0, depth: 0, syntax: None, files }
    }

    /// A decoder at another place of the same text, which is known to be JSON.
    pub(super) fn at(text: &'a str, files: &'a [File], pos: usize, depth: u8) -> Self {
        Self { text, pos, depth, syntax: None, files }
    }

    pub(super) fn files(&self) -> &'a [File] {
        self.files
    }

    /// The file that a number stands for.
    pub(crate) fn file(&self, index: usize) -> Option<&'a File> {
        self.files.get(index)
    }

    pub(super) fn depth(&self) -> u8 {
        self.depth
    }

    /// What is wrong with the text, if it is not JSON.
    pub(crate) fn syntax(&self) -> Option<Syntax> {
        self.syntax
    }

    /// Nothing but white space may follow.
    pub(crate) fn end(&mut self) -> Result<(), Mismatch> {
        self.peek();
        if self.pos < self.text.len() { Err(self.broken("text after the end of the value")) } else { Ok(()) }
    }

    /// The next byte that is not white space, or 0 at the end. Nothing is consumed but white space.
    #[inline]
    pub(crate) fn peek(&mut self) -> u8 {
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
    pub(crate) fn take_word(&mut self, word: &str) -> bool {
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

    /// Goes one level down, if that is not too deep.
    pub(super) fn enter(&mut self) -> Result<(), Mismatch> {
        if self.depth >= MAX_DEPTH {
            return Err(self.broken("nested deeper than 128 levels"));
        }
        self.depth += 1;
        Ok(())
    }

    /// Comes back up. Fails if the text broke below.
    pub(crate) fn leave(&mut self) -> Result<(), Mismatch> {
        self.depth = self.depth.saturating_sub(1);
        if self.syntax.is_some() { Err(Mismatch) } else { Ok(()) }
    }

    /// The place of the next value, to come back to.
    #[inline]
    pub(crate) fn mark(&mut self) -> Mark {
        self.peek();
        Mark { pos: self.pos, depth: self.depth }
    }

    /// Where the decoder stands, in bytes.
    pub(crate) fn position(&self) -> usize {
        self.pos
    }

    /// Goes back to `mark`.
    pub(crate) fn rewind(&mut self, mark: Mark) {
        self.pos = if self.syntax.is_some() { self.text.len() } else { mark.pos };
        self.depth = mark.depth;
    }

    /// The text since `mark`.
    pub(crate) fn since(&self, mark: Mark) -> &'a str {
        &self.text[mark.pos..self.pos]
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
                let mut items: Walk = self.open(b'[')?;
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
