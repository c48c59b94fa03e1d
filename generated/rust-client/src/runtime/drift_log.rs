//! The drift log: what a client saw that the document does not allow, as lines of JSON.

use std::io::Write;
use std::sync::{Mutex, PoisonError};

use super::drift::Drift;

/// Where drift is appended.
pub(crate) struct DriftLog(Mutex<Box<dyn Write + Send>>);

impl DriftLog {
    pub(crate) fn new(writer: impl Write + Send + 'static) -> Self {
        Self(Mutex::new(Box::new(writer)))
    }

    /// Appends one line. A log that cannot be written does not fail the call that it is about.
    pub(crate) fn append(&self, drift: &Drift) {
        let line = drift.to_json() + "\n";
        let mut writer = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = writer.write_all(line.as_bytes()).and_then(|()| writer.flush());
    }
}
