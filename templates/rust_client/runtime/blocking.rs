//! A front for programs that are not asynchronous.

use std::future::Future;
use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use super::error::Error;

/// Runs a future to its end on this thread: what is done with a download or a stream, in a program
/// that is not asynchronous.
///
/// # Errors
///
/// When called from asynchronous code, where waiting would stop everything else.
pub fn block_on<F: Future>(future: F) -> Result<F::Output, Error> {
    if Handle::try_current().is_ok() {
        return Err(Error::build("asynchronous code has to await the call, not wait for it"));
    }
    Ok(runtime()?.block_on(future))
}

/// The runtime of all clients of this program: it works on the threads that wait.
fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let runtime = Builder::new_current_thread().enable_all().build()?;
    Ok(RUNTIME.get_or_init(|| runtime))
}
