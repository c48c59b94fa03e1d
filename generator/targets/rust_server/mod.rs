//! Model → a Rust server: one trait and module per tag, types apart, on a hand-written runtime over axum.

mod bodies;
mod example;
mod formats;
mod limits;
mod manifest;
mod module;
mod names;
mod package;
mod params;
mod patterns;
mod plain;
mod responses;
mod runtime;
mod schema;
mod security;
mod type_files;
mod types;
mod unions;
mod usage;

use rayon::prelude::*;
use serde::Deserialize;

use super::{RenderError, Rendering, Target};
use crate::ir::Api;
use crate::output::{FileTree, RelPath};
use crate::rust;
use crate::rust::expr::Exprs;
use formats::Formats;
use manifest::Manifest;
use module::Module;
use names::Names;
use security::Sets;
use types::Definitions;

/// What a server is called, and the habits of its API.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Options {
    /// The crate's name.
    pub name: String,
    /// The crate's version.
    pub version: String,
    /// The word before a key in a header, such as `Token`; empty for the key alone.
    pub key_prefix: String,
}

impl Default for Options {
    fn default() -> Self {
        Self { name: String::from("api-server"), version: String::from("0.1.0"), key_prefix: String::new() }
    }
}

/// A server of an API.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RustServer {
    /// What it is called, and the habits of its API.
    pub options: Options,
    /// The document as JSON, which the server can show; an empty object where it is not given.
    pub document: Option<String>,
    /// The SHA-256 of the document in hexadecimal, for the manifest.
    pub sha256: Option<String>,
}

/// Everything that is known of a server before its files are made.
struct ServerCrate<'a> {
    api: &'a Api,
    options: &'a Options,
    names: &'a Names,
    sets: &'a Sets,
    definitions: &'a Definitions<'a>,
}

impl Target for RustServer {
    fn name(&self) -> &'static str {
        "rust-server"
    }

    fn render(&self, api: &Api) -> Result<Rendering, RenderError> {
        let (names, sets) = (Names::new(api), Sets::new(api));
        let definitions = Definitions::new(Exprs { api, names: &names.types, formats: &Formats });
        let server = ServerCrate { api, options: &self.options, names: &names, sets: &sets, definitions: &definitions };
        let mut files = FileTree::default();
        let mut code = server.modules()?;
        code.extend(definitions.files()?);
        code.extend(package::files(&server)?);
        for (path, text) in code {
            files.add(RelPath::new(&path)?, text)?;
        }
        for (path, text) in runtime::files() {
            files.add(RelPath::new(&format!("src/runtime/{path}"))?, text.to_owned())?;
        }
        let document = self.document.clone().unwrap_or_else(|| String::from("{}\n"));
        files.add(RelPath::new("src/openapi.json")?, document)?;
        files.add(RelPath::new("manifest.json")?, Manifest::new(&server, self.sha256.as_deref()).json())?;
        let mut notes = names.renamed.clone();
        notes.extend_from_slice(definitions.notes());
        Ok(Rendering { files, operations: api.operations().count(), left_out: Vec::new(), notes })
    }
}

impl ServerCrate<'_> {
    /// The modules of operations.
    fn modules(&self) -> Result<Vec<(String, String)>, RenderError> {
        let resources = self.api.resources.par_iter().zip(&self.names.resources);
        let files = resources.map(|(resource, names)| {
            let module = Module { api: self.api, definitions: self.definitions, resource, names, sets: self.sets };
            let path = format!("src/api/{}.rs", names.module.text().trim_start_matches("r#"));
            Ok((path, rust::format("", module.render())?))
        });
        files.collect()
    }
}
