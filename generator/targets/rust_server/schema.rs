//! Schemas of the model → `static` tables of the runtime, and expressions that refer to them.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::limits;
use super::patterns::Patterns;
use super::unions::tags;
use super::usage::{requests, validated};
use crate::ir::{
    Access, Additional, Constraints, Enum, Field, JsonType, Schema, Struct, TypeId, TypeKind, TypeName, TypeRef, Union,
    UnionKind, WireName,
};
use crate::names::{RustIdent, Scope};
use crate::rust::blank::blank_union;
use crate::rust::expr::Exprs;

/// Makes schemas.
pub(super) struct SchemaExprs<'a> {
    exprs: Exprs<'a>,
    /// The statics that operations need.
    names: BTreeMap<Home, RustIdent>,
    pub(super) patterns: Patterns,
}

/// What a `static` is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Home {
    Type(TypeId),
    /// An enumeration, and the empty text.
    OrBlank(TypeId),
}

impl Home {
    fn id(self) -> TypeId {
        match self {
            Self::Type(id) | Self::OrBlank(id) => id,
        }
    }
}

/// A schema, seen through aliases.
struct View<'s> {
    /// Where it has a `static`.
    home: Option<Home>,
    /// What it is, without aliases.
    ty: &'s TypeRef,
    limits: Constraints,
    nullable: bool,
    example: Option<&'s serde_json::Value>,
}

impl<'s> View<'s> {
    fn in_place(schema: &'s Schema) -> Self {
        let facts = &schema.facts;
        Self {
            home: None,
            ty: &schema.ty,
            limits: facts.constraints.as_deref().cloned().unwrap_or_default(),
            nullable: facts.nullable,
            example: facts.example.as_ref(),
        }
    }
}

/// An expression of a schema.
pub(super) struct Reference {
    pub(super) tokens: TokenStream,
    /// Whether it can stand outside of a `static` too.
    pub(super) anywhere: bool,
}

impl<'a> SchemaExprs<'a> {
    pub(super) fn new(exprs: Exprs<'a>) -> Self {
        let mut schemas = Self { exprs, names: BTreeMap::new(), patterns: Patterns::new(exprs.api) };
        let homes = schemas.homes();
        // An enumeration that is a new type around a value is a function too.
        let enums = exprs.api.types.iter().filter(|(_, def)| matches!(def.kind, TypeKind::Enum(_)));
        let taken: Vec<String> = enums.map(|(id, _)| exprs.names.type_name(id).text()).collect();
        let mut scope = Scope::without(&taken.iter().map(String::as_str).collect::<Vec<_>>());
        for home in homes {
            let name = scope.constant(&schemas.wire_name(home));
            schemas.names.insert(home, name);
        }
        schemas
    }

    /// A `&'static Schema`, for the initial value of a `static`.
    pub(super) fn of(&self, schema: &Schema) -> TokenStream {
        let Reference { tokens, anywhere } = self.not_null(schema);
        let view = self.view(schema);
        match view.home {
            _ if !view.nullable => tokens,
            Some(home) if self.is_nullable(home) => tokens,
            _ if anywhere => quote!(#tokens.or_null()),
            _ => quote!(#tokens.nullable()),
        }
    }

    /// The same, where another place says whether null is a value.
    pub(super) fn not_null(&self, schema: &Schema) -> Reference {
        let view = self.view(schema);
        if let Some(name) = view.home.and_then(|home| self.names.get(&home)) {
            return Reference { tokens: quote!(&types::#name), anywhere: true };
        }
        if let Some(known) = self.known(&view) {
            return Reference { tokens: quote!(&#known), anywhere: true };
        }
        let value = self.value(view.ty, &view.limits);
        let example = example(&view);
        Reference { tokens: quote!(&#value #example), anywhere: false }
    }

    /// The statics that stand with a type.
    pub(super) fn definitions(&self, id: TypeId) -> TokenStream {
        let homes = [Home::Type(id), Home::OrBlank(id)];
        homes.into_iter().filter_map(|home| Some(self.definition(home, self.names.get(&home)?))).collect()
    }

    /// The types that a `static` stands with.
    pub(super) fn ids(&self) -> impl Iterator<Item = TypeId> {
        self.names.keys().map(|home| home.id())
    }

    fn definition(&self, home: Home, name: &RustIdent) -> TokenStream {
        let schema = TypeRef::Named(home.id()).into();
        let view = self.view(&schema);
        let value = match (home, &self.exprs.api.types[home.id()].kind) {
            (Home::OrBlank(_), TypeKind::Enum(values)) => {
                let texts = values.values.iter().filter_map(|value| value.value.as_str());
                let texts = texts.filter(|text| !text.is_empty()).chain([""]);
                quote!(Schema::texts(&[#(#texts),*]))
            }
            _ => self.value(view.ty, &view.limits),
        };
        let example = example(&view);
        let nullable = view.nullable.then(|| quote!(.nullable()));
        quote!(pub(crate) static #name: Schema = #value #example #nullable;)
    }

    /// Whether the `static` itself says that null is a value.
    fn is_nullable(&self, home: Home) -> bool {
        self.view(&TypeRef::Named(home.id()).into()).nullable
    }

    fn value(&self, ty: &TypeRef, limits: &Constraints) -> TokenStream {
        match ty {
            TypeRef::Any => quote!(Schema::new(schema::Kind::Any)),
            TypeRef::Scalar(scalar) => limits::scalar(scalar, limits, &self.patterns),
            TypeRef::List(items) => {
                let items = items.as_ref().map_or_else(|| quote!(&schema::ANY), |items| self.of(items));
                let count = limits::count(&quote!(count), limits.min_items, limits.max_items);
                let unique = limits.unique_items.then(|| quote!(.unique()));
                quote!(Schema::array(#items) #count #unique)
            }
            TypeRef::Map(values) => {
                let values = self.of(values);
                let count = limits::count(&quote!(count), limits.min_properties, limits.max_properties);
                quote!(Schema::map(#values) #count)
            }
            TypeRef::Named(id) => match &self.exprs.api.types[*id].kind {
                TypeKind::Struct(object) => self.object(object, limits),
                TypeKind::Enum(values) => enumeration(values),
                TypeKind::Union(union) => self.union(union),
                TypeKind::Alias(_) => quote!(Schema::new(schema::Kind::Any)),
            },
        }
    }

    fn object(&self, object: &Struct, limits: &Constraints) -> TokenStream {
        let members = object.fields.iter().map(|field| {
            let (name, presence) = (field.name.as_str(), self.presence(field));
            let Reference { tokens, .. } = self.not_null(&field.schema);
            quote!((#name, P::#presence, #tokens))
        });
        let additional = match &object.additional {
            Additional::Unstated => None,
            Additional::Forbidden => Some(quote!(.additional(schema::Additional::Forbidden))),
            Additional::Allowed(values) if *self.exprs.api.types.meaning(&values.ty) == TypeRef::Any => None,
            Additional::Allowed(values) => {
                let values = self.of(values);
                Some(quote!(.additional(schema::Additional::Of(#values))))
            }
        };
        let count = limits::count(&quote!(count), limits.min_properties, limits.max_properties);
        quote!(Schema::object(&[#(#members),*]) #additional #count)
    }

    fn presence(&self, field: &Field) -> TokenStream {
        let nullable = self.view(&field.schema).nullable;
        match (field.required, self.exprs.api.types.facts(&field.schema).access, nullable) {
            (false, _, false) => quote!(Optional),
            (false, _, true) => quote!(OptionalNullable),
            (true, Access::Both, false) => quote!(Required),
            (true, Access::Both, true) => quote!(Nullable),
            (true, Access::ReadOnly, false) => quote!(ReadOnly),
            (true, Access::ReadOnly, true) => quote!(ReadOnlyNullable),
            (true, Access::WriteOnly, false) => quote!(WriteOnly),
            (true, Access::WriteOnly, true) => quote!(WriteOnlyNullable),
        }
    }

    fn union(&self, union: &Union) -> TokenStream {
        let variants: Vec<TokenStream> = union.variants.iter().map(|variant| self.not_null(variant).tokens).collect();
        if let Some((property, tags)) = tags(&self.exprs, union) {
            let tags = tags.iter().map(|(value, index)| {
                let variant = &variants[*index];
                quote!((#value, #variant))
            });
            return quote!(Schema::new(schema::Kind::Tagged(#property, &[#(#tags),*])));
        }
        match union.kind {
            UnionKind::OneOf => quote!(Schema::new(schema::Kind::OneOf(&[#(#variants),*]))),
            UnionKind::AnyOf => quote!(Schema::new(schema::Kind::AnyOf(&[#(#variants),*]))),
        }
    }

    /// Sees through aliases. The first that has limits of its own, or the one that says what the type is, has a `static`.
    fn view<'s>(&'s self, schema: &'s Schema) -> View<'s> {
        let types = &self.exprs.api.types;
        let mut view = View::in_place(schema);
        let mut limited = false;
        for _ in 0..=types.len() {
            let TypeRef::Named(id) = view.ty else { break };
            let def = &types[*id];
            view.nullable |= def.facts.nullable;
            view.example = view.example.or(def.facts.example.as_ref());
            if !limited {
                view.home = Some(Home::Type(*id));
            }
            if let Some(limits) = &def.facts.constraints {
                view.limits = view.limits.and(limits);
                limited = true;
            }
            match &def.kind {
                TypeKind::Alias(target) => view.ty = target,
                TypeKind::Union(union) => {
                    view.nullable |= union.variants.iter().any(|variant| types.is_nullable(variant));
                    view.home = blank_union(types, union).map(Home::OrBlank).or(view.home);
                    break;
                }
                TypeKind::Struct(_) | TypeKind::Enum(_) => break,
            }
        }
        if let TypeRef::Named(id) = view.ty
            && matches!(types[*id].kind, TypeKind::Alias(_))
        {
            view.ty = &TypeRef::Any;
        }
        if self.known(&view).is_some() {
            view.home = None;
        }
        view
    }

    /// The `static` of the runtime for a type that no document defines.
    fn known(&self, view: &View<'_>) -> Option<TokenStream> {
        match view.ty {
            _ if view.example.is_some() => None,
            TypeRef::Any => Some(quote!(schema::ANY)),
            TypeRef::Scalar(scalar) => limits::known(scalar, &view.limits, &self.patterns),
            _ => None,
        }
    }

    /// The statics that the schemas of operations refer to.
    fn homes(&self) -> BTreeSet<Home> {
        let mut found = BTreeSet::new();
        let mut open: Vec<&Schema> = Vec::new();
        for (_, operation) in self.exprs.api.operations() {
            open.extend(requests(&self.exprs.api.types, operation));
            open.extend(validated(operation));
        }
        while let Some(schema) = open.pop() {
            let View { home, ty, .. } = self.view(schema);
            if home.is_none_or(|home| found.insert(home)) {
                open.extend(self.parts(ty));
            }
        }
        found
    }

    /// The schemas that a type refers to.
    fn parts<'s>(&'s self, ty: &'s TypeRef) -> Vec<&'s Schema> {
        match ty {
            TypeRef::List(Some(inner)) | TypeRef::Map(inner) => vec![inner],
            TypeRef::List(None) | TypeRef::Scalar(_) | TypeRef::Any => Vec::new(),
            TypeRef::Named(id) => match &self.exprs.api.types[*id].kind {
                TypeKind::Struct(object) => {
                    let additional = match &object.additional {
                        Additional::Allowed(values) => Some(&**values),
                        Additional::Unstated | Additional::Forbidden => None,
                    };
                    object.fields.iter().map(|field| &field.schema).chain(additional).collect()
                }
                TypeKind::Union(union) if blank_union(&self.exprs.api.types, union).is_some() => Vec::new(),
                TypeKind::Union(union) => union.variants.iter().collect(),
                TypeKind::Enum(_) | TypeKind::Alias(_) => Vec::new(),
            },
        }
    }

    fn wire_name(&self, home: Home) -> String {
        let def = &self.exprs.api.types[home.id()];
        let name = match (&def.kind, &def.name) {
            (TypeKind::Alias(_), TypeName::Component(name)) => name.to_string(),
            (TypeKind::Alias(_), TypeName::Inline(parts)) => {
                parts.iter().map(WireName::as_str).collect::<Vec<_>>().join("_")
            }
            _ => self.exprs.names.type_name(home.id()).text(),
        };
        match home {
            Home::Type(_) => name,
            Home::OrBlank(_) => name + "_or_blank",
        }
    }
}

fn example(view: &View<'_>) -> Option<TokenStream> {
    let text = view.example?.to_string();
    Some(quote!(.example(#text)))
}

fn enumeration(values: &Enum) -> TokenStream {
    let numbers: Option<Vec<i64>> = values.values.iter().map(|value| value.value.as_i64()).collect();
    match (values.scalar.as_ref().map(|scalar| scalar.json_type), numbers) {
        (Some(JsonType::String), _) => {
            let texts = values.values.iter().filter_map(|value| value.value.as_str());
            quote!(Schema::texts(&[#(#texts),*]))
        }
        (Some(JsonType::Integer), Some(numbers)) => {
            let numbers = numbers.into_iter().map(Literal::i64_unsuffixed);
            quote!(Schema::integers(&[#(#numbers),*]))
        }
        _ => {
            let texts = values.values.iter().map(|value| value.value.to_string());
            quote!(Schema::new(schema::Kind::Literals(&[#(#texts),*])))
        }
    }
}
