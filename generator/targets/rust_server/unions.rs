//! Unions: one of several types, told apart by a property or by what fits.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::plain::Side;
use super::schema::Reference;
use super::types::{Definitions, boxed, decode, encode};
use crate::ir::{TypeDef, TypeId, TypeName, Union};
use crate::names::{RustIdent, Scope};
use crate::rust::Docs;
use crate::rust::expr::{Exprs, Item, Native, Ty};

/// A variant as the definition has it.
struct Variant {
    name: RustIdent,
    ty: TokenStream,
}

impl Definitions<'_> {
    pub(super) fn union(&self, id: TypeId, def: &TypeDef, union: &Union) -> TokenStream {
        let mut scope = Scope::default();
        let variants: Vec<Variant> = union
            .variants
            .iter()
            .map(|variant| {
                let ty = self.exprs.of(&variant.ty);
                let is_boxed = matches!(ty, Ty::Named(inner) if self.boxed.contains(&(id, inner)));
                let tokens = boxed(self.plain.ty(&ty, self.side(id)), is_boxed);
                Variant { name: scope.variant(&self.variant_name(&ty, self.side(id))), ty: tokens }
            })
            .collect();
        let name = self.exprs.names.type_name(id);
        let docs = Docs::default().text(def.facts.description.as_deref()).or_name(&def.name);
        let definitions = variants.iter().map(|Variant { name, ty }| {
            let docs = Docs::default().line(format!("A `{}`.", name.text()));
            quote!(#docs #name(#ty),)
        });
        let decode = self.usage.is_decoded(id).then(|| decode(&name, &self.read_union(union, &variants)));
        let encode = self.usage.is_encoded(id).then(|| {
            let arms = variants.iter().map(|Variant { name, .. }| quote!(Self::#name(value) => value.encode(e),));
            encode(&name, &quote!(match self { #(#arms)* }))
        });
        quote! {
            #docs
            #[derive(Clone, Debug)]
            #[non_exhaustive]
            pub enum #name { #(#definitions)* }
            #decode
            #encode
        }
    }

    fn variant_name(&self, ty: &Ty, side: Side) -> String {
        let of = |item: &Item, kind: &str| format!("{kind} of {}", self.variant_name(&item.ty, side));
        match ty {
            Ty::Named(id) => self.exprs.names.type_name(*id).text(),
            Ty::List(item) => of(item, "List"),
            Ty::Map(item) => of(item, "Map"),
            Ty::Native(Native::F64) => String::from("Number"),
            Ty::Native(Native::I32 | Native::I64) => String::from("Integer"),
            Ty::Native(Native::File) if side == Side::Response => String::from("String"),
            Ty::Native(Native::Custom(index)) => self.exprs.formats.word(*index).to_owned(),
            Ty::Native(native) => format!("{native:?}"),
        }
    }

    fn read_union(&self, union: &Union, variants: &[Variant]) -> TokenStream {
        let read = |Variant { name, ty }: &Variant| quote!(<#ty>::decode(d).map(Self::#name));
        if let Some((property, tags)) = tags(&self.exprs, union) {
            let arms = tags.iter().map(|(value, index)| {
                let read = read(&variants[*index]);
                quote!(Some(#value) => #read,)
            });
            return quote!(match d.tag(#property).as_deref() { #(#arms)* _ => Err(Mismatch) });
        }
        let schemas: Vec<Reference> = union.variants.iter().map(|variant| self.schemas.not_null(variant)).collect();
        let reads = variants.iter().map(read);
        let tokens = schemas.iter().map(|schema| &schema.tokens);
        if schemas.iter().all(|schema| schema.anywhere) {
            return quote!(d.one_of(&[#((#tokens, |d| #reads)),*]));
        }
        let places = (0..schemas.len()).map(Literal::usize_unsuffixed);
        quote! {
            static ALTERNATIVES: &[&Schema] = &[#(#tokens),*];
            d.one_of(&[#((ALTERNATIVES[#places], |d| #reads)),*])
        }
    }
}

/// The property that tells the variants apart, and its values, each with the number of the variant that it means; none
/// where a variant has no value.
pub(super) fn tags<'u>(exprs: &Exprs<'_>, union: &'u Union) -> Option<(&'u str, Vec<(String, usize)>)> {
    let discriminator = union.discriminator.as_ref()?;
    let ids: Vec<Option<TypeId>> = union.variants.iter().map(|variant| named(exprs, &exprs.of(&variant.ty))).collect();
    let place = |id: TypeId| ids.iter().position(|named| *named == Some(id));
    let mapped = discriminator.mapping.iter().filter_map(|(value, id)| Some((value.to_string(), place(*id)?)));
    let mut tags: Vec<(String, usize)> = mapped.collect();
    for (index, id) in ids.iter().enumerate() {
        if tags.iter().any(|(_, at)| *at == index) {
            continue;
        }
        let TypeName::Component(name) = &exprs.api.types[(*id)?].name else { return None };
        if tags.iter().any(|(value, _)| name == value.as_str()) {
            return None;
        }
        tags.push((name.to_string(), index));
    }
    Some((discriminator.property.as_str(), tags))
}

/// The type of an object.
fn named(exprs: &Exprs<'_>, ty: &Ty) -> Option<TypeId> {
    match ty {
        Ty::Named(id) if exprs.is_object(*id) => Some(*id),
        _ => None,
    }
}
