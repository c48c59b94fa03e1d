//! Bodies, responses, headers, examples.

use indexmap::IndexMap;
use openapiv3::{
    Example as ExampleObject, Header as HeaderObject, MediaType as MediaTypeObject, ParameterSchemaOrContent,
    QueryStyle, ReferenceOr, RequestBody, Response as ResponseObject, StatusCode,
};

use super::{Lower, Naming};
use crate::ir::{Body, Encoding, Example, Header, Literal, MediaType, Response, Schema, Status, Style, TypeRef};
use crate::pointer::At;

impl Lower<'_, '_> {
    pub(super) fn body(&mut self, node: &ReferenceOr<RequestBody>, at: &At<'_>, naming: &Naming<'_>) -> Option<Body> {
        let found = self.follow(node, at)?;
        if let Some(known) = self.shared.bodies.get(&found.pointer) {
            return Some(known.clone());
        }
        let name = found.name();
        let root = name.as_deref().map(Naming::root);
        let content = self.content(&found.value.content, &At::start(&found.pointer), root.as_ref().unwrap_or(naming));
        let body = Body {
            required: found.value.required,
            description: found.value.description.clone(),
            content,
            origin: found.pointer,
        };
        self.shared.bodies.insert(body.origin.clone(), body.clone());
        Some(body)
    }

    pub(super) fn response(
        &mut self,
        status: Status,
        node: &ReferenceOr<ResponseObject>,
        at: &At<'_>,
        naming: &Naming<'_>,
    ) -> Option<Response> {
        let found = self.follow(node, at)?;
        if let Some(known) = self.shared.responses.get(&found.pointer) {
            return Some(Response { status, ..known.clone() });
        }
        let name = found.name();
        let root = name.as_deref().map(Naming::root);
        let naming = root.as_ref().unwrap_or(naming);
        let place = At::start(&found.pointer);
        let headers = self.headers(&found.value.headers, &place, naming);
        let content = self.content(&found.value.content, &place, naming);
        let description = found.value.description.clone();
        let response = Response { status, description, headers, content, origin: found.pointer };
        self.shared.responses.insert(response.origin.clone(), response.clone());
        Some(response)
    }

    pub(super) fn content(
        &mut self,
        content: &IndexMap<String, MediaTypeObject>,
        at: &At<'_>,
        naming: &Naming<'_>,
    ) -> Vec<MediaType> {
        let at = at.key("content");
        let content = content.iter().map(|(name, media)| {
            let at = at.key(name);
            let schema = media.schema.as_ref().map(|schema| self.schema(schema, &at.key("schema"), naming));
            MediaType {
                media_type: name.clone(),
                schema,
                examples: self.examples(media.example.as_ref(), &media.examples, &at),
                encodings: encodings(media),
            }
        });
        content.collect()
    }

    pub(super) fn headers(
        &mut self,
        headers: &IndexMap<String, ReferenceOr<HeaderObject>>,
        at: &At<'_>,
        naming: &Naming<'_>,
    ) -> Vec<Header> {
        let at = at.key("headers");
        let headers = headers.iter().filter_map(|(name, node)| {
            let found = self.follow(node, &at.key(name))?;
            let place = At::start(&found.pointer);
            Some(Header {
                name: name.as_str().into(),
                required: found.value.required,
                schema: self.header_schema(&found.value.format, &place, &naming.part(name)),
                description: found.value.description.clone(),
                deprecated: found.value.deprecated.unwrap_or(false),
            })
        });
        headers.collect()
    }

    fn header_schema(&mut self, format: &ParameterSchemaOrContent, at: &At<'_>, naming: &Naming<'_>) -> Schema {
        match format {
            ParameterSchemaOrContent::Schema(schema) => self.schema(schema, &at.key("schema"), naming),
            ParameterSchemaOrContent::Content(content) => {
                let first = self.content(content, at, naming).into_iter().next();
                first.and_then(|media| media.schema).unwrap_or_else(|| TypeRef::Any.into())
            }
        }
    }

    pub(super) fn examples(
        &mut self,
        one: Option<&Literal>,
        named: &IndexMap<String, ReferenceOr<ExampleObject>>,
        at: &At<'_>,
    ) -> Vec<Example> {
        let mut examples: Vec<Example> = one.into_iter().map(only_example).collect();
        let at = at.key("examples");
        for (name, node) in named {
            let Some(found) = self.follow(node, &at.key(name)) else { continue };
            // One without a value stands elsewhere (`externalValue`), which is listed as skipped.
            examples.extend(found.value.value.clone().map(|value| Example {
                name: name.as_str().into(),
                summary: found.value.summary.clone(),
                description: found.value.description.clone(),
                value,
            }));
        }
        examples
    }
}

fn only_example(value: &Literal) -> Example {
    Example { name: "".into(), summary: None, description: None, value: value.clone() }
}

fn encodings(media: &MediaTypeObject) -> Vec<Encoding> {
    let encodings = media.encoding.iter().map(|(property, encoding)| Encoding {
        property: property.as_str().into(),
        content_type: encoding.content_type.clone(),
        style: encoding.style.as_ref().map(query_style),
        explode: encoding.explode,
    });
    encodings.collect()
}

pub(super) fn query_style(style: &QueryStyle) -> Style {
    match style {
        QueryStyle::Form => Style::Form,
        QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        QueryStyle::PipeDelimited => Style::PipeDelimited,
        QueryStyle::DeepObject => Style::DeepObject,
    }
}

pub(super) fn status(code: &StatusCode) -> Status {
    match code {
        StatusCode::Code(code) => Status::Code(*code),
        StatusCode::Range(digit) => Status::Range(u8::try_from(*digit).unwrap_or(0)),
    }
}
