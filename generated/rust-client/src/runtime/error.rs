//! What can go wrong with a call.

use std::fmt;
use std::time::Duration;

use super::answer::Answer;
use super::api_error::ApiError;
use super::drift::Drift;
use super::field::FieldError;
use super::operation::Operation;

/// Why a call has no result.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The server answered with an error status.
    Api(Box<ApiError>),
    /// The server could not be reached, or the connection broke.
    Transport(Box<TransportError>),
    /// No answer in time.
    Timeout(Box<TimeoutError>),
    /// The answer is a success, but its body is not what was due.
    Decode(Box<DecodeError>),
    /// The answer departs from the document, under [`Decoding::Strict`](super::Decoding::Strict).
    Drift(Box<DriftError>),
    /// The client or the request could not be made.
    Build(Box<BuildError>),
    /// A field was read that holds no value.
    Field(Box<FieldError>),
    /// A file on this side could not be read or written.
    Io(std::io::Error),
}

impl Error {
    pub(crate) fn build(message: impl Into<String>) -> Self {
        Self::Build(Box::new(BuildError(message.into())))
    }

    /// The status of the answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Api(error) => Some(error.status()),
            Self::Decode(error) => Some(error.answer.status()),
            Self::Drift(error) => Some(error.answer.status()),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Drift(error) => error.fmt(f),
            Self::Build(error) => error.fmt(f),
            Self::Field(error) => error.fmt(f),
            Self::Io(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => Some(&error.source),
            _ => None,
        }
    }
}

impl From<FieldError> for Error {
    fn from(error: FieldError) -> Self {
        Self::Field(Box::new(error))
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

/// The server could not be reached, or the connection broke.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) operation: &'static Operation,
    pub(crate) attempts: u32,
    /// Without its URL, which may hold secrets.
    pub(crate) source: reqwest::Error,
}

impl TransportError {
    /// The operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// How often it was tried.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether no connection was made, so that the server has not seen the request.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.source.is_connect()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem = if self.is_connect() { "no connection" } else { "the connection broke" };
        let mut cause: &dyn std::error::Error = &self.source;
        while let Some(deeper) = cause.source() {
            cause = deeper;
        }
        write!(f, "{}: {problem} (attempt {}): {cause}", self.operation, self.attempts)
    }
}

/// No answer in time.
#[derive(Debug)]
pub struct TimeoutError {
    pub(crate) operation: &'static Operation,
    pub(crate) attempts: u32,
    pub(crate) after: Option<Duration>,
}

impl TimeoutError {
    /// The operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: no answer in time", self.operation)?;
        if let Some(after) = self.after {
            write!(f, " ({after:?})")?;
        }
        write!(f, " (attempt {})", self.attempts)
    }
}

/// The answer is a success, but its body is not what was due.
#[derive(Debug)]
pub struct DecodeError {
    pub(crate) answer: Answer,
    pub(crate) problem: String,
}

impl DecodeError {
    /// The answer, with its body.
    #[must_use]
    pub fn answer(&self) -> &Answer {
        &self.answer
    }

    /// What is wrong with it.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} with a body that is not what was due: ", self.answer.operation(), self.answer.status())?;
        f.write_str(&self.problem)
    }
}

/// The first place where the answer departs from the document.
#[derive(Debug)]
pub struct DriftError {
    pub(crate) answer: Answer,
    pub(crate) drift: Drift,
}

impl DriftError {
    /// The answer, with its body.
    #[must_use]
    pub fn answer(&self) -> &Answer {
        &self.answer
    }

    /// Where it departs from the document.
    #[must_use]
    pub fn drift(&self) -> &Drift {
        &self.drift
    }
}

impl fmt::Display for DriftError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the answer departs from the document: {}", self.drift)
    }
}

/// The client or the request could not be made.
#[derive(Debug)]
pub struct BuildError(pub(crate) String);

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
