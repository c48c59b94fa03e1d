//! The methods of one operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::envelope::Envelope;
use super::names::MethodNames;
use super::operation::Success;
use super::plan::Plan;
use crate::ir::{Param, ParamShape, Schema, Style};
use crate::names::{RustIdent, Scope};
use crate::rust::Docs;
use crate::rust::body::{BodyKind, Media};
use crate::rust::enums::variants;
use crate::rust::expr::{Exprs, Native, Ty};

/// The methods of one operation.
pub(super) struct MethodView<'a> {
    pub(super) exprs: Exprs<'a>,
    pub(super) plan: &'a Plan<'a>,
    pub(super) names: &'a MethodNames,
    pub(super) handle: &'a RustIdent,
    /// The struct of the parameters that are not in the path.
    pub(super) params: Option<&'a RustIdent>,
    /// The enumeration of the documented failures.
    pub(super) error: Option<&'a RustIdent>,
}

/// A method: what sets it apart from the others of its operation.
struct Variant<'a> {
    name: &'a RustIdent,
    docs: Docs,
    generics: TokenStream,
    answer: TokenStream,
    ending: TokenStream,
    /// The body, and how its media type is chosen.
    body: Option<(&'a BodyKind<'a>, MediaChoice)>,
}

/// Who chooses the media type of a body.
#[derive(Clone, Copy, PartialEq, Eq)]
enum MediaChoice {
    Client,
    Caller,
}

impl<'a> Variant<'a> {
    fn new(
        view: &'a MethodView<'_>,
        name: &'a RustIdent,
        docs: Docs,
        answer: TokenStream,
        ending: TokenStream,
    ) -> Self {
        let body = view.plan.bodies.first().map(|body| (&body.kind, MediaChoice::Client));
        Self { name, docs, generics: TokenStream::new(), answer, ending, body }
    }
}

impl MethodView<'_> {
    pub(super) fn render(&self) -> TokenStream {
        let variants = self.variants();
        let methods = variants.iter().map(|variant| self.method(variant));
        quote!(#(#methods)*)
    }

    fn method(&self, variant: &Variant<'_>) -> TokenStream {
        let Variant { name, docs, generics, answer, ending, body } = variant;
        let mut scope = Scope::without(&["self", "request", "params", "body", "media"]);
        let (arguments, path): (Vec<_>, Vec<_>) =
            self.plan.path.iter().map(|param| self.path_param(param, &mut scope)).unzip();
        let params = self.params.map(|params| quote!(, params: &#params));
        let put = self.params.map(|_| quote!(params.put(&mut request);));
        let media = body.filter(|(_, choice)| *choice == MediaChoice::Caller).map(|_| quote!(, media: Media));
        let (body, write) = body.map(|(body, choice)| self.body(body, choice)).unzip();
        let constant = &self.names.constant;
        let changed = !path.is_empty() || put.is_some() || write.is_some();
        let mutable = changed.then(|| quote!(mut));
        let request = quote!(let #mutable request = self.client.request(&#constant););
        let deprecated = self.plan.operation.deprecated.then(|| quote!(#[deprecated]));
        quote! {
            #docs
            #deprecated
            #[inline]
            pub fn #name #generics (&self #(, #arguments)* #params #media #body) -> #answer {
                #request
                #(#path)*
                #put
                #write
                request.#ending
            }
        }
    }

    fn path_param(&self, param: &Param, scope: &mut Scope) -> (TokenStream, TokenStream) {
        let name = scope.value_name(param.name.as_str());
        let ty = self.exprs.of(&param.schema().ty);
        let is_object = matches!(&ty, Ty::Named(id) if self.exprs.is_object(*id));
        let ty = if is_object || self.exprs.is_param(&ty) { ty } else { Ty::Native(Native::String) };
        let argument = match &ty {
            Ty::Native(Native::String) => quote!(#name: &str),
            Ty::Native(native) if native.is_copy() => {
                let ty = self.exprs.native(*native);
                quote!(#name: #ty)
            }
            Ty::List(item) => {
                let item = self.exprs.sent(&item.ty);
                quote!(#name: &[#item])
            }
            other => {
                let ty = self.exprs.sent(other);
                quote!(#name: &#ty)
            }
        };
        let wire = param.name.as_str();
        let style = match &param.shape {
            ParamShape::Styled { style: Style::Matrix, explode: false, .. } => Some(quote!(Matrix)),
            ParamShape::Styled { style: Style::Matrix, .. } => Some(quote!(MatrixExploded)),
            ParamShape::Styled { style: Style::Label, explode: false, .. } => Some(quote!(Label)),
            ParamShape::Styled { style: Style::Label, .. } => Some(quote!(LabelExploded)),
            ParamShape::Styled { explode: true, .. } => Some(quote!(SimpleExploded)),
            _ => None,
        };
        let value = if is_object { quote!(params::Object::of(#name)) } else { quote!(#name) };
        let put = if let Some(style) = style {
            quote!(request.path_styled(#wire, PathStyle::#style, &#value);)
        } else {
            quote!(request.path(#wire, &#value);)
        };
        (argument, put)
    }

    /// The argument and the statement that writes it.
    fn body(&self, body: &BodyKind<'_>, choice: MediaChoice) -> (TokenStream, TokenStream) {
        match body {
            BodyKind::Text { media_type } => (quote!(, body: &str), quote!(request.text_body(#media_type, body);)),
            BodyKind::Bytes { media_type } => (quote!(, body: &File), quote!(request.file_body(#media_type, body);)),
            BodyKind::Structured { schema, media, json, required } => {
                let ty = schema.map_or(Ty::Native(Native::Value), |schema| self.exprs.of(&schema.ty));
                let ty = match &ty {
                    Ty::List(item) => {
                        let item = self.exprs.sent(&item.ty);
                        quote!([#item])
                    }
                    ty => self.exprs.sent(ty),
                };
                let write = match (choice, media.as_slice()) {
                    (MediaChoice::Caller, _) => quote!(request.body(media, &body);),
                    (_, [Media::Json]) => quote!(request.json_body(&body);),
                    (_, [Media::Form]) => quote!(request.body(Media::Form, &body);),
                    (_, [Media::Multipart]) => quote!(request.body(Media::Multipart, &body);),
                    (_, _) => quote!(request.body(Media::Auto, &body);),
                };
                let write = json.map_or(write.clone(), |json| quote!(#write request.json_type(#json);));
                let can_be_empty = schema.is_some_and(|schema| self.exprs.can_be_empty(schema));
                if *required || can_be_empty {
                    (quote!(, body: &#ty), write)
                } else {
                    (quote!(, body: Option<&#ty>), quote!(if let Some(body) = body { #write }))
                }
            }
        }
    }

    fn variants(&self) -> Vec<Variant<'_>> {
        let single = self.plan.single();
        let (answer, ending) = match single {
            Some(success) => self.ending(success),
            None if self.plan.successes.is_empty() => (quote!(Call<Response<()>>), quote!(unit())),
            None => self.many(),
        };
        let bodies = self.other_bodies(&answer, &ending);
        let first = Variant::new(self, &self.names.method, self.docs(), answer, ending);
        let others = single.into_iter().flat_map(|success| self.others(success));
        std::iter::once(first).chain(others).chain(bodies).collect()
    }

    /// The same with another body, or with the media type that the caller chooses.
    fn other_bodies(&self, answer: &TokenStream, ending: &TokenStream) -> Vec<Variant<'_>> {
        let variant = |name, docs, body| {
            let plain = Variant::new(self, name, docs, answer.clone(), ending.clone());
            Variant { body: Some(body), ..plain }
        };
        let with = self.plan.bodies.first().filter(|body| body.kind.media_choice()).map(|body| {
            let docs = self.like("with a body of the media type that you choose");
            variant(&self.names.method_with, docs, (&body.kind, MediaChoice::Caller))
        });
        let others = self.plan.bodies.iter().skip(1).zip(&self.names.bodies).map(|(body, name)| {
            let types: Vec<String> =
                body.media_types.iter().map(|text| format!("`{}`", text.replace('`', "'"))).collect();
            let docs = self.like(&format!("with a body of {}", types.join(" or ")));
            let choice = if body.kind.media_choice() { MediaChoice::Caller } else { MediaChoice::Client };
            variant(name, docs, (&body.kind, choice))
        });
        with.into_iter().chain(others).collect()
    }

    /// Page after page, and into types of the caller's own.
    fn others(&self, success: Success<'_>) -> Vec<Variant<'_>> {
        let names = self.names;
        let mut others = Vec::new();
        let paged = match success {
            Success::Page(items) => Some((items, quote!(pages()))),
            Success::Envelope(envelope) => Some((envelope.items, self.envelope_ending(&envelope, &quote!(envelopes)))),
            _ => None,
        };
        if let Some((items, ending)) = paged {
            let item = self.item(items);
            let all = self.like("page after page");
            others.push(Variant::new(self, &names.method_all, all, quote!(Paginator<#item>), ending));
        }
        let own = self.own_type_example(self.like("into a type of your own"));
        let own_all = self.like("page after page, into a type of your own");
        let of_own = |variant| Variant { generics: quote!(<T: DeserializeOwned>), ..variant };
        let sent = |variant| Variant { generics: quote!(<T: DeserializeOwned + Send + 'static>), ..variant };
        match success {
            Success::Page(_) if self.plan.fieldset.is_some() => {
                let page = Variant::new(self, &names.method_as, own, quote!(Call<Page<T>>), quote!(page_as()));
                let all = Variant::new(self, &names.method_all_as, own_all, quote!(Paginator<T>), quote!(pages_as()));
                others.extend([of_own(page), sent(all)]);
            }
            Success::Envelope(_) if self.plan.fieldset.is_some() => {
                let page = Variant::new(self, &names.method_as, own, quote!(Call<Page<T>>), quote!(envelope_as()));
                let all =
                    Variant::new(self, &names.method_all_as, own_all, quote!(Paginator<T>), quote!(envelopes_as()));
                others.extend([of_own(page), sent(all)]);
            }
            Success::Json(_) if self.plan.fieldset.is_some() => {
                let json = Variant::new(self, &names.method_as, own, quote!(Call<Response<T>>), quote!(json_as()));
                others.push(of_own(json));
            }
            _ => {}
        }
        others
    }

    /// Documentation of a method that does what the first one does, in another way.
    fn like(&self, way: &str) -> Docs {
        Docs::default().line(format!("[`{0}`](Self::{0}), {way}.", self.names.method.text()))
    }

    /// How the fields of an answer are chosen, where the document says which there are.
    fn own_type_example(&self, docs: Docs) -> Docs {
        let (Some(param), Some(params)) = (self.plan.fieldset, self.params) else { return docs };
        let Ty::List(item) = self.exprs.of(&param.schema().ty) else { return docs };
        let Some((id, texts)) = self.exprs.texts(&item.ty) else { return docs };
        let field = Scope::default().value_name(param.name.as_str()).text();
        let docs = docs.line(format!("The fields that `params.{field}` names are answered, and no others."));
        // What needs no attribute to be renamed.
        let plain = |text: &&str| Scope::default().value_name(text).text() == *text;
        let shown: Vec<&str> = texts.iter().copied().filter(plain).take(2).collect();
        if shown.is_empty() || self.plan.params.iter().any(|param| param.required) {
            return docs;
        }
        let (name, variants) = (self.exprs.names.type_name(id).text(), variants(&texts));
        let chosen = texts.iter().zip(&variants).filter(|(text, _)| shown.contains(text));
        let chosen: Vec<String> = chosen.map(|(_, variant)| format!("types::{name}::{}", variant.text())).collect();
        let members: Vec<String> = shown.iter().map(|text| format!("{text}: /* … */")).collect();
        let path = "/* … */, ".repeat(self.plan.path.len());
        let rest = if self.plan.params.len() > 1 { ", ..Default::default()" } else { "" };
        docs.code(&[
            String::from("#[derive(serde::Deserialize)]"),
            format!("struct Own {{ {} }}", members.join(", ")),
            String::new(),
            format!("let params = {} {{ {field}: vec![{}]{rest} }};", params.text(), chosen.join(", ")),
            format!("let own = handle.{}::<Own>({path}&params).await?;", self.names.method_as.text()),
        ])
    }

    pub(super) fn item(&self, schema: &Schema) -> TokenStream {
        self.exprs.answered_item(schema)
    }

    fn ending(&self, success: Success<'_>) -> (TokenStream, TokenStream) {
        match success {
            Success::Nothing => (quote!(Call<Response<()>>), quote!(unit())),
            Success::Count => (quote!(Call<u64>), quote!(count())),
            Success::Text => (quote!(Call<Response<String>>), quote!(text())),
            Success::Download => (quote!(Call<Download>), quote!(download())),
            Success::Json(schema) => {
                let (ty, read) = self.exprs.answered(schema);
                (quote!(Call<Response<#ty>>), quote!(#read()))
            }
            Success::Page(items) => {
                let item = self.item(items);
                (quote!(Call<Page<#item>>), quote!(page()))
            }
            Success::Envelope(envelope) => {
                let item = self.item(envelope.items);
                (quote!(Call<Page<#item>>), self.envelope_ending(&envelope, &quote!(envelope)))
            }
            Success::Lines(schema) => {
                let ty = self.item(schema);
                (quote!(Call<Lines<#ty>>), quote!(lines()))
            }
            Success::Events(schema) => {
                let ty = self.item(schema);
                (quote!(Call<Events<#ty>>), quote!(events()))
            }
        }
    }

    fn envelope_ending(&self, envelope: &Envelope<'_>, method: &TokenStream) -> TokenStream {
        let ty = self.exprs.received(&Ty::Named(envelope.id));
        quote!(#method::<#ty>())
    }

    fn docs(&self) -> Docs {
        let operation = self.plan.operation;
        let docs = Docs::of_operation(operation).permissions(operation);
        match self.error {
            Some(error) => docs
                .line("# Errors")
                .line(format!("What the document lists is a [`{}`], by [`ApiError::documented`].", error.text())),
            None => docs,
        }
    }
}
