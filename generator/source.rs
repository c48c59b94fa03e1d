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
    not_text: Option<NotText>,
}

/// Bytes that are no text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NotText {
    /// Where they are in the text, in which something else stands in their place.
    pub(crate) byte: usize,
    /// Whether they look like UTF-16.
    pub(crate) utf_16: bool,
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
}

impl Source {
    /// A document from text that the program holds already.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let mut text = text.into();
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        Self { name: name.into(), text, not_text: None }
    }

    /// Reads a file.
    ///
    /// # Errors
    ///
    /// The file cannot be read.
    pub fn read(path: &Path) -> Result<Self, SourceError> {
        let name = path.display().to_string();
        match std::fs::read(path) {
            Ok(bytes) => Ok(Self::from_bytes(name, bytes)),
            Err(cause) => Err(SourceError::Read { name, cause }),
        }
    }

    /// Reads standard input to its end; messages call it `<stdin>`.
    ///
    /// # Errors
    ///
    /// Standard input cannot be read.
    pub fn read_stdin() -> Result<Self, SourceError> {
        let name = String::from("<stdin>");
        let mut bytes = Vec::new();
        match io::stdin().lock().read_to_end(&mut bytes) {
            Ok(_) => Ok(Self::from_bytes(name, bytes)),
            Err(cause) => Err(SourceError::Read { name, cause }),
        }
    }

    /// A document from bytes that the program holds already. Reading it reports bytes that are not UTF-8.
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        match String::from_utf8(bytes) {
            Ok(text) => Self::new(name, text),
            Err(error) => {
                let byte = error.utf8_error().valid_up_to();
                let utf_16 = matches!(error.as_bytes(), [0xff, 0xfe, ..] | [0xfe, 0xff, ..]);
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                Self { name: name.into(), text, not_text: Some(NotText { byte, utf_16 }) }
            }
        }
    }

    /// The first bytes that are no text.
    pub(crate) fn not_text(&self) -> Option<NotText> {
        self.not_text
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
}
