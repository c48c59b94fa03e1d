//! What an operation sends and answers, as a client sees it.

use crate::ir::{Api, Body, Format, MediaType, Operation, Response, Schema, Status, TypeKind, TypeRef, Types};

/// What a request carries.
pub(super) enum BodyKind<'a> {
    /// A value that is written as JSON, as a form, or as several parts, as the caller chooses.
    Structured { schema: Option<&'a Schema>, media: Vec<Media>, required: bool },
    /// Text.
    Text { media_type: &'a str },
    /// Bytes.
    Bytes { media_type: &'a str },
}

/// A way to write a structured body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Media {
    Json,
    Form,
    Multipart,
}

/// What a success answers.
#[derive(Clone, Copy, Debug)]
pub(super) enum Success<'a> {
    Nothing,
    /// How many items there are, in a header.
    Count,
    Json(&'a Schema),
    /// A page of a list; the schema is that of the items.
    Page(&'a Schema),
    Text,
    Download,
    /// Newline-delimited JSON; the schema is that of a line.
    Lines(&'a Schema),
    /// Server-sent events; the schema is that of the data.
    Events(&'a Schema),
}

impl<'a> BodyKind<'a> {
    pub(super) fn new(types: &Types, body: &'a Body) -> Option<Self> {
        let media = |media: &MediaType| match essence(&media.media_type) {
            essence if is_json(essence) => Some(Media::Json),
            "application/x-www-form-urlencoded" => Some(Media::Form),
            "multipart/form-data" => Some(Media::Multipart),
            _ => None,
        };
        let structured: Vec<(Media, &MediaType)> =
            body.content.iter().filter_map(|content| Some((media(content)?, content))).collect();
        if !structured.is_empty() {
            // JSON first; but where only another form has the files as files, that one says what the body is.
            let files = |content: &MediaType| content.schema.as_ref().map_or(0, |schema| count_files(types, schema));
            let json = structured.iter().find(|(media, _)| *media == Media::Json).or(structured.first());
            let richest = structured.iter().max_by_key(|(_, content)| files(content));
            let chosen =
                json.into_iter().chain(richest).max_by_key(|(media, content)| (files(content), *media == Media::Json));
            let schema = chosen.and_then(|(_, content)| content.schema.as_ref());
            if structured.len() == 1 && schema.is_some_and(|schema| is_file(types, schema)) {
                return Some(Self::Bytes { media_type: &structured[0].1.media_type });
            }
            let media = structured.iter().map(|(media, _)| *media).collect();
            return Some(Self::Structured { schema, media, required: body.required });
        }
        let first = body.content.first()?;
        let text = essence(&first.media_type).starts_with("text/")
            && !first.schema.as_ref().is_some_and(|schema| is_file(types, schema));
        let media_type = first.media_type.as_str();
        Some(if text { Self::Text { media_type } } else { Self::Bytes { media_type } })
    }
}

/// What each documented success answers; the default counts where no success is documented.
pub(super) fn successes<'a>(api: &'a Api, operation: &'a Operation, total: &str) -> Vec<(Status, Success<'a>)> {
    let of = |response: &'a Response| (response.status, success(&api.types, operation, response, total));
    let documented = operation.responses.iter().filter(|response| match response.status {
        Status::Code(code) => (200..300).contains(&code),
        Status::Range(digit) => digit == 2,
        Status::Default => false,
    });
    let found: Vec<_> = documented.map(of).collect();
    if !found.is_empty() {
        return found;
    }
    operation.responses.iter().filter(|response| response.status == Status::Default).map(of).collect()
}

/// The documented failures, with what their JSON is.
pub(super) fn errors<'a>(operation: &'a Operation) -> Vec<(Status, Option<&'a Schema>)> {
    let failures = operation.responses.iter().filter(|response| match response.status {
        Status::Code(code) => code >= 400,
        Status::Range(digit) => digit >= 4,
        Status::Default => false,
    });
    let json = |response: &'a Response| {
        let content = response.content.iter().find(|content| is_json(essence(&content.media_type)));
        content.and_then(|content| content.schema.as_ref())
    };
    failures.map(|response| (response.status, json(response))).collect()
}

fn success<'a>(types: &'a Types, operation: &Operation, response: &'a Response, total: &str) -> Success<'a> {
    let has_total = response.headers.iter().any(|header| header.name.as_str().eq_ignore_ascii_case(total));
    if operation.method == crate::ir::Method::Head {
        return if has_total || operation.id.as_str().ends_with("_count") { Success::Count } else { Success::Nothing };
    }
    let Some(content) =
        response.content.iter().find(|content| is_json(essence(&content.media_type))).or(response.content.first())
    else {
        return Success::Nothing;
    };
    let essence = essence(&content.media_type);
    match &content.schema {
        Some(schema) if is_file(types, schema) => Success::Download,
        Some(schema) if is_json(essence) => match types.meaning(&schema.ty) {
            TypeRef::List(Some(items)) if has_total && !types.is_nullable(schema) => Success::Page(items),
            _ => Success::Json(schema),
        },
        Some(schema) if is_lines(essence) => Success::Lines(schema),
        Some(schema) if essence == "text/event-stream" => Success::Events(schema),
        None if is_json(essence) => Success::Nothing,
        _ if essence.starts_with("text/") => Success::Text,
        _ => Success::Download,
    }
}

/// The media type without its parameters.
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or(media_type).trim()
}

fn is_json(essence: &str) -> bool {
    essence == "application/json" || essence.ends_with("+json") || essence == "*/*"
}

fn is_lines(essence: &str) -> bool {
    matches!(essence, "application/x-ndjson" | "application/ndjson" | "application/jsonl" | "application/x-jsonlines")
}

/// Whether the values are bytes as they are.
pub(super) fn is_file(types: &Types, schema: &Schema) -> bool {
    matches!(types.meaning(&schema.ty), TypeRef::Scalar(scalar) if scalar.format == Some(Format::Binary))
}

fn count_files(types: &Types, schema: &Schema) -> usize {
    match types.definition_behind(&schema.ty) {
        Some(TypeKind::Struct(object)) => object.fields.iter().filter(|field| is_file(types, &field.schema)).count(),
        _ => 0,
    }
}
