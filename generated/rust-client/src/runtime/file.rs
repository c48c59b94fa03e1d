//! Files to upload.

use std::fmt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tokio::io::AsyncRead;

use super::json::{Encode, Encoder};

type Reader = Pin<Box<dyn AsyncRead + Send>>;

/// A file to upload: its content, its name and its media type.
#[derive(Clone)]
pub struct File {
    pub(crate) content: Content,
    pub(crate) name: Option<String>,
    pub(crate) media_type: Option<String>,
}

#[derive(Clone)]
pub(crate) enum Content {
    Bytes(Bytes),
    Path(PathBuf),
    Reader(Arc<Mutex<Option<Reader>>>),
}

impl File {
    /// A file of these bytes, of that name.
    pub fn from_bytes(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { content: Content::Bytes(bytes.into()), name: Some(name.into()), media_type: None }
    }

    /// A file on disk. It is opened when the request is sent, and read as it goes out.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self { content: Content::Path(path), name, media_type: None }
    }

    /// A file of that name, read from `reader` as it goes out. It can be sent once: neither retried
    /// nor sent again.
    pub fn from_reader(name: impl Into<String>, reader: impl AsyncRead + Send + 'static) -> Self {
        let reader: Reader = Box::pin(reader);
        let content = Content::Reader(Arc::new(Mutex::new(Some(reader))));
        Self { content, name: Some(name.into()), media_type: None }
    }

    /// The same file under another name.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The same file with a media type; without one it is `application/octet-stream`.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Whether the content can be read more than once.
    pub(crate) fn is_repeatable(&self) -> bool {
        !matches!(self.content, Content::Reader(_))
    }
}

impl Content {
    /// The reader, the first time.
    pub(crate) fn take_reader(reader: &Mutex<Option<Reader>>) -> Option<Reader> {
        reader.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl From<&Path> for File {
    fn from(path: &Path) -> Self {
        Self::from_path(path)
    }
}

/// Two files are equal when their bytes, or the places they are read from, are the same.
impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        let content = match (&self.content, &other.content) {
            (Content::Bytes(one), Content::Bytes(two)) => one == two,
            (Content::Path(one), Content::Path(two)) => one == two,
            (Content::Reader(one), Content::Reader(two)) => Arc::ptr_eq(one, two),
            _ => false,
        };
        content && self.name == other.name && self.media_type == other.media_type
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("File");
        debug.field("name", &self.name).field("media_type", &self.media_type);
        match &self.content {
            Content::Bytes(bytes) => debug.field("bytes", &bytes.len()),
            Content::Path(path) => debug.field("path", path),
            Content::Reader(_) => &mut debug,
        };
        debug.finish_non_exhaustive()
    }
}

/// JSON has no files: where one is sent as JSON all the same, its name stands for it.
impl Encode for File {
    fn encode(&self, e: &mut Encoder) {
        e.string(self.name.as_deref().unwrap_or_default());
    }

    fn files<'a>(&'a self, found: &mut Vec<&'a Self>) {
        found.push(self);
    }
}
