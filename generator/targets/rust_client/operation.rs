//! What the success of an operation answers, as a client sees it.

use super::Options;
use super::envelope::Envelope;
use crate::ir::{Api, Method, Operation, Response, Schema, Status, TypeRef, Types};
use crate::rust::media::{essence, is_file, is_json, is_lines, is_success};

/// What a success answers.
#[derive(Clone, Copy, Debug)]
pub(super) enum Success<'a> {
    Nothing,
    /// How many items there are, in a header.
    Count,
    Json(&'a Schema),
    /// A page of a list; the schema is that of the items.
    Page(&'a Schema),
    /// A page of a list inside an object that tells of the other pages.
    Envelope(Envelope<'a>),
    Text,
    Download,
    /// Newline-delimited JSON; the schema is that of a line.
    Lines(&'a Schema),
    /// Server-sent events; the schema is that of the data.
    Events(&'a Schema),
}

/// What each documented success answers; the default counts where no success is documented.
pub(super) fn successes<'a>(api: &'a Api, operation: &'a Operation, options: &Options) -> Vec<(Status, Success<'a>)> {
    let of = |response: &'a Response| (response.status, success(&api.types, operation, response, options));
    let documented = operation.responses.iter().filter(|response| is_success(response.status));
    let found: Vec<_> = documented.map(of).collect();
    if !found.is_empty() {
        return found;
    }
    operation.responses.iter().filter(|response| response.status == Status::Default).map(of).collect()
}

fn success<'a>(types: &'a Types, operation: &Operation, response: &'a Response, options: &Options) -> Success<'a> {
    let total = &options.total_header;
    let has_total = response.headers.iter().any(|header| header.name.as_str().eq_ignore_ascii_case(total));
    if operation.method == Method::Head {
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
            ty if operation.method == Method::Get && !types.is_nullable(schema) => {
                Envelope::of(types, ty, options).map_or(Success::Json(schema), Success::Envelope)
            }
            _ => Success::Json(schema),
        },
        Some(schema) if is_lines(essence) => Success::Lines(schema),
        Some(schema) if essence == "text/event-stream" => Success::Events(schema),
        None if is_json(essence) => Success::Nothing,
        _ if essence.starts_with("text/") => Success::Text,
        _ => Success::Download,
    }
}
