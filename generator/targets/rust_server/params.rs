//! The parameters of an operation: the struct that a handler is given, and the table that they are read by.

use proc_macro2::TokenStream;
use quote::quote;

use super::module::Module;
use crate::ir::{Location, Operation, Param, ParamShape, Style};
use crate::names::{RustIdent, Scope};
use crate::rust::Docs;

impl Module<'_> {
    /// The first operation of the module with the same parameters: its struct and table serve all of them.
    pub(super) fn params_of(&self, index: usize) -> Option<usize> {
        let own = &self.resource.operations[index].params;
        if own.is_empty() {
            return None;
        }
        self.resource.operations.iter().position(|other| {
            other.params.len() == own.len() && other.params.iter().zip(own).all(|(a, b)| is_same(a, b))
        })
    }

    /// The struct and the table of the parameters of an operation, where it is the first that has them.
    pub(super) fn params(&self, index: usize) -> Option<TokenStream> {
        let first = self.params_of(index)?;
        (first == index).then(|| {
            let operation = &self.resource.operations[index];
            let (fields, table) = (self.params_struct(index, operation), self.params_table(index, operation));
            quote!(#fields #table)
        })
    }

    fn params_struct(&self, index: usize, operation: &Operation) -> TokenStream {
        let name = &self.names.operations[index].params;
        let users = (0..self.resource.operations.len()).filter(|other| self.params_of(*other) == Some(index));
        let users: Vec<String> = users
            .map(|user| format!("[`{}::{}`]", self.names.handlers.text(), self.names.operations[user].method.text()))
            .collect();
        let docs = Docs::default().line(match users.as_slice() {
            [one] => format!("Parameters of {one}."),
            [one, two] => format!("Parameters of {one} and {two}."),
            all => format!("Parameters of {} and {} others.", all[0], all.len() - 1),
        });
        let mut scope = Scope::default();
        let fields: Vec<(RustIdent, TokenStream, TokenStream, String)> = operation
            .params
            .iter()
            .map(|param| {
                let default = self.api.types.facts(param.schema()).default.as_ref();
                let docs = Docs::default().text(param.description.as_deref()).default_value(default);
                (
                    scope.value_name(param.name.as_str()),
                    quote!(#docs),
                    self.definitions.plain.param(param),
                    key(operation, param),
                )
            })
            .collect();
        let definitions = fields.iter().map(|(name, docs, ty, _)| quote!(#docs pub #name: #ty,));
        let reads = fields.iter().map(|(name, _, _, key)| quote!(#name: o.take(#key)?));
        quote! {
            #docs
            #[derive(Clone, Debug)]
            #[non_exhaustive]
            pub struct #name { #(#definitions)* }
            impl Decode for #name {
                #[inline]
                fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
                    let mut o = d.members()?;
                    Ok(Self { #(#reads),* })
                }
            }
        }
    }

    fn params_table(&self, index: usize, operation: &Operation) -> TokenStream {
        let name = &self.names.operations[index].params_table;
        let entries = operation.params.iter().map(|param| {
            let schema = self.definitions.schemas.of(param.schema());
            let wire = wire(param);
            let constructor = match param.location {
                Location::Path => quote!(path),
                Location::Query => quote!(query),
                Location::Header => quote!(header),
                Location::Cookie => quote!(cookie),
            };
            let style = style(param).map(|style| quote!(.style(Style::#style)));
            let required = (param.required && param.location != Location::Path).then(|| quote!(.required()));
            quote!(Parameter::#constructor(#wire, #schema) #style #required)
        });
        quote!(static #name: &[Parameter] = &[#(#entries),*];)
    }
}

/// Header names are compared without case: the runtime has them in small letters.
fn wire(param: &Param) -> String {
    let name = param.name.as_str();
    if param.location == Location::Header { name.to_ascii_lowercase() } else { name.to_owned() }
}

/// The name under which the runtime has a value: with the location, where an earlier parameter has the name.
fn key(operation: &Operation, param: &Param) -> String {
    let name = wire(param);
    let earlier = operation.params.iter().take_while(|other| !std::ptr::eq(*other, param));
    let is_taken = earlier.map(wire).any(|other| other == name);
    let location = match param.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    if is_taken { format!("{location}.{name}") } else { name }
}

/// The style, where it is not that of the location.
fn style(param: &Param) -> Option<TokenStream> {
    let (style, explode) = match &param.shape {
        ParamShape::Content { .. } => return Some(quote!(Json)),
        ParamShape::Styled { style, explode, .. } => (*style, *explode),
    };
    match (param.location, style, explode) {
        (_, Style::Matrix, false) => Some(quote!(Matrix)),
        (_, Style::Matrix, true) => Some(quote!(MatrixExploded)),
        (_, Style::Label, false) => Some(quote!(Label)),
        (_, Style::Label, true) => Some(quote!(LabelExploded)),
        (Location::Path | Location::Header, _, true) => Some(quote!(Simple)),
        (Location::Query, Style::DeepObject, _) => Some(quote!(Deep)),
        (Location::Query, Style::SpaceDelimited, false) => Some(quote!(Space)),
        (Location::Query, Style::PipeDelimited, false) => Some(quote!(Pipe)),
        (Location::Query, _, false) => Some(quote!(Comma)),
        (_, _, _) => None,
    }
}

fn is_same(a: &Param, b: &Param) -> bool {
    a.name == b.name && a.location == b.location && a.required == b.required && a.shape == b.shape
}
