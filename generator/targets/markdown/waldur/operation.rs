//! Operation → the section of a page.

use serde::Serialize;

use super::super::Markdown;
use super::super::shape::{Shape, shape};
use super::super::text::{block, code, line};
use super::httpie::HttpieView;
use super::python::PythonView;
use super::request::{SampleRequest, json_schema};
use super::table::{Side, TableView, fields, object_fields, params};
use super::title::title;
use super::typescript::TypeScriptView;
use crate::ir::{Api, Location, Operation, Response, Schema};
use crate::names::anchor;

/// What `_operation.md.jinja` is given.
#[derive(Serialize)]
pub(super) struct OperationView {
    method: &'static str,
    /// The method as a part of a CSS class.
    method_class: String,
    /// In backticks.
    path: String,
    title: String,
    /// The title in the table of all operations.
    summary: String,
    anchor: String,
    description: Option<String>,
    httpie: HttpieView,
    python: PythonView,
    typescript: TypeScriptView,
    path_params: Option<TableView>,
    query_params: Option<TableView>,
    body: Option<BodyView>,
    responses: Vec<ResponseView>,
}

#[derive(Serialize)]
struct BodyView {
    required: bool,
    content: ContentView,
}

/// What `_responses.md.jinja` is given, one by one.
#[derive(Serialize)]
struct ResponseView {
    status: String,
    description: String,
    content: Option<ContentView>,
}

/// A table of what a body holds.
#[derive(Serialize)]
struct ContentView {
    /// Whether the body is a list of what the table shows.
    is_list: bool,
    table: TableView,
}

impl OperationView {
    /// Whether a table of the section lacks rows.
    pub(super) fn is_cut(&self) -> bool {
        let responses = self.responses.iter().filter_map(|response| response.content.as_ref());
        let body = self.body.iter().map(|body| &body.content);
        responses.chain(body).any(|content| content.table.cut)
    }

    pub(super) fn new(markdown: &Markdown, api: &Api, tag: &str, operation: &Operation) -> Self {
        let request = SampleRequest::new(markdown, api, operation);
        let examples = &markdown.options.examples;
        let title = title(operation, &markdown.options.path_prefix);
        Self {
            method: operation.method.as_str(),
            method_class: operation.method.as_str().to_lowercase(),
            path: code(operation.path.as_str()),
            anchor: anchor(&title),
            summary: line(&title).replace('|', "\\|"),
            title: line(&title),
            description: operation.description.as_deref().filter(|text| !text.is_empty()).map(block),
            httpie: HttpieView::new(&request, examples),
            python: PythonView::new(api, tag, &request, examples),
            typescript: TypeScriptView::new(&request, examples),
            path_params: params(&api.types, operation, Location::Path),
            query_params: params(&api.types, operation, Location::Query),
            body: body(api, operation),
            responses: responses(api, operation),
        }
    }
}

fn body(api: &Api, operation: &Operation) -> Option<BodyView> {
    let body = operation.body.as_ref()?;
    let content = content(api, json_schema(&body.content)?, Side::Request)?;
    Some(BodyView { required: body.required, content })
}

fn responses(api: &Api, operation: &Operation) -> Vec<ResponseView> {
    let mut responses: Vec<ResponseView> =
        operation.responses.iter().map(|response| response_view(api, response)).collect();
    responses.sort_by(|a, b| a.status.cmp(&b.status));
    responses
}

fn response_view(api: &Api, response: &Response) -> ResponseView {
    let has_body = !response.content.is_empty();
    let description =
        if response.description.is_empty() && !has_body { "No response body" } else { &response.description };
    let schema = json_schema(&response.content);
    ResponseView {
        status: response.status.to_string(),
        description: line(description),
        content: schema.and_then(|schema| content(api, schema, Side::Response)),
    }
}

fn content(api: &Api, schema: &Schema, side: Side) -> Option<ContentView> {
    let types = &api.types;
    match shape(types, schema) {
        Shape::Object(object) => Some(ContentView { is_list: false, table: fields(types, object, side) }),
        Shape::List(Some(items)) => {
            let object = object_fields(types, items)?;
            Some(ContentView { is_list: true, table: fields(types, object, side) })
        }
        _ => None,
    }
}
