//! Parameters.

use openapiv3::{Parameter, ParameterData, ParameterSchemaOrContent, PathStyle, ReferenceOr};

use super::content::query_style;
use super::{Lower, Naming};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::ir::{Location, Param, ParamShape, PathTemplate, Style, TypeRef};
use crate::pointer::At;

impl Lower<'_, '_> {
    /// The parameters of an operation: those of its path item, then its own, which take the place of equal ones.
    pub(super) fn params(
        &mut self,
        shared: (&[ReferenceOr<Parameter>], &At<'_>),
        own: (&[ReferenceOr<Parameter>], &At<'_>),
        naming: &Naming<'_>,
    ) -> Vec<Param> {
        let mut params: Vec<Param> = self.declared(shared.0, shared.1, naming);
        for param in self.declared(own.0, own.1, naming) {
            match params.iter_mut().find(|other| same(other, &param)) {
                Some(other) => *other = param,
                None => params.push(param),
            }
        }
        params
    }

    fn declared(&mut self, nodes: &[ReferenceOr<Parameter>], at: &At<'_>, naming: &Naming<'_>) -> Vec<Param> {
        let at = at.key("parameters");
        let mut params: Vec<Param> = Vec::with_capacity(nodes.len());
        for (index, node) in nodes.iter().enumerate() {
            let at = at.index(index);
            let Some(param) = self.param(node, &at, naming) else { continue };
            match params.iter().find(|other| same(other, &param)) {
                Some(first) => self.twice(first, &param, &at),
                None => params.push(param),
            }
        }
        params
    }

    fn twice(&mut self, first: &Param, second: &Param, at: &At<'_>) {
        let message = format!("the parameter `{}` is declared twice; the first one counts", second.name);
        let finding = Diagnostic::new(Code::DuplicateParameter, at.pointer(), message);
        self.report.push(finding.related(Place::Value(first.origin.clone()), "it is declared here first"));
    }

    pub(super) fn param(&mut self, node: &ReferenceOr<Parameter>, at: &At<'_>, naming: &Naming<'_>) -> Option<Param> {
        let found = self.follow(node, at)?;
        if let Some(known) = self.shared.params.get(&found.pointer) {
            return Some(known.clone());
        }
        let (location, style, allow_reserved, allow_empty) = written(&found.value);
        let data = found.value.parameter_data_ref();
        let name = found.name();
        let root = name.as_deref().map(Naming::root);
        let naming = root.as_ref().unwrap_or(naming).part(&data.name);
        let place = At::start(&found.pointer);
        if location == Location::Path && !data.required {
            let message = "a path parameter is always required";
            let finding = Diagnostic::new(Code::PathParameter, found.pointer.clone(), message);
            self.report.push(finding.help("write `required: true`"));
        }
        let shape = self.param_shape(data, style, allow_reserved, &place, &naming);
        let examples = self.examples(data.example.as_ref(), &data.examples, &place);
        let param = Param {
            name: data.name.as_str().into(),
            location,
            required: data.required || location == Location::Path,
            shape,
            description: data.description.clone(),
            deprecated: data.deprecated.unwrap_or(false),
            allow_empty,
            examples,
            component: found.component,
            origin: found.pointer,
        };
        self.shared.params.insert(param.origin.clone(), param.clone());
        Some(param)
    }

    fn param_shape(
        &mut self,
        data: &ParameterData,
        style: Style,
        allow_reserved: bool,
        at: &At<'_>,
        naming: &Naming<'_>,
    ) -> ParamShape {
        match &data.format {
            ParameterSchemaOrContent::Schema(schema) => ParamShape::Styled {
                schema: self.schema(schema, &at.key("schema"), naming),
                style,
                explode: data.explode.unwrap_or(style == Style::Form),
                allow_reserved,
            },
            ParameterSchemaOrContent::Content(content) => {
                if content.len() != 1 {
                    let message = "the `content` of a parameter has exactly one media type; the first one counts";
                    self.report.push(Diagnostic::new(Code::IgnoredValue, at.key("content").pointer(), message));
                }
                let media = self.content(content, at, naming).into_iter().next();
                let (media_type, schema) =
                    media.map_or_else(Default::default, |media| (media.media_type, media.schema));
                ParamShape::Content { media_type, schema: schema.unwrap_or_else(|| TypeRef::Any.into()) }
            }
        }
    }

    /// Reports parameters of the template that no one declares, and path parameters that the template lacks.
    ///
    /// The first are declared here as strings, so that every template can be filled.
    pub(super) fn check_path(&mut self, path: &PathTemplate, params: &mut Vec<Param>, at: &At<'_>) {
        let in_path = |param: &Param| param.location == Location::Path;
        for name in path.params() {
            if !params.iter().any(|param| in_path(param) && param.name == name) {
                let message = format!("the path has `{{{name}}}`, and no parameter of that name is declared");
                let finding = Diagnostic::new(Code::PathParameter, at.pointer(), message);
                self.report.push(finding.help("it is taken for a string"));
                params.push(undeclared(name, at));
            }
        }
        params.retain(|param| {
            let right = !in_path(param) || path.params().any(|name| name == param.name);
            if !right {
                let message = format!("the path has no `{{{}}}`: the parameter is left out", param.name);
                self.report.push(Diagnostic::new(Code::PathParameter, param.origin.clone(), message));
            }
            right
        });
    }
}

fn undeclared(name: crate::ir::WireName, at: &At<'_>) -> Param {
    use crate::ir::{JsonType, Scalar};
    let schema = TypeRef::Scalar(Scalar { json_type: JsonType::String, format: None }).into();
    Param {
        name,
        location: Location::Path,
        required: true,
        shape: ParamShape::Styled { schema, style: Style::Simple, explode: false, allow_reserved: false },
        description: None,
        deprecated: false,
        allow_empty: false,
        examples: Vec::new(),
        component: None,
        origin: at.pointer(),
    }
}

/// Whether two parameters are one: the same location and name; case does not matter to headers (RFC 9110, section 5.1).
fn same(a: &Param, b: &Param) -> bool {
    let names = match a.location {
        Location::Header => a.name.as_str().eq_ignore_ascii_case(b.name.as_str()),
        _ => a.name == b.name,
    };
    a.location == b.location && names
}

/// Location, style, whether reserved characters stay, whether an empty value is allowed.
fn written(param: &Parameter) -> (Location, Style, bool, bool) {
    match param {
        Parameter::Query { style, allow_reserved, allow_empty_value, .. } => {
            (Location::Query, query_style(style), *allow_reserved, allow_empty_value.unwrap_or(false))
        }
        Parameter::Path { style, .. } => {
            let style = match style {
                PathStyle::Matrix => Style::Matrix,
                PathStyle::Label => Style::Label,
                PathStyle::Simple => Style::Simple,
            };
            (Location::Path, style, false, false)
        }
        Parameter::Header { .. } => (Location::Header, Style::Simple, false, false),
        Parameter::Cookie { .. } => (Location::Cookie, Style::Form, false, false),
    }
}
