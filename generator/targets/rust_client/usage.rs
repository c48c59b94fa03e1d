//! Operations → which types are sent, and which are received.

use std::collections::BTreeSet;

use super::operation::{BodyKind, Success};
use super::plan::Plan;
use crate::ir::{Api, TypeId, TypeKind, TypeRef, Types};

/// The types that requests hold, and those that answers hold.
#[derive(Debug, Default)]
pub(super) struct Usage {
    sent: BTreeSet<TypeId>,
    received: BTreeSet<TypeId>,
}

impl Usage {
    pub(super) fn is_sent(&self, id: TypeId) -> bool {
        self.sent.contains(&id)
    }

    pub(super) fn is_received(&self, id: TypeId) -> bool {
        self.received.contains(&id)
    }

    /// The types that a set of operations needs, both ways.
    pub(super) fn all(&self) -> BTreeSet<TypeId> {
        self.sent.union(&self.received).copied().collect()
    }

    /// What some operations need.
    pub(super) fn of(api: &Api, plans: &[Plan<'_>]) -> Self {
        let mut usage = Self::default();
        for plan in plans {
            usage.add(api, plan);
        }
        usage
    }

    /// Both together.
    pub(super) fn with(mut self, other: Self) -> Self {
        self.sent.extend(other.sent);
        self.received.extend(other.received);
        self
    }

    /// Adds what one operation needs.
    fn add(&mut self, api: &Api, plan: &Plan<'_>) {
        for param in &plan.operation.params {
            api.types.reach(param.schema(), &mut self.sent);
        }
        if let Some(BodyKind::Structured { schema: Some(schema), .. }) = &plan.body {
            api.types.reach(schema, &mut self.sent);
        }
        for (_, success) in &plan.successes {
            if let Success::Json(schema) | Success::Page(schema) | Success::Lines(schema) | Success::Events(schema) =
                success
            {
                api.types.reach(schema, &mut self.received);
            }
        }
        for schema in plan.errors.iter().filter_map(|(_, schema)| *schema) {
            api.types.reach(schema, &mut self.received);
        }
    }
}

/// The enumerations that are used together with the empty text: `oneOf: [Enum, BlankEnum]`, as Django REST Framework
/// writes fields that may be blank.
pub(super) fn blank_enums(types: &Types) -> BTreeSet<TypeId> {
    types
        .iter()
        .filter_map(|(_, def)| match &def.kind {
            TypeKind::Union(union) => blank_union(types, union),
            _ => None,
        })
        .collect()
}

/// The enumeration of such a union.
pub(super) fn blank_union(types: &Types, union: &crate::ir::Union) -> Option<TypeId> {
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
