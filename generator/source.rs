//! Path or standard input → [`Source`]: the text of one document and the name that messages call it by.

mod locate;

use std::io::{self, Read};
use std::ops::Range;
use std::path::Path;

use crate::Pointer;
pub(crate) use locate::{Located, oddities};

/// The text of a document, with the name under which messages show it.
///
/// Positions are not kept: [`Source::locate`] finds them when something is printed, so that a document without
/// findings pays nothing for them.
#[derive(Debug)]
pub struct Source {
    name: String,
    text: String,
}

/// Why a document's text could not be had.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// The operating system refused to open or read the file.
    #[error("cannot read `{name}`: {cause}")]
    Read {
        /// The file, as it was named.
        name: String,
        /// What the operating system said.
        cause: io::Error,
    },
    /// The bytes are not UTF-8 text; the place is that of the first byte that is not.
    #[error("{name}:{line}:{column}: the document is not UTF-8 text{hint}")]
    Encoding {
        /// The file, as it was named.
        name: String,
        /// Line of the byte, from 1.
        line: usize,
        /// Column of the byte, from 1, in bytes.
        column: usize,
        /// What the bytes look like, if that is known.
        hint: &'static str,
    },
}

impl Source {
    /// A document from text that the program holds already.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let mut text = text.into();
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        Self { name: name.into(), text }
    }

    /// Reads a file.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or is not UTF-8.
    pub fn read(path: &Path) -> Result<Self, SourceError> {
        let name = path.display().to_string();
        match std::fs::read(path) {
            Ok(bytes) => Self::from_bytes(name, bytes),
            Err(cause) => Err(SourceError::Read { name, cause }),
        }
    }

    /// Reads standard input to its end; messages call it `<stdin>`.
    ///
    /// # Errors
    ///
    /// Standard input cannot be read, or is not UTF-8.
    pub fn read_stdin() -> Result<Self, SourceError> {
        let name = String::from("<stdin>");
        let mut bytes = Vec::new();
        match io::stdin().lock().read_to_end(&mut bytes) {
            Ok(_) => Self::from_bytes(name, bytes),
            Err(cause) => Err(SourceError::Read { name, cause }),
        }
    }

    /// A document from bytes that the program holds already.
    ///
    /// # Errors
    ///
    /// The bytes are not UTF-8.
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, SourceError> {
        let name = name.into();
        String::from_utf8(bytes).map(|text| Self::new(name.clone(), text)).map_err(|error| {
            let (bytes, valid) = (error.as_bytes(), error.utf8_error().valid_up_to());
            let line = bytes[..valid].split(|byte| *byte == b'\n').count();
            let column = valid - bytes[..valid].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1) + 1;
            let hint = match bytes {
                [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => " (it looks like UTF-16: convert it to UTF-8)",
                _ => "",
            };
            SourceError::Encoding { name, line, column, hint }
        })
    }

    /// The name that messages show: the path as it was given, or `<stdin>`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text, without a byte-order mark.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The byte range of the value at `pointer`, or of its key where the value is a map or a list.
    ///
    /// A place that does not exist gives the nearest one around it. This scans the text.
    pub fn locate(&self, pointer: &Pointer) -> Range<usize> {
        self.locate_all(std::slice::from_ref(pointer)).remove(0).last
    }

    /// The places of many pointers, found in one scan of the text, in the order asked.
    pub(crate) fn locate_all(&self, pointers: &[Pointer]) -> Vec<Located> {
        locate::locate(&self.text, pointers)
    }

    /// Line and column of a byte, both from 1, the column in characters.
    pub fn line_column(&self, byte: usize) -> (usize, usize) {
        let before = &self.text[..self.text.floor_char_boundary(byte)];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}
