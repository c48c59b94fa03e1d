//! Unions: one of several types, told apart by a property or by what fits.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{Definitions, boxed, encode};
use crate::ir::{TypeDef, TypeId, TypeName, Union};
use crate::names::{RustIdent, Scope};
use crate::rust::Docs;
use crate::rust::expr::{Item, Native, Ty};

impl Definitions<'_> {
    pub(super) fn union(&self, id: TypeId, def: &TypeDef, union: &Union) -> TokenStream {
        let received = self.usage.is_received(id);
        let mut scope = Scope::without(&["Unknown"]);
        let variants: Vec<(RustIdent, TokenStream, bool)> = union
            .variants
            .iter()
            .map(|variant| {
                let ty = self.exprs.of(&variant.ty);
                let boxed = matches!(ty, Ty::Named(inner) if self.boxed.contains(&(id, inner)));
                let tokens = if received { self.exprs.received(&ty) } else { self.exprs.sent(&ty) };
                (scope.variant(&self.variant_name(&ty)), tokens, boxed)
            })
            .collect();
        let name = self.exprs.names.type_name(id);
        let docs = Docs::default().text(def.facts.description.as_deref()).or_name(&def.name);
        let tags = self.tags(union);
        let tagged = received && !tags.is_empty();
        let unknown = tagged.then(|| {
            quote! {
                /// A kind that the document does not list.
                Unknown(Value),
            }
        });
        let definitions = variants.iter().map(|(name, ty, is_boxed)| {
            let docs = Docs::default().line(format!("A `{}`.", name.text()));
            let ty = boxed(ty.clone(), *is_boxed);
            quote!(#docs #name(#ty),)
        });
        let decode = received.then(|| Self::decode_union(&name, union, &variants, &tags));
        let encode = self.usage.is_sent(id).then(|| {
            let arms = variants.iter().map(|(name, ..)| quote!(Self::#name(value) => value.encode(e),));
            let unknown = tagged.then(|| quote!(Self::Unknown(value) => value.encode(e),));
            encode(&name, &quote!(match self { #(#arms)* #unknown }))
        });
        let param = (self.usage.is_param(id) && self.exprs.is_param(&Ty::Named(id))).then(|| {
            let arms =
                variants.iter().map(|(name, ..)| quote!(Self::#name(value) => params::Param::values(value, out),));
            let unknown = tagged.then(|| quote!(Self::Unknown(value) => params::Param::values(value, out),));
            quote! {
                impl params::Param for #name {
                    #[inline]
                    fn values(&self, out: &mut params::Values) {
                        match self { #(#arms)* #unknown }
                    }
                }
            }
        });
        quote! {
            #docs
            #[derive(Clone, Debug)]
            #[non_exhaustive]
            pub enum #name { #(#definitions)* #unknown }
            #decode
            #encode
            #param
        }
    }

    fn variant_name(&self, ty: &Ty) -> String {
        let of = |item: &Item, kind: &str| format!("{kind} of {}", self.variant_name(&item.ty));
        match ty {
            Ty::Named(id) => self.exprs.names.type_name(*id).text(),
            Ty::List(item) => of(item, "List"),
            Ty::Map(item) => of(item, "Map"),
            Ty::Native(Native::F64) => String::from("Number"),
            Ty::Native(Native::I32 | Native::I64) => String::from("Integer"),
            Ty::Native(Native::Custom(index)) => self.exprs.formats.word(*index).to_owned(),
            Ty::Native(native) => format!("{native:?}"),
        }
    }

    /// The values of the property that tells the variants apart, with the number of the variant that each means.
    fn tags(&self, union: &Union) -> Vec<(String, usize)> {
        let Some(discriminator) = &union.discriminator else { return Vec::new() };
        let place = |id: TypeId| union.variants.iter().position(|variant| self.exprs.of(&variant.ty) == Ty::Named(id));
        let mapped = discriminator.mapping.iter().filter_map(|(value, id)| Some((value.to_string(), place(*id)?)));
        let mut tags: Vec<(String, usize)> = mapped.collect();
        for (index, variant) in union.variants.iter().enumerate() {
            if let Ty::Named(id) = self.exprs.of(&variant.ty)
                && let TypeName::Component(name) = &self.exprs.api.types[id].name
                && !tags.iter().any(|(value, at)| *at == index || name == value.as_str())
            {
                tags.push((name.to_string(), index));
            }
        }
        tags
    }

    fn decode_union(
        name: &RustIdent,
        union: &Union,
        variants: &[(RustIdent, TokenStream, bool)],
        tags: &[(String, usize)],
    ) -> TokenStream {
        let expected = variants.iter().map(|(name, ..)| name.text()).collect::<Vec<_>>().join(", ");
        let expected = format!("one of {expected}");
        let read = |(name, ty, is_boxed): &(RustIdent, TokenStream, bool)| {
            let ty = boxed(ty.clone(), *is_boxed);
            quote!(<#ty>::decode(d).map(Self::#name))
        };
        let body = match &union.discriminator {
            Some(discriminator) if !tags.is_empty() => {
                let property = discriminator.property.as_str();
                let arms = tags.iter().map(|(value, index)| {
                    let read = read(&variants[*index]);
                    quote!(Some(#value) => #read,)
                });
                quote!(match d.tag(#property).as_deref() { #(#arms)* _ => d.unknown(Self::EXPECTED).map(Self::Unknown) })
            }
            _ => {
                let reads = variants.iter().map(|variant| {
                    let read = read(variant);
                    quote!(|d| #read)
                });
                quote!(d.one_of(&[#(#reads),*]))
            }
        };
        quote! {
            impl Decode for #name {
                const EXPECTED: &'static str = #expected;
                #[inline]
                fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
                    #body
                }
            }
        }
    }
}
