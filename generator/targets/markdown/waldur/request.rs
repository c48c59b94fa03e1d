//! Operation → the request that its examples send: sample values for everything that is required.

use serde_json::{Map, Value};

use super::super::Markdown;
use super::super::sample::Context;
use super::super::shape::{Shape, shape};
use crate::ir::{Api, Location, MediaType, Operation, Param, PathTemplate, Schema, Segment, TypeName, TypeRef};
use crate::names::singular;

/// A request with sample values.
pub(super) struct SampleRequest<'a> {
    pub(super) operation: &'a Operation,
    /// Path parameters, in document order.
    pub(super) path: Vec<(&'a str, Value)>,
    /// Required query parameters, in document order.
    pub(super) query: Vec<(&'a Param, Value)>,
    pub(super) body: SampleBody<'a>,
}

/// The body of a request.
pub(super) enum SampleBody<'a> {
    None,
    /// An object, with the name of its component if it has one.
    Object {
        component: Option<&'a str>,
        properties: Map<String, Value>,
    },
    /// A list with one object.
    List(Map<String, Value>),
}

/// The schema of JSON, where that is one of the media types.
pub(super) fn json_schema(content: &[MediaType]) -> Option<&Schema> {
    let json = content.iter().find(|media| media.media_type == "application/json");
    json.and_then(|media| media.schema.as_ref())
}

impl<'a> SampleRequest<'a> {
    pub(super) fn new(markdown: &'a Markdown, api: &'a Api, operation: &'a Operation) -> Self {
        let resource = resource(&operation.path, &markdown.options.path_prefix);
        let in_path = Context {
            types: &api.types,
            samples: &markdown.samples,
            resource: "resource",
            base_url: &markdown.options.examples.base_url,
        };
        let context = Context { resource: &resource, ..in_path };
        let params = |location| operation.params.iter().filter(move |param| param.location == location);
        let path = params(Location::Path)
            .map(|param| (param.name.as_str(), in_path.sample(param.name.as_str(), param.schema())));
        let query = params(Location::Query).filter(|param| param.required);
        let query = query.map(|param| (param, context.sample(param.name.as_str(), param.schema())));
        let body = operation.body.as_ref().and_then(|body| json_schema(&body.content));
        let body = body.map_or(SampleBody::None, |schema| sample_body(api, &context, schema));
        Self { operation, path: path.collect(), query: query.collect(), body }
    }

    /// The address, with sample values in place of the parameters.
    pub(super) fn url(&self, base_url: &str) -> String {
        let mut url = base_url.to_owned();
        for segment in self.operation.path.segments() {
            match segment {
                Segment::Literal(text) => url.push_str(text),
                Segment::Param(name) => match self.path.iter().find(|(param, _)| name == *param) {
                    Some((_, Value::String(text))) => url.push_str(text),
                    Some((_, value)) => url.push_str(&value.to_string()),
                    None => url.push_str(&format!("{{{name}}}")),
                },
            }
        }
        url
    }
}

fn sample_body<'a>(api: &'a Api, context: &Context<'_>, schema: &'a Schema) -> SampleBody<'a> {
    match shape(&api.types, schema) {
        Shape::Object(fields) => SampleBody::Object {
            component: component(api, schema),
            properties: context.object(fields.iter().filter(|field| field.required)),
        },
        Shape::List(Some(items)) => match shape(&api.types, items) {
            Shape::Object(fields) => SampleBody::List(context.object(fields.iter())),
            _ => SampleBody::None,
        },
        _ => SampleBody::None,
    }
}

/// The name of the component that a schema is a reference to.
pub(super) fn component<'a>(api: &'a Api, schema: &Schema) -> Option<&'a str> {
    match &schema.ty {
        TypeRef::Named(id) => match &api.types[*id].name {
            TypeName::Component(name) => Some(name.as_str()),
            TypeName::Inline(_) => None,
        },
        _ => None,
    }
}

/// What a path is about: its segments up to the first parameter, one of many.
fn resource(path: &PathTemplate, prefix: &str) -> String {
    let path = path.as_str();
    let path = path.strip_prefix(prefix).unwrap_or(path);
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    let segments: Vec<&str> = segments.take_while(|segment| !segment.starts_with('{')).collect();
    singular(&segments.join("-"))
}
