//! Files of multipart bodies.

use std::fmt;
use std::io::{self, Read, Seek, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::json::{Decode, Decoder, Encode, Encoder, Mismatch};

/// A file that came in a multipart body.
///
/// A small one is kept in memory; a large one was written to an unnamed temporary file while it came, which is gone when
/// the last `File` of it is dropped.
#[derive(Clone)]
pub struct File {
    pub(crate) name: Option<String>,
    pub(crate) media_type: Option<String>,
    pub(crate) length: u64,
    pub(crate) content: Content,
}

/// Where the bytes are.
#[derive(Clone)]
pub(crate) enum Content {
    Memory(Bytes),
    Disk(Arc<Mutex<std::fs::File>>),
}

impl File {
    /// A file in memory.
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let length = bytes.len() as u64;
        Self { name: None, media_type: None, length, content: Content::Memory(bytes) }
    }

    /// The file's name, as the caller gave it: not to be trusted as a path.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The media type that the caller gave.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// How many bytes it has.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.length
    }

    /// All bytes.
    ///
    /// # Errors
    ///
    /// When the temporary file cannot be read.
    pub async fn bytes(&self) -> io::Result<Bytes> {
        match &self.content {
            Content::Memory(bytes) => Ok(bytes.clone()),
            Content::Disk(_) => {
                self.blocking(|file| {
                    let mut bytes = Vec::new();
                    file.read_to_end(&mut bytes)?;
                    Ok(bytes.into())
                })
                .await
            }
        }
    }

    /// Writes the file to `path`.
    ///
    /// # Errors
    ///
    /// Those of the file system.
    pub async fn save(&self, path: impl AsRef<Path>) -> io::Result<()> {
        let path = path.as_ref().to_owned();
        match &self.content {
            Content::Memory(bytes) => tokio::fs::write(path, bytes).await,
            Content::Disk(_) => {
                self.blocking(move |file| {
                    let mut to = std::fs::File::create(path)?;
                    io::copy(file, &mut to)?;
                    to.flush()
                })
                .await
            }
        }
    }

    /// Reads the temporary file from its start, on a thread that may wait.
    async fn blocking<T: Send + 'static>(
        &self,
        read: impl FnOnce(&mut std::fs::File) -> io::Result<T> + Send + 'static,
    ) -> io::Result<T> {
        let Content::Disk(file) = self.content.clone() else {
            return Err(io::Error::other("the file is in memory"));
        };
        let task = tokio::task::spawn_blocking(move || {
            let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
            file.rewind()?;
            read(&mut file)
        });
        task.await.map_err(io::Error::other)?
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, media_type, length, .. } = self;
        f.debug_struct("File")
            .field("name", name)
            .field("media_type", media_type)
            .field("length", length)
            .finish_non_exhaustive()
    }
}

/// In the JSON of a multipart body a number stands for a file; a text is the bytes of one.
impl Decode for File {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        if d.peek() == b'"' {
            let bytes = Bytes::from(d.string()?.into_owned());
            let length = bytes.len() as u64;
            return Ok(Self { name: None, media_type: None, length, content: Content::Memory(bytes) });
        }
        let index = u32::decode(d)?;
        d.file(index as usize).cloned().ok_or(Mismatch)
    }
}

/// JSON has no files: where one is sent as JSON all the same, its name stands for it.
impl Encode for File {
    fn encode(&self, e: &mut Encoder) {
        e.string(self.name.as_deref().unwrap_or_default());
    }
}
