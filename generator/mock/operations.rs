//! The model's operations → the table of the server's runtime.

use std::collections::BTreeSet;

use super::leak;
use super::schemas::Schemas;
use crate::ir::{self, Location, MediaType, Param, ParamShape, Status};
use crate::runtime::schema as made;
use crate::runtime::{Api, Content, Documented, Method, Operation, Parameter, Permission, Range, Reading};
use crate::runtime::{Scheme, SchemeKind, Style};
use crate::rust::media::{essence, has_no_body, is_file, is_json};

/// The table of an API.
pub(super) fn table(api: &ir::Api) -> &'static Api {
    let mut lowering = Lowering { api, schemas: Schemas::new(&api.types), ids: BTreeSet::new() };
    let operations = lowering.all();
    leak::value(Api {
        title: leak::text(&api.title),
        schemes: leak::list(api.security_schemes.iter().map(scheme)),
        operations: leak::list([operations]),
    })
}

struct Lowering<'a> {
    api: &'a ir::Api,
    schemas: Schemas<'a>,
    ids: BTreeSet<&'static str>,
}

impl Lowering<'_> {
    fn all(&mut self) -> &'static [&'static Operation] {
        let operations: Vec<_> =
            self.api.operations().map(|(_, operation)| leak::value(self.operation(operation))).collect();
        leak::list(operations.into_iter().map(|operation: &'static Operation| operation))
    }

    fn operation(&mut self, of: &ir::Operation) -> Operation {
        let parameters: Vec<Parameter> = of.params.iter().filter_map(|param| self.parameter(param)).collect();
        let mut operation = Operation::new(self.id(of.id.as_str()), method(of.method), leak::text(of.path.as_str()))
            .parameters(leak::list(parameters))
            .security(leak::list(of.security.iter().map(alternative)))
            .permissions(leak::list(of.permissions.iter().map(permission)));
        if let Some(body) = &of.body {
            let forms: Vec<Content> = body.content.iter().map(|content| self.content(content)).collect();
            let forms = leak::list(in_order(forms));
            operation = if body.required { operation.body(forms) } else { operation.optional_body(forms) };
        }
        let responses: Vec<Documented> = of.responses.iter().map(|response| self.response(response)).collect();
        operation.responses(leak::list(responses))
    }

    /// An id that no other operation has.
    fn id(&mut self, id: &str) -> &'static str {
        let mut unique = id.to_owned();
        while self.ids.contains(unique.as_str()) {
            unique.push('_');
        }
        let id = leak::text(&unique);
        self.ids.insert(id);
        id
    }

    /// A parameter; those that OpenAPI says are to be ignored (3.0.4, section 4.8.12.2) are left out.
    fn parameter(&mut self, param: &Param) -> Option<Parameter> {
        let name = param.name.as_str();
        let example = param.examples.first().map(|example| &example.value);
        let schema = self.schemas.with_example(param.schema(), example);
        let is_ignored = |name: &str| matches!(name, "accept" | "content-type" | "authorization");
        let parameter = match param.location {
            Location::Path => Parameter::path(leak::text(name), schema),
            Location::Query => Parameter::query(leak::text(name), schema),
            Location::Header if is_ignored(&name.to_ascii_lowercase()) => return None,
            Location::Header => Parameter::header(leak::text(&name.to_ascii_lowercase()), schema),
            Location::Cookie => Parameter::cookie(leak::text(name), schema),
        };
        let parameter = parameter.style(style(&param.shape));
        Some(if param.required { parameter.required() } else { parameter })
    }

    fn content(&mut self, of: &MediaType) -> Content {
        let media_type = leak::text(&of.media_type.to_ascii_lowercase());
        let schema = of.schema.as_ref().map(|schema| self.schemas.of(schema));
        let is_file = of.schema.as_ref().is_none_or(|schema| is_file(&self.api.types, schema));
        let reading = match essence(media_type) {
            "application/x-www-form-urlencoded" => Reading::Form,
            "multipart/form-data" => Reading::Multipart,
            "*/*" if is_file => Reading::Stream,
            essence if is_json(essence) => Reading::Json,
            essence if essence.starts_with("text/") && !is_file => Reading::Text,
            _ => Reading::Stream,
        };
        let schema = match reading {
            Reading::Stream => &made::FILE,
            Reading::Json | Reading::Form | Reading::Multipart | Reading::Text => schema.unwrap_or(&made::ANY),
        };
        Content { media_type, reading, schema }
    }

    fn response(&mut self, of: &ir::Response) -> Documented {
        let (status, range) = match of.status {
            Status::Code(status) => (status, Range::One),
            Status::Range(digit) => (u16::from(digit) * 100, Range::Hundred),
            Status::Default => (0, Range::Default),
        };
        let content = if has_no_body(of.status) { &[] } else { of.content.as_slice() };
        let json = content.iter().find(|content| is_json(essence(&content.media_type)));
        let headers: Vec<_> = of
            .headers
            .iter()
            .map(|header| (leak::text(&header.name.as_str().to_ascii_lowercase()), self.schemas.of(&header.schema)))
            .collect();
        let documented = match (json, content.first()) {
            (Some(json), _) => self.json(status, json),
            (None, Some(other)) => Documented::status(status).media_type(leak::text(&other.media_type)),
            (None, None) => Documented::status(status),
        };
        documented.range(range).headers(leak::list(headers))
    }

    fn json(&mut self, status: u16, of: &MediaType) -> Documented {
        let example = of.examples.first().map(|example| &example.value);
        let schema = match &of.schema {
            Some(schema) => self.schemas.with_example(schema, example),
            None => self.schemas.with_example(&ir::TypeRef::Any.into(), example),
        };
        let documented = Documented::json(status, schema);
        match of.media_type.as_str() {
            "*/*" => documented,
            media_type => documented.media_type(leak::text(media_type)),
        }
    }
}

/// Exact media types before ranges: the first that matches is the one that is meant.
fn in_order(mut forms: Vec<Content>) -> Vec<Content> {
    forms.sort_by_key(|form| form.media_type.matches('*').count());
    forms
}

fn scheme(of: &ir::SecurityScheme) -> Scheme {
    // Which word stands before a key, no field can say; the mock takes keys with and without one.
    let kind = match &of.kind {
        ir::SchemeKind::HeaderKey(name) => {
            SchemeKind::Header { name: leak::text(&name.as_str().to_ascii_lowercase()), prefix: "" }
        }
        ir::SchemeKind::QueryKey(name) => SchemeKind::Query(leak::text(name.as_str())),
        ir::SchemeKind::CookieKey(name) => SchemeKind::Cookie(leak::text(name.as_str())),
        ir::SchemeKind::Http { scheme, .. } if scheme.eq_ignore_ascii_case("basic") => SchemeKind::Basic,
        ir::SchemeKind::Http { scheme, .. } if !scheme.eq_ignore_ascii_case("bearer") => {
            SchemeKind::Header { name: "authorization", prefix: leak::text(scheme) }
        }
        ir::SchemeKind::Http { .. } | ir::SchemeKind::OAuth2(_) | ir::SchemeKind::OpenIdConnect(_) => {
            SchemeKind::Bearer
        }
    };
    Scheme { name: leak::text(of.name.as_str()), kind }
}

fn alternative(of: &ir::Alternative) -> &'static [(&'static str, &'static [&'static str])] {
    leak::list(of.0.iter().map(|requirement| {
        let scopes = requirement.scopes.iter().map(|scope| leak::text(scope.as_str()));
        (leak::text(requirement.scheme.as_str()), leak::list(scopes))
    }))
}

fn permission(of: &ir::Permission) -> Permission {
    let scopes = of.scopes.iter().map(|scope| leak::text(scope.as_str()));
    Permission { name: leak::text(of.permission.as_str()), scopes: leak::list(scopes) }
}

fn method(of: ir::Method) -> Method {
    match of {
        ir::Method::Get => Method::Get,
        ir::Method::Put => Method::Put,
        ir::Method::Post => Method::Post,
        ir::Method::Delete => Method::Delete,
        ir::Method::Options => Method::Options,
        ir::Method::Head => Method::Head,
        ir::Method::Patch => Method::Patch,
        ir::Method::Trace => Method::Trace,
    }
}

fn style(shape: &ParamShape) -> Style {
    let ParamShape::Styled { style, explode, .. } = shape else { return Style::Json };
    match (style, explode) {
        (ir::Style::Form | ir::Style::SpaceDelimited | ir::Style::PipeDelimited, true) => Style::Form,
        (ir::Style::Form | ir::Style::Simple, false) => Style::Comma,
        (ir::Style::Simple, true) => Style::Simple,
        (ir::Style::SpaceDelimited, false) => Style::Space,
        (ir::Style::PipeDelimited, false) => Style::Pipe,
        (ir::Style::DeepObject, _) => Style::Deep,
        (ir::Style::Label, false) => Style::Label,
        (ir::Style::Label, true) => Style::LabelExploded,
        (ir::Style::Matrix, false) => Style::Matrix,
        (ir::Style::Matrix, true) => Style::MatrixExploded,
    }
}
