//! Type definitions, and the arena that holds them.

use std::ops::Index;

use serde::Serialize;

use super::{Facts, JsonType, Literal, Scalar, Schema, TypeRef, WireName};
use crate::Pointer;

/// The number of a type in [`Types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct TypeId(pub(crate) u32);

/// All types of an API: those that the document names, in its order, then those of inline schemas.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Types(Vec<TypeDef>);

impl Types {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every type, with its number.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (TypeId, &TypeDef)> {
        self.0.iter().enumerate().map(|(index, def)| (TypeId::at(index), def))
    }

    /// The definition that a type names, behind the aliases that [`Types::resolve`] sees through.
    pub fn definition<'t>(&'t self, ty: &'t TypeRef) -> Option<&'t TypeDef> {
        match self.resolve(ty) {
            TypeRef::Named(id) => Some(&self[*id]),
            _ => None,
        }
    }

    /// Sees through types that only repeat another: references, and aliases that are written with a `type`.
    ///
    /// An alias that `allOf` makes is not seen through: how it is written matters to some renderings. See
    /// [`Types::meaning`].
    pub fn resolve<'t>(&'t self, ty: &'t TypeRef) -> &'t TypeRef {
        self.follow(ty, |def| def.written != Written::Composed)
    }

    /// Sees through every alias, however it is written.
    pub fn meaning<'t>(&'t self, ty: &'t TypeRef) -> &'t TypeRef {
        self.follow(ty, |_| true)
    }

    fn follow<'t>(&'t self, mut ty: &'t TypeRef, through: impl Fn(&TypeDef) -> bool) -> &'t TypeRef {
        for _ in 0..self.len() {
            let TypeRef::Named(id) = ty else { break };
            match &self[*id] {
                def @ TypeDef { kind: TypeKind::Alias(target), .. } if through(def) => ty = target,
                _ => break,
            }
        }
        ty
    }

    /// What is said about the values of a schema: in place, or where its type is defined.
    pub fn facts<'t>(&'t self, schema: &'t Schema) -> &'t Facts {
        let mut facts = &schema.facts;
        let mut ty = &schema.ty;
        for _ in 0..self.len() {
            let TypeRef::Named(id) = ty else { break };
            let def = &self[*id];
            facts = &def.facts;
            match &def.kind {
                TypeKind::Alias(target) if def.written == Written::Reference => ty = target,
                _ => break,
            }
        }
        facts
    }

    /// Whether `null` is a value of a schema, here or by any alias on the way to its definition.
    pub fn is_nullable(&self, schema: &Schema) -> bool {
        let mut nullable = schema.facts.nullable;
        let mut ty = &schema.ty;
        for _ in 0..self.len() {
            let TypeRef::Named(id) = ty else { break };
            nullable |= self[*id].facts.nullable;
            let TypeKind::Alias(target) = &self[*id].kind else { break };
            ty = target;
        }
        nullable
    }

    /// The kind of the definition behind every alias.
    pub fn definition_behind<'t>(&'t self, ty: &'t TypeRef) -> Option<&'t TypeKind> {
        match self.meaning(ty) {
            TypeRef::Named(id) => Some(&self[*id].kind),
            _ => None,
        }
    }

    /// The JSON type of the values, where all are scalars of one type.
    pub fn scalar_type(&self, ty: &TypeRef) -> Option<JsonType> {
        match self.meaning(ty) {
            TypeRef::Scalar(scalar) => Some(scalar.json_type),
            TypeRef::Named(id) => match &self[*id].kind {
                TypeKind::Enum(Enum { scalar, .. }) => scalar.as_ref().map(|scalar| scalar.json_type),
                _ => None,
            },
            _ => None,
        }
    }

    pub(crate) fn push(&mut self, def: TypeDef) -> TypeId {
        self.0.push(def);
        TypeId::at(self.0.len() - 1)
    }

    pub(crate) fn set_origin(&mut self, id: TypeId, origin: Pointer) {
        self.at_mut(id).origin = origin;
    }

    pub(crate) fn define(&mut self, id: TypeId, kind: TypeKind, facts: Facts, written: Written) {
        let def = self.at_mut(id);
        (def.kind, def.facts, def.written) = (kind, facts, written);
    }

    pub(crate) fn set_kind(&mut self, id: TypeId, kind: TypeKind) {
        self.at_mut(id).kind = kind;
    }

    pub(crate) fn set_nullable(&mut self, id: TypeId) {
        self.at_mut(id).facts.nullable = true;
    }

    /// Takes over the limits of a part: values keep to those of the whole and to those of every part.
    pub(crate) fn inherit(&mut self, id: TypeId, part: &Facts) {
        let facts = &mut self.at_mut(id).facts;
        facts.nullable |= part.nullable;
        facts.constraints = match (facts.constraints.take(), &part.constraints) {
            (Some(own), Some(part)) => Some(Box::new(own.and(part))),
            (own, part) => own.or_else(|| part.clone()),
        };
    }

    fn at_mut(&mut self, id: TypeId) -> &mut TypeDef {
        &mut self.0[id.index()]
    }
}

impl TypeId {
    /// The place in the arena.
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }

    fn at(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }
}

impl Index<TypeId> for Types {
    type Output = TypeDef;

    fn index(&self, id: TypeId) -> &TypeDef {
        &self.0[id.index()]
    }
}

/// A type with a definition of its own.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct TypeDef {
    /// What it is called.
    pub name: TypeName,
    /// What its values are.
    pub kind: TypeKind,
    /// What the document says about the values, wherever they are used.
    #[serde(flatten)]
    pub facts: Facts,
    /// How the document writes it.
    pub written: Written,
    /// Where the document defines it.
    pub origin: Pointer,
}

/// What a type is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TypeName {
    /// The name of a component.
    Component(WireName),
    /// An inline schema has no name, but a place: the component or operation that holds it, and the way from there.
    Inline(Vec<WireName>),
}

/// How the document writes a type. Renderings of the document, rather than of its meaning, need to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Written {
    /// With `type`.
    Typed(JsonType),
    /// As a reference to another type.
    Reference,
    /// Without `type`: by `allOf`, `oneOf`, `anyOf`, `not`, or by its parts alone.
    Composed,
}

/// What the values of a type are.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TypeKind {
    /// Objects with known properties.
    Struct(Struct),
    /// One of some literals.
    Enum(Enum),
    /// Values of one of several types.
    Union(Union),
    /// Another name for a type, perhaps with facts of its own.
    Alias(TypeRef),
}

/// Objects with known properties.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Struct {
    /// The properties, in document order.
    pub fields: Vec<Field>,
    /// What other properties may be there.
    pub additional: Additional,
    /// The property that tells apart the types that extend this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discriminator: Option<Discriminator>,
    /// How `allOf` made it, if it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub composition: Option<Composition>,
}

/// The types whose properties a type has taken over by `allOf`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Composition(pub Vec<TypeId>);

/// A property of an object.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Field {
    /// The property's name.
    pub name: WireName,
    /// Whether an object without it is wrong.
    pub required: bool,
    /// What its values are.
    pub schema: Schema,
}

/// Properties that a schema does not list.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Additional {
    /// The document does not say: they may be there.
    #[default]
    Unstated,
    /// There are none.
    Forbidden,
    /// They are there, and their values are these.
    Allowed(Box<Schema>),
}

/// One of some literals.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Enum {
    /// The type of the literals; `None` where they are of several types, or none are left beside `null`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scalar: Option<Scalar>,
    /// The literals but for `null`, in document order; `null` among them is the schema's `nullable`.
    pub values: Vec<EnumValue>,
}

impl Enum {
    /// Whether all literals are texts.
    pub fn is_text(&self) -> bool {
        self.scalar.as_ref().is_some_and(|scalar| scalar.json_type == JsonType::String)
    }
}

/// A literal of an enumeration.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct EnumValue {
    /// The literal.
    pub value: Literal,
}

/// Values of one of several types.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Union {
    /// Whether exactly one, or at least one, of the types matches.
    pub kind: UnionKind,
    /// The types; `null` among them is the schema's `nullable`.
    pub variants: Vec<Schema>,
    /// The property that tells the types apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discriminator: Option<Discriminator>,
}

impl Union {
    /// Whether a type is one of the variants.
    pub fn lists(&self, id: TypeId) -> bool {
        self.variants.iter().any(|variant| variant.ty == TypeRef::Named(id))
    }
}

/// How many types of a union a value matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum UnionKind {
    /// Exactly one.
    OneOf,
    /// At least one.
    AnyOf,
}

/// The property that tells the types of a union apart (OpenAPI 3.0.4, section 4.8.25).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Discriminator {
    /// The property.
    pub property: WireName,
    /// Its values, each with the type that it means; values beyond these are names of types.
    pub mapping: Vec<(WireName, TypeId)>,
}
