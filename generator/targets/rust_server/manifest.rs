//! What became of every operation: `manifest.json`.

use serde::Serialize;

use super::ServerCrate;

/// The manifest of a server.
#[derive(Serialize)]
pub(super) struct Manifest<'a> {
    /// The version of this form.
    format: u32,
    generator: String,
    document: Document<'a>,
    #[serde(rename = "crate")]
    crate_name: &'a str,
    operations: Vec<Entry<'a>>,
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
struct Entry<'a> {
    id: &'a str,
    /// The method and the path.
    route: String,
    module: String,
    #[serde(rename = "trait")]
    handlers: String,
    function: String,
    response: String,
}

impl<'a> Manifest<'a> {
    pub(super) fn new(server: &ServerCrate<'a>, sha256: Option<&'a str>) -> Self {
        let resources = server.api.resources.iter().zip(&server.names.resources);
        let operations = resources.flat_map(|(resource, names)| {
            resource.operations.iter().zip(&names.operations).map(|(operation, own)| Entry {
                id: operation.id.as_str(),
                route: format!("{} {}", operation.method, operation.path.as_str()),
                module: names.module.text(),
                handlers: names.handlers.text(),
                function: own.method.text(),
                response: own.response.text(),
            })
        });
        Self {
            format: 1,
            generator: format!("specsmith {}", env!("CARGO_PKG_VERSION")),
            document: Document { title: &server.api.title, version: &server.api.version, sha256 },
            crate_name: &server.options.name,
            operations: operations.collect(),
            renamed: &server.names.renamed,
        }
    }

    pub(super) fn json(&self) -> String {
        // Texts and numbers can always be written.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}
