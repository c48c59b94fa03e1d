//! Enumerations: of texts, whole numbers and other values, open to values that the document does not list.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Docs;
use super::expr::{Exprs, Native};
use crate::ir::{Enum, JsonType, TypeDef, TypeId};
use crate::names::{RustIdent, Scope};

/// The definition of an enumeration; `blank` are those that have the empty text too.
///
/// What it can do is said by a macro of the runtime: `text_enum!`, `integer_enum!`, `value_enum!`.
pub(crate) fn enumeration(exprs: &Exprs<'_>, blank: &BTreeSet<TypeId>, id: TypeId, values: &Enum) -> TokenStream {
    let def = &exprs.api.types[id];
    let name = exprs.names.type_name(id);
    match values.scalar.as_ref().map(|scalar| scalar.json_type) {
        Some(JsonType::String) => {
            let mut texts: Vec<&str> = values.values.iter().filter_map(|value| value.value.as_str()).collect();
            if blank.contains(&id) && !texts.contains(&"") {
                texts.push("");
            }
            text_enum(&name, def, &texts)
        }
        Some(JsonType::Integer) if values.values.iter().all(|value| value.value.is_i64()) => {
            integer_enum(&name, def, values)
        }
        Some(JsonType::Boolean) => value_enum(&name, def, values, &exprs.native(Native::Bool)),
        Some(JsonType::Number) => value_enum(&name, def, values, &exprs.native(Native::F64)),
        _ => value_enum(&name, def, values, &exprs.native(Native::Value)),
    }
}

/// Values that no enumeration of Rust can have: a new type around any of them.
fn value_enum(name: &RustIdent, def: &TypeDef, values: &Enum, value: &TokenStream) -> TokenStream {
    let texts: Vec<String> = values.values.iter().map(|value| value.value.to_string()).collect();
    let docs = Docs::default().text(def.facts.description.as_deref()).or_name(&def.name);
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

fn text_enum(name: &RustIdent, def: &TypeDef, texts: &[&str]) -> TokenStream {
    let variants = variants(texts);
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

fn integer_enum(name: &RustIdent, def: &TypeDef, values: &Enum) -> TokenStream {
    let numbers: Vec<i64> = values.values.iter().filter_map(|value| value.value.as_i64()).collect();
    let mut scope = Scope::without(&["Unknown"]);
    let variants: Vec<RustIdent> = numbers.iter().map(|number| scope.variant(&number.to_string())).collect();
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

/// The variants of an enumeration of texts.
pub(crate) fn variants(texts: &[&str]) -> Vec<RustIdent> {
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
