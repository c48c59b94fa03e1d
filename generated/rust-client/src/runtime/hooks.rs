//! Hooks: a caller's own code around each request.

use std::time::Duration;

use reqwest::header::HeaderMap;

use super::error::Error;
use super::operation::Operation;

/// A request that is about to be sent.
#[derive(Debug)]
#[non_exhaustive]
pub struct Sending<'a> {
    /// The operation that is called.
    pub operation: &'static Operation,
    /// Which attempt it is, counted from 1.
    pub attempt: u32,
    /// The headers, to be changed at will.
    pub headers: &'a mut HeaderMap,
}

/// The head of an answer that has come.
#[derive(Debug)]
#[non_exhaustive]
pub struct Received<'a> {
    /// The operation that was called.
    pub operation: &'static Operation,
    /// Which attempt it is, counted from 1.
    pub attempt: u32,
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// How long the answer took.
    pub elapsed: Duration,
}

pub(crate) struct BeforeHook(pub(crate) Box<dyn Fn(&mut Sending<'_>) + Send + Sync>);
pub(crate) struct AfterHook(pub(crate) Box<dyn Fn(&Received<'_>) + Send + Sync>);
pub(crate) struct ErrorHook(pub(crate) Box<dyn Fn(&Error) + Send + Sync>);

/// All hooks of a client; each kind is called in the order of adding.
#[derive(Default)]
pub(crate) struct Hooks {
    pub(crate) before: Vec<BeforeHook>,
    pub(crate) after: Vec<AfterHook>,
    pub(crate) on_error: Vec<ErrorHook>,
}

impl Hooks {
    pub(crate) fn before(&self, operation: &'static Operation, attempt: u32, headers: &mut HeaderMap) {
        let mut sending = Sending { operation, attempt, headers };
        self.before.iter().for_each(|hook| (hook.0)(&mut sending));
    }

    pub(crate) fn after(&self, received: &Received<'_>) {
        self.after.iter().for_each(|hook| (hook.0)(received));
    }

    pub(crate) fn on_error(&self, error: &Error) {
        self.on_error.iter().for_each(|hook| (hook.0)(error));
    }
}
