//! Retries: which outcomes are tried again, and after how long.

use std::time::{Duration, SystemTime};

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use reqwest::header::{HeaderMap, RETRY_AFTER};

use super::operation::Method;

/// When a call is tried again.
///
/// Unless told otherwise, calls of idempotent methods are, on connection errors and on the statuses
/// 429, 502, 503 and 504; others are if no connection was made, as the server then has seen nothing.
#[derive(Clone, Debug)]
#[must_use]
pub struct Retry {
    pub(crate) times: u32,
    first: Duration,
    longest: Duration,
    statuses: Vec<u16>,
    always: bool,
}

impl Default for Retry {
    fn default() -> Self {
        let (first, longest) = (Duration::from_millis(250), Duration::from_secs(30));
        Self { times: 3, first, longest, statuses: vec![429, 502, 503, 504], always: false }
    }
}

impl Retry {
    /// No call is tried again.
    pub fn never() -> Self {
        Self::times(0)
    }

    /// So many attempts after the first.
    pub fn times(times: u32) -> Self {
        Self { times, ..Self::default() }
    }

    /// How long to wait the first time, and at most. It doubles from one to the next, with jitter. A
    /// server that says `Retry-After` is obeyed; if it asks for more than the longest delay, the call
    /// ends with its answer.
    pub fn delays(mut self, first: Duration, longest: Duration) -> Self {
        (self.first, self.longest) = (first, longest);
        self
    }

    /// The statuses that are tried again.
    pub fn statuses(mut self, statuses: impl Into<Vec<u16>>) -> Self {
        self.statuses = statuses.into();
        self
    }

    /// Treats every method as idempotent. A `POST` may then be done twice.
    pub fn any_method(mut self) -> Self {
        self.always = true;
        self
    }

    /// The delays of one call, without the server's advice.
    pub(crate) fn backoff(&self) -> ExponentialBackoff {
        ExponentialBuilder::default()
            .with_min_delay(self.first)
            .with_max_delay(self.longest)
            .with_max_times(self.times as usize)
            .with_jitter()
            .build()
    }

    pub(crate) fn allows(&self, method: Method) -> bool {
        self.always || method.is_idempotent()
    }

    pub(crate) fn has_status(&self, status: u16) -> bool {
        self.statuses.contains(&status)
    }

    /// How long to wait before the next attempt: as the server advises, or else as planned. Nothing
    /// when the server advises to wait longer than the longest delay: trying earlier is no use.
    pub(crate) fn delay(&self, planned: Duration, headers: Option<&HeaderMap>) -> Option<Duration> {
        match headers.and_then(retry_after) {
            Some(advised) => (advised <= self.longest).then_some(advised),
            None => Some(planned),
        }
    }
}

/// The time that `Retry-After` asks for, in seconds or as a date.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(SystemTime::now()).unwrap_or_default())
}
