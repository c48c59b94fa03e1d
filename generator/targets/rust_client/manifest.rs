//! What became of every operation: `manifest.json`.

use indexmap::IndexMap;
use serde::Serialize;

use super::Client;
use super::operation::Success;
use super::plan::Plan;
use crate::rust::body::{BodyKind, BodyPlan};

/// The manifest of a client.
#[derive(Serialize)]
pub(super) struct Manifest<'a> {
    /// The version of this form.
    format: u32,
    generator: String,
    document: Document<'a>,
    #[serde(rename = "crate")]
    crate_name: &'a str,
    operations: Vec<Entry>,
    /// Names that could not be had.
    renamed: &'a [String],
}

#[derive(Serialize)]
struct Document<'a> {
    title: &'a str,
    version: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sha256: Option<&'a str>,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    module: String,
    function: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    params: Option<String>,
    /// What a request carries: each type that it may be, with the media types that it is sent in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    bodies: Vec<BodyEntry>,
    /// What each success answers, by status.
    responses: IndexMap<String, String>,
    /// The type of the documented failures.
    #[serde(skip_serializing_if = "Option::is_none")]
    errors: Option<String>,
    feature: String,
}

#[derive(Serialize)]
struct BodyEntry {
    #[serde(rename = "type")]
    ty: String,
    media: Vec<String>,
}

impl<'a> Manifest<'a> {
    pub(super) fn new(client: &'a Client<'_>, sha256: Option<&'a str>) -> Self {
        let mut operations = Vec::new();
        for (index, module) in client.modules.iter().enumerate() {
            for (at, (plan, names)) in module.plans.iter().zip(&module.names.methods).enumerate() {
                operations.push(Entry {
                    id: plan.operation.id.to_string(),
                    module: module.names.module.text(),
                    function: names.method.text(),
                    params: (!plan.params.is_empty()).then(|| names.params.text()),
                    bodies: bodies(client, plan),
                    responses: responses(client, plan),
                    errors: plan.failures.is_typed().then(|| module.error(at)),
                    feature: client.features.of(index).to_owned(),
                });
            }
        }
        Self {
            format: 1,
            generator: format!("specsmith {}", env!("CARGO_PKG_VERSION")),
            document: Document { title: &client.api.title, version: &client.api.version, sha256 },
            crate_name: &client.options.name,
            operations,
            renamed: &client.names.renamed,
        }
    }

    pub(super) fn json(&self) -> String {
        // Only strings and numbers: there is nothing that JSON cannot hold.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

fn bodies(client: &Client<'_>, plan: &Plan<'_>) -> Vec<BodyEntry> {
    let exprs = client.exprs();
    let ty = |body: &BodyKind<'_>| match body {
        BodyKind::Structured { schema: Some(schema), .. } => {
            exprs.sent(&exprs.of(&schema.ty)).to_string().replace(' ', "")
        }
        BodyKind::Structured { schema: None, .. } => String::from("Value"),
        BodyKind::Text { .. } => String::from("str"),
        BodyKind::Bytes { .. } => String::from("File"),
    };
    let entry = |body: &BodyPlan<'_>| BodyEntry {
        ty: ty(&body.kind),
        media: body.media_types.iter().map(|text| (*text).to_owned()).collect(),
    };
    plan.bodies.iter().map(entry).collect()
}

fn responses(client: &Client<'_>, plan: &Plan<'_>) -> IndexMap<String, String> {
    let exprs = client.exprs();
    let ty = |schema: &crate::ir::Schema| exprs.answered(schema).0.to_string().replace(' ', "");
    let item = |schema: &crate::ir::Schema| exprs.answered_item(schema).to_string().replace(' ', "");
    let name = |success: &Success<'_>| match success {
        Success::Nothing => String::from("()"),
        Success::Count => String::from("u64"),
        Success::Text => String::from("String"),
        Success::Download => String::from("Download"),
        Success::Json(schema) => ty(schema),
        Success::Page(items) => format!("Page<{}>", item(items)),
        Success::Envelope(envelope) => format!("Page<{}>", item(envelope.items)),
        Success::Lines(schema) => format!("Lines<{}>", item(schema)),
        Success::Events(schema) => format!("Events<{}>", item(schema)),
    };
    plan.successes.iter().map(|(status, success)| (status.to_string(), name(success))).collect()
}
