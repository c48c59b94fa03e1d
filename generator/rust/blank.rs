//! Enumerations that may be blank.

use std::collections::BTreeSet;

use crate::ir::{TypeId, TypeKind, TypeRef, Types, Union};

/// The enumerations that are used together with the empty text: `oneOf: [Enum, BlankEnum]`, as Django REST Framework
/// writes fields that may be blank.
pub(crate) fn blank_enums(types: &Types) -> BTreeSet<TypeId> {
    types
        .iter()
        .filter_map(|(_, def)| match &def.kind {
            TypeKind::Union(union) => blank_union(types, union),
            _ => None,
        })
        .collect()
}

/// The enumeration of such a union.
pub(crate) fn blank_union(types: &Types, union: &Union) -> Option<TypeId> {
    let ids: Option<Vec<TypeId>> = union
        .variants
        .iter()
        .map(|variant| match types.meaning(&variant.ty) {
            TypeRef::Named(id) => Some(*id),
            _ => None,
        })
        .collect();
    let is_blank = |id: &TypeId| match &types[*id].kind {
        TypeKind::Enum(values) => values.values.len() == 1 && values.values[0].value == "",
        _ => false,
    };
    let is_text = |id: &TypeId| matches!(&types[*id].kind, TypeKind::Enum(values) if values.is_text());
    match ids?.as_slice() {
        [a, b] if is_blank(b) && is_text(a) => Some(*a),
        [a, b] if is_blank(a) && is_text(b) => Some(*b),
        _ => None,
    }
}
