//! Enumerations: of texts, whole numbers and other values, open to values that the document does not list.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::types::Definitions;
use crate::ir::{Enum, JsonType, TypeDef, TypeId};
use crate::names::{RustIdent, Scope};
use crate::rust::Docs;
use crate::rust::expr::Native;

impl Definitions<'_> {
    pub(super) fn enumeration(&self, id: TypeId, def: &TypeDef, values: &Enum) -> TokenStream {
        match values.scalar.as_ref().map(|scalar| scalar.json_type) {
            Some(JsonType::String) => self.text_enum(id, def, values),
            Some(JsonType::Integer) if values.values.iter().all(|value| value.value.is_i64()) => {
                self.integer_enum(id, def, values)
            }
            Some(JsonType::Boolean) => self.value_enum(id, def, values, Native::Bool),
            Some(JsonType::Number) => self.value_enum(id, def, values, Native::F64),
            _ => self.value_enum(id, def, values, Native::Value),
        }
    }

    /// Values that no enumeration of Rust can have: a new type around any of them.
    fn value_enum(&self, id: TypeId, def: &TypeDef, values: &Enum, native: Native) -> TokenStream {
        let texts: Vec<String> = values.values.iter().map(|value| value.value.to_string()).collect();
        let name = self.exprs.names.type_name(id);
        let docs = Docs::default().text(def.facts.description.as_deref()).or_name(&def.name);
        let value = self.exprs.native(native);
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            pub struct #name(
                /// The value, also one that the document does not list.
                pub #value,
            );
            impl #name {
                /// The values that the document lists, as JSON.
                pub const LISTED: &[&str] = &[#(#texts),*];
            }
            value_enum!(#name(#value));
        }
    }

    fn text_enum(&self, id: TypeId, def: &TypeDef, values: &Enum) -> TokenStream {
        let mut texts: Vec<&str> = values.values.iter().filter_map(|value| value.value.as_str()).collect();
        if self.blank.contains(&id) && !texts.contains(&"") {
            texts.push("");
        }
        let variants = variants(&texts);
        let name = self.exprs.names.type_name(id);
        let docs = Docs::default().text(def.facts.description.as_deref()).or_name(&def.name);
        let meanings = meanings(def.facts.description.as_deref());
        let variant_docs = texts.iter().map(|text| Docs::literal(text).text(meanings.get(text).copied()));
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#variant_docs #variants,)*
                /// A value that the document does not list.
                Unknown(String),
            }
            impl #name {
                /// The value as it is sent.
                #[must_use]
                #[inline]
                pub fn as_str(&self) -> &str {
                    match self { #(Self::#variants => #texts,)* Self::Unknown(text) => text }
                }
                #[inline]
                fn known(text: &str) -> Option<Self> {
                    Some(match text { #(#texts => Self::#variants,)* _ => return None })
                }
            }
            text_enum!(#name);
        }
    }

    fn integer_enum(&self, id: TypeId, def: &TypeDef, values: &Enum) -> TokenStream {
        let numbers: Vec<i64> = values.values.iter().filter_map(|value| value.value.as_i64()).collect();
        let mut scope = Scope::without(&["Unknown"]);
        let variants: Vec<RustIdent> = numbers.iter().map(|number| scope.variant(&number.to_string())).collect();
        let name = self.exprs.names.type_name(id);
        let docs = Docs::default().text(def.facts.description.as_deref()).or_name(&def.name);
        let meanings = meanings(def.facts.description.as_deref());
        let texts: Vec<String> = numbers.iter().map(i64::to_string).collect();
        let variant_docs = texts.iter().map(|text| Docs::literal(text).text(meanings.get(text.as_str()).copied()));
        let numbers: Vec<Literal> = numbers.into_iter().map(Literal::i64_unsuffixed).collect();
        quote! {
            #docs
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#variant_docs #variants,)*
                /// A value that the document does not list.
                Unknown(i64),
            }
            impl #name {
                /// The value as it is sent.
                #[must_use]
                #[inline]
                pub fn as_i64(self) -> i64 {
                    match self { #(Self::#variants => #numbers,)* Self::Unknown(number) => number }
                }
                #[inline]
                fn known(number: i64) -> Option<Self> {
                    Some(match number { #(#numbers => Self::#variants,)* _ => return None })
                }
            }
            integer_enum!(#name);
        }
    }
}

/// The variants of an enumeration of texts.
pub(super) fn variants(texts: &[&str]) -> Vec<RustIdent> {
    let mut scope = Scope::without(&["Unknown"]);
    texts.iter().map(|text| scope.variant(text)).collect()
}

/// What the values mean, where a description lists them as Django REST Framework's schemas do: ``* `value` - meaning``.
fn meanings(description: Option<&str>) -> BTreeMap<&str, &str> {
    let meaning = |line| {
        let rest: &str = str::trim_start(line).strip_prefix("* `")?;
        rest.split_once("` - ").filter(|(_, meaning)| !meaning.trim().is_empty())
    };
    description.unwrap_or_default().lines().filter_map(meaning).collect()
}
