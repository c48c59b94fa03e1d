//! Model → a Rust client: one module and handle per tag, types apart, on a hand-written runtime.

mod enums;
mod example;
mod expr;
mod features;
mod manifest;
mod method;
mod module;
mod names;
mod operation;
mod package;
mod plan;
mod runtime;
mod types;
mod unions;
mod usage;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;
use serde::Deserialize;

use super::{RenderError, Rendering, Target};
use crate::ir::{Api, TypeId};
use crate::names::file_stem;
use crate::output::{FileTree, RelPath};
use crate::rust;
use expr::Exprs;
use features::{Features, Home, homes};
use manifest::Manifest;
use module::Module;
use names::Names;
use plan::Plan;
use types::{Definitions, boxed_places};
use usage::{Usage, blank_enums};

/// What a client is called, and the habits of its API.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Options {
    /// The crate's name.
    pub name: String,
    /// The crate's version.
    pub version: String,
    /// The word before a key in a header, such as `Token`; empty for the key alone.
    pub key_prefix: String,
    /// The query parameter that holds the number of a page.
    pub page_param: String,
    /// The header of a list that holds the number of all items.
    pub total_header: String,
    /// The query parameter that chooses the fields of an answer.
    pub fieldset_param: String,
    /// Formats that are plain strings in the client.
    pub plain_formats: Vec<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            name: String::from("api-client"),
            version: String::from("0.1.0"),
            key_prefix: String::new(),
            page_param: String::from("page"),
            total_header: String::from("x-result-count"),
            fieldset_param: String::from("field"),
            plain_formats: Vec::new(),
        }
    }
}

/// A client of an API.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RustClient {
    /// What it is called, and the habits of its API.
    pub options: Options,
    /// The SHA-256 of the document in hexadecimal, for the manifest.
    pub document: Option<String>,
}

/// Everything that is known of a client before its files are made.
struct Client<'a> {
    api: &'a Api,
    options: &'a Options,
    names: &'a Names,
    features: Features,
    modules: Vec<Module<'a>>,
    usage: Usage,
    /// The types that each resource needs.
    needs: Vec<BTreeSet<TypeId>>,
}

impl Target for RustClient {
    fn name(&self) -> &'static str {
        "rust-client"
    }

    fn render(&self, api: &Api) -> Result<Rendering, RenderError> {
        let names = Names::new(api);
        let client = Client::new(api, &self.options, &names);
        let mut files = FileTree::default();
        for (path, text) in client.code()? {
            files.add(RelPath::new(&path)?, text)?;
        }
        for (path, text) in package::files(&client)? {
            files.add(RelPath::new(&path)?, text)?;
        }
        for (path, text) in runtime::files() {
            files.add(RelPath::new(&format!("src/runtime/{path}"))?, text.to_owned())?;
        }
        files.add(RelPath::new("manifest.json")?, Manifest::new(&client, self.document.as_deref()).json())?;
        let notes = names.renamed.clone();
        Ok(Rendering { files, operations: api.operations().count(), left_out: Vec::new(), notes })
    }
}

impl<'a> Client<'a> {
    fn new(api: &'a Api, options: &'a Options, names: &'a Names) -> Self {
        let exprs = Exprs { api, names, plain: &options.plain_formats };
        let modules: Vec<Module<'_>> = api
            .resources
            .iter()
            .zip(&names.resources)
            .map(|(resource, names)| {
                let plans = resource.operations.iter().map(|operation| Plan::new(api, operation, options)).collect();
                Module { exprs, resource, names, plans }
            })
            .collect();
        let mut usage = Usage::default();
        let needs = modules.iter().map(|module| {
            let mut own = Usage::default();
            for plan in &module.plans {
                own.add(api, plan);
                usage.add(api, plan);
            }
            own.all()
        });
        let needs = needs.collect();
        Self { api, options, names, features: Features::new(api), modules, usage, needs }
    }

    fn exprs(&self) -> Exprs<'_> {
        Exprs { api: self.api, names: self.names, plain: &self.options.plain_formats }
    }

    /// The files of Rust code.
    fn code(&self) -> Result<Vec<(String, String)>, RenderError> {
        let exprs = self.exprs();
        let blank = blank_enums(&self.api.types);
        let definitions =
            Definitions { exprs, usage: &self.usage, blank: &blank, boxed: boxed_places(self.api, &exprs) };
        let homes = homes(&self.features, &self.needs);
        let mut by_home: BTreeMap<&Home, Vec<TypeId>> = BTreeMap::new();
        for (id, home) in homes.iter().filter(|(id, _)| definitions.defines(**id)) {
            by_home.entry(home).or_default().push(*id);
        }
        let mut jobs: Vec<Job<'_>> = self.modules.iter().map(Job::Module).collect();
        let mut type_files = Vec::new();
        for (home, ids) in &by_home {
            for (part, ids) in ids.chunks(TYPES_PER_FILE).enumerate() {
                let name = self.type_file(home, part);
                type_files.push((name.clone(), *home));
                jobs.push(Job::Types { name, ids });
            }
        }
        let rendered: Result<Vec<_>, RenderError> = jobs.par_iter().map(|job| job.render(&definitions)).collect();
        let mut files = rendered?;
        files.push((String::from("src/types/mod.rs"), rust::format("", self.type_modules(&type_files))?));
        files.push((String::from("src/lib.rs"), rust::format("", package::lib(self))?));
        Ok(files)
    }

    fn type_file(&self, home: &Home, part: usize) -> String {
        let stem = match home {
            Home::Resource(index) => self.names.resources[*index].module.text().trim_start_matches("r#").to_owned(),
            Home::Group(group) => format!("shared_{}", file_stem(group).replace(['-', '.'], "_")),
            Home::Common => String::from("common"),
        };
        if part == 0 { stem } else { format!("{stem}_{}", part + 1) }
    }

    fn type_modules(&self, files: &[(String, &Home)]) -> TokenStream {
        let mut scope = crate::names::Scope::default();
        let modules = files.iter().map(|(name, home)| {
            let name = scope.value_name(name);
            let feature = match home {
                Home::Resource(index) => Some(self.features.of(*index)),
                Home::Group(group) => Some(group.as_str()),
                Home::Common => None,
            };
            let gate = feature.map(|feature| quote!(#[cfg(feature = #feature)]));
            quote!(#gate mod #name; #gate pub use #name::*;)
        });
        quote! {
            //! The types of the API's document.

            #(#modules)*
        }
    }
}

/// Most types of one file: what is formatted and read at once.
const TYPES_PER_FILE: usize = 40;

/// A file to be made.
enum Job<'a> {
    Module(&'a Module<'a>),
    Types { name: String, ids: &'a [TypeId] },
}

impl Job<'_> {
    fn render(&self, definitions: &Definitions<'_>) -> Result<(String, String), RenderError> {
        match self {
            Self::Module(module) => {
                let name = module.names.module.text();
                let path = format!("src/api/{}.rs", name.trim_start_matches("r#"));
                Ok((path, rust::format("", module.render())?))
            }
            Self::Types { name, ids } => {
                let items = ids.iter().map(|id| definitions.render(*id));
                let code = quote!(use crate::prelude::*; #(#items)*);
                Ok((format!("src/types/{name}.rs"), rust::format("", code)?))
            }
        }
    }
}
