//! A JSON Schema and a value → how many members of the value's objects the schema does not know.

use serde_json::Value;

/// Counts them. Members of a member that is not known do not count: nobody reads them.
pub(super) fn count(document: &Value, schema: &Value, value: &Value) -> usize {
    match value {
        Value::Array(items) => {
            let schema = find(document, schema, &|schema| schema.get("items"));
            schema.map_or(0, |schema| items.iter().map(|item| count(document, schema, item)).sum())
        }
        Value::Object(members) => {
            // An object of which nothing is said may hold anything.
            if find(document, schema, &|schema| schema.get("properties").or(schema.get("additionalProperties")))
                .is_none()
            {
                return 0;
            }
            let other = find(document, schema, &|schema| schema.get("additionalProperties"));
            let of = |(name, member): (&String, &Value)| {
                let known = find(document, schema, &|schema| schema["properties"].get(name));
                known.or(other).map_or(1, |schema| count(document, schema, member))
            };
            members.iter().map(of).sum()
        }
        _ => 0,
    }
}

/// What the schema has, or one of the schemas that it is made of.
fn find<'a>(document: &'a Value, schema: &'a Value, own: &dyn Fn(&'a Value) -> Option<&'a Value>) -> Option<&'a Value> {
    let reference = schema["$ref"].as_str().and_then(|reference| document.pointer(reference.strip_prefix('#')?));
    if let Some(target) = reference {
        return find(document, target, own);
    }
    let parts = ["allOf", "anyOf", "oneOf"].into_iter().filter_map(|keyword| schema[keyword].as_array()).flatten();
    own(schema).or_else(|| parts.into_iter().find_map(|part| find(document, part, own)))
}
