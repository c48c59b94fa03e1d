//! A schema → a value of it, as a response may have.

use serde_json::{Map, Value};

use super::number::{Grain, number};
use super::seed::Seed;
use super::text;
use crate::runtime::schema::{Additional, Array, Direction, Kind, Object, Presence, Schema, validate};

/// The deepest nesting.
const DEEPEST: usize = 40;
/// The most values that one value is made of.
const MOST: u32 = 20_000;
/// Down to which depth members are made that may be left out, one try after the other.
const OPTIONAL: [usize; 4] = [3, 2, 1, 0];

/// Whether a value is one of a schema.
pub(super) fn fits(schema: &Schema, value: &Value) -> bool {
    validate(schema, &value.to_string(), Direction::Response).is_ok()
}

/// A value of a schema, if one is found: the document's example if it has one.
pub(super) fn value(schema: &Schema, seed: Seed) -> Option<Value> {
    tried(schema, |maker| maker.value(schema, seed, 0))
}

/// A value of a schema, if one is found, that is not the example of the whole.
pub(super) fn another(schema: &Schema, seed: Seed) -> Option<Value> {
    tried(schema, |maker| maker.made(schema, seed, 0))
}

fn tried(schema: &Schema, make: impl Fn(&mut Maker) -> Option<Value>) -> Option<Value> {
    let makers = OPTIONAL.iter().map(|&optional| Maker { optional, left: MOST, choice: 0 });
    makers.filter_map(|mut maker| make(&mut maker)).find(|value| fits(schema, value))
}

struct Maker {
    optional: usize,
    left: u32,
    /// Which of the values of an enumeration is taken.
    choice: usize,
}

impl Maker {
    /// The document's example, or a value that is made.
    fn value(&mut self, schema: &Schema, seed: Seed, depth: usize) -> Option<Value> {
        let example = serde_json::from_str(schema.example).ok().filter(|example| fits(schema, example));
        example.or_else(|| self.made(schema, seed, depth))
    }

    fn made(&mut self, schema: &Schema, seed: Seed, depth: usize) -> Option<Value> {
        self.left = self.left.checked_sub(1)?;
        if depth > DEEPEST {
            return None;
        }
        let nth = |length: usize| if length == 0 { 0 } else { self.choice % length };
        let value = match &schema.kind {
            Kind::Any => Some(Value::from(text::word(seed))),
            Kind::Boolean => Some(Value::from(seed.below(2) == 0)),
            Kind::Integer(bounds) => number(bounds, Grain::Whole, seed),
            Kind::Number(bounds) => number(bounds, Grain::Any, seed),
            Kind::Text(limits) => text::text(limits, seed).map(Value::from),
            Kind::Texts(values) => values.get(nth(values.len())).map(|value| Value::from(*value)),
            Kind::Integers(values) => values.get(nth(values.len())).map(|value| Value::from(*value)),
            Kind::Literals(values) => values.get(nth(values.len())).and_then(|json| serde_json::from_str(json).ok()),
            Kind::Array(array) => self.array(array, seed, depth),
            Kind::Object(object) => self.object(object, seed, depth),
            Kind::AnyOf(alternatives) | Kind::OneOf(alternatives) => self.union(schema, alternatives, seed, depth),
            Kind::Tagged(name, alternatives) => self.tagged(schema, name, alternatives, seed, depth),
            Kind::File => Some(Value::from(text::word(seed))),
            Kind::Recursive(later) => later.get().and_then(|schema| self.value(schema, seed, depth)),
        };
        value.or_else(|| schema.nullable.then_some(Value::Null))
    }

    /// Two items, or as many as there must be; fewer where it is deep.
    fn array(&mut self, array: &Array, seed: Seed, depth: usize) -> Option<Value> {
        let least = array.min_items as usize;
        let wanted = if depth < self.optional { 2 } else { 0 }.clamp(least, (array.max_items as usize).max(least));
        let outer = self.choice;
        let mut items: Vec<Value> = Vec::new();
        for index in 0..wanted.saturating_mul(if array.unique { 8 } else { 1 }).min(10_000) {
            if items.len() == wanted {
                break;
            }
            self.choice = if array.unique { index } else { outer };
            let seed = seed.at(index);
            let item = match index {
                0 => self.value(array.items, seed, depth + 1),
                _ => self.made(array.items, seed, depth + 1),
            };
            let Some(item) = item else { break };
            if !array.unique || !items.contains(&item) {
                items.push(item);
            }
        }
        self.choice = outer;
        (items.len() >= least).then_some(Value::Array(items))
    }

    fn object(&mut self, object: &Object, seed: Seed, depth: usize) -> Option<Value> {
        let required = object.members.iter().filter(|member| member.1.is_required(Direction::Response)).count();
        let mut optional = (object.max_members as usize).saturating_sub(required);
        let mut members = Map::new();
        for &(name, presence, schema) in object.members {
            if matches!(presence, Presence::WriteOnly | Presence::WriteOnlyNullable) {
                continue;
            }
            let is_required = presence.is_required(Direction::Response);
            if !is_required && (depth >= self.optional || optional == 0) {
                continue;
            }
            let is_null = depth >= self.optional && presence.is_nullable() && is_composite(schema);
            let made = if is_null { None } else { self.value(schema, seed.with(name), depth + 1) };
            match made {
                Some(value) => members.insert(name.to_owned(), value),
                None if presence.is_nullable() => members.insert(name.to_owned(), Value::Null),
                None if is_required => return None,
                None => continue,
            };
            optional -= usize::from(!is_required);
        }
        self.additional(object, &mut members, seed, depth);
        Some(Value::Object(members))
    }

    /// Members without a name of their own: two of a map, or as many as there must be.
    fn additional(&mut self, object: &Object, members: &mut Map<String, Value>, seed: Seed, depth: usize) {
        let schema = match object.additional {
            Additional::Forbidden => return,
            Additional::Any => &crate::runtime::schema::ANY,
            Additional::Of(schema) => schema,
        };
        let is_map = object.members.is_empty() && matches!(object.additional, Additional::Of(_));
        let wanted = if is_map && depth < self.optional { 2 } else { 0 };
        let wanted = wanted.max(object.min_members as usize).min(object.max_members as usize).min(10_000);
        for index in 0..wanted * 2 {
            if members.len() >= wanted {
                return;
            }
            let seed = seed.at(index);
            let name = if index < 2 { text::word(seed).to_owned() } else { format!("{}{index}", text::word(seed)) };
            let Some(value) = self.value(schema, seed, depth + 1) else { return };
            members.insert(name, value);
        }
    }

    /// A value of the first alternative that gives one. Where it is deep, plain ones come first.
    fn union(&mut self, schema: &Schema, alternatives: &[&Schema], seed: Seed, depth: usize) -> Option<Value> {
        let mut order: Vec<&Schema> = alternatives.to_vec();
        if depth >= self.optional {
            order.sort_by_key(|alternative| is_composite(alternative));
        }
        order.into_iter().enumerate().find_map(|(index, alternative)| {
            self.value(alternative, seed.at(index), depth + 1).filter(|value| fits(schema, value))
        })
    }

    fn tagged(
        &mut self,
        schema: &Schema,
        name: &str,
        alternatives: &[(&str, &Schema)],
        seed: Seed,
        depth: usize,
    ) -> Option<Value> {
        alternatives.iter().enumerate().find_map(|(index, (tag, alternative))| {
            let mut value = self.value(alternative, seed.at(index), depth + 1)?;
            value.as_object_mut()?.insert(name.to_owned(), Value::from(*tag));
            Some(value).filter(|value| fits(schema, value))
        })
    }
}

/// Whether a schema may hold others.
fn is_composite(schema: &Schema) -> bool {
    let kind = &schema.kind;
    let is_list_or_object = matches!(kind, Kind::Array(_) | Kind::Object(_) | Kind::Tagged(..));
    is_list_or_object || matches!(kind, Kind::AnyOf(_) | Kind::OneOf(_) | Kind::Recursive(_))
}
