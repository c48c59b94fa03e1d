//! `minijinja` as every target uses it: strict about names, and with whole lines for tags.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;

/// Templates by name.
pub(super) struct Templates(Environment<'static>);

/// What is wrong with a template, with its place.
#[derive(Debug)]
pub(super) struct TemplateFault(pub(super) String);

impl Templates {
    /// No templates yet.
    pub(super) fn new() -> Result<Self, TemplateFault> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::None);
        environment.set_syntax(whole_lines()?);
        Ok(Self(environment))
    }

    /// Adds a template, or puts it in place of the one of that name.
    pub(super) fn add(&mut self, name: &str, text: String) -> Result<(), TemplateFault> {
        self.0.add_template_owned(name.to_owned(), text).map_err(|error| fault(&error))
    }

    /// Renders a template with its view.
    pub(super) fn render<T: Serialize>(&self, name: &str, view: &T) -> Result<String, TemplateFault> {
        let template = self.0.get_template(name);
        template.and_then(|template| template.render(Serde(view))).map_err(|error| fault(&error))
    }
}

/// A tag that stands alone on a line leaves no line behind.
fn whole_lines() -> Result<SyntaxConfig, TemplateFault> {
    let mut syntax = SyntaxConfig::builder();
    syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
    syntax.build().map_err(|error| fault(&error))
}

/// What is wrong in the innermost template.
fn fault(error: &minijinja::Error) -> TemplateFault {
    let mut innermost = error;
    while let Some(cause) = std::error::Error::source(innermost).and_then(|cause| cause.downcast_ref()) {
        innermost = cause;
    }
    let place = match (innermost.name(), innermost.line()) {
        (Some(name), Some(line)) => format!("{name}:{line}: "),
        _ => String::new(),
    };
    let detail = innermost.detail().map(|detail| format!(": {detail}")).unwrap_or_default();
    TemplateFault(format!("{place}{}{detail}", innermost.kind()))
}
