//! What a caller sent, laid over a value that is made.

use serde_json::{Map, Value};

use super::seed::Seed;
use super::value::{fits, value};
use crate::runtime::schema::{Array, Kind, Member, Object, Schema};
use crate::runtime::texts::write_scalar;

/// The members that are known of an object.
pub(super) type Known = Map<String, Value>;

/// How often unions within unions are looked into.
const DEEPEST: usize = 8;

/// A value of a schema, with all known members that the schema has and that fit.
pub(super) fn shown(schema: &Schema, seed: Seed, known: &Known) -> Option<Value> {
    show(schema, seed, known, 0)
}

fn show(schema: &Schema, seed: Seed, known: &Known, depth: usize) -> Option<Value> {
    let made = || value(schema, seed);
    if depth > DEEPEST {
        return made();
    }
    let laid = match &schema.kind {
        Kind::Object(object) => lay(object, made()?, known),
        Kind::Tagged(name, alternatives) => {
            let tag = known.get(*name).and_then(Value::as_str);
            let (tag, alternative) =
                alternatives.iter().find(|(value, _)| Some(*value) == tag).or(alternatives.first())?;
            let mut laid = show(alternative, seed, known, depth + 1)?;
            laid.as_object_mut()?.insert((*name).to_owned(), Value::from(*tag));
            laid
        }
        Kind::AnyOf(alternatives) | Kind::OneOf(alternatives) => {
            let laid = alternatives.iter().filter_map(|alternative| show(alternative, seed, known, depth + 1));
            let fitting = laid.filter(|laid| fits(schema, laid));
            fitting.enumerate().max_by_key(|(index, laid)| (kept(laid, known), usize::MAX - index))?.1
        }
        Kind::Recursive(later) => return show(later.get()?, seed, known, depth + 1),
        _ => return made(),
    };
    if fits(schema, &laid) { Some(laid) } else { made() }
}

fn lay(object: &Object, mut made: Value, known: &Known) -> Value {
    let Some(members) = made.as_object_mut() else { return made };
    for (name, value) in known {
        let member = object.members.iter().find(|member| member.0 == name);
        let Some((_, presence, schema)) = member else { continue };
        if fits(schema, value) || (value.is_null() && presence.is_nullable()) {
            members.insert(name.clone(), value.clone());
        }
    }
    made
}

/// How many of the known members a value has.
fn kept(value: &Value, known: &Known) -> usize {
    known.iter().filter(|(name, known)| value.get(name.as_str()) == Some(*known)).count()
}

/// The members of a schema of objects.
pub(super) fn object_of(schema: &'static Schema) -> Option<&'static Object> {
    match &schema.kind {
        Kind::Object(object) => Some(object),
        Kind::Recursive(later) => object_of(later.get()?),
        _ => None,
    }
}

/// The member that holds the id of which a path parameter speaks.
pub(super) fn id_member(object: &'static Object, parameter: &str) -> Option<&'static Member> {
    let of = |name: &str| object.members.iter().find(|member| member.0 == name);
    let lower = parameter.to_ascii_lowercase();
    of(parameter)
        .or_else(|| ["uuid", "id", "pk"].iter().filter(|name| lower.ends_with(*name)).find_map(|name| of(name)))
}

/// The list that a schema is, or that the first such member of it is.
pub(super) fn list_of(schema: &'static Schema) -> Option<(Option<&'static str>, &'static Array)> {
    match &schema.kind {
        Kind::Array(array) => Some((None, array)),
        Kind::Object(object) => object.members.iter().find_map(|(name, _, schema)| match &schema.kind {
            Kind::Array(array) if is_object(array.items) => Some((Some(*name), array)),
            _ => None,
        }),
        _ => None,
    }
}

fn is_object(schema: &Schema) -> bool {
    matches!(schema.kind, Kind::Object(_) | Kind::Tagged(..) | Kind::OneOf(_) | Kind::AnyOf(_) | Kind::Recursive(_))
}

/// The value that a text of a path stands for.
pub(super) fn read(schema: &Schema, text: &str) -> Option<Value> {
    let mut json = Vec::new();
    write_scalar(&mut json, schema, text);
    serde_json::from_slice(&json).ok()
}
