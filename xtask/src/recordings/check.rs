//! A recorded body and its schema → the places where it breaks the schema.

use std::collections::BTreeMap;

use anyhow::{Result, anyhow};
use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, ValidationError, Validator};
use serde_json::Value;

use super::{formats, schema, unknown};

/// What is wrong in a place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Flaw {
    /// A property that must be there is not.
    Missing,
    /// A value is not what the schema allows.
    Broken,
}

/// The places that break a schema, as JSON pointers.
pub(super) type Flaws = BTreeMap<String, Flaw>;

/// Checks bodies. Schemas are compiled once.
pub(super) struct Checker<'a> {
    raw: &'a Value,
    validators: BTreeMap<String, (Value, Validator)>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(raw: &'a Value) -> Self {
        Self { raw, validators: BTreeMap::new() }
    }

    /// The places that break the schema; the whole body where it is no JSON.
    pub(super) fn check(&mut self, written: &Value, body: &[u8]) -> Result<Flaws> {
        let Ok(value) = serde_json::from_slice::<Value>(body) else { return Ok(broken("")) };
        let key = written.to_string();
        if !self.validators.contains_key(&key) {
            self.validators.insert(key.clone(), compile(self.raw, written)?);
        }
        let (schema, validator) = &self.validators[&key];
        Ok(validator.iter_errors(&value).flat_map(|error| flaws(schema, &error)).collect())
    }
}

fn compile(raw: &Value, written: &Value) -> Result<(Value, Validator)> {
    let options = jsonschema::options().with_draft(Draft::Draft4).should_validate_formats(true);
    let schema = schema::convert(raw, written);
    let validator = formats::teach(options).build(&schema);
    let validator = validator.map_err(|error| anyhow!("{error} at {}", error.instance_path()))?;
    Ok((schema, validator))
}

/// The places of a violation: a missing property counts where it should be, and a value that is none of several
/// alternatives where the alternative that it comes closest to is broken.
fn flaws(schema: &Value, error: &ValidationError<'_>) -> Flaws {
    let place = error.instance_path().as_str();
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default().replace('~', "~0").replace('/', "~1");
            Flaws::from([(format!("{place}/{name}"), Flaw::Missing)])
        }
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            let alternatives = schema.pointer(error.schema_path().as_str());
            closest(schema, error, context, alternatives.and_then(Value::as_array).map_or(&[], Vec::as_slice))
        }
        // Of a value that is several kinds at once the document says too much, not the answer.
        ValidationErrorKind::OneOfMultipleValid { .. } => Flaws::new(),
        _ => broken(place),
    }
}

/// The flaws of the alternative with the fewest; among equals, of the one that does not know the fewest members; the
/// first of those. One that the value breaks as a whole is another kind of value; if all are, so is the value.
fn closest(
    schema: &Value,
    error: &ValidationError<'_>,
    contexts: &[Vec<ValidationError<'_>>],
    alternatives: &[Value],
) -> Flaws {
    let place = error.instance_path().as_str();
    let each = contexts.iter().enumerate().map(|(index, errors)| {
        let alternative = alternatives.get(index).unwrap_or(&Value::Null);
        let flaws: Flaws = errors.iter().flat_map(|error| flaws(schema, error)).collect();
        (flaws, unknown::count(schema, alternative, error.instance()))
    });
    let fits = each.filter(|(flaws, _)| !flaws.contains_key(place));
    let best = fits.min_by_key(|(flaws, unknown)| (flaws.len(), *unknown));
    best.map_or_else(|| broken(place), |(flaws, _)| flaws)
}

fn broken(place: &str) -> Flaws {
    Flaws::from([(place.to_owned(), Flaw::Broken)])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_violation_has_its_place() {
        let cat = json!({
            "type": "object",
            "required": ["name", "a/b"],
            "properties": { "name": { "type": "string" }, "id": { "type": "string", "format": "uuid", "nullable": true } },
        });
        let raw = json!({ "components": { "schemas": { "Cat": cat } } });
        let reference = json!({ "$ref": "#/components/schemas/Cat" });
        let list = json!({ "type": "array", "items": { "oneOf": [{ "type": "integer" }, reference] } });
        let mut checker = Checker::new(&raw);
        let mut check = |body: &str| checker.check(&list, body.as_bytes()).unwrap().into_keys().collect::<Vec<_>>();
        assert_eq!(check(r#"[{"name": "x", "a/b": 1, "id": null}, 5]"#), [] as [&str; 0]);
        assert_eq!(check(r#"[{"name": 1}, "no", 5]"#), ["/0/a~1b", "/0/name", "/1"]);
        assert_eq!(check(r#"[{"name": "", "a/b": 0, "id": "x"}]"#), ["/0/id"]);
        assert_eq!(check("{}"), [""]);
        assert_eq!(check("<html>"), [""]);
    }

    /// As the client does: the least that is wrong, then the least that is not known, then the first.
    #[test]
    fn the_closest_alternative_tells_what_is_wrong() {
        let object = |required: &str, other: &str| {
            json!({
                "type": "object",
                "required": [required],
                "properties": { required: { "type": "string" }, other: { "type": "integer" } },
            })
        };
        let raw = json!({ "components": { "schemas": { "A": object("a", "x"), "B": object("b", "y") } } });
        let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let open = json!({ "type": "object", "required": ["c"], "additionalProperties": true });
        let mut checker = Checker::new(&raw);
        let mut check = |schemas: &[&Value], body: &str| {
            let union = json!({ "type": "array", "items": { "anyOf": schemas } });
            checker.check(&union, body.as_bytes()).unwrap().into_keys().collect::<Vec<_>>()
        };
        let (a, b) = (&reference("A"), &reference("B"));
        assert_eq!(check(&[a, b], "[{}]"), ["/0/a"]);
        assert_eq!(check(&[b, a], "[{}]"), ["/0/b"]);
        assert_eq!(check(&[a, b], r#"[{"y": 1}]"#), ["/0/b"]);
        assert_eq!(check(&[a, b], r#"[{"b": 1}]"#), ["/0/b"]);
        assert_eq!(check(&[a, b], r#"[{"y": 1, "z": 1, "x": 2}]"#), ["/0/a"]);
        assert_eq!(check(&[a, b], r#"[{"a": 1, "y": 1, "n": [], "m": {}}]"#), ["/0/a"]);
        assert_eq!(check(&[a, &open], r#"[{"y": 1}]"#), ["/0/c"]);
    }
}
