//! Types that hold themselves: where a `Box` must be.

use std::collections::BTreeSet;

use super::expr::{Exprs, Ty};
use crate::ir::{Api, Schema, TypeId, TypeKind};

/// The places where a type holds itself with nothing between that could be empty.
pub(crate) fn boxed_places(api: &Api, exprs: &Exprs<'_>) -> BTreeSet<(TypeId, TypeId)> {
    let inner = |id: TypeId| -> Vec<TypeId> {
        let direct = |schema: &Schema| match exprs.of(&schema.ty) {
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
