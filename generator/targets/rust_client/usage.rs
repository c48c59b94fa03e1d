//! Operations → which types are sent, and which are received.

use std::collections::{BTreeMap, BTreeSet};

use super::envelope::Envelope;
use super::operation::Success;
use super::plan::Plan;
use crate::ir::{Access, Additional, Field, Location, Param, ParamShape, Schema, TypeId, TypeKind};
use crate::rust::body::BodyKind;
use crate::rust::expr::{Exprs, Ty};

/// The types that requests hold, those that answers hold, and those that are parts of parameters: as the code names
/// them, so that what it sees through is not among them.
#[derive(Debug, Default)]
pub(super) struct Usage<'a> {
    sent: BTreeSet<TypeId>,
    received: BTreeSet<TypeId>,
    envelopes: BTreeMap<TypeId, Envelope<'a>>,
    params: BTreeSet<TypeId>,
}

impl<'a> Usage<'a> {
    pub(super) fn is_sent(&self, id: TypeId) -> bool {
        self.sent.contains(&id)
    }

    pub(super) fn is_received(&self, id: TypeId) -> bool {
        self.received.contains(&id)
    }

    pub(super) fn is_param(&self, id: TypeId) -> bool {
        self.params.contains(&id)
    }

    /// The envelope that a type is, where an answer opens it.
    pub(super) fn envelope(&self, id: TypeId) -> Option<&Envelope<'a>> {
        self.envelopes.get(&id)
    }

    /// What all operations need.
    pub(super) fn of<'p>(exprs: &Exprs<'_>, plans: impl Iterator<Item = &'p Plan<'a>> + Clone) -> Self
    where
        'a: 'p,
    {
        let mut usage = Self::default();
        for plan in plans.clone() {
            received(exprs, plan, &mut usage.received);
            if let Some(Success::Envelope(envelope)) = plan.single() {
                usage.envelopes.insert(envelope.id, envelope);
            }
            for ty in plan.operation.params.iter().filter_map(|param| typed(exprs, param)) {
                reach(exprs, ty, &|_, _| true, &mut usage.params);
            }
        }
        for plan in plans {
            sent(exprs, plan, &usage.received, &mut usage.sent);
        }
        usage
    }

    /// The types that some of the operations need, both ways.
    pub(super) fn needs(&self, exprs: &Exprs<'_>, plans: &[Plan<'_>]) -> BTreeSet<TypeId> {
        let mut needs = BTreeSet::new();
        for plan in plans {
            received(exprs, plan, &mut needs);
        }
        let mut requests = BTreeSet::new();
        for plan in plans {
            sent(exprs, plan, &self.received, &mut requests);
        }
        needs.extend(requests);
        needs
    }
}

fn received(exprs: &Exprs<'_>, plan: &Plan<'_>, found: &mut BTreeSet<TypeId>) {
    let mut walk = |ty: Ty| reach(exprs, ty, &|_, _| true, found);
    for (_, success) in &plan.successes {
        match success {
            Success::Json(schema) | Success::Page(schema) | Success::Lines(schema) | Success::Events(schema) => {
                walk(exprs.of(&schema.ty));
            }
            Success::Envelope(envelope) => walk(Ty::Named(envelope.id)),
            Success::Nothing | Success::Count | Success::Text | Success::Download => {}
        }
    }
    plan.failures.schemas().for_each(|schema| walk(exprs.of(&schema.ty)));
}

/// `whole` are the types that answers hold too: those have all fields.
fn sent(exprs: &Exprs<'_>, plan: &Plan<'_>, whole: &BTreeSet<TypeId>, found: &mut BTreeSet<TypeId>) {
    let has = |id: TypeId, field: &Field| {
        whole.contains(&id) || exprs.api.types.facts(&field.schema).access != Access::ReadOnly
    };
    let mut walk = |ty: Ty| reach(exprs, ty, &has, found);
    plan.operation.params.iter().filter_map(|param| typed(exprs, param)).for_each(&mut walk);
    for body in &plan.bodies {
        if let BodyKind::Structured { schema: Some(schema), .. } = &body.kind {
            walk(exprs.of(&schema.ty));
        }
    }
}

/// The type of a parameter, unless it is written as text.
fn typed(exprs: &Exprs<'_>, param: &Param) -> Option<Ty> {
    let ty = exprs.of(&param.schema().ty);
    let is_object = matches!(&ty, Ty::Named(id) if exprs.is_object(*id));
    let typed = match (param.location, &param.shape) {
        (Location::Path, _) => exprs.is_param(&ty) || is_object,
        (_, ParamShape::Content { .. }) => true,
        (location, _) => exprs.is_param(&ty) || is_object && location != Location::Cookie,
    };
    typed.then_some(ty)
}

/// Adds the types that a type names, and those that these name; `has` says which fields there are.
fn reach(exprs: &Exprs<'_>, ty: Ty, has: &dyn Fn(TypeId, &Field) -> bool, found: &mut BTreeSet<TypeId>) {
    let mut open = vec![ty];
    while let Some(ty) = open.pop() {
        match ty {
            Ty::Named(id) if found.insert(id) => {
                open.extend(parts(exprs, id, has).into_iter().map(|schema| exprs.of(&schema.ty)));
            }
            Ty::List(item) | Ty::Map(item) => open.push(item.ty),
            Ty::Named(_) | Ty::Native(_) => {}
        }
    }
}

fn parts<'s>(exprs: &Exprs<'s>, id: TypeId, has: &dyn Fn(TypeId, &Field) -> bool) -> Vec<&'s Schema> {
    match &exprs.api.types[id].kind {
        TypeKind::Alias(_) | TypeKind::Enum(_) => Vec::new(),
        TypeKind::Union(union) => union.variants.iter().collect(),
        TypeKind::Struct(object) => {
            let fields = object.fields.iter().filter(|field| has(id, field)).map(|field| &field.schema);
            let additional = match &object.additional {
                Additional::Allowed(values) => Some(&**values),
                Additional::Unstated | Additional::Forbidden => None,
            };
            fields.chain(additional).collect()
        }
    }
}
