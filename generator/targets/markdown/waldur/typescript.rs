//! Sample request → a call of the TypeScript client.

use serde::Serialize;
use serde_json::{Map, Value};

use super::super::Examples;
use super::super::json::{dumps, dumps_indented, quoted};
use super::request::{SampleBody, SampleRequest};
use crate::names::camel;
use crate::targets::markdown::text::line;

/// What `_typescript.md.jinja` is given.
#[derive(Serialize)]
pub(super) struct TypeScriptView {
    package: String,
    function: String,
    /// The properties of the argument, in order.
    options: Vec<String>,
}

impl TypeScriptView {
    pub(super) fn new(request: &SampleRequest<'_>, examples: &Examples) -> Self {
        let mut options = vec![format!("auth: {}", quoted(&format!("{} {}", examples.scheme, examples.token)))];
        let path = request.path.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        options.extend(object("path", path.collect()));
        let query = request.query.iter().map(|(param, value)| (param.name.to_string(), value.clone()));
        options.extend(object("query", query.collect()));
        match &request.body {
            SampleBody::None => {}
            SampleBody::Object { properties, .. } => options.extend(object("body", properties.clone())),
            SampleBody::List(item) => options.push(format!("body: [{}]", dumps(&Value::Object(item.clone())))),
        }
        Self {
            package: examples.typescript.package.clone(),
            function: line(&camel(request.operation.id.as_str())),
            options,
        }
    }
}

fn object(name: &str, properties: Map<String, Value>) -> Option<String> {
    let text = |properties| dumps_indented(&Value::Object(properties), 2, OPTION_INDENT);
    (!properties.is_empty()).then(|| format!("{name}: {}", text(properties)))
}

/// Blanks before an option, those of the tab included.
const OPTION_INDENT: usize = 6;
