//! Types → files: those of one tag stand together, those that several share apart.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

use super::types::Definitions;
use crate::ir::TypeId;
use crate::names::{RustIdent, Scope};
use crate::rust::type_names::tag;
use crate::rust::{self, NotRust};

/// Most types of one file: what is formatted and read at once.
const TYPES_PER_FILE: usize = 40;

impl Definitions<'_> {
    /// The files below `src/types/`: paths and texts.
    pub(super) fn files(&self) -> Result<Vec<(String, String)>, NotRust> {
        let mut scope = Scope::without(&["mod"]);
        let patterns = (!self.schemas.patterns.is_empty()).then(|| scope.value_name("patterns"));
        let groups = self.groups();
        let mut jobs: Vec<(RustIdent, &[TypeId])> = Vec::new();
        for (name, ids) in &groups {
            jobs.extend(ids.chunks(TYPES_PER_FILE).map(|ids| (scope.value_name(name), ids)));
        }
        let modules = jobs.iter().map(|(name, ids)| {
            // A file may hold nothing but schemas.
            let visibility = if ids.iter().any(|id| self.is_defined(*id)) { quote!(pub) } else { quote!(pub(crate)) };
            quote!(mod #name; #visibility use #name::*;)
        });
        let patterns_module = patterns.as_ref().map(|name| quote!(pub(crate) mod #name;));
        let root = quote! {
            //! The types of the API's document, and what it says of their values.

            #patterns_module
            #(#modules)*
        };
        let mut files: Vec<(String, TokenStream)> = vec![(path("mod"), root)];
        files.extend(patterns.map(|name| (path(&name.text()), self.schemas.patterns.render())));
        let files = files.into_iter().map(|(path, code)| Ok((path, rust::format("", code)?)));
        let mut files: Vec<(String, String)> = files.collect::<Result<_, NotRust>>()?;
        let rendered = jobs.par_iter().map(|(name, ids)| {
            let items = ids.iter().map(|id| self.render(*id));
            let code = quote!(use crate::prelude::*; #(#items)*);
            Ok((path(&name.text()), rust::format("", code)?))
        });
        files.extend(rendered.collect::<Result<Vec<_>, NotRust>>()?);
        Ok(files)
    }

    /// The types by the tag whose operations need them, in the order of the tags; those of several tags last.
    fn groups(&self) -> Vec<(String, Vec<TypeId>)> {
        let api = self.exprs.api;
        let needs: Vec<BTreeSet<TypeId>> =
            api.resources.par_iter().map(|resource| api.reachable(&resource.operations)).collect();
        let mut users: BTreeMap<TypeId, Vec<usize>> = BTreeMap::new();
        for (index, ids) in needs.iter().enumerate() {
            for id in ids {
                users.entry(*id).or_default().push(index);
            }
        }
        let mut groups: BTreeMap<usize, Vec<TypeId>> = BTreeMap::new();
        for id in self.ids() {
            let group = match users.get(&id).map(Vec::as_slice) {
                Some([only]) => *only,
                _ => api.resources.len(),
            };
            groups.entry(group).or_default().push(id);
        }
        let name = |index: usize| api.resources.get(index).map_or("shared", tag).to_owned();
        groups.into_iter().map(|(index, ids)| (name(index), ids)).collect()
    }
}

fn path(module: &str) -> String {
    format!("src/types/{}.rs", module.trim_start_matches("r#"))
}
