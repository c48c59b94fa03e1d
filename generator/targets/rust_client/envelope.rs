//! Lists inside an object: `{"count": 3, "next": "…", "results": […]}`.

use proc_macro2::TokenStream;
use quote::quote;

use super::Options;
use crate::ir::{Field, JsonType, Schema, TypeId, TypeKind, TypeRef, Types};
use crate::names::RustIdent;

/// A type whose values hold a page of a list, and tell of the others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Envelope<'a> {
    /// The object.
    pub(super) id: TypeId,
    /// What the list holds.
    pub(super) items: &'a Schema,
    /// The names of the properties.
    results: &'a str,
    next: Option<&'a str>,
    count: Option<&'a str>,
}

impl<'a> Envelope<'a> {
    /// An object is one if it has the list, and the address of the next page or the number of all items.
    pub(super) fn of(types: &'a Types, ty: &TypeRef, options: &Options) -> Option<Self> {
        let TypeRef::Named(id) = types.meaning(ty) else { return None };
        let TypeKind::Struct(object) = &types[*id].kind else { return None };
        let field = |name: &str| object.fields.iter().find(|field| field.name == *name);
        let results = field(&options.results_property)?;
        let TypeRef::List(Some(items)) = types.meaning(&results.schema.ty) else { return None };
        let scalar = |name: &str, json_type: JsonType| {
            let is = |field: &&Field| types.scalar_type(&field.schema.ty) == Some(json_type);
            field(name).filter(is).map(|field| field.name.as_str())
        };
        let next = scalar(&options.next_property, JsonType::String);
        let count = scalar(&options.count_property, JsonType::Integer);
        let is_envelope = next.is_some() || count.is_some();
        is_envelope.then_some(Self { id: *id, items, results: results.name.as_str(), next, count })
    }

    /// What makes a page of it; `field` finds the fields of the struct by their names on the wire.
    pub(super) fn render<'n>(
        &self,
        name: &RustIdent,
        item: &TokenStream,
        field: impl Fn(&str) -> Option<&'n RustIdent>,
    ) -> Option<TokenStream> {
        let results = field(self.results)?;
        let next =
            self.next.and_then(&field).map_or_else(|| quote!(Next::Unknown), |next| quote!(Next::from(&self.#next)));
        let count = self.count.and_then(&field).map_or_else(
            || quote!(None),
            |count| quote!(self.#count.get().and_then(|count| u64::try_from(*count).ok())),
        );
        Some(quote! {
            impl Envelope for #name {
                type Item = #item;
                #[inline]
                fn open(self) -> Opened<Self::Item> {
                    Opened { next: #next, total: #count, results: self.#results }
                }
            }
        })
    }
}
