//! Type definitions.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::expr::{Exprs, Item, Native, Ty, optional};
use super::usage::Usage;
use crate::ir::{Access, Additional, Api, Enum, Field, JsonType, Struct, TypeDef, TypeId, TypeKind, TypeRef, Union};
use crate::names::{RustIdent, Scope};
use crate::rust::Docs;

/// Renders the definitions of types.
pub(super) struct Definitions<'a> {
    pub(super) exprs: Exprs<'a>,
    pub(super) usage: &'a Usage,
    /// Enumerations that have the empty text too.
    pub(super) blank: &'a BTreeSet<TypeId>,
    /// Fields of structs, and variants of unions, that must be boxed: the type that holds them, and theirs.
    pub(super) boxed: BTreeSet<(TypeId, TypeId)>,
}

/// A field as the definition has it.
struct FieldView<'a> {
    field: &'a Field,
    name: RustIdent,
    ty: Ty,
    nullable: bool,
    boxed: bool,
}

impl Definitions<'_> {
    /// Whether a type has a definition: others are seen through, or are what Rust has already.
    pub(super) fn defines(&self, id: TypeId) -> bool {
        self.exprs.of(&TypeRef::Named(id)) == Ty::Named(id)
    }

    /// The definition of a type; nothing for one that has none.
    pub(super) fn render(&self, id: TypeId) -> TokenStream {
        let def = &self.exprs.api.types[id];
        match &def.kind {
            TypeKind::Struct(object) if self.usage.is_received(id) => self.received_struct(id, def, object),
            TypeKind::Struct(object) => self.sent_struct(id, def, object),
            TypeKind::Enum(values) => self.enumeration(id, def, values),
            TypeKind::Union(union) => self.union(id, def, union),
            TypeKind::Alias(_) => TokenStream::new(),
        }
    }

    fn fields<'f>(&self, id: TypeId, fields: impl Iterator<Item = &'f Field>, scope: &mut Scope) -> Vec<FieldView<'f>> {
        let views = fields.map(|field| {
            let ty = self.exprs.of(&field.schema.ty);
            let boxed = matches!(ty, Ty::Named(inner) if self.boxed.contains(&(id, inner)));
            let nullable = self.exprs.api.types.is_nullable(&field.schema);
            FieldView { field, name: scope.value_name(field.name.as_str()), ty, nullable, boxed }
        });
        views.collect()
    }

    /// The type is part of answers, and perhaps of requests too.
    fn received_struct(&self, id: TypeId, def: &TypeDef, object: &Struct) -> TokenStream {
        let mut scope = Scope::default();
        let fields = self.fields(id, object.fields.iter(), &mut scope);
        let name = self.exprs.names.type_name(id);
        let docs = Docs::default().text(def.facts.description.as_deref()).or_name(&def.name);
        let definitions = fields.iter().map(|view| {
            let (docs, name) = (self.field_docs(view), &view.name);
            let ty = boxed(self.exprs.received(&view.ty), view.boxed);
            quote!(#docs pub #name: Field<#ty>,)
        });
        let slots = fields.iter().map(|view| {
            let (wire, name, presence) = (view.field.name.as_str(), &view.name, presence(view));
            quote!((#wire, P::#presence, &mut this.#name))
        });
        let encode = self.usage.is_sent(id).then(|| {
            let members = fields.iter().map(|view| {
                let (wire, name) = (view.field.name.as_str(), &view.name);
                quote!((#wire, &self.#name))
            });
            let body = quote!(&[#(#members),*]);
            let write =
                if has_extra(object) { quote!(e.open_object(#body, &self.extra)) } else { quote!(e.object(#body)) };
            encode(&name, &write)
        });
        let (extra, read) = match &object.additional {
            Additional::Allowed(values) => {
                let extra = self.extra_name(&mut scope);
                let ty = self.exprs.received(&self.exprs.of(&values.ty));
                let ty = optional(ty, self.exprs.api.types.is_nullable(values));
                let docs = Docs::default().line("Members that the document does not name.");
                (quote!(#docs pub #extra: Map<#ty>,), quote!(d.open_object(&mut this.#extra, &mut [#(#slots),*])?;))
            }
            _ => (TokenStream::new(), quote!(d.object(&mut [#(#slots),*])?;)),
        };
        quote! {
            #docs
            #[derive(Clone, Debug, Default, PartialEq)]
            #[non_exhaustive]
            pub struct #name { #(#definitions)* #extra }
            impl Decode for #name {
                fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
                    let mut this = Self::default();
                    #read
                    Ok(this)
                }
            }
            #encode
        }
    }

    fn extra_name(&self, scope: &mut Scope) -> RustIdent {
        scope.value_name("extra")
    }

    /// The type is part of requests only.
    fn sent_struct(&self, id: TypeId, def: &TypeDef, object: &Struct) -> TokenStream {
        let mut scope = Scope::default();
        let writable =
            object.fields.iter().filter(|field| self.exprs.api.types.facts(&field.schema).access != Access::ReadOnly);
        let fields = self.fields(id, writable, &mut scope);
        let name = self.exprs.names.type_name(id);
        let docs = Docs::default().text(def.facts.description.as_deref()).or_name(&def.name);
        let definitions = fields.iter().map(|view| {
            let (docs, name, ty) = (self.field_docs(view), &view.name, self.sent_field(view));
            quote!(#docs pub #name: #ty,)
        });
        let members = fields.iter().map(|view| {
            let (wire, name) = (view.field.name.as_str(), &view.name);
            if view.field.required && view.nullable {
                quote!((#wire, &Nullable(&self.#name)))
            } else {
                quote!((#wire, &self.#name))
            }
        });
        let body = quote!(&[#(#members),*]);
        let (extra, write, extra_init) = match &object.additional {
            Additional::Allowed(values) => {
                let extra = self.extra_name(&mut scope);
                let ty =
                    optional(self.exprs.sent(&self.exprs.of(&values.ty)), self.exprs.api.types.is_nullable(values));
                let docs = Docs::default().line("Members that the document does not name.");
                (
                    quote!(#docs pub #extra: BTreeMap<String, #ty>,),
                    quote!(e.open_object(#body, &self.#extra)),
                    quote!(#extra: BTreeMap::new(),),
                )
            }
            _ => (TokenStream::new(), quote!(e.object(#body)), TokenStream::new()),
        };
        let required = fields.iter().any(|view| view.field.required);
        let default = (!required).then(|| quote!(, Default));
        let new = required.then(|| self.constructor(&name, &fields, &extra_init));
        let encode = encode(&name, &write);
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq #default)]
            pub struct #name { #(#definitions)* #extra }
            #new
            #encode
        }
    }

    fn sent_field(&self, view: &FieldView<'_>) -> TokenStream {
        let ty = boxed(self.exprs.sent(&view.ty), view.boxed);
        match (view.field.required, view.nullable) {
            (true, nullable) => optional(ty, nullable),
            (false, false) => quote!(Option<#ty>),
            (false, true) => quote!(Patch<#ty>),
        }
    }

    fn constructor(&self, name: &RustIdent, fields: &[FieldView<'_>], extra: &TokenStream) -> TokenStream {
        let mut scope = Scope::default();
        let required: Vec<_> = fields.iter().filter(|view| view.field.required).collect();
        let names: Vec<RustIdent> = required.iter().map(|view| scope.value_name(view.field.name.as_str())).collect();
        let arguments = required.iter().zip(&names).map(|(view, name)| {
            let ty = self.sent_field(view);
            let into = matches!(view.ty, Ty::Native(Native::String | Native::Uri)) && !view.nullable;
            if into { quote!(#name: impl Into<#ty>) } else { quote!(#name: #ty) }
        });
        let values = fields.iter().map(|view| {
            let field = &view.name;
            let Some(at) = required.iter().position(|other| other.name == view.name) else {
                return if view.nullable { quote!(#field: Patch::Keep,) } else { quote!(#field: None,) };
            };
            let name = &names[at];
            let into = matches!(view.ty, Ty::Native(Native::String | Native::Uri)) && !view.nullable;
            if into { quote!(#field: #name.into(),) } else { quote!(#field: #name,) }
        });
        let docs = Docs::default().line("With what is required.");
        quote! {
            impl #name {
                #docs
                pub fn new(#(#arguments),*) -> Self {
                    Self { #(#values)* #extra }
                }
            }
        }
    }

    fn field_docs(&self, view: &FieldView<'_>) -> Docs {
        // What is said at the definition of a component stands there.
        let own = !matches!(&view.field.schema.ty, TypeRef::Named(id)
            if matches!(self.exprs.api.types[*id].name, crate::ir::TypeName::Component(_)));
        let facts = self.exprs.api.types.facts(&view.field.schema);
        Docs::default().text(facts.description.as_deref().filter(|_| own))
    }

    fn enumeration(&self, id: TypeId, def: &TypeDef, values: &Enum) -> TokenStream {
        match values.scalar.as_ref().map(|scalar| scalar.json_type) {
            Some(JsonType::String) => self.text_enum(id, def, values),
            Some(JsonType::Integer) => self.integer_enum(id, def, values),
            _ => TokenStream::new(),
        }
    }

    fn text_enum(&self, id: TypeId, def: &TypeDef, values: &Enum) -> TokenStream {
        let mut texts: Vec<&str> = values.values.iter().filter_map(|value| value.value.as_str()).collect();
        if self.blank.contains(&id) && !texts.contains(&"") {
            texts.push("");
        }
        let mut scope = Scope::without(&["Unknown"]);
        let variants: Vec<RustIdent> = texts.iter().map(|text| scope.variant(text)).collect();
        let name = self.exprs.names.type_name(id);
        let docs = Docs::default().text(def.facts.description.as_deref()).or_name(&def.name);
        let variant_docs = texts.iter().map(|text| Docs::literal(text));
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
                pub fn as_str(&self) -> &str {
                    match self { #(Self::#variants => #texts,)* Self::Unknown(text) => text }
                }
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
        let variant_docs: Vec<Docs> = numbers.iter().map(|number| Docs::literal(&number.to_string())).collect();
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
                pub fn as_i64(self) -> i64 {
                    match self { #(Self::#variants => #numbers,)* Self::Unknown(number) => number }
                }
                fn known(number: i64) -> Option<Self> {
                    Some(match number { #(#numbers => Self::#variants,)* _ => return None })
                }
            }
            integer_enum!(#name);
        }
    }

    fn union(&self, id: TypeId, def: &TypeDef, union: &Union) -> TokenStream {
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
        let decode = received.then(|| self.decode_union(&name, union, &variants, &tags));
        let encode = self.usage.is_sent(id).then(|| {
            let arms = variants.iter().map(|(name, ..)| quote!(Self::#name(value) => value.encode(e),));
            let unknown = tagged.then(|| quote!(Self::Unknown(value) => value.encode(e),));
            encode(&name, &quote!(match self { #(#arms)* #unknown }))
        });
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name { #(#definitions)* #unknown }
            #decode
            #encode
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
                && let crate::ir::TypeName::Component(name) = &self.exprs.api.types[id].name
                && !tags.iter().any(|(value, at)| *at == index || name == value.as_str())
            {
                tags.push((name.to_string(), index));
            }
        }
        tags
    }

    fn decode_union(
        &self,
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
                fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
                    #body
                }
            }
        }
    }
}

fn encode(name: &RustIdent, write: &TokenStream) -> TokenStream {
    quote! {
        impl Encode for #name {
            fn encode(&self, e: &mut Encoder) {
                #write;
            }
        }
    }
}

fn boxed(ty: TokenStream, is_boxed: bool) -> TokenStream {
    if is_boxed { quote!(Box<#ty>) } else { ty }
}

fn has_extra(object: &Struct) -> bool {
    matches!(object.additional, Additional::Allowed(_))
}

fn presence(view: &FieldView<'_>) -> TokenStream {
    match (view.field.required, view.nullable) {
        (true, false) => quote!(Required),
        (true, true) => quote!(Nullable),
        (false, false) => quote!(Optional),
        (false, true) => quote!(OptionalNullable),
    }
}

/// The places where a type holds itself with nothing between that could be empty.
pub(super) fn boxed_places(api: &Api, exprs: &Exprs<'_>) -> BTreeSet<(TypeId, TypeId)> {
    let inner = |id: TypeId| -> Vec<TypeId> {
        let direct = |schema: &crate::ir::Schema| match exprs.of(&schema.ty) {
            Ty::Named(inner) => Some(inner),
            _ => None,
        };
        match &api.types[id].kind {
            TypeKind::Struct(object) => object.fields.iter().filter_map(|field| direct(&field.schema)).collect(),
            TypeKind::Union(union) => union.variants.iter().filter_map(direct).collect(),
            _ => Vec::new(),
        }
    };
    let edges: Vec<Vec<TypeId>> = api.types.iter().map(|(id, _)| inner(id)).collect();
    let mut places = BTreeSet::new();
    for (id, _) in api.types.iter() {
        for target in &edges[id.index()] {
            if leads_to(&edges, *target, id) {
                places.insert((id, *target));
            }
        }
    }
    places
}

fn leads_to(edges: &[Vec<TypeId>], from: TypeId, to: TypeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if id == to {
            return true;
        }
        if seen.insert(id) {
            open.extend(&edges[id.index()]);
        }
    }
    false
}
