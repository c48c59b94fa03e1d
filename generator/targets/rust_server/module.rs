//! The operations of one tag → a module: its trait, parameters, responses and routes.

use proc_macro2::TokenStream;
use quote::quote;

use super::bodies::BodyView;
use super::names::ResourceNames;
use super::security::Sets;
use super::types::Definitions;
use crate::ir::{Api, Method, Operation, Resource};
use crate::rust::Docs;

/// A module of operations.
#[derive(Clone, Copy)]
pub(super) struct Module<'a> {
    pub(super) api: &'a Api,
    pub(super) definitions: &'a Definitions<'a>,
    pub(super) resource: &'a Resource,
    pub(super) names: &'a ResourceNames,
    pub(super) sets: &'a Sets,
}

impl Module<'_> {
    pub(super) fn render(&self) -> TokenStream {
        let bodies: Vec<Option<BodyView>> = self.indices().map(|index| self.body(index)).collect();
        let (handlers, builder) = (self.handlers(&bodies), self.builder(&bodies));
        let params = self.indices().filter_map(|index| self.params(index));
        let definitions = bodies.iter().flatten().filter_map(|body| body.definition.as_ref());
        let responses = self.indices().map(|index| self.responses(index));
        let constants = self.names.operations.iter().map(|names| &names.constant);
        let operations = self.indices().map(|index| self.constant(index, bodies[index].as_ref()));
        quote! {
            use crate::prelude::*;
            #handlers
            #builder
            #(#params)*
            #(#definitions)*
            #(#responses)*
            pub(crate) static OPERATIONS: &[&Operation] = &[#(&#constants),*];
            #(#operations)*
        }
    }

    fn indices(&self) -> std::ops::Range<usize> {
        0..self.resource.operations.len()
    }

    fn tag(&self) -> String {
        let tag = self.resource.tag.as_str();
        if tag.is_empty() { String::from("no tag") } else { tag.replace('`', "'") }
    }

    fn handlers(&self, bodies: &[Option<BodyView>]) -> TokenStream {
        let name = &self.names.handlers;
        let docs = Docs::default()
            .line(format!("Handlers of `{}`. Every method answers 501 until you write it.", self.tag()))
            .text(self.resource.description.as_deref());
        let methods = self.indices().map(|index| {
            let names = &self.names.operations[index];
            let (method, response, constant) = (&names.method, &names.response, &names.constant);
            let docs = docs_of(&self.resource.operations[index]);
            let params = self.params_of(index).map(|first| {
                let params = &self.names.operations[first].params;
                quote!(, params: #params)
            });
            let body = bodies[index].as_ref().map(|BodyView { ty, .. }| quote!(, body: #ty));
            quote! {
                #docs
                #[inline]
                fn #method(&self, cx: RequestContext #params #body) -> impl Future<Output = Result<#response, Rejection>> + Send {
                    not_implemented(&#constant)
                }
            }
        });
        quote! {
            #docs
            #[allow(unused_variables, reason = "the methods that nobody has written")]
            pub trait #name: Send + Sync + 'static { #(#methods)* }
        }
    }

    fn builder(&self, bodies: &[Option<BodyView>]) -> TokenStream {
        let (module, handlers) = (&self.names.module, &self.names.handlers);
        let docs = Docs::default().line(format!("Answers the operations of `{}`.", self.tag()));
        let routes = self.indices().map(|index| self.route(index, bodies[index].as_ref()));
        quote! {
            impl ServerBuilder {
                #docs
                #[inline]
                #[must_use]
                pub fn #module<T: #handlers>(self, api: T) -> Self {
                    self.tag(api, &[#(#routes),*])
                }
            }
        }
    }

    /// What leads from a call to a method.
    fn route(&self, index: usize, body: Option<&BodyView>) -> TokenStream {
        let names = &self.names.operations[index];
        let (method, constant) = (&names.method, &names.constant);
        let has_params = self.params_of(index).is_some();
        let params = has_params.then(|| quote!(let params = call.params()?;));
        let params_argument = has_params.then(|| quote!(, params));
        let read = body.map(|body| &body.read);
        let body_argument = body.map(|_| quote!(, body));
        let mutable = body.filter(|body| body.takes).map(|_| quote!(mut));
        let answer = quote!(answered(api.#method(call.cx() #params_argument #body_argument)));
        if has_params || body.is_some() {
            quote!((&#constant, |api, #mutable call| { #params #read #answer }))
        } else {
            quote!((&#constant, |api, call| #answer))
        }
    }

    /// What the runtime knows of an operation.
    fn constant(&self, index: usize, body: Option<&BodyView>) -> TokenStream {
        let operation = &self.resource.operations[index];
        let name = &self.names.operations[index].constant;
        let (id, path, method) = (operation.id.as_str(), operation.path.as_str(), method(operation.method));
        let parameters = self.params_of(index).map(|first| {
            let table = &self.names.operations[first].params_table;
            quote!(.parameters(#table))
        });
        let body = body.map(|body| &body.table);
        let responses = self.responses_table(operation);
        let security = self.sets.name(&operation.security).map(|set| quote!(.security(sets::#set)));
        let permissions = operation.permissions.iter().map(|permission| {
            let name = permission.permission.as_str();
            let scopes = permission.scopes.iter().map(crate::ir::WireName::as_str);
            quote!(Permission { name: #name, scopes: &[#(#scopes),*] })
        });
        let permissions: Vec<TokenStream> = permissions.collect();
        let permissions = (!permissions.is_empty()).then(|| quote!(.permissions(&[#(#permissions),*])));
        quote! {
            static #name: Operation = Operation::new(#id, Method::#method, #path)
                #parameters #body #responses #security #permissions;
        }
    }
}

fn method(method: Method) -> TokenStream {
    match method {
        Method::Get => quote!(Get),
        Method::Put => quote!(Put),
        Method::Post => quote!(Post),
        Method::Delete => quote!(Delete),
        Method::Options => quote!(Options),
        Method::Head => quote!(Head),
        Method::Patch => quote!(Patch),
        Method::Trace => quote!(Trace),
    }
}

fn docs_of(operation: &Operation) -> Docs {
    let docs = Docs::of_operation(operation);
    let docs = if operation.deprecated { docs.line("Deprecated.") } else { docs };
    docs.permissions(operation)
}
