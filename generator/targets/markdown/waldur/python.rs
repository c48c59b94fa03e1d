//! Sample request → a call of the Python client.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::{Map, Value};

use super::super::PythonSdk;
use super::super::json::{dumps, dumps_indented};
use super::request::{SampleBody, SampleRequest, component, json_schema};
use crate::ir::{Api, Enum, Location, Operation, Schema, Status, TypeKind, TypeRef};
use crate::names::snake;
use crate::targets::markdown::text::line;

/// What `_python.md.jinja` is given.
#[derive(Serialize)]
pub(super) struct PythonView {
    package: String,
    base_url: String,
    token: String,
    imports: Vec<Import>,
    body: Option<BodyCall>,
    function: String,
    /// Empty where the client is the only argument.
    arguments: Vec<String>,
    /// Whether the response is a list.
    iterates: bool,
}

/// An import and the note about it below the sample.
#[derive(Serialize)]
struct Import {
    module: String,
    name: String,
    label: &'static str,
    source: String,
}

#[derive(Serialize)]
struct BodyCall {
    class: String,
    arguments: Vec<String>,
}

impl PythonView {
    pub(super) fn new(api: &Api, tag: &str, request: &SampleRequest<'_>, examples: &super::super::Examples) -> Self {
        let function = line(request.operation.id.as_str());
        let body = match &request.body {
            SampleBody::Object { component: Some(class), properties } => {
                Some(BodyCall { class: line(class), arguments: arguments(properties) })
            }
            _ => None,
        };
        Self {
            package: examples.python.package.clone(),
            base_url: examples.base_url.clone(),
            token: examples.token.clone(),
            imports: imports(api, tag, request.operation, body.as_ref(), &examples.python),
            arguments: call_arguments(api, request, body.is_some()),
            body,
            function,
            iterates: is_list(request.operation),
        }
    }
}

fn imports(api: &Api, tag: &str, operation: &Operation, body: Option<&BodyCall>, sdk: &PythonSdk) -> Vec<Import> {
    let package = &sdk.package;
    let query = operation.params.iter().filter(|param| param.location == Location::Query);
    let mut classes: BTreeSet<String> = query.filter_map(|param| enum_class(api, param.schema())).map(line).collect();
    classes.extend(body.map(|body| body.class.clone()));
    let import = |folder: String, file: String, name: String, label| Import {
        module: format!("{package}.{folder}").replace('/', "."),
        source: format!("{}/{package}/{folder}/{file}.py", sdk.source),
        name,
        label,
    };
    let models = classes.into_iter().map(|class| {
        let file = snake(&class);
        let mut import = import(String::from("models"), file.clone(), class, "Model Source");
        import.module = format!("{}.{file}", import.module);
        import
    });
    let function = line(operation.id.as_str());
    let call = import(format!("api/{}", module(tag)), function.clone(), function, "API Source");
    models.chain([call]).collect()
}

/// The module of a tag; operations without one are in the module that the generator of the client gives them.
fn module(tag: &str) -> String {
    if tag.is_empty() { String::from("default") } else { line(tag).replace('-', "_") }
}

/// The component of an enumeration that a query parameter's values, or items, are of.
fn enum_class<'a>(api: &'a Api, schema: &Schema) -> Option<&'a str> {
    let schema = match &schema.ty {
        TypeRef::List(Some(items)) => items,
        _ => schema,
    };
    let definition = api.types.definition(&schema.ty)?;
    matches!(definition.kind, TypeKind::Enum(Enum { .. })).then(|| component(api, schema)).flatten()
}

fn call_arguments(api: &Api, request: &SampleRequest<'_>, has_body: bool) -> Vec<String> {
    let mut arguments: Vec<String> = request.path.iter().map(|(name, value)| argument(name, value)).collect();
    arguments.push(String::from("client=client"));
    arguments.extend(request.query.iter().map(|(param, value)| {
        match (&param.schema().ty, enum_class(api, param.schema())) {
            (TypeRef::Named(_), Some(class)) => {
                format!("{}={}.{}", line(param.name.as_str()), line(class), member(value))
            }
            _ => argument(param.name.as_str(), value),
        }
    }));
    if has_body {
        arguments.push(String::from("body=body_data"));
    }
    if arguments.len() == 1 { Vec::new() } else { arguments }
}

/// The member of a Python enumeration: upper case, with `_` for what is no letter or digit.
fn member(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    text.to_uppercase().chars().map(|character| if character.is_alphanumeric() { character } else { '_' }).collect()
}

fn arguments(properties: &Map<String, Value>) -> Vec<String> {
    properties.iter().map(|(name, value)| argument(name, value)).collect()
}

fn argument(name: &str, value: &Value) -> String {
    let value = match value {
        Value::Array(_) | Value::Object(_) => dumps_indented(value, 4, ARGUMENT_INDENT),
        scalar => dumps(scalar),
    };
    format!("{}={value}", line(name))
}

/// Blanks before the closing bracket of an argument of several lines, those of the tab included.
const ARGUMENT_INDENT: usize = 12;

/// Whether the operation answers 200 with a list that is written in place.
fn is_list(operation: &Operation) -> bool {
    let response = operation.responses.iter().find(|response| response.status == Status::Code(200));
    response
        .and_then(|response| json_schema(&response.content))
        .is_some_and(|schema| matches!(schema.ty, TypeRef::List(_)))
}
