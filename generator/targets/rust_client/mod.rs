//! Model → a Rust client: one module and handle per tag, types apart, on a hand-written runtime.

mod answered;
mod envelope;
mod example;
mod failure;
mod features;
mod formats;
mod manifest;
mod method;
mod module;
mod names;
mod operation;
mod options;
mod package;
mod plan;
mod responses;
mod runtime;
mod secrets;
mod types;
mod unions;
mod usage;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

use super::{RenderError, Rendering, Target};
use crate::ir::{Api, TypeId};
use crate::names::{RustIdent, Scope};
use crate::output::{FileTree, RelPath};
use crate::rust;
use crate::rust::blank::blank_enums;
use crate::rust::boxed::boxed_places;
use crate::rust::expr::Exprs;
use features::{Features, Home, homes};
use formats::Formats;
use manifest::Manifest;
use module::Module;
use names::Names;
pub use options::{FormatChoice, Options};
use plan::Plan;
use types::Definitions;
use usage::Usage;

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
    formats: &'a Formats,
    features: Features,
    modules: Vec<Module<'a>>,
    usage: Usage<'a>,
    /// The types that each resource needs.
    needs: Vec<BTreeSet<TypeId>>,
}

impl Target for RustClient {
    fn name(&self) -> &'static str {
        "rust-client"
    }

    fn render(&self, api: &Api) -> Result<Rendering, RenderError> {
        let names = Names::new(api);
        let formats = Formats::new(api, &self.options.formats)?;
        let client = Client::new(api, &self.options, &names, &formats);
        let mut files = FileTree::default();
        for (path, text) in client.code()? {
            files.add(RelPath::new(&path)?, text)?;
        }
        for (path, text) in package::files(&client)? {
            files.add(RelPath::new(&path)?, text)?;
        }
        for (path, text) in runtime::files().into_iter().filter(|(path, _)| formats.needs(path)) {
            files.add(RelPath::new(&format!("src/runtime/{path}"))?, text.to_owned())?;
        }
        files.add(RelPath::new("manifest.json")?, Manifest::new(&client, self.document.as_deref()).json())?;
        let notes = names.renamed.clone();
        Ok(Rendering { files, operations: api.operations().count(), left_out: Vec::new(), notes })
    }
}

impl<'a> Client<'a> {
    fn new(api: &'a Api, options: &'a Options, names: &'a Names, formats: &'a Formats) -> Self {
        let exprs = Exprs { api, names: &names.types, formats };
        let modules: Vec<Module<'_>> = api
            .resources
            .par_iter()
            .zip(&names.resources)
            .map(|(resource, names)| {
                let plans = resource.operations.iter().map(|operation| Plan::new(api, operation, options)).collect();
                Module { exprs, resource, names, plans }
            })
            .collect();
        let usage = Usage::of(&exprs, modules.iter().flat_map(|module| &module.plans));
        let needs = modules.par_iter().map(|module| usage.needs(&exprs, &module.plans)).collect();
        Self { api, options, names, formats, features: Features::new(api), modules, usage, needs }
    }

    fn exprs(&self) -> Exprs<'_> {
        Exprs { api: self.api, names: &self.names.types, formats: self.formats }
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
        let mut scope = Scope::default();
        let mut type_files = Vec::new();
        for (home, ids) in &by_home {
            for ids in ids.chunks(TYPES_PER_FILE) {
                let name = scope.value_name(&self.type_file(home));
                type_files.push((name.clone(), *home));
                jobs.push(Job::Types { name, ids });
            }
        }
        let rendered: Result<Vec<_>, RenderError> = jobs.par_iter().map(|job| job.render(&definitions)).collect();
        let mut files = rendered?;
        files.push((String::from("src/types/mod.rs"), rust::format("", self.type_modules(&type_files))?));
        files.push((String::from("src/formats.rs"), rust::format("", package::formats(self))?));
        files.push((String::from("src/lib.rs"), rust::format("", package::lib(self))?));
        Ok(files)
    }

    /// What a file of types is called, unless that is taken.
    fn type_file(&self, home: &Home) -> String {
        match home {
            Home::Resource(index) => self.names.resources[*index].module.text(),
            Home::Groups(groups) if groups.len() <= NAMED_GROUPS => {
                let groups: Vec<&str> = groups.iter().map(String::as_str).collect();
                format!("shared_{}", groups.join("_"))
            }
            Home::Groups(groups) => format!("shared_by_{}_groups", groups.len()),
        }
    }

    fn type_modules(&self, files: &[(RustIdent, &Home)]) -> TokenStream {
        let modules = files.iter().map(|(name, home)| {
            let gate = match home.groups(&self.features).as_slice() {
                [group] => quote!(#[cfg(feature = #group)]),
                groups => quote!(#[cfg(any(#(feature = #groups),*))]),
            };
            quote!(#gate mod #name; #gate pub use #name::*;)
        });
        quote! {
            //! The types of the API's document.

            #(#modules)*
        }
    }
}

/// Most groups that the name of a file of types holds.
const NAMED_GROUPS: usize = 3;

/// Most types of one file: what is formatted and read at once.
const TYPES_PER_FILE: usize = 40;

/// A file to be made.
enum Job<'a> {
    Module(&'a Module<'a>),
    Types { name: RustIdent, ids: &'a [TypeId] },
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
                Ok((format!("src/types/{}.rs", name.text().trim_start_matches("r#")), rust::format("", code)?))
            }
        }
    }
}
