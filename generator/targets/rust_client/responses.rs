//! Several successes that answer different things → an enumeration of them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::method::MethodView;
use super::operation::Success;
use crate::ir::Status;
use crate::names::{RustIdent, Scope};
use crate::rust::Docs;
use crate::rust::expr::Ty;
use crate::rust::media::status_word;

impl MethodView<'_> {
    /// Several successes that answer different things.
    pub(super) fn many(&self) -> (TokenStream, TokenStream) {
        let name = &self.names.response;
        let arms = self.success_names().into_iter().map(|(status, success, variant)| {
            let pattern = pattern(status);
            let read = match success {
                Success::Json(schema) => {
                    let (_, read) = self.exprs.answered(schema);
                    quote!(answer.#read().map(#name::#variant))
                }
                Success::Page(_) | Success::Envelope(_) => quote!(answer.json().map(#name::#variant)),
                Success::Nothing | Success::Count => quote!(answer.with(()).map(#name::#variant)),
                // A stream that is one of several answers is whole when it is told which it is.
                Success::Text | Success::Lines(_) | Success::Events(_) => {
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
                Success::Json(schema) => self.exprs.answered(schema).0,
                Success::Page(items) => {
                    let item = self.item(items);
                    quote!(List<#item>)
                }
                Success::Envelope(envelope) => self.exprs.received(&Ty::Named(envelope.id)),
                Success::Nothing | Success::Count => quote!(()),
                Success::Text | Success::Lines(_) | Success::Events(_) => quote!(String),
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
        let named = self
            .plan
            .successes
            .iter()
            .map(|(status, success)| (*status, *success, scope.variant(&status_word(*status))));
        named.collect()
    }
}

/// The pattern of a status.
pub(super) fn pattern(status: Status) -> TokenStream {
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
