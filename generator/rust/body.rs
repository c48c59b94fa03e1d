//! The bodies of an operation: what is one value, and what the caller chooses from.

use super::media::{essence, is_file, is_json};
use crate::ir::{Body, MediaType, Schema, TypeKind, Types};

/// What a request carries.
pub(crate) enum BodyKind<'a> {
    /// A value that is written as JSON, as a form, or as several parts, as the caller chooses.
    Structured {
        schema: Option<&'a Schema>,
        media: Vec<Media>,
        /// The media type of JSON, where it is not `application/json`.
        json: Option<&'a str>,
        required: bool,
    },
    /// Text.
    Text { media_type: &'a str },
    /// Bytes.
    Bytes { media_type: &'a str },
}

impl BodyKind<'_> {
    /// Whether there is a choice of media types.
    pub(crate) fn media_choice(&self) -> bool {
        matches!(self, Self::Structured { media, .. } if media.len() > 1)
    }
}

/// A way to write a structured body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Media {
    Json,
    Form,
    Multipart,
}

/// One of the bodies that an operation takes.
pub(crate) struct BodyPlan<'a> {
    pub(crate) kind: BodyKind<'a>,
    /// The media types that it can be sent in.
    pub(crate) media_types: Vec<&'a str>,
}

/// The bodies of an operation that a caller can choose from. What is one value in several media types is one body.
pub(crate) fn bodies<'a>(types: &Types, body: &'a Body) -> Vec<BodyPlan<'a>> {
    let mut bodies = Vec::new();
    let mut rest: Vec<&MediaType> = body.content.iter().collect();
    while let Some(chosen) = primary(types, &rest) {
        let twin = |content: &&MediaType| std::ptr::eq(*content, chosen) || is_twin(types, content, chosen);
        let (twins, others): (Vec<&MediaType>, Vec<&MediaType>) = rest.into_iter().partition(twin);
        let kind = kind(types, chosen, &twins, body.required);
        bodies.push(BodyPlan { kind, media_types: twins.iter().map(|content| content.media_type.as_str()).collect() });
        rest = others;
    }
    bodies
}

/// The structured one that says most: JSON, but where only another form has the files as files, that one. Else the first.
fn primary<'a>(types: &Types, content: &[&'a MediaType]) -> Option<&'a MediaType> {
    let files = |content: &MediaType| content.schema.as_ref().map_or(0, |schema| count_files(types, schema));
    let structured = content.iter().rev().filter(|content| media(content).is_some());
    let best = structured.max_by_key(|content| {
        (files(content), essence(&content.media_type) == "application/json", media(content) == Some(Media::Json))
    });
    best.or(content.first()).copied()
}

fn kind<'a>(types: &Types, chosen: &'a MediaType, twins: &[&'a MediaType], required: bool) -> BodyKind<'a> {
    let media_type = chosen.media_type.as_str();
    let is_file = chosen.schema.as_ref().is_some_and(|schema| is_file(types, schema));
    if media(chosen).is_some() && !(is_file && twins.len() == 1) {
        let json = twins.iter().map(|content| content.media_type.as_str()).find(|text| is_json(essence(text)));
        return BodyKind::Structured {
            schema: chosen.schema.as_ref(),
            media: twins.iter().filter_map(|content| media(content)).collect(),
            json: json.filter(|text| !matches!(essence(text), "application/json" | "*/*")),
            required,
        };
    }
    if is_text(types, chosen) {
        return BodyKind::Text { media_type };
    }
    // A range is no type that could be sent.
    BodyKind::Bytes { media_type: if media_type.contains('*') { "application/octet-stream" } else { media_type } }
}

fn media(content: &MediaType) -> Option<Media> {
    match essence(&content.media_type) {
        // Anything at all is JSON if it is said what it is.
        "*/*" if content.schema.is_none() => None,
        essence if is_json(essence) => Some(Media::Json),
        "application/x-www-form-urlencoded" => Some(Media::Form),
        "multipart/form-data" => Some(Media::Multipart),
        _ => None,
    }
}

fn is_text(types: &Types, content: &MediaType) -> bool {
    let is_file = content.schema.as_ref().is_some_and(|schema| is_file(types, schema));
    essence(&content.media_type).starts_with("text/") && !is_file
}

/// Whether two media types carry one value: bytes, which know their media type themselves, or the same members, with
/// one JSON at most.
fn is_twin(types: &Types, content: &MediaType, chosen: &MediaType) -> bool {
    if media(content).is_none() || media(chosen).is_none() {
        let is_bytes = |content| media(content).is_none() && !is_text(types, content);
        return is_bytes(content) && is_bytes(chosen);
    }
    let other_json = media(content) == Some(Media::Json) && media(chosen) == Some(Media::Json);
    match (&content.schema, &chosen.schema) {
        _ if other_json => false,
        (Some(a), Some(b)) => a.ty == b.ty || names(types, a).is_some_and(|names_a| Some(names_a) == names(types, b)),
        _ => true,
    }
}

/// The names of the members of an object.
fn names<'t>(types: &'t Types, schema: &'t Schema) -> Option<Vec<&'t str>> {
    match types.definition_behind(&schema.ty) {
        Some(TypeKind::Struct(object)) => {
            let mut names: Vec<&str> = object.fields.iter().map(|field| field.name.as_str()).collect();
            names.sort_unstable();
            Some(names)
        }
        _ => None,
    }
}

fn count_files(types: &Types, schema: &Schema) -> usize {
    match types.definition_behind(&schema.ty) {
        Some(TypeKind::Struct(object)) => object.fields.iter().filter(|field| is_file(types, &field.schema)).count(),
        _ => 0,
    }
}
