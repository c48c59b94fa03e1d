//! What a request is made of → the address and the headers that are sent.

use std::time::Duration;

use reqwest::header::{ACCEPT, COOKIE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};

use super::auth::Credential;
use super::body::Body;
use super::client::{Client, Decoding};
use super::error::Error;
use super::operation::Operation;

/// What a request is made of.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    /// Names of path parameters and their encoded texts.
    pub(crate) path: Vec<(&'static str, String)>,
    /// Encoded names and values.
    pub(crate) query: Vec<(String, String)>,
    /// The media types that the call can read.
    pub(crate) accept: Option<&'static str>,
    pub(crate) headers: HeaderMap,
    /// Names and encoded values.
    pub(crate) cookies: Vec<(String, String)>,
    pub(crate) body: Body,
    pub(crate) timeout: Option<Duration>,
    pub(crate) decoding: Decoding,
    pub(crate) repeatable: bool,
    pub(crate) is_streamed: bool,
    pub(crate) problem: Option<String>,
}

impl Parts {
    pub(crate) fn new(client: Client, operation: &'static Operation) -> Self {
        let core = &client.core;
        let (timeout, decoding) = (core.timeout, core.decoding);
        let repeatable = core.retry.allows(operation.method);
        Self {
            client,
            operation,
            path: Vec::new(),
            query: Vec::new(),
            accept: None,
            headers: HeaderMap::new(),
            cookies: Vec::new(),
            body: Body::None,
            timeout,
            decoding,
            repeatable,
            is_streamed: false,
            problem: None,
        }
    }

    /// Remembers the first thing that is wrong.
    pub(crate) fn fail(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }

    pub(crate) fn header_param(&mut self, name: &str, text: Option<String>) {
        if let Some(text) = text {
            self.header(name, &text);
        }
    }

    pub(crate) fn header(&mut self, name: &str, text: &str) {
        match (name.parse::<HeaderName>(), HeaderValue::from_str(text)) {
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            _ => self.fail(format!("the header `{name}` cannot be sent")),
        }
    }

    /// The credentials of the request.
    fn credentials(&self) -> impl Iterator<Item = &Credential> {
        self.client.core.authorization.of(self.operation)
    }

    /// Adds all headers: the client's own, the credentials, and the request's own; a later one takes the place of an
    /// earlier one.
    pub(crate) fn put_headers(&self, to: &mut HeaderMap) {
        let secrets = self.credentials().filter_map(Credential::header);
        for (name, value) in self.client.core.headers.iter().chain(secrets) {
            to.insert(name, value.clone());
        }
        if let Some(accept) = self.accept {
            to.insert(ACCEPT, HeaderValue::from_static(accept));
        }
        if let Some(cookies) = self.cookie_header() {
            to.append(COOKIE, cookies);
        }
        for (name, value) in &self.headers {
            to.insert(name, value.clone());
        }
    }

    /// Adds the headers that any server may see.
    pub(crate) fn put_open_headers(&self, to: &mut HeaderMap) {
        let mut all = HeaderMap::new();
        self.put_headers(&mut all);
        for name in [ACCEPT, USER_AGENT] {
            all.remove(&name).map(|value| to.insert(name, value));
        }
    }

    /// The address of the request.
    pub(crate) fn url(&self) -> Result<reqwest::Url, Error> {
        let mut url = self.client.core.base_url.clone();
        url.set_path(&self.path_text()?);
        let query = self.query_text();
        if !query.is_empty() {
            url.set_query(Some(&query));
        }
        Ok(url)
    }

    fn path_text(&self) -> Result<String, Error> {
        let (base, mut rest) = (self.client.core.base_url.path().trim_end_matches('/'), self.operation.path);
        let length = self.path.iter().map(|(_, text)| text.len()).sum::<usize>() + base.len() + rest.len();
        let mut text = String::with_capacity(length);
        text.push_str(base);
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            let known = self.path.iter().find(|(known, _)| *known == name);
            let missing = || Error::build(format!("{}: the path parameter `{name}` is missing", self.operation));
            text.push_str(before);
            text.push_str(&known.ok_or_else(missing)?.1);
            rest = after;
        }
        text.push_str(rest);
        Ok(text)
    }

    fn query_text(&self) -> String {
        let own = self.query.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        // A link to the next page repeats a credential that was in the query.
        let own =
            own.filter(|(name, _)| self.credentials().filter_map(Credential::query).all(|(other, _)| other != *name));
        joined(own.chain(self.credentials().filter_map(Credential::query)), "&")
    }

    fn cookie_header(&self) -> Option<HeaderValue> {
        let own = self.cookies.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let text = joined(own.chain(self.credentials().filter_map(Credential::cookie)), "; ");
        let mut value = HeaderValue::from_str(&text).ok().filter(|_| !text.is_empty())?;
        value.set_sensitive(true);
        Some(value)
    }
}

/// Names and texts, as `a=1&b=2`.
fn joined<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>, separator: &str) -> String {
    let mut out = String::new();
    for (name, text) in pairs {
        if !out.is_empty() {
            out.push_str(separator);
        }
        out.extend([name, "=", text]);
    }
    out
}
