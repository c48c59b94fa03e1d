//! What every generated client is built on. It knows nothing of any one API.
//!
//! A generated method makes a [`Request`], fills it in, and ends it as a [`Call`] of what is to be
//! made of the answer. Everything between is here: addresses, credentials, retries, limits, and the
//! reading of answers that do not keep to the document, which is reported as [`Drift`].

mod answer;
mod api_error;
mod auth;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod builder;
mod call;
mod client;
mod download;
mod drift;
mod drift_log;
mod envelope;
mod error;
mod field;
mod file;
mod formats;
mod hooks;
pub mod json;
mod limits;
mod operation;
mod page;
mod paginator;
pub mod params;
mod parts;
mod patch;
mod read_stream;
mod records;
mod redirect;
mod request;
mod response;
mod retry;
pub(crate) mod secret;
mod send;
mod style;
mod trace;

pub use answer::Answer;
pub use api_error::{ApiError, Documented};
#[cfg(feature = "blocking")]
pub use blocking::block_on;
pub use body::Media;
pub use builder::ClientBuilder;
pub use call::Call;
pub use client::{Client, Decoding};
pub use download::Download;
pub use drift::{Drift, DriftKind};
pub use envelope::{Envelope, Next, Opened};
pub use error::{BuildError, DecodeError, DriftError, Error, TimeoutError, TransportError};
pub use field::{Field, FieldError, RawJson};
pub use file::File;
#[allow(unused_imports, reason = "not every client has such types")]
pub(crate) use formats::text_format;
pub use formats::{Base64, Uri};
pub use hooks::{Received, Sending};
pub use json::{List, Map};
pub use operation::{Api, Method, Operation, Paging, Scheme, SchemeKind};
pub use page::Page;
pub use paginator::Paginator;
pub use patch::Patch;
pub use records::{Event, Events, Lines};
pub use request::Request;
pub use response::Response;
pub use retry::Retry;
pub use style::{PathStyle, Style};
