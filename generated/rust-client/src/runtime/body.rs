//! Bodies of requests: a value of the caller's → bytes, a form, or the parts of one.

use bytes::Bytes;
use reqwest::RequestBuilder;
use reqwest::header::CONTENT_TYPE;
use reqwest::multipart::{Form, Part};
use serde_json::Value;
use tokio::io::AsyncRead;

use super::error::Error;
use super::file::{Content, File};
use super::json::{Encode, Encoder, FormMember};
use super::read_stream::ReadStream;
use super::style::encode;

/// The media type that a body is sent in, where the document offers several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Media {
    /// `multipart/form-data` if there is a file in the body, else `application/json`.
    #[default]
    Auto,
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
}

/// The media type of JSON.
pub(crate) const JSON: &str = "application/json";

/// The body of a request.
#[derive(Clone, Default)]
pub(crate) enum Body {
    #[default]
    None,
    Bytes(Bytes, String),
    File(File),
    Parts(Vec<PartOf>),
}

/// One part of a multipart body.
#[derive(Clone)]
pub(crate) enum PartOf {
    Text(String, String),
    Json(String, String),
    File(String, File),
}

impl Body {
    /// The body of `value` in that media type.
    pub(crate) fn new(media: Media, value: &dyn Encode) -> Self {
        match media {
            Media::Json => Self::json(value),
            Media::Form => Self::form(value),
            Media::Multipart => Self::Parts(parts(Encoder::form(value))),
            Media::Auto => {
                let mut files = Vec::new();
                value.files(&mut files);
                let members = if files.is_empty() { Encoder::form(value) } else { Vec::new() };
                let is_json = files.is_empty() && members.iter().all(|member| member.files.is_empty());
                Self::new(if is_json { Media::Json } else { Media::Multipart }, value)
            }
        }
    }

    pub(crate) fn json(value: &dyn Encode) -> Self {
        Self::Bytes(Encoder::json(value).into(), JSON.to_owned())
    }

    fn form(value: &dyn Encode) -> Self {
        let pair = |part: PartOf| match part {
            PartOf::Text(name, text) | PartOf::Json(name, text) => {
                format!("{}={}", encode(&name), encode(&text))
            }
            PartOf::File(name, file) => format!("{}={}", encode(&name), encode(file.name.as_deref().unwrap_or(""))),
        };
        let pairs: Vec<String> = parts(Encoder::form(value)).into_iter().map(pair).collect();
        Self::Bytes(pairs.join("&").into(), "application/x-www-form-urlencoded".to_owned())
    }

    /// Whether the body can be sent more than once.
    pub(crate) fn is_repeatable(&self) -> bool {
        match self {
            Self::None | Self::Bytes(..) => true,
            Self::File(file) => file.is_repeatable(),
            Self::Parts(parts) => parts.iter().all(|part| match part {
                PartOf::File(_, file) => file.is_repeatable(),
                PartOf::Text(..) | PartOf::Json(..) => true,
            }),
        }
    }

    /// Puts the body into a request.
    pub(crate) async fn put(&self, request: RequestBuilder) -> Result<RequestBuilder, Error> {
        match self {
            Self::None => Ok(request),
            Self::Bytes(bytes, media_type) => Ok(request.header(CONTENT_TYPE, media_type).body(bytes.clone())),
            // Calls that send no file do not carry the room that these need.
            Self::File(file) => Box::pin(put_file(file, request)).await,
            Self::Parts(parts) => Box::pin(put_form(parts, request)).await,
        }
    }
}

async fn put_file(file: &File, request: RequestBuilder) -> Result<RequestBuilder, Error> {
    let media_type = file.media_type.as_deref().unwrap_or("application/octet-stream");
    let (body, _) = open(file).await?;
    Ok(request.header(CONTENT_TYPE, media_type).body(body))
}

async fn put_form(parts: &[PartOf], request: RequestBuilder) -> Result<RequestBuilder, Error> {
    Ok(request.multipart(form(parts).await?))
}

/// Members of an object as parts of a form: strings and numbers as text, lists of those as several
/// parts of one name, and all else as JSON.
fn parts(members: Vec<FormMember>) -> Vec<PartOf> {
    let mut out = Vec::new();
    for FormMember { name, json, files } in members {
        if !files.is_empty() {
            out.extend(files.into_iter().map(|file| PartOf::File(name.clone(), file)));
            continue;
        }
        match serde_json::from_slice(&json) {
            Ok(Value::Array(items)) => out.extend(items.into_iter().map(|item| part(name.clone(), item))),
            Ok(Value::Number(_)) | Err(_) => out.push(PartOf::Text(name, String::from_utf8_lossy(&json).into_owned())),
            Ok(value) => out.push(part(name, value)),
        }
    }
    out
}

fn part(name: String, value: Value) -> PartOf {
    match value {
        Value::String(text) => PartOf::Text(name, text),
        Value::Null => PartOf::Text(name, String::new()),
        Value::Bool(_) | Value::Number(_) => PartOf::Text(name, value.to_string()),
        Value::Array(_) | Value::Object(_) => PartOf::Json(name, value.to_string()),
    }
}

async fn form(parts: &[PartOf]) -> Result<Form, Error> {
    let mut form = Form::new();
    for part in parts {
        form = match part {
            PartOf::Text(name, text) => form.text(name.clone(), text.clone()),
            PartOf::Json(name, text) => form.part(name.clone(), typed(Part::text(text.clone()), "application/json")?),
            PartOf::File(name, file) => form.part(name.clone(), file_part(file).await?),
        };
    }
    Ok(form)
}

async fn file_part(file: &File) -> Result<Part, Error> {
    let part = match open(file).await? {
        (body, Some(length)) => Part::stream_with_length(body, length),
        (body, None) => Part::stream(body),
    };
    let part = part.file_name(file.name.clone().unwrap_or_else(|| "file".to_owned()));
    typed(part, file.media_type.as_deref().unwrap_or("application/octet-stream"))
}

fn typed(part: Part, media_type: &str) -> Result<Part, Error> {
    part.mime_str(media_type).map_err(|_| Error::build(format!("`{media_type}` is no media type")))
}

/// The content of a file, and its length if that is known.
async fn open(file: &File) -> Result<(reqwest::Body, Option<u64>), Error> {
    match &file.content {
        Content::Bytes(bytes) => Ok((bytes.clone().into(), u64::try_from(bytes.len()).ok())),
        Content::Path(path) => {
            let opened = tokio::fs::File::open(path).await?;
            let length = opened.metadata().await?.len();
            Ok((streamed(opened), Some(length)))
        }
        Content::Reader(reader) => {
            let reader = Content::take_reader(reader);
            let reader = reader.ok_or_else(|| Error::build("the reader of a file was sent before"))?;
            Ok((streamed(reader), None))
        }
    }
}

fn streamed(reader: impl AsyncRead + Send + 'static) -> reqwest::Body {
    reqwest::Body::wrap_stream(ReadStream::new(reader))
}
