//! Type definitions.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::secrets::{self, Shown, is_secret};
use super::usage::Usage;
use crate::ir::{Access, Additional, Field, Struct, TypeDef, TypeId, TypeKind, TypeRef};
use crate::names::{RustIdent, Scope};
use crate::rust::Docs;
use crate::rust::enums::enumeration;
use crate::rust::expr::{Exprs, Native, Ty, optional};

/// Renders the definitions of types.
pub(super) struct Definitions<'a> {
    pub(super) exprs: Exprs<'a>,
    pub(super) usage: &'a Usage<'a>,
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
            TypeKind::Enum(values) => enumeration(&self.exprs, self.blank, id, values),
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
            let (wire, name, presence) = (view.field.name.as_str(), &view.name, self.presence(view));
            quote!((#wire, P::#presence, &mut this.#name))
        });
        let extra_name = has_extra(object).then(|| scope.value_name("extra"));
        let encode = self.usage.is_sent(id).then(|| {
            let members = fields.iter().map(|view| {
                let (wire, name) = (view.field.name.as_str(), &view.name);
                quote!((#wire, &self.#name))
            });
            let body = quote!(&[#(#members),*]);
            let write = if let Some(extra) = &extra_name {
                quote!(e.open_object(#body, &self.#extra))
            } else {
                quote!(e.object(#body))
            };
            encode(&name, &write)
        });
        let mutable = (!fields.is_empty() || has_extra(object)).then(|| quote!(mut));
        let (derived, debug) = self.debug(&name, &fields, extra_name.as_ref());
        let (extra, read) = match &object.additional {
            Additional::Allowed(values) => {
                let extra = &extra_name;
                let ty = self.exprs.received(&self.exprs.of(&values.ty));
                let ty = optional(ty, self.exprs.api.types.is_nullable(values));
                let docs = Docs::default().line("Members that the document does not name.");
                (quote!(#docs pub #extra: Map<#ty>,), quote!(d.open_object(&mut this.#extra, &mut [#(#slots),*])?;))
            }
            _ => (TokenStream::new(), quote!(d.object(&mut [#(#slots),*])?;)),
        };
        let envelope = self.usage.envelope(id).and_then(|envelope| {
            let find = |wire: &str| fields.iter().find(|view| view.field.name == *wire).map(|view| &view.name);
            envelope.render(&name, &self.exprs.answered_item(envelope.items), find)
        });
        quote! {
            #docs
            #[derive(Clone #derived, Default)]
            #[non_exhaustive]
            pub struct #name { #(#definitions)* #extra }
            #debug
            impl Decode for #name {
                #[inline]
                fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
                    let #mutable this = Self::default();
                    #read
                    Ok(this)
                }
            }
            #encode
            #envelope
        }
    }

    /// `Debug`, without secrets.
    fn debug(
        &self,
        name: &RustIdent,
        fields: &[FieldView<'_>],
        extra: Option<&RustIdent>,
    ) -> (Option<TokenStream>, Option<TokenStream>) {
        let types = &self.exprs.api.types;
        let shown = fields.iter().map(|view| Shown {
            name: &view.name,
            is_secret: is_secret(types, view.field.name.as_str(), &view.field.schema),
        });
        let extra = extra.map(|name| Shown { name, is_secret: false });
        secrets::debug(name, &shown.chain(extra).collect::<Vec<_>>())
    }

    fn presence(&self, view: &FieldView<'_>) -> TokenStream {
        match (self.is_answered(view), self.exprs.accepts_null(&view.field.schema)) {
            (true, false) => quote!(Required),
            (true, true) => quote!(Nullable),
            (false, false) => quote!(Optional),
            (false, true) => quote!(OptionalNullable),
        }
    }

    /// Whether an answer must hold a field: a required one, unless it is meant for requests only.
    fn is_answered(&self, view: &FieldView<'_>) -> bool {
        view.field.required && self.exprs.api.types.facts(&view.field.schema).access != Access::WriteOnly
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
        let extra_name = has_extra(object).then(|| scope.value_name("extra"));
        let (extra, write, extra_init) = match &object.additional {
            Additional::Allowed(values) => {
                let extra = &extra_name;
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
        let (derived, debug) = self.debug(&name, &fields, extra_name.as_ref());
        let new = required.then(|| self.constructor(&name, &fields, &extra_init));
        let encode = encode(&name, &write);
        quote! {
            #docs
            #[derive(Clone #derived #default)]
            pub struct #name { #(#definitions)* #extra }
            #debug
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
            match into {
                true => quote!(#field: #name.into(),),
                false if field == name => quote!(#field,),
                false => quote!(#field: #name,),
            }
        });
        let docs = Docs::default().line("With what is required.");
        quote! {
            impl #name {
                #docs
                #[must_use]
                #[inline]
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
        Docs::default().text(facts.description.as_deref().filter(|_| own)).default_value(facts.default.as_ref())
    }
}

pub(super) fn encode(name: &RustIdent, write: &TokenStream) -> TokenStream {
    quote! {
        impl Encode for #name {
            #[inline]
            fn encode(&self, e: &mut Encoder) {
                #write;
            }
        }
    }
}

pub(super) fn boxed(ty: TokenStream, is_boxed: bool) -> TokenStream {
    if is_boxed { quote!(Box<#ty>) } else { ty }
}

fn has_extra(object: &Struct) -> bool {
    matches!(object.additional, Additional::Allowed(_))
}
