//! A recorded body and its schema → the places where it breaks the schema.

use std::collections::BTreeMap;

use anyhow::{Result, anyhow};
use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, ValidationError, Validator};
use serde_json::Value;

use super::{formats, schema};

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
    validators: BTreeMap<String, Validator>,
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
        let validator = &self.validators[&key];
        Ok(validator.iter_errors(&value).flat_map(|error| flaws(&error)).collect())
    }
}

fn compile(raw: &Value, written: &Value) -> Result<Validator> {
    let options = jsonschema::options().with_draft(Draft::Draft4).should_validate_formats(true);
    let schema = schema::convert(raw, written);
    formats::teach(options).build(&schema).map_err(|error| anyhow!("{error} at {}", error.instance_path()))
}

/// The places of a violation: a missing property counts where it should be, and a value that is none of several
/// alternatives where the alternative that it comes closest to is broken.
fn flaws(error: &ValidationError<'_>) -> Flaws {
    let place = error.instance_path().as_str();
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default().replace('~', "~0").replace('/', "~1");
            Flaws::from([(format!("{place}/{name}"), Flaw::Missing)])
        }
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            closest(place, context)
        }
        // Of a value that is several kinds at once the document says too much, not the answer.
        ValidationErrorKind::OneOfMultipleValid { .. } => Flaws::new(),
        _ => broken(place),
    }
}

/// The flaws of the alternative with the fewest. One that the value breaks as a whole is another kind of value; if all
/// are, so is the value.
fn closest(place: &str, alternatives: &[Vec<ValidationError<'_>>]) -> Flaws {
    let each = alternatives.iter().map(|errors| errors.iter().flat_map(flaws).collect::<Flaws>());
    let best = each.filter(|flaws| !flaws.contains_key(place)).min_by_key(Flaws::len);
    best.unwrap_or_else(|| broken(place))
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
}
