//! Schemas → the types of fields, parameters, bodies and answers.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Param, Schema, TypeKind};
use crate::rust::expr::{Exprs, Item, Native, Ty, optional};

/// Which way a value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    /// JSON has no files: in a response a text stands for one, most often its address.
    Response,
}

/// Makes type expressions.
#[derive(Clone, Copy)]
pub(super) struct Plain<'a> {
    pub(super) exprs: Exprs<'a>,
}

impl Plain<'_> {
    /// The type of a value that is there: `T`, or `Option<T>` where null is a value.
    pub(super) fn of(&self, schema: &Schema, side: Side) -> TokenStream {
        optional(self.ty(&self.exprs.of(&schema.ty), side), self.is_nullable(schema))
    }

    /// The type of a value that may be left out.
    pub(super) fn absent(&self, schema: &Schema, side: Side) -> TokenStream {
        optional(self.ty(&self.exprs.of(&schema.ty), side), true)
    }

    /// The type of a parameter: a list or map without values is empty.
    pub(super) fn param(&self, param: &Param) -> TokenStream {
        let schema = param.schema();
        match self.exprs.of(&schema.ty) {
            _ if param.required => self.of(schema, Side::Request),
            ty @ (Ty::List(_) | Ty::Map(_)) => self.ty(&ty, Side::Request),
            _ => self.absent(schema, Side::Request),
        }
    }

    /// A type whose values are there and not null.
    pub(super) fn ty(&self, ty: &Ty, side: Side) -> TokenStream {
        let item = |item: &Item| optional(self.ty(&item.ty, side), item.nullable || self.takes_null(&item.ty));
        match ty {
            Ty::Named(id) => self.exprs.named(*id),
            Ty::Native(Native::File) if side == Side::Response => quote!(String),
            Ty::Native(native) => self.exprs.native(*native),
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

    /// Whether null is a value, by what is said of it or of one of several types.
    pub(super) fn is_nullable(&self, schema: &Schema) -> bool {
        self.exprs.api.types.is_nullable(schema) || self.takes_null(&self.exprs.of(&schema.ty))
    }

    /// Whether one of the types of a union has null.
    fn takes_null(&self, ty: &Ty) -> bool {
        let Ty::Named(id) = ty else { return false };
        let types = &self.exprs.api.types;
        match &types[*id].kind {
            TypeKind::Union(union) => union.variants.iter().any(|variant| types.is_nullable(variant)),
            _ => false,
        }
    }
}
