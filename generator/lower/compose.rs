//! Compositions → types, when every type that they are made of is known.

use openapiv3::Discriminator as DiscriminatorObject;

use super::Lower;
use crate::Pointer;
use crate::diagnostics::{Code, Diagnostic};
use crate::ir::{
    Additional, Composition, Discriminator, Enum, Field, Schema, Struct, TypeId, TypeKind, TypeRef, Union, WireName,
    Written,
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

    /// Composes what a type stands for; an error where that is a type which is being composed right now.
    fn ready(&mut self, schema: &Schema, open: &mut Vec<TypeId>) -> bool {
        let mut ty = schema.ty.clone();
        for _ in 0..=self.types.len() {
            let TypeRef::Named(id) = ty else { return true };
            if open.contains(&id) {
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
            self.ready(variant, open);
            matches!(self.types.definition(&variant.ty).map(|def| &def.kind), Some(TypeKind::Enum(Enum { values, .. })) if values.is_empty())
        });
        if !null.is_empty() {
            self.types.set_nullable(id);
        }
        match <[Schema; 1]>::try_from(others) {
            Ok([only]) => self.alias(id, only),
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
            if !self.ready(part, open) {
                let origin = self.types[id].origin.clone();
                let message = "this `allOf` leads back to itself: no value could ever satisfy it";
                self.report.push(Diagnostic::new(Code::ReferenceCycle, origin.child("allOf"), message));
                return TypeKind::Alias(TypeRef::Any);
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

    fn merge(&mut self, id: TypeId, parts: &[Schema], own: &Struct, required: &[WireName]) -> TypeKind {
        if let Some(scalar) = self.same_scalar(parts) {
            for part in parts {
                self.types.inherit(id, &part.facts);
            }
            return TypeKind::Alias(scalar);
        }
        let mut merged = Struct::default();
        let mut bases = Vec::new();
        for part in parts {
            match (self.types.meaning(&part.ty), self.types.definition_behind(&part.ty)) {
                (TypeRef::Map(values), _) => merged.additional = Additional::Allowed(values.clone()),
                (_, Some(TypeKind::Struct(part))) => merged.absorb(part),
                _ => return self.unmergeable(id),
            }
            if let TypeRef::Named(base) = part.ty {
                bases.push(base);
            }
        }
        merged.absorb(own);
        for field in &mut merged.fields {
            field.required |= required.contains(&field.name);
        }
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
        let message = "the schemas of this `allOf` are of different kinds: any value is accepted";
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
            match self.type_of_reference(&reference, &at.key(value)) {
                TypeRef::Named(id) => Some((value.as_str().into(), id)),
                _ => None,
            }
        });
        Discriminator { mapping: mapping.collect(), property: object.property_name.as_str().into() }
    }

    /// Components that are references to each other, in a ring.
    fn find_reference_cycles(&mut self) {
        let mut rings: Vec<(Pointer, String)> = Vec::new();
        for (id, def) in self.types.iter() {
            let mut seen = vec![id];
            let mut kind = &def.kind;
            while let TypeKind::Alias(TypeRef::Named(next)) = kind {
                if *next == id && self.types[id].written == Written::Reference {
                    rings.push((def.origin.clone(), format!("#{}", def.origin)));
                }
                if seen.contains(next) {
                    break;
                }
                seen.push(*next);
                kind = &self.types[*next].kind;
            }
        }
        for (pointer, reference) in rings {
            let unresolved = cycle(&reference);
            self.unresolved(unresolved, &At::start(&pointer));
        }
    }
}

impl Struct {
    /// Takes over the properties of another object type; one that both have is the other's.
    fn absorb(&mut self, other: &Self) {
        for field in &other.fields {
            match self.fields.iter_mut().find(|own| own.name == field.name) {
                Some(own) => *own = Field { required: own.required || field.required, ..field.clone() },
                None => self.fields.push(field.clone()),
            }
        }
        if other.additional != Additional::Unstated {
            self.additional = other.additional.clone();
        }
    }
}
