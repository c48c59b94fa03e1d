//! Types as parts of answers, which may depart from the document.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Schema;
use crate::rust::expr::{Exprs, Item, Native, Ty, optional};

impl Exprs<'_> {
    /// As a part of an answer. Bytes inside JSON are a text there: most often an address.
    pub(in crate::targets::rust_client) fn received(&self, ty: &Ty) -> TokenStream {
        let item = |item: &Item| optional(self.received(&item.ty), item.nullable);
        match ty {
            Ty::Named(id) => self.named(*id),
            Ty::Native(Native::File) => quote!(String),
            Ty::Native(native) => self.native(*native),
            Ty::List(items) => {
                let item = item(items);
                quote!(List<#item>)
            }
            Ty::Map(values) => {
                let value = item(values);
                quote!(Map<#value>)
            }
        }
    }

    /// As an item of an answer.
    pub(in crate::targets::rust_client) fn answered_item(&self, schema: &Schema) -> TokenStream {
        let ty = self.of(&schema.ty);
        optional(self.received(&ty), self.api.types.is_nullable(schema) && ty != Ty::Native(Native::Value))
    }

    /// As a whole answer: the type, and the function of the runtime that reads it. An answer may be of another kind
    /// than the document says. Structs, lists and free-form JSON have a place for that; other types need a field.
    pub(in crate::targets::rust_client) fn answered(&self, schema: &Schema) -> (TokenStream, TokenStream) {
        let ty = self.of(&schema.ty);
        let received = self.received(&ty);
        let has_place = match &ty {
            Ty::Named(id) => self.is_object(*id),
            Ty::List(_) => true,
            Ty::Native(native) => *native == Native::Value,
            Ty::Map(_) => false,
        };
        match (has_place, self.accepts_null(schema)) {
            (true, nullable) if !nullable || ty == Ty::Native(Native::Value) => (received, quote!(json)),
            (_, true) => (quote!(Field<#received>), quote!(nullable_field)),
            (_, false) => (quote!(Field<#received>), quote!(field)),
        }
    }
}
