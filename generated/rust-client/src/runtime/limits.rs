//! Limits: how many requests at once, and how many in a second.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, sleep_until};

/// The limits that all requests of a client share.
pub(crate) struct Limits {
    concurrency: Option<Semaphore>,
    pace: Option<Pace>,
}

/// The least time between two requests, and when the next may go.
struct Pace {
    interval: Duration,
    next: Mutex<Option<Instant>>,
}

impl Limits {
    pub(crate) fn new(concurrency: Option<usize>, per_second: Option<f64>) -> Self {
        let concurrency = concurrency.map(|limit| Semaphore::new(limit.clamp(1, Semaphore::MAX_PERMITS)));
        let interval = per_second.and_then(|rate| Duration::try_from_secs_f64(1.0 / rate).ok());
        let pace = interval.map(|interval| Pace { interval, next: Mutex::new(None) });
        Self { concurrency, pace }
    }

    /// Waits until a request may go. It counts as under way for as long as the permit lives.
    pub(crate) async fn admit(&self) -> Option<SemaphorePermit<'_>> {
        let permit = match &self.concurrency {
            // The semaphore is never closed.
            Some(semaphore) => semaphore.acquire().await.ok(),
            None => None,
        };
        if let Some(pace) = &self.pace {
            sleep_until(pace.turn()).await;
        }
        permit
    }
}

impl Pace {
    /// The caller's turn; the one after it comes an interval later.
    fn turn(&self) -> Instant {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let turn = next.map_or_else(Instant::now, |next| next.max(Instant::now()));
        *next = Some(turn + self.interval);
        turn
    }
}
