//! The body of an operation: what a handler is given, how it is got, and the forms that it may have.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::module::Module;
use super::plain::Side;
use crate::ir::{Body, Schema};
use crate::names::{RustIdent, Scope};
use crate::rust::Docs;
use crate::rust::body::{BodyKind, BodyPlan, bodies};
use crate::rust::media::{essence, is_json};

/// The body of an operation, as a handler is given it.
pub(super) struct BodyView {
    /// The type.
    pub(super) ty: TokenStream,
    /// The statement that gets it from a call.
    pub(super) read: TokenStream,
    /// Whether that changes the call.
    pub(super) takes: bool,
    /// The part of the operation's data that tells of it.
    pub(super) table: TokenStream,
    /// The type of several bodies, where there are several.
    pub(super) definition: Option<TokenStream>,
}

impl Module<'_> {
    /// The body of an operation, if it has one.
    pub(super) fn body(&self, index: usize) -> Option<BodyView> {
        let operation = &self.resource.operations[index];
        let body = operation.body.as_ref()?;
        let plans = bodies(&self.api.types, body);
        let forms: Vec<TokenStream> = plans.iter().flat_map(|plan| self.forms(plan)).collect();
        let table = if body.required { quote!(.body(&[#(#forms),*])) } else { quote!(.optional_body(&[#(#forms),*])) };
        let takes = plans.iter().any(|plan| !matches!(plan.kind, BodyKind::Structured { .. }));
        match plans.as_slice() {
            [] => None,
            [plan] => {
                let (ty, get) = self.one(plan, body);
                Some(BodyView { ty, read: quote!(let body = #get;), takes, table, definition: None })
            }
            plans => Some(self.several(index, plans, body, takes, table)),
        }
    }

    fn one(&self, plan: &BodyPlan<'_>, body: &Body) -> (TokenStream, TokenStream) {
        match &plan.kind {
            BodyKind::Text { .. } => (quote!(String), quote!(call.text())),
            BodyKind::Bytes { .. } => (quote!(Upload), quote!(call.upload())),
            BodyKind::Structured { schema, .. } => {
                let ty = self.value(*schema);
                if body.required {
                    (ty, quote!(call.body()?))
                } else {
                    (quote!(Option<#ty>), quote!(call.optional_body()?))
                }
            }
        }
    }

    fn value(&self, schema: Option<&Schema>) -> TokenStream {
        schema.map_or_else(|| quote!(Value), |schema| self.definitions.plain.of(schema, Side::Request))
    }

    /// Bodies that are read differently: an enumeration of them.
    fn several(&self, index: usize, plans: &[BodyPlan<'_>], body: &Body, takes: bool, table: TokenStream) -> BodyView {
        let name = &self.names.operations[index].body;
        let method = &self.names.operations[index].method;
        let mut scope = Scope::default();
        let named: Vec<(RustIdent, &BodyPlan<'_>)> =
            plans.iter().map(|plan| (scope.variant(&word(plan)), plan)).collect();
        let variants = named.iter().map(|(variant, plan)| {
            let docs = Docs::literal(&plan.media_types.join(", "));
            let (ty, _) = self.one(plan, body);
            quote!(#docs #variant(#ty),)
        });
        let mut first = 0_usize;
        let last = named.len() - 1;
        let arms = named.iter().enumerate().map(|(at, (variant, plan))| {
            let forms = first..first + plan.media_types.len();
            first = forms.end;
            let forms = forms.map(Literal::usize_unsuffixed);
            let pattern = if at == last { quote!(_) } else { quote!(#(#forms)|*) };
            let (_, get) = self.one(plan, body);
            quote!(#pattern => #name::#variant(#get),)
        });
        let docs = Docs::default().line(format!(
            "The body of [`{}::{}`]: one of several, which are read differently.",
            self.names.handlers.text(),
            method.text()
        ));
        let read = quote!(let body = match call.form() { #(#arms)* };);
        let definition = quote! {
            #docs
            #[derive(Debug)]
            #[non_exhaustive]
            pub enum #name { #(#variants)* }
        };
        BodyView { ty: quote!(#name), read, takes, table, definition: Some(definition) }
    }

    /// One entry for each media type of a body.
    fn forms(&self, plan: &BodyPlan<'_>) -> Vec<TokenStream> {
        let schema = match &plan.kind {
            BodyKind::Structured { schema: Some(schema), .. } => self.definitions.schemas.of(schema),
            BodyKind::Structured { schema: None, .. } => quote!(&schema::ANY),
            BodyKind::Text { .. } => quote!(&schema::STRING),
            BodyKind::Bytes { .. } => quote!(&schema::FILE),
        };
        let form = |media_type: &&str| {
            let media_type = essence(media_type).to_ascii_lowercase();
            match (&plan.kind, media_type.as_str()) {
                (BodyKind::Text { .. }, media_type) => quote!(Content::text(#media_type, #schema)),
                (BodyKind::Bytes { .. }, media_type) => quote!(Content::stream(#media_type, #schema)),
                (_, "application/json") => quote!(Content::json(#schema)),
                (_, "application/x-www-form-urlencoded") => quote!(Content::form(#schema)),
                (_, "multipart/form-data") => quote!(Content::multipart(#schema)),
                (_, media_type) => {
                    quote!(Content { media_type: #media_type, reading: Reading::Json, schema: #schema })
                }
            }
        };
        plan.media_types.iter().map(form).collect()
    }
}

/// What a body of several is called: by its media type.
fn word(plan: &BodyPlan<'_>) -> String {
    let media_type = plan.media_types.first().map_or("", |media_type| essence(media_type));
    match (&plan.kind, media_type) {
        (_, "application/x-www-form-urlencoded") => String::from("form"),
        (_, "multipart/form-data") => String::from("multipart"),
        (_, "application/octet-stream") => String::from("bytes"),
        (_, "text/plain") => String::from("text"),
        (BodyKind::Structured { .. }, media_type) if is_json(media_type) => String::from("json"),
        (_, "*/*") => String::from("any"),
        (_, media_type) => media_type.trim_end_matches("/*").rsplit('/').next().unwrap_or(media_type).to_owned(),
    }
}
