//! The making of a client.

use std::fmt;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue, USER_AGENT};

use super::auth::Credentials;
use super::client::{Client, Core, Decoding};
use super::drift_log::DriftLog;
use super::error::Error;
use super::hooks::{AfterHook, BeforeHook, ErrorHook, Hooks, Received, Sending};
use super::limits::Limits;
use super::operation::Api;
use super::redirect;
use super::retry::Retry;

/// Makes a [`Client`]. What is wrong with the settings is told by [`build`](Self::build).
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    api: &'static Api,
    base: String,
    headers: HeaderMap,
    credentials: Credentials,
    connect_timeout: Duration,
    timeout: Option<Duration>,
    retry: Retry,
    concurrency: Option<usize>,
    rate: Option<f64>,
    hooks: Hooks,
    decoding: Decoding,
    drift_log: Option<DriftLog>,
    http: Option<reqwest::Client>,
    error: Option<Error>,
}

impl ClientBuilder {
    /// A builder of a client of `api` at that address.
    pub fn new(api: &'static Api, base_url: &str) -> Self {
        Self {
            api,
            base: base_url.trim_end_matches('/').to_owned(),
            headers: HeaderMap::from_iter([(USER_AGENT, HeaderValue::from_static(api.agent))]),
            credentials: Credentials::default(),
            connect_timeout: Duration::from_secs(10),
            timeout: Some(Duration::from_secs(60)),
            retry: Retry::default(),
            concurrency: None,
            rate: None,
            hooks: Hooks::default(),
            decoding: Decoding::default(),
            drift_log: None,
            http: None,
            error: None,
        }
    }

    /// The user's token: the credential of the first scheme that takes one in a header, with the
    /// prefix that the API wants.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        match Credentials::scheme_of_token(self.api.schemes) {
            Some(scheme) => self.credentials.set(scheme, token.into()),
            None => self.fail("the API has no security scheme that takes a token in a header".to_owned()),
        }
        self
    }

    /// The word before the token, in place of the API's own; empty for none.
    pub fn token_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.credentials.prefix = Some(prefix.into());
        self
    }

    /// The credential of the security scheme of that name in the document.
    pub fn credential(mut self, scheme: &str, value: impl Into<String>) -> Self {
        match self.api.schemes.iter().find(|known| known.name == scheme) {
            Some(known) => self.credentials.set(known, value.into()),
            None => self.fail(format!("the API has no security scheme `{scheme}`")),
        }
        self
    }

    /// A header of every request.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            _ => self.fail(format!("the header `{name}` cannot be sent")),
        }
        self
    }

    /// The program that calls, in place of the API's name and version.
    pub fn user_agent(self, agent: &str) -> Self {
        self.header("user-agent", agent)
    }

    /// How long making a connection may take; 10 seconds unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long a call may take, each attempt by itself; 60 seconds unless set. A streamed body may
    /// take as long as it needs.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// When calls are tried again.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// How many requests may be under way at once.
    pub fn concurrency(mut self, limit: usize) -> Self {
        self.concurrency = Some(limit);
        self
    }

    /// How many requests may be sent in a second.
    pub fn rate_limit(mut self, per_second: f64) -> Self {
        self.rate = Some(per_second);
        self
    }

    /// Called before each attempt; it may change the headers.
    pub fn before(mut self, hook: impl Fn(&mut Sending<'_>) + Send + Sync + 'static) -> Self {
        self.hooks.before.push(BeforeHook(Box::new(hook)));
        self
    }

    /// Called with the head of each answer, error or not.
    pub fn after(mut self, hook: impl Fn(&Received<'_>) + Send + Sync + 'static) -> Self {
        self.hooks.after.push(AfterHook(Box::new(hook)));
        self
    }

    /// Called with each error that a call ends in.
    pub fn on_error(mut self, hook: impl Fn(&Error) + Send + Sync + 'static) -> Self {
        self.hooks.on_error.push(ErrorHook(Box::new(hook)));
        self
    }

    /// What an answer that departs from the document leads to.
    pub fn decoding(mut self, decoding: Decoding) -> Self {
        self.decoding = decoding;
        self
    }

    /// Appends every departure from the document to the file at `path`, one line of JSON for each.
    pub fn drift_log(mut self, path: impl AsRef<Path>) -> Self {
        match std::fs::OpenOptions::new().create(true).append(true).open(path) {
            Ok(file) => self.drift_log = Some(DriftLog::new(file)),
            Err(error) => self.error = self.error.or(Some(error.into())),
        }
        self
    }

    /// Writes every departure from the document to `writer`, one line of JSON for each.
    pub fn drift_writer(mut self, writer: impl Write + Send + 'static) -> Self {
        self.drift_log = Some(DriftLog::new(writer));
        self
    }

    /// Sends through a reqwest client of the caller's own: its proxies, certificates and connect
    /// timeout. Make it with `redirect::Policy::none()`; redirects are followed here, so that no
    /// credential gets to another host.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// When a setting was wrong, or the address is not an absolute URL.
    pub fn build(self) -> Result<Client, Error> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let url = reqwest::Url::parse(&self.base).map_err(|error| Error::build(format!("base URL: {error}")))?;
        if !matches!(url.scheme(), "http" | "https") || url.query().is_some() || url.fragment().is_some() {
            return Err(Error::build("base URL: not the http(s) address of a server"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::build("base URL: credentials belong in `credential`"));
        }
        if self.rate.is_some_and(|rate| !(rate > 0.0 && rate.is_finite())) {
            return Err(Error::build("the rate limit is no positive number"));
        }
        let http = self.http.map_or_else(|| http_client(self.connect_timeout), Ok)?;
        let core = Core {
            api: self.api,
            base: self.base,
            base_url: url,
            http,
            headers: self.headers,
            authorization: self.credentials.authorization()?,
            timeout: self.timeout,
            retry: self.retry,
            limits: Limits::new(self.concurrency, self.rate),
            hooks: self.hooks,
            decoding: self.decoding,
            drift_log: self.drift_log,
        };
        Ok(Client { core: Arc::new(core) })
    }

    fn fail(&mut self, problem: String) {
        self.error.get_or_insert_with(|| Error::build(problem));
    }
}

fn http_client(connect_timeout: Duration) -> Result<reqwest::Client, Error> {
    let builder = reqwest::Client::builder().connect_timeout(connect_timeout).redirect(redirect::policy());
    builder.build().map_err(|error| Error::build(format!("HTTP client: {error}")))
}

/// Shows no secret.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base", &self.base)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}
