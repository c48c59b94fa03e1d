//! A request in the making, and the ways it can end: one for each kind of answer.

use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{ACCEPT, COOKIE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use serde::de::DeserializeOwned;

use super::answer::Answer;
use super::auth::Credential;
use super::body::{Body, JSON, Media};
use super::call::Call;
use super::client::{Client, Decoding};
use super::download::Download;
use super::envelope::{self, Envelope};
use super::error::Error;
use super::field::Field;
use super::file::File;
use super::json::{Decode, Encode, Encoder};
use super::operation::Operation;
use super::page::{self, Page};
use super::paginator::Paginator;
use super::params::Param;
use super::records::{Events, Lines};
use super::response::Response;
use super::style::{self, PathStyle, Style};

/// A request of an operation. What is wrong with it is told by the call that it becomes.
#[must_use = "a request does nothing until it has become a call and that is awaited"]
pub struct Request {
    pub(crate) parts: Box<Parts>,
}

#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    /// Names of path parameters and their encoded texts.
    path: Vec<(&'static str, String)>,
    /// Encoded names and values.
    pub(crate) query: Vec<(String, String)>,
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

impl Request {
    pub(crate) fn new(client: Client, operation: &'static Operation) -> Self {
        let core = &client.core;
        let (timeout, decoding) = (core.timeout, core.decoding);
        let repeatable = core.retry.allows(operation.method);
        let parts = Parts {
            client,
            operation,
            path: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            cookies: Vec::new(),
            body: Body::None,
            timeout,
            decoding,
            repeatable,
            is_streamed: false,
            problem: None,
        };
        Self { parts: Box::new(parts) }
    }

    /// Sets a path parameter, in the style `simple`.
    pub fn path(&mut self, name: &'static str, value: &dyn Param) {
        self.path_styled(name, PathStyle::Simple, value);
    }

    /// Sets a path parameter.
    pub fn path_styled(&mut self, name: &'static str, style: PathStyle, value: &dyn Param) {
        match style::path(name, style, value) {
            Ok(text) => self.parts.path.push((name, text)),
            Err(problem) => self.parts.fail(format!("the path parameter `{name}` {problem}")),
        }
    }

    /// Adds query parameters; those without a value are left out.
    pub fn query(&mut self, params: &[(&str, Style, &dyn Param)]) {
        for (name, style, value) in params {
            self.parts.query.extend(style::query(name, *style, *value));
        }
    }

    /// Adds a query parameter that is an object written by its fields.
    pub fn query_object(&mut self, name: &str, style: Style, value: &dyn Encode) {
        let value = super::params::Object::of(value);
        self.parts.query.extend(style::query(name, style, &value));
    }

    /// Adds a query parameter whose content is JSON.
    pub fn query_json(&mut self, name: &str, value: &dyn Encode) {
        if !value.is_absent() {
            let text = String::from_utf8_lossy(&Encoder::json(value)).into_owned();
            self.query(&[(name, Style::Form, &text)]);
        }
    }

    /// Sets a header parameter; one without a value is left out. An object is `x,1,y,2`.
    pub fn header(&mut self, name: &str, value: &dyn Param) {
        self.parts.header_param(name, style::header(value, ","));
    }

    /// Sets a header parameter that is exploded: an object is `x=1,y=2`.
    pub fn header_exploded(&mut self, name: &str, value: &dyn Param) {
        self.parts.header_param(name, style::header(value, "="));
    }

    /// Adds a cookie parameter; one without a value is left out.
    pub fn cookie(&mut self, name: &str, value: &dyn Param) {
        self.parts.cookies.extend(style::cookie(value).map(|text| (name.to_owned(), text)));
    }

    /// Sets the body, in that media type.
    pub fn body(&mut self, media: Media, value: &dyn Encode) {
        self.parts.body = Body::new(media, value);
    }

    /// Sets the body to a JSON text.
    pub fn json_body(&mut self, value: &dyn Encode) {
        self.parts.body = Body::json(value);
    }

    /// Names the media type of a JSON body, where it is another than `application/json`.
    pub fn json_type(&mut self, media_type: &str) {
        if let Body::Bytes(_, current) = &mut self.parts.body
            && current == JSON
        {
            media_type.clone_into(current);
        }
    }

    /// Sets the body to a text of that media type.
    pub fn text_body(&mut self, media_type: &str, text: &str) {
        self.parts.body = Body::Bytes(Bytes::copy_from_slice(text.as_bytes()), media_type.to_owned());
    }

    /// Sets the body to the content of a file; of that media type unless the file has its own.
    pub fn file_body(&mut self, media_type: &str, file: &File) {
        let mut file = file.clone();
        file.media_type.get_or_insert_with(|| media_type.to_owned());
        self.parts.body = Body::File(file);
    }

    /// A call that answers JSON of a `T`.
    pub fn json<T: Decode>(self) -> Call<Response<T>> {
        self.accept("application/json").answer(Answer::json)
    }

    /// A call that answers JSON of a `T`, of which null is none, and keeps whatever else comes.
    pub fn field<T: Decode>(self) -> Call<Response<Field<T>>> {
        self.accept("application/json").answer(Answer::field)
    }

    /// A call that answers JSON of a `T` or null, and keeps whatever else comes.
    pub fn nullable_field<T: Decode>(self) -> Call<Response<Field<T>>> {
        self.accept("application/json").answer(Answer::nullable_field)
    }

    /// A call that answers JSON of a type of the caller's own.
    pub fn json_as<T: DeserializeOwned>(self) -> Call<Response<T>> {
        self.accept("application/json").answer(Answer::json_as)
    }

    /// A call that answers one page of a list.
    pub fn page<T: Decode>(self) -> Call<Page<T>> {
        self.accept("application/json").answer(page::decode)
    }

    /// A call that answers one page of a list of the caller's own type.
    pub fn page_as<T: DeserializeOwned>(self) -> Call<Page<T>> {
        self.accept("application/json").answer(page::decode_as)
    }

    /// All items of a list, page after page.
    pub fn pages<T: Decode + Send + 'static>(self) -> Paginator<T> {
        Paginator::new(self.accept("application/json").parts, page::decode_array)
    }

    /// All items of a list of the caller's own type, page after page.
    pub fn pages_as<T: DeserializeOwned + Send + 'static>(self) -> Paginator<T> {
        Paginator::new(self.accept("application/json").parts, page::decode_as)
    }

    /// A call that answers one page of a list that stands in an envelope.
    pub fn envelope<E: Envelope>(self) -> Call<Page<E::Item>> {
        self.accept("application/json").answer(envelope::decode::<E>)
    }

    /// A call that answers one page of a list of the caller's own type that stands in an envelope.
    pub fn envelope_as<T: DeserializeOwned>(self) -> Call<Page<T>> {
        self.accept("application/json").answer(envelope::decode_as)
    }

    /// All items of a list whose pages stand in envelopes, page after page.
    pub fn envelopes<E: Envelope>(self) -> Paginator<E::Item>
    where
        E::Item: Send + 'static,
    {
        Paginator::new(self.accept("application/json").parts, envelope::decode::<E>)
    }

    /// All items of a list of the caller's own type whose pages stand in envelopes, page after page.
    pub fn envelopes_as<T: DeserializeOwned + Send + 'static>(self) -> Paginator<T> {
        Paginator::new(self.accept("application/json").parts, envelope::decode_as)
    }

    /// A call that answers the number of items of a list, from a header.
    pub fn count(self) -> Call<u64> {
        self.answer(page::count)
    }

    /// A call whose answer has no body that matters.
    pub fn unit(self) -> Call<Response<()>> {
        self.answer(|answer| answer.with(()))
    }

    /// A call that answers text.
    pub fn text(self) -> Call<Response<String>> {
        self.accept("text/*, */*;q=0.1").answer(|answer| {
            let text = answer.text().into_owned();
            answer.with(text)
        })
    }

    /// A call that answers bytes.
    pub fn bytes(self) -> Call<Response<Bytes>> {
        self.accept("*/*").answer(|answer| {
            let bytes = answer.body.clone();
            answer.with(bytes)
        })
    }

    /// A call that answers bytes, as they arrive.
    pub fn download(self) -> Call<Download> {
        self.accept("*/*").streamed().answer(Download::new)
    }

    /// A call that answers JSON values, one a line, as they arrive.
    pub fn lines<T: Decode>(self) -> Call<Lines<T>> {
        self.accept("application/x-ndjson, application/jsonl;q=0.9, */*;q=0.1").streamed().answer(Lines::new)
    }

    /// A call that answers server-sent events, as they arrive.
    pub fn events<T: Decode>(self) -> Call<Events<T>> {
        self.accept("text/event-stream").streamed().answer(Events::new)
    }

    /// A call that answers whatever `read` makes of the answer: for operations with several success
    /// statuses.
    pub fn answer<T>(self, read: fn(Answer) -> Result<T, Error>) -> Call<T> {
        Call::new(self, read)
    }

    fn accept(mut self, media_types: &'static str) -> Self {
        self.parts.headers.entry(ACCEPT).or_insert(HeaderValue::from_static(media_types));
        self
    }

    fn streamed(mut self) -> Self {
        self.parts.is_streamed = true;
        self
    }
}

impl Parts {
    /// Remembers the first thing that is wrong.
    fn fail(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }

    fn header_param(&mut self, name: &str, text: Option<String>) {
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
        if let Some(cookies) = self.cookie_header() {
            to.append(COOKIE, cookies);
        }
        for (name, value) in &self.headers {
            to.insert(name, value.clone());
        }
    }

    /// Adds the headers that any server may see.
    pub(crate) fn put_open_headers(&self, to: &mut HeaderMap) {
        for name in [ACCEPT, USER_AGENT] {
            if let Some(value) = self.headers.get(&name).or_else(|| self.client.core.headers.get(&name)) {
                to.insert(name, value.clone());
            }
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
        let mut text = self.client.core.base_url.path().trim_end_matches('/').to_owned();
        let mut rest = self.operation.path;
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
