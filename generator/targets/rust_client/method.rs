//! The methods of one operation.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::expr::{Exprs, Native, Ty};
use super::names::MethodNames;
use super::operation::{BodyKind, Media, Success};
use super::plan::Plan;
use crate::ir::{Param, ParamShape, Schema, Status, Style};
use crate::names::{RustIdent, Scope};
use crate::rust::Docs;

/// The methods of one operation.
pub(super) struct MethodView<'a> {
    pub(super) exprs: Exprs<'a>,
    pub(super) plan: &'a Plan<'a>,
    pub(super) names: &'a MethodNames,
    pub(super) handle: &'a RustIdent,
    /// The struct of the parameters that are not in the path.
    pub(super) params: Option<&'a RustIdent>,
}

/// A method: what sets it apart from the others of its operation.
struct Variant<'a> {
    name: &'a RustIdent,
    docs: Docs,
    generics: TokenStream,
    answer: TokenStream,
    ending: TokenStream,
    /// Whether the caller chooses the media type of the body.
    chooses_media: bool,
}

impl<'a> Variant<'a> {
    fn new(name: &'a RustIdent, docs: Docs, answer: TokenStream, ending: TokenStream) -> Self {
        Self { name, docs, generics: TokenStream::new(), answer, ending, chooses_media: false }
    }
}

impl MethodView<'_> {
    pub(super) fn render(&self) -> TokenStream {
        let variants = self.variants();
        let methods = variants.iter().map(|variant| self.method(variant));
        quote!(#(#methods)*)
    }

    fn method(&self, variant: &Variant<'_>) -> TokenStream {
        let Variant { name, docs, generics, answer, ending, chooses_media } = variant;
        let mut scope = Scope::without(&["self", "request", "params", "body", "media"]);
        let (arguments, path): (Vec<_>, Vec<_>) =
            self.plan.path.iter().map(|param| self.path_param(param, &mut scope)).unzip();
        let params = self.params.map(|params| quote!(, params: &#params));
        let put = self.params.map(|_| quote!(params.put(&mut request);));
        let media = chooses_media.then(|| quote!(, media: Media));
        let (body, write) = self.body(*chooses_media).unzip();
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
                let ty = native.tokens();
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
    fn body(&self, chooses_media: bool) -> Option<(TokenStream, TokenStream)> {
        let parts = match self.plan.body.as_ref()? {
            BodyKind::Text { media_type } => (quote!(, body: &str), quote!(request.text_body(#media_type, body);)),
            BodyKind::Bytes { media_type } => (quote!(, body: &File), quote!(request.file_body(#media_type, body);)),
            BodyKind::Structured { schema, media, required } => {
                let ty = schema.map_or(Ty::Native(Native::Value), |schema| self.exprs.of(&schema.ty));
                let ty = match &ty {
                    Ty::List(item) => {
                        let item = self.exprs.sent(&item.ty);
                        quote!([#item])
                    }
                    ty => self.exprs.sent(ty),
                };
                let write = match (chooses_media, media.as_slice()) {
                    (true, _) => quote!(request.body(media, &body);),
                    (false, [Media::Json]) => quote!(request.json_body(&body);),
                    (false, [Media::Form]) => quote!(request.body(Media::Form, &body);),
                    (false, [Media::Multipart]) => quote!(request.body(Media::Multipart, &body);),
                    (false, _) => quote!(request.body(Media::Auto, &body);),
                };
                let can_be_empty = schema.is_some_and(|schema| self.exprs.can_be_empty(schema));
                if *required || can_be_empty {
                    (quote!(, body: &#ty), write)
                } else {
                    (quote!(, body: Option<&#ty>), quote!(if let Some(body) = body { #write }))
                }
            }
        };
        Some(parts)
    }

    fn variants(&self) -> Vec<Variant<'_>> {
        let single = self.plan.single();
        let (answer, ending) = match single {
            Some(success) => self.ending(success),
            None if self.plan.successes.is_empty() => (quote!(Call<Response<()>>), quote!(unit())),
            None => self.many(),
        };
        let with = self.chooses_media().then(|| {
            let docs = self.like("with a body of the media type that you choose");
            let plain = Variant::new(&self.names.method_with, docs, answer.clone(), ending.clone());
            Variant { chooses_media: true, ..plain }
        });
        let first = Variant::new(&self.names.method, self.docs(), answer, ending);
        std::iter::once(first).chain(single.into_iter().flat_map(|success| self.others(success))).chain(with).collect()
    }

    /// Page after page, and into types of the caller's own.
    fn others(&self, success: Success<'_>) -> Vec<Variant<'_>> {
        let names = self.names;
        let mut others = Vec::new();
        if let Success::Page(items) = success {
            let item = self.received(items);
            let all = self.like("page after page");
            others.push(Variant::new(&names.method_all, all, quote!(Paginator<#item>), quote!(pages())));
        }
        let own = self.like("into a type of your own");
        let own_all = self.like("page after page, into a type of your own");
        let of_own = |variant| Variant { generics: quote!(<T: DeserializeOwned>), ..variant };
        let sent = |variant| Variant { generics: quote!(<T: DeserializeOwned + Send + 'static>), ..variant };
        match success {
            Success::Page(_) if self.plan.sparse => {
                let page = Variant::new(&names.method_as, own, quote!(Call<Page<T>>), quote!(page_as()));
                let all = Variant::new(&names.method_all_as, own_all, quote!(Paginator<T>), quote!(pages_as()));
                others.extend([of_own(page), sent(all)]);
            }
            Success::Json(_) if self.plan.sparse => {
                let json = Variant::new(&names.method_as, own, quote!(Call<Response<T>>), quote!(json_as()));
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

    fn chooses_media(&self) -> bool {
        matches!(&self.plan.body, Some(BodyKind::Structured { media, .. }) if media.len() > 1)
    }

    fn received(&self, schema: &Schema) -> TokenStream {
        self.exprs.answered(schema)
    }

    fn ending(&self, success: Success<'_>) -> (TokenStream, TokenStream) {
        match success {
            Success::Nothing => (quote!(Call<Response<()>>), quote!(unit())),
            Success::Count => (quote!(Call<u64>), quote!(count())),
            Success::Text => (quote!(Call<Response<String>>), quote!(text())),
            Success::Download => (quote!(Call<Download>), quote!(download())),
            Success::Json(schema) => {
                let ty = self.received(schema);
                (quote!(Call<Response<#ty>>), quote!(json()))
            }
            Success::Page(items) => {
                let item = self.received(items);
                (quote!(Call<Page<#item>>), quote!(page()))
            }
            Success::Lines(schema) => {
                let ty = self.received(schema);
                (quote!(Call<Lines<#ty>>), quote!(lines()))
            }
            Success::Events(schema) => {
                let ty = self.received(schema);
                (quote!(Call<Events<#ty>>), quote!(events()))
            }
        }
    }

    /// Several successes that answer different things.
    fn many(&self) -> (TokenStream, TokenStream) {
        let name = &self.names.response;
        let arms = self.success_names().into_iter().map(|(status, success, variant)| {
            let pattern = pattern(status);
            let read = match success {
                Success::Json(_) | Success::Page(_) | Success::Lines(_) | Success::Events(_) => {
                    quote!(answer.json().map(#name::#variant))
                }
                Success::Nothing | Success::Count => quote!(answer.with(()).map(#name::#variant)),
                Success::Text => {
                    quote!({ let text = answer.text().into_owned(); answer.with(text).map(#name::#variant) })
                }
                Success::Download => {
                    quote!({ let body = answer.body().clone(); answer.with(body).map(#name::#variant) })
                }
            };
            quote!(#pattern => #read,)
        });
        let ending =
            quote!(answer(|answer| match answer.status() { #(#arms)* _ => answer.settle().map(#name::Other) }));
        (quote!(Call<#name>), ending)
    }

    /// The type of several successes, where there are several.
    pub(super) fn response_enum(&self) -> Option<TokenStream> {
        if self.plan.successes.is_empty() || self.plan.single().is_some() {
            return None;
        }
        let name = &self.names.response;
        let docs =
            Docs::default().line(format!("What [`{}::{}`] answers.", self.handle.text(), self.names.method.text()));
        let variants = self.success_names().into_iter().map(|(status, success, variant)| {
            let ty = match success {
                Success::Json(schema) | Success::Lines(schema) | Success::Events(schema) => self.received(schema),
                Success::Page(items) => {
                    let item = self.received(items);
                    quote!(List<#item>)
                }
                Success::Nothing | Success::Count => quote!(()),
                Success::Text => quote!(String),
                Success::Download => quote!(Bytes),
            };
            let docs = Docs::default().line(format!("Status {status}."));
            quote!(#docs #variant(Response<#ty>),)
        });
        Some(quote! {
            #docs
            #[derive(Debug)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                /// A success that the document does not list.
                Other(Answer),
            }
        })
    }

    fn success_names(&self) -> Vec<(Status, Success<'_>, RustIdent)> {
        let mut scope = Scope::without(&["Other"]);
        let named = self.plan.successes.iter().map(|(status, success)| {
            let wire = match status {
                Status::Code(200) => String::from("ok"),
                Status::Code(201) => String::from("created"),
                Status::Code(202) => String::from("accepted"),
                Status::Code(204) => String::from("no content"),
                status => format!("status {status}"),
            };
            (*status, *success, scope.variant(&wire))
        });
        named.collect()
    }

    fn docs(&self) -> Docs {
        let operation = self.plan.operation;
        let description = operation.description.as_deref();
        let summary = operation.summary.as_deref().filter(|summary| Some(*summary) != description);
        let mut docs = Docs::default().text(summary).text(description);
        docs = docs.line(format!("`{} {}`", operation.method, operation.path.as_str().replace('`', "'")));
        for permission in &operation.permissions {
            docs = docs.line(format!("Needs the permission `{}`.", permission.permission.as_str().replace('`', "'")));
        }
        let errors = self.plan.errors.iter().filter_map(|(status, schema)| {
            let schema = (*schema)?;
            match self.exprs.of(&schema.ty) {
                Ty::Named(id) => {
                    Some(format!("{status} as [`{0}`](types::{0})", self.exprs.names.type_name(id).text()))
                }
                _ => None,
            }
        });
        let errors: Vec<String> = errors.collect();
        if errors.is_empty() {
            docs
        } else {
            docs.line("# Errors")
                .line(format!("The documented failures can be read by `ApiError::json`: {}.", errors.join(", ")))
        }
    }
}

fn pattern(status: Status) -> TokenStream {
    let literal = Literal::u16_unsuffixed;
    match status {
        Status::Code(code) => {
            let code = literal(code);
            quote!(#code)
        }
        Status::Range(digit) => {
            let (first, last) = (literal(u16::from(digit) * 100), literal(u16::from(digit) * 100 + 99));
            quote!(#first..=#last)
        }
        Status::Default => quote!(_),
    }
}
