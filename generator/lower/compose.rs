//! Compositions → types, when every type that they are made of is known.

use openapiv3::Discriminator as DiscriminatorObject;

use super::Lower;
use super::schema::demand;
use crate::Pointer;
use crate::diagnostics::{Code, Diagnostic};
use crate::ir::{
    Additional, Composition, Discriminator, Enum, Field, Schema, Struct, TypeId, TypeKind, TypeRef, Types, Union,
    WireName,
};
use crate::openapi::cycle;
use crate::pointer::At;

/// A composition that is not yet a type.
#[derive(Debug, Clone)]
pub(super) enum Pending {
    /// All of these together, with what stands beside them.
    AllOf { parts: Vec<Schema>, own: Struct, required: Vec<WireName> },
    /// One or more of these.
    Union(Union),
}

impl Lower<'_, '_> {
    /// Defines every type that waits, in the order in which they came.
    pub(super) fn compose(&mut self) {
        while let Some(id) = self.pending.keys().next().copied() {
            self.compose_one(id, &mut Vec::new());
        }
        self.find_reference_cycles();
    }

    fn compose_one(&mut self, id: TypeId, open: &mut Vec<TypeId>) {
        let Some(pending) = self.pending.shift_remove(&id) else { return };
        open.push(id);
        let kind = match pending {
            Pending::Union(union) => self.union(id, union, open),
            Pending::AllOf { parts, own, required } => self.all_of(id, parts, &own, &required, open),
        };
        self.types.set_kind(id, kind);
        open.pop();
    }

    /// Composes what a type stands for; not so where that is a type which is being composed right now, or where too
    /// many are.
    fn ready(&mut self, schema: &Schema, open: &mut Vec<TypeId>) -> bool {
        let mut ty = schema.ty.clone();
        for _ in 0..=self.types.len() {
            let TypeRef::Named(id) = ty else { return true };
            if open.contains(&id) || open.len() > MAX_NESTING {
                return false;
            }
            self.compose_one(id, open);
            match &self.types[id].kind {
                TypeKind::Alias(target) => ty = target.clone(),
                _ => return true,
            }
        }
        false
    }

    /// Takes `null` out of the variants; one variant alone is an alias.
    fn union(&mut self, id: TypeId, mut union: Union, open: &mut Vec<TypeId>) -> TypeKind {
        let variants = std::mem::take(&mut union.variants);
        let (null, others): (Vec<_>, Vec<_>) = variants.into_iter().partition(|variant| {
            let kind = self.types.definition(&variant.ty).map(|def| &def.kind);
            matches!(kind, Some(TypeKind::Enum(Enum { values, .. })) if values.is_empty())
        });
        if !null.is_empty() {
            self.types.set_nullable(id);
        }
        match <[Schema; 1]>::try_from(others) {
            Ok([only]) if !self.ready(&only, open) => self.endless(id),
            Ok([only]) => self.alias(id, only),
            Err(variants) if variants.is_empty() => TypeKind::Enum(Enum { scalar: None, values: Vec::new() }),
            Err(variants) => TypeKind::Union(Union { variants, ..union }),
        }
    }

    /// Makes a type stand for its only part, and takes over what the part's place says.
    fn alias(&mut self, id: TypeId, only: Schema) -> TypeKind {
        self.types.inherit(id, &only.facts);
        TypeKind::Alias(only.ty)
    }

    fn all_of(
        &mut self,
        id: TypeId,
        parts: Vec<Schema>,
        own: &Struct,
        required: &[WireName],
        open: &mut Vec<TypeId>,
    ) -> TypeKind {
        for part in &parts {
            let lists_it =
                matches!(self.types.definition_behind(&part.ty), Some(TypeKind::Union(union)) if union.lists(id));
            if !lists_it && !self.ready(part, open) {
                return self.endless(id);
            }
        }
        let bare = own.fields.is_empty() && own.additional == Additional::Unstated && required.is_empty();
        let mut telling: Vec<Schema> = parts
            .into_iter()
            .filter(|part| *self.types.meaning(&part.ty) != TypeRef::Any || part.facts.constraints.is_some())
            .collect();
        match telling.len() {
            0 if bare => TypeKind::Alias(TypeRef::Any),
            1 if bare => self.alias(id, telling.remove(0)),
            _ => self.merge(id, &telling, own, required),
        }
    }

    fn endless(&mut self, id: TypeId) -> TypeKind {
        let origin = self.types[id].origin.clone();
        let message = "this schema is made of itself, or of too many others, one inside the other";
        let finding = Diagnostic::new(Code::ReferenceCycle, origin, message);
        self.report.push(finding.help("no value could ever satisfy a schema that is made of itself"));
        TypeKind::Alias(TypeRef::Any)
    }

    fn merge(&mut self, id: TypeId, parts: &[Schema], own: &Struct, required: &[WireName]) -> TypeKind {
        if let Some(scalar) = self.same_scalar(parts) {
            for part in parts {
                self.types.inherit(id, &part.facts);
            }
            return TypeKind::Alias(scalar);
        }
        let mut merged = Struct::default();
        let mut bases = Vec::new();
        let mut contradictions = Vec::new();
        for part in parts {
            match (self.types.meaning(&part.ty), self.types.definition_behind(&part.ty)) {
                (TypeRef::Map(values), _) => merged.additional = Additional::Allowed(values.clone()),
                // The base of a hierarchy lists its members, and they extend it: that it lists them adds nothing.
                (_, Some(TypeKind::Union(union))) if union.lists(id) => {}
                (_, Some(TypeKind::Struct(part))) => {
                    contradictions.extend(merged.absorb(part, &self.types));
                }
                _ => return self.unmergeable(id),
            }
            if let TypeRef::Named(base) = part.ty {
                bases.push(base);
            }
        }
        contradictions.extend(merged.absorb(own, &self.types));
        for name in contradictions {
            let origin = self.types[id].origin.clone();
            let message =
                format!("the schemas of this `allOf` give the property `{name}` different types; the last one counts");
            self.report.push(Diagnostic::new(Code::UnmergeableAllOf, origin, message));
        }
        for field in &mut merged.fields {
            field.required |= required.contains(&field.name);
        }
        demand(&mut merged.fields, required.iter().cloned(), &merged.additional);
        merged.composition = Some(Composition(bases));
        TypeKind::Struct(merged)
    }

    /// The type of all parts, where they are scalars or enumerations of one type.
    fn same_scalar(&self, parts: &[Schema]) -> Option<TypeRef> {
        let first = parts.first()?;
        let json_type = self.types.scalar_type(&first.ty)?;
        let same = parts.iter().all(|part| self.types.scalar_type(&part.ty) == Some(json_type));
        let named = parts.iter().find(|part| matches!(part.ty, TypeRef::Named(_))).unwrap_or(first);
        same.then(|| named.ty.clone())
    }

    fn unmergeable(&mut self, id: TypeId) -> TypeKind {
        let origin = self.types[id].origin.clone();
        let message = "the parts of this schema cannot be combined into one type: any value is accepted";
        let finding = Diagnostic::new(Code::UnmergeableAllOf, origin, message);
        self.report
            .push(finding.help("objects can be combined with objects, and scalars with scalars of the same type"));
        TypeKind::Alias(TypeRef::Any)
    }

    pub(super) fn discriminator(&mut self, object: &DiscriminatorObject, at: &At<'_>) -> Discriminator {
        let at = at.key("discriminator");
        let at = at.key("mapping");
        let mapping = object.mapping.iter().filter_map(|(value, target)| {
            let is_name = self.components.contains_key(target.as_str());
            let reference = if is_name { format!("#/components/schemas/{target}") } else { target.clone() };
            match self.referred(&reference) {
                Ok(id) => Some((value.as_str().into(), id)),
                Err(unresolved) => {
                    self.unresolved(unresolved, &at.key(value));
                    None
                }
            }
        });
        Discriminator { mapping: mapping.collect(), property: object.property_name.as_str().into() }
    }

    /// Components that are references to each other, in a ring.
    fn find_reference_cycles(&mut self) {
        // Which walk along the aliases reached a type first: a walk that meets itself has found a ring.
        let mut reached: Vec<Option<TypeId>> = vec![None; self.types.len()];
        let mut rings: Vec<Pointer> = Vec::new();
        for (start, _) in self.types.iter() {
            let mut id = start;
            while reached[id.index()].is_none() {
                reached[id.index()] = Some(start);
                let TypeKind::Alias(TypeRef::Named(next)) = self.types[id].kind else { break };
                if reached[next.index()] == Some(start) {
                    rings.push(self.types[next].origin.clone());
                }
                id = next;
            }
        }
        for pointer in rings {
            let unresolved = cycle(&format!("#{pointer}"));
            self.unresolved(unresolved, &At::start(&pointer).key("$ref"));
        }
    }
}

/// Most compositions that may be made of one another.
const MAX_NESTING: usize = 128;

impl Struct {
    /// Takes over the properties of another object type; one that both have is the other's. The answer is the
    /// properties to which the two give scalars of different types.
    fn absorb(&mut self, other: &Self, types: &Types) -> Vec<WireName> {
        let mut contradictions = Vec::new();
        for field in &other.fields {
            match self.fields.iter_mut().find(|own| own.name == field.name) {
                // A property that may be anything is what another part says.
                Some(own) if field.schema == TypeRef::Any.into() => own.required |= field.required,
                Some(own) => {
                    let (before, after) = (types.scalar_type(&own.schema.ty), types.scalar_type(&field.schema.ty));
                    if before.is_some() && after.is_some() && before != after {
                        contradictions.push(field.name.clone());
                    }
                    *own = Field { required: own.required || field.required, ..field.clone() };
                }
                None => self.fields.push(field.clone()),
            }
        }
        if other.additional != Additional::Unstated {
            self.additional = other.additional.clone();
        }
        contradictions
    }
}
