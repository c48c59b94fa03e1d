//! The client: one per server and user, cheap to clone.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderMap;

use super::auth::Authorization;
use super::drift::Drift;
use super::drift_log::DriftLog;
use super::hooks::Hooks;
use super::limits::Limits;
use super::operation::{Api, Operation};
use super::request::Request;
use super::retry::Retry;
use super::trace;

/// A client of the API. Clones share connections, limits and settings.
#[derive(Clone)]
pub struct Client {
    pub(crate) core: Arc<Core>,
}

/// What an answer that departs from the document leads to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Decoding {
    /// It is read as far as it can be, and every departure is reported beside the result.
    #[default]
    Lenient,
    /// The first departure is an error.
    Strict,
}

pub(crate) struct Core {
    pub(crate) api: &'static Api,
    /// The address that paths are appended to, without a slash at the end.
    pub(crate) base: String,
    /// The same, read.
    pub(crate) base_url: reqwest::Url,
    pub(crate) http: reqwest::Client,
    pub(crate) headers: HeaderMap,
    pub(crate) authorization: Authorization,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Retry,
    pub(crate) limits: Limits,
    pub(crate) hooks: Hooks,
    pub(crate) decoding: Decoding,
    pub(crate) drift_log: Option<DriftLog>,
}

impl Client {
    /// A request of an operation; the generated methods fill it in.
    pub fn request(&self, operation: &'static Operation) -> Request {
        Request::new(self.clone(), operation)
    }

    /// The address of the server.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.core.base
    }

    /// Shows drift to everyone who asked for it.
    pub(crate) fn publish(&self, drift: &[Drift]) {
        for drift in drift {
            trace::drift(drift);
            if let Some(log) = &self.core.drift_log {
                log.append(drift);
            }
        }
    }
}

/// Shows no secret.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.core.base)
            .field("credentials", &self.core.authorization)
            .field("timeout", &self.core.timeout)
            .field("retry", &self.core.retry)
            .field("decoding", &self.core.decoding)
            .finish_non_exhaustive()
    }
}
