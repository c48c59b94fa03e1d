//! Type definitions, how they are read from requests and how they are written to responses.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::plain::{Plain, Side};
use super::schema::SchemaExprs;
use super::usage::Usage;
use crate::ir::{Access, Additional, Field, Struct, TypeDef, TypeId, TypeKind, TypeName, TypeRef};
use crate::names::{RustIdent, Scope};
use crate::rust::Docs;
use crate::rust::blank::blank_enums;
use crate::rust::boxed::boxed_places;
use crate::rust::enums::enumeration;
use crate::rust::expr::{Exprs, Native, Ty};

/// Names that the files of types use, so that no type of a document can have them.
pub(super) const RESERVED: &[&str] = &[
    "BTreeMap",
    "Base64",
    "Box",
    "Clone",
    "DateTime",
    "Debug",
    "Decimal",
    "Decode",
    "Decoder",
    "Default",
    "Encode",
    "Encoder",
    "Err",
    "File",
    "FixedOffset",
    "From",
    "Into",
    "IpAddr",
    "Ipv4Addr",
    "Ipv6Addr",
    "Mismatch",
    "NaiveDate",
    "None",
    "Nullable",
    "Ok",
    "Option",
    "P",
    "Patch",
    "Result",
    "Schema",
    "Self",
    "Some",
    "String",
    "Uri",
    "Uuid",
    "Value",
    "Vec",
];

/// Most arguments of a constructor: with more, a literal that names the fields is clearer.
const MOST_ARGUMENTS: usize = 7;

/// Renders the definitions of types.
pub(super) struct Definitions<'a> {
    pub(super) exprs: Exprs<'a>,
    pub(super) plain: Plain<'a>,
    pub(super) schemas: SchemaExprs<'a>,
    pub(super) usage: Usage,
    /// Enumerations that have the empty text too.
    blank: BTreeSet<TypeId>,
    /// Fields of structs, and variants of unions, that must be boxed: the type that holds them, and theirs.
    pub(super) boxed: BTreeSet<(TypeId, TypeId)>,
}

/// A field as the definition has it.
struct FieldView<'a> {
    field: &'a Field,
    name: RustIdent,
    ty: Ty,
    tokens: TokenStream,
    access: Access,
    presence: Presence,
}

/// Whether there is a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Presence {
    /// `T`
    Always,
    /// `Option<T>`, and null stands for none.
    Nullable,
    /// `Option<T>`
    Optional,
    /// `Patch<T>`
    Patch,
}

impl<'a> Definitions<'a> {
    pub(super) fn new(exprs: Exprs<'a>) -> Self {
        Self {
            exprs,
            plain: Plain { exprs },
            schemas: SchemaExprs::new(exprs),
            usage: Usage::new(&exprs),
            blank: blank_enums(&exprs.api.types),
            boxed: boxed_places(exprs.api, &exprs),
        }
    }

    /// What people should know of.
    pub(super) fn notes(&self) -> &[String] {
        &self.schemas.patterns.notes
    }

    /// The types that have a definition or a schema.
    pub(super) fn ids(&self) -> BTreeSet<TypeId> {
        let defined = self.exprs.api.types.iter().map(|(id, _)| id).filter(|id| self.is_defined(*id));
        defined.chain(self.schemas.ids()).collect()
    }

    /// Whether values are read or written.
    pub(super) fn is_defined(&self, id: TypeId) -> bool {
        self.usage.is_decoded(id) || self.usage.is_encoded(id)
    }

    /// The definition of a type, what it can do, and its schema.
    pub(super) fn render(&self, id: TypeId) -> TokenStream {
        let def = &self.exprs.api.types[id];
        let definition = match &def.kind {
            _ if !self.is_defined(id) => TokenStream::new(),
            TypeKind::Struct(object) => self.structure(id, def, object),
            TypeKind::Enum(values) => enumeration(&self.exprs, &self.blank, id, values),
            TypeKind::Union(union) => self.union(id, def, union),
            TypeKind::Alias(_) => TokenStream::new(),
        };
        let schemas = self.schemas.definitions(id);
        quote!(#definition #schemas)
    }

    /// Which way the values go; files are kept where they can come in.
    pub(super) fn side(&self, id: TypeId) -> Side {
        if self.usage.is_decoded(id) { Side::Request } else { Side::Response }
    }

    fn structure(&self, id: TypeId, def: &TypeDef, object: &Struct) -> TokenStream {
        let mut scope = Scope::default();
        let fields = self.fields(id, object, &mut scope);
        let name = self.exprs.names.type_name(id);
        let docs = Docs::default().text(def.facts.description.as_deref()).or_name(&def.name);
        let definitions = fields.iter().map(|view| {
            let (docs, name, ty) = (self.field_docs(view), &view.name, &view.tokens);
            quote!(#docs pub #name: #ty,)
        });
        let extra = has_extra(object).then(|| scope.value_name("extra"));
        let extra_field = self.extra_field(id, object, extra.as_ref());
        let required = fields.iter().filter(|view| view.presence == Presence::Always).count();
        let default = (required == 0).then(|| quote!(, Default));
        let encoded = self.usage.is_encoded(id);
        let literal = encoded && required > MOST_ARGUMENTS;
        let non_exhaustive = (!literal).then(|| quote!(#[non_exhaustive]));
        let new = (encoded && required > 0 && !literal).then(|| constructor(&name, &fields, extra.as_ref()));
        let decode = self.usage.is_decoded(id).then(|| decode(&name, &self.read(object, &fields, extra.as_ref())));
        let encode = encoded.then(|| encode(&name, &write(&fields, extra.as_ref())));
        quote! {
            #docs
            #[derive(Clone, Debug #default)]
            #non_exhaustive
            pub struct #name { #(#definitions)* #extra_field }
            #new
            #decode
            #encode
        }
    }

    /// The fields, but for those that only ever go the other way.
    fn fields<'f>(&self, id: TypeId, object: &'f Struct, scope: &mut Scope) -> Vec<FieldView<'f>> {
        let (decoded, encoded) = (self.usage.is_decoded(id), self.usage.is_encoded(id));
        let views = object.fields.iter().filter_map(|field| {
            let access = self.access(field);
            if (access == Access::ReadOnly && !encoded) || (access == Access::WriteOnly && !decoded) {
                return None;
            }
            let one_way = access != Access::Both && decoded && encoded;
            let presence = match (field.required, self.plain.is_nullable(&field.schema)) {
                (true, false) if !one_way => Presence::Always,
                (true, true) => Presence::Nullable,
                (false, true) if self.usage.is_patch(id) && access != Access::ReadOnly => Presence::Patch,
                _ => Presence::Optional,
            };
            let ty = self.exprs.of(&field.schema.ty);
            let is_boxed = matches!(ty, Ty::Named(inner) if self.boxed.contains(&(id, inner)));
            let plain = boxed(self.plain.ty(&ty, self.side(id)), is_boxed);
            let tokens = match presence {
                Presence::Always => plain,
                Presence::Nullable | Presence::Optional => quote!(Option<#plain>),
                Presence::Patch => quote!(Patch<#plain>),
            };
            Some(FieldView { field, name: scope.value_name(field.name.as_str()), ty, tokens, access, presence })
        });
        views.collect()
    }

    fn access(&self, field: &Field) -> Access {
        self.exprs.api.types.facts(&field.schema).access
    }

    fn extra_field(&self, id: TypeId, object: &Struct, name: Option<&RustIdent>) -> Option<TokenStream> {
        let Additional::Allowed(values) = &object.additional else { return None };
        let docs = Docs::default().line("Members that the document does not name.");
        let ty = self.plain.of(values, self.side(id));
        Some(quote!(#docs pub #name: BTreeMap<String, #ty>,))
    }

    /// What a request says of a member that is for reading only means nothing.
    fn read(&self, object: &Struct, fields: &[FieldView<'_>], extra: Option<&RustIdent>) -> TokenStream {
        let values = fields.iter().map(|view| {
            let (wire, name) = (view.field.name.as_str(), &view.name);
            if view.access == Access::ReadOnly { quote!(#name: None,) } else { quote!(#name: o.take(#wire)?,) }
        });
        let values: Vec<TokenStream> = values.collect();
        let passed = object.fields.iter().filter(|field| extra.is_some() && self.access(field) == Access::ReadOnly);
        let passed: Vec<&str> = passed.map(|field| field.name.as_str()).collect();
        let rest = extra.map(|name| quote!(#name: o.rest()?));
        let takes = !passed.is_empty() || fields.iter().any(|view| view.access != Access::ReadOnly);
        let members = match (takes, extra) {
            (true, _) => quote!(let mut o = d.members()?;),
            (false, Some(_)) => quote!(let o = d.members()?;),
            (false, None) => quote!(d.members()?;),
        };
        quote! {
            #members
            #(o.take::<Option<Value>>(#passed)?;)*
            Ok(Self { #(#values)* #rest })
        }
    }

    fn field_docs(&self, view: &FieldView<'_>) -> Docs {
        // What is said at the definition of a component stands there.
        let own = !matches!(&view.field.schema.ty, TypeRef::Named(id)
            if matches!(self.exprs.api.types[*id].name, TypeName::Component(_)));
        let facts = self.exprs.api.types.facts(&view.field.schema);
        Docs::default().text(facts.description.as_deref().filter(|_| own)).default_value(facts.default.as_ref())
    }
}

fn write(fields: &[FieldView<'_>], extra: Option<&RustIdent>) -> TokenStream {
    let members = fields.iter().filter(|view| view.access != Access::WriteOnly).map(|view| {
        let (wire, name) = (view.field.name.as_str(), &view.name);
        if view.presence == Presence::Nullable {
            quote!((#wire, &Nullable(&self.#name)))
        } else {
            quote!((#wire, &self.#name))
        }
    });
    let members = quote!(&[#(#members),*]);
    if let Some(extra) = extra { quote!(e.open_object(#members, &self.#extra)) } else { quote!(e.object(#members)) }
}

fn constructor(name: &RustIdent, fields: &[FieldView<'_>], extra: Option<&RustIdent>) -> TokenStream {
    let is_into = |view: &FieldView<'_>| matches!(view.ty, Ty::Native(Native::String | Native::Uri));
    let arguments = fields.iter().filter(|view| view.presence == Presence::Always).map(|view| {
        let (name, ty) = (&view.name, &view.tokens);
        if is_into(view) { quote!(#name: impl Into<#ty>) } else { quote!(#name: #ty) }
    });
    let values = fields.iter().map(|view| {
        let name = &view.name;
        match view.presence {
            Presence::Always if is_into(view) => quote!(#name: #name.into(),),
            Presence::Always => quote!(#name,),
            Presence::Nullable | Presence::Optional => quote!(#name: None,),
            Presence::Patch => quote!(#name: Patch::Keep,),
        }
    });
    let extra = extra.map(|extra| quote!(#extra: BTreeMap::new(),));
    quote! {
        impl #name {
            /// With what is required.
            #[must_use]
            #[inline]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values)* #extra }
            }
        }
    }
}

pub(super) fn decode(name: &RustIdent, read: &TokenStream) -> TokenStream {
    quote! {
        impl Decode for #name {
            #[inline]
            fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
                #read
            }
        }
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
