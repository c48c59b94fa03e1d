//! The operations of one tag → a module: its handle, parameter structs and methods.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::method::MethodView;
use super::names::{MethodNames, ResourceNames};
use super::plan::Plan;
use super::secrets::{self, Shown, is_secret};
use crate::ir::{Alternative, Location, Method, Param, ParamShape, Resource, Style};
use crate::names::{RustIdent, Scope};
use crate::rust::Docs;
use crate::rust::expr::{Exprs, Ty, optional};

/// A module of operations.
pub(super) struct Module<'a> {
    pub(super) exprs: Exprs<'a>,
    pub(super) resource: &'a Resource,
    pub(super) names: &'a ResourceNames,
    pub(super) plans: Vec<Plan<'a>>,
}

/// A parameter as the parameter struct has it.
pub(super) struct ParamView<'a> {
    pub(super) param: &'a Param,
    pub(super) name: RustIdent,
    /// The type of a value that is there.
    pub(super) ty: TokenStream,
    pub(super) form: ParamForm,
}

/// How a parameter is put into a request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ParamForm {
    /// One value.
    One,
    /// A list; an empty one is left out.
    List,
    /// An object by its fields.
    Object,
    /// JSON.
    Json,
}

impl Module<'_> {
    pub(super) fn render(&self) -> TokenStream {
        let handle = &self.names.handle;
        let tag = if self.resource.tag.as_str().is_empty() { "no tag" } else { self.resource.tag.as_str() };
        let docs = Docs::default()
            .line(format!("The operations of `{}`.", tag.replace('`', "'")))
            .text(self.resource.description.as_deref());
        let mut structs = Vec::new();
        let mut methods = Vec::new();
        let mut responses = Vec::new();
        for (index, (plan, names)) in self.plans.iter().zip(&self.names.methods).enumerate() {
            let params = self.params(plan);
            let shared = self.shared_params(index);
            let struct_name = shared.map_or(&names.params, |index| &self.names.methods[index].params);
            if shared.is_none() && !params.is_empty() {
                structs.push(self.params_struct(names, &params));
            }
            let view = MethodView {
                exprs: self.exprs,
                plan,
                names,
                handle,
                params: (!params.is_empty()).then_some(struct_name),
                error: self.shared_failures(index).map(|first| &self.names.methods[first].error),
            };
            responses.extend(view.response_enum());
            responses.extend(self.failures(index));
            methods.push(view.render());
        }
        let constants = self.plans.iter().zip(&self.names.methods).map(|(plan, names)| constant(plan, names));
        quote! {
            use crate::prelude::*;
            #docs
            #[derive(Clone, Copy, Debug)]
            pub struct #handle<'c> {
                pub(crate) client: &'c Client,
            }
            impl #handle<'_> { #(#methods)* }
            #(#structs)*
            #(#responses)*
            #(#constants)*
        }
    }

    /// The list whose parameters an operation shares: a count counts what the list of the same path shows.
    fn shared_params(&self, index: usize) -> Option<usize> {
        let plan = &self.plans[index];
        if plan.operation.method != Method::Head || plan.params.is_empty() {
            return None;
        }
        let same = |a: &Param, b: &Param| {
            a.name == b.name && a.location == b.location && a.required == b.required && a.schema().ty == b.schema().ty
        };
        self.plans.iter().position(|other| {
            let list = other.operation.method == Method::Get && other.operation.path == plan.operation.path;
            list && plan.params.iter().all(|param| other.params.iter().any(|listed| same(param, listed)))
        })
    }

    /// The first operation whose failures are those of an operation, if they are typed: they share an enumeration.
    fn shared_failures(&self, index: usize) -> Option<usize> {
        let failures = &self.plans[index].failures;
        let first = self.plans.iter().position(|other| other.failures.is_like(failures));
        first.filter(|_| failures.is_typed())
    }

    /// The name of the type of an operation's documented failures.
    pub(super) fn error(&self, index: usize) -> String {
        self.names.methods[self.shared_failures(index).unwrap_or(index)].error.text()
    }

    /// The enumeration of an operation's failures, unless that of another one serves.
    fn failures(&self, index: usize) -> Option<TokenStream> {
        if self.shared_failures(index) != Some(index) {
            return None;
        }
        let failures = &self.plans[index].failures;
        let handle = self.names.handle.text();
        let like = self.plans.iter().zip(&self.names.methods).filter(|(plan, _)| plan.failures.is_like(failures));
        let methods: Vec<String> =
            like.map(|(_, names)| format!("[`{0}`]({handle}::{0})", names.method.text())).collect();
        Some(failures.render(&self.exprs, &self.names.methods[index].error, &methods))
    }

    fn params<'p>(&self, plan: &Plan<'p>) -> Vec<ParamView<'p>> {
        let mut scope = Scope::without(&["new", "put"]);
        let views = plan.params.iter().map(|param| {
            let (form, ty) = self.param_type(param);
            ParamView { param, name: scope.value_name(param.name.as_str()), ty, form }
        });
        views.collect()
    }

    fn param_type(&self, param: &Param) -> (ParamForm, TokenStream) {
        let ty = self.exprs.of(&param.schema().ty);
        let text = || quote!(String);
        match (&param.shape, &ty) {
            (ParamShape::Content { .. }, ty) => (ParamForm::Json, self.exprs.sent(ty)),
            (_, Ty::List(item)) if self.exprs.is_param(&item.ty) => (ParamForm::List, self.exprs.sent(&ty)),
            (_, Ty::List(_)) => (ParamForm::List, quote!(Vec<String>)),
            (_, ty) if self.exprs.is_param(ty) => (ParamForm::One, self.exprs.sent(ty)),
            (_, Ty::Named(id)) if self.exprs.is_object(*id) && param.location != Location::Cookie => {
                (ParamForm::Object, self.exprs.sent(&ty))
            }
            _ => (ParamForm::One, text()),
        }
    }

    fn params_struct(&self, names: &MethodNames, params: &[ParamView<'_>]) -> TokenStream {
        let (name, handle, method) = (&names.params, &self.names.handle, &names.method);
        let docs = Docs::default().line(format!("Parameters of [`{}::{}`].", handle.text(), method.text()));
        let fields = params.iter().map(|view| {
            let default = self.exprs.api.types.facts(view.param.schema()).default.as_ref();
            let docs = Docs::default().text(view.param.description.as_deref()).default_value(default);
            let (name, ty) = (&view.name, field_type(view));
            quote!(#docs pub #name: #ty,)
        });
        let required: Vec<_> = params.iter().filter(|view| view.param.required).collect();
        let default = required.is_empty().then(|| quote!(, Default));
        let shown = params.iter().map(|view| Shown {
            name: &view.name,
            is_secret: is_secret(&self.exprs.api.types, view.param.name.as_str(), view.param.schema()),
        });
        let (derived, debug) = secrets::debug(name, &shown.collect::<Vec<_>>());
        let new = (!required.is_empty()).then(|| {
            let arguments = required.iter().map(|view| {
                let (name, ty) = (&view.name, &view.ty);
                quote!(#name: #ty)
            });
            let values = params.iter().map(|view| {
                let name = &view.name;
                match (view.param.required, view.form) {
                    (true, _) => quote!(#name,),
                    (false, ParamForm::List) => quote!(#name: Vec::new(),),
                    (false, _) => quote!(#name: None,),
                }
            });
            quote! {
                impl #name {
                    /// With what is required.
                    #[must_use]
                    #[inline]
                    pub fn new(#(#arguments),*) -> Self {
                        Self { #(#values)* }
                    }
                }
            }
        });
        let put = put(params);
        quote! {
            #docs
            #[derive(Clone #derived #default)]
            pub struct #name { #(#fields)* }
            #debug
            #new
            impl #name {
                #[inline]
                fn put(&self, request: &mut Request) { #put }
            }
        }
    }
}

fn field_type(view: &ParamView<'_>) -> TokenStream {
    let optional_value = !view.param.required && view.form != ParamForm::List;
    optional(view.ty.clone(), optional_value)
}

fn put(params: &[ParamView<'_>]) -> TokenStream {
    let simple = |view: &&ParamView<'_>| matches!(view.form, ParamForm::One | ParamForm::List);
    let query = params.iter().filter(|view| view.param.location == Location::Query);
    let pairs: Vec<TokenStream> = query
        .clone()
        .filter(simple)
        .map(|view| {
            let (wire, style, name) = (view.param.name.as_str(), style(view.param), &view.name);
            if keeps_reserved(view.param) {
                quote!((#wire, Style::#style, &params::Reserved(&self.#name)))
            } else {
                quote!((#wire, Style::#style, &self.#name))
            }
        })
        .collect();
    let pairs = (!pairs.is_empty()).then(|| quote!(request.query(&[#(#pairs),*]);));
    let others = query.filter(|view| !simple(view)).map(|view| {
        let (wire, name, style) = (view.param.name.as_str(), &view.name, style(view.param));
        let write = |value: TokenStream| {
            if view.form == ParamForm::Json {
                quote!(request.query_json(#wire, #value);)
            } else if keeps_reserved(view.param) {
                quote!(request.query(&[(#wire, Style::#style, &params::Reserved(&params::Object::of(#value)))]);)
            } else {
                quote!(request.query_object(#wire, Style::#style, #value);)
            }
        };
        if view.param.required {
            write(quote!(&self.#name))
        } else {
            let write = write(quote!(value));
            quote!(if let Some(value) = &self.#name { #write })
        }
    });
    let headers = params.iter().filter_map(|view| {
        let (wire, name) = (view.param.name.as_str(), &view.name);
        match view.param.location {
            Location::Header => Some(header(view)),
            Location::Cookie => Some(quote!(request.cookie(#wire, &self.#name);)),
            Location::Path | Location::Query => None,
        }
    });
    quote!(#pairs #(#others)* #(#headers)*)
}

fn keeps_reserved(param: &Param) -> bool {
    matches!(param.shape, ParamShape::Styled { allow_reserved: true, .. })
}

fn header(view: &ParamView<'_>) -> TokenStream {
    let (wire, name) = (view.param.name.as_str(), &view.name);
    let is_object = view.form == ParamForm::Object;
    let value = if is_object { quote!(params::Object::of(&self.#name)) } else { quote!(self.#name) };
    if matches!(view.param.shape, ParamShape::Styled { explode: true, .. }) {
        quote!(request.header_exploded(#wire, &#value);)
    } else {
        quote!(request.header(#wire, &#value);)
    }
}

fn style(param: &Param) -> TokenStream {
    let ParamShape::Styled { style, explode, .. } = &param.shape else { return quote!(Form) };
    match (style, explode) {
        (Style::DeepObject, _) => quote!(Deep),
        (Style::SpaceDelimited, false) => quote!(Space),
        (Style::PipeDelimited, false) => quote!(Pipe),
        (_, true) => quote!(Form),
        (_, false) => quote!(Comma),
    }
}

/// What the runtime knows of an operation.
fn constant(plan: &Plan<'_>, names: &MethodNames) -> TokenStream {
    let operation = plan.operation;
    let (name, id, path) = (&names.constant, operation.id.as_str(), operation.path.as_str());
    let method = match operation.method {
        Method::Get => quote!(Get),
        Method::Put => quote!(Put),
        Method::Post => quote!(Post),
        Method::Delete => quote!(Delete),
        Method::Options => quote!(Options),
        Method::Head => quote!(Head),
        Method::Patch => quote!(Patch),
        Method::Trace => quote!(Trace),
    };
    let security = security(&operation.security);
    let codes = plan.codes();
    let success = (codes != [200]).then(|| {
        let codes = codes.into_iter().map(Literal::u16_unsuffixed);
        quote!(.success(&[#(#codes),*]))
    });
    quote!(const #name: Operation = Operation::new(#id, Method::#method, #path) #security #success;)
}

/// Alternatives; one that demands nothing lets anybody in, so that no credential is needed.
fn security(alternatives: &[Alternative]) -> Option<TokenStream> {
    let sets = alternatives.iter().filter(|alternative| !alternative.0.is_empty()).map(|alternative| {
        let names = alternative.0.iter().map(|requirement| requirement.scheme.as_str());
        quote!(&[#(#names),*])
    });
    let sets: Vec<TokenStream> = sets.collect();
    (!sets.is_empty()).then(|| quote!(.security(&[#(#sets),*])))
}
