//! Sample values: what a parameter or a property looks like in an example.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::shape::{Shape, shape};
use crate::ir::{Field, Schema, Types};

/// The rules of a site (`samples.yaml`): the first that fits a name and a schema gives the value.
///
/// An enumeration's sample is its first value, before any rule is tried. Where no rule fits, the sample is `null`.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Samples {
    /// In the order in which they are tried.
    pub rules: Vec<Rule>,
}

/// When a sample value is taken, and which. Conditions that are absent are met by everything.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Rule {
    /// The name is one of these.
    pub name: Vec<String>,
    /// The name holds one of these.
    pub contains: Vec<String>,
    /// One of these stands between underscores of the name.
    pub token: Vec<String>,
    /// The name ends with one of these.
    pub suffix: Vec<String>,
    /// The `type` of the schema; a schema without one has no type.
    pub r#type: Option<String>,
    /// The `format` of the schema.
    pub format: Option<String>,
    /// The value. In texts `{name}` stands for the name, `{kebab-name}` for the name with dashes, `{resource}` for what
    /// the path is about, `{base-url}` for the server.
    pub value: Value,
}

/// What a sample is for.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) types: &'a Types,
    pub(super) samples: &'a Samples,
    /// What stands for `{resource}`.
    pub(super) resource: &'a str,
    /// What stands for `{base-url}`.
    pub(super) base_url: &'a str,
}

impl Context<'_> {
    /// The sample of a name and schema.
    pub(super) fn sample(&self, name: &str, schema: &Schema) -> Value {
        let shape = shape(self.types, schema);
        if let Some(first) = shape.literals().first() {
            return first.value.clone();
        }
        let rule = self.samples.rules.iter().find(|rule| rule.fits(name, &shape));
        rule.map_or(Value::Null, |rule| self.fill(&rule.value, name))
    }

    /// An object with the samples of some fields.
    pub(super) fn object<'f>(&self, fields: impl Iterator<Item = &'f Field>) -> Map<String, Value> {
        fields.map(|field| (field.name.to_string(), self.sample(field.name.as_str(), &field.schema))).collect()
    }

    fn fill(&self, value: &Value, name: &str) -> Value {
        match value {
            Value::String(text) if text.contains('{') => {
                let text = text.replace("{name}", name).replace("{kebab-name}", &name.replace('_', "-"));
                let text = text.replace("{resource}", self.resource).replace("{base-url}", self.base_url);
                Value::String(text)
            }
            other => other.clone(),
        }
    }
}

impl Rule {
    fn fits(&self, name: &str, shape: &Shape<'_>) -> bool {
        let any = |candidates: &[String], fits: &dyn Fn(&str) -> bool| {
            candidates.is_empty() || candidates.iter().any(|candidate| fits(candidate))
        };
        any(&self.name, &|candidate| name == candidate)
            && any(&self.contains, &|candidate| name.contains(candidate))
            && any(&self.token, &|candidate| name.split('_').any(|token| token == candidate))
            && any(&self.suffix, &|candidate| name.ends_with(candidate))
            && self.r#type.as_deref().is_none_or(|json_type| shape.json_type() == Some(json_type))
            && self.format.as_deref().is_none_or(|format| shape.format() == Some(format))
    }
}
