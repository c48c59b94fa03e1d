//! A request in the making, and the ways it can end: one for each kind of answer.

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::answer::Answer;
use super::body::{Body, JSON, Media};
use super::call::Call;
use super::client::Client;
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
use super::parts::Parts;
use super::records::{Events, Lines};
use super::response::Response;
use super::style::{self, PathStyle, Style};

/// A request of an operation. What is wrong with it is told by the call that it becomes.
#[must_use = "a request does nothing until it has become a call and that is awaited"]
pub struct Request {
    pub(crate) parts: Box<Parts>,
}

impl Request {
    pub(crate) fn new(client: Client, operation: &'static Operation) -> Self {
        Self { parts: Box::new(Parts::new(client, operation)) }
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
        self.parts.accept = Some(media_types);
        self
    }

    fn streamed(mut self) -> Self {
        self.parts.is_streamed = true;
        self
    }
}
