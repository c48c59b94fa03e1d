//! The sending of a request: attempts, redirects, and the reading of the answer.

use std::time::Instant;

use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, COOKIE, HeaderMap};
use reqwest::{Method, Url};

use super::answer::Answer;
use super::api_error::ApiError;
use super::body::Body;
use super::call::Pending;
use super::client::Client;
use super::error::{Error, TimeoutError, TransportError};
use super::hooks::Received;
use super::parts::Parts;
use super::redirect;
use super::trace;

/// Starts a call.
pub(crate) fn start(parts: Box<Parts>) -> Pending {
    Box::pin(run(parts))
}

async fn run(parts: Box<Parts>) -> Result<Answer, Error> {
    let client = parts.client.clone();
    let result = trace::within(parts.operation, retried(&parts)).await;
    result.inspect_err(|error| client.failed(error))
}

impl Client {
    /// Tells everyone who asked that a call ended in an error.
    pub(crate) fn failed(&self, error: &Error) {
        trace::failure(error);
        self.core.hooks.on_error(error);
    }
}

/// Attempts until one succeeds, fails for good, or there are no more.
async fn retried(parts: &Parts) -> Result<Answer, Error> {
    let retry = &parts.client.core.retry;
    let mut delays = retry.backoff();
    let mut number = 0;
    loop {
        number += 1;
        let outcome = attempt(parts, number).await;
        if !may_retry(parts, &outcome) {
            return outcome;
        }
        let headers = outcome.as_ref().err().and_then(headers_of);
        let Some(delay) = delays.next().and_then(|planned| retry.delay(planned, headers)) else {
            return outcome;
        };
        drop(outcome);
        tokio::time::sleep(delay).await;
    }
}

/// Whether an outcome is one to try again.
fn may_retry(parts: &Parts, outcome: &Result<Answer, Error>) -> bool {
    let again = match outcome {
        Err(Error::Api(error)) => parts.repeatable && parts.client.core.retry.has_status(error.status()),
        Err(Error::Transport(error)) => parts.repeatable || error.is_connect(),
        _ => false,
    };
    again && parts.body.is_repeatable()
}

fn headers_of(error: &Error) -> Option<&HeaderMap> {
    if let Error::Api(error) = error { Some(error.headers()) } else { None }
}

/// One attempt: within the limits and the time allowed.
async fn attempt(parts: &Parts, number: u32) -> Result<Answer, Error> {
    let _permit = parts.client.core.limits.admit().await;
    let exchange = exchange(parts, number);
    let Some(timeout) = parts.timeout else {
        return exchange.await;
    };
    let late = |_| {
        let error = TimeoutError { operation: parts.operation, attempts: number, after: Some(timeout) };
        Error::Timeout(Box::new(error))
    };
    tokio::time::timeout(timeout, exchange).await.map_err(late)?
}

/// Sends the request, and reads the answer.
async fn exchange(parts: &Parts, number: u32) -> Result<Answer, Error> {
    let started = Instant::now();
    let (url, response) = follow(parts, number).await?;
    let (operation, status, headers) = (parts.operation, response.status().as_u16(), response.headers());
    trace::attempt(number, Some(status));
    let elapsed = started.elapsed();
    parts.client.core.hooks.after(&Received { operation, attempt: number, status, headers, elapsed });
    receive(parts, number, url, response).await
}

/// Sends the request, and follows redirects to where the answer is.
async fn follow(parts: &Parts, number: u32) -> Result<(Url, reqwest::Response), Error> {
    let mut leg = Leg::first(parts)?;
    for _ in 0..=redirect::MOST {
        let response = leg.send(parts, number).await?;
        let next = redirect::target(response.status().as_u16(), response.headers(), &leg.url, &leg.method);
        match next.filter(|(_, method)| *method != leg.method || parts.body.is_repeatable()) {
            Some((url, method)) => leg = leg.redirected(url, method),
            None => return Ok((leg.url, response)),
        }
    }
    Err(Error::build(format!("{}: more than {} redirects", parts.operation, redirect::MOST)))
}

/// What is sent to one address.
struct Leg {
    url: Url,
    method: Method,
    has_body: bool,
    /// Whether it is the API's own server, for which credentials are meant.
    is_home: bool,
}

impl Leg {
    fn first(parts: &Parts) -> Result<Self, Error> {
        if let Some(problem) = &parts.problem {
            return Err(Error::build(format!("{}: {problem}", parts.operation)));
        }
        let (url, method) = (parts.url()?, parts.operation.method.to_http());
        Ok(Self { url, method, has_body: !matches!(parts.body, Body::None), is_home: true })
    }

    /// What is sent to the address that a redirect leads to. Who has left the API's server does not come home.
    fn redirected(self, url: Url, method: Method) -> Self {
        let is_home = self.is_home && redirect::same_origin(&self.url, &url);
        Self { has_body: self.has_body && method == self.method, is_home, url, method }
    }

    async fn send(&self, parts: &Parts, number: u32) -> Result<reqwest::Response, Error> {
        let core = &parts.client.core;
        let mut request = core.http.request(self.method.clone(), self.url.clone());
        if self.has_body {
            request = parts.body.put(request).await?;
        } else if matches!(self.method, Method::POST | Method::PUT | Method::PATCH) {
            request = request.header(reqwest::header::CONTENT_LENGTH, "0");
        }
        let mut request = request.build().map_err(|error| transport(parts, number, error))?;
        if self.is_home {
            parts.put_headers(request.headers_mut());
        } else {
            parts.put_open_headers(request.headers_mut());
        }
        core.hooks.before(parts.operation, number, request.headers_mut());
        mark_sensitive(request.headers_mut());
        core.http.execute(request).await.map_err(|error| transport(parts, number, error))
    }
}

fn mark_sensitive(headers: &mut HeaderMap) {
    for name in [AUTHORIZATION, COOKIE] {
        headers.get_mut(name).into_iter().for_each(|value| value.set_sensitive(true));
    }
}

/// Reads an answer. An error's body is read in any case; a success may be streamed.
async fn receive(parts: &Parts, number: u32, url: Url, mut response: reqwest::Response) -> Result<Answer, Error> {
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let (body, stream) = if status.is_success() && parts.is_streamed {
        (Bytes::new(), Some(Box::new(response)))
    } else {
        (response.bytes().await.map_err(|error| transport(parts, number, error))?, None)
    };
    let mut answer = Answer {
        operation: parts.operation,
        status: status.as_u16(),
        headers,
        url,
        body,
        stream,
        drift: Vec::new(),
        client: parts.client.clone(),
        decoding: parts.decoding,
    };
    if !status.is_success() {
        return Err(Error::Api(Box::new(ApiError::new(answer))));
    }
    answer.check_status();
    Ok(answer)
}

fn transport(parts: &Parts, attempts: u32, error: reqwest::Error) -> Error {
    let (operation, source) = (parts.operation, error.without_url());
    if source.is_timeout() && !source.is_connect() {
        return Error::Timeout(Box::new(TimeoutError { operation, attempts, after: None }));
    }
    Error::Transport(Box::new(TransportError { operation, attempts, source }))
}
