//! Model → the JSON that `specsmith inspect --json` prints, in a form with a version and a published JSON Schema.

mod describe;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;

use crate::Model;
use crate::ir::{Operation, Resource, SecurityScheme, Server, TypeDef, TypeId};
use crate::openapi::Skipped;

/// The candidate that a misspelt name was most likely meant to be.
pub fn closest<'c>(name: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    crate::names::nearest(name, candidates)
}

/// Text of a document for a terminal: control characters, and those that change the direction of text, by their code.
pub fn shown(text: &str) -> String {
    let strange = |c: char| {
        c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let shown = text.chars().map(|c| if strange(c) { format!("U+{:04X}", u32::from(c)) } else { c.to_string() });
    shown.collect()
}

/// The version of the form. It changes when something is renamed, removed or means something else; new fields may come
/// at any time.
pub const FORMAT: u32 = 1;

/// A model, or a part of one.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Inspection<'m> {
    /// The version of this form.
    pub format: u32,
    /// The API's title.
    pub title: &'m str,
    /// The API's version.
    pub version: &'m str,
    /// What the API is, in CommonMark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<&'m str>,
    /// Where the API is served.
    pub servers: &'m [Server],
    /// The ways to authenticate.
    pub security_schemes: &'m [SecurityScheme],
    /// The operations, by tag.
    pub resources: Vec<Resource>,
    /// The types that these operations need, or all types where every operation is shown; `named` elsewhere is a key
    /// of this map.
    pub types: BTreeMap<TypeId, &'m TypeDef>,
    /// What the document says and the model does not hold.
    pub skipped: &'m [Skipped],
}

/// Which operations are looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Only the operation of this id.
    pub operation: Option<String>,
    /// Only operations with this tag.
    pub tag: Option<String>,
}

impl Selection {
    /// Whether an operation is looked at.
    pub fn holds(&self, operation: &Operation) -> bool {
        let id = self.operation.as_deref().is_none_or(|id| operation.id.as_str() == id);
        id && self.tag.as_deref().is_none_or(|tag| operation.tags.iter().any(|own| own == tag))
    }

    /// Whether everything is looked at.
    pub fn is_all(&self) -> bool {
        self.operation.is_none() && self.tag.is_none()
    }
}

impl<'m> Inspection<'m> {
    /// Looks at a part of a model.
    pub fn new(model: &'m Model, selection: &Selection) -> Self {
        let api = &model.api;
        let selected = api.resources.iter().map(|resource| Resource {
            tag: resource.tag.clone(),
            description: resource.description.clone(),
            operations: resource.operations.iter().filter(|operation| selection.holds(operation)).cloned().collect(),
        });
        let resources: Vec<Resource> = selected.filter(|resource| !resource.operations.is_empty()).collect();
        let reachable = api.reachable(resources.iter().flat_map(|resource| &resource.operations));
        let types = api.types.iter().filter(|(id, _)| selection.is_all() || reachable.contains(id));
        Self {
            format: FORMAT,
            title: &api.title,
            version: &api.version,
            description: api.description.as_deref(),
            servers: &api.servers,
            security_schemes: &api.security_schemes,
            types: types.collect(),
            resources,
            skipped: &model.skipped,
        }
    }

    /// Every operation that is looked at and every type that it needs, as text for people.
    pub fn describe(&self, model: &Model) -> String {
        describe::describe(&model.api.types, self)
    }

    /// The JSON Schema of the form, as text.
    pub fn json_schema() -> String {
        let settings = SchemaSettings::draft2020_12().for_serialize();
        format!("{:#}\n", settings.into_generator().into_root_schema_for::<Inspection<'static>>().to_value())
    }
}
