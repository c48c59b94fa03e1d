//! Whether two JSON values are equal: `1` is `1.0`, and the order of members does not matter.

use serde_json::Value;

/// A text that equal values share.
pub(super) fn canonical(json: &str) -> String {
    serde_json::from_str(json).map(|value| write(&value)).unwrap_or_default()
}

fn write(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(write).collect::<Vec<_>>().join(",")),
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().map(|(name, value)| (name, write(value))).collect();
            members.sort();
            let members: Vec<_> = members.iter().map(|(name, value)| format!("{name:?}:{value}")).collect();
            format!("{{{}}}", members.join(","))
        }
        Value::Number(number) if number.is_f64() => {
            number.as_f64().map_or_else(|| number.to_string(), |float| format!("{float}"))
        }
        other => other.to_string(),
    }
}
