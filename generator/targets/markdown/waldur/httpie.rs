//! Sample request → an HTTPie command.

use serde::Serialize;
use serde_json::{Map, Value};

use super::super::Examples;
use super::super::json::{dumps, quoted};
use super::request::{SampleBody, SampleRequest};
use crate::targets::markdown::text::line;

/// What `_httpie.md.jinja` is given.
#[derive(Serialize)]
pub(super) struct HttpieView {
    command: String,
    /// Everything behind the command, one part a line.
    parts: Vec<String>,
}

impl HttpieView {
    pub(super) fn new(request: &SampleRequest<'_>, examples: &Examples) -> Self {
        let mut parts = vec![
            request.operation.method.to_string(),
            argument(line(&request.url(&examples.base_url))),
            format!("Authorization:\"{} {}\"", examples.scheme, examples.token),
        ];
        parts.extend(
            request
                .query
                .iter()
                .map(|(param, value)| format!("{}=={}", argument(line(param.name.as_str())), shell(value))),
        );
        let mut command = String::from("http");
        match &request.body {
            SampleBody::None => {}
            SampleBody::Object { properties, .. } => parts.extend(fields(properties)),
            SampleBody::List(item) => {
                let body = dumps(&Value::Array(vec![Value::Object(item.clone())]));
                command = format!("echo {} | http", single_quoted(&body));
            }
        }
        Self { command, parts }
    }
}

fn fields(properties: &Map<String, Value>) -> impl Iterator<Item = String> + '_ {
    properties.iter().map(|(name, value)| match value {
        Value::Array(_) | Value::Object(_) => format!("{}:={}", argument(line(name)), single_quoted(&dumps(value))),
        scalar => format!("{}={}", argument(line(name)), shell(scalar)),
    })
}

/// A value as a word of a shell: JSON, with what double quotes leave in force escaped.
fn shell(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text).replace('$', "\\$").replace('`', "\\`"),
        other => dumps(other),
    }
}

/// A part of a command, in quotation marks if it holds what a shell would act on.
///
/// Blanks and stars of sample values stay bare, as the published pages have them: they break a command, but run nothing.
fn argument(text: String) -> String {
    if text.contains(['$', '`', ';', '&', '|', '<', '>', '(', ')', '\'', '"', '\\', '!', '#']) {
        single_quoted(&text)
    } else {
        text
    }
}

fn single_quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
