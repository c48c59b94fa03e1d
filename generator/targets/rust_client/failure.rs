//! Documented failures → enumerations that type them by status.

use proc_macro2::TokenStream;
use quote::quote;

use super::responses::pattern;
use crate::ir::{Operation, Response, Schema, Status};
use crate::names::{RustIdent, Scope};
use crate::rust::Docs;
use crate::rust::expr::Exprs;
use crate::rust::media::{essence, is_json, is_success, status_word};

/// What a failure carries.
#[derive(Clone, Copy, Debug)]
pub(super) enum Failure<'a> {
    /// Nothing that the document describes.
    Nothing,
    Json(&'a Schema),
    Text,
}

impl Failure<'_> {
    /// The same, whatever is said of it.
    fn is_like(&self, other: &Failure<'_>) -> bool {
        match (self, other) {
            (Failure::Json(a), Failure::Json(b)) => a.ty == b.ty && a.facts.nullable == b.facts.nullable,
            (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
        }
    }
}

/// The documented failures, the most exact statuses first.
#[derive(Debug)]
pub(super) struct Failures<'a>(pub(super) Vec<(Status, Failure<'a>)>);

impl<'a> Failures<'a> {
    /// Those of an operation; the default is one where a success is documented.
    pub(super) fn of(operation: &'a Operation) -> Self {
        let is_failure = |status: Status| match status {
            Status::Code(code) => code >= 400,
            Status::Range(digit) => digit >= 4,
            Status::Default => operation.responses.iter().any(|response| is_success(response.status)),
        };
        let documented = operation.responses.iter().filter(|response| is_failure(response.status));
        let mut failures: Vec<_> = documented.map(|response| (response.status, failure(response))).collect();
        failures.sort_by_key(|(status, _)| *status);
        Self(failures)
    }

    /// Whether there is a body to be typed: of a bare status, the number says everything.
    pub(super) fn is_typed(&self) -> bool {
        self.0.iter().any(|(_, failure)| !matches!(failure, Failure::Nothing))
    }

    /// Whether one enumeration does for both.
    pub(super) fn is_like(&self, other: &Failures<'_>) -> bool {
        let pairs = self.0.iter().zip(&other.0);
        self.0.len() == other.0.len() && pairs.into_iter().all(|(a, b)| a.0 == b.0 && a.1.is_like(&b.1))
    }

    /// The schemas of the bodies.
    pub(super) fn schemas(&self) -> impl Iterator<Item = &'a Schema> {
        self.0.iter().filter_map(|(_, failure)| match failure {
            Failure::Json(schema) => Some(*schema),
            Failure::Nothing | Failure::Text => None,
        })
    }

    /// The enumeration; `methods` are those whose failures it lists.
    pub(super) fn render(&self, exprs: &Exprs<'_>, name: &RustIdent, methods: &[String]) -> TokenStream {
        let mut scope = Scope::without(&["Other"]);
        let variants: Vec<_> =
            self.0.iter().map(|(status, failure)| (*status, *failure, scope.variant(&status_word(*status)))).collect();
        let docs = Docs::default()
            .line(format!("The documented failures of {}, for [`ApiError::documented`].", list(methods)));
        let definitions = variants.iter().map(|(status, failure, variant)| {
            let docs = Docs::default().line(match status {
                Status::Default => String::from("Any other status."),
                status => format!("Status {status}."),
            });
            let body = match failure {
                Failure::Nothing => None,
                Failure::Json(schema) => {
                    let ty = exprs.answered_item(schema);
                    Some(quote!((#ty)))
                }
                Failure::Text => Some(quote!((String))),
            };
            quote!(#docs #variant #body,)
        });
        let arms = variants.iter().map(|(status, failure, variant)| {
            let pattern = pattern(*status);
            let read = read(*failure, variant);
            quote!(#pattern => #read,)
        });
        let has_default = self.0.iter().any(|(status, _)| *status == Status::Default);
        let rest = (!has_default).then(|| quote!(_ => Self::Other,));
        let read = if let [(Status::Default, failure, variant)] = variants.as_slice() {
            read(*failure, variant)
        } else {
            quote!(match error.status() { #(#arms)* #rest })
        };
        quote! {
            #docs
            #[derive(Clone, Debug)]
            #[non_exhaustive]
            pub enum #name {
                #(#definitions)*
                /// A failure that the document does not list, or one with another body than it says.
                Other,
            }
            impl Documented for #name {
                #[inline]
                fn read(error: &ApiError) -> Self {
                    #read
                }
            }
        }
    }
}

/// The variant, of an error that has its status.
fn read(failure: Failure<'_>, variant: &RustIdent) -> TokenStream {
    match failure {
        Failure::Nothing => quote!(Self::#variant),
        Failure::Json(_) => quote!(error.json().map_or(Self::Other, Self::#variant)),
        Failure::Text => quote!(Self::#variant(error.text().into_owned())),
    }
}

fn failure(response: &Response) -> Failure<'_> {
    let json = response.content.iter().find(|content| is_json(essence(&content.media_type)));
    match json.and_then(|content| content.schema.as_ref()) {
        Some(schema) => Failure::Json(schema),
        None if response.content.iter().any(|content| essence(&content.media_type).starts_with("text/")) => {
            Failure::Text
        }
        None => Failure::Nothing,
    }
}

/// Names, as a sentence lists them.
fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}
