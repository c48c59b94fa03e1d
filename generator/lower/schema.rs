//! Schemas → types.

use std::collections::BTreeSet;

use openapiv3::{AdditionalProperties, ReferenceOr, Schema as SchemaObject};

use super::compose::Pending;
use super::facets::Facets;
use super::{Lower, Naming};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::ir::{
    Access, Additional, Constraints, Enum, EnumValue, Facts, Field, JsonType, Literal, Scalar, Schema, Struct, TypeDef,
    TypeId, TypeKind, TypeName, TypeRef, Union, UnionKind, WireName, Written,
};
use crate::names::nearest;
use crate::pointer::At;

/// What a schema comes to.
enum Meaning {
    /// A type that needs no definition.
    Plain(TypeRef),
    /// A definition.
    Defined(TypeKind),
    /// A composition, which is defined when every type is known.
    Composed(Pending),
}

impl Lower<'_, '_> {
    /// A schema in a place: its type, and what the place says about the values.
    pub(super) fn schema(&mut self, node: &ReferenceOr<SchemaObject>, at: &At<'_>, naming: &Naming<'_>) -> Schema {
        match node {
            ReferenceOr::Reference { reference } => self.type_of_reference(reference, at).into(),
            ReferenceOr::Item(schema) => self.inline(schema, at, naming),
        }
    }

    fn boxed(&mut self, node: &ReferenceOr<Box<SchemaObject>>, at: &At<'_>, naming: &Naming<'_>) -> Schema {
        match node {
            ReferenceOr::Reference { reference } => self.type_of_reference(reference, at).into(),
            ReferenceOr::Item(schema) => self.inline(schema, at, naming),
        }
    }

    fn inline(&mut self, schema: &SchemaObject, at: &At<'_>, naming: &Naming<'_>) -> Schema {
        let facets = Facets::of(schema);
        match self.meaning(schema, &facets, at, naming) {
            Meaning::Plain(ty) => Schema { ty, facts: facts(schema, &facets) },
            defined => {
                let id = self.types.reserve_inline(naming.parts(), at.pointer());
                self.define(id, defined, schema, &facets);
                TypeRef::Named(id).into()
            }
        }
    }

    /// Lowers a component into the place that is reserved for it.
    pub(super) fn component(&mut self, id: TypeId, name: &str, node: &ReferenceOr<SchemaObject>, at: &At<'_>) {
        self.types.set_origin(id, at.pointer());
        self.fill(id, node, at, &Naming::root(name));
    }

    pub(super) fn fill(&mut self, id: TypeId, node: &ReferenceOr<SchemaObject>, at: &At<'_>, naming: &Naming<'_>) {
        match node {
            ReferenceOr::Reference { reference } => {
                let target = self.type_of_reference(reference, at);
                self.types.define(id, TypeKind::Alias(target), Facts::default(), Written::Reference);
            }
            ReferenceOr::Item(schema) => {
                let facets = Facets::of(schema);
                let meaning = self.meaning(schema, &facets, at, naming);
                self.define(id, meaning, schema, &facets);
            }
        }
    }

    fn define(&mut self, id: TypeId, meaning: Meaning, schema: &SchemaObject, facets: &Facets<'_>) {
        let kind = match meaning {
            Meaning::Plain(ty) => TypeKind::Alias(ty),
            Meaning::Defined(kind) => kind,
            Meaning::Composed(pending) => {
                self.pending.insert(id, pending);
                TypeKind::Alias(TypeRef::Any)
            }
        };
        let written = facets.json_type.and_then(JsonType::from_keyword).map_or(Written::Composed, Written::Typed);
        self.types.define(id, kind, facts(schema, facets), written);
    }

    fn meaning(&mut self, schema: &SchemaObject, facets: &Facets<'_>, at: &At<'_>, naming: &Naming<'_>) -> Meaning {
        if facets.negated {
            self.widened(at, "not", "`not` cannot be a type: values that it excludes are accepted");
        }
        self.meaningless_keywords(facets, at);
        let choice = !facets.one_of.is_empty() || !facets.any_of.is_empty();
        let demands = facets.has_properties() && facets.one_of.iter().chain(facets.any_of).all(demands_only);
        if choice && demands && facets.all_of.is_empty() {
            let keyword = if facets.one_of.is_empty() { "anyOf" } else { "oneOf" };
            self.widened(at, keyword, "which properties must be there together cannot be a type: none is demanded");
        } else if choice || !facets.all_of.is_empty() {
            return self.composition(schema, facets, at, naming);
        }
        if !facets.literals.is_empty() {
            self.check_enumeration(schema, facets, at);
            return Meaning::Defined(TypeKind::Enum(enumeration(facets)));
        }
        match facets.json_type {
            Some("object") => self.object(schema, facets, at, naming),
            None if facets.has_properties() || facets.additional.is_some() => self.object(schema, facets, at, naming),
            Some("array") => Meaning::Plain(self.list(facets, at, naming)),
            None if facets.items.is_some() => Meaning::Plain(self.list(facets, at, naming)),
            Some(word) => Meaning::Plain(self.scalar(word, facets, at)),
            None => Meaning::Plain(TypeRef::Any),
        }
    }

    /// Members that stand twice, and a default that is no member.
    fn check_enumeration(&mut self, schema: &SchemaObject, facets: &Facets<'_>, at: &At<'_>) {
        let members = at.key("enum");
        let mut seen = BTreeSet::new();
        for (index, value) in facets.literals.iter().enumerate() {
            if !seen.insert(value.to_string()) {
                let message = format!("the value {value} stands twice");
                self.report.push(Diagnostic::new(Code::IgnoredValue, members.index(index).pointer(), message));
            }
        }
        let default = schema.schema_data.default.as_ref();
        if let Some(default) = default.filter(|default| !facets.literals.contains(default)) {
            let message = format!("the default {default} is none of the values");
            self.report.push(Diagnostic::new(Code::IgnoredValue, at.key("default").pointer(), message));
        }
    }

    /// Keywords that say nothing about values of the declared type.
    fn meaningless_keywords(&mut self, facets: &Facets<'_>, at: &At<'_>) {
        let Some(word) = facets.json_type else {
            let bare = facets.literals.is_empty() && facets.all_of.is_empty();
            if bare && facets.format.is_some() {
                let message = "`format` without `type` says nothing: any value is accepted";
                self.report.push(Diagnostic::new(Code::IgnoredValue, at.key("format").pointer(), message));
            }
            return;
        };
        let keywords = [
            ("properties", facets.has_properties() && word != "object"),
            ("additionalProperties", facets.additional.is_some() && word != "object"),
            ("items", facets.items.is_some() && word != "array"),
        ];
        for (keyword, _) in keywords.iter().filter(|(_, meaningless)| *meaningless) {
            let message = format!("`{keyword}` says nothing about values of type `{word}`");
            let place = Place::Key(at.key(keyword).pointer());
            self.report.push(Diagnostic::at(Code::IgnoredValue, place, message));
        }
    }

    fn scalar(&mut self, word: &str, facets: &Facets<'_>, at: &At<'_>) -> TypeRef {
        let Some(json_type) = JsonType::from_keyword(word) else {
            let message = format!("OpenAPI 3.0 has no type `{word}`: any value is accepted");
            let finding = Diagnostic::new(Code::WidenedType, at.key("type").pointer(), message);
            self.report.push(match word {
                "file" => finding.help("a file is `type: string` with `format: binary`"),
                "null" => finding.help("write `nullable: true` beside the type of the other values"),
                "int" | "long" => finding.help("write `type: integer`"),
                "float" | "double" => finding.help("write `type: number`"),
                _ => finding.help("one of `string`, `integer`, `number`, `boolean`, `array`, `object`"),
            });
            return TypeRef::Any;
        };
        TypeRef::Scalar(Scalar { json_type, format: facets.format.map(Into::into) })
    }

    fn list(&mut self, facets: &Facets<'_>, at: &At<'_>, naming: &Naming<'_>) -> TypeRef {
        if facets.items.is_none() {
            let finding = Diagnostic::new(Code::Incomplete, at.pointer(), "an array lacks the field `items`");
            self.report.push(finding.help("`items` is required; any value is accepted as an item"));
        }
        let items = facets.items.map(|items| self.boxed(items, &at.key("items"), &naming.part("item")));
        TypeRef::List(items.map(Box::new))
    }

    fn object(&mut self, schema: &SchemaObject, facets: &Facets<'_>, at: &At<'_>, naming: &Naming<'_>) -> Meaning {
        let mut additional = self.additional(facets, at, naming);
        if facets.has_properties() || !facets.required.is_empty() {
            let mut fields = self.fields(facets, at, naming);
            if !facets.has_properties() && additional == Additional::Unstated {
                additional = Additional::Allowed(Box::new(TypeRef::Any.into()));
            }
            demand(&mut fields, facets.required.iter().map(|name| name.as_str().into()), &additional);
            let discriminator = schema.schema_data.discriminator.as_ref();
            let discriminator = discriminator.map(|discriminator| self.discriminator(discriminator, at));
            return Meaning::Defined(TypeKind::Struct(Struct { fields, additional, discriminator, composition: None }));
        }
        match additional {
            Additional::Unstated => Meaning::Plain(TypeRef::Map(Box::new(TypeRef::Any.into()))),
            Additional::Allowed(values) => Meaning::Plain(TypeRef::Map(values)),
            Additional::Forbidden => Meaning::Defined(TypeKind::Struct(Struct { additional, ..Struct::default() })),
        }
    }

    fn fields(&mut self, facets: &Facets<'_>, at: &At<'_>, naming: &Naming<'_>) -> Vec<Field> {
        for name in facets.required.iter().filter(|name| !facets.has_property(name) && facets.all_of.is_empty()) {
            let message = format!("`{name}` is required, and is none of the properties");
            let finding = Diagnostic::new(Code::UnlistedRequired, at.key("required").pointer(), message);
            let close = nearest(name, facets.properties.into_iter().flatten().map(|(name, _)| name.as_str()));
            self.report.push(match close {
                Some(close) => finding.help(format!("the closest name is `{close}`")),
                None => finding.help("describe it in `properties`"),
            });
        }
        let at = at.key("properties");
        let properties = facets.properties.into_iter().flatten();
        let fields = properties.map(|(name, node)| Field {
            name: name.as_str().into(),
            required: facets.required.contains(name),
            schema: self.boxed(node, &at.key(name), &naming.part(name)),
        });
        fields.collect()
    }

    fn additional(&mut self, facets: &Facets<'_>, at: &At<'_>, naming: &Naming<'_>) -> Additional {
        match facets.additional {
            None => Additional::Unstated,
            Some(AdditionalProperties::Any(false)) => Additional::Forbidden,
            Some(AdditionalProperties::Any(true)) => Additional::Allowed(Box::new(TypeRef::Any.into())),
            Some(AdditionalProperties::Schema(values)) => {
                let values = self.schema(values, &at.key("additionalProperties"), &naming.part("value"));
                Additional::Allowed(Box::new(values))
            }
        }
    }

    fn composition(&mut self, schema: &SchemaObject, facets: &Facets<'_>, at: &At<'_>, naming: &Naming<'_>) -> Meaning {
        let mut parts = self.parts(facets.all_of, &at.key("allOf"), naming);
        for (kind, keyword, nodes) in
            [(UnionKind::OneOf, "oneOf", facets.one_of), (UnionKind::AnyOf, "anyOf", facets.any_of)]
        {
            if nodes.is_empty() {
                continue;
            }
            let variants = self.variants(nodes, &at.key(keyword), naming);
            let discriminator = schema.schema_data.discriminator.as_ref();
            let discriminator = discriminator.map(|discriminator| self.discriminator(discriminator, at));
            let union = Union { kind, variants, discriminator };
            let alone = parts.is_empty() && !facets.has_properties() && facets.all_of.is_empty();
            if alone && (facets.any_of.is_empty() || facets.one_of.is_empty()) {
                return Meaning::Composed(Pending::Union(union));
            }
            let id = self.types.reserve_inline(naming.part(keyword).parts(), at.key(keyword).pointer());
            self.types.define(id, TypeKind::Alias(TypeRef::Any), Facts::default(), Written::Composed);
            self.pending.insert(id, Pending::Union(union));
            parts.push(TypeRef::Named(id).into());
        }
        let own = Struct {
            fields: self.fields(facets, at, naming),
            additional: self.additional(facets, at, naming),
            ..Struct::default()
        };
        // A member that is written in place may demand properties that another member has.
        let members = facets.all_of.iter().filter_map(ReferenceOr::as_item).map(Facets::of);
        let demanded: Vec<&String> = members.flat_map(|member| member.required).chain(facets.required).collect();
        let required = demanded.into_iter().map(|name| name.as_str().into()).collect();
        Meaning::Composed(Pending::AllOf { parts, own, required })
    }

    fn variants(&mut self, nodes: &[ReferenceOr<SchemaObject>], at: &At<'_>, naming: &Naming<'_>) -> Vec<Schema> {
        nodes.iter().enumerate().map(|(index, node)| self.part(index, node, at, naming)).collect()
    }

    fn part(&mut self, index: usize, node: &ReferenceOr<SchemaObject>, at: &At<'_>, naming: &Naming<'_>) -> Schema {
        self.schema(node, &at.index(index), &naming.part(&(index + 1).to_string()))
    }

    /// The parts of `allOf`. One that only demands properties which other parts describe is any object.
    fn parts(&mut self, nodes: &[ReferenceOr<SchemaObject>], at: &At<'_>, naming: &Naming<'_>) -> Vec<Schema> {
        let parts = nodes.iter().enumerate().map(|(index, node)| {
            if demands_only(node) && is_typed(node) {
                TypeRef::Map(Box::new(TypeRef::Any.into())).into()
            } else {
                self.part(index, node, at, naming)
            }
        });
        parts.collect()
    }

    pub(super) fn widened(&mut self, at: &At<'_>, keyword: &str, message: &str) {
        self.report.push(Diagnostic::new(Code::WidenedType, at.key(keyword).pointer(), message));
    }
}

/// Adds the properties that must be there though no one lists them: their values are those of every other property.
pub(super) fn demand(fields: &mut Vec<Field>, required: impl Iterator<Item = WireName>, additional: &Additional) {
    let schema = match additional {
        Additional::Allowed(values) => (**values).clone(),
        Additional::Unstated | Additional::Forbidden => TypeRef::Any.into(),
    };
    for name in required {
        if !fields.iter().any(|field| field.name == name) {
            fields.push(Field { name, required: true, schema: schema.clone() });
        }
    }
}

/// Whether a schema only demands properties that another one describes.
fn demands_only(node: &ReferenceOr<SchemaObject>) -> bool {
    node.as_item().map(Facets::of).is_some_and(|facets| {
        let bare = facets.json_type.is_none_or(|word| word == "object") && facets.literals.is_empty();
        let simple = facets.all_of.is_empty() && facets.one_of.is_empty() && facets.any_of.is_empty();
        bare && simple
            && !facets.required.is_empty()
            && !facets.has_properties()
            && facets.items.is_none()
            && facets.additional.is_none()
    })
}

fn is_typed(node: &ReferenceOr<SchemaObject>) -> bool {
    node.as_item().is_some_and(|schema| Facets::of(schema).json_type.is_some())
}

fn enumeration(facets: &Facets<'_>) -> Enum {
    let mut values: Vec<EnumValue> = facets
        .literals
        .iter()
        .filter(|value| !value.is_null())
        .map(|value| EnumValue { value: value.clone() })
        .collect();
    let mut seen = BTreeSet::new();
    values.retain(|value| seen.insert(value.value.to_string()));
    let mut types = values.iter().map(|value| json_type(&value.value));
    let first = types.next().flatten();
    let scalar = types.fold(first, |known, other| match (known?, other?) {
        (known, other) if known == other => Some(known),
        (JsonType::Integer | JsonType::Number, JsonType::Integer | JsonType::Number) => Some(JsonType::Number),
        _ => None,
    });
    let scalar = scalar.map(|json_type| Scalar { json_type, format: facets.format.map(Into::into) });
    Enum { scalar, values }
}

fn json_type(literal: &Literal) -> Option<JsonType> {
    match literal {
        Literal::String(_) => Some(JsonType::String),
        Literal::Bool(_) => Some(JsonType::Boolean),
        Literal::Number(number) if number.is_f64() => Some(JsonType::Number),
        Literal::Number(_) => Some(JsonType::Integer),
        Literal::Null | Literal::Array(_) | Literal::Object(_) => None,
    }
}

fn facts(schema: &SchemaObject, facets: &Facets<'_>) -> Facts {
    let data = &schema.schema_data;
    let constraints = (facets.constraints != Constraints::default()).then(|| Box::new(facets.constraints.clone()));
    Facts {
        nullable: data.nullable || facets.literals.contains(&Literal::Null),
        description: data.description.clone(),
        title: data.title.clone(),
        default: data.default.clone(),
        example: data.example.clone(),
        access: match (data.read_only, data.write_only) {
            (true, false) => Access::ReadOnly,
            (false, true) => Access::WriteOnly,
            _ => Access::Both,
        },
        deprecated: data.deprecated,
        constraints,
    }
}

impl crate::ir::Types {
    /// A place for a component that is not lowered yet.
    pub(super) fn reserve(&mut self, name: &str) -> TypeId {
        self.push(placeholder(TypeName::Component(name.into()), crate::Pointer::root()))
    }

    /// A place for an inline type that is not lowered yet.
    pub(super) fn reserve_inline(&mut self, name: Vec<crate::ir::WireName>, origin: crate::Pointer) -> TypeId {
        self.push(placeholder(TypeName::Inline(name), origin))
    }
}

fn placeholder(name: TypeName, origin: crate::Pointer) -> TypeDef {
    TypeDef { name, kind: TypeKind::Alias(TypeRef::Any), facts: Facts::default(), written: Written::Composed, origin }
}
