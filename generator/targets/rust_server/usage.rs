//! Operations → which types are read from requests, and which are written to responses.

use std::collections::BTreeSet;

use super::responses::content;
use crate::ir::{Access, Additional, Field, Method, Operation, Schema, TypeId, TypeKind, Types};
use crate::rust::body::{BodyKind, bodies};
use crate::rust::expr::{Exprs, Ty};
use crate::rust::media::{essence, is_json};

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
            for schema in requests(&exprs.api.types, operation) {
                reach(exprs, schema, Access::ReadOnly, &mut usage.decoded);
            }
            for schema in responses(operation) {
                reach(exprs, schema, Access::WriteOnly, &mut usage.encoded);
            }
            if operation.method == Method::Patch {
                for schema in body(&exprs.api.types, operation) {
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
pub(super) fn requests<'o>(types: &'o Types, operation: &'o Operation) -> impl Iterator<Item = &'o Schema> {
    operation.params.iter().map(crate::ir::Param::schema).chain(body(types, operation))
}

/// The values that handlers are given: one for all forms of a body that are read alike.
fn body<'o>(types: &'o Types, operation: &'o Operation) -> impl Iterator<Item = &'o Schema> {
    let plans = operation.body.as_ref().map(|body| bodies(types, body)).unwrap_or_default();
    plans.into_iter().filter_map(|plan| match plan.kind {
        BodyKind::Structured { schema, .. } => schema,
        BodyKind::Text { .. } | BodyKind::Bytes { .. } => None,
    })
}

/// What an operation writes.
fn responses(operation: &Operation) -> impl Iterator<Item = &Schema> {
    let bodies = operation.responses.iter().filter_map(|response| content(operation, response)?.schema.as_ref());
    let headers = operation.responses.iter().flat_map(|response| &response.headers);
    bodies.chain(headers.map(|header| &header.schema))
}

/// What is validated of the responses of an operation: JSON and headers.
pub(super) fn validated(operation: &Operation) -> impl Iterator<Item = &Schema> {
    let json = operation.responses.iter().filter_map(|response| content(operation, response));
    let json =
        json.filter(|content| is_json(essence(&content.media_type))).filter_map(|content| content.schema.as_ref());
    let headers = operation.responses.iter().flat_map(|response| &response.headers);
    json.chain(headers.map(|header| &header.schema))
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
