//! A schema of OpenAPI 3.0 → a JSON Schema (draft 4) of what the client reads.
//!
//! Facets that narrow a type without changing it (`maxLength`, `pattern`, `minimum`) are left out: the client does not
//! read them. So are unknown properties, and properties that are required in requests only.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::find::resolve;
use super::formats::CHECKED;

/// The JSON Schema of a schema, whole: the components that it needs stand below `definitions`.
pub(super) fn convert(raw: &Value, schema: &Value) -> Value {
    let mut work = Converter { raw, definitions: BTreeMap::new(), open: Vec::new() };
    let root = work.schema(schema);
    while let Some(reference) = work.open.pop() {
        let component = raw.pointer(reference.trim_start_matches('#')).unwrap_or(&Value::Null);
        let definition = work.schema(component);
        work.definitions.insert(key(&reference), definition);
    }
    json!({
        "$schema": "http://json-schema.org/draft-04/schema#",
        "allOf": [root],
        "definitions": work.definitions,
    })
}

struct Converter<'a> {
    raw: &'a Value,
    definitions: BTreeMap<String, Value>,
    /// References to what is not converted yet.
    open: Vec<String>,
}

/// The name of a component below `definitions`.
fn key(reference: &str) -> String {
    reference.trim_start_matches("#/").replace(['/', '~', '%'], "_")
}

impl Converter<'_> {
    fn schema(&mut self, schema: &Value) -> Value {
        if schema.is_boolean() {
            return schema.clone();
        }
        if let Some(reference) = schema["$ref"].as_str() {
            return self.reference(reference);
        }
        let mut out = Map::new();
        scalar(schema, &mut out);
        self.object(schema, &mut out);
        if let Some(items) = schema.get("items") {
            out.insert(String::from("items"), self.schema(items));
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let Some(parts) = schema[keyword].as_array() else { continue };
            let parts = parts.iter().map(|part| self.part(part, &schema["discriminator"])).collect();
            out.insert(keyword.to_owned(), Value::Array(parts));
        }
        if schema["nullable"] == true { nullable(&out) } else { Value::Object(out) }
    }

    /// One of several schemas. Where the document says which values of a property tell them apart, it is a schema of
    /// objects with such a value; `not` is broken by an object as a whole, as by one of another kind.
    fn part(&mut self, part: &Value, discriminator: &Value) -> Value {
        let converted = self.schema(part);
        let (Some(property), Some(reference)) = (discriminator["propertyName"].as_str(), part["$ref"].as_str()) else {
            return converted;
        };
        let own = reference.rsplit('/').next().unwrap_or(reference);
        let mapping = discriminator["mapping"].as_object().into_iter().flatten();
        let mapped = mapping.filter(|(_, target)| *target == reference || *target == own).map(|(tag, _)| tag.as_str());
        let mut tags: Vec<&str> = mapped.collect();
        if tags.is_empty() {
            tags.push(own);
        }
        let tagged = json!({ "type": "object", "required": [property], "properties": { property: { "enum": tags } } });
        json!({ "allOf": [{ "not": { "not": tagged } }, converted] })
    }

    fn reference(&mut self, reference: &str) -> Value {
        let name = key(reference);
        if !self.definitions.contains_key(&name) {
            self.definitions.insert(name.clone(), Value::Null);
            self.open.push(reference.to_owned());
        }
        json!({ "$ref": format!("#/definitions/{name}") })
    }

    fn object(&mut self, schema: &Value, out: &mut Map<String, Value>) {
        let properties = schema["properties"].as_object();
        if let Some(properties) = properties {
            let converted = properties.iter().map(|(name, property)| (name.clone(), self.schema(property)));
            let converted = converted.collect();
            out.insert(String::from("properties"), Value::Object(converted));
        }
        if let Some(values) = schema.get("additionalProperties").filter(|values| **values != false) {
            out.insert(String::from("additionalProperties"), self.schema(values));
        }
        let is_answered = |name: &&Value| {
            let property = name.as_str().and_then(|name| properties?.get(name));
            property.is_none_or(|property| resolve(self.raw, property)["writeOnly"] != true)
        };
        let required: Vec<&Value> = schema["required"].as_array().into_iter().flatten().filter(is_answered).collect();
        if !required.is_empty() {
            out.insert(String::from("required"), json!(required));
        }
    }
}

/// What is said about strings and numbers.
fn scalar(schema: &Value, out: &mut Map<String, Value>) {
    for keyword in ["type", "enum"] {
        if let Some(value) = schema.get(keyword) {
            out.insert(keyword.to_owned(), value.clone());
        }
    }
    let is_checked = |format: &&Value| format.as_str().is_some_and(|format| CHECKED.contains(&format));
    if let Some(format) = schema.get("format").filter(is_checked) {
        out.insert(String::from("format"), format.clone());
    }
    let range = match (schema["type"].as_str(), schema["format"].as_str()) {
        (Some("integer"), Some("int32")) => (i64::from(i32::MIN), i64::from(i32::MAX)),
        (Some("integer"), _) => (i64::MIN, i64::MAX),
        _ => return,
    };
    out.insert(String::from("minimum"), range.0.into());
    out.insert(String::from("maximum"), range.1.into());
}

/// The same values, and null.
fn nullable(schema: &Map<String, Value>) -> Value {
    json!({ "anyOf": [{ "type": "null" }, schema] })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_and_null_are_understood() {
        let raw = json!({ "components": { "schemas": {
            "Node": {
                "type": "object",
                "required": ["next", "secret"],
                "properties": {
                    "next": { "nullable": true, "allOf": [{ "$ref": "#/components/schemas/Node" }] },
                    "secret": { "type": "string", "writeOnly": true, "maxLength": 3 },
                },
            },
        } } });
        let schema = convert(&raw, &json!({ "$ref": "#/components/schemas/Node" }));
        let node = &schema["definitions"]["components_schemas_Node"];
        assert_eq!(node["required"], json!(["next"]));
        assert_eq!(node["properties"]["secret"], json!({ "type": "string" }));
        let next = &node["properties"]["next"]["anyOf"];
        assert_eq!(next[0], json!({ "type": "null" }));
        assert_eq!(next[1]["allOf"][0]["$ref"], "#/definitions/components_schemas_Node");
    }
}
