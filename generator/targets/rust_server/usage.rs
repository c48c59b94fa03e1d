//! Operations → which types are read from requests, and which are written to responses.

use std::collections::BTreeSet;

use crate::ir::{Access, Additional, Field, MediaType, Method, Operation, Schema, TypeId, TypeKind};
use crate::rust::expr::{Exprs, Ty};

/// The types that requests hold, and those that responses hold: as the code names them, so that what it sees through is
/// not among them.
#[derive(Debug, Default)]
pub(super) struct Usage {
    decoded: BTreeSet<TypeId>,
    encoded: BTreeSet<TypeId>,
    patches: BTreeSet<TypeId>,
}

impl Usage {
    pub(super) fn new(exprs: &Exprs<'_>) -> Self {
        let mut usage = Self::default();
        for (_, operation) in exprs.api.operations() {
            for schema in requests(operation) {
                reach(exprs, schema, Access::ReadOnly, &mut usage.decoded);
            }
            for schema in responses(operation) {
                reach(exprs, schema, Access::WriteOnly, &mut usage.encoded);
            }
            if operation.method == Method::Patch {
                for schema in body(operation) {
                    patches(exprs, exprs.of(&schema.ty), &mut usage.patches);
                }
            }
        }
        usage
    }

    pub(super) fn is_decoded(&self, id: TypeId) -> bool {
        self.decoded.contains(&id)
    }

    pub(super) fn is_encoded(&self, id: TypeId) -> bool {
        self.encoded.contains(&id)
    }

    /// Whether values are changes: the bodies of PATCH, in which null is something else than nothing.
    pub(super) fn is_patch(&self, id: TypeId) -> bool {
        self.patches.contains(&id)
    }
}

/// What an operation reads.
fn requests(operation: &Operation) -> impl Iterator<Item = &Schema> {
    operation.params.iter().map(crate::ir::Param::schema).chain(body(operation))
}

fn body(operation: &Operation) -> impl Iterator<Item = &Schema> {
    schemas(operation.body.iter().flat_map(|body| &body.content))
}

/// What an operation writes.
fn responses(operation: &Operation) -> impl Iterator<Item = &Schema> {
    let bodies = schemas(operation.responses.iter().flat_map(|response| &response.content));
    let headers = operation.responses.iter().flat_map(|response| &response.headers);
    bodies.chain(headers.map(|header| &header.schema))
}

fn schemas<'o>(content: impl Iterator<Item = &'o MediaType>) -> impl Iterator<Item = &'o Schema> {
    content.filter_map(|media| media.schema.as_ref())
}

/// Adds the types that a schema names, and those that these name, but for fields that do not go this way.
fn reach(exprs: &Exprs<'_>, schema: &Schema, other_way: Access, found: &mut BTreeSet<TypeId>) {
    let mut open = vec![exprs.of(&schema.ty)];
    while let Some(ty) = open.pop() {
        match ty {
            Ty::Named(id) if found.insert(id) => {
                let goes = |field: &&Field| exprs.api.types.facts(&field.schema).access != other_way;
                open.extend(parts(exprs, id, goes).into_iter().map(|schema| exprs.of(&schema.ty)));
            }
            Ty::List(item) | Ty::Map(item) => open.push(item.ty),
            Ty::Named(_) | Ty::Native(_) => {}
        }
    }
}

fn parts<'s>(exprs: &Exprs<'s>, id: TypeId, goes: impl Fn(&&Field) -> bool) -> Vec<&'s Schema> {
    match &exprs.api.types[id].kind {
        TypeKind::Alias(_) | TypeKind::Enum(_) => Vec::new(),
        TypeKind::Union(union) => union.variants.iter().collect(),
        TypeKind::Struct(object) => {
            let fields = object.fields.iter().filter(goes).map(|field| &field.schema);
            let additional = match &object.additional {
                Additional::Allowed(values) => Some(&**values),
                Additional::Unstated | Additional::Forbidden => None,
            };
            fields.chain(additional).collect()
        }
    }
}

/// The types that are a whole change, or one of several.
fn patches(exprs: &Exprs<'_>, ty: Ty, found: &mut BTreeSet<TypeId>) {
    match ty {
        Ty::Named(id) => {
            let variants = match &exprs.api.types[id].kind {
                TypeKind::Union(union) => union.variants.as_slice(),
                _ => &[],
            };
            if found.insert(id) {
                for variant in variants {
                    patches(exprs, exprs.of(&variant.ty), found);
                }
            }
        }
        Ty::List(item) => patches(exprs, item.ty, found),
        Ty::Map(_) | Ty::Native(_) => {}
    }
}
