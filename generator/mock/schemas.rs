//! The model's types → the schemas of the server's runtime.

use std::sync::OnceLock;

use super::leak;
use crate::ir::{
    Access, Additional, Constraints, Enum, Facts, Field, Format, JsonType, Literal, Scalar, Schema, Struct, TypeDef,
    TypeId, TypeKind, TypeName, TypeRef, Types, Union, UnionKind,
};
use crate::runtime::schema::{self as made, Bounds, Kind, Limit, Pattern, Presence};

/// Makes each type's schema once.
pub(super) struct Schemas<'a> {
    types: &'a Types,
    named: Vec<State>,
}

/// How far the schema of a type is.
#[derive(Clone, Copy)]
enum State {
    Unmade,
    /// It is being made; who needs it now looks here later.
    Begun(&'static OnceLock<&'static made::Schema>),
    Made(&'static made::Schema),
}

impl<'a> Schemas<'a> {
    pub(super) fn new(types: &'a Types) -> Self {
        Self { types, named: vec![State::Unmade; types.len()] }
    }

    /// The schema of a place, with an example if there is one.
    pub(super) fn with_example(&mut self, schema: &Schema, example: Option<&Literal>) -> &'static made::Schema {
        let made = self.of(schema);
        match example {
            Some(example) => leak::value(made.example(leak::text(&example.to_string()))),
            None => made,
        }
    }

    /// The schema of a place.
    pub(super) fn of(&mut self, schema: &Schema) -> &'static made::Schema {
        match schema.ty {
            TypeRef::Named(id) if schema.facts == Facts::default() => self.named(id),
            _ => leak::value(self.make(&schema.ty, &schema.facts)),
        }
    }

    fn named(&mut self, id: TypeId) -> &'static made::Schema {
        let index = id.index();
        match self.named[index] {
            State::Made(schema) => schema,
            State::Begun(later) => leak::value(made::Schema::new(Kind::Recursive(later))),
            State::Unmade => {
                let later: &'static OnceLock<_> = leak::value(OnceLock::new());
                self.named[index] = State::Begun(later);
                let schema = leak::value(self.define(&self.types[id]));
                self.named[index] = State::Made(schema);
                later.get_or_init(|| schema)
            }
        }
    }

    fn define(&mut self, def: &TypeDef) -> made::Schema {
        let kind = match &def.kind {
            TypeKind::Alias(target) => return self.make(target, &def.facts),
            TypeKind::Struct(of) => self.object(of, def.facts.constraints.as_deref()),
            TypeKind::Enum(of) => enumeration(of),
            TypeKind::Union(of) => self.union(of),
        };
        told(made::Schema::new(kind), &def.facts)
    }

    fn make(&mut self, ty: &TypeRef, facts: &Facts) -> made::Schema {
        let limits = facts.constraints.as_deref();
        let schema = match ty {
            TypeRef::Named(id) => *self.named(*id),
            TypeRef::List(items) => self.list(items.as_deref(), limits),
            TypeRef::Map(values) => {
                let map = made::Schema::map(self.of(values));
                let count = |limits: &Constraints| map.count(least(limits.min_properties), most(limits.max_properties));
                limits.map_or(map, count)
            }
            TypeRef::Scalar(of) => made::Schema::new(scalar(of, limits.unwrap_or(&Constraints::default()))),
            TypeRef::Any => made::ANY,
        };
        told(schema, facts)
    }

    fn list(&mut self, items: Option<&Schema>, limits: Option<&Constraints>) -> made::Schema {
        let list = made::Schema::array(items.map_or(&made::ANY, |items| self.of(items)));
        let Some(limits) = limits else { return list };
        let list = list.count(least(limits.min_items), most(limits.max_items));
        if limits.unique_items { list.unique() } else { list }
    }

    fn object(&mut self, of: &Struct, limits: Option<&Constraints>) -> Kind {
        let members: Vec<made::Member> = of
            .fields
            .iter()
            .map(|field| (leak::text(field.name.as_str()), self.presence(field), self.of(&field.schema)))
            .collect();
        let additional = match &of.additional {
            Additional::Unstated => made::Additional::Any,
            Additional::Forbidden => made::Additional::Forbidden,
            Additional::Allowed(schema) => made::Additional::Of(self.of(schema)),
        };
        let object = made::Schema::object(leak::list(members)).additional(additional);
        let count = |limits: &Constraints| object.count(least(limits.min_properties), most(limits.max_properties));
        limits.map_or(object, count).kind
    }

    fn presence(&self, field: &Field) -> Presence {
        let is_nullable = self.types.is_nullable(&field.schema);
        match (field.required, self.types.facts(&field.schema).access, is_nullable) {
            (false, _, false) => Presence::Optional,
            (false, _, true) => Presence::OptionalNullable,
            (true, Access::Both, false) => Presence::Required,
            (true, Access::Both, true) => Presence::Nullable,
            (true, Access::ReadOnly, false) => Presence::ReadOnly,
            (true, Access::ReadOnly, true) => Presence::ReadOnlyNullable,
            (true, Access::WriteOnly, false) => Presence::WriteOnly,
            (true, Access::WriteOnly, true) => Presence::WriteOnlyNullable,
        }
    }

    fn union(&mut self, of: &Union) -> Kind {
        let variants: Vec<_> = of.variants.iter().map(|variant| self.of(variant)).collect();
        let tags = self.tags(of, &variants);
        match &of.discriminator {
            Some(discriminator) if !tags.is_empty() => {
                Kind::Tagged(leak::text(discriminator.property.as_str()), leak::list(tags))
            }
            _ if of.kind == UnionKind::OneOf => Kind::OneOf(leak::list(variants)),
            _ => Kind::AnyOf(leak::list(variants)),
        }
    }

    /// The values of the property that tells variants apart. Those that no mapping names are names of types.
    fn tags(&self, of: &Union, variants: &[&'static made::Schema]) -> Vec<(&'static str, &'static made::Schema)> {
        let Some(discriminator) = &of.discriminator else { return Vec::new() };
        let mut tags = Vec::new();
        let mut mapped = Vec::new();
        for (value, id) in &discriminator.mapping {
            if let Some(index) = of.variants.iter().position(|variant| variant.ty == TypeRef::Named(*id)) {
                tags.push((leak::text(value.as_str()), variants[index]));
                mapped.push(index);
            }
        }
        for (index, variant) in of.variants.iter().enumerate().filter(|(index, _)| !mapped.contains(index)) {
            if let TypeRef::Named(id) = variant.ty
                && let TypeName::Component(name) = &self.types[id].name
            {
                tags.push((leak::text(name.as_str()), variants[index]));
            }
        }
        tags
    }
}

/// A schema with what is said about its values.
fn told(mut schema: made::Schema, facts: &Facts) -> made::Schema {
    schema.nullable |= facts.nullable;
    if let Some(example) = &facts.example {
        schema.example = leak::text(&example.to_string());
    }
    schema
}

fn enumeration(of: &Enum) -> Kind {
    let values = || of.values.iter().map(|value| &value.value);
    let texts: Option<Vec<&'static str>> = values().map(|value| value.as_str().map(leak::text)).collect();
    let integers: Option<Vec<i64>> = values().map(Literal::as_i64).collect();
    match (of.values.is_empty(), texts, integers) {
        (false, Some(texts), _) => Kind::Texts(leak::list(texts)),
        (false, None, Some(integers)) => Kind::Integers(leak::list(integers)),
        _ => Kind::Literals(leak::list(values().map(|value| leak::text(&value.to_string())))),
    }
}

fn scalar(of: &Scalar, limits: &Constraints) -> Kind {
    match of.json_type {
        JsonType::Boolean => Kind::Boolean,
        JsonType::Integer => Kind::Integer(bounds(limits, of.format == Some(Format::Int32))),
        JsonType::Number => Kind::Number(bounds(limits, false)),
        JsonType::String if of.format == Some(Format::Binary) => Kind::File,
        JsonType::String | JsonType::Array | JsonType::Object => Kind::Text(made::Text {
            min_length: least(limits.min_length),
            max_length: most(limits.max_length),
            pattern: limits.pattern.as_deref().map(pattern),
            format: of.format.as_ref().map_or(made::Format::None, format),
        }),
    }
}

fn pattern(text: &str) -> &'static Pattern {
    leak::value(Pattern::new(leak::text(text)))
}

/// What the runtime checks of a format.
fn format(format: &Format) -> made::Format {
    match format {
        Format::Date => made::Format::Date,
        Format::DateTime => made::Format::DateTime,
        Format::Time => made::Format::Time,
        Format::Duration => made::Format::Duration,
        Format::Uuid => made::Format::Uuid,
        Format::Uri => made::Format::Uri,
        Format::Email => made::Format::Email,
        Format::Hostname => made::Format::Hostname,
        Format::Ipv4 => made::Format::Ipv4,
        Format::Ipv6 => made::Format::Ipv6,
        Format::Ip => made::Format::Ip,
        Format::Decimal => made::Format::Decimal,
        Format::Byte => made::Format::Byte,
        _ => made::Format::None,
    }
}

fn bounds(limits: &Constraints, is_32_bits: bool) -> Bounds {
    let of = |number: &Option<serde_json::Number>| number.as_ref().and_then(serde_json::Number::as_f64);
    let limit = |number: Option<f64>, exclusive: bool, otherwise: i32| match number {
        Some(number) if exclusive => Limit::Exclusive(number),
        Some(number) => Limit::Inclusive(number),
        None if is_32_bits => Limit::Inclusive(f64::from(otherwise)),
        None => Limit::None,
    };
    Bounds {
        minimum: limit(of(&limits.minimum), limits.exclusive_minimum, i32::MIN),
        maximum: limit(of(&limits.maximum), limits.exclusive_maximum, i32::MAX),
        multiple_of: of(&limits.multiple_of).unwrap_or_default(),
    }
}

/// The lower limit of a count; none is 0.
fn least(limit: Option<usize>) -> u32 {
    limit.map_or(0, |limit| u32::try_from(limit).unwrap_or(u32::MAX))
}

/// The upper limit of a count; none is the largest there is.
fn most(limit: Option<usize>) -> u32 {
    limit.map_or(u32::MAX, |limit| u32::try_from(limit).unwrap_or(u32::MAX))
}
