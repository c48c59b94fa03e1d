//! Types of the model → type expressions.

use proc_macro2::TokenStream;
use quote::quote;

use super::blank::blank_union;
use super::type_names::TypeNames;
use crate::ir::{Api, Format, JsonType, Scalar, Schema, TypeId, TypeKind, TypeRef};

/// A type, before it is known whether it is sent or received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ty {
    Named(TypeId),
    Native(Native),
    List(Box<Item>),
    Map(Box<Item>),
}

/// What a list or a map holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item {
    pub(crate) ty: Ty,
    pub(crate) nullable: bool,
}

/// A type that no document defines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Native {
    Bool,
    I32,
    I64,
    F64,
    String,
    Uuid,
    Date,
    DateTime,
    Decimal,
    Email,
    Uri,
    Ip,
    Ipv4,
    Ipv6,
    Base64,
    File,
    Value,
    /// A type that the configuration chooses for a format.
    Custom(usize),
}

impl Native {
    /// Whether a function takes it by value.
    pub(crate) fn is_copy(self) -> bool {
        use Native::{Base64, Custom, Email, File, String, Uri, Value};
        !matches!(self, String | Email | Uri | Base64 | File | Value | Custom(_))
    }
}

/// The types that a configuration, or a target, chooses for formats.
pub(crate) trait FormatTypes: Sync {
    /// The type of a format, where it is another than that of [`Exprs`].
    fn choice(&self, format: &Format) -> Option<Native>;

    /// The path of a [`Native::Custom`].
    fn path(&self, custom: usize) -> TokenStream;

    /// A name for a [`Native::Custom`], where it is one of several types.
    fn word(&self, custom: usize) -> &str;
}

/// Makes type expressions.
#[derive(Clone, Copy)]
pub(crate) struct Exprs<'a> {
    pub(crate) api: &'a Api,
    pub(crate) names: &'a TypeNames,
    pub(crate) formats: &'a dyn FormatTypes,
}

impl<'a> Exprs<'a> {
    /// A type that no document defines.
    pub(crate) fn native(&self, native: Native) -> TokenStream {
        match native {
            Native::Bool => quote!(bool),
            Native::I32 => quote!(i32),
            Native::I64 => quote!(i64),
            Native::F64 => quote!(f64),
            Native::String => quote!(String),
            Native::Uuid => quote!(Uuid),
            Native::Date => quote!(NaiveDate),
            Native::DateTime => quote!(DateTime<FixedOffset>),
            Native::Decimal => quote!(Decimal),
            Native::Email => quote!(EmailAddress),
            Native::Uri => quote!(Uri),
            Native::Ip => quote!(IpAddr),
            Native::Ipv4 => quote!(Ipv4Addr),
            Native::Ipv6 => quote!(Ipv6Addr),
            Native::Base64 => quote!(Base64),
            Native::File => quote!(File),
            Native::Value => quote!(Value),
            Native::Custom(index) => self.formats.path(index),
        }
    }

    /// The type of a schema's values.
    pub(crate) fn of(&self, ty: &TypeRef) -> Ty {
        self.follow(ty, &mut Vec::new())
    }

    fn follow(&self, ty: &TypeRef, open: &mut Vec<TypeId>) -> Ty {
        match ty {
            TypeRef::Any => Ty::Native(Native::Value),
            TypeRef::List(None) => Ty::List(Box::new(Item { ty: Ty::Native(Native::Value), nullable: false })),
            TypeRef::Scalar(scalar) => Ty::Native(self.scalar(scalar)),
            TypeRef::List(Some(items)) => Ty::List(Box::new(self.item(items, open))),
            TypeRef::Map(values) => Ty::Map(Box::new(self.item(values, open))),
            // An alias that leads back to itself has no end that could be written down.
            TypeRef::Named(id) if open.contains(id) => Ty::Native(Native::Value),
            TypeRef::Named(id) => match &self.api.types[*id].kind {
                TypeKind::Alias(target) => {
                    open.push(*id);
                    let ty = self.follow(target, open);
                    open.pop();
                    ty
                }
                TypeKind::Struct(_) | TypeKind::Enum(_) => Ty::Named(*id),
                TypeKind::Union(union) => Ty::Named(blank_union(&self.api.types, union).unwrap_or(*id)),
            },
        }
    }

    fn item(&self, schema: &Schema, open: &mut Vec<TypeId>) -> Item {
        Item { ty: self.follow(&schema.ty, open), nullable: self.api.types.is_nullable(schema) }
    }

    fn scalar(&self, scalar: &Scalar) -> Native {
        let chosen = scalar.format.as_ref().filter(|_| scalar.json_type == JsonType::String);
        if let Some(native) = chosen.and_then(|format| self.formats.choice(format)) {
            return native;
        }
        match (scalar.json_type, &scalar.format) {
            (JsonType::Boolean, _) => Native::Bool,
            (JsonType::Integer, Some(Format::Int32)) => Native::I32,
            (JsonType::Integer, _) => Native::I64,
            (JsonType::String, Some(Format::Decimal)) => Native::Decimal,
            (JsonType::Number, _) => Native::F64,
            (_, Some(Format::Uuid)) => Native::Uuid,
            (_, Some(Format::Date)) => Native::Date,
            (_, Some(Format::DateTime)) => Native::DateTime,
            (_, Some(Format::Email)) => Native::Email,
            (_, Some(Format::Uri)) => Native::Uri,
            (_, Some(Format::Ip)) => Native::Ip,
            (_, Some(Format::Ipv4)) => Native::Ipv4,
            (_, Some(Format::Ipv6)) => Native::Ipv6,
            (_, Some(Format::Byte)) => Native::Base64,
            (_, Some(Format::Binary)) => Native::File,
            _ => Native::String,
        }
    }

    /// Whether null is a value: where the document says so, and where any value is.
    pub(crate) fn accepts_null(&self, schema: &Schema) -> bool {
        let types = &self.api.types;
        let direct = |schema: &Schema| types.is_nullable(schema) || *types.meaning(&schema.ty) == TypeRef::Any;
        let variants = match types.definition_behind(&schema.ty) {
            Some(TypeKind::Union(union)) => union.variants.as_slice(),
            _ => &[],
        };
        direct(schema) || variants.iter().any(direct)
    }

    /// As a part of a request.
    pub(crate) fn sent(&self, ty: &Ty) -> TokenStream {
        let item = |item: &Item| optional(self.sent(&item.ty), item.nullable);
        match ty {
            Ty::Named(id) => self.named(*id),
            Ty::Native(native) => self.native(*native),
            Ty::List(items) => {
                let item = item(items);
                quote!(Vec<#item>)
            }
            Ty::Map(values) => {
                let value = item(values);
                quote!(BTreeMap<String, #value>)
            }
        }
    }

    pub(crate) fn named(&self, id: TypeId) -> TokenStream {
        let name = self.names.type_name(id);
        quote!(types::#name)
    }

    /// Whether a type is an object with known properties.
    pub(crate) fn is_object(&self, id: TypeId) -> bool {
        matches!(self.api.types[id].kind, TypeKind::Struct(_))
    }

    /// The values of an enumeration of texts.
    pub(crate) fn texts(&self, ty: &Ty) -> Option<(TypeId, Vec<&'a str>)> {
        let Ty::Named(id) = ty else { return None };
        match &self.api.types[*id].kind {
            TypeKind::Enum(values) if values.is_text() => {
                Some((*id, values.values.iter().filter_map(|value| value.value.as_str()).collect()))
            }
            _ => None,
        }
    }

    /// Whether the values may be objects without a member.
    pub(crate) fn can_be_empty(&self, schema: &Schema) -> bool {
        match self.of(&schema.ty) {
            Ty::Named(id) => match &self.api.types[id].kind {
                TypeKind::Struct(object) => !object.fields.iter().any(|field| field.required),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether the values can be written into a path, a query, a header or a cookie.
    pub(crate) fn is_param(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Named(id) => match &self.api.types[*id].kind {
                TypeKind::Enum(_) => true,
                TypeKind::Union(union) => union.variants.iter().all(|variant| self.is_text(&self.of(&variant.ty))),
                TypeKind::Struct(_) | TypeKind::Alias(_) => false,
            },
            Ty::Native(native) => !matches!(native, Native::File | Native::Base64),
            Ty::List(item) | Ty::Map(item) => self.is_param(&item.ty),
        }
    }

    /// Whether the values are single texts in a path, a query, a header or a cookie.
    fn is_text(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Named(id) => matches!(self.api.types[*id].kind, TypeKind::Enum(_)),
            Ty::Native(native) => !matches!(native, Native::File | Native::Base64 | Native::Value),
            Ty::List(_) | Ty::Map(_) => false,
        }
    }
}

pub(crate) fn optional(ty: TokenStream, is_optional: bool) -> TokenStream {
    if is_optional { quote!(Option<#ty>) } else { ty }
}
